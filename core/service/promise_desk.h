// SPDX-License-Identifier: GPL-3.0-or-later
// Promises across orders: who still waits for an answer, how many promises were kept and why others were not, and the
// replay after a rule or the calendar was corrected: a preview of old and new times side by side, written only when
// somebody accepts it.
#pragma once

#include "core/domain/promise_replay.h"
#include "core/domain/promise_report.h"
#include "core/service/service_context.h"
#include "core/storage/order_finder.h"

namespace sanbao {

enum class ReplayWith { Calendar, Rules };

struct ReplayRequest
{
    QDate from; ///< orders registered on these days
    QDate to;
    bool openOnly = true;
    ReplayWith with = ReplayWith::Calendar; ///< Rules: the present targets too
};

struct ReplayRow
{
    WorkOrderId order;
    QString number;
    qint64 revision = 0;
    PromiseChange change;
};

class PromiseDesk final
{
public:
    explicit PromiseDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Open orders nobody has answered, the one with the least time left first; empty when all are answered.
    Outcome<std::vector<OrderRow>> unanswered(int limit = 500);

    /// What would change; only rows that do. Writes nothing.
    Outcome<std::vector<ReplayRow>> preview(const ReplayRequest& request);
    /// Writes exactly what the preview showed. Conflict when one of the orders was changed since.
    Done accept(const ReplayRequest& request, const std::vector<ReplayRow>& shown);

    /// Why a promise of the order was missed. Invalid names "cause".
    Done saveCause(WorkOrderId order, const BreachCause& cause);
    Outcome<std::vector<BreachCause>> causesOf(WorkOrderId order);

    Outcome<PromiseReport> report(QDate from, QDate to);
    Outcome<RevenueReport> revenue(QDate from, QDate to);

private:
    std::vector<PromiseChange> changesOf(const WorkOrder& order, ReplayWith with);
    Done rewrite(class UnitOfWork& work, const WorkOrder& order, const std::vector<PromiseChange>& changes);

    ServiceContext& m_context;
};

/// The missed promises of the order that no cause was given for yet.
std::vector<PromiseKind> unexplained(const WorkOrder& order, const std::vector<BreachCause>& causes);

} // namespace sanbao
