// SPDX-License-Identifier: GPL-3.0-or-later
// The work list of those who look after customers: calls some days after a repair, periodic calls of a group, ends of
// warranties and packages, low grades, and what was promised on the phone. Tasks are made once, by what causes them.
#pragma once

#include "core/domain/care_task.h"
#include "core/domain/contact.h"
#include "core/domain/work_order.h"
#include "core/service/service_context.h"

#include <functional>
#include <optional>
#include <vector>

namespace sanbao {

class UnitOfWork;

class CareDesk final
{
public:
    explicit CareDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Warranties and agreements that end within the notice, and calls of customer groups that are due. Reads a share
    /// of all units: to be asked beside the window.
    Outcome<std::vector<CareTask>> upcoming();
    /// Stores those that are not stored yet; answers how many were new.
    Outcome<int> plan(const std::vector<CareTask>& tasks);
    /// Both at once; a second run makes none.
    Outcome<int> refresh();
    /// Open tasks due until `until`, the longest due first; rows after `after`.
    Outcome<std::vector<CareTask>> due(QDate until, const std::optional<CareTask>& after, int limit);
    Outcome<std::vector<CareTask>> ofCustomer(CustomerId customer, int limit = 20);
    Outcome<qint64> countDue();
    /// Done with what came of it; Invalid names "result".
    Outcome<CareTask> finish(qint64 id, qint64 revision, const QString& result);
    Outcome<CareTask> drop(qint64 id, qint64 revision, const QString& reason);
    Outcome<CareTask> postpone(qint64 id, qint64 revision, QDate day);

    /// Days after closing on which a customer is called; Invalid names "days".
    std::vector<int> afterCareDays();
    Done saveAfterCareDays(const QString& text);

private:
    Outcome<CareTask> change(qint64 id, qint64 revision, const QString& action,
                             const std::function<std::vector<FieldIssue>(CareTask&)>& how);
    std::vector<CareTask> warrantyEnds(QDate today);
    std::vector<CareTask> packageEnds(QDate today);
    std::vector<CareTask> groupCalls(QDate today);

    ServiceContext& m_context;
};

/// Plans the calls after an order was closed, inside the transaction that closes it.
void planAfterCare(ServiceContext& context, UnitOfWork& work, const WorkOrder& order, Instant closedAt);
/// Plans what was promised in a contact.
void planNextAction(ServiceContext& context, const Contact& contact);
/// Plans the call after a low grade, inside the transaction that stores the answers.
void planLowGradeCall(ServiceContext& context, const WorkOrder& order, qint64 survey);

QString label(CareKind kind);

} // namespace sanbao
