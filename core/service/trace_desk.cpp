// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/trace_desk.h"

#include "core/service/alert_desk.h"
#include "core/service/kpi_room.h"
#include "core/service/review_desk.h"
#include "core/service/steering.h"
#include "core/service/unit_of_work.h"
#include "core/storage/complaint_store.h"
#include "core/storage/feedback_store.h"
#include "core/storage/order_store.h"
#include "core/storage/quality_store.h"
#include "core/storage/survey_store.h"
#include "core/storage/warning_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Trace)
};

constexpr int kDaysToAct = 30;

int monthOf(QDate day)
{
    return day.year() * 100 + day.month();
}

} // namespace

/// Orders the alert's figure counts in its last bad month; empty for an alert about a fault.
std::vector<WorkOrderId> TraceDesk::counted(const KpiAlert& alert, bool all)
{
    const std::optional<Kpi> kpi = kpiFromId(alert.subject);
    if (!kpi)
        return {};
    KpiQuery query;
    query.from = QDate(alert.lastMonth / 100, alert.lastMonth % 100, 1);
    query.to = query.from.addMonths(1).addDays(-1);
    const Outcome<std::vector<KpiMember>> members = m_kpis.list(*kpi, query, all ? Side::Denominator : Side::Numerator);
    std::vector<WorkOrderId> orders;
    if (!members)
        return orders;
    for (const KpiMember& member : *members) {
        if (member.order.isValid())
            orders.push_back(member.order);
    }
    return orders;
}

Outcome<OrderTrace> TraceDesk::ofOrder(WorkOrderId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This order does not exist.")));
    OrderTrace trace;
    trace.order = id;
    trace.orderNumber = order->number;
    SurveyStore surveys(m_context.database);
    if (const std::optional<SurveyId> survey = surveys.ofOrder(id))
        trace.survey = surveys.find(*survey);
    trace.complaints = ComplaintStore(m_context.database).ofOrder(id);
    const QTimeZone& zone = m_context.catalogue.zone();
    std::set<int> months{monthOf(localDay(order->registeredAt, zone))};
    for (const MaybeInstant& at : {order->resolvedAt, order->closedAt}) {
        if (at)
            months.insert(monthOf(localDay(*at, zone)));
    }
    for (const int month : months) {
        const Outcome<std::vector<KpiAlert>> alerts = AlertDesk(m_context).ofMonth(month);
        for (const KpiAlert& alert : alerts.value_or(std::vector<KpiAlert>())) {
            const std::vector<WorkOrderId> orders = counted(alert, true);
            if (std::find(orders.begin(), orders.end(), id) != orders.end())
                trace.alerts.push_back(alert);
        }
    }
    trace.actions = QualityStore(m_context.database).actionsOfOrder(id);
    for (const KpiAlert& alert : trace.alerts) {
        for (LinkedAction& action :
             QualityStore(m_context.database).actionsOf(ActionSourceKind::Alert, alert.id.value)) {
            const bool known = std::any_of(trace.actions.begin(), trace.actions.end(),
                                           [&action](const LinkedAction& each) { return each.id == action.id; });
            if (!known)
                trace.actions.push_back(std::move(action));
        }
    }
    return readResult(m_context, std::move(trace));
}

Outcome<std::vector<LinkedAction>> TraceDesk::actions(int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, QualityStore(m_context.database).actions(limit));
}

Outcome<std::vector<ActionSource>> TraceDesk::sourcesOf(qint64 action)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, QualityStore(m_context.database).sourcesOf(action));
}

Outcome<std::vector<WorkOrderId>> TraceDesk::ordersBehind(qint64 action)
{
    const Outcome<std::vector<ActionSource>> sources = sourcesOf(action);
    if (!sources)
        return sources.error();
    std::set<qint64> ids;
    for (const ActionSource& source : *sources) {
        if (source.order.isValid())
            ids.insert(source.order.value);
        if (source.kind != ActionSourceKind::Alert)
            continue;
        if (const std::optional<KpiAlert> alert = WarningStore(m_context.database).find(KpiAlertId(source.id))) {
            for (const WorkOrderId order : counted(*alert, false))
                ids.insert(order.value);
        }
    }
    std::vector<WorkOrderId> orders;
    for (const qint64 id : ids)
        orders.emplace_back(id);
    return readResult(m_context, std::move(orders));
}

/// The order behind a source (invalid when there is none); empty when the source does not exist.
std::optional<WorkOrderId> TraceDesk::orderOf(ActionSourceKind kind, qint64 source)
{
    switch (kind) {
    case ActionSourceKind::Order:
        if (OrderStore(m_context.database).find(WorkOrderId(source)))
            return WorkOrderId(source);
        return std::nullopt;
    case ActionSourceKind::Survey:
        if (const auto survey = SurveyStore(m_context.database).find(SurveyId(source)))
            return survey->order;
        return std::nullopt;
    case ActionSourceKind::Complaint:
        if (const auto complaint = ComplaintStore(m_context.database).find(ComplaintId(source)))
            return complaint->order;
        return std::nullopt;
    case ActionSourceKind::Feedback:
        if (const auto feedback = FeedbackStore(m_context.database).find(source))
            return feedback->order;
        return std::nullopt;
    case ActionSourceKind::Alert:
        break;
    }
    return WarningStore(m_context.database).find(KpiAlertId(source)) ? std::optional<WorkOrderId>(WorkOrderId())
                                                                     : std::nullopt;
}

Done TraceDesk::link(qint64 action, ActionSourceKind kind, qint64 source)
{
    UnitOfWork work(m_context, Permission::LogComplaint);
    if (Done ready = work.begin(); !ready)
        return ready;
    const std::optional<WorkOrderId> order = orderOf(kind, source);
    QualityStore store(m_context.database);
    if (!order || !store.hasAction(action))
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("The improvement or what it came from does not exist.")));
    store.link(action, kind, source, *order, work.now(), m_context.session.staff);
    work.audit(QStringLiteral("improvement.linked"), EntityKind::Setting, 0,
               {{QStringLiteral("action"), action},
                {QStringLiteral("kind"), codeOf(kind)},
                {QStringLiteral("source"), source}});
    if (order->isValid())
        work.touch(EntityKind::WorkOrder, order->value);
    return work.commit();
}

Done TraceDesk::unlink(qint64 action, ActionSourceKind kind, qint64 source)
{
    UnitOfWork work(m_context, Permission::LogComplaint);
    if (Done ready = work.begin(); !ready)
        return ready;
    QualityStore(m_context.database).unlink(action, kind, source);
    work.audit(QStringLiteral("improvement.unlinked"), EntityKind::Setting, 0,
               {{QStringLiteral("action"), action},
                {QStringLiteral("kind"), codeOf(kind)},
                {QStringLiteral("source"), source}});
    return work.commit();
}

Done TraceDesk::addFrom(WorkOrderId order, const QString& what)
{
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return ready;
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    const Outcome<ReviewAction> action =
        ReviewDesk(m_context).addAction(monthOf(today), what, m_context.session.staff, today.addDays(kDaysToAct));
    if (!action)
        return action.error();
    if (Done linked = link(action->id.value, ActionSourceKind::Order, order.value); !linked)
        return linked;
    work.audit(QStringLiteral("improvement.added"), EntityKind::WorkOrder, order.value,
               {{QStringLiteral("action"), action->id.value}, {QStringLiteral("what"), action->what}});
    work.touch(EntityKind::WorkOrder, order.value);
    return work.commit();
}

QString label(ActionSourceKind kind)
{
    switch (kind) {
    case ActionSourceKind::Order:
        return Words::tr("Order");
    case ActionSourceKind::Survey:
        return Words::tr("Survey");
    case ActionSourceKind::Alert:
        return Words::tr("Alert");
    case ActionSourceKind::Complaint:
        return Words::tr("Complaint");
    case ActionSourceKind::Feedback:
        break;
    }
    return Words::tr("Feedback");
}

} // namespace sanbao
