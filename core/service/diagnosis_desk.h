// SPDX-License-Identifier: GPL-3.0-or-later
// Diagnosing an order with the coded trees, trying it remotely, passing it to a higher tier, and saying in the end
// whether the diagnosis was right.
#pragma once

#include "core/domain/sop/diagnosis.h"
#include "core/domain/work_order.h"
#include "core/service/service_context.h"

#include <functional>

namespace sanbao {

class UnitOfWork;

struct DiagnosisView
{
    std::vector<DiagnosisNode> symptoms; ///< that fit the product of the order
    std::vector<DiagnosisNode> causes;
    std::vector<DiagnosisNode> actions;
    std::vector<OrderDiagnosis> diagnoses;
    std::vector<RemoteAttempt> attempts;
    std::vector<Escalation> escalations;
};

class DiagnosisDesk final
{
public:
    explicit DiagnosisDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<DiagnosisView> open(WorkOrderId order);
    /// Writes grade and cause onto the order as its own step does. Invalid names "cause", "routeReason" (a route other
    /// than the grade's needs one), "confidence", "started".
    Outcome<WorkOrder> diagnose(qint64 revision, OrderDiagnosis diagnosis);
    /// Invalid names "medium", "minutes", "note". A solved attempt resolves the order without a visit.
    Outcome<WorkOrder> tryRemotely(qint64 revision, RemoteAttempt attempt);
    /// Invalid names "reason", "tier". The limit runs in opening hours.
    Outcome<Escalation> escalate(Escalation escalation);
    Done answer(WorkOrderId order, qint64 escalation);
    /// The cause that was found in the end; another one than diagnosed is kept as a misdiagnosis. True when it was.
    Outcome<bool> confirm(WorkOrderId order, qint64 cause);
    /// Attempts and solved ones of the days, the last included.
    Outcome<std::pair<int, int>> remoteRate(QDate first, QDate last);
    /// Time spent on each of the four technical services in the days, the last included.
    Outcome<std::vector<SupportTime>> supportTime(QDate first, QDate last);

    Outcome<std::vector<DiagnosisNode>> nodes();
    /// Invalid names "name", "code", "parent".
    Outcome<DiagnosisNode> saveNode(const DiagnosisNode& node);
    QString nameOf(const DiagnosisNode& node) const;

private:
    Outcome<WorkOrder> record(WorkOrderId order, qint64 revision, const QString& event, const QString& note,
                              const std::function<Outcome<WorkOrder>(const WorkOrder&, UnitOfWork&)>& write);
    QString nodeName(qint64 id);

    ServiceContext& m_context;
};

QString label(FaultRoute route);
QString label(NodeKind kind);
QString label(SupportKind kind);

} // namespace sanbao
