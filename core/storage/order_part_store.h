// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of orders, what was asked of other places and suppliers, and old parts.
#pragma once

#include "core/domain/stock/order_part.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

/// Somebody who waits, with what a list shows.
struct WaitingPart
{
    OrderPart line;
    QString order; ///< number
    QString productLabel;
    QString part; ///< code and name
};

struct OldPartRow
{
    OldPart old;
    QString order;
    QString partCode;
    QString partName;
};

class OrderPartStore final
{
public:
    explicit OrderPartStore(Database& database)
        : m_database(database)
    {
    }

    OrderPartId insert(const OrderPart& line);
    bool update(const OrderPart& line);
    std::optional<OrderPart> find(OrderPartId id);
    std::vector<OrderPart> ofOrder(WorkOrderId order);
    /// Waiting or kept, the longest first.
    std::vector<WaitingPart> waiting(int limit);
    std::vector<OrderPart> waitingFor(PartId part);
    /// Parts issued most often for the category and fault code, or for the model.
    std::vector<PartId> usualParts(CategoryId category, FaultCodeId fault, const QString& model, int limit);

    StockRequestId insert(const StockRequest& request);
    bool update(const StockRequest& request);
    std::optional<StockRequest> request(StockRequestId id);
    std::vector<StockRequest> openRequests(int limit);
    std::vector<StockRequest> requestsOf(WorkOrderId order);
    std::vector<StockRequest> requestsOf(PurchaseId purchase);
    /// Received purchases of a supplier between two moments.
    std::vector<StockRequest> receivedOf(SupplierId supplier, Instant from, Instant until);
    /// What is ordered or on the way to the store.
    qint64 coming(PartId part);
    /// Received requests between two moments, for the time they took.
    std::vector<StockRequest> received(Instant from, Instant until);

    PurchaseId insert(const Purchase& purchase);
    std::optional<Purchase> purchase(PurchaseId id);

    OldPartId insert(const OldPart& old);
    bool update(const OldPart& old);
    std::optional<OldPart> old(OldPartId id);
    std::vector<OldPartRow> oldParts(OldPartState state, int limit);
    std::vector<OldPart> oldPartsOf(WorkOrderId order);

private:
    std::vector<StockRequest> readRequests(class Statement& rows);

    Database& m_database;
};

} // namespace sanbao
