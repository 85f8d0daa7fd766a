// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaires in versions with every kind of question, and the answers that are no grades.
#pragma once

#include "core/domain/questionnaire.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class QuestionStore final
{
public:
    explicit QuestionStore(Database& database)
        : m_database(database)
    {
    }

    /// The version in use.
    std::optional<QuestionForm> active();
    std::optional<QuestionForm> form(qint64 id);
    /// Every version, the newest first.
    std::vector<QuestionForm> all();
    /// None is in use until the next one is inserted.
    void retire();
    void insert(const QuestionForm& form);

    std::vector<FormQuestion> prepared();

    SurveyReplies replies(SurveyId survey);
    void saveReplies(SurveyId survey, const SurveyReplies& replies);

private:
    Database& m_database;
};

} // namespace sanbao
