// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaint_file_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/official_calendar.h"
#include "core/service/unit_of_work.h"
#include "core/storage/complaint_file_store.h"
#include "core/storage/complaint_store.h"
#include "core/storage/customer_store.h"
#include "core/storage/order_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMaxText = 500;
constexpr int kMostReplies = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Complaints)
};

QJsonObject auditBody(const ComplaintDetail& detail)
{
    return {{QStringLiteral("source"), codeOf(detail.source)},
            {QStringLiteral("category"), detail.category},
            {QStringLiteral("cause"), detail.cause},
            {QStringLiteral("closure"), detail.closure},
            {QStringLiteral("responsible"), detail.responsible},
            {QStringLiteral("team"), detail.team},
            {QStringLiteral("authority"), detail.authority},
            {QStringLiteral("reference"), detail.reference},
            {QStringLiteral("reply_due_on"), detail.replyDueOn.toString(Qt::ISODate)},
            {QStringLiteral("result"), detail.result}};
}

} // namespace

QString customerServiceTeam()
{
    return QStringLiteral("customer_service");
}

void openComplaintFile(ServiceContext& context, ComplaintId id)
{
    ComplaintDetail detail;
    detail.complaint = id;
    detail.team = customerServiceTeam();
    ComplaintFileStore(context.database).save(detail);
}

Outcome<ComplaintDetail> ComplaintFileDesk::open(ComplaintId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, ComplaintFileStore(m_context.database).find(id));
}

std::vector<FieldIssue> ComplaintFileDesk::check(const ComplaintDetail& detail)
{
    std::vector<FieldIssue> issues;
    const auto known = [this](ComplaintCodeKind kind, const QString& code) {
        const std::vector<ComplaintCode> all = codes(kind);
        return code.isEmpty() ||
               std::any_of(all.begin(), all.end(), [&code](const ComplaintCode& one) { return one.code == code; });
    };
    const QString unknown = Words::tr("Choose one of the list.");
    if (!known(ComplaintCodeKind::Category, detail.category))
        issues.push_back({QStringLiteral("category"), unknown});
    if (!known(ComplaintCodeKind::Cause, detail.cause))
        issues.push_back({QStringLiteral("causeCode"), unknown});
    if (!known(ComplaintCodeKind::Closure, detail.closure))
        issues.push_back({QStringLiteral("closure"), unknown});
    const bool official = detail.source != ComplaintSource::Direct && detail.source != ComplaintSource::Media;
    if (official && detail.reference.isEmpty())
        issues.push_back({QStringLiteral("reference"), Words::tr("Write down the number the complaint has there.")});
    if (official && !detail.authorityOn.isValid())
        issues.push_back({QStringLiteral("authorityOn"), Words::tr("Write down the day it was received there.")});
    if (detail.paid && detail.paid->isNegative())
        issues.push_back({QStringLiteral("paid"), Words::tr("An amount is not negative.")});
    for (const auto& [field, text] :
         {std::pair{"authority", &detail.authority}, std::pair{"reference", &detail.reference},
          std::pair{"responsible", &detail.responsible}, std::pair{"result", &detail.result}}) {
        if (text->size() > kMaxText)
            issues.push_back({QLatin1String(field), Words::tr("The text is longer than %1 characters.").arg(kMaxText)});
    }
    return issues;
}

Outcome<qint64> ComplaintFileDesk::save(ComplaintId id, qint64 revision, ComplaintDetail detail)
{
    UnitOfWork work(m_context, Permission::LogComplaint);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<Complaint> complaint = ComplaintStore(m_context.database).find(id);
    if (!complaint)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This complaint does not exist.")));
    for (QString* text : {&detail.responsible, &detail.team, &detail.authority, &detail.reference, &detail.result})
        *text = cleanText(*text);
    detail.complaint = id;
    if (std::vector<FieldIssue> issues = check(detail); !issues.empty())
        return Failure::invalid(std::move(issues));
    const AuthorityDates dates =
        authorityDates(detail.authorityOn, limits(), officialWorkingDays(m_context.catalogue.zone()));
    if (!detail.replyDueOn.isValid())
        detail.replyDueOn = dates.replyDueOn;
    if (!detail.mediationDueOn.isValid())
        detail.mediationDueOn = dates.mediationDueOn;
    if (complaint->revision != revision || !ComplaintStore(m_context.database).update(*complaint))
        return m_context.database.takeFailure().value_or(Failure::of(
            FailureKind::Conflict,
            Words::tr("The complaint was changed meanwhile. It has been reloaded; check it and try again.")));
    ComplaintFileStore(m_context.database).save(detail);
    work.audit(QStringLiteral("complaint.detail"), EntityKind::Complaint, id.value, auditBody(detail));
    work.touch(EntityKind::Complaint, id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return revision + 1;
}

Outcome<std::vector<ComplaintStep>> ComplaintFileDesk::steps(const Complaint& complaint)
{
    const ComplaintDetail detail = ComplaintFileStore(m_context.database).find(complaint.id);
    std::vector<ComplaintStep> steps{{Words::tr("Received"), complaint.receivedAt},
                                     {Words::tr("Acknowledged"), detail.acknowledgedAt},
                                     {Words::tr("Investigated"), detail.investigatedAt},
                                     {Words::tr("Offered"), detail.proposedAt},
                                     {Words::tr("Agreed"), detail.agreedAt},
                                     {Words::tr("Closed"), complaint.closedAt}};
    return readResult(m_context, std::move(steps));
}

std::vector<ComplaintCode> ComplaintFileDesk::codes(ComplaintCodeKind kind)
{
    return ComplaintFileStore(m_context.database).codes(kind);
}

QString ComplaintFileDesk::codeName(ComplaintCodeKind kind, const QString& code)
{
    if (code.isEmpty())
        return Words::tr("not classified");
    for (const ComplaintCode& one : codes(kind)) {
        if (one.code == code)
            return speaksChinese() || one.nameEn.isEmpty() ? one.nameZh : one.nameEn;
    }
    return code;
}

Done ComplaintFileDesk::saveCode(ComplaintCodeKind kind, const ComplaintCode& code)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    ComplaintCode kept{cleanText(code.code), cleanText(code.nameZh), cleanText(code.nameEn)};
    if (kept.nameZh.isEmpty())
        return Failure::invalid(QStringLiteral("nameZh"), Words::tr("Give it a name."));
    if (kept.code.isEmpty())
        kept.code = kept.nameZh;
    ComplaintFileStore(m_context.database).saveCode(kind, kept);
    work.audit(QStringLiteral("complaint.code"), EntityKind::Setting, 0,
               {{QStringLiteral("kind"), codeOf(kind)},
                {QStringLiteral("code"), kept.code},
                {QStringLiteral("name"), kept.nameZh}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

std::vector<AuthorityLimit> ComplaintFileDesk::limits()
{
    return ComplaintFileStore(m_context.database).limits();
}

Done ComplaintFileDesk::saveLimit(const AuthorityLimit& limit)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    if (limit.workingDays < 1 || limit.workingDays > 366)
        return Failure::invalid(QStringLiteral("days"), Words::tr("Between 1 and 366 working days."));
    ComplaintFileStore(m_context.database).saveLimit(limit);
    work.audit(QStringLiteral("complaint.authority_limit"), EntityKind::Setting, 0,
               {{QStringLiteral("code"), limit.code},
                {QStringLiteral("days"), limit.workingDays},
                {QStringLiteral("source"), limit.source}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

Outcome<std::vector<ParetoRow>> ComplaintFileDesk::pareto(ComplaintCodeKind kind, QDate from, QDate to)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    std::vector<CauseCount> counts =
        ComplaintFileStore(m_context.database).counts(kind, startOfDay(from, zone), startOfDay(to.addDays(1), zone));
    for (CauseCount& cause : counts)
        cause.name = codeName(kind, cause.code);
    return readResult(m_context, paretoOf(std::move(counts)));
}

std::vector<ComplaintRow> ComplaintFileDesk::rowsOf(const std::vector<ComplaintId>& ids)
{
    ComplaintStore complaints(m_context.database);
    std::vector<ComplaintRow> rows;
    for (const ComplaintId id : ids) {
        if (std::optional<ComplaintRow> row = complaints.row(id))
            rows.push_back(std::move(*row));
    }
    return rows;
}

Outcome<std::vector<ComplaintRow>> ComplaintFileDesk::behind(ComplaintCodeKind kind, const QString& code, QDate from,
                                                             QDate to)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    return readResult(m_context,
                      rowsOf(ComplaintFileStore(m_context.database)
                                 .ofCode(kind, code, startOfDay(from, zone), startOfDay(to.addDays(1), zone))));
}

Outcome<std::vector<RegisterLine>> ComplaintFileDesk::registerOf(QDate from, QDate to)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    ComplaintFileStore files(m_context.database);
    std::vector<RegisterLine> lines;
    for (ComplaintRow& row : rowsOf(files.receivedBetween(startOfDay(from, zone), startOfDay(to.addDays(1), zone)))) {
        const Instant end = row.closedAt.value_or(m_context.clock.now());
        const int age = int(localDay(row.receivedAt, zone).daysTo(localDay(end, zone)));
        const ComplaintDetail detail = files.find(row.id);
        lines.push_back({std::move(row), detail, age});
    }
    return readResult(m_context, std::move(lines));
}

Outcome<std::vector<ComplaintRow>> ComplaintFileDesk::repliesDue(QDate until)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, rowsOf(ComplaintFileStore(m_context.database).repliesDue(until, kMostReplies)));
}

QString label(ComplaintSource source)
{
    switch (source) {
    case ComplaintSource::Direct:
        return Words::tr("To us directly");
    case ComplaintSource::Hotline12315:
        return Words::tr("12315");
    case ComplaintSource::Association:
        return Words::tr("Consumer association");
    case ComplaintSource::Platform:
        return Words::tr("Online platform");
    case ComplaintSource::Media:
        break;
    }
    return Words::tr("Media");
}

} // namespace sanbao
