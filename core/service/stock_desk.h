// SPDX-License-Identifier: GPL-3.0-or-later
// The stock of parts: what there is, where, and every movement as a numbered document. Booking takes a slip as a whole
// or not at all; what is not there cannot be taken, and what an order keeps is only taken for that order.
#pragma once

#include "core/domain/stock/stock_rule.h"
#include "core/service/service_context.h"
#include "core/storage/part_store.h"
#include "core/storage/stock_store.h"

#include <optional>
#include <vector>

namespace sanbao {

class UnitOfWork;

struct PlaceStock
{
    StockPlace place;
    PartCondition condition = PartCondition::New;
    qint64 onHand = 0;
    qint64 reserved = 0;
    qint64 free() const { return onHand - reserved; }
};

/// Everything the page shows of one part.
struct PartCard
{
    Part part;
    std::vector<PlaceStock> stock; ///< the nearest first
    std::vector<PartLot> lots;     ///< with stock
    std::vector<Part> substitutes;
    QStringList models;
    std::vector<std::pair<Supplier, Money>> suppliers;
    std::vector<TraceRow> moves; ///< the newest first
};

/// A document with the words a list shows.
struct DocumentRow
{
    StockDocument document;
    QString from;
    QString to;
    int lines = 0;
};

/// What a scanned or typed number means: a part, and the piece when it is a serial number or a batch.
struct ScannedPart
{
    Part part;
    std::optional<PartLot> lot;
};

class StockDesk final
{
public:
    explicit StockDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<std::vector<PartRow>> parts(const QString& text, const QString& after, int limit);
    Outcome<PartCard> card(PartId id);
    /// NotFound says the number; nothing is made from an unknown one.
    Outcome<ScannedPart> find(const QString& scanned);
    /// Of a serial number or batch: purchase, moves, order, product, return; newest first. NotFound names it.
    Outcome<std::vector<TraceRow>> trace(const QString& lotCode);

    /// Adds when the id is invalid. Invalid names "code", "name", "unitName", "price", "serviceLevel", "tracking".
    Outcome<Part> save(const Part& part);
    /// Replaces what may stand in for the part, the models it fits, and one supplier's price. Invalid names
    /// "substitutes" with the code that is unknown.
    Done saveLinks(PartId id, const QStringList& substitutes, const QStringList& models);
    Done savePrice(PartId id, SupplierId supplier, Money price);
    Outcome<std::vector<Supplier>> suppliers();
    Outcome<Supplier> save(const Supplier& supplier);
    Outcome<std::vector<StockPlace>> places();
    /// A place with parts in it cannot be closed: the Conflict says how many. Invalid names "code", "name", "minutes".
    Outcome<StockPlace> save(const StockPlace& place);

    /// Receive, transfer, count, scrap, sale. Invalid names "lines.N"; a shortage is a Conflict that says what is left
    /// and who keeps or took the rest.
    Outcome<StockDocument> book(const StockSlip& slip);
    /// Newest first, older than `before` (0: from the newest).
    Outcome<std::vector<DocumentRow>> documents(qint64 before, int limit);

private:
    std::vector<FieldIssue> check(const Part& part);
    std::vector<PlaceStock> stockOf(PartId id);

    ServiceContext& m_context;
};

/// The booking itself, inside the unit of work of another desk: an issue for an order, a return. Conditions as book().
Outcome<StockDocument> bookSlip(ServiceContext& context, UnitOfWork& work, StockSlip slip);

/// Next number of a series of the store: "CX-R260302-001".
QString nextStockNumber(ServiceContext& context, const QString& series, const QString& letter, Instant at);

} // namespace sanbao
