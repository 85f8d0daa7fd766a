// SPDX-License-Identifier: GPL-3.0-or-later
// What should be bought and what should not have been: reorder proposals from the use of two years, purchases that
// gather the requests of one supplier, fill rate, scrap, parts that do not move, and how good the suppliers were.
#pragma once

#include "core/domain/stock/demand.h"
#include "core/domain/stock/supplier_score.h"
#include "core/service/order_part_desk.h"

namespace sanbao {

struct ReorderRow
{
    Part part;
    DemandShape shape;
    ReorderAdvice advice;
    qint64 free = 0;
    qint64 coming = 0;
    Supplier supplier;
    Money price; ///< a piece, as last paid
};

struct SlowRowView
{
    Part part;
    qint64 onHand = 0;
    int months = 0;    ///< without use; -1: never used
    Money value;       ///< at average cost
    bool dead = false; ///< a year or never
};

struct SupplierRow
{
    Supplier supplier;
    SupplierScore score;
    int parts = 0; ///< that it sells
};

/// What was lost in a period, set against what was issued.
struct LossReport
{
    std::vector<LossRow> rows;
    qint64 issued = 0;
    qint64 lost = 0;
    Money value;
    double rate() const { return issued > 0 ? double(lost) / double(issued) : 0; }
};

struct StockFigures
{
    int asked = 0;
    int filled = 0; ///< at once
    qint64 used = 0;
    qint64 scrapped = 0;
    double requestHours = 0; ///< mean from request to receipt; 0 without any
    int requests = 0;
    double fillRate() const { return asked > 0 ? double(filled) / asked : 0; }
    double scrapRate() const { return used > 0 ? double(scrapped) / double(used) : 0; }
};

class SupplyDesk final
{
public:
    explicit SupplyDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Parts that were used or should be ordered; those with a proposal first.
    Outcome<std::vector<ReorderRow>> proposals();
    /// Invalid names "quantity", "supplier".
    Outcome<StockRequest> requestPurchase(PartId part, qint64 quantity, SupplierId supplier, StockPlaceId to);
    /// Every request that is only asked for so far becomes part of one purchase of its supplier.
    Outcome<std::vector<Purchase>> order(const std::vector<StockRequestId>& requests);
    Outcome<std::vector<StockRequest>> linesOf(PurchaseId purchase);
    /// What a supplier delivered in a period, with the part's name, the newest first.
    Outcome<std::vector<std::pair<StockRequest, QString>>> deliveries(SupplierId supplier, QDate from, QDate until);
    /// Pieces of a received purchase that were no good.
    Outcome<StockRequest> recordDefects(StockRequestId id, qint64 revision, qint64 defective);

    /// Parts in stock that were not used for so many months, the most expensive first.
    Outcome<std::vector<SlowRowView>> slow(int months);
    Outcome<std::vector<SupplierRow>> scores(QDate from, QDate until);
    Outcome<StockFigures> figures(QDate from, QDate until);
    /// Scrapped and missing pieces by reason.
    Outcome<LossReport> losses(QDate from, QDate until);
    /// What a supplier sells, with his price.
    Outcome<std::vector<std::pair<Part, Money>>> partsOf(SupplierId supplier);

private:
    std::optional<ReorderRow> proposalFor(const PartRow& row, QDate today);
    Delivery deliveryOf(const StockRequest& request, const Supplier& supplier);
    QDate today() const;

    ServiceContext& m_context;
};

/// Whole months from one yyyymm to another.
int monthsBetween(int from, int until);

} // namespace sanbao
