// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inbox_columns.h"

#include "core/service/notices.h"
#include "core/service/workplace.h"
#include "ui/models/duration_words.h"
#include "ui/style/theme.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InboxColumns)
};

ChipTone toneOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Overdue:
    case NoticeKind::TaskOverdue:
    case NoticeKind::ComplaintOverdue:
    case NoticeKind::NoOwner:
        return ChipTone::Bad;
    case NoticeKind::Escalated:
    case NoticeKind::LowSurvey:
        return ChipTone::Warn;
    case NoticeKind::PartsArrived:
    case NoticeKind::TaskDone:
        return ChipTone::Ok;
    case NoticeKind::Mention:
    case NoticeKind::Task:
    case NoticeKind::ComplaintTeam:
    case NoticeKind::Rule:
        break;
    }
    return ChipTone::Accent;
}

} // namespace

Columns<Notice> noticeColumns(Workplace& workplace)
{
    const auto muted = [](const Notice& notice, int role) {
        return role == MutedRole ? QVariant(notice.readAt.has_value()) : QVariant();
    };
    Columns<Notice> columns;
    columns.push_back({QStringLiteral("kind"), [] { return Words::tr("Kind"); }, 118, CellKind::Chip,
                       [](const Notice& notice) { return label(notice.kind); }});
    columns.back().data = [](const Notice& notice, int role) {
        const ChipTone tone = notice.readAt ? ChipTone::Neutral : toneOf(notice.kind);
        return role == ToneRole ? QVariant(int(tone)) : QVariant();
    };
    columns.push_back({QStringLiteral("number"), [] { return Words::tr("About"); }, 150, CellKind::Text,
                       [](const Notice& notice) { return notice.number; }});
    columns.back().data = muted;
    columns.push_back({QStringLiteral("text"), [] { return Words::tr("Notice"); }, 260, CellKind::Strong,
                       [](const Notice& notice) { return noticeText(notice); }});
    columns.back().data = muted;
    columns.back().stretch = true;
    columns.back().tooltip = [](const Notice& notice) { return noticeText(notice); };
    columns.push_back({QStringLiteral("at"), [] { return Words::tr("When"); }, 120, CellKind::Text,
                       [&workplace](const Notice& notice) {
                           return dayAndTimeWords(notice.at, workplace.clock().now(), workplace.catalogue().zone());
                       }});
    columns.back().data = muted;
    return columns;
}

Columns<TeamTask> taskColumns(Workplace& workplace, const std::shared_ptr<QHash<qint64, QString>>& teams)
{
    Columns<TeamTask> columns;
    columns.push_back({QStringLiteral("state"), [] { return Words::tr("State"); }, 90, CellKind::Chip,
                       [&workplace](const TeamTask& task) {
                           return task.isOverdue(workplace.clock().now()) ? Words::tr("overdue") : Words::tr("open");
                       }});
    columns.back().data = [&workplace](const TeamTask& task, int role) {
        const ChipTone tone = task.isOverdue(workplace.clock().now()) ? ChipTone::Bad : ChipTone::Accent;
        return role == ToneRole ? QVariant(int(tone)) : QVariant();
    };
    columns.push_back({QStringLiteral("number"), [] { return Words::tr("About"); }, 150, CellKind::Text,
                       [](const TeamTask& task) { return task.number; }});
    columns.push_back({QStringLiteral("title"), [] { return Words::tr("Task"); }, 220, CellKind::Strong,
                       [](const TeamTask& task) { return task.title.simplified(); }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("team"), [] { return Words::tr("Team"); }, 110, CellKind::Text,
                       [teams](const TeamTask& task) { return teams->value(task.team); }});
    columns.push_back({QStringLiteral("due"), [] { return Words::tr("Due"); }, 110, CellKind::Text,
                       [&workplace](const TeamTask& task) {
                           return localDay(task.dueAt, workplace.catalogue().zone()).toString(Qt::ISODate);
                       }});
    columns.push_back({QStringLiteral("by"), [] { return Words::tr("Given by"); }, 96, CellKind::Text,
                       [&workplace](const TeamTask& task) { return workplace.catalogue().staffName(task.createdBy); }});
    columns.back().optional = true;
    return columns;
}

} // namespace sanbao
