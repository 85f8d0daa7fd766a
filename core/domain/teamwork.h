// SPDX-License-Identifier: GPL-3.0-or-later
// People who work together on one order or complaint: teams with tasks, talk inside the house, and notices that find
// their readers. A notice that would reach nobody goes to the managers, and from there to the administrators.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"
#include "core/domain/organisation.h"

#include <QString>

#include <set>
#include <vector>

namespace sanbao {

struct Team
{
    qint64 id = 0;
    QString code;
    int position = 0;
    QString nameZh;
    QString nameEn;
    bool active = true;
    std::set<qint64> members; ///< staff ids
    qint64 revision = 0;
};

/// What tasks, comments and notices are about: an order or a complaint.
struct Subject
{
    WorkOrderId order;
    ComplaintId complaint;
    bool isValid() const { return order.isValid() != complaint.isValid(); }
};

struct TeamTask
{
    qint64 id = 0;
    Subject about;
    QString number; ///< of the order or complaint
    qint64 team = 0;
    QString title;
    Instant dueAt;
    Instant createdAt;
    StaffId createdBy;
    MaybeInstant doneAt;
    StaffId doneBy;
    QString result;
    qint64 revision = 0;

    bool isOverdue(Instant now) const { return !doneAt && dueAt < now; }
};

struct InnerComment
{
    qint64 id = 0;
    Subject about;
    QString body;
    Instant at;
    StaffId by;
};

enum class NoticeKind {
    Overdue,
    Escalated,
    PartsArrived,
    LowSurvey,
    Mention,
    Task,
    TaskDone,
    TaskOverdue,
    NoOwner,
    ComplaintOverdue,
    ComplaintTeam,
    Rule
};

template <> struct Codes<NoticeKind>
{
    static constexpr CodeTable<NoticeKind, 12> table{{{NoticeKind::Overdue, "overdue"},
                                                      {NoticeKind::Escalated, "escalated"},
                                                      {NoticeKind::PartsArrived, "parts_arrived"},
                                                      {NoticeKind::LowSurvey, "low_survey"},
                                                      {NoticeKind::Mention, "mention"},
                                                      {NoticeKind::Task, "task"},
                                                      {NoticeKind::TaskDone, "task_done"},
                                                      {NoticeKind::TaskOverdue, "task_overdue"},
                                                      {NoticeKind::NoOwner, "no_owner"},
                                                      {NoticeKind::ComplaintOverdue, "complaint_overdue"},
                                                      {NoticeKind::ComplaintTeam, "complaint_team"},
                                                      {NoticeKind::Rule, "rule"}}};
};

/// Who is to read: named people, everybody of a role, everybody of a team.
struct Audience
{
    std::vector<StaffId> people;
    std::vector<Role> roles;
    std::vector<qint64> teams;
};

/// A notice before it has readers. A cause reaches each reader once, however often it is found.
struct NoticeDraft
{
    NoticeKind kind = NoticeKind::Overdue;
    QString cause;
    Subject about;
    QString number;
    QString detail;
    Audience audience;
};

struct Notice
{
    qint64 id = 0;
    NoticeKind kind = NoticeKind::Overdue;
    Subject about;
    QString number;
    QString detail;
    Instant at;
    MaybeInstant readAt;
};

/// Who sees what kind of event when nobody is named.
std::vector<Role> usualReaders(NoticeKind kind);

/// Ids of the readers: 0 stands for the administrator of a store without people. Whoever caused it is left out unless
/// nobody else is there.
std::vector<qint64> readersOf(const Audience& audience, const std::vector<StaffMember>& staff,
                              const std::vector<Team>& teams, StaffId causedBy = {});

/// People named with "@" by name or login; the longest name that fits counts.
std::vector<StaffId> mentionedIn(const QString& text, const std::vector<StaffMember>& staff);

} // namespace sanbao
