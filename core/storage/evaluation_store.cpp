// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evaluation_store.h"

#include "core/storage/database.h"

namespace sanbao {

AnswerCounts EvaluationStore::answers(Instant from, Instant to)
{
    AnswerCounts counts;
    Statement grades = m_database.statement(
        "SELECT survey_answer.item, survey_answer.grade, COUNT(*) FROM survey JOIN survey_answer "
        "ON survey_answer.survey_id = survey.id WHERE survey.answered_at >= ? AND survey.answered_at < ? "
        "AND survey.state = 'answered' GROUP BY survey_answer.item, survey_answer.grade");
    grades.with(from, to);
    while (grades.next()) {
        const auto grade = grades.integer(1);
        if (grade >= 1 && grade <= 5)
            counts.items[grades.text(0)][std::size_t(5 - grade)] = grades.integer(2);
    }
    Statement recommend = m_database.statement(
        "SELECT recommend, COUNT(*) FROM survey WHERE answered_at >= ? AND answered_at < ? AND state = 'answered' "
        "GROUP BY recommend");
    recommend.with(from, to);
    while (recommend.next()) {
        counts.answered += recommend.integer(1);
        if (!recommend.isNull(0))
            counts.recommend[std::size_t(recommend.integer(0))] = recommend.integer(1);
    }
    Statement asked = m_database.statement("SELECT COUNT(*) FROM survey WHERE completed_at >= ? AND completed_at < ?");
    asked.with(from, to);
    if (asked.next())
        counts.asked = asked.integer(0);
    return counts;
}

std::vector<SatisfiedCount> EvaluationStore::satisfied(int by, Instant from, Instant to)
{
    static const QString columns[] = {QStringLiteral("o.unit_id"), QStringLiteral("o.category_id"),
                                      QStringLiteral("o.technician_id"),
                                      QStringLiteral("TRIM(u.brand || ' ' || u.model)")};
    const bool byModel = by == 3;
    std::vector<SatisfiedCount> found;
    Statement rows = m_database.statement(
        QStringLiteral("SELECT COALESCE(%1, %2), SUM(CASE WHEN a.grade >= 4 THEN 1 ELSE 0 END), COUNT(*) FROM survey s "
                       "JOIN survey_answer a ON a.survey_id = s.id AND a.item = 'overall' JOIN work_order o ON "
                       "o.id = s.order_id %3 WHERE s.answered_at >= ? AND s.answered_at < ? AND s.state = 'answered' "
                       "GROUP BY 1")
            .arg(columns[by], byModel ? QStringLiteral("''") : QStringLiteral("0"),
                 byModel ? QStringLiteral("LEFT JOIN product_unit u ON u.id = o.product_id") : QString()));
    rows.with(from, to);
    while (rows.next()) {
        found.push_back({byModel ? 0 : rows.integer(0), rows.integer(1), rows.integer(2), {}});
        if (byModel)
            found.back().model = rows.text(0);
    }
    return found;
}

QString EvaluationStore::advice(const QString& indicator, bool chinese)
{
    Statement row = m_database.statement("SELECT advice_zh, advice_en FROM evaluation_advice WHERE indicator = ?");
    row.with(indicator);
    return row.next() ? row.text(chinese ? 0 : 1) : QString();
}

void EvaluationStore::saveAdvice(const QString& indicator, const QString& text, bool chinese)
{
    const QString column = chinese ? QStringLiteral("advice_zh") : QStringLiteral("advice_en");
    m_database
        .statement(QStringLiteral("INSERT INTO evaluation_advice (indicator, advice_zh, advice_en) VALUES (?, ?, ?) "
                                  "ON CONFLICT (indicator) DO UPDATE SET %1 = excluded.%1")
                       .arg(column))
        .with(indicator, text, text)
        .run();
}

} // namespace sanbao
