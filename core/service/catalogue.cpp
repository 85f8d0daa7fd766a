// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalogue.h"

#include "core/storage/catalogue_store.h"
#include "core/storage/database.h"
#include "core/storage/price_store.h"
#include "core/storage/rule_store.h"
#include "core/storage/setting_store.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace sanbao {

namespace {

template <class Item, class IdType> const Item* byId(const std::vector<Item>& items, IdType id)
{
    const auto found = std::find_if(items.begin(), items.end(), [id](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

std::vector<CalendarDay> daysOf(const std::vector<CalendarException>& exceptions, const WeekPattern& week)
{
    std::vector<CalendarDay> days;
    for (const CalendarException& exception : exceptions) {
        const std::vector<OpenSpan>& open = exception.hours.empty() ? week.days[0] : exception.hours;
        days.push_back({exception.day, exception.open ? open : std::vector<OpenSpan>{}});
    }
    return days;
}

BusinessCalendar readCalendar(CatalogueStore& store, OrgUnitId unit, const QTimeZone& zone, int version)
{
    const WeekPattern week = store.week(unit);
    const bool everOpen = std::any_of(week.days.begin(), week.days.end(), [](const auto& day) { return !day.empty(); });
    if (!everOpen)
        return BusinessCalendar::always(zone);
    return BusinessCalendar(week, daysOf(store.exceptions(unit), week), zone, version);
}

} // namespace

bool speaksChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

Catalogue::Catalogue()
    : m_zone("Asia/Shanghai")
    , m_calendar(BusinessCalendar::always(m_zone))
{
}

void Catalogue::reload(Database& database)
{
    CatalogueStore store(database);
    SettingStore settings(database);
    const std::vector<OrgUnit> units = store.units();
    m_unit = units.empty() ? OrgUnit{} : units.front();
    const QTimeZone zone(settings.value(QStringLiteral("zone")).value_or(QStringLiteral("Asia/Shanghai")).toLatin1());
    m_zone = zone.isValid() ? zone : QTimeZone("Asia/Shanghai");
    m_callbackDays = settings.value(QStringLiteral("survey.callback_days")).value_or(QStringLiteral("3")).toInt();
    m_categories = store.categories();
    m_faults = store.faultCodes();
    RuleStore rules(database);
    m_rules = rules.rules(m_unit.id);
    m_targets = rules.targets();
    m_priceLists = PriceStore(database).lists();
    m_prices.clear();
    const QDate today = std::exchange(m_today, QDate());
    turnTo(today);
    m_staff = store.staff();
    m_questionnaire = store.activeQuestionnaire();
    m_calendar = readCalendar(store, m_unit.id, m_zone, m_rules.calendarVersion);
    m_channelHours.clear();
    const std::vector<CalendarException> exceptions = store.exceptions(m_unit.id);
    for (const auto& [channel, week] : m_rules.channelHours)
        m_channelHours.emplace(channel, BusinessCalendar(week, daysOf(exceptions, week), m_zone));
}

bool Catalogue::isAnswered(Channel channel, Instant at) const
{
    const auto own = m_channelHours.find(channel);
    return (own == m_channelHours.end() ? m_calendar : own->second).isOpenAt(at);
}

void Catalogue::turnTo(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    const PriceList* list = listOn(m_priceLists, today);
    m_prices = list ? list->items : std::vector<PriceItem>();
}

const Category* Catalogue::category(CategoryId id) const
{
    return byId(m_categories, id);
}

const Category* Catalogue::categoryByCode(const QString& code) const
{
    const auto found = std::find_if(m_categories.begin(), m_categories.end(),
                                    [&code](const Category& category) { return category.code == code; });
    return found == m_categories.end() ? nullptr : &*found;
}

std::vector<FaultCode> Catalogue::faultsOf(CategoryId category) const
{
    std::vector<FaultCode> found;
    for (const FaultCode& fault : m_faults) {
        if (fault.active && (!fault.category.isValid() || fault.category == category))
            found.push_back(fault);
    }
    return found;
}

const FaultCode* Catalogue::fault(FaultCodeId id) const
{
    return byId(m_faults, id);
}

const FaultCode* Catalogue::faultByCode(CategoryId category, const QString& code) const
{
    const FaultCode* general = nullptr;
    for (const FaultCode& fault : m_faults) {
        if (fault.code != code)
            continue;
        if (fault.category == category)
            return &fault;
        if (!fault.category.isValid())
            general = &fault;
    }
    return general;
}

const StaffMember* Catalogue::member(StaffId id) const
{
    return byId(m_staff, id);
}

const StaffMember* Catalogue::memberByLogin(const QString& login) const
{
    const auto found = std::find_if(m_staff.begin(), m_staff.end(),
                                    [&login](const StaffMember& member) { return member.login == login; });
    return found == m_staff.end() ? nullptr : &*found;
}

QString Catalogue::staffName(StaffId id) const
{
    const StaffMember* found = member(id);
    return found ? found->name : QString();
}

QString Catalogue::categoryName(CategoryId id) const
{
    const Category* found = category(id);
    if (!found)
        return {};
    return speaksChinese() || found->nameEn.isEmpty() ? found->nameZh : found->nameEn;
}

QString Catalogue::faultName(FaultCodeId id) const
{
    const FaultCode* found = fault(id);
    if (!found)
        return {};
    return speaksChinese() || found->nameEn.isEmpty() ? found->nameZh : found->nameEn;
}

QString Catalogue::choiceName(const std::vector<NamedChoice>& choices, const QString& code)
{
    for (const NamedChoice& choice : choices) {
        if (choice.code == code)
            return speaksChinese() ? choice.nameZh : choice.nameEn;
    }
    return code;
}

QString Catalogue::productLabel(CategoryId category, const QString& brand, const QString& model) const
{
    QStringList parts;
    for (const QString& part : {brand, categoryName(category), model}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace sanbao
