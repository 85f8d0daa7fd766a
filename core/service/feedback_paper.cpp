// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/feedback_paper.h"

#include "core/base/csv_writer.h"
#include "core/document/voice_documents.h"
#include "core/domain/masking.h"
#include "core/service/comment_desk.h"
#include "core/service/feedback_desk.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackPaper)
};

} // namespace

QString closureWords(qint64 hoursSum, qint64 closed)
{
    return closed > 0 ? Words::tr("%1 h").arg(QString::number(double(hoursSum) / double(closed), 'f', 1))
                      : QStringLiteral("–");
}

QString feedbackFacts(const FeedbackReport& report)
{
    if (!report.closureHours)
        return Words::tr("%1 items, none closed").arg(report.items);
    return Words::tr("%1 items, %2 closed, answered in %3 h on average")
        .arg(QString::number(report.items), QString::number(report.closed),
             QString::number(*report.closureHours, 'f', 1));
}

Outcome<Document> feedbackPaper(ServiceContext& context, QDate month, const StoreProfile& store,
                                const PrintStamp& stamp)
{
    const QDate last = month.addMonths(1).addDays(-1);
    FeedbackDesk desk(context);
    const Outcome<FeedbackReport> report = desk.report(month, last);
    if (!report)
        return report.error();
    const Outcome<std::vector<FeedbackRow>> rows = desk.received(month, last);
    if (!rows)
        return rows.error();
    FeedbackPaper paper{store, stamp, month, last, feedbackFacts(*report), {}, {}, {}};
    for (const ChannelCount& count : report->channels)
        paper.channels.push_back({label(count.channel), QString::number(count.items), QString::number(count.closed),
                                  closureWords(count.hoursSum, count.closed)});
    for (const TopicCount& topic : report->topics)
        paper.words.push_back({topic.topic, QString::number(topic.items)});
    for (const FrequentTerm& term : report->terms)
        paper.words.push_back({term.text, QString::number(term.texts)});
    for (const FeedbackRow& row : *rows) {
        const Feedback& feedback = row.feedback;
        paper.lines.push_back({feedback.number, localDay(feedback.receivedAt, store.zone).toString(Qt::ISODate),
                               label(feedback.kind), label(feedback.channel), label(feedback.sentiment),
                               feedback.body.simplified().left(120), context.catalogue.staffName(feedback.owner),
                               feedback.dueOn.toString(Qt::ISODate), feedback.response.simplified().left(120)});
    }
    return feedbackRegister(paper);
}

Outcome<QByteArray> feedbackTable(ServiceContext& context, QDate from, QDate to)
{
    if (Done permitted = requirePermission(context, Permission::Export); !permitted)
        return std::move(permitted).error();
    const Outcome<std::vector<FeedbackRow>> rows = FeedbackDesk(context).received(from, to);
    if (!rows)
        return rows.error();
    const QTimeZone& zone = context.catalogue.zone();
    const auto moment = [&zone](Instant at) { return inZone(at, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")); };
    QByteArray bytes = csvByteOrderMark();
    bytes +=
        csvLine({Words::tr("Number"), Words::tr("Received"), Words::tr("Kind"), Words::tr("Channel"), Words::tr("Mood"),
                 Words::tr("Customer"), Words::tr("Order"), Words::tr("Topic"), Words::tr("What was said"),
                 Words::tr("Source"), Words::tr("Link"), Words::tr("Queue"), Words::tr("Owner"), Words::tr("Due"),
                 Words::tr("Answer"), Words::tr("Minutes"), Words::tr("Solved"), Words::tr("Closed")});
    for (const FeedbackRow& row : *rows) {
        const Feedback& feedback = row.feedback;
        const QString solved = !feedback.solved ? QString() : *feedback.solved ? Words::tr("yes") : Words::tr("no");
        bytes += csvLine({feedback.number, moment(feedback.receivedAt), label(feedback.kind), label(feedback.channel),
                          label(feedback.sentiment), maskName(row.customerName), row.orderNumber, feedback.topic,
                          feedback.body, feedback.source, feedback.link, feedback.team,
                          context.catalogue.staffName(feedback.owner), feedback.dueOn.toString(Qt::ISODate),
                          feedback.response, feedback.minutes ? QString::number(*feedback.minutes) : QString(), solved,
                          feedback.closedAt ? moment(*feedback.closedAt) : QString()});
    }
    return bytes;
}

} // namespace sanbao
