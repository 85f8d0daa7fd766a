// SPDX-License-Identifier: GPL-3.0-or-later
// Counter sales of parts with their lines, and where the parts of an order came from.
#pragma once

#include "core/domain/stock/counter_sale.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

/// What is in the product now: taken for the order and not brought back, lot by lot.
struct TracedPart
{
    QString code;
    QString name;
    qint64 quantity = 0;
    PartCondition condition = PartCondition::New;
    QString lot;
    QString supplier;
};

class PartSaleStore final
{
public:
    explicit PartSaleStore(Database& database)
        : m_database(database)
    {
    }

    ReceiptId insert(const CounterSale& sale, OrgUnitId unit);
    /// With its lines.
    std::optional<CounterSale> find(ReceiptId id);
    std::optional<ReceiptId> idOf(const QString& number);
    /// Newest first, older than `before` (0: from the newest), with their lines.
    std::vector<CounterSale> list(qint64 before, int limit);
    std::vector<CounterSale> ofDay(OrgUnitId unit, QDate day);
    void countPrint(ReceiptId id);
    /// The pieces a document moved, each with its lot and supplier; the price is that of the wish.
    std::vector<SaleLine> moved(StockDocumentId document);

    std::vector<TracedPart> usedOn(WorkOrderId order);

private:
    std::vector<CounterSale> read(class Statement& rows);

    Database& m_database;
};

} // namespace sanbao
