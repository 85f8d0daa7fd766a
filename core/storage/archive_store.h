// SPDX-License-Identifier: GPL-3.0-or-later
// Readings of units, amendments of closed orders, and how long records are kept.
#pragma once

#include "core/domain/stock/archive_record.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class ArchiveStore final
{
public:
    explicit ArchiveStore(Database& database)
        : m_database(database)
    {
    }

    /// 0 when the unit has this reading of that moment already.
    qint64 insert(const UnitReading& reading);
    std::vector<UnitReading> readings(ProductUnitId unit, int limit); ///< the newest first

    qint64 insert(const OrderAmendment& amendment);
    std::vector<OrderAmendment> amendments(WorkOrderId order);

    std::vector<RetentionClass> classes();
    std::optional<ArchivedOrder> archived(WorkOrderId order);
    void insert(const ArchivedOrder& record);
    /// Numbers of records whose time is over.
    std::vector<std::pair<WorkOrderId, QString>> overdue(QDate on, int limit);

    /// Main parts that went into the unit: part name and the day of the newest one.
    std::vector<std::pair<QString, Instant>> mainParts(ProductUnitId unit);

private:
    Database& m_database;
};

} // namespace sanbao
