// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/feedback_desk.h"

#include "core/base/text_fold.h"
#include "core/service/complaint_desk.h"
#include "core/service/complaint_file_desk.h"
#include "core/service/running_number.h"
#include "core/service/unit_of_work.h"
#include "core/storage/customer_store.h"
#include "core/storage/feedback_store.h"
#include "core/storage/order_store.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMostRows = 5000;
constexpr int kMostTexts = 1000; ///< words are counted in the newest
constexpr int kMostTopics = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

Failure missing()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This feedback does not exist."));
}

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("The feedback was changed meanwhile. It has been reloaded; check it and try again."));
}

} // namespace

QDate FeedbackDesk::usualDue(FeedbackKind kind) const
{
    return localDay(m_context.clock.now(), m_context.catalogue.zone()).addDays(usualFeedbackDays(kind));
}

Feedback FeedbackDesk::draft(FeedbackKind kind) const
{
    Feedback feedback;
    feedback.kind = kind;
    feedback.channel = kind == FeedbackKind::Opinion ? FeedbackChannel::Social : FeedbackChannel::Phone;
    feedback.sentiment = kind == FeedbackKind::Praise ? Mood::Content : Mood::Neutral;
    feedback.team = customerServiceTeam();
    feedback.owner = m_context.session.staff;
    feedback.dueOn = usualDue(kind);
    return feedback;
}

Feedback FeedbackDesk::cleaned(Feedback feedback)
{
    for (QString* text :
         {&feedback.topic, &feedback.body, &feedback.source, &feedback.link, &feedback.team, &feedback.response})
        *text = cleanText(*text);
    if (feedback.team.isEmpty())
        feedback.team = customerServiceTeam();
    if (feedback.order.isValid()) {
        if (const std::optional<WorkOrder> order = OrderStore(m_context.database).find(feedback.order))
            feedback.customer = order->customer;
    }
    return feedback;
}

std::vector<FieldIssue> FeedbackDesk::check(const Feedback& feedback, Instant now)
{
    std::vector<FieldIssue> issues =
        feedbackIssues(feedback, localDay(feedback.receivedAt, m_context.catalogue.zone()), now);
    if (feedback.customer.isValid() && !CustomerStore(m_context.database).find(feedback.customer))
        issues.push_back({QStringLiteral("customer"), Words::tr("This customer does not exist.")});
    if (feedback.order.isValid() && !OrderStore(m_context.database).find(feedback.order))
        issues.push_back({QStringLiteral("order"), Words::tr("This order does not exist.")});
    const StaffMember* owner = m_context.catalogue.member(feedback.owner);
    if (feedback.owner.isValid() && (!owner || !owner->active))
        issues.push_back({QStringLiteral("owner"), Words::tr("Choose who answers it.")});
    return issues;
}

/// Timeline of its order or customer, audit row, and a word to the lists of the complaints room, where feedback lies.
void FeedbackDesk::record(UnitOfWork& work, const Feedback& feedback, const QString& event)
{
    if (feedback.order.isValid() || feedback.customer.isValid()) {
        TimelineEntry entry;
        entry.order = feedback.order;
        entry.customer = feedback.customer;
        if (feedback.order.isValid()) {
            if (const std::optional<WorkOrder> order = OrderStore(m_context.database).find(feedback.order))
                entry.product = order->product;
        }
        entry.event = event;
        entry.note = feedback.number + QStringLiteral(" · ") + label(feedback.kind) + QStringLiteral(" · ") +
                     (feedback.closedAt ? feedback.response : feedback.body).simplified().left(200);
        work.tell(entry);
    }
    QString action = event;
    const EntityKind about = feedback.order.isValid()      ? EntityKind::WorkOrder
                             : feedback.customer.isValid() ? EntityKind::Customer
                                                           : EntityKind::Setting;
    const qint64 id = feedback.order.isValid() ? feedback.order.value : feedback.customer.value;
    work.audit(action.replace(QLatin1Char('_'), QLatin1Char('.')), about, id,
               {{QStringLiteral("feedback"), feedback.id},
                {QStringLiteral("number"), feedback.number},
                {QStringLiteral("kind"), codeOf(feedback.kind)},
                {QStringLiteral("channel"), codeOf(feedback.channel)},
                {QStringLiteral("sentiment"), codeOf(feedback.sentiment)},
                {QStringLiteral("body"), feedback.body},
                {QStringLiteral("response"), feedback.response}});
    work.touch(EntityKind::Complaint, 0);
    if (about != EntityKind::Setting)
        work.touch(about, id);
}

Outcome<Feedback> FeedbackDesk::log(const Feedback& wanted)
{
    UnitOfWork work(m_context, Permission::LogComplaint);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    Feedback feedback = cleaned(wanted);
    if (feedback.receivedAt == Instant())
        feedback.receivedAt = work.now();
    if (std::vector<FieldIssue> issues = check(feedback, work.now()); !issues.empty())
        return Failure::invalid(std::move(issues));
    const QDate day = localDay(feedback.receivedAt, m_context.catalogue.zone());
    const QString scope =
        m_context.catalogue.unit().code + QStringLiteral("-F") + day.toString(QStringLiteral("yyMMdd"));
    feedback.number = runningNumber(m_context, QStringLiteral("feedback"), scope, scope + QLatin1Char('-'), 4);
    feedback.enteredBy = m_context.session.staff;
    feedback.closedAt = {};
    feedback.complaint = {};
    feedback.id = FeedbackStore(m_context.database).insert(feedback);
    SearchIndex(m_context.database).add(feedback.id, SearchIndex::feedbackKeys(feedback.number, feedback.body));
    record(work, feedback, QStringLiteral("feedback_logged"));
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return feedback;
}

Outcome<Feedback> FeedbackDesk::change(const Feedback& wanted, bool closing)
{
    UnitOfWork work(m_context, Permission::LogComplaint);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    FeedbackStore store(m_context.database);
    const std::optional<Feedback> before = store.find(wanted.id);
    if (!before)
        return m_context.database.takeFailure().value_or(missing());
    if (before->revision != wanted.revision)
        return changedMeanwhile();
    if (before->closedAt)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("Feedback %1 is closed and can no longer change.").arg(before->number));
    Feedback feedback = cleaned(wanted);
    feedback.number = before->number;
    feedback.receivedAt = before->receivedAt;
    feedback.enteredBy = before->enteredBy;
    feedback.complaint = before->complaint;
    feedback.closedAt = {};
    std::vector<FieldIssue> issues = check(feedback, work.now());
    if (closing) {
        for (FieldIssue& issue : feedbackClosingIssues(feedback))
            issues.push_back(std::move(issue));
        feedback.closedAt = work.now();
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    if (!store.update(feedback))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    feedback.revision += 1;
    SearchIndex(m_context.database)
        .replace(feedback.id, SearchIndex::feedbackKeys(before->number, before->body),
                 SearchIndex::feedbackKeys(feedback.number, feedback.body));
    record(work, feedback, closing ? QStringLiteral("feedback_closed") : QStringLiteral("feedback_changed"));
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return feedback;
}

Outcome<Feedback> FeedbackDesk::save(const Feedback& changed)
{
    return change(changed, false);
}

Outcome<Feedback> FeedbackDesk::close(const Feedback& changed)
{
    return change(changed, true);
}

Outcome<Complaint> FeedbackDesk::makeComplaint(qint64 id, qint64 revision, ComplaintLevel level)
{
    UnitOfWork work(m_context, Permission::LogComplaint);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    FeedbackStore store(m_context.database);
    std::optional<Feedback> feedback = store.find(id);
    if (!feedback)
        return m_context.database.takeFailure().value_or(missing());
    if (feedback->revision != revision || feedback->closedAt)
        return changedMeanwhile();
    if (!feedback->customer.isValid())
        return Failure::invalid(QStringLiteral("customer"),
                                Words::tr("A complaint needs its customer. Find out first who it is."));
    NewComplaint request;
    request.order = feedback->order;
    request.customer = feedback->customer;
    request.level = level;
    request.claim = feedback->body.left(2000);
    request.receivedAt = feedback->receivedAt;
    Outcome<Complaint> complaint = ComplaintDesk(m_context).log(request);
    if (!complaint)
        return complaint;
    feedback->complaint = complaint->id;
    feedback->closedAt = work.now();
    feedback->response = Words::tr("Became complaint %1.").arg(complaint->number);
    if (!store.update(*feedback))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    record(work, *feedback, QStringLiteral("feedback_complaint"));
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return complaint;
}

Outcome<FeedbackRow> FeedbackDesk::open(qint64 id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::optional<FeedbackRow> row = FeedbackStore(m_context.database).row(id);
    if (!row)
        return m_context.database.takeFailure().value_or(missing());
    return std::move(*row);
}

Outcome<std::vector<FeedbackRow>> FeedbackDesk::page(const FeedbackFilter& filter,
                                                     const std::optional<FeedbackRow>& after, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, FeedbackStore(m_context.database).page(filter, after, limit));
}

Outcome<std::vector<FeedbackRow>> FeedbackDesk::received(QDate from, QDate to)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    return readResult(
        m_context,
        FeedbackStore(m_context.database).received(startOfDay(from, zone), startOfDay(to.addDays(1), zone), kMostRows));
}

Outcome<FeedbackCounts> FeedbackDesk::counts()
{
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    return readResult(m_context, FeedbackStore(m_context.database).counts(today));
}

std::vector<QString> FeedbackDesk::topics()
{
    return FeedbackStore(m_context.database).topics(kMostTopics);
}

Outcome<FeedbackReport> FeedbackDesk::report(QDate from, QDate to)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    if (!from.isValid() || !to.isValid() || to < from)
        return Failure::invalid(QStringLiteral("to"), Words::tr("The last day lies before the first day."));
    const QTimeZone& zone = m_context.catalogue.zone();
    const Instant first = startOfDay(from, zone);
    const Instant end = startOfDay(to.addDays(1), zone);
    FeedbackStore store(m_context.database);
    const std::vector<ChannelCount> used = store.byChannel(first, end);
    FeedbackReport report;
    report.from = from;
    report.to = to;
    qint64 hours = 0;
    for (const auto& [channel, code] : Codes<FeedbackChannel>::table) {
        ChannelCount count{channel, 0, 0, 0};
        for (const ChannelCount& each : used) {
            if (each.channel == channel)
                count = each;
        }
        report.items += count.items;
        report.closed += count.closed;
        hours += count.hoursSum;
        report.channels.push_back(count);
    }
    if (report.closed > 0)
        report.closureHours = double(hours) / double(report.closed);
    report.topics = store.byTopic(first, end, kMostTopics);
    report.terms = frequentTerms(store.bodies(first, end, kMostTexts));
    return readResult(m_context, std::move(report));
}

QString label(FeedbackKind kind)
{
    switch (kind) {
    case FeedbackKind::Praise:
        return Words::tr("Praise");
    case FeedbackKind::Suggestion:
        return Words::tr("Suggestion");
    case FeedbackKind::Consultation:
        return Words::tr("Consultation");
    case FeedbackKind::Opinion:
        return Words::tr("Public opinion");
    case FeedbackKind::Other:
        break;
    }
    return Words::tr("Other feedback");
}

QString label(FeedbackChannel channel)
{
    switch (channel) {
    case FeedbackChannel::Phone:
        return Words::tr("Telephone");
    case FeedbackChannel::Online:
        return Words::tr("Online service");
    case FeedbackChannel::Wechat:
        return Words::tr("WeChat");
    case FeedbackChannel::Mail:
        return Words::tr("E-mail");
    case FeedbackChannel::WalkIn:
        return Words::tr("At the counter");
    case FeedbackChannel::Social:
        return Words::tr("Social media");
    case FeedbackChannel::Other:
        break;
    }
    return Words::tr("Other channel");
}

} // namespace sanbao
