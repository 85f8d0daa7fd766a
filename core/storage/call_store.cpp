// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/call_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

// Only what is due by a day is read, by the two partial indexes of open surveys and tasks; grouping them is cheap.
const QString kHouseholds = QStringLiteral(
    "WITH given AS (SELECT ? AS until_on, ? AS today_on, ? AS tomorrow_on), item AS ("
    "SELECT customer_id, due_on, attempts FROM survey INDEXED BY survey_by_due WHERE state = 'due' "
    "AND due_on <= (SELECT until_on FROM given) UNION ALL "
    "SELECT customer_id, due_on, attempts FROM care_task INDEXED BY care_task_by_due WHERE state = 'open' "
    "AND due_on <= (SELECT until_on FROM given)), "
    "house AS (SELECT CASE WHEN p.household_id IS NULL THEN item.customer_id * 2 ELSE p.household_id * 2 + 1 END AS "
    "key, MIN(item.customer_id) AS customer_id, MIN(item.due_on) AS first_on, MAX(item.attempts) AS attempts "
    "FROM item LEFT JOIN customer_profile p ON p.customer_id = item.customer_id GROUP BY 1), "
    "called AS (SELECT CASE WHEN household_id IS NULL THEN customer_id * 2 ELSE household_id * 2 + 1 END AS key "
    "FROM call_attempt WHERE called_on = (SELECT today_on FROM given)), "
    "entry AS (SELECT house.key, house.customer_id, house.attempts, "
    "EXISTS (SELECT 1 FROM called WHERE called.key = house.key) AS is_called, "
    "CASE WHEN EXISTS (SELECT 1 FROM called WHERE called.key = house.key) AND house.first_on < given.tomorrow_on "
    "THEN given.tomorrow_on ELSE house.first_on END AS call_on, given.until_on, given.today_on FROM house, given) ");

QString partyCondition(qint64 key)
{
    return key % 2 == 0 ? QStringLiteral("customer_id = ?")
                        : QStringLiteral("customer_id IN (SELECT customer_id FROM customer_profile WHERE "
                                         "household_id = ?)");
}

} // namespace

std::vector<CallRow> CallStore::due(QDate until, QDate today, const std::optional<CallRow>& after, int limit)
{
    std::vector<CallRow> found;
    {
        Statement rows = m_database.statement(
            kHouseholds +
            QStringLiteral(
                "SELECT entry.key, entry.customer_id, c.name, c.phone, entry.call_on, entry.attempts, entry.is_called "
                "FROM entry JOIN customer c ON c.id = entry.customer_id WHERE entry.call_on <= entry.until_on "
                "AND (entry.call_on, entry.key) > (?, ?) ORDER BY entry.call_on, entry.key LIMIT ?"));
        rows.with(until, today, today.addDays(1), after ? after->dueOn.toString(Qt::ISODate) : QString(),
                  after ? after->key : qint64(0), limit);
        while (rows.next()) {
            CallRow row;
            row.key = rows.integer(0);
            row.customer = rows.id<CustomerId>(1);
            row.name = rows.text(2);
            row.phone = rows.text(3);
            row.dueOn = rows.day(4);
            row.attempts = int(rows.integer(5));
            row.calledToday = rows.flag(6);
            found.push_back(std::move(row));
        }
    }
    for (CallRow& row : found)
        row.items = items(row.key, until);
    return found;
}

std::vector<CallItem> CallStore::items(qint64 key, QDate until)
{
    std::vector<CallItem> found;
    Statement rows = m_database.statement(
        QStringLiteral(
            "SELECT 'survey' AS reason, s.id, s.revision, s.due_on AS due_on, s.attempts, '' AS text, s.order_id, "
            "(SELECT number FROM work_order WHERE id = s.order_id), (SELECT product_id FROM work_order WHERE id = "
            "s.order_id) FROM survey s WHERE s.state = 'due' AND s.due_on <= ? AND s.") +
        partyCondition(key) +
        QStringLiteral(" UNION ALL SELECT t.kind, t.id, t.revision, t.due_on, t.attempts, t.text, t.order_id, "
                       "(SELECT number FROM work_order WHERE id = t.order_id), t.product_id FROM care_task t "
                       "WHERE t.state = 'open' AND t.due_on <= ? AND t.") +
        partyCondition(key) + QStringLiteral(" ORDER BY due_on"));
    rows.with(until, key / 2, until, key / 2);
    while (rows.next()) {
        CallItem item;
        item.reason = rows.code(0, CallReason::NextAction);
        item.id = rows.integer(1);
        item.revision = rows.integer(2);
        item.dueOn = rows.day(3);
        item.attempts = int(rows.integer(4));
        item.text = rows.text(5);
        item.order = rows.id<WorkOrderId>(6);
        item.orderNumber = rows.text(7);
        item.product = rows.id<ProductUnitId>(8);
        found.push_back(std::move(item));
    }
    return found;
}

CallCounts CallStore::counts(QDate today)
{
    CallCounts counts;
    Statement row = m_database.statement(
        kHouseholds +
        QStringLiteral("SELECT COUNT(*), COALESCE(SUM(CASE WHEN call_on < today_on THEN 1 ELSE 0 END), 0) "
                       "FROM entry WHERE call_on <= today_on"));
    row.with(today, today, today.addDays(1));
    if (row.next()) {
        counts.due = row.integer(0);
        counts.overdue = row.integer(1);
    }
    return counts;
}

qint64 CallStore::keyOf(CustomerId customer)
{
    Statement row = m_database.statement("SELECT household_id FROM customer_profile WHERE customer_id = ?");
    row.with(customer);
    const std::optional<qint64> household = row.next() ? row.maybeInteger(0) : std::nullopt;
    return household ? *household * 2 + 1 : customer.value * 2;
}

void CallStore::insert(const CallAttempt& call)
{
    const Id<struct HouseholdTag> household(call.household); // an id that is not valid is stored as NULL
    m_database
        .statement("INSERT INTO call_attempt (customer_id, household_id, called_on, called_at, outcome, note, "
                   "next_on, staff_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(call.customer, household, call.day, call.at, call.outcome, call.note, call.nextOn, call.staff)
        .run();
}

std::vector<CallAttempt> CallStore::calls(qint64 key, const QString& condition, QDate day, int limit)
{
    std::vector<CallAttempt> found;
    Statement rows = m_database.statement(
        QStringLiteral("SELECT id, customer_id, household_id, called_on, called_at, outcome, note, next_on, staff_id "
                       "FROM call_attempt WHERE %1 AND %2 ORDER BY called_at DESC, id DESC LIMIT ?")
            .arg(partyCondition(key), condition));
    rows.with(key / 2, day, limit);
    while (rows.next()) {
        CallAttempt call;
        call.id = rows.integer(0);
        call.customer = rows.id<CustomerId>(1);
        call.household = rows.integer(2);
        call.day = rows.day(3);
        call.at = rows.instant(4);
        call.outcome = rows.code(5, CallOutcome::Reached);
        call.note = rows.text(6);
        call.nextOn = rows.day(7);
        call.staff = rows.id<StaffId>(8);
        found.push_back(std::move(call));
    }
    return found;
}

std::optional<CallAttempt> CallStore::onDay(qint64 key, QDate day)
{
    const std::vector<CallAttempt> found = calls(key, QStringLiteral("called_on = ?"), day, 1);
    return found.empty() ? std::nullopt : std::optional<CallAttempt>(found.front());
}

std::vector<CallAttempt> CallStore::history(qint64 key, int limit)
{
    return calls(key, QStringLiteral("called_on <= COALESCE(?, '9999')"), QDate(), limit);
}

void CallStore::countTaskAttempt(qint64 task, QDate next)
{
    m_database
        .statement("UPDATE care_task SET attempts = attempts + 1, due_on = ?, revision = revision + 1 WHERE id = ?")
        .with(next, task)
        .run();
}

} // namespace sanbao
