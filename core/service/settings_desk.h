// SPDX-License-Identifier: GPL-3.0-or-later
// The store's own data and rules as the settings page edits them: name and hotline, opening hours, days off,
// people, and the keeping of the file itself. Every change is audited and reaches the catalogue before
// it is announced, so that whoever hears of it already computes with the new values.
#pragma once

#include "core/domain/official_calendar.h"
#include "core/service/service_context.h"
#include "core/storage/catalogue_store.h"

#include <functional>

namespace sanbao {

class UnitOfWork;

struct BackupFact
{
    Instant at;
    QString path;
};

class SettingsDesk final
{
public:
    explicit SettingsDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Name, hotline and address; the code stays what it was, because numbers are made of it. Invalid names "name",
    /// "hotline".
    Done saveStore(const OrgUnit& unit);

    Outcome<WeekPattern> week();
    /// Invalid names "week.0" (Monday) to "week.6".
    Done saveWeek(const WeekPattern& week);
    Outcome<std::vector<CalendarException>> exceptions();
    /// Adds or replaces the day. Invalid names "day", "hours".
    Done putException(const CalendarException& exception);
    Done removeException(QDate day);
    /// Days off and make-up days of an official table (resources/calendar/README.md); answers how many.
    Outcome<int> importOfficialYear(const QJsonObject& document);

    /// Adds the member when the id is invalid. Invalid names "login", "name", "role". One active administrator stays.
    /// A technician who leaves hands his planned visits back to the pool; with work he has begun he is refused under
    /// "active".
    Done saveStaff(const StaffMember& member);

    /// Copies the file and remembers when; the copy has been opened and checked. `path` must not exist.
    Done backupTo(const QString& path);
    std::optional<BackupFact> lastBackup();
    /// One line a problem; empty when the file is sound.
    Outcome<QStringList> problems(bool full);

private:
    Done write(Permission permission, const QString& action, EntityKind kind, qint64 id, const QJsonObject& body,
               const std::function<void(CatalogueStore&)>& change);
    Done writeCalendar(const QString& action, const QJsonObject& body,
                       const std::function<void(CatalogueStore&, OrgUnitId)>& change);
    std::vector<FieldIssue> checkStaff(const StaffMember& member) const;
    Done writeStaff(const StaffMember& kept);

    ServiceContext& m_context;
};

} // namespace sanbao
