// SPDX-License-Identifier: GPL-3.0-or-later
// The store's slowly changing data in memory: read once at start and again after a change of theirs. Everything that a
// key press needs (targets, calendar, categories, names) is answered from here without touching the file.
#pragma once

#include "core/domain/after_care.h"
#include "core/domain/business_calendar.h"
#include "core/domain/fee_sheet.h"
#include "core/domain/organisation.h"
#include "core/domain/price_list.h"
#include "core/domain/product.h"
#include "core/domain/service_promise.h"
#include "core/domain/service_rules.h"

#include <QTimeZone>

#include <optional>
#include <unordered_map>
#include <vector>

namespace sanbao {

class Database;

class Catalogue final
{
public:
    Catalogue();

    void reload(Database& database);

    const OrgUnit& unit() const { return m_unit; } ///< the store this file belongs to
    const QTimeZone& zone() const { return m_zone; }
    const BusinessCalendar& calendar() const { return m_calendar; }
    /// False outside the hours in which the channel is answered.
    bool isAnswered(Channel channel, Instant at) const;
    int callbackDays() const { return m_callbackDays; } ///< days from closing to the survey call

    const std::vector<Category>& categories() const { return m_categories; }
    const Category* category(CategoryId id) const;
    const Category* categoryByCode(const QString& code) const;
    /// Codes of the category and the general ones.
    std::vector<FaultCode> faultsOf(CategoryId category) const;
    const FaultCode* fault(FaultCodeId id) const;
    const FaultCode* faultByCode(CategoryId category, const QString& code) const;
    const std::vector<ServiceTarget>& targets() const { return m_targets; }
    /// Of the price list that holds today.
    const std::vector<PriceItem>& prices() const { return m_prices; }
    const std::vector<PriceList>& priceLists() const { return m_priceLists; }
    /// Makes prices() those of the day; to be told when a day begins.
    void turnTo(QDate today);
    const ServiceRules& rules() const { return m_rules; }
    const std::vector<StaffMember>& staff() const { return m_staff; }
    const StaffMember* member(StaffId id) const;
    const StaffMember* memberByLogin(const QString& login) const;
    /// Name of a staff member, empty for an invalid id.
    QString staffName(StaffId id) const;
    const std::optional<Questionnaire>& questionnaire() const { return m_questionnaire; }

    /// Category and fault names in the language of the program.
    QString categoryName(CategoryId id) const;
    QString faultName(FaultCodeId id) const;
    /// The words of a choice, its code when it is not in the list.
    static QString choiceName(const std::vector<NamedChoice>& choices, const QString& code);
    /// "智能马桶 S300": category, brand and model as lists and papers show a product.
    QString productLabel(CategoryId category, const QString& brand, const QString& model) const;

private:
    OrgUnit m_unit;
    QTimeZone m_zone;
    BusinessCalendar m_calendar;
    int m_callbackDays = 3;
    std::vector<Category> m_categories;
    std::vector<FaultCode> m_faults;
    std::vector<ServiceTarget> m_targets;
    std::vector<PriceList> m_priceLists;
    std::vector<PriceItem> m_prices;
    QDate m_today;
    ServiceRules m_rules;
    std::map<Channel, BusinessCalendar> m_channelHours;
    std::vector<StaffMember> m_staff;
    std::optional<Questionnaire> m_questionnaire;
};

/// True when the program speaks Chinese: chooses between the two names stored with data.
bool speaksChinese();

} // namespace sanbao
