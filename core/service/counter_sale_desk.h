// SPDX-License-Identifier: GPL-3.0-or-later
// Parts sold over the counter: the parts leave stock against a document, the money enters the till of the day under the
// next number of its series, and both or neither happens. What comes back goes into stock again and its money out.
#pragma once

#include "core/document/document_data.h"
#include "core/domain/stock/counter_sale.h"
#include "core/service/service_context.h"

namespace sanbao {

struct Document;

struct SaleWish
{
    StockPlaceId from;
    QString buyer;
    QString phone;
    PaymentMethod method = PaymentMethod::Cash;
    std::vector<SaleLine> lines; ///< part, lot code, condition, quantity, price
};

struct TakeBack
{
    ReceiptId sale;
    StockPlaceId to;
    QString reason;
    StaffId approver; ///< a manager
};

class CounterSaleDesk final
{
public:
    explicit CounterSaleDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// What a piece is sold for: the price list's price, or the part's own.
    Money priceOf(const struct Part& part) const;
    /// What the customer has to pay, rounded by the store's rule.
    Money toPay(const std::vector<SaleLine>& lines);

    /// Invalid names "from", "phone", "lines.N"; a price below the list needs somebody who may waive fees. Conflict
    /// when there is not enough or the cash day is closed.
    Outcome<CounterSale> sell(const SaleWish& wish);
    /// The whole sale, once. Invalid names "to", "reason", "approver".
    Outcome<CounterSale> takeBack(const TakeBack& wish);

    Outcome<CounterSale> open(ReceiptId id);
    /// Newest first, older than `before` (0: from the newest).
    Outcome<std::vector<CounterSale>> list(qint64 before, int limit);

private:
    std::vector<FieldIssue> check(const SaleWish& wish);
    Outcome<CounterSale> book(class UnitOfWork& work, CounterSale sale, const QString& action);

    ServiceContext& m_context;
};

/// The receipt of a sale, or of what was given back.
Outcome<Document> partSalePaper(ServiceContext& context, ReceiptId id, const StoreProfile& store,
                                const PrintStamp& stamp);

} // namespace sanbao
