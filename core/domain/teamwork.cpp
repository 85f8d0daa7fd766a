// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/teamwork.h"

#include <algorithm>

namespace sanbao {

namespace {

bool isNamed(const Audience& audience, const StaffMember& member, const std::vector<Team>& teams)
{
    const bool named = std::find(audience.people.begin(), audience.people.end(), member.id) != audience.people.end();
    const bool ofRole = std::find(audience.roles.begin(), audience.roles.end(), member.role) != audience.roles.end();
    const bool ofTeam = std::any_of(teams.begin(), teams.end(), [&](const Team& team) {
        return team.members.count(member.id.value) > 0 &&
               std::find(audience.teams.begin(), audience.teams.end(), team.id) != audience.teams.end();
    });
    return named || ofRole || ofTeam;
}

bool isLatinLetter(QChar sign)
{
    return sign.unicode() < 128 && sign.isLetterOrNumber();
}

/// True when the text goes on with the name at `from`; a Latin name must end there.
bool goesOnWith(const QString& text, qsizetype from, const QString& name)
{
    if (name.isEmpty() || QStringView(text).mid(from, name.size()).compare(name, Qt::CaseInsensitive) != 0)
        return false;
    const qsizetype end = from + name.size();
    return end >= text.size() || !isLatinLetter(name.back()) || !isLatinLetter(text[end]);
}

} // namespace

std::vector<Role> usualReaders(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Overdue:
        return {Role::Dispatcher, Role::Manager};
    case NoticeKind::Escalated:
        return {Role::Dispatcher, Role::Manager};
    case NoticeKind::PartsArrived:
        return {Role::Dispatcher, Role::Counter};
    case NoticeKind::LowSurvey:
    case NoticeKind::ComplaintOverdue:
    case NoticeKind::NoOwner:
        return {Role::Counter, Role::Manager};
    case NoticeKind::Mention:
    case NoticeKind::Task:
    case NoticeKind::TaskDone:
    case NoticeKind::TaskOverdue:
    case NoticeKind::ComplaintTeam:
    case NoticeKind::Rule:
        break;
    }
    return {};
}

std::vector<qint64> readersOf(const Audience& audience, const std::vector<StaffMember>& staff,
                              const std::vector<Team>& teams, StaffId causedBy)
{
    const auto those = [&staff](const auto& wanted) {
        std::vector<qint64> found;
        for (const StaffMember& member : staff) {
            if (member.active && wanted(member))
                found.push_back(member.id.value);
        }
        return found;
    };
    std::vector<qint64> readers = those([&](const StaffMember& member) { return isNamed(audience, member, teams); });
    if (readers.size() > 1 && causedBy.isValid())
        readers.erase(std::remove(readers.begin(), readers.end(), causedBy.value), readers.end());
    for (const Role last : {Role::Manager, Role::Admin}) {
        if (readers.empty())
            readers = those([last](const StaffMember& member) { return member.role == last; });
    }
    if (readers.empty())
        readers.push_back(0);
    return readers;
}

std::vector<StaffId> mentionedIn(const QString& text, const std::vector<StaffMember>& staff)
{
    std::vector<StaffId> found;
    for (qsizetype at = text.indexOf(QLatin1Char('@')); at >= 0; at = text.indexOf(QLatin1Char('@'), at + 1)) {
        const StaffMember* best = nullptr;
        qsizetype longest = 0;
        for (const StaffMember& member : staff) {
            for (const QString& name : {member.name, member.login}) {
                if (member.active && name.size() > longest && goesOnWith(text, at + 1, name)) {
                    best = &member;
                    longest = name.size();
                }
            }
        }
        if (best && std::find(found.begin(), found.end(), best->id) == found.end())
            found.push_back(best->id);
    }
    return found;
}

} // namespace sanbao
