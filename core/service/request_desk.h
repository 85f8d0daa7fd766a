// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked of other places and of suppliers, from the parcel that came to the request nobody needs any more. A
// delivery may be smaller than what was asked for: the rest stays open under a number of its own.
#pragma once

#include "core/domain/stock/order_part.h"
#include "core/service/service_context.h"

#include <optional>

namespace sanbao {

struct Arrival
{
    qint64 quantity = 0;        ///< 0: all that was asked for
    QStringList lots;           ///< the serial number of each piece, or the batch
    std::optional<Money> price; ///< a piece, where the delivery note says another than the order
};

class RequestDesk final
{
public:
    explicit RequestDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Books in what came and keeps it for the orders that wait. Invalid names "quantity", "lot", "price".
    Outcome<StockRequest> receive(StockRequestId id, qint64 revision, const Arrival& arrival);
    /// Nothing more is expected. Invalid names "reason".
    Outcome<StockRequest> cancel(StockRequestId id, qint64 revision, const QString& reason);

private:
    std::vector<FieldIssue> check(const StockRequest& request, const Part& part, const Arrival& arrival,
                                  qint64 quantity) const;
    struct StockSlip slipFor(const StockRequest& request, const Part& part, const Arrival& arrival, qint64 quantity);
    void keepRest(class UnitOfWork& work, const StockRequest& request, qint64 came);
    void tell(class UnitOfWork& work, const StockRequest& request, const char* event, const QString& note);

    ServiceContext& m_context;
};

} // namespace sanbao
