// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/notices.h"

#include "core/service/labels.h"
#include "core/service/unit_of_work.h"
#include "core/storage/notice_store.h"
#include "core/storage/order_part_store.h"
#include "core/storage/team_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

} // namespace

int sendNotice(ServiceContext& context, UnitOfWork& work, const NoticeDraft& draft)
{
    NoticeDraft sent = draft;
    for (const Role role : usualReaders(draft.kind))
        sent.audience.roles.push_back(role);
    NoticeStore store(context.database);
    TeamStore teams(context.database);
    if (sent.number.isEmpty())
        sent.number = teams.numberOf(sent.about);
    const std::vector<Team> known = sent.audience.teams.empty() ? std::vector<Team>() : teams.teams();
    int reached = 0;
    for (const qint64 reader : readersOf(sent.audience, context.catalogue.staff(), known, context.session.staff))
        reached += store.insert(sent, reader, work.now()) ? 1 : 0;
    if (reached > 0)
        work.touch(EntityKind::Staff, 0);
    return reached;
}

void tellPartArrived(ServiceContext& context, UnitOfWork& work, const OrderPart& line, const QString& note)
{
    NoticeDraft draft{NoticeKind::PartsArrived, {}, {line.order, {}}, {}, note, {}};
    draft.cause = QStringLiteral("part:%1:%2").arg(QString::number(line.id.value), QString::number(work.now().ms));
    sendNotice(context, work, draft);
}

void tellLowSurvey(ServiceContext& context, UnitOfWork& work, WorkOrderId order, qint64 survey, const QString& words)
{
    NoticeDraft draft{NoticeKind::LowSurvey, QStringLiteral("survey:%1").arg(survey), {order, {}}, {}, words, {}};
    sendNotice(context, work, draft);
}

QString label(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Overdue:
        return Words::tr("Overdue");
    case NoticeKind::Escalated:
        return Words::tr("Escalated");
    case NoticeKind::PartsArrived:
        return Words::tr("Parts arrived");
    case NoticeKind::LowSurvey:
        return Words::tr("Low grade");
    case NoticeKind::Mention:
        return Words::tr("Mention");
    case NoticeKind::Task:
        return Words::tr("Task");
    case NoticeKind::TaskDone:
        return Words::tr("Task done");
    case NoticeKind::TaskOverdue:
        return Words::tr("Task overdue");
    case NoticeKind::NoOwner:
        return Words::tr("No owner");
    case NoticeKind::ComplaintOverdue:
        return Words::tr("Complaint overdue");
    case NoticeKind::ComplaintTeam:
        return Words::tr("Complaint");
    case NoticeKind::Rule:
        return Words::tr("Rule");
    }
    return {};
}

QString noticeText(const Notice& notice)
{
    const QString detail = notice.detail.simplified();
    switch (notice.kind) {
    case NoticeKind::Overdue: {
        const std::optional<PromiseKind> promise = fromCode<PromiseKind>(detail);
        return Words::tr("Promise missed: %1").arg(promise ? label(*promise) : detail);
    }
    case NoticeKind::Escalated:
        return Words::tr("Gone to a higher tier: %1").arg(detail);
    case NoticeKind::PartsArrived:
        return Words::tr("Kept for this order now: %1").arg(detail);
    case NoticeKind::LowSurvey:
        return Words::tr("The customer is not satisfied: %1").arg(detail);
    case NoticeKind::NoOwner:
        return Words::tr("Nobody takes care of this complaint: %1").arg(detail);
    case NoticeKind::ComplaintOverdue:
        return Words::tr("The limit of this complaint has passed: %1").arg(detail);
    case NoticeKind::Mention:
    case NoticeKind::Task:
    case NoticeKind::TaskDone:
    case NoticeKind::TaskOverdue:
    case NoticeKind::ComplaintTeam:
    case NoticeKind::Rule:
        break;
    }
    return detail;
}

} // namespace sanbao
