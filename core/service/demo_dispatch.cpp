// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_dispatch.h"

#include "core/service/dispatch_desk.h"
#include "core/service/technician_desk.h"

#include <algorithm>

namespace sanbao {

namespace {

struct Trait
{
    const char* login;
    int tier;
    QStringList areas;
    std::size_t firstSkill; ///< every third category from here on is left out; a large number: trained on everything
};

Done giveTraits(ServiceContext& context, const std::vector<Technician>& people, const Trait& trait)
{
    const StaffMember* member = context.catalogue.memberByLogin(QLatin1String(trait.login));
    for (const Technician& person : people) {
        if (!member || person.staff != member->id)
            continue;
        Technician next = person;
        next.tier = trait.tier;
        next.areas = trait.areas;
        const std::vector<Category>& categories = context.catalogue.categories();
        for (std::size_t i = 0; trait.firstSkill < categories.size() && i < categories.size(); ++i) {
            if (i % 3 != trait.firstSkill)
                next.skills.insert(categories[i].id.value);
        }
        if (const Outcome<Technician> saved = TechnicianDesk(context).save(next); !saved)
            return saved.error();
    }
    return {};
}

} // namespace

Done writeDemoDispatch(ServiceContext& context)
{
    constexpr std::size_t kEverything = 1000;
    const std::vector<Trait> traits{
        {"tech1", 3, {}, kEverything},
        {"tech2", 2, {QStringLiteral("城西区"), QStringLiteral("湖滨区"), QStringLiteral("高新区")}, 0},
        {"tech3", 2, {QStringLiteral("城东区"), QStringLiteral("滨江区"), QStringLiteral("临港区")}, 1},
        {"tech4", 1, {QStringLiteral("城西区"), QStringLiteral("城东区")}, 2}};
    TechnicianDesk desk(context);
    const Instant now = context.clock.now();
    const QTimeZone& zone = context.catalogue.zone();
    const std::vector<Technician> people = desk.technicians({now, now}).value_or(std::vector<Technician>());
    for (const Trait& trait : traits) {
        if (Done given = giveTraits(context, people, trait); !given)
            return given;
    }
    QDate day = context.catalogue.calendar().rollToWorkingDay(localDay(now, zone).addDays(1));
    if (!day.isValid())
        day = localDay(now, zone).addDays(1);
    if (const StaffMember* away = context.catalogue.memberByLogin(QStringLiteral("tech4"))) {
        const Outcome<Absence> entered =
            desk.addAbsence({0,
                             away->id,
                             {atWallTime(day, 13 * 60, zone), atWallTime(day, 18 * 60, zone)},
                             QStringLiteral("技能培训")});
        if (!entered)
            return entered.error();
    }
    for (const auto& [kind, name] : {std::pair(ResourceKind::Vehicle, QStringLiteral("服务车 1 号")),
                                     std::pair(ResourceKind::Vehicle, QStringLiteral("服务车 2 号")),
                                     std::pair(ResourceKind::Tool, QStringLiteral("升降机"))}) {
        if (const Outcome<ServiceResource> saved = desk.saveResource({0, kind, name, true, 0}); !saved)
            return saved.error();
    }
    // Some of tomorrow's visits are planned already, the others wait in the pool.
    constexpr std::size_t kPlanned = 7;
    DispatchDesk dispatch(context);
    Outcome<PoolPlan> plan = dispatch.planPool(day, 1);
    if (!plan)
        return plan.error();
    std::size_t planned = 0;
    for (const auto& one : plan->placed) {
        PoolPlan single;
        single.placed.push_back(one);
        // What still lacks something for a visit stays in the pool.
        planned += dispatch.carryOut(single).has_value() ? 1 : 0;
        if (planned == kPlanned)
            break;
    }
    return {};
}

} // namespace sanbao
