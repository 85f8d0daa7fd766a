// SPDX-License-Identifier: GPL-3.0-or-later
// List rows join the order by its row id only, so that the survey index alone decides the order of reading.
#include "core/storage/survey_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

const QString kRowColumns = QStringLiteral(
    "SELECT survey.id, survey.order_id, o.number, o.contact_name, o.contact_phone, o.product_label, o.technician_id, "
    "survey.state, survey.due_on, survey.attempts, survey.channel, survey.interviewer_id, survey.answered_at, "
    "survey.completed_at, survey.recommend, (SELECT AVG(grade) FROM survey_answer WHERE survey_id = survey.id), "
    "survey.method "
    "FROM survey %1 LEFT JOIN work_order o ON o.id = survey.order_id WHERE ");

std::vector<SurveyRow> readRows(Statement& rows)
{
    std::vector<SurveyRow> found;
    while (rows.next()) {
        SurveyRow row;
        row.id = rows.id<SurveyId>(0);
        row.order = rows.id<WorkOrderId>(1);
        row.orderNumber = rows.text(2);
        row.contactName = rows.text(3);
        row.contactPhone = rows.text(4);
        row.productLabel = rows.text(5);
        row.technician = rows.id<StaffId>(6);
        row.state = rows.code(7, SurveyState::Due);
        row.dueOn = rows.day(8);
        row.attempts = int(rows.integer(9));
        row.channel = rows.code(10, SurveyChannel::Phone);
        row.interviewer = rows.id<StaffId>(11);
        row.answeredAt = rows.maybeInstant(12);
        row.completedAt = rows.instant(13);
        if (!rows.isNull(14))
            row.recommend = int(rows.integer(14));
        if (!rows.isNull(15))
            row.meanScore = rows.real(15);
        row.method = rows.text(16);
        found.push_back(std::move(row));
    }
    return found;
}

std::optional<qint64> maybeNumber(const std::optional<int>& value)
{
    return value ? std::optional<qint64>(*value) : std::nullopt;
}

} // namespace

SurveyId SurveyStore::insert(const Survey& survey, Instant completedAt)
{
    return SurveyId(
        m_database
            .statement("INSERT INTO survey (order_id, customer_id, questionnaire_id, state, due_on, attempts, "
                       "channel, completed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .with(survey.order, survey.customer, survey.questionnaire, survey.state, survey.dueOn, survey.attempts,
                  survey.channel, completedAt)
            .insert());
}

bool SurveyStore::update(const Survey& survey)
{
    Statement change = m_database.statement(
        "UPDATE survey SET state = ?, due_on = ?, attempts = ?, channel = ?, interviewer_id = ?, answered_at = ?, "
        "recommend = ?, comment = ?, revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(survey.state, survey.dueOn, survey.attempts, survey.channel, survey.interviewer, survey.answeredAt,
                maybeNumber(survey.recommend), survey.comment, survey.id, survey.revision);
    if (!change.run() || change.changes() != 1)
        return false;
    for (const auto& [item, grade] : survey.grades) {
        m_database
            .statement("INSERT INTO survey_answer (survey_id, item, grade) VALUES (?, ?, ?) "
                       "ON CONFLICT (survey_id, item) DO UPDATE SET grade = excluded.grade")
            .with(survey.id, item, grade)
            .run();
    }
    return !m_database.hasFailure();
}

void SurveyStore::postpone(SurveyId id, QDate dueOn, Instant completedAt)
{
    m_database.statement("UPDATE survey SET due_on = ?, completed_at = ?, revision = revision + 1 WHERE id = ?")
        .with(dueOn, completedAt, id)
        .run();
}

void SurveyStore::setWorksNow(SurveyId id, bool works)
{
    m_database.statement("UPDATE survey SET works_now = ? WHERE id = ?").with(works, id).run();
}

std::optional<bool> SurveyStore::worksNow(SurveyId id)
{
    Statement row = m_database.statement("SELECT works_now FROM survey WHERE id = ?");
    row.with(id);
    return row.next() ? row.maybeFlag(0) : std::nullopt;
}

std::optional<Survey> SurveyStore::find(SurveyId id)
{
    Statement row = m_database.statement("SELECT id, order_id, customer_id, questionnaire_id, state, due_on, attempts, "
                                         "channel, interviewer_id, answered_at, "
                                         "recommend, comment, revision FROM survey WHERE id = ?");
    row.with(id);
    if (!row.next())
        return std::nullopt;
    Survey survey;
    survey.id = row.id<SurveyId>(0);
    survey.order = row.id<WorkOrderId>(1);
    survey.customer = row.id<CustomerId>(2);
    survey.questionnaire = row.integer(3);
    survey.state = row.code(4, SurveyState::Due);
    survey.dueOn = row.day(5);
    survey.attempts = int(row.integer(6));
    survey.channel = row.code(7, SurveyChannel::Phone);
    survey.interviewer = row.id<StaffId>(8);
    survey.answeredAt = row.maybeInstant(9);
    if (!row.isNull(10))
        survey.recommend = int(row.integer(10));
    survey.comment = row.text(11);
    survey.revision = row.integer(12);
    readAnswers(survey);
    return survey;
}

void SurveyStore::readAnswers(Survey& survey)
{
    Statement rows = m_database.statement("SELECT item, grade FROM survey_answer WHERE survey_id = ?");
    rows.with(survey.id);
    while (rows.next())
        survey.grades.emplace(rows.text(0), int(rows.integer(1)));
}

std::optional<SurveyId> SurveyStore::ofOrder(WorkOrderId order)
{
    Statement row = m_database.statement("SELECT id FROM survey WHERE order_id = ?");
    row.with(order);
    return row.next() ? std::optional<SurveyId>(row.id<SurveyId>(0)) : std::nullopt;
}

std::vector<SurveyRow> SurveyStore::due(QDate until, const std::optional<SurveyRow>& after, int limit)
{
    // Without being told, SQLite prefers the equality on the state and would sort every due survey for each page.
    QString text = kRowColumns.arg(QLatin1String("INDEXED BY survey_by_due")) +
                   QStringLiteral("survey.state = 'due' AND survey.due_on <= ?");
    if (after)
        text += QStringLiteral(" AND (survey.due_on, survey.id) > (?, ?)");
    Statement rows = m_database.statement(text + QStringLiteral(" ORDER BY survey.due_on, survey.id LIMIT ?"));
    rows.with(until);
    if (after)
        rows.with(after->dueOn, after->id);
    rows.with(limit);
    return readRows(rows);
}

std::vector<SurveyRow> SurveyStore::inState(SurveyState state, const std::optional<SurveyRow>& after, int limit)
{
    QString text = kRowColumns.arg(QString()) + QStringLiteral("survey.state = ?");
    if (after)
        text += QStringLiteral(" AND (survey.completed_at, survey.id) < (?, ?)");
    Statement rows =
        m_database.statement(text + QStringLiteral(" ORDER BY survey.completed_at DESC, survey.id DESC LIMIT ?"));
    rows.with(state);
    if (after)
        rows.with(after->completedAt, after->id);
    rows.with(limit);
    return readRows(rows);
}

SurveyCounts SurveyStore::counts(QDate today)
{
    Statement row = m_database.statement("SELECT COUNT(*), COALESCE(SUM(CASE WHEN due_on < ? THEN 1 ELSE 0 END), 0) "
                                         "FROM survey INDEXED BY survey_by_due WHERE state = 'due' AND due_on <= ?");
    row.with(today, today);
    SurveyCounts counts;
    if (row.next()) {
        counts.due = row.integer(0);
        counts.overdue = row.integer(1);
    }
    return counts;
}

SurveyTally SurveyStore::tally(QDate from, QDate until)
{
    SurveyTally tally;
    Statement rows = m_database.statement(
        "SELECT state, COUNT(*), SUM(CASE WHEN attempts > 0 OR state <> 'due' THEN 1 ELSE 0 END) FROM survey "
        "WHERE due_on BETWEEN ? AND ? GROUP BY state");
    rows.with(from, until);
    while (rows.next()) {
        tally.due += rows.integer(1);
        tally.called += rows.integer(2);
        switch (rows.code(0, SurveyState::Due)) {
        case SurveyState::Answered:
            tally.answered = rows.integer(1);
            break;
        case SurveyState::Declined:
            tally.declined = rows.integer(1);
            break;
        case SurveyState::Unreachable:
            tally.unreachable = rows.integer(1);
            break;
        case SurveyState::Due:
            break;
        }
    }
    return tally;
}

} // namespace sanbao
