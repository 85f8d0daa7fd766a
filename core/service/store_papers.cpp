// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/store_papers.h"

#include "core/domain/starter_profile.h"
#include "core/service/complaint_desk.h"
#include "core/service/labels.h"
#include "core/service/order_permissions.h"
#include "core/service/policy_desk.h"
#include "core/service/steering.h"
#include "core/service/target_text.h"
#include "core/storage/catalogue_store.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

class StorePaperWords
{
    Q_DECLARE_TR_FUNCTIONS(StorePapers)
};

constexpr Role kRoles[] = {Role::Counter, Role::Dispatcher, Role::Technician,
                           Role::Manager, Role::Admin,      Role::Auditor};

QStringList rolesFor(Permission permission)
{
    QStringList names;
    for (const Role role : kRoles) {
        if (isPermitted(role, permission))
            names.append(label(role));
    }
    return names;
}

/// An order that has come as far as this state, for asking the flow what may follow.
WorkOrder orderIn(OrderState state)
{
    WorkOrder order;
    order.state = state;
    if (state == OrderState::Waiting)
        order.waitReason = WaitReason::Parts;
    return order;
}

std::vector<ProcessLine> process()
{
    std::vector<ProcessLine> lines{{StorePaperWords::tr("Request"),
                                    {eventLabel(QStringLiteral("registered"))},
                                    {rolesFor(Permission::RegisterOrder).join(QStringLiteral(", "))}}};
    for (const auto& [state, code] : Codes<OrderState>::table) {
        ProcessLine line{label(state), {}, {}};
        for (const OrderEventKind step : allowedEvents(orderIn(state))) {
            if (step == OrderEventKind::Note)
                continue;
            line.steps.append(actionLabel(step));
            line.roles.append(rolesFor(permissionFor(step)).join(QStringLiteral(", ")));
        }
        if (!line.steps.isEmpty())
            lines.push_back(line);
    }
    return lines;
}

std::vector<DutyLine> duties()
{
    std::vector<DutyLine> lines;
    const auto add = [&lines](const QString& step, Permission permission) {
        DutyLine line{step, {}};
        for (const Role role : kRoles)
            line.roles.push_back(isPermitted(role, permission));
        lines.push_back(line);
    };
    add(StorePaperWords::tr("Take in a request"), Permission::RegisterOrder);
    for (const auto& [step, code] : Codes<OrderEventKind>::table)
        add(actionLabel(step), permissionFor(step));
    add(StorePaperWords::tr("Waive a fee"), Permission::WaiveFee);
    add(StorePaperWords::tr("Call back and take the survey"), Permission::TakeSurvey);
    add(StorePaperWords::tr("Log a complaint"), Permission::LogComplaint);
    add(StorePaperWords::tr("Close a complaint"), Permission::CloseComplaint);
    add(StorePaperWords::tr("Read the figures"), Permission::ReadKpi);
    add(StorePaperWords::tr("Set targets, answer alerts, hold the review"), kSteersStore);
    add(StorePaperWords::tr("Keep rules, prices and texts"), Permission::ManageSettings);
    return lines;
}

QString clock(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString hoursOf(const std::vector<OpenSpan>& spans)
{
    QStringList parts;
    for (const OpenSpan& span : spans)
        parts.append(clock(span.fromMinute) + QStringLiteral("–") + clock(span.toMinute));
    return parts.join(QStringLiteral(", "));
}

} // namespace

StorePapers::StorePapers(ServiceContext& context, StoreProfile store, PrintStamp stamp)
    : m_context(context)
    , m_store(std::move(store))
    , m_stamp(std::move(stamp))
{
}

std::vector<PromiseLine> StorePapers::promises() const
{
    std::vector<PromiseLine> lines;
    for (const ServiceTarget& target : m_context.catalogue.targets()) {
        QStringList conditions;
        if (target.priority)
            conditions << label(*target.priority);
        if (target.grade)
            conditions << label(*target.grade);
        if (target.category.isValid())
            conditions << m_context.catalogue.categoryName(target.category);
        if (!target.customerGroup.isEmpty())
            conditions << label(fromCode<Priority>(target.customerGroup).value_or(Priority::Normal));
        lines.push_back({label(target.type), label(target.kind), conditions.join(QStringLiteral(" · ")),
                         targetText(target.minutes, target.base)});
    }
    return lines;
}

std::vector<WarrantyLine> StorePapers::warranties() const
{
    std::vector<WarrantyLine> lines;
    for (const Category& category : m_context.catalogue.categories()) {
        if (category.active && category.warrantyMonths > 0)
            lines.push_back(
                {m_context.catalogue.categoryName(category.id), category.warrantyMonths, category.warrantySource});
    }
    return lines;
}

std::vector<ComplaintLine> StorePapers::complaints()
{
    const QString profile = SettingStore(m_context.database).value(QStringLiteral("profile")).value_or(QString());
    const Outcome<StarterProfile> starter =
        loadStarterProfile(starterProfileCodes().contains(profile) ? profile : QStringLiteral("generic"));
    ComplaintDesk desk(m_context);
    std::vector<ComplaintLine> lines;
    for (const auto& [level, code] : Codes<ComplaintLevel>::table) {
        const ComplaintRule rule = desk.rule(level);
        ComplaintLine line{label(level), {}, rule.limitDays, label(rule.responsible), {}};
        if (rule.escalateTo)
            line.escalation = label(*rule.escalateTo);
        for (const ProfileComplaintLevel& known :
             starter ? starter->complaintLevels : decltype(starter->complaintLevels)()) {
            if (known.level == level)
                line.meaning = speaksChinese() ? known.meaning.zh : known.meaning.en;
        }
        lines.push_back(line);
    }
    return lines;
}

std::vector<PriceLine> StorePapers::prices() const
{
    const QDate today = localDay(m_stamp.at, m_store.zone);
    std::vector<PriceLine> lines;
    const PriceList* list = listOn(m_context.catalogue.priceLists(), today);
    for (const PriceItem& item : list ? list->items : std::vector<PriceItem>()) {
        if (!item.active)
            continue;
        QStringList scope{item.scope, item.conditions};
        scope.removeAll(QString());
        lines.push_back({item.code, item.name, label(item.kind), item.unitName, item.price, list->from,
                         scope.join(QStringLiteral("; ")), item.durationMinutes, item.freeReason, list->version});
    }
    return lines;
}

std::vector<TeamLine> StorePapers::team() const
{
    std::vector<TeamLine> lines;
    for (const Role role : kRoles) {
        TeamLine line{label(role), {}};
        for (const StaffMember& member : m_context.catalogue.staff()) {
            if (member.active && member.role == role)
                line.names.append(member.name);
        }
        if (!line.names.isEmpty())
            lines.push_back(line);
    }
    return lines;
}

QString StorePapers::opening() const
{
    const WeekPattern week = CatalogueStore(m_context.database).week(m_context.catalogue.unit().id);
    QStringList parts;
    for (int first = 0; first < 7;) {
        int last = first;
        while (last < 6 && week.days[std::size_t(last + 1)] == week.days[std::size_t(first)])
            ++last;
        const QLocale locale(speaksChinese() ? QLocale::Chinese : QLocale::English);
        QString days = locale.dayName(first + 1, QLocale::ShortFormat);
        if (last > first)
            days += QStringLiteral("–") + locale.dayName(last + 1, QLocale::ShortFormat);
        if (!week.days[std::size_t(first)].empty())
            parts.append(days + QLatin1Char(' ') + hoursOf(week.days[std::size_t(first)]));
        first = last + 1;
    }
    return parts.join(QStringLiteral("; "));
}

StorePaper StorePapers::gather()
{
    StorePaper paper;
    paper.store = m_store;
    paper.stamp = m_stamp;
    paper.opening = opening();
    paper.promises = promises();
    paper.warranties = warranties();
    paper.complaints = complaints();
    paper.prices = prices();
    paper.process = process();
    for (const Role role : kRoles)
        paper.roles.append(label(role));
    paper.duties = duties();
    paper.team = team();
    PolicyDesk policies(m_context);
    for (const PolicyRow& row : policies.all().value_or(std::vector<PolicyRow>())) {
        if (row.state == PolicyState::InForce)
            paper.policies.push_back(
                {row.policy.title, row.policy.version, row.policy.scope.from, policies.scopeText(row.policy.scope)});
    }
    return paper;
}

Outcome<Document> StorePapers::build(DocumentKind kind)
{
    const StorePaper paper = gather();
    switch (kind) {
    case DocumentKind::PromiseSheet:
        return readResult(m_context, promiseSheet(paper));
    case DocumentKind::Standards:
        return readResult(m_context, serviceStandards(paper));
    case DocumentKind::PriceList:
        return readResult(m_context, priceList(paper));
    case DocumentKind::ComplaintProcedure:
        return readResult(m_context, complaintProcedure(paper));
    case DocumentKind::ProcessFlow:
        return readResult(m_context, processFlow(paper));
    case DocumentKind::DutyMatrix:
        return readResult(m_context, dutyMatrix(paper));
    case DocumentKind::ServicePlan:
        return readResult(m_context, servicePlan(paper));
    default:
        return Failure::of(FailureKind::NotFound, StorePaperWords::tr("This is not a paper of the whole store."));
    }
}

} // namespace sanbao
