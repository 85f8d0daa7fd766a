// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/voice_store.h"

#include "core/domain/questionnaire.h"
#include "core/storage/database.h"

namespace sanbao {

void VoiceStore::setMethod(SurveyId survey, SurveyMethod method)
{
    m_database.statement("UPDATE survey SET method = ? WHERE id = ?").with(method, survey).run();
}

SurveyMethod VoiceStore::methodOf(SurveyId survey)
{
    Statement row =
        m_database.statement("SELECT CASE WHEN method <> '' THEN method ELSE channel END FROM survey WHERE id = ?");
    row.with(survey);
    return row.next() ? row.code(0, SurveyMethod::Phone) : SurveyMethod::Phone;
}

std::vector<MethodCount> VoiceStore::byMethod(Instant from, Instant to)
{
    Statement rows = m_database.statement(
        "SELECT CASE WHEN s.method <> '' THEN s.method ELSE s.channel END, COUNT(*), COUNT(a.grade), "
        "COALESCE(SUM(CASE WHEN a.grade >= 4 THEN 1 ELSE 0 END), 0), COALESCE(SUM(a.grade), 0), COUNT(s.recommend), "
        "COALESCE(SUM(CASE WHEN s.recommend >= 9 THEN 1 ELSE 0 END), 0), "
        "COALESCE(SUM(CASE WHEN s.recommend <= 6 THEN 1 ELSE 0 END), 0) FROM survey s LEFT JOIN survey_answer a "
        "ON a.survey_id = s.id AND a.item = 'overall' WHERE s.answered_at >= ? AND s.answered_at < ? "
        "AND s.state = 'answered' GROUP BY 1");
    rows.with(from, to);
    std::vector<MethodCount> found;
    while (rows.next())
        found.push_back({rows.code(0, SurveyMethod::Phone), rows.integer(1), rows.integer(2), rows.integer(3),
                         rows.integer(4), rows.integer(5), rows.integer(6), rows.integer(7)});
    return found;
}

std::vector<LineCount> VoiceStore::byCategory(Instant from, Instant to)
{
    Statement rows = m_database.statement(
        "SELECT COALESCE(o.category_id, 0), a.item, COUNT(*), SUM(a.grade), "
        "SUM(CASE WHEN a.grade >= 4 THEN 1 ELSE 0 END) FROM survey s JOIN survey_answer a ON a.survey_id = s.id "
        "JOIN work_order o ON o.id = s.order_id WHERE s.answered_at >= ? AND s.answered_at < ? "
        "AND s.state = 'answered' GROUP BY 1, 2 ORDER BY 1, 2");
    rows.with(from, to);
    std::vector<LineCount> found;
    while (rows.next())
        found.push_back({rows.id<CategoryId>(0), rows.text(1), rows.integer(2), rows.integer(3), rows.integer(4)});
    return found;
}

EffortCount VoiceStore::effort(Instant from, Instant to)
{
    EffortCount count;
    Statement row = m_database.statement(
        "SELECT COUNT(r.number), COALESCE(SUM(r.number), 0), COALESCE(SUM(CASE WHEN r.number >= 5 THEN 1 ELSE 0 END), "
        "0) "
        "FROM survey s JOIN questionnaire_item q ON q.questionnaire_id = s.questionnaire_id AND q.kind = 'ces' "
        "JOIN survey_reply r ON r.survey_id = s.id AND r.item = q.code "
        "WHERE s.answered_at >= ? AND s.answered_at < ? AND s.state = 'answered'");
    row.with(from, to);
    if (row.next())
        count = {row.integer(0), row.integer(1), row.integer(2), 0};
    Statement comments = m_database.statement("SELECT COUNT(*) FROM survey WHERE answered_at >= ? AND answered_at < ? "
                                              "AND state = 'answered' AND comment <> ''");
    comments.with(from, to);
    if (comments.next())
        count.comments = comments.integer(0);
    return count;
}

std::vector<ResponsePoint> VoiceStore::responses(Instant from, Instant to, int limit)
{
    Statement rows = m_database.statement(
        "SELECT s.id, o.id, o.number, a.grade, (o.first_response_at - o.registered_at) / 60000 FROM survey s "
        "JOIN survey_answer a ON a.survey_id = s.id AND a.item = 'response_speed' JOIN work_order o "
        "ON o.id = s.order_id WHERE s.answered_at >= ? AND s.answered_at < ? AND s.state = 'answered' "
        "AND o.first_response_at >= o.registered_at ORDER BY s.answered_at DESC LIMIT ?");
    rows.with(from, to, limit);
    std::vector<ResponsePoint> found;
    while (rows.next())
        found.push_back(
            {rows.id<SurveyId>(0), rows.id<WorkOrderId>(1), rows.text(2), int(rows.integer(3)), rows.integer(4)});
    return found;
}

std::vector<AnswerRow> VoiceStore::answers(const QString& item, int low, int high, Instant from, Instant to, int limit)
{
    const bool recommend = item == QLatin1String(kRecommendItem);
    const QString value = recommend ? QStringLiteral("s.recommend") : QStringLiteral("a.grade");
    const QString join =
        recommend ? QString() : QStringLiteral("JOIN survey_answer a ON a.survey_id = s.id AND a.item = ? ");
    Statement rows = m_database.statement(
        QStringLiteral("SELECT s.id, o.id, o.number, o.contact_name, o.product_label, s.answered_at, %1, s.comment, "
                       "CASE WHEN s.method <> '' THEN s.method ELSE s.channel END FROM survey s %2"
                       "JOIN work_order o ON o.id = s.order_id WHERE s.answered_at >= ? AND s.answered_at < ? "
                       "AND s.state = 'answered' AND %1 >= ? AND %1 <= ? ORDER BY s.answered_at DESC, s.id DESC "
                       "LIMIT ?")
            .arg(value, join));
    if (!recommend)
        rows.with(item);
    rows.with(from, to, low, high, limit);
    std::vector<AnswerRow> found;
    while (rows.next())
        found.push_back({rows.id<SurveyId>(0), rows.id<WorkOrderId>(1), rows.text(2), rows.text(3), rows.text(4),
                         rows.instant(5), int(rows.integer(6)), rows.text(7), rows.code(8, SurveyMethod::Phone)});
    return found;
}

std::pair<qint64, qint64> VoiceStore::renewals(QDate from, QDate to)
{
    Statement row = m_database.statement(
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN EXISTS (SELECT 1 FROM agreement n WHERE n.renewed_from = a.id "
        "AND n.state <> 'voided') THEN 1 ELSE 0 END), 0) FROM agreement a WHERE a.package_id IS NOT NULL "
        "AND a.state <> 'voided' AND a.ends_on >= ? AND a.ends_on <= ?");
    row.with(from, to);
    return row.next() ? std::pair(row.integer(0), row.integer(1)) : std::pair<qint64, qint64>(0, 0);
}

std::optional<double> VoiceStore::meanGrade(const QString& item, Instant from, Instant to, qint64& n)
{
    Statement row = m_database.statement(
        "SELECT COUNT(*), COALESCE(SUM(a.grade), 0) FROM survey s JOIN survey_answer a ON a.survey_id = s.id "
        "AND a.item = ? WHERE s.answered_at >= ? AND s.answered_at < ? AND s.state = 'answered'");
    row.with(item, from, to);
    n = row.next() ? row.integer(0) : 0;
    return n > 0 ? std::optional<double>(double(row.integer(1)) / double(n)) : std::nullopt;
}

} // namespace sanbao
