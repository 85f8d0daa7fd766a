// SPDX-License-Identifier: GPL-3.0-or-later
// Tools, their loans and their log.
#pragma once

#include "core/domain/stock/equipment.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class EquipmentStore final
{
public:
    explicit EquipmentStore(Database& database)
        : m_database(database)
    {
    }

    EquipmentId insert(const Equipment& thing);
    bool update(const Equipment& thing);
    std::optional<Equipment> find(EquipmentId id);
    std::vector<Equipment> all();

    qint64 insert(const EquipmentLoan& loan);
    void giveBack(qint64 loan, Instant at, const QString& note);
    std::vector<EquipmentLoan> loans(EquipmentId thing); ///< the newest first
    qint64 insert(const EquipmentLog& entry);
    std::vector<EquipmentLog> log(EquipmentId thing); ///< the newest first

private:
    Database& m_database;
};

} // namespace sanbao
