// SPDX-License-Identifier: GPL-3.0-or-later
// The survey's answers are only what the customer said: nothing is preset, and what was not asked is not stored.
#include "core/service/survey_desk.h"

#include "core/analytics/statistics.h"
#include "core/base/text_fold.h"
#include "core/domain/masking.h"
#include "core/service/callback_desk.h"
#include "core/service/care_desk.h"
#include "core/service/comment_desk.h"
#include "core/service/kpi_ledger.h"
#include "core/service/labels.h"
#include "core/service/notices.h"
#include "core/service/order_desk.h"
#include "core/service/order_entry.h"
#include "core/service/unit_of_work.h"
#include "core/storage/call_store.h"
#include "core/storage/customer_store.h"
#include "core/storage/order_store.h"
#include "core/storage/question_store.h"
#include "core/storage/voice_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMaxTextLength = 2000;
constexpr int kLowGrade = 2; ///< dissatisfied or worse

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Surveys)
};

Failure missing()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This survey does not exist."));
}

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("The survey was changed meanwhile. It has been reloaded; check it and try again."));
}

Failure notDue(const Survey& survey)
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("This survey is finished already (%1).").arg(label(survey.state)));
}

std::vector<FieldIssue> answerIssues(const SurveyAnswers& answers, const QuestionForm& questionnaire)
{
    std::vector<FieldIssue> issues;
    for (const auto& [item, grade] : answers.grades) {
        const QString code = item;
        const bool known =
            std::any_of(questionnaire.items.begin(), questionnaire.items.end(), [&code](const FormQuestion& question) {
                return question.code == code && question.kind == QuestionKind::Grade;
            });
        if (!known)
            issues.push_back({code, Words::tr("The questionnaire has no question \"%1\".").arg(code)});
        else if (grade < 1 || grade > 5)
            issues.push_back({code, Words::tr("A grade lies between 1 (very dissatisfied) and 5 (very satisfied).")});
    }
    if (answers.recommend && (*answers.recommend < 0 || *answers.recommend > 10))
        issues.push_back({QStringLiteral("recommend"), Words::tr("The recommendation lies between 0 and 10.")});
    if (answers.comment.size() > kMaxTextLength)
        issues.push_back({QStringLiteral("comment"), Words::tr("The text is longer than 2000 characters.")});
    const std::vector<FieldIssue> wrong = replyIssues(answers.replies, questionnaire);
    issues.insert(issues.end(), wrong.begin(), wrong.end());
    const AnswersSoFar soFar{answers.grades, answers.recommend, answers.replies};
    for (const FormQuestion& item : questionnaire.items) {
        const bool given = answers.grades.count(item.code) > 0 || answers.replies.count(item.code) > 0;
        if (given && !isShown(item, soFar))
            issues.push_back(
                {item.code, Words::tr("After the earlier answer this question is not asked. Take its answer back.")});
    }
    const bool notes = answers.method == SurveyMethod::Interview && !cleanText(answers.comment).isEmpty();
    if (!notes && answers.grades.empty() && !answers.recommend && !answers.worksNow && answers.replies.empty())
        issues.push_back(
            {QStringLiteral("grades"), Words::tr("Enter at least one answer, or record that nobody was reached.")});
    return issues;
}

/// A grade of dissatisfaction, or somebody who speaks against us.
bool isLow(const Survey& survey)
{
    const bool detractor = survey.recommend && promoterSign(*survey.recommend) < 0;
    return detractor || std::any_of(survey.grades.begin(), survey.grades.end(),
                                    [](const auto& grade) { return grade.second <= kLowGrade; });
}

QString storyOf(const Survey& survey)
{
    QStringList parts{label(survey.channel)};
    if (const std::optional<double> mean = survey.meanScore())
        parts.append(Words::tr("mean grade %1 of 5").arg(QString::number(*mean, 'f', 1)));
    if (survey.recommend)
        parts.append(Words::tr("recommendation %1 of 10").arg(*survey.recommend));
    if (!survey.comment.isEmpty())
        parts.append(survey.comment);
    return parts.join(QStringLiteral(" · "));
}

QJsonObject auditBody(const Survey& survey, const QString& note)
{
    QJsonObject grades;
    for (const auto& [item, grade] : survey.grades)
        grades.insert(item, grade);
    QJsonObject body{{QStringLiteral("order"), survey.order.value},
                     {QStringLiteral("state"), codeOf(survey.state)},
                     {QStringLiteral("due_on"), survey.dueOn.toString(Qt::ISODate)},
                     {QStringLiteral("attempts"), survey.attempts},
                     {QStringLiteral("note"), note}};
    if (!grades.isEmpty())
        body.insert(QStringLiteral("grades"), grades);
    if (survey.recommend)
        body.insert(QStringLiteral("recommend"), *survey.recommend);
    return body;
}

void hidePhones(const ServiceContext& context, std::vector<SurveyRow>& rows)
{
    if (context.may(Permission::EditCustomer))
        return;
    for (SurveyRow& row : rows)
        row.contactPhone = maskPhone(row.contactPhone);
}

} // namespace

Outcome<std::vector<SurveyRow>> SurveyDesk::due(QDate until, const std::optional<SurveyRow>& after, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::vector<SurveyRow> rows = SurveyStore(m_context.database).due(until, after, limit);
    hidePhones(m_context, rows);
    return readResult(m_context, std::move(rows));
}

Outcome<std::vector<SurveyRow>> SurveyDesk::finished(SurveyState state, const std::optional<SurveyRow>& after,
                                                     int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::vector<SurveyRow> rows = SurveyStore(m_context.database).inState(state, after, limit);
    hidePhones(m_context, rows);
    return readResult(m_context, std::move(rows));
}

Outcome<SurveyCounts> SurveyDesk::counts()
{
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    return readResult(m_context, SurveyStore(m_context.database).counts(today));
}

Outcome<SurveyView> SurveyDesk::open(SurveyId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<Survey> survey = SurveyStore(m_context.database).find(id);
    if (!survey)
        return m_context.database.takeFailure().value_or(missing());
    SurveyView view;
    view.survey = *survey;
    view.worksNow = SurveyStore(m_context.database).worksNow(id);
    OrderStore orders(m_context.database);
    view.order = orders.find(survey->order).value_or(WorkOrder{});
    view.productLabel = orders.productLabel(survey->order);
    view.customer = CustomerStore(m_context.database).find(survey->customer).value_or(Customer{});
    view.questionnaire = QuestionStore(m_context.database).form(survey->questionnaire).value_or(QuestionForm{});
    view.method = VoiceStore(m_context.database).methodOf(id);
    view.replies = QuestionStore(m_context.database).replies(id);
    return readResult(m_context, std::move(view));
}

Outcome<std::optional<Survey>> SurveyDesk::ofOrder(WorkOrderId order)
{
    SurveyStore surveys(m_context.database);
    const std::optional<SurveyId> id = surveys.ofOrder(order);
    return readResult(m_context, id ? surveys.find(*id) : std::nullopt);
}

Outcome<Survey> SurveyDesk::load(UnitOfWork& work, SurveyId id, qint64 revision)
{
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<Survey> survey = SurveyStore(m_context.database).find(id);
    if (!survey)
        return m_context.database.takeFailure().value_or(missing());
    if (survey->revision != revision)
        return changedMeanwhile();
    return *survey;
}

Outcome<Survey> SurveyDesk::store(UnitOfWork& work, Survey survey, const WorkOrder& order, const QString& event,
                                  const QString& note)
{
    if (!SurveyStore(m_context.database).update(survey))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    survey.revision += 1;
    work.tell(orderEntry(order, event, note));
    KpiLedger(m_context.database, m_context.catalogue.zone()).writeSurvey(survey);
    QString action = event;
    work.audit(action.replace(QLatin1Char('_'), QLatin1Char('.')), EntityKind::Survey, survey.id.value,
               auditBody(survey, note));
    work.touch(EntityKind::Survey, survey.id.value);
    work.touch(EntityKind::WorkOrder, order.id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return survey;
}

Outcome<Survey> SurveyDesk::refuseOwnWork(UnitOfWork& work, const Survey& survey)
{
    work.audit(QStringLiteral("survey.own_work_refused"), EntityKind::Survey, survey.id.value,
               {{QStringLiteral("order"), survey.order.value}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return Failure::of(FailureKind::Denied,
                       Words::tr("Nobody enters the survey of his own work. Ask a colleague to do it."));
}

Outcome<Survey> SurveyDesk::answer(SurveyId id, qint64 revision, const SurveyAnswers& answers)
{
    const bool fromVisit = answers.method == SurveyMethod::Visit && !m_context.may(Permission::TakeSurvey);
    UnitOfWork work(m_context, fromVisit ? Permission::WorkOnOrder : Permission::TakeSurvey);
    Outcome<Survey> loaded = load(work, id, revision);
    if (!loaded)
        return loaded;
    Survey survey = *loaded;
    if (survey.state == SurveyState::Answered)
        return notDue(survey);
    const WorkOrder order = OrderStore(m_context.database).find(survey.order).value_or(WorkOrder{});
    if (order.technician.isValid() && order.technician == m_context.session.staff)
        return refuseOwnWork(work, survey);
    const std::optional<QuestionForm> asked = QuestionStore(m_context.database).form(survey.questionnaire);
    if (std::vector<FieldIssue> issues = answerIssues(answers, asked.value_or(QuestionForm{})); !issues.empty())
        return Failure::invalid(std::move(issues));
    survey.state = SurveyState::Answered;
    survey.grades = answers.grades;
    survey.recommend = answers.recommend;
    QuestionStore(m_context.database).saveReplies(survey.id, answers.replies);
    survey.comment = cleanText(answers.comment);
    survey.channel = answers.method ? channelOf(*answers.method) : answers.channel;
    if (answers.method)
        VoiceStore(m_context.database).setMethod(survey.id, *answers.method);
    survey.interviewer = m_context.session.staff;
    survey.answeredAt = work.now();
    survey.attempts += 1;
    if (survey.channel == SurveyChannel::Phone)
        noteCall(m_context, survey.customer, work.now(), CallOutcome::Reached, {}, {});
    if (answers.worksNow) {
        if (Done taken = takeWorksNow(survey, order, *answers.worksNow); !taken)
            return std::move(taken).error();
    }
    keepComment(m_context, survey, order.category);
    if (isLow(survey))
        planLowGradeCall(m_context, order, survey.id.value);
    if (isLow(survey))
        tellLowSurvey(m_context, work, order.id, survey.id.value, storyOf(survey));
    return store(work, survey, order, QStringLiteral("survey_answered"), storyOf(survey));
}

Done SurveyDesk::takeWorksNow(const Survey& survey, const WorkOrder& order, bool works)
{
    SurveyStore(m_context.database).setWorksNow(survey.id, works);
    if (works)
        return {};
    OrderEvent event;
    event.kind = OrderEventKind::Reopen;
    event.note = Words::tr("It does not work, says the customer at the callback.");
    if (Outcome<WorkOrder> reopened = OrderDesk(m_context).act(order.id, order.revision, event); !reopened)
        return std::move(reopened).error();
    return {};
}

Outcome<Survey> SurveyDesk::attempt(SurveyId id, qint64 revision, const QString& note, QDate again)
{
    UnitOfWork work(m_context, Permission::TakeSurvey);
    Outcome<Survey> loaded = load(work, id, revision);
    if (!loaded)
        return loaded;
    Survey survey = *loaded;
    if (survey.state != SurveyState::Due)
        return notDue(survey);
    const QDate today = localDay(work.now(), m_context.catalogue.zone());
    if (std::optional<Failure> refusal =
            calledAlready(m_context, CallStore(m_context.database).keyOf(survey.customer), today))
        return std::move(*refusal);
    const std::optional<QDate> next = nextTry(today, again);
    if (!next)
        return Failure::invalid(
            QStringLiteral("again"),
            QCoreApplication::translate("Callbacks", "Choose a day after today: nobody is called twice on one day."));
    survey.attempts += 1;
    survey.dueOn = *next;
    noteCall(m_context, survey.customer, work.now(), CallOutcome::NoAnswer, cleanText(note), survey.dueOn);
    const WorkOrder order = OrderStore(m_context.database).find(survey.order).value_or(WorkOrder{});
    const QString nextCall = Words::tr("next call on %1").arg(survey.dueOn.toString(Qt::ISODate));
    const QString why = cleanText(note);
    return store(work, survey, order, QStringLiteral("survey_attempt"),
                 why.isEmpty() ? nextCall : why + QStringLiteral(" · ") + nextCall);
}

Outcome<Survey> SurveyDesk::decline(SurveyId id, qint64 revision, const QString& note)
{
    return finish(id, revision, SurveyState::Declined, note);
}

Outcome<Survey> SurveyDesk::giveUp(SurveyId id, qint64 revision, const QString& note)
{
    return finish(id, revision, SurveyState::Unreachable, note);
}

Outcome<Survey> SurveyDesk::finish(SurveyId id, qint64 revision, SurveyState state, const QString& note)
{
    UnitOfWork work(m_context, Permission::TakeSurvey);
    Outcome<Survey> loaded = load(work, id, revision);
    if (!loaded)
        return loaded;
    Survey survey = *loaded;
    if (survey.state != SurveyState::Due)
        return notDue(survey);
    survey.state = state;
    survey.attempts += 1;
    survey.interviewer = m_context.session.staff;
    if (state == SurveyState::Declined)
        noteCall(m_context, survey.customer, work.now(), CallOutcome::Declined, cleanText(note), {});
    const WorkOrder order = OrderStore(m_context.database).find(survey.order).value_or(WorkOrder{});
    return store(work, survey, order, QStringLiteral("survey_") + codeOf(state), cleanText(note));
}

void queueSurvey(ServiceContext& context, UnitOfWork& work, const WorkOrder& order, Instant closedAt)
{
    const std::optional<Questionnaire>& questionnaire = context.catalogue.questionnaire();
    if (!questionnaire)
        return;
    SurveyStore surveys(context.database);
    const QDate dueOn = localDay(closedAt, context.catalogue.zone()).addDays(context.catalogue.callbackDays());
    Survey survey;
    if (const std::optional<SurveyId> existing = surveys.ofOrder(order.id)) {
        survey = surveys.find(*existing).value_or(Survey{});
        if (survey.state != SurveyState::Due)
            return;
        surveys.postpone(survey.id, dueOn, closedAt);
        survey.dueOn = dueOn;
        work.touch(EntityKind::Survey, survey.id.value);
    } else {
        survey.order = order.id;
        survey.customer = order.customer;
        survey.questionnaire = questionnaire->id;
        survey.dueOn = dueOn;
        survey.id = surveys.insert(survey, closedAt);
        work.touch(EntityKind::Survey, survey.id.value, true);
    }
    TimelineEntry entry =
        orderEntry(order, QStringLiteral("survey_due"), Words::tr("call on %1").arg(dueOn.toString(Qt::ISODate)));
    entry.happenedAt = closedAt;
    work.tell(entry);
    KpiLedger(context.database, context.catalogue.zone()).writeSurvey(survey);
}

} // namespace sanbao
