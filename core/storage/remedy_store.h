// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to one order's warranty case: findings about responsibility, loaned products, returns and exchanges; and
// the stays in repair of one unit, read from its orders.
#pragma once

#include "core/domain/warranty/loaner.h"
#include "core/domain/warranty/return_list.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

/// One repair order of a unit with the moments its stay is made of.
struct RepairStay
{
    WorkOrderId order;
    QString faultCode;
    QString fault;
    QString part; ///< confirmed cause
    Instant from;
    MaybeInstant until;    ///< accepted or resolved; empty while it lasts
    bool repaired = false; ///< ended with the fault repaired
    struct Wait
    {
        QString reason; ///< code of the WaitReason
        Instant from;
        MaybeInstant until;
    };
    std::vector<Wait> waits;
};

struct OrderHint
{
    WorkOrderId order;
    int earlierRepairs = 0; ///< of the same unit, finished before this order
    bool findingWaits = false;
    bool returnWaits = false;
    bool loanerOut = false;
};

class RemedyStore final
{
public:
    explicit RemedyStore(Database& database)
        : m_database(database)
    {
    }

    FindingId insert(const FaultFinding& finding);
    bool update(const FaultFinding& finding);
    std::optional<FaultFinding> finding(FindingId id);
    std::vector<FaultFinding> findings(WorkOrderId order); ///< the newest first

    LoanerId insert(const Loaner& loaner);
    bool update(const Loaner& loaner);
    std::vector<Loaner> loaners(WorkOrderId order);
    /// The order a piece with this serial number is lent on now.
    std::optional<WorkOrderId> lentOn(const QString& serial);

    ReturnId insert(const ReturnRecord& record);
    bool update(const ReturnRecord& record);
    std::optional<ReturnRecord> returnRecord(ReturnId id);
    std::vector<ReturnRecord> returnsOf(WorkOrderId order);
    std::vector<ReturnRecord> returnsOf(ProductUnitId product);
    /// Newest first, records older than `before` (invalid: from the newest).
    std::vector<ReturnRow> page(ReturnScope scope, ReturnId before, int limit);
    qint64 countOpenReturns();

    /// Whether the repair is free; the order's own revision counts on.
    void setInWarranty(WorkOrderId order, bool inWarranty);
    /// What a list shows beside open orders that have something to show.
    std::vector<OrderHint> hints(const std::vector<WorkOrderId>& orders);

    std::vector<RepairStay> stays(ProductUnitId product);

private:
    Database& m_database;
};

} // namespace sanbao
