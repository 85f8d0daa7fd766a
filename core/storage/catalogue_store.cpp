// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/catalogue_store.h"

#include "core/storage/database.h"
#include "core/storage/question_store.h"

namespace sanbao {

namespace {

/// "540-720,810-1080"
QString spansText(const std::vector<OpenSpan>& spans)
{
    QStringList parts;
    for (const OpenSpan& span : spans)
        parts.append(QStringLiteral("%1-%2").arg(span.fromMinute).arg(span.toMinute));
    return parts.join(QLatin1Char(','));
}

std::vector<OpenSpan> spansOf(const QString& text)
{
    std::vector<OpenSpan> spans;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        spans.push_back({part.section(QLatin1Char('-'), 0, 0).toInt(), part.section(QLatin1Char('-'), 1, 1).toInt()});
    return mergedSpans(spans);
}

} // namespace

std::vector<OrgUnit> CatalogueStore::units()
{
    std::vector<OrgUnit> units;
    Statement rows = m_database.statement("SELECT id, code, name, level, hotline, address FROM org_unit ORDER BY id");
    while (rows.next()) {
        units.push_back({rows.id<OrgUnitId>(0), rows.text(1), rows.text(2), rows.code(3, UnitLevel::Store),
                         rows.text(4), rows.text(5)});
    }
    return units;
}

OrgUnitId CatalogueStore::insertUnit(const OrgUnit& unit)
{
    return OrgUnitId(
        m_database.statement("INSERT INTO org_unit (code, name, level, hotline, address) VALUES (?, ?, ?, ?, ?)")
            .with(unit.code, unit.name, unit.level, unit.hotline, unit.address)
            .insert());
}

void CatalogueStore::updateUnit(const OrgUnit& unit)
{
    m_database.statement("UPDATE org_unit SET name = ?, hotline = ?, address = ?, revision = revision + 1 WHERE id = ?")
        .with(unit.name, unit.hotline, unit.address, unit.id)
        .run();
}

std::vector<StaffMember> CatalogueStore::staff()
{
    std::vector<StaffMember> members;
    Statement rows = m_database.statement("SELECT id, unit_id, login, name, role, is_active FROM staff ORDER BY id");
    while (rows.next()) {
        members.push_back({rows.id<StaffId>(0), rows.id<OrgUnitId>(1), rows.text(2), rows.text(3),
                           rows.code(4, Role::Auditor), rows.flag(5)});
    }
    return members;
}

StaffId CatalogueStore::insertStaff(const StaffMember& member)
{
    return StaffId(
        m_database.statement("INSERT INTO staff (unit_id, login, name, role, is_active) VALUES (?, ?, ?, ?, ?)")
            .with(member.unit, member.login, member.name, member.role, member.active)
            .insert());
}

void CatalogueStore::updateStaff(const StaffMember& member)
{
    m_database
        .statement(
            "UPDATE staff SET login = ?, name = ?, role = ?, is_active = ?, revision = revision + 1 WHERE id = ?")
        .with(member.login, member.name, member.role, member.active, member.id)
        .run();
}

std::vector<Category> CatalogueStore::categories()
{
    std::vector<Category> categories;
    Statement rows =
        m_database.statement("SELECT id, code, name_zh, name_en, warranty_months, warranty_source, is_active "
                             "FROM category ORDER BY id");
    while (rows.next()) {
        categories.push_back({rows.id<CategoryId>(0), rows.text(1), rows.text(2), rows.text(3), int(rows.integer(4)),
                              rows.text(5), rows.flag(6)});
    }
    return categories;
}

CategoryId CatalogueStore::insertCategory(const Category& category, int maintenanceMonths)
{
    return CategoryId(m_database
                          .statement("INSERT INTO category (code, name_zh, name_en, warranty_months, warranty_source, "
                                     "maintenance_months, is_active) VALUES (?, ?, ?, ?, ?, ?, ?)")
                          .with(category.code, category.nameZh, category.nameEn, category.warrantyMonths,
                                category.warrantySource, maintenanceMonths, category.active)
                          .insert());
}

void CatalogueStore::setPeakMonths(CategoryId category, const QString& months)
{
    m_database.statement("UPDATE category SET peak_months = ? WHERE id = ?").with(months, category).run();
}

int CatalogueStore::maintenanceMonths(CategoryId category)
{
    Statement row = m_database.statement("SELECT maintenance_months FROM category WHERE id = ?");
    row.with(category);
    return row.next() ? int(row.integer(0)) : 0;
}

std::vector<FaultCode> CatalogueStore::faultCodes()
{
    std::vector<FaultCode> faults;
    Statement rows = m_database.statement(
        "SELECT id, category_id, code, name_zh, name_en, grade, is_active FROM fault_code ORDER BY id");
    while (rows.next()) {
        faults.push_back({rows.id<FaultCodeId>(0), rows.id<CategoryId>(1), rows.text(2), rows.text(3), rows.text(4),
                          rows.code(5, FaultGrade::General), rows.flag(6)});
    }
    return faults;
}

FaultCodeId CatalogueStore::insertFaultCode(const FaultCode& fault)
{
    return FaultCodeId(m_database
                           .statement("INSERT INTO fault_code (category_id, code, name_zh, name_en, grade, is_active) "
                                      "VALUES (?, ?, ?, ?, ?, ?)")
                           .with(fault.category, fault.code, fault.nameZh, fault.nameEn, fault.grade, fault.active)
                           .insert());
}

WeekPattern CatalogueStore::week(OrgUnitId unit)
{
    WeekPattern week;
    Statement rows = m_database.statement("SELECT weekday, from_minute, to_minute FROM opening_span WHERE unit_id = ? "
                                          "ORDER BY weekday, from_minute");
    rows.with(unit);
    while (rows.next())
        week.days[std::size_t(rows.integer(0))].push_back({int(rows.integer(1)), int(rows.integer(2))});
    return week;
}

void CatalogueStore::replaceWeek(OrgUnitId unit, const WeekPattern& week)
{
    m_database.statement("DELETE FROM opening_span WHERE unit_id = ?").with(unit).run();
    for (std::size_t weekday = 0; weekday < week.days.size(); ++weekday) {
        for (const OpenSpan& span : week.days[weekday]) {
            m_database
                .statement("INSERT INTO opening_span (unit_id, weekday, from_minute, to_minute) VALUES (?, ?, ?, ?)")
                .with(unit, qint64(weekday), span.fromMinute, span.toMinute)
                .run();
        }
    }
}

std::vector<CalendarException> CatalogueStore::exceptions(OrgUnitId unit)
{
    std::vector<CalendarException> exceptions;
    Statement rows = m_database.statement(
        "SELECT day_on, is_open, name, source, hours FROM calendar_day WHERE unit_id = ? ORDER BY day_on");
    rows.with(unit);
    while (rows.next())
        exceptions.push_back({rows.day(0), rows.flag(1), rows.text(2), rows.text(3), spansOf(rows.text(4))});
    return exceptions;
}

void CatalogueStore::putException(OrgUnitId unit, const CalendarException& exception)
{
    m_database
        .statement("INSERT INTO calendar_day (unit_id, day_on, is_open, name, source, hours) VALUES (?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (unit_id, day_on) DO UPDATE SET is_open = excluded.is_open, name = excluded.name, "
                   "source = excluded.source, hours = excluded.hours")
        .with(unit, exception.day, exception.open, exception.name, exception.source, spansText(exception.hours))
        .run();
}

void CatalogueStore::removeException(OrgUnitId unit, QDate day)
{
    m_database.statement("DELETE FROM calendar_day WHERE unit_id = ? AND day_on = ?").with(unit, day).run();
}

/// The questions that are answered with a grade; they alone are counted.
std::optional<Questionnaire> CatalogueStore::activeQuestionnaire()
{
    const std::optional<QuestionForm> form = QuestionStore(m_database).active();
    if (!form)
        return std::nullopt;
    Questionnaire graded{form->id, form->code, form->version, form->titleZh, form->titleEn, {}};
    for (const FormQuestion& question : form->items) {
        if (question.kind == QuestionKind::Grade)
            graded.items.push_back(question);
    }
    return graded;
}

void CatalogueStore::insertQuestionnaire(const Questionnaire& questionnaire)
{
    const qint64 id =
        m_database.statement("INSERT INTO questionnaire (code, version, title_zh, title_en) VALUES (?, ?, ?, ?)")
            .with(questionnaire.code, questionnaire.version, questionnaire.titleZh, questionnaire.titleEn)
            .insert();
    int position = 0;
    for (const SurveyItem& item : questionnaire.items) {
        m_database
            .statement("INSERT INTO questionnaire_item (questionnaire_id, position, code, text_zh, text_en, weight_bp) "
                       "VALUES (?, ?, ?, ?, ?, ?)")
            .with(id, position++, item.code, item.textZh, item.textEn, item.weightBasisPoints)
            .run();
    }
}

} // namespace sanbao
