// SPDX-License-Identifier: GPL-3.0-or-later
// What one committed action touched. Published once, after COMMIT, never for a rolled-back action.
#pragma once

#include <QtGlobal>

#include <vector>

namespace sanbao {

enum class EntityKind {
    Customer,
    ProductUnit,
    WorkOrder,
    Agreement,
    Complaint,
    Survey,
    Plan,
    Receipt,
    Setting,
    Staff,
    Part,
    StockDocument,
    Equipment
};

struct Change
{
    EntityKind kind = EntityKind::WorkOrder;
    qint64 id = 0;
    bool added = false;
};

using ChangeSet = std::vector<Change>;

} // namespace sanbao
