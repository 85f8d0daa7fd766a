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

} // namespace sanbao
