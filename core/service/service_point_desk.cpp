// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/service_point_desk.h"

#include "core/base/text_fold.h"
#include "core/service/unit_of_work.h"
#include "core/storage/catalogue_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

constexpr int kLongest = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Teams)
};

QString freeCode(const std::vector<ServicePoint>& points)
{
    for (int number = int(points.size());; ++number) {
        const QString code = QStringLiteral("P%1").arg(number);
        bool taken = false;
        for (const ServicePoint& point : points)
            taken = taken || point.unit.code == code;
        if (!taken)
            return code;
    }
}

QStringList cleaned(const QStringList& typed)
{
    QStringList kept;
    for (const QString& area : typed) {
        const QString word = cleanText(area).simplified();
        if (!word.isEmpty() && !kept.contains(word))
            kept.append(word);
    }
    return kept;
}

} // namespace

Outcome<std::vector<ServicePoint>> ServicePointDesk::points()
{
    return readResult(m_context, ServicePointStore(m_context.database).points());
}

Outcome<ServicePoint> ServicePointDesk::save(const ServicePoint& typed)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    ServicePointStore store(m_context.database);
    const std::vector<ServicePoint> known = store.points();
    ServicePoint point = typed;
    point.unit.name = cleanText(typed.unit.name).simplified();
    point.areas = cleaned(typed.areas);
    if (point.unit.name.isEmpty() || point.unit.name.size() > kLongest)
        return Failure::invalid(QStringLiteral("name"), Words::tr("Name the service point."));
    for (const ServicePoint& other : known) {
        if (other.unit.id != point.unit.id && other.unit.name == point.unit.name)
            return Failure::invalid(QStringLiteral("name"), Words::tr("There is a service point of this name."));
    }
    CatalogueStore catalogue(m_context.database);
    if (!point.unit.id.isValid()) {
        point.unit.level = UnitLevel::ServicePoint;
        point.unit.code = freeCode(known);
        point.unit.id = catalogue.insertUnit(point.unit);
    } else {
        catalogue.updateUnit(point.unit);
    }
    store.replaceAreas(point.unit.id, point.areas);
    const OrgUnitId home = m_context.catalogue.unit().id;
    for (const StaffMember& member : catalogue.staff()) {
        const bool wanted = point.people.count(member.id.value) > 0;
        if (wanted && member.unit != point.unit.id)
            store.setUnit(member.id, point.unit.id);
        else if (!wanted && member.unit == point.unit.id && point.unit.id != home && member.role == Role::Technician)
            store.setUnit(member.id, home);
    }
    work.audit(QStringLiteral("point.saved"), EntityKind::Setting, point.unit.id.value,
               {{QStringLiteral("name"), point.unit.name},
                {QStringLiteral("areas"), point.areas.join(QLatin1Char(','))},
                {QStringLiteral("people"), int(point.people.size())}});
    work.touch(EntityKind::Setting, point.unit.id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    m_context.catalogue.reload(m_context.database);
    return point;
}

} // namespace sanbao
