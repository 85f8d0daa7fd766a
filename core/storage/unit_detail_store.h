// SPDX-License-Identifier: GPL-3.0-or-later
// Card data of product units, their configuration history and their former owners.
#pragma once

#include "core/domain/warranty/unit_detail.h"

#include <vector>

namespace sanbao {

class Database;

class UnitDetailStore final
{
public:
    explicit UnitDetailStore(Database& database)
        : m_database(database)
    {
    }

    /// An empty detail with revision 0 when nothing is recorded yet.
    UnitDetail of(ProductUnitId product);
    /// Inserts or updates; false when it was changed meanwhile.
    bool save(const UnitDetail& detail);
    /// The unit with this device number, an invalid id when there is none.
    ProductUnitId byImei(const QString& imei);

    qint64 add(const ConfigurationChange& change);
    std::vector<ConfigurationChange> configuration(ProductUnitId product); ///< the newest first
    qint64 add(const OwnerChange& change);
    std::vector<OwnerChange> owners(ProductUnitId product); ///< the newest first

private:
    Database& m_database;
};

} // namespace sanbao
