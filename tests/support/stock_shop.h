// SPDX-License-Identifier: GPL-3.0-or-later
// A bath-ware shop with a main shelf, a van and another store, two suppliers and a few parts.
#pragma once

#include "core/service/store_room.h"
#include "tests/support/after_care_shop.h"

namespace sanbao::test {

struct StockShop : AfterCareShop
{
    StockPlaceId shelf, van, branch;
    Supplier maker;
    Part valve, seal, board, hose;

    StockShop()
    {
        const std::vector<StockPlace> known = *desk().places();
        for (const StockPlace& one : known) {
            if (one.kind == PlaceKind::Shelf)
                shelf = one.id;
        }
        van = addPlace("VAN1", PlaceKind::Van, 30);
        branch = addPlace("EAST", PlaceKind::Branch, 90);
        Supplier made;
        made.code = QStringLiteral("S01");
        made.name = QStringLiteral("清泉配件厂");
        made.leadDays = 10;
        const Outcome<Supplier> saved = desk().save(made);
        REQUIRE_DONE(saved);
        maker = *saved;
        valve = addPart("V-100", "进水阀", Tracking::None);
        seal = addPart("SEAL-2", "密封圈", Tracking::Batch);
        board = addPart("PCB-S300", "控制板", Tracking::Serial);
        hose = addPart("HOSE-M", "软管", Tracking::None, true);
    }

    StockDesk& desk() { return place->storeRoom().stock(); }
    OrderPartDesk& parts() { return place->storeRoom().orderParts(); }

    StockPlaceId addPlace(const char* code, PlaceKind kind, int minutes)
    {
        StockPlace made;
        made.code = QLatin1String(code);
        made.name = QLatin1String(code);
        made.kind = kind;
        made.minutes = minutes;
        const Outcome<StockPlace> saved = desk().save(made);
        REQUIRE_DONE(saved);
        return saved->id;
    }
    Part addPart(const char* code, const char* name, Tracking tracking, bool divisible = false)
    {
        Part part;
        part.code = QLatin1String(code);
        part.name = QString::fromUtf8(name);
        part.unitName = QStringLiteral("个");
        part.tracking = tracking;
        part.divisible = divisible;
        part.supplier = maker.id;
        part.price = Money::fromYuan(68);
        const Outcome<Part> saved = desk().save(part);
        REQUIRE_DONE(saved);
        return *saved;
    }
    StockSlip slip(StockKind kind, const Part& part, qint64 quantity, const char* lot = "", int yuan = 20)
    {
        StockSlip made;
        made.kind = kind;
        made.supplier = kind == StockKind::Receive ? maker.id : SupplierId();
        if (kind == StockKind::Receive || kind == StockKind::Count)
            made.to = shelf;
        else
            made.from = shelf;
        made.lines.push_back({part.id, QLatin1String(lot), PartCondition::New, quantity, Money::fromYuan(yuan)});
        return made;
    }
    StockDocument receive(const Part& part, qint64 quantity, const char* lot = "", int yuan = 20)
    {
        const Outcome<StockDocument> document = desk().book(slip(StockKind::Receive, part, quantity, lot, yuan));
        REQUIRE_DONE(document);
        return *document;
    }
    OrderPart ask(WorkOrderId order, const Part& part, qint64 quantity = 1000)
    {
        PartWish wish;
        wish.order = order;
        wish.part = part.id;
        wish.quantity = quantity;
        const Outcome<OrderPart> line = parts().ask(wish);
        REQUIRE_DONE(line);
        return *line;
    }
    IssueWish take(const OrderPart& line, const char* lot = "", qint64 quantity = 1000)
    {
        return {line.id, line.revision, shelf, quantity, QLatin1String(lot)};
    }
    qint64 onHand(const Part& part, StockPlaceId at)
    {
        qint64 sum = 0;
        const Outcome<PartCard> card = desk().card(part.id);
        REQUIRE_DONE(card);
        for (const PlaceStock& stock : card->stock) {
            if (stock.place.id == at)
                sum += stock.onHand;
        }
        return sum;
    }
};

} // namespace sanbao::test
