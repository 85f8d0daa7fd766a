// SPDX-License-Identifier: GPL-3.0-or-later
// The products sold as contracts, and what was sold and used of each.
#pragma once

#include "core/domain/service_package.h"

namespace sanbao {

class Database;

class PackageStore final
{
public:
    explicit PackageStore(Database& database)
        : m_database(database)
    {
    }

    PackageId insert(const ServicePackage& package);
    /// False when the revision is no longer the stored one.
    bool update(const ServicePackage& package);
    std::vector<ServicePackage> all();
    std::optional<ServicePackage> find(PackageId id);
    std::optional<PackageId> idOf(const QString& code);
    /// Sales between two moments (the second one excluded); use and obligation as of now.
    std::vector<PackageFigures> figures(Instant from, Instant until, QDate today);

private:
    Database& m_database;
};

} // namespace sanbao
