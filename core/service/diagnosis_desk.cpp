// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/diagnosis_desk.h"

#include "core/base/text_fold.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/diagnosis_store.h"
#include "core/storage/order_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Work)
};

Failure missing()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
}

std::vector<FieldIssue> issuesOf(const OrderDiagnosis& diagnosis)
{
    std::vector<FieldIssue> issues;
    if (diagnosis.cause == 0 && diagnosis.finding.isEmpty())
        issues.push_back({QStringLiteral("cause"), Words::tr("Choose the cause or write down the finding.")});
    if (diagnosis.route != routeFor(diagnosis.grade) && diagnosis.routeReason.isEmpty())
        issues.push_back(
            {QStringLiteral("routeReason"),
             Words::tr("The grade sends it elsewhere (%1): say why not.").arg(label(routeFor(diagnosis.grade)))});
    if (diagnosis.confidence < 0 || diagnosis.confidence > 100)
        issues.push_back({QStringLiteral("confidence"), Words::tr("Between 0 and 100 %.")});
    if (diagnosis.endedAt < diagnosis.startedAt)
        issues.push_back({QStringLiteral("started"), Words::tr("The diagnosis ends before it begins.")});
    return issues;
}

std::vector<FieldIssue> issuesOf(const RemoteAttempt& attempt)
{
    std::vector<FieldIssue> issues;
    if (attempt.medium.isEmpty())
        issues.push_back({QStringLiteral("medium"), Words::tr("Say by which medium.")});
    if (attempt.minutes < 1 || attempt.minutes > 1440)
        issues.push_back({QStringLiteral("minutes"), Words::tr("Between 1 and 1440 minutes.")});
    if (attempt.note.isEmpty())
        issues.push_back({QStringLiteral("note"), Words::tr("Write what was tried and what came of it.")});
    return issues;
}

} // namespace

QString label(FaultRoute route)
{
    switch (route) {
    case FaultRoute::Remote:
        return Words::tr("Remote");
    case FaultRoute::OnSite:
        return Words::tr("Field engineer");
    case FaultRoute::Expert:
        return Words::tr("Expert team");
    }
    return {};
}

QString label(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Symptom:
        return Words::tr("Symptom");
    case NodeKind::Cause:
        return Words::tr("Cause");
    case NodeKind::Action:
        return Words::tr("Action");
    }
    return {};
}

QString label(SupportKind kind)
{
    switch (kind) {
    case SupportKind::Consultation:
        return Words::tr("Technical consultation");
    case SupportKind::Diagnosis:
        return Words::tr("Fault diagnosis");
    case SupportKind::Guidance:
        return Words::tr("Repair guidance");
    case SupportKind::RemoteAssistance:
        return Words::tr("Remote assistance");
    }
    return {};
}

QString DiagnosisDesk::nameOf(const DiagnosisNode& node) const
{
    return speaksChinese() ? node.nameZh : node.nameEn;
}

QString DiagnosisDesk::nodeName(qint64 id)
{
    for (const DiagnosisNode& node : DiagnosisStore(m_context.database).nodes()) {
        if (node.id == id)
            return nameOf(node);
    }
    return {};
}

Outcome<DiagnosisView> DiagnosisDesk::open(WorkOrderId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    DiagnosisStore store(m_context.database);
    DiagnosisView view;
    for (const DiagnosisNode& node : store.nodes()) {
        if (!node.active || (node.category.isValid() && node.category != order->category))
            continue;
        (node.kind == NodeKind::Symptom ? view.symptoms
         : node.kind == NodeKind::Cause ? view.causes
                                        : view.actions)
            .push_back(node);
    }
    view.diagnoses = store.diagnoses(id);
    view.attempts = store.attempts(id);
    view.escalations = store.escalations(id);
    return readResult(m_context, std::move(view));
}

Outcome<WorkOrder> DiagnosisDesk::record(WorkOrderId id, qint64 revision, const QString& event, const QString& note,
                                         const std::function<Outcome<WorkOrder>(const WorkOrder&, UnitOfWork&)>& write)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    if (revision >= 0 && order->revision != revision)
        return changedMeanwhile(Changed::Work);
    Outcome<WorkOrder> next = write(*order, work);
    if (!next)
        return next;
    TimelineEntry entry;
    entry.order = id;
    entry.product = order->product;
    entry.customer = order->customer;
    entry.event = event;
    entry.note = note;
    work.tell(entry);
    work.audit(QStringLiteral("work.") + event, EntityKind::WorkOrder, id.value, {{QStringLiteral("note"), note}});
    work.touch(EntityKind::WorkOrder, id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return next;
}

Outcome<WorkOrder> DiagnosisDesk::diagnose(qint64 revision, OrderDiagnosis diagnosis)
{
    diagnosis.finding = cleanText(diagnosis.finding);
    diagnosis.method = cleanText(diagnosis.method);
    diagnosis.routeReason = cleanText(diagnosis.routeReason);
    diagnosis.by = m_context.session.staff;
    if (std::vector<FieldIssue> issues = issuesOf(diagnosis); !issues.empty())
        return Failure::invalid(std::move(issues));
    const QString cause = nodeName(diagnosis.cause);
    QStringList note{label(diagnosis.route), diagnosis.routeReason, Words::tr("%1 % sure").arg(diagnosis.confidence),
                     diagnosis.method};
    note.removeAll(QString());
    return record(diagnosis.order, revision, QStringLiteral("routed"), note.join(QStringLiteral(" · ")),
                  [&](const WorkOrder& order, UnitOfWork&) -> Outcome<WorkOrder> {
                      DiagnosisStore(m_context.database).insertDiagnosis(diagnosis);
                      OrderEvent event;
                      event.kind = OrderEventKind::Diagnose;
                      event.cause = cause.isEmpty()               ? diagnosis.finding
                                    : diagnosis.finding.isEmpty() ? cause
                                                                  : cause + QStringLiteral(" · ") + diagnosis.finding;
                      event.grade = diagnosis.grade;
                      return OrderDesk(m_context).act(order.id, order.revision, event);
                  });
}

Outcome<WorkOrder> DiagnosisDesk::tryRemotely(qint64 revision, RemoteAttempt attempt)
{
    attempt.medium = cleanText(attempt.medium);
    attempt.note = cleanText(attempt.note);
    if (std::vector<FieldIssue> issues = issuesOf(attempt); !issues.empty())
        return Failure::invalid(std::move(issues));
    const QString note = QStringList{label(attempt.kind), attempt.medium, durationText(attempt.minutes),
                                     attempt.isSolved ? Words::tr("solved") : Words::tr("not solved"), attempt.note}
                             .join(QStringLiteral(" · "));
    return record(attempt.order, revision, QStringLiteral("remote_attempt"), note,
                  [&](const WorkOrder& order, UnitOfWork& work) -> Outcome<WorkOrder> {
                      attempt.at = work.now();
                      attempt.by = m_context.session.staff;
                      DiagnosisStore(m_context.database).insertAttempt(attempt);
                      OrderEvent event;
                      event.kind = attempt.isSolved ? OrderEventKind::Resolve : OrderEventKind::Respond;
                      event.action = attempt.note;
                      event.cause = order.diagnosedCause;
                      if (attempt.isSolved)
                          event.result = ResolveResult::Remote;
                      else if (order.state != OrderState::Registered && order.state != OrderState::Reopened)
                          return order;
                      return OrderDesk(m_context).act(order.id, order.revision, event);
                  });
}

Outcome<Escalation> DiagnosisDesk::escalate(Escalation escalation)
{
    escalation.reason = cleanText(escalation.reason);
    std::vector<FieldIssue> issues;
    if (escalation.reason.isEmpty())
        issues.push_back({QStringLiteral("reason"), Words::tr("Say why it goes to a higher tier.")});
    if (escalation.toTier <= escalation.fromTier || escalation.toTier > 3)
        issues.push_back({QStringLiteral("tier"), Words::tr("An escalation goes to a higher tier.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    const QString note =
        Words::tr("tier %1 → tier %2 · %3")
            .arg(QString::number(escalation.fromTier), QString::number(escalation.toTier), escalation.reason);
    const Outcome<WorkOrder> done =
        record(escalation.order, -1, QStringLiteral("escalated"), note,
               [&](const WorkOrder& order, UnitOfWork& work) -> Outcome<WorkOrder> {
                   escalation.at = work.now();
                   escalation.by = m_context.session.staff;
                   escalation.dueAt = m_context.catalogue.calendar()
                                          .addMinutes(work.now(), escalationLimit(escalation.toTier))
                                          .value_or(work.now());
                   escalation.id = DiagnosisStore(m_context.database).insertEscalation(escalation);
                   return order;
               });
    return done ? Outcome<Escalation>(escalation) : Outcome<Escalation>(done.error());
}

Done DiagnosisDesk::answer(WorkOrderId order, qint64 escalation)
{
    const Outcome<WorkOrder> done =
        record(order, -1, QStringLiteral("escalation_answered"), m_context.session.name,
               [&](const WorkOrder& same, UnitOfWork& work) -> Outcome<WorkOrder> {
                   DiagnosisStore(m_context.database).answerEscalation(escalation, work.now());
                   return same;
               });
    return done ? Done() : Done(done.error());
}

Outcome<bool> DiagnosisDesk::confirm(WorkOrderId order, qint64 cause)
{
    const std::vector<OrderDiagnosis> diagnoses = DiagnosisStore(m_context.database).diagnoses(order);
    if (diagnoses.empty() || cause == 0)
        return Failure::invalid(QStringLiteral("cause"), Words::tr("There is no diagnosis to confirm."));
    const bool wrong = isMisdiagnosis(diagnoses.back(), cause);
    const QString note =
        wrong ? Words::tr("diagnosed: %1 · found: %2").arg(nodeName(diagnoses.back().cause), nodeName(cause))
              : nodeName(cause);
    const Outcome<WorkOrder> done =
        record(order, -1, wrong ? QStringLiteral("misdiagnosis") : QStringLiteral("diagnosis_confirmed"), note,
               [&](const WorkOrder& same, UnitOfWork&) -> Outcome<WorkOrder> {
                   DiagnosisStore(m_context.database).judgeDiagnosis(diagnoses.back().id, wrong);
                   return same;
               });
    return done ? Outcome<bool>(wrong) : Outcome<bool>(done.error());
}

Outcome<std::pair<int, int>> DiagnosisDesk::remoteRate(QDate first, QDate last)
{
    const QTimeZone& zone = m_context.catalogue.zone();
    return readResult(
        m_context,
        DiagnosisStore(m_context.database).remoteRate(startOfDay(first, zone), startOfDay(last.addDays(1), zone)));
}

Outcome<std::vector<SupportTime>> DiagnosisDesk::supportTime(QDate first, QDate last)
{
    const QTimeZone& zone = m_context.catalogue.zone();
    return readResult(
        m_context,
        DiagnosisStore(m_context.database).supportTime(startOfDay(first, zone), startOfDay(last.addDays(1), zone)));
}

Outcome<std::vector<DiagnosisNode>> DiagnosisDesk::nodes()
{
    return readResult(m_context, DiagnosisStore(m_context.database).nodes());
}

Outcome<DiagnosisNode> DiagnosisDesk::saveNode(const DiagnosisNode& node)
{
    DiagnosisNode next = node;
    next.code = cleanText(node.code);
    next.nameZh = cleanText(node.nameZh);
    next.nameEn = cleanText(node.nameEn).isEmpty() ? next.nameZh : cleanText(node.nameEn);
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    DiagnosisStore store(m_context.database);
    const std::vector<DiagnosisNode> known = store.nodes();
    const auto parent =
        std::find_if(known.begin(), known.end(), [&next](const DiagnosisNode& one) { return one.id == next.parent; });
    const bool taken = std::any_of(known.begin(), known.end(), [&next](const DiagnosisNode& one) {
        return one.id != next.id && one.code == next.code;
    });
    std::vector<FieldIssue> issues;
    if (next.nameZh.isEmpty())
        issues.push_back({QStringLiteral("name"), Words::tr("Write the name.")});
    if (next.code.isEmpty() || taken)
        issues.push_back({QStringLiteral("code"), Words::tr("Write a code that no other entry has.")});
    if (parent == known.end() && next.parent != 0)
        issues.push_back({QStringLiteral("parent"), Words::tr("Choose an entry that exists.")});
    else if (!fitsUnder(next, parent == known.end() ? nullptr : &*parent))
        issues.push_back({QStringLiteral("parent"), Words::tr("A cause belongs under a symptom, an action under a "
                                                              "cause of the same product.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    if (next.id == 0)
        next.id = store.insertNode(next);
    else if (!store.updateNode(next))
        return m_context.database.takeFailure().value_or(changedMeanwhile(Changed::Work));
    work.audit(QStringLiteral("diagnosis.saved"), EntityKind::Setting, next.id, {{QStringLiteral("code"), next.code}});
    work.touch(EntityKind::Setting, next.id);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return next;
}

} // namespace sanbao
