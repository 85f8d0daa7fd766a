// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a complaint: classification, the authority it came through with its due dates, the stages it has been
// through, and what the causes of a period look like together.
#pragma once

#include "core/domain/care_list.h"
#include "core/domain/complaint_file.h"
#include "core/service/service_context.h"

#include <vector>

namespace sanbao {

class UnitOfWork;

/// One stage of the procedure with its moment; empty while it has not been reached.
struct ComplaintStep
{
    QString name;
    MaybeInstant at;
};

/// One line of the printed register.
struct RegisterLine
{
    ComplaintRow row;
    ComplaintDetail detail;
    int ageDays = 0; ///< from receipt to closing, or to now
};

class ComplaintFileDesk final
{
public:
    explicit ComplaintFileDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<ComplaintDetail> open(ComplaintId id);
    /// Authority dates that are left empty are counted from the day of receipt there. Invalid names the field; Conflict
    /// when the complaint was changed meanwhile. Answers the complaint's new revision.
    Outcome<qint64> save(ComplaintId id, qint64 revision, ComplaintDetail detail);
    /// Received, acknowledged, investigated, proposed, agreed, closed.
    Outcome<std::vector<ComplaintStep>> steps(const Complaint& complaint);

    std::vector<ComplaintCode> codes(ComplaintCodeKind kind);
    QString codeName(ComplaintCodeKind kind, const QString& code);
    Done saveCode(ComplaintCodeKind kind, const ComplaintCode& code);
    std::vector<AuthorityLimit> limits();
    Done saveLimit(const AuthorityLimit& limit);

    /// Complaints received from the first to the last day by cause or category, the most frequent first.
    Outcome<std::vector<ParetoRow>> pareto(ComplaintCodeKind kind, QDate from, QDate to);
    /// The complaints behind one bar.
    Outcome<std::vector<ComplaintRow>> behind(ComplaintCodeKind kind, const QString& code, QDate from, QDate to);
    Outcome<std::vector<RegisterLine>> registerOf(QDate from, QDate to);
    /// Open complaints whose authority waits for a reply until the day.
    Outcome<std::vector<ComplaintRow>> repliesDue(QDate until);

private:
    std::vector<ComplaintRow> rowsOf(const std::vector<ComplaintId>& ids);
    std::vector<FieldIssue> check(const ComplaintDetail& detail);

    ServiceContext& m_context;
};

/// A fresh complaint stands in the customer-service queue; inside the transaction that logs it.
void openComplaintFile(ServiceContext& context, ComplaintId id);
/// The queue where consultations and complaints start.
QString customerServiceTeam();

QString label(ComplaintSource source);

} // namespace sanbao
