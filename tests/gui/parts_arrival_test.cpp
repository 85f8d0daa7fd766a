// SPDX-License-Identifier: GPL-3.0-or-later
// What came in a parcel, what is called off, and the papers of the stock, with real keys.
#include "core/service/store_room.h"
#include "tests/gui/care_window.h"
#include "ui/models/list_view.h"
#include "ui/orders/order_page.h"
#include "ui/parts/parts_page.h"
#include "ui/widgets/action_button.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace sanbao;
using test::CareStore;
using test::Shown;

namespace {

struct PartsStore : CareStore
{
    StoreRoom& room() { return place->storeRoom(); }
    Part add(const char* code, Tracking tracking)
    {
        Part part;
        part.code = QLatin1String(code);
        part.name = QStringLiteral("控制板");
        part.unitName = QStringLiteral("个");
        part.tracking = tracking;
        const Outcome<Part> saved = room().stock().save(part);
        REQUIRE_DONE(saved);
        return *saved;
    }
    void order(const Part& part, qint64 quantity)
    {
        Supplier maker;
        maker.code = QStringLiteral("S01");
        maker.name = QStringLiteral("清泉配件厂");
        const Outcome<Supplier> saved = room().stock().save(maker);
        REQUIRE_DONE(saved);
        const Outcome<StockRequest> asked =
            room().supply().requestPurchase(part.id, quantity, saved->id, StockPlaceId(1));
        REQUIRE_DONE(asked);
        REQUIRE_DONE(room().supply().order({asked->id}));
    }
    qint64 onHand(const Part& part)
    {
        const Outcome<PartCard> card = room().stock().card(part.id);
        return card && !card->stock.empty() ? card->stock.front().onHand : 0;
    }
};

void openSide(Shown<PartsPage>& shown, const char* side)
{
    shown.page->open({QStringLiteral("parts"), 0, {{QStringLiteral("side"), QLatin1String(side)}}});
    auto* list = shown.find<ListView>((std::string("stock.") + side).c_str());
    list->setFocus();
    list->selectFirst();
}

} // namespace

TEST_CASE("a parcel is scanned in number by number; what did not come stays open and is called off")
{
    PartsStore store;
    const Part board = store.add("PCB", Tracking::Serial);
    store.order(board, 3000);
    Shown<PartsPage> shown(store);
    openSide(shown, "requests");
    shown.press(Qt::Key_F8, Qt::ShiftModifier);
    auto* lots = shown.find<QPlainTextEdit>("arrival.lot");
    CHECK(lots->hasFocus());
    CHECK_FALSE(shown.find<QLineEdit>("arrival.quantity")->isVisible());
    shown.press(Qt::Key_Return, Qt::ControlModifier); // nothing was scanned
    CHECK(store.onHand(board) == 0);
    QTest::keyClicks(lots, QStringLiteral("SN1"));
    QTest::keyClick(lots, Qt::Key_Return); // as the scanner does
    QTest::keyClicks(lots, QStringLiteral("SN2"));
    CHECK(shown.words().contains(QStringLiteral("2")));
    shown.picture("parts_arrival");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.onHand(board) == 2000);
    CHECK(shown.messages.back().first == Tone::Success);
    CHECK(store.room().orderParts().openRequests(10)->size() == 1);
    openSide(shown, "requests");
    store.prompt.answerText(QStringLiteral("停产"));
    shown.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(store.room().orderParts().openRequests(10)->empty());
}

TEST_CASE("a stock document opens as its paper, and so does the order to the supplier")
{
    PartsStore store;
    const Part valve = store.add("V-100", Tracking::None);
    store.order(valve, 5000);
    StockSlip slip;
    slip.to = StockPlaceId(1);
    slip.lines.push_back({valve.id, QString(), PartCondition::New, 2000, Money::fromYuan(20)});
    const Outcome<StockDocument> booked = store.room().stock().book(slip);
    REQUIRE_DONE(booked);
    Shown<PartsPage> shown(store);
    openSide(shown, "documents");
    shown.press(Qt::Key_Return);
    REQUIRE(shown.routes.size() == 1);
    CHECK(shown.routes.back().page == QStringLiteral("print-preview"));
    CHECK(shown.routes.back().id == booked->id.value);
    CHECK(shown.routes.back().extras.value(QStringLiteral("document")).toString() == QStringLiteral("stock_slip"));
    shown.picture("parts_documents");
    openSide(shown, "requests");
    shown.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(shown.routes.size() == 2);
    CHECK(shown.routes.back().extras.value(QStringLiteral("document")).toString() == QStringLiteral("purchase_order"));
    shown.picture("parts_requests");
}

TEST_CASE("a delivery note is kept, and the price of one part is not that of the next")
{
    PartsStore store;
    const Part first = store.add("V-100", Tracking::None);
    const Part second = store.add("V-200", Tracking::None);
    Shown<PartsPage> shown(store);
    shown.press(Qt::Key_F6);
    const auto type = [&shown](const char* field, const QString& text) {
        auto* edit = shown.find<QLineEdit>(field);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    };
    type("slip.reference", QStringLiteral("DN 8841"));
    type("slip.part", QStringLiteral("V-100"));
    type("slip.price", QStringLiteral("12x"));
    QTest::keyClick(shown.find<QLineEdit>("slip.price"), Qt::Key_Return); // not an amount
    type("slip.price", QStringLiteral("12"));
    QTest::keyClick(shown.find<QLineEdit>("slip.price"), Qt::Key_Return);
    type("slip.part", QStringLiteral("V-200"));
    QTest::keyClick(shown.find<QLineEdit>("slip.part"), Qt::Key_Return);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.onHand(first) == 1000);
    CHECK(store.room().stock().card(first.id)->part.cost == Money::fromYuan(12));
    CHECK(store.room().stock().card(second.id)->part.cost == Money());
    CHECK(store.room().stock().documents(0, 1)->front().document.reference == QStringLiteral("DN 8841"));
}

TEST_CASE("what was taken for an order that is cancelled is brought back from its page")
{
    PartsStore store;
    const Part valve = store.add("V-100", Tracking::None);
    StockSlip slip;
    slip.to = StockPlaceId(1);
    slip.lines.push_back({valve.id, QString(), PartCondition::New, 1000, Money::fromYuan(20)});
    REQUIRE_DONE(store.room().stock().book(slip));
    const WorkOrder order = store.accept(store.request());
    PartWish wish;
    wish.order = order.id;
    wish.part = valve.id;
    const Outcome<OrderPart> line = store.room().orderParts().ask(wish);
    REQUIRE_DONE(line);
    REQUIRE_DONE(store.room().orderParts().issue({line->id, line->revision, StockPlaceId(1), 1000, {}}));
    OrderEvent event;
    event.kind = OrderEventKind::Cancel;
    event.note = QStringLiteral("客户不修了");
    const WorkOrder present = store.place->orders().open(order.id)->order;
    REQUIRE_DONE(store.place->orders().act(present.id, present.revision, event));
    Shown<OrderPage> shown(store, {QStringLiteral("order"), order.id.value, {}});
    auto* back = shown.page->findChild<ActionButton*>(QStringLiteral("parts.return"));
    REQUIRE(back);
    QTest::mouseClick(back, Qt::LeftButton);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.onHand(valve) == 1000);
}
