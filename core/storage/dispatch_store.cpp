// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dispatch_store.h"

#include "core/storage/database.h"
#include "core/storage/service_point_store.h"
#include "core/storage/setting_store.h"

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kUsualMinutes = 90;

const QString kOrderColumns = QStringLiteral(
    "SELECT w.id, w.number, w.contact_name, w.product_label, w.fault_text, w.contact_address, w.category_id, "
    "w.service_type, w.priority, w.state, w.grade, w.next_due_at, w.technician_id, w.revision, "
    "w.appointment_from_at, w.appointment_to_at, v.from_at, v.to_at, h.tier, "
    "COALESCE((SELECT d.minutes FROM order_service s JOIN depth_standard d ON d.depth = s.depth WHERE s.order_id = "
    "w.id), "
    "h.minutes) "
    "FROM work_order w LEFT JOIN visit_window v ON v.order_id = w.id "
    "LEFT JOIN handling_standard h ON h.fault_code_id = w.fault_code_id WHERE ");

const QString kVisits = kOrderColumns + QStringLiteral("w.appointment_from_at >= ? AND w.appointment_from_at < ? AND "
                                                       "w.technician_id IS NOT NULL AND w.state <> 'cancelled' "
                                                       "ORDER BY w.appointment_from_at, w.id");

const QString kPool =
    kOrderColumns + QStringLiteral("w.is_open = 1 AND w.appointment_from_at IS NULL AND w.state IN ('registered', "
                                   "'responded', 'diagnosed', 'quoted', 'scheduled', 'reopened') "
                                   "ORDER BY w.next_due_at IS NULL, w.next_due_at, w.id LIMIT ?");

const QString kReopened = kOrderColumns + QStringLiteral("w.state = 'reopened' AND w.appointment_from_at IS NOT NULL "
                                                         "ORDER BY w.registered_at, w.id LIMIT ?");

int minutesOf(ServiceType type, const std::map<ServiceType, int>& minutes)
{
    const auto found = minutes.find(type);
    return found == minutes.end() ? kUsualMinutes : found->second;
}

/// A repair of a stated depth has a length of its own, or else its fault has.
qint64 plannedOf(const Statement& row, ServiceType type, const std::map<ServiceType, int>& minutes)
{
    return row.maybeInteger(19).value_or(minutesOf(type, minutes));
}

std::optional<Interval> windowOf(const Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Interval{row.instant(column), row.instant(column + 1)};
}

template <class Part> void readCommon(const Statement& row, Part& part)
{
    part.order = row.id<WorkOrderId>(0);
    part.number = row.text(1);
    part.contactName = row.text(2);
    part.productLabel = row.text(3);
    part.faultText = row.text(4);
    part.address = row.text(5);
    part.category = row.id<CategoryId>(6);
    part.type = row.code(7, ServiceType::Repair);
    part.priority = row.code(8, Priority::Normal);
    part.state = row.code(9, OrderState::Registered);
    part.grade = row.maybeCode<FaultGrade>(10);
    part.dueAt = row.maybeInstant(11);
    part.technician = row.id<StaffId>(12);
    part.revision = row.integer(13);
    part.window = windowOf(row, 16);
    part.tier = int(row.integer(18));
}

Visit readVisit(const Statement& row, const std::map<ServiceType, int>& minutes)
{
    Visit visit;
    readCommon(row, visit);
    visit.slot.from = row.instant(14);
    visit.slot.to =
        row.maybeInstant(15).value_or(Instant(visit.slot.from.ms + plannedOf(row, visit.type, minutes) * 60000));
    return visit;
}

VisitNeed readNeed(const Statement& row, const std::map<ServiceType, int>& minutes)
{
    VisitNeed need;
    readCommon(row, need);
    need.minutes = int(plannedOf(row, need.type, minutes));
    return need;
}

} // namespace

QStringList DispatchStore::boardQueries()
{
    return {kVisits, kPool, kReopened};
}

std::map<ServiceType, int> DispatchStore::plannedMinutes()
{
    std::map<ServiceType, int> minutes;
    SettingStore settings(m_database);
    for (const auto& [type, code] : Codes<ServiceType>::table) {
        const int value =
            settings.value(QStringLiteral("dispatch.minutes.") + QLatin1String(code)).value_or(QString()).toInt();
        minutes[type] = value > 0 ? value : kUsualMinutes;
    }
    return minutes;
}

std::vector<Technician> DispatchStore::technicians(Interval time)
{
    std::vector<Technician> found;
    const std::map<qint64, QStringList> points = ServicePointStore(m_database).areas();
    Statement rows = m_database.statement(
        "SELECT s.id, s.name, p.kind, p.company, p.phone, p.tier, p.areas, p.daily_minutes, p.revision, s.unit_id, "
        "u.name FROM staff s JOIN org_unit u ON u.id = s.unit_id LEFT JOIN technician_profile p ON p.staff_id = s.id "
        "WHERE s.is_active = 1 AND s.role = 'technician' ORDER BY s.id");
    while (rows.next()) {
        Technician technician;
        technician.staff = rows.id<StaffId>(0);
        technician.name = rows.text(1);
        if (!rows.isNull(2)) {
            technician.kind = rows.code(2, TechnicianKind::Employee);
            technician.company = rows.text(3);
            technician.phone = rows.text(4);
            technician.tier = int(rows.integer(5));
            technician.areas = rows.text(6).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            technician.dailyMinutes = int(rows.integer(7));
            technician.revision = rows.integer(8);
        }
        if (const auto point = points.find(rows.integer(9)); point != points.end()) {
            technician.point = rows.text(10);
            technician.pointAreas = point->second;
        }
        found.push_back(std::move(technician));
    }
    std::map<qint64, Technician*> byId;
    for (Technician& technician : found)
        byId[technician.staff.value] = &technician;
    Statement skills = m_database.statement("SELECT staff_id, category_id FROM technician_skill");
    while (skills.next()) {
        if (const auto known = byId.find(skills.integer(0)); known != byId.end())
            known->second->skills.insert(skills.integer(1));
    }
    for (const Absence& absence : absences(time)) {
        if (const auto known = byId.find(absence.staff.value); known != byId.end())
            known->second->away.push_back(absence);
    }
    return found;
}

bool DispatchStore::saveProfile(const Technician& technician)
{
    Statement change = m_database.statement(
        "INSERT INTO technician_profile (staff_id, kind, company, phone, tier, areas, daily_minutes, revision) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT (staff_id) DO UPDATE SET kind = excluded.kind, "
        "company = excluded.company, phone = excluded.phone, tier = excluded.tier, areas = excluded.areas, "
        "daily_minutes = excluded.daily_minutes, revision = technician_profile.revision + 1 "
        "WHERE technician_profile.revision = ?");
    change.with(technician.staff, technician.kind, technician.company, technician.phone, technician.tier,
                technician.areas.join(QLatin1Char('\n')), technician.dailyMinutes, technician.revision);
    return change.run() && change.changes() == 1;
}

void DispatchStore::replaceSkills(const Technician& technician)
{
    m_database.statement("DELETE FROM technician_skill WHERE staff_id = ?").with(technician.staff).run();
    for (const qint64 category : technician.skills)
        m_database.statement("INSERT INTO technician_skill (staff_id, category_id) VALUES (?, ?)")
            .with(technician.staff, category)
            .run();
}

qint64 DispatchStore::insertAbsence(const Absence& absence, Instant at, StaffId by)
{
    return m_database
        .statement("INSERT INTO absence (staff_id, from_at, to_at, reason, entered_at, entered_by) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
        .with(absence.staff, absence.span.from, absence.span.to, absence.reason, at, by)
        .insert();
}

void DispatchStore::voidAbsence(qint64 id, Instant at)
{
    m_database.statement("UPDATE absence SET voided_at = ? WHERE id = ? AND voided_at IS NULL").with(at, id).run();
}

std::vector<Absence> DispatchStore::absences(Interval time)
{
    std::vector<Absence> found;
    Statement rows = m_database.statement("SELECT id, staff_id, from_at, to_at, reason FROM absence "
                                          "WHERE voided_at IS NULL AND to_at > ? AND from_at < ? ORDER BY to_at, id");
    rows.with(time.from, time.to);
    while (rows.next())
        found.push_back({rows.integer(0), rows.id<StaffId>(1), {rows.instant(2), rows.instant(3)}, rows.text(4)});
    return found;
}

std::vector<ServiceResource> DispatchStore::resources()
{
    std::vector<ServiceResource> found;
    Statement rows =
        m_database.statement("SELECT id, kind, name, is_active, revision FROM service_resource ORDER BY kind, name");
    while (rows.next())
        found.push_back(
            {rows.integer(0), rows.code(1, ResourceKind::Tool), rows.text(2), rows.flag(3), rows.integer(4)});
    return found;
}

qint64 DispatchStore::insertResource(const ServiceResource& resource)
{
    return m_database.statement("INSERT INTO service_resource (kind, name, is_active) VALUES (?, ?, ?)")
        .with(resource.kind, resource.name, resource.active)
        .insert();
}

bool DispatchStore::updateResource(const ServiceResource& resource)
{
    Statement change = m_database.statement("UPDATE service_resource SET kind = ?, name = ?, is_active = ?, "
                                            "revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(resource.kind, resource.name, resource.active, resource.id, resource.revision);
    return change.run() && change.changes() == 1;
}

std::vector<qint64> DispatchStore::resourcesOf(WorkOrderId order)
{
    std::vector<qint64> found;
    Statement rows =
        m_database.statement("SELECT resource_id FROM order_resource WHERE order_id = ? ORDER BY resource_id");
    rows.with(order);
    while (rows.next())
        found.push_back(rows.integer(0));
    return found;
}

void DispatchStore::replaceResources(WorkOrderId order, const std::vector<qint64>& resources)
{
    m_database.statement("DELETE FROM order_resource WHERE order_id = ?").with(order).run();
    for (const qint64 resource : resources)
        m_database.statement("INSERT INTO order_resource (order_id, resource_id) VALUES (?, ?)")
            .with(order, resource)
            .run();
}

std::vector<Visit> DispatchStore::visits(Interval time, const std::map<ServiceType, int>& minutes)
{
    std::vector<Visit> found;
    Statement rows = m_database.statement(kVisits);
    rows.with(time.from, time.to);
    while (rows.next())
        found.push_back(readVisit(rows, minutes));
    for (Visit& visit : found)
        visit.resources = resourcesOf(visit.order);
    return found;
}

std::vector<VisitNeed> DispatchStore::pool(int limit, const std::map<ServiceType, int>& minutes)
{
    std::vector<VisitNeed> found;
    for (const QString& text : {kPool, kReopened}) {
        Statement rows = m_database.statement(text);
        rows.with(limit);
        while (rows.next())
            found.push_back(readNeed(rows, minutes));
    }
    std::stable_sort(found.begin(), found.end(), [](const VisitNeed& first, const VisitNeed& second) {
        return first.dueAt && (!second.dueAt || *first.dueAt < *second.dueAt);
    });
    return found;
}

std::optional<VisitNeed> DispatchStore::need(WorkOrderId order, const std::map<ServiceType, int>& minutes)
{
    Statement row = m_database.statement(kOrderColumns + QStringLiteral("w.id = ?"));
    row.with(order);
    return row.next() ? std::optional<VisitNeed>(readNeed(row, minutes)) : std::nullopt;
}

std::optional<Visit> DispatchStore::visit(WorkOrderId order, const std::map<ServiceType, int>& minutes)
{
    Statement row = m_database.statement(kOrderColumns + QStringLiteral("w.id = ? AND w.appointment_from_at IS NOT "
                                                                        "NULL AND w.technician_id IS NOT NULL"));
    row.with(order);
    if (!row.next())
        return std::nullopt;
    Visit visit = readVisit(row, minutes);
    visit.resources = resourcesOf(order);
    return visit;
}

std::optional<Interval> DispatchStore::window(WorkOrderId order)
{
    Statement row = m_database.statement("SELECT from_at, to_at FROM visit_window WHERE order_id = ?");
    row.with(order);
    return row.next() ? windowOf(row, 0) : std::nullopt;
}

void DispatchStore::setWindow(WorkOrderId order, Interval window, const QString& with, Instant at, StaffId by)
{
    m_database
        .statement("INSERT INTO visit_window (order_id, from_at, to_at, agreed_with, agreed_at, agreed_by) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (order_id) DO UPDATE SET from_at = excluded.from_at, "
                   "to_at = excluded.to_at, agreed_with = excluded.agreed_with, agreed_at = excluded.agreed_at, "
                   "agreed_by = excluded.agreed_by")
        .with(order, window.from, window.to, with, at, by)
        .run();
}

void DispatchStore::removeWindow(WorkOrderId order)
{
    m_database.statement("DELETE FROM visit_window WHERE order_id = ?").with(order).run();
}

} // namespace sanbao
