// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/feedback.h"

#include <QCoreApplication>
#include <QUrl>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Feedback)
};

constexpr int kMaxText = 4000;
constexpr int kMaxLine = 300;
constexpr int kMostMinutes = 24 * 60;

bool isWebAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

} // namespace

int usualFeedbackDays(FeedbackKind kind)
{
    return kind == FeedbackKind::Consultation || kind == FeedbackKind::Opinion ? 1 : 3;
}

std::vector<FieldIssue> feedbackIssues(const Feedback& feedback, QDate receivedOn, Instant now)
{
    std::vector<FieldIssue> issues;
    const auto add = [&issues](const char* field, const QString& text) {
        issues.push_back({QLatin1String(field), text});
    };
    if (feedback.body.isEmpty())
        add("body", Words::tr("Write down what was said."));
    if (feedback.body.size() > kMaxText)
        add("body", Words::tr("The text is longer than %1 characters.").arg(kMaxText));
    if (feedback.kind == FeedbackKind::Consultation && feedback.topic.isEmpty())
        add("topic", Words::tr("Name the topic of the question."));
    if (feedback.kind == FeedbackKind::Opinion && feedback.source.isEmpty())
        add("source", Words::tr("Say where it was published."));
    for (const auto& [field, text] :
         {std::pair{"topic", &feedback.topic}, {"source", &feedback.source}, {"team", &feedback.team}}) {
        if (text->size() > kMaxLine)
            add(field, Words::tr("The text is longer than %1 characters.").arg(kMaxLine));
    }
    if (!feedback.link.isEmpty() && !isWebAddress(feedback.link))
        add("link", Words::tr("A link begins with http:// or https://."));
    if (!feedback.dueOn.isValid())
        add("due", Words::tr("Say until when it is answered."));
    else if (feedback.dueOn < receivedOn)
        add("due", Words::tr("It cannot be due before it was received."));
    if (feedback.receivedAt > now)
        add("received", Words::tr("The moment of receipt lies in the future."));
    return issues;
}

std::vector<FieldIssue> feedbackClosingIssues(const Feedback& feedback)
{
    std::vector<FieldIssue> issues;
    if (feedback.response.isEmpty())
        issues.push_back({QStringLiteral("response"), Words::tr("Write down what was answered or done.")});
    if (feedback.response.size() > kMaxText)
        issues.push_back(
            {QStringLiteral("response"), Words::tr("The text is longer than %1 characters.").arg(kMaxText)});
    if (feedback.kind != FeedbackKind::Consultation)
        return issues;
    if (!feedback.minutes || *feedback.minutes < 1 || *feedback.minutes > kMostMinutes)
        issues.push_back({QStringLiteral("minutes"), Words::tr("Say how many minutes the answer took.")});
    if (!feedback.solved)
        issues.push_back({QStringLiteral("solved"), Words::tr("Say whether the question is solved.")});
    return issues;
}

} // namespace sanbao
