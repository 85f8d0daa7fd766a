// SPDX-License-Identifier: GPL-3.0-or-later
// Feedback, technical questions and what is published about the store: logged with channel and sentiment, answered by
// somebody until a day, counted by channel, topic and words. One that turns out to be a complaint becomes one.
#pragma once

#include "core/analytics/frequent_terms.h"
#include "core/domain/after_care.h"
#include "core/domain/feedback.h"
#include "core/service/service_context.h"

#include <vector>

namespace sanbao {

class UnitOfWork;

/// What feedback of a period looks like together.
struct FeedbackReport
{
    QDate from;
    QDate to;
    std::vector<ChannelCount> channels; ///< every channel, also those nobody used
    std::vector<TopicCount> topics;
    std::vector<FrequentTerm> terms;
    qint64 items = 0;
    qint64 closed = 0;
    std::optional<double> closureHours; ///< mean from receipt to closing; empty while nothing is closed
};

class FeedbackDesk final
{
public:
    explicit FeedbackDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// A fresh item as the form shows it: received now, due in its usual days, in the customer-service queue.
    Feedback draft(FeedbackKind kind) const;
    QDate usualDue(FeedbackKind kind) const;
    /// Invalid names the fields of feedbackIssues(), "customer" or "order".
    Outcome<Feedback> log(const Feedback& wanted);
    /// Invalid as log(); Conflict for one that is closed or was changed meanwhile.
    Outcome<Feedback> save(const Feedback& changed);
    /// Saves and closes. Invalid also names what closing needs.
    Outcome<Feedback> close(const Feedback& changed);
    /// Logs the complaint it turned out to be and closes it. Invalid names "customer" when nobody is known.
    Outcome<Complaint> makeComplaint(qint64 id, qint64 revision, ComplaintLevel level);

    Outcome<FeedbackRow> open(qint64 id);
    Outcome<std::vector<FeedbackRow>> page(const FeedbackFilter& filter, const std::optional<FeedbackRow>& after,
                                           int limit);
    Outcome<std::vector<FeedbackRow>> received(QDate from, QDate to);
    Outcome<FeedbackCounts> counts();
    std::vector<QString> topics();
    /// From the first to the last day, both inclusive.
    Outcome<FeedbackReport> report(QDate from, QDate to);

private:
    std::vector<FieldIssue> check(const Feedback& feedback, Instant now);
    Feedback cleaned(Feedback feedback);
    void record(UnitOfWork& work, const Feedback& feedback, const QString& event);
    Outcome<Feedback> change(const Feedback& wanted, bool closing);

    ServiceContext& m_context;
};

QString label(FeedbackKind kind);
QString label(FeedbackChannel channel);

} // namespace sanbao
