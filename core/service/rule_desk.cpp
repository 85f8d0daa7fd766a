// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rule_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/promise_calculator.h"
#include "core/service/unit_of_work.h"
#include "core/storage/catalogue_store.h"
#include "core/storage/contract_store.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMostMinutes = 366 * 24 * 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleDesk)
};

bool sameConditions(const ServiceTarget& a, const ServiceTarget& b)
{
    return a.type == b.type && a.kind == b.kind && a.priority == b.priority && a.grade == b.grade &&
           a.category == b.category && a.customerGroup == b.customerGroup;
}

QJsonObject bodyOf(const ServiceTarget& target)
{
    return {{QStringLiteral("type"), codeOf(target.type)},
            {QStringLiteral("kind"), codeOf(target.kind)},
            {QStringLiteral("minutes"), target.minutes},
            {QStringLiteral("base"), codeOf(target.base)},
            {QStringLiteral("paused_by"), target.pausedBy.text()}};
}

/// The present hours of the store as one document.
QString calendarBody(ServiceContext& context)
{
    CatalogueStore store(context.database);
    const OrgUnitId unit = context.catalogue.unit().id;
    const WeekPattern week = store.week(unit);
    std::vector<CalendarDay> days;
    for (const CalendarException& exception : store.exceptions(unit)) {
        const std::vector<OpenSpan>& open = exception.hours.empty() ? week.days[0] : exception.hours;
        days.push_back({exception.day, exception.open ? open : std::vector<OpenSpan>{}});
    }
    const QJsonValue body = calendarToJson(week, days, context.catalogue.zone());
    return QString::fromUtf8(QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact));
}

} // namespace

Done RuleDesk::write(const QString& action, qint64 id, const QJsonObject& body,
                     const std::function<void(UnitOfWork&, RuleStore&)>& change)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    RuleStore store(m_context.database);
    change(work, store);
    work.audit(action, EntityKind::Setting, id, body);
    work.touch(EntityKind::Setting, id);
    m_context.catalogue.reload(m_context.database);
    Done done = work.commit();
    if (!done)
        m_context.catalogue.reload(m_context.database);
    return done;
}

Done RuleDesk::saveTarget(const ServiceTarget& target)
{
    if (target.minutes <= 0 || target.minutes > kMostMinutes)
        return Failure::invalid(QStringLiteral("minutes"), Words::tr("A promise lasts from one minute to one year."));
    return write(QStringLiteral("settings.target"), target.id, bodyOf(target),
                 [this, &target](UnitOfWork& work, RuleStore& store) {
                     const int version = store.newTargetVersion(work.now(), m_context.session.staff, QString());
                     for (const ServiceTarget& present : m_context.catalogue.targets()) {
                         if (present.id == target.id || sameConditions(present, target))
                             store.endTarget(present.id, version);
                     }
                     store.insertTarget(target, version);
                 });
}

Done RuleDesk::removeTarget(qint64 id)
{
    const std::vector<ServiceTarget>& targets = m_context.catalogue.targets();
    const auto found =
        std::find_if(targets.begin(), targets.end(), [id](const ServiceTarget& one) { return one.id == id; });
    if (found == targets.end())
        return Failure::of(FailureKind::NotFound, Words::tr("This target no longer exists."));
    return write(QStringLiteral("settings.target_removed"), id, bodyOf(*found),
                 [this, id](UnitOfWork& work, RuleStore& store) {
                     store.endTarget(id, store.newTargetVersion(work.now(), m_context.session.staff, QString()));
                 });
}

Outcome<std::vector<RuleVersion>> RuleDesk::targetVersions()
{
    return readResult(m_context, RuleStore(m_context.database).targetVersions());
}

Outcome<std::vector<ServiceTarget>> RuleDesk::targetsOf(int version)
{
    return readResult(m_context, RuleStore(m_context.database).targetsOf(version));
}

Done RuleDesk::writeAgreementTargets(AgreementId agreement, const std::vector<AgreementTarget>& targets)
{
    std::vector<FieldIssue> issues;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (targets[i].minutes <= 0 || targets[i].minutes > kMostMinutes)
            issues.push_back(
                {QStringLiteral("targets.%1").arg(i), Words::tr("A promise lasts from one minute to one year.")});
        for (std::size_t j = 0; j < i; ++j) {
            if (targets[j].type == targets[i].type && targets[j].kind == targets[i].kind)
                issues.push_back(
                    {QStringLiteral("targets.%1").arg(i), Words::tr("This promise is in the list already.")});
        }
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    RuleStore(m_context.database).replaceAgreementTargets(agreement, targets);
    return {};
}

Outcome<std::vector<AgreementTarget>> RuleDesk::agreementTargets(AgreementId agreement)
{
    return readResult(m_context, RuleStore(m_context.database).targetsOfAgreement(agreement));
}

Done RuleDesk::saveChannelHours(Channel channel, const WeekPattern& week)
{
    WeekPattern kept;
    for (std::size_t day = 0; day < week.days.size(); ++day)
        kept.days[day] = mergedSpans(week.days[day]);
    return write(QStringLiteral("settings.channel_hours"), 0, {{QStringLiteral("channel"), codeOf(channel)}},
                 [this, channel, &kept](UnitOfWork&, RuleStore& store) {
                     store.replaceChannelHours(m_context.catalogue.unit().id, channel, kept);
                 });
}

Outcome<std::vector<RuleVersion>> RuleDesk::calendarVersions()
{
    return readResult(m_context, RuleStore(m_context.database).calendarVersions(m_context.catalogue.unit().id));
}

Done RuleDesk::savePriorityRule(const PriorityRule& rule)
{
    PriorityRule kept = rule;
    kept.words = cleanText(rule.words);
    const bool needsWords = rule.trigger == PriorityTrigger::Safety || rule.trigger == PriorityTrigger::Vulnerable;
    std::vector<FieldIssue> issues;
    if (kept.active && needsWords && kept.words.isEmpty())
        issues.push_back({QStringLiteral("words"), Words::tr("Give at least one word that the rule looks for.")});
    if (kept.active && rule.trigger == PriorityTrigger::RepeatRepair && rule.days <= 0)
        issues.push_back(
            {QStringLiteral("days"), Words::tr("Give the days within which a repair counts as coming back.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return write(QStringLiteral("settings.priority_rule"), rule.id,
                 {{QStringLiteral("trigger"), codeOf(kept.trigger)},
                  {QStringLiteral("priority"), codeOf(kept.priority)},
                  {QStringLiteral("words"), kept.words},
                  {QStringLiteral("days"), kept.days},
                  {QStringLiteral("active"), kept.active}},
                 [&kept](UnitOfWork&, RuleStore& store) { store.savePriorityRule(kept); });
}

Done RuleDesk::savePremiumProduct(const PremiumProduct& product)
{
    PremiumProduct kept = product;
    kept.brand = cleanText(product.brand);
    kept.model = cleanText(product.model);
    if (!kept.category.isValid() && kept.brand.isEmpty() && kept.model.isEmpty())
        return Failure::invalid(QStringLiteral("brand"), Words::tr("Name a category, a brand or a model."));
    return write(QStringLiteral("settings.premium_product"), kept.id,
                 {{QStringLiteral("brand"), kept.brand},
                  {QStringLiteral("model"), kept.model},
                  {QStringLiteral("active"), kept.active}},
                 [&kept](UnitOfWork&, RuleStore& store) { store.savePremiumProduct(kept); });
}

void keepCalendarVersion(ServiceContext& context, Instant at, const QString& note)
{
    RuleStore store(context.database);
    const OrgUnitId unit = context.catalogue.unit().id;
    const std::vector<RuleVersion> versions = store.calendarVersions(unit);
    const int next = versions.empty() ? 0 : versions.front().version + 1;
    store.insertCalendarVersion(unit, {next, at, context.session.staff, note}, calendarBody(context));
}

BusinessCalendar calendarOf(ServiceContext& context, const WorkOrder& order)
{
    const BusinessCalendar& present = context.catalogue.calendar();
    const int version = order.promises.empty() ? present.version() : order.promises.front().calendarVersion;
    if (version == present.version())
        return present;
    const std::optional<QString> body = RuleStore(context.database).calendarBody(context.catalogue.unit().id, version);
    if (!body)
        return present;
    Outcome<BusinessCalendar> past = calendarFromJson(QJsonDocument::fromJson(body->toUtf8()).object(), version);
    return past ? std::move(past).value() : present;
}

std::vector<ServiceTarget> targetsOfOrder(ServiceContext& context, const TargetQuery& query, CustomerId customer,
                                          ProductUnitId product, QDate on)
{
    std::vector<ServiceTarget> targets = targetsFor(context.catalogue.targets(), query);
    if (!customer.isValid())
        return targets;
    RuleStore rules(context.database);
    const std::optional<AgreementId> cover =
        ContractStore(context.database).coverFor({customer, product, query.type, on});
    std::vector<AgreementTarget> own =
        cover ? rules.targetsOfAgreement(*cover) : rules.agreementTargets(customer, product, on);
    // What was agreed is the least: where the store promises more by now (an urgent order), the customer gets that.
    std::erase_if(own, [&targets](const AgreementTarget& agreed) {
        return std::any_of(targets.begin(), targets.end(), [&agreed](const ServiceTarget& usual) {
            return usual.kind == agreed.kind && usual.base == agreed.base && usual.minutes < agreed.minutes;
        });
    });
    return own.empty() ? targets : withAgreement(std::move(targets), own, query.type);
}

} // namespace sanbao
