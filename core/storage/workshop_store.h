// SPDX-License-Identifier: GPL-3.0-or-later
// Things in the house with what decides whether they may go, and tests after repair.
#pragma once

#include "core/domain/work_order.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

struct WorkshopTest
{
    qint64 id = 0;
    WorkOrderId order;
    bool passed = false;
    QString note;
    Instant testedAt;
    StaffId testedBy;
};

struct HouseRow
{
    WorkOrderId order;
    QString number;
    QString customer;
    QString phone;
    QString product;
    QString item;
    QString accessories;
    QString appearance;
    QString shelf;
    OrderState state = OrderState::Registered;
    std::optional<WaitReason> waitReason;
    Instant registeredAt;
    MaybeInstant readyAt; ///< resolved
    bool loanerOut = false;
    std::optional<bool> tested; ///< how the last test went
    bool settled = false;
    qint64 revision = 0; ///< of the carried-in thing
};

class WorkshopStore final
{
public:
    explicit WorkshopStore(Database& database)
        : m_database(database)
    {
    }

    /// Not handed back yet, the longest here first.
    std::vector<HouseRow> inHouse(int limit);
    qint64 insert(const WorkshopTest& test);
    std::optional<WorkshopTest> lastTest(WorkOrderId order);

private:
    Database& m_database;
};

} // namespace sanbao
