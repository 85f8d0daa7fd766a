// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/settings_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/phone.h"
#include "core/service/unit_of_work.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sanbao {

namespace {

constexpr char kBackupAtKey[] = "backup.last_at";
constexpr char kBackupPathKey[] = "backup.last_path";
constexpr int kMostMinutes = 366 * 24 * 60;

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
    const OrgUnitId unit = m_context.catalogue.unit().id;
    return write(Permission::ManageSettings, QStringLiteral("settings.week"), EntityKind::Setting, unit.value, {},
                 [unit, &week](CatalogueStore& store) { store.replaceWeek(unit, week); });
}

Outcome<std::vector<CalendarException>> SettingsDesk::exceptions()
{
    return readResult(m_context, CatalogueStore(m_context.database).exceptions(m_context.catalogue.unit().id));
}

Done SettingsDesk::putException(const CalendarException& exception)
{
    if (!exception.day.isValid())
        return Failure::invalid(QStringLiteral("day"), Words::tr("Choose a day."));
    const OrgUnitId unit = m_context.catalogue.unit().id;
    return write(Permission::ManageSettings, QStringLiteral("settings.calendar_day"), EntityKind::Setting, unit.value,
                 {{QStringLiteral("day"), exception.day.toString(Qt::ISODate)},
                  {QStringLiteral("open"), exception.open},
                  {QStringLiteral("name"), exception.name}},
                 [unit, &exception](CatalogueStore& store) { store.putException(unit, exception); });
}

Done SettingsDesk::removeException(QDate day)
{
    const OrgUnitId unit = m_context.catalogue.unit().id;
    return write(Permission::ManageSettings, QStringLiteral("settings.calendar_day_removed"), EntityKind::Setting,
                 unit.value, {{QStringLiteral("day"), day.toString(Qt::ISODate)}},
                 [unit, day](CatalogueStore& store) { store.removeException(unit, day); });
}

Outcome<int> SettingsDesk::importOfficialYear(const QJsonObject& document)
{
    Outcome<OfficialYear> table = parseOfficialYear(document);
    if (!table)
        return std::move(table).error();
    const OrgUnitId unit = m_context.catalogue.unit().id;
    Done done = write(Permission::ManageSettings, QStringLiteral("settings.calendar_year"), EntityKind::Setting,
                      unit.value, {{QStringLiteral("year"), table->year}, {QStringLiteral("source"), table->source}},
                      [unit, &table](CatalogueStore& store) {
                          for (const OfficialDay& day : table->days)
                              store.putException(unit, {day.day, !day.off, day.name, table->source});
                      });
    if (!done)
        return std::move(done).error();
    return int(table->days.size());
}

Done SettingsDesk::saveTarget(const ServiceTarget& target)
{
    if (target.minutes <= 0 || target.minutes > kMostMinutes)
        return Failure::invalid(QStringLiteral("minutes"), Words::tr("A promise lasts from one minute to one year."));
    return write(Permission::ManageSettings, QStringLiteral("settings.target"), EntityKind::Setting, target.id,
                 {{QStringLiteral("minutes"), target.minutes}, {QStringLiteral("base"), codeOf(target.base)}},
                 [&target](CatalogueStore& store) { store.updateTarget(target); });
}

std::vector<FieldIssue> SettingsDesk::checkPrice(const PriceItem& item) const
{
    std::vector<FieldIssue> issues;
    const QString code = cleanText(item.code);
    if (code.isEmpty())
        issues.push_back({QStringLiteral("code"), Words::tr("The item needs a code.")});
    for (const PriceItem& other : m_context.catalogue.prices()) {
        if (other.id != item.id && other.code.compare(code, Qt::CaseInsensitive) == 0)
            issues.push_back(
                {QStringLiteral("code"), Words::tr("The code %1 is taken by \"%2\".").arg(code, other.name)});
    }
    if (cleanText(item.name).isEmpty())
        issues.push_back({QStringLiteral("name"), Words::tr("The item needs a name.")});
    if (item.price.isNegative())
        issues.push_back({QStringLiteral("price"), Words::tr("A price cannot be negative.")});
    if (!item.effectiveFrom.isValid())
        issues.push_back({QStringLiteral("effectiveFrom"), Words::tr("Say from which day the price holds.")});
    return issues;
}

Done SettingsDesk::savePrice(const PriceItem& item)
{
    if (std::vector<FieldIssue> issues = checkPrice(item); !issues.empty())
        return Failure::invalid(std::move(issues));
    PriceItem kept = item;
    kept.code = cleanText(item.code);
    kept.name = cleanText(item.name);
    kept.unitName = cleanText(item.unitName);
    return write(Permission::ManageSettings, QStringLiteral("settings.price"), EntityKind::Setting, kept.id.value,
                 {{QStringLiteral("code"), kept.code},
                  {QStringLiteral("price"), kept.price.plain()},
                  {QStringLiteral("active"), kept.active}},
                 [&kept](CatalogueStore& store) {
                     if (kept.id.isValid())
                         store.updatePrice(kept);
                     else
                         store.insertPrice(kept);
                 });
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
