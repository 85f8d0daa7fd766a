// SPDX-License-Identifier: GPL-3.0-or-later
// The slowly changing tables of the store: unit, staff, categories, fault codes, calendar and questionnaire. Small;
// read as a whole at start and after each change of theirs.
#pragma once

#include "core/domain/after_care.h"
#include "core/domain/business_calendar.h"
#include "core/domain/organisation.h"
#include "core/domain/product.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

/// One exception of the calendar as the settings page shows it.
struct CalendarException
{
    QDate day;
    bool open = false;
    QString name;
    QString source;
    std::vector<OpenSpan> hours; ///< of an open day; empty: Monday's
};

class CatalogueStore final
{
public:
    explicit CatalogueStore(Database& database)
        : m_database(database)
    {
    }

    std::vector<OrgUnit> units();
    OrgUnitId insertUnit(const OrgUnit& unit);
    void updateUnit(const OrgUnit& unit);

    std::vector<StaffMember> staff();
    StaffId insertStaff(const StaffMember& member);
    void updateStaff(const StaffMember& member);

    std::vector<Category> categories();
    CategoryId insertCategory(const Category& category, int maintenanceMonths);
    /// Suggested maintenance interval of a category, 0 when none.
    /// Months 1..12 with more requests than usual, joined by commas.
    void setPeakMonths(CategoryId category, const QString& months);
    int maintenanceMonths(CategoryId category);
    std::vector<FaultCode> faultCodes();
    FaultCodeId insertFaultCode(const FaultCode& fault);

    WeekPattern week(OrgUnitId unit);
    void replaceWeek(OrgUnitId unit, const WeekPattern& week);
    std::vector<CalendarException> exceptions(OrgUnitId unit);
    void putException(OrgUnitId unit, const CalendarException& exception);
    void removeException(OrgUnitId unit, QDate day);

    std::optional<Questionnaire> activeQuestionnaire();
    void insertQuestionnaire(const Questionnaire& questionnaire);

private:
    Database& m_database;
};

} // namespace sanbao
