// SPDX-License-Identifier: GPL-3.0-or-later
// Documents, their movements, the lots and the balances they add up to.
#pragma once

#include "core/domain/stock/part.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

/// One step in the life of a lot or part, with what it belongs to.
struct TraceRow
{
    StockMove move;
    QString document;
    StockKind kind = StockKind::Receive;
    QString order;        ///< number
    QString productLabel; ///< what it went into
    ProductUnitId product;
    QString serial; ///< of the product
    QString supplier;
    StaffId by;
};

struct MonthUse
{
    int month = 0;
    qint64 used = 0;
    qint64 scrapped = 0;
    int asked = 0;
    int filled = 0;
};

/// What is known of a part without reading its movements.
struct SlowRow
{
    PartId part;
    qint64 onHand = 0;
    int lastMonth = 0; ///< yyyymm of the last use; 0: never
};

/// What was lost for one reason: scrapped, or missing at a count.
struct LossRow
{
    StockKind kind = StockKind::Scrap;
    QString reason;
    int documents = 0;
    qint64 quantity = 0;
    Money value;
};

class StockStore final
{
public:
    explicit StockStore(Database& database)
        : m_database(database)
    {
    }

    StockDocumentId insert(const StockDocument& document);
    std::optional<StockDocument> document(StockDocumentId id);
    /// Newest first, older than `before` (0: from the newest).
    std::vector<StockDocument> documents(qint64 before, int limit);
    /// Writes the movement and what it changes: balances of both places and the month of the part.
    qint64 insert(const StockMove& move, StockKind kind, int month);
    std::vector<StockMove> movesOf(StockDocumentId document);

    LotId insert(const PartLot& lot);
    std::optional<PartLot> lot(LotId id);
    std::optional<PartLot> lot(PartId part, const QString& code);
    std::vector<PartLot> lotsByCode(const QString& code);

    qint64 onHand(PartId part, StockPlaceId place, PartCondition condition, LotId lot);
    /// Of a part, or of a place, with something in it.
    std::vector<StockBalance> balances(PartId part);
    std::vector<StockBalance> balancesAt(StockPlaceId place);
    /// What orders keep of this part in this place.
    qint64 reserved(PartId part, StockPlaceId place, PartCondition condition);

    /// Newest first.
    std::vector<TraceRow> trace(LotId lot);
    std::vector<TraceRow> traceOfPart(PartId part, int limit);
    std::vector<TraceRow> traceOfOrder(WorkOrderId order);

    void countWish(PartId part, int month, bool filled);
    std::vector<MonthUse> months(PartId part, int fromMonth);
    std::vector<SlowRow> stocked(); ///< parts with stock and when they were used last
    /// Sums of all parts between two months, both included.
    MonthUse total(int fromMonth, int untilMonth);

    /// Losses between two moments by kind and reason, the dearest first.
    std::vector<LossRow> losses(Instant from, Instant until);
    /// Taken for orders and sold, less what came back, between two moments.
    qint64 issued(Instant from, Instant until);

private:
    void change(PartId part, StockPlaceId place, PartCondition condition, LotId lot, qint64 by);
    std::vector<TraceRow> readTrace(class Statement& rows);

    Database& m_database;
};

} // namespace sanbao
