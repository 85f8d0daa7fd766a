// SPDX-License-Identifier: GPL-3.0-or-later
// Parts on an order: asked for and kept, taken against a document, brought back, waited for, asked of another place;
// and the old part that came out. What is taken becomes a cost of the order and a proposed line of its fees.
#pragma once

#include "core/domain/fee_sheet.h"
#include "core/service/stock_desk.h"
#include "core/storage/order_part_store.h"

namespace sanbao {

struct OrderPartView
{
    OrderPart line;
    Part part;
    QString place;                 ///< name
    QString insteadOf;             ///< code
    QStringList lots;              ///< of what was taken
    std::vector<PlaceStock> stock; ///< where there is some, the nearest first
};

struct OrderParts
{
    std::vector<OrderPartView> lines;
    std::vector<StockRequest> requests;
    std::vector<OldPart> oldParts;
    QDate expectedOn; ///< the latest part that is waited for
    bool waits() const
    {
        for (const OrderPartView& view : lines) {
            if (view.line.state == OrderPartState::Waiting)
                return true;
        }
        return false;
    }
};

/// A request with the words a list shows.
struct RequestRow
{
    StockRequest request;
    QString part;
    QString from;
    QString order;
};

struct PartWish
{
    WorkOrderId order;
    PartId part;
    qint64 quantity = 1000;
    PartCondition condition = PartCondition::New;
    PartId insteadOf; ///< chosen in place of this one
    QString consent;  ///< needed for a part that is not new
};

struct IssueWish
{
    OrderPartId line;
    qint64 revision = 0;
    StockPlaceId from;
    qint64 quantity = 1000;
    QString lot; ///< scanned; needed for serial numbers
};

struct Issued
{
    OrderPart line;
    StockDocument document;
    FeeLine fee; ///< proposed, not booked
};

class OrderPartDesk final
{
public:
    explicit OrderPartDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<OrderParts> of(WorkOrderId order);
    Outcome<std::vector<WaitingPart>> waiting(int limit);
    /// What is likely to be needed, from orders alike, with what fits the model; without what is on the order already.
    Outcome<std::vector<Part>> likelyKit(WorkOrderId order);

    /// Keeps the part where it is nearest, or waits for it. Invalid names "part", "quantity", "consent".
    Outcome<OrderPart> ask(const PartWish& wish);
    Outcome<OrderPart> drop(OrderPartId id, qint64 revision);
    /// Conflict when it is not there any more; says where else there is some. Invalid names "lot", "quantity".
    Outcome<Issued> issue(const IssueWish& wish);
    /// Part of what was taken comes back. Invalid names "quantity", "lot", "place".
    Outcome<OrderPart> giveBack(const IssueWish& wish, PartCondition condition);

    /// The order waits for parts until it comes. Invalid names "from", "quantity", "expectedOn".
    Outcome<StockRequest> requestTransfer(OrderPartId line, qint64 revision, StockPlaceId from, QDate expectedOn);
    /// Who carries it, from where to where; or that it came.
    Outcome<StockRequest> ship(StockRequestId id, qint64 revision, const QString& carrier, const QString& tracking);
    Outcome<StockRequest> receive(StockRequestId id, qint64 revision, const QString& lot);
    Outcome<std::vector<RequestRow>> openRequests(int limit);

    Outcome<OldPart> keepOld(const OldPart& old);
    Done sendOld(const std::vector<OldPartId>& ids, const QString& tracking);
    Outcome<OldPart> answerOld(OldPartId id, qint64 revision, bool credited, Money credit, const QString& note);
    Outcome<std::vector<OldPartRow>> oldParts(OldPartState state, int limit);

private:
    Outcome<OrderPart> store(UnitOfWork& work, OrderPart line, const char* event, const QString& note);
    void tell(UnitOfWork& work, WorkOrderId order, const char* event, const QString& note);
    void chargeCost(UnitOfWork& work, const Part& part, const StockDocument& document, int sign);
    FeeLine proposal(const Part& part, qint64 quantity);
    void keepNearest(OrderPart& line);
    /// The step of the order, where it is possible.
    Done waitForParts(WorkOrderId order, const QString& note);
    QDate today() const;

    ServiceContext& m_context;
};

/// Arrived parts are kept for the orders that wait longest; inside the unit of work that brought them.
void serveWaiting(ServiceContext& context, UnitOfWork& work, PartId part, StockPlaceId place);

} // namespace sanbao
