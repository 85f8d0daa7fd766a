// SPDX-License-Identifier: GPL-3.0-or-later
// What customers say without complaining: praise, ideas, technical questions, and what is written about the store
// elsewhere. Each has an owner, a day until which it is answered, and an answer.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/voice_comment.h"

#include <QDate>

#include <vector>

namespace sanbao {

enum class FeedbackKind { Praise, Suggestion, Consultation, Opinion, Other };
enum class FeedbackChannel { Phone, Online, Wechat, Mail, WalkIn, Social, Other };

struct Feedback
{
    qint64 id = 0;
    QString number;
    FeedbackKind kind = FeedbackKind::Suggestion;
    FeedbackChannel channel = FeedbackChannel::Phone;
    Mood sentiment = Mood::Neutral;
    CustomerId customer; ///< invalid when nobody knows who said it
    WorkOrderId order;
    QString topic; ///< tag it is counted by
    QString body;
    QString source; ///< where it was published
    QString link;
    QString team; ///< the queue it stands in
    StaffId owner;
    QDate dueOn;
    QString response;
    std::optional<int> minutes; ///< time spent on a consultation
    std::optional<bool> solved;
    Instant receivedAt;
    MaybeInstant closedAt;
    ComplaintId complaint; ///< what it became
    StaffId enteredBy;
    qint64 revision = 0;
};

/// Questions and what is public are answered the next day, the rest within three.
int usualFeedbackDays(FeedbackKind kind);

/// Every broken rule of one that is entered: "body", "topic", "source", "link", "due", "received".
std::vector<FieldIssue> feedbackIssues(const Feedback& feedback, QDate receivedOn, Instant now);
/// What is missing for closing it: "response", and of a consultation "minutes" and "solved".
std::vector<FieldIssue> feedbackClosingIssues(const Feedback& feedback);

enum class FeedbackScope { Open, All };

struct FeedbackFilter
{
    FeedbackScope scope = FeedbackScope::Open;
    std::optional<FeedbackKind> kind;
};

/// One line of the list.
struct FeedbackRow
{
    Feedback feedback;
    QString customerName;
    QString orderNumber;
};

struct FeedbackCounts
{
    qint64 open = 0;
    qint64 overdue = 0;
};

struct ChannelCount
{
    FeedbackChannel channel = FeedbackChannel::Phone;
    qint64 items = 0;
    qint64 closed = 0;
    qint64 hoursSum = 0; ///< from receipt to closing, of the closed ones
};

struct TopicCount
{
    QString topic;
    qint64 items = 0;
};

template <> struct Codes<FeedbackKind>
{
    static constexpr CodeTable<FeedbackKind, 5> table{{{FeedbackKind::Praise, "praise"},
                                                       {FeedbackKind::Suggestion, "suggestion"},
                                                       {FeedbackKind::Consultation, "consultation"},
                                                       {FeedbackKind::Opinion, "opinion"},
                                                       {FeedbackKind::Other, "other"}}};
};
template <> struct Codes<FeedbackChannel>
{
    static constexpr CodeTable<FeedbackChannel, 7> table{{{FeedbackChannel::Phone, "phone"},
                                                          {FeedbackChannel::Online, "online"},
                                                          {FeedbackChannel::Wechat, "wechat"},
                                                          {FeedbackChannel::Mail, "mail"},
                                                          {FeedbackChannel::WalkIn, "walk_in"},
                                                          {FeedbackChannel::Social, "social"},
                                                          {FeedbackChannel::Other, "other"}}};
};

} // namespace sanbao
