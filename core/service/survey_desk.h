// SPDX-License-Identifier: GPL-3.0-or-later
// Asking customers afterwards: one survey per closed order, a call list by due day, and answers that only ever contain
// what the customer said. Nobody enters the survey of his own work.
#pragma once

#include "core/domain/after_care.h"
#include "core/domain/customer.h"
#include "core/domain/questionnaire.h"
#include "core/domain/survey_method.h"
#include "core/domain/work_order.h"
#include "core/service/service_context.h"
#include "core/storage/survey_store.h"

#include <map>
#include <optional>
#include <vector>

namespace sanbao {

class UnitOfWork;

struct SurveyAnswers
{
    std::map<QString, int> grades; ///< item code -> 5 (very satisfied) .. 1; unasked and unanswered items are absent
    std::optional<int> recommend;  ///< 0..10
    SurveyReplies replies = {};    ///< answers that are no grades
    QString comment;
    SurveyChannel channel = SurveyChannel::Phone;
    std::optional<bool> worksNow;            ///< "no" reopens the order; empty: not asked
    std::optional<SurveyMethod> method = {}; ///< empty: what the channel says
};

struct SurveyView
{
    Survey survey;
    WorkOrder order;
    Customer customer;
    QString productLabel;
    std::optional<bool> worksNow;
    QuestionForm questionnaire; ///< the version the survey was queued with
    SurveyReplies replies;      ///< answers that are no grades
    SurveyMethod method = SurveyMethod::Phone;
};

class SurveyDesk final
{
public:
    explicit SurveyDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Surveys to call until `until` (inclusive), the longest due first; rows after `after`.
    Outcome<std::vector<SurveyRow>> due(QDate until, const std::optional<SurveyRow>& after, int limit);
    /// Finished surveys of one outcome, newest completion first; rows after `after`.
    Outcome<std::vector<SurveyRow>> finished(SurveyState state, const std::optional<SurveyRow>& after, int limit);
    Outcome<SurveyCounts> counts();
    Outcome<SurveyView> open(SurveyId id);
    Outcome<std::optional<Survey>> ofOrder(WorkOrderId order);

    /// Invalid without a single answer or with a grade outside 1..5; an interview may hold notes alone. Denied for the
    /// technician of the order; other technicians enter what they heard on a field visit.
    Outcome<Survey> answer(SurveyId id, qint64 revision, const SurveyAnswers& answers);
    /// Nobody answered: counts the attempt and calls again on `again`, or tomorrow when it is invalid.
    Outcome<Survey> attempt(SurveyId id, qint64 revision, const QString& note, QDate again = {});
    Outcome<Survey> decline(SurveyId id, qint64 revision, const QString& note);
    /// Gives up after attempts.
    Outcome<Survey> giveUp(SurveyId id, qint64 revision, const QString& note);

private:
    Outcome<Survey> load(UnitOfWork& work, SurveyId id, qint64 revision);
    Outcome<Survey> store(UnitOfWork& work, Survey survey, const WorkOrder& order, const QString& event,
                          const QString& note);
    /// The answer to "does it work now?"; "no" reopens the order, whose registration moment stays.
    Done takeWorksNow(const Survey& survey, const WorkOrder& order, bool works);
    Outcome<Survey> refuseOwnWork(UnitOfWork& work, const Survey& survey);
    Outcome<Survey> finish(SurveyId id, qint64 revision, SurveyState state, const QString& note);

    ServiceContext& m_context;
};

/// Queues the survey of an order that is being closed, inside the transaction that closes it. An order has one survey:
/// closing a reopened order moves the unanswered one, and leaves an answered one alone.
void queueSurvey(ServiceContext& context, UnitOfWork& work, const WorkOrder& order, Instant closedAt);

} // namespace sanbao
