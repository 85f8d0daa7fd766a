// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys with their answers in the file; the call list and the finished ones are index ranges.
#pragma once

#include "core/domain/care_list.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class SurveyStore final
{
public:
    explicit SurveyStore(Database& database)
        : m_database(database)
    {
    }

    SurveyId insert(const Survey& survey, Instant completedAt);
    /// Writes the survey and its answers. False when the revision is no longer the stored one, or on an error.
    bool update(const Survey& survey);
    /// A reopened order was closed again before anybody was called.
    void postpone(SurveyId id, QDate dueOn, Instant completedAt);
    void setWorksNow(SurveyId id, bool works);
    /// What was answered to "does it work now?"; no value when it was not asked.
    std::optional<bool> worksNow(SurveyId id);
    std::optional<Survey> find(SurveyId id);
    std::optional<SurveyId> ofOrder(WorkOrderId order);
    /// Due until `until`, the longest due first; rows that follow `after`.
    std::vector<SurveyRow> due(QDate until, const std::optional<SurveyRow>& after, int limit);
    /// In `state`, the newest completion first; rows that follow `after`.
    std::vector<SurveyRow> inState(SurveyState state, const std::optional<SurveyRow>& after, int limit);
    SurveyCounts counts(QDate today);
    /// Surveys due from `from` to `until`, both inclusive.
    SurveyTally tally(QDate from, QDate until);

private:
    void readAnswers(Survey& survey);

    Database& m_database;
};

} // namespace sanbao
