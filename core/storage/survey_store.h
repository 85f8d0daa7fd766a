// SPDX-License-Identifier: GPL-3.0-or-later
// Surveys with their answers in the file; the call list and the finished ones are index ranges.
#pragma once

#include "core/domain/after_care.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

/// What a list shows of one survey.
struct SurveyRow
{
    SurveyId id;
    WorkOrderId order;
    QString orderNumber;
    QString contactName;
    QString contactPhone;
    QString productLabel;
    StaffId technician;
    SurveyState state = SurveyState::Due;
    QDate dueOn;
    int attempts = 0;
    SurveyChannel channel = SurveyChannel::Phone;
    StaffId interviewer;
    MaybeInstant answeredAt;
    Instant completedAt;             ///< when the order was closed
    std::optional<int> recommend;
    std::optional<double> meanScore; ///< of the answered grades
};

struct SurveyCounts
{
    qint64 due = 0;     ///< to call today or earlier
    qint64 overdue = 0; ///< should have been called before today
};

class SurveyStore final
{
public:
    explicit SurveyStore(Database& database) : m_database(database) {}

    SurveyId insert(const Survey& survey, Instant completedAt);
    /// Writes the survey and its answers. False when the revision is no longer the stored one, or on an error.
    bool update(const Survey& survey);
    /// A reopened order was closed again before anybody was called.
    void postpone(SurveyId id, QDate dueOn, Instant completedAt);
    std::optional<Survey> find(SurveyId id);
    std::optional<SurveyId> ofOrder(WorkOrderId order);
    /// Due until `until`, the longest due first; rows that follow `after`.
    std::vector<SurveyRow> due(QDate until, const std::optional<SurveyRow>& after, int limit);
    /// In `state`, the newest completion first; rows that follow `after`.
    std::vector<SurveyRow> inState(SurveyState state, const std::optional<SurveyRow>& after, int limit);
    SurveyCounts counts(QDate today);

private:
    void readAnswers(Survey& survey);

    Database& m_database;
};

} // namespace sanbao
