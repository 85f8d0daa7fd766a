// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of calls: satisfaction surveys, after-care, periodic calls, low grades, ends of cover and what was
// promised on the phone, by household and day. One call takes up everything that is due there; nobody is called twice
// on a day.
#pragma once

#include "core/domain/callback.h"
#include "core/service/service_context.h"

#include <optional>
#include <vector>

namespace sanbao {

class UnitOfWork;

/// What came of a call.
struct CallResult
{
    qint64 key = 0;      ///< CallRow::key
    CustomerId customer; ///< who was called
    CallOutcome outcome = CallOutcome::Reached;
    QString note; ///< needed when tasks are finished with it
    QDate again;  ///< next try when nobody was reached; invalid: tomorrow
};

/// How much of what was due has been done.
struct CallRates
{
    qint64 due = 0;      ///< surveys whose call fell due in the period
    qint64 called = 0;   ///< of them called at least once, or finished
    qint64 answered = 0; ///< of them answered
    qint64 declined = 0;
    qint64 unreachable = 0;
};

class CallbackDesk final
{
public:
    explicit CallbackDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<std::vector<CallRow>> due(QDate until, const std::optional<CallRow>& after, int limit);
    Outcome<CallCounts> counts();
    /// The household of one customer with everything due until today; NotFound when nothing is.
    Outcome<CallRow> ofCustomer(CustomerId customer);
    /// Earlier calls to the household, the newest first.
    Outcome<std::vector<CallAttempt>> history(qint64 key, int limit = 10);
    /// What to say: the store's greeting and one line for each thing that is due.
    QString script(const CallRow& row);

    /// One call: reached finishes the tasks that are due with the note (surveys are answered on their own page); not
    /// reached moves everything to the next try. Conflict when the household was called today already. Invalid names
    /// "note", "again".
    Outcome<CallAttempt> record(const CallResult& result);

    /// The store's words at the start of a call; empty for the usual ones.
    QString greeting();
    Done saveGreeting(const QString& text);

    /// Surveys whose callback fell due from the first to the last day.
    Outcome<CallRates> rates(QDate from, QDate to);

private:
    void takeUp(UnitOfWork& work, const CallResult& result, const std::vector<CallItem>& items, QDate next);

    ServiceContext& m_context;
};

/// Notes a call to the household of the customer, once a day; inside the caller's transaction.
void noteCall(ServiceContext& context, CustomerId customer, Instant at, CallOutcome outcome, const QString& note,
              QDate next);
/// Who called the household today, as a refusal; empty when nobody did.
std::optional<Failure> calledAlready(ServiceContext& context, qint64 key, QDate today);

QString label(CallReason reason);
QString label(CallOutcome outcome);

} // namespace sanbao
