// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/settings_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/phone.h"
#include "core/service/leaving_desk.h"
#include "core/service/rule_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sanbao {

namespace {

constexpr char kBackupAtKey[] = "backup.last_at";
constexpr char kBackupPathKey[] = "backup.last_path";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SettingsDesk)
};

bool isSound(const std::vector<OpenSpan>& spans)
{
    int end = 0;
    for (const OpenSpan& span : spans) {
        if (span.fromMinute < end || span.fromMinute >= span.toMinute || span.toMinute > 1440)
            return false;
        end = span.toMinute;
    }
    return true;
}

} // namespace

Done SettingsDesk::write(Permission permission, const QString& action, EntityKind kind, qint64 id,
                         const QJsonObject& body, const std::function<void(CatalogueStore&)>& change)
{
    UnitOfWork work(m_context, permission);
    if (Done ready = work.begin(); !ready)
        return ready;
    CatalogueStore store(m_context.database);
    change(store);
    work.audit(action, kind, id, body);
    work.touch(kind, id);
    m_context.catalogue.reload(m_context.database);
    Done done = work.commit();
    if (!done)
        m_context.catalogue.reload(m_context.database);
    return done;
}

/// Orders keep the calendar they were promised with, so each change leaves the hours as they were behind.
Done SettingsDesk::writeCalendar(const QString& action, const QJsonObject& body,
                                 const std::function<void(CatalogueStore&, OrgUnitId)>& change)
{
    const OrgUnitId unit = m_context.catalogue.unit().id;
    return write(Permission::ManageSettings, action, EntityKind::Setting, unit.value, body,
                 [this, unit, &action, &change](CatalogueStore& store) {
                     const Instant now = m_context.clock.now();
                     if (RuleStore(m_context.database).calendarVersions(unit).empty())
                         keepCalendarVersion(m_context, Instant(), QString());
                     change(store, unit);
                     keepCalendarVersion(m_context, now, action);
                 });
}

Done SettingsDesk::saveStore(const OrgUnit& unit)
{
    std::vector<FieldIssue> issues;
    if (cleanText(unit.name).isEmpty())
        issues.push_back({QStringLiteral("name"), Words::tr("The store needs a name.")});
    const QString hotline = unit.hotline.trimmed();
    if (!hotline.isEmpty()) {
        if (const Outcome<PhoneNumber> phone = parsePhone(hotline); !phone)
            issues.push_back({QStringLiteral("hotline"), phone.error().lines().join(QLatin1Char(' '))});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    OrgUnit kept = m_context.catalogue.unit();
    kept.name = cleanText(unit.name);
    kept.hotline = hotline;
    kept.address = cleanText(unit.address);
    return write(Permission::ManageSettings, QStringLiteral("settings.store"), EntityKind::Setting, kept.id.value,
                 {{QStringLiteral("name"), kept.name},
                  {QStringLiteral("hotline"), kept.hotline},
                  {QStringLiteral("address"), kept.address}},
                 [&kept](CatalogueStore& store) { store.updateUnit(kept); });
}

Outcome<WeekPattern> SettingsDesk::week()
{
    return readResult(m_context, CatalogueStore(m_context.database).week(m_context.catalogue.unit().id));
}

Done SettingsDesk::saveWeek(const WeekPattern& week)
{
    std::vector<FieldIssue> issues;
    for (std::size_t day = 0; day < week.days.size(); ++day) {
        if (!isSound(week.days[day]))
            issues.push_back({QStringLiteral("week.%1").arg(day),
                              Words::tr("Each opening time must start before it ends, one after the other.")});
    }
    const bool everOpen =
        std::any_of(week.days.begin(), week.days.end(), [](const auto& spans) { return !spans.empty(); });
    if (!everOpen)
        issues.push_back(
            {QStringLiteral("week.0"), Words::tr("The store must be open on at least one day of the week.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return writeCalendar(QStringLiteral("settings.week"), {},
                         [&week](CatalogueStore& store, OrgUnitId unit) { store.replaceWeek(unit, week); });
}

Outcome<std::vector<CalendarException>> SettingsDesk::exceptions()
{
    return readResult(m_context, CatalogueStore(m_context.database).exceptions(m_context.catalogue.unit().id));
}

Done SettingsDesk::putException(const CalendarException& exception)
{
    if (!exception.day.isValid())
        return Failure::invalid(QStringLiteral("day"), Words::tr("Choose a day."));
    if (!isSound(exception.hours))
        return Failure::invalid(QStringLiteral("hours"),
                                Words::tr("Each opening time must start before it ends, one after the other."));
    return writeCalendar(QStringLiteral("settings.calendar_day"),
                         {{QStringLiteral("day"), exception.day.toString(Qt::ISODate)},
                          {QStringLiteral("open"), exception.open},
                          {QStringLiteral("name"), exception.name}},
                         [&exception](CatalogueStore& store, OrgUnitId unit) { store.putException(unit, exception); });
}

Done SettingsDesk::removeException(QDate day)
{
    return writeCalendar(QStringLiteral("settings.calendar_day_removed"),
                         {{QStringLiteral("day"), day.toString(Qt::ISODate)}},
                         [day](CatalogueStore& store, OrgUnitId unit) { store.removeException(unit, day); });
}

Outcome<int> SettingsDesk::importOfficialYear(const QJsonObject& document)
{
    Outcome<OfficialYear> table = parseOfficialYear(document);
    if (!table)
        return std::move(table).error();
    Done done = writeCalendar(QStringLiteral("settings.calendar_year"),
                              {{QStringLiteral("year"), table->year}, {QStringLiteral("source"), table->source}},
                              [&table](CatalogueStore& store, OrgUnitId unit) {
                                  for (const OfficialDay& day : table->days)
                                      store.putException(unit, {day.day, !day.off, day.name, table->source, {}});
                              });
    if (!done)
        return std::move(done).error();
    return int(table->days.size());
}

std::vector<FieldIssue> SettingsDesk::checkStaff(const StaffMember& member) const
{
    static const QRegularExpression login(QStringLiteral("^[\\p{L}\\p{N}._-]{1,40}$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    std::vector<FieldIssue> issues;
    if (!login.match(member.login).hasMatch())
        issues.push_back({QStringLiteral("login"), Words::tr("A login has 1 to 40 letters, digits, dots or dashes.")});
    if (cleanText(member.name).isEmpty())
        issues.push_back({QStringLiteral("name"), Words::tr("Give the person's name.")});
    bool adminLeft = member.active && member.role == Role::Admin;
    for (const StaffMember& other : m_context.catalogue.staff()) {
        if (other.id == member.id)
            continue;
        adminLeft = adminLeft || (other.active && other.role == Role::Admin);
        if (other.login.compare(member.login, Qt::CaseInsensitive) == 0)
            issues.push_back(
                {QStringLiteral("login"), Words::tr("The login %1 is taken by %2.").arg(member.login, other.name)});
    }
    if (!adminLeft)
        issues.push_back({QStringLiteral("role"), Words::tr("At least one active administrator has to stay.")});
    return issues;
}

Done SettingsDesk::saveStaff(const StaffMember& member)
{
    if (std::vector<FieldIssue> issues = checkStaff(member); !issues.empty())
        return Failure::invalid(std::move(issues));
    StaffMember kept = member;
    kept.name = cleanText(member.name);
    if (!kept.unit.isValid())
        kept.unit = m_context.catalogue.unit().id;
    const StaffMember* before = m_context.catalogue.member(kept.id);
    const bool worked = before && before->active && before->role == Role::Technician;
    if (!worked || (kept.active && kept.role == Role::Technician))
        return writeStaff(kept);
    UnitOfWork work(m_context, Permission::ManageStaff);
    if (Done ready = work.begin(); !ready)
        return ready;
    LeavingDesk leaving(m_context);
    if (Done free = leaving.handBack(kept.id); !free)
        return free;
    Done done = writeStaff(kept);
    if (done) {
        work.audit(QStringLiteral("settings.staff_left"), EntityKind::Staff, kept.id.value);
        work.touch(EntityKind::Staff, kept.id.value);
        done = work.commit();
    }
    if (!done)
        m_context.catalogue.reload(m_context.database);
    return done;
}

Done SettingsDesk::writeStaff(const StaffMember& kept)
{
    return write(Permission::ManageStaff, QStringLiteral("settings.staff"), EntityKind::Staff, kept.id.value,
                 {{QStringLiteral("login"), kept.login},
                  {QStringLiteral("role"), codeOf(kept.role)},
                  {QStringLiteral("active"), kept.active}},
                 [&kept](CatalogueStore& store) {
                     if (kept.id.isValid())
                         store.updateStaff(kept);
                     else
                         store.insertStaff(kept);
                 });
}

Done SettingsDesk::backupTo(const QString& path)
{
    if (Done permitted = requirePermission(m_context, Permission::ManageSettings); !permitted)
        return permitted;
    if (Done copied = m_context.database.backupTo(path); !copied)
        return copied;
    const QString now = QString::number(m_context.clock.now().ms);
    return write(Permission::ManageSettings, QStringLiteral("backup.made"), EntityKind::Setting, 0,
                 {{QStringLiteral("path"), path}}, [this, &now, &path](CatalogueStore&) {
                     SettingStore settings(m_context.database);
                     settings.set(QLatin1String(kBackupAtKey), now);
                     settings.set(QLatin1String(kBackupPathKey), path);
                 });
}

std::optional<BackupFact> SettingsDesk::lastBackup()
{
    SettingStore settings(m_context.database);
    const std::optional<QString> at = settings.value(QLatin1String(kBackupAtKey));
    const std::optional<QString> path = settings.value(QLatin1String(kBackupPathKey));
    m_context.database.takeFailure();
    if (!at || at->toLongLong() <= 0)
        return std::nullopt;
    return BackupFact{Instant(at->toLongLong()), path.value_or(QString())};
}

Outcome<QStringList> SettingsDesk::problems(bool full)
{
    return readResult(m_context, m_context.database.integrityProblems(full));
}

} // namespace sanbao
