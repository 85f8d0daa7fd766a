// SPDX-License-Identifier: GPL-3.0-or-later
// Service points: which districts they look after and who works from them.
#pragma once

#include "core/domain/organisation.h"

#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace sanbao {

class Database;

/// The store itself or one of its points.
struct ServicePoint
{
    OrgUnit unit;
    QStringList areas;       ///< words of addresses
    std::set<qint64> people; ///< staff ids
};

class ServicePointStore final
{
public:
    explicit ServicePointStore(Database& database)
        : m_database(database)
    {
    }

    /// The store comes first.
    std::vector<ServicePoint> points();
    /// Unit id to its areas.
    std::map<qint64, QStringList> areas();
    void replaceAreas(OrgUnitId unit, const QStringList& areas);
    void setUnit(StaffId staff, OrgUnitId unit);

private:
    Database& m_database;
};

} // namespace sanbao
