// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/service_point_store.h"

#include "core/storage/catalogue_store.h"
#include "core/storage/database.h"

namespace sanbao {

std::vector<ServicePoint> ServicePointStore::points()
{
    std::vector<ServicePoint> found;
    CatalogueStore catalogue(m_database);
    for (const OrgUnit& unit : catalogue.units())
        found.push_back({unit, {}, {}});
    const std::map<qint64, QStringList> known = areas();
    for (ServicePoint& point : found) {
        if (const auto mine = known.find(point.unit.id.value); mine != known.end())
            point.areas = mine->second;
    }
    for (const StaffMember& member : catalogue.staff()) {
        for (ServicePoint& point : found) {
            if (point.unit.id == member.unit && member.active && member.role == Role::Technician)
                point.people.insert(member.id.value);
        }
    }
    return found;
}

std::map<qint64, QStringList> ServicePointStore::areas()
{
    std::map<qint64, QStringList> found;
    Statement rows = m_database.statement("SELECT unit_id, area FROM point_area ORDER BY unit_id, area");
    while (rows.next())
        found[rows.integer(0)].append(rows.text(1));
    return found;
}

void ServicePointStore::replaceAreas(OrgUnitId unit, const QStringList& areas)
{
    m_database.statement("DELETE FROM point_area WHERE unit_id = ?").with(unit).run();
    for (const QString& area : areas)
        m_database.statement("INSERT INTO point_area (unit_id, area) VALUES (?, ?)").with(unit, area).run();
}

void ServicePointStore::setUnit(StaffId staff, OrgUnitId unit)
{
    m_database.statement("UPDATE staff SET unit_id = ?, revision = revision + 1 WHERE id = ?").with(unit, staff).run();
}

} // namespace sanbao
