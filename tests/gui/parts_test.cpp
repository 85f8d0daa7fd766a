// SPDX-License-Identifier: GPL-3.0-or-later
// The stock page and the parts of an order with real keys.
#include "core/service/store_room.h"
#include "tests/gui/care_window.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_view.h"
#include "ui/orders/order_page.h"
#include "ui/parts/parts_page.h"
#include "ui/widgets/action_button.h"

#include <QLineEdit>
#include <QListWidget>

using namespace sanbao;
using test::CareStore;
using test::Shown;

namespace {

struct PartsStore : CareStore
{
    StockDesk& desk() { return place->storeRoom().stock(); }
    Part add(const char* code, const char* name, Tracking tracking = Tracking::None)
    {
        Part part;
        part.code = QLatin1String(code);
        part.name = QString::fromUtf8(name);
        part.unitName = QStringLiteral("个");
        part.tracking = tracking;
        part.price = Money::fromYuan(68);
        const Outcome<Part> saved = desk().save(part);
        REQUIRE_DONE(saved);
        return *saved;
    }
    void receive(const Part& part, qint64 quantity)
    {
        StockSlip slip;
        slip.to = StockPlaceId(1);
        slip.lines.push_back({part.id, QString(), PartCondition::New, quantity, Money::fromYuan(20)});
        REQUIRE_DONE(desk().book(slip));
    }
    qint64 onHand(const Part& part)
    {
        const Outcome<PartCard> card = desk().card(part.id);
        return card && !card->stock.empty() ? card->stock.front().onHand : 0;
    }
};

template <class P> void type(Shown<P>& shown, const char* field, const QString& text)
{
    auto* edit = shown.template find<QLineEdit>(field);
    edit->setFocus();
    edit->clear();
    QTest::keyClicks(edit, text);
}

ActionButton* button(QWidget* page, const char* name)
{
    auto* found = page->findChild<ActionButton*>(QLatin1String(name));
    REQUIRE(found);
    return found;
}

} // namespace

TEST_CASE("a part is added and received from the keyboard, scan by scan")
{
    PartsStore store;
    Shown<PartsPage> shown(store);
    shown.press(Qt::Key_N, Qt::ControlModifier);
    type(shown, "part.code", QStringLiteral("V-100"));
    type(shown, "part.name", QStringLiteral("Valve"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("part") == 1);
    const Part valve = store.desk().find(QStringLiteral("V-100"))->part;
    shown.press(Qt::Key_F6);
    type(shown, "slip.quantity", QStringLiteral("-2"));
    shown.press(Qt::Key_Return);
    CHECK(shown.find<QListWidget>("slip.lines")->count() == 0);
    type(shown, "slip.quantity", QStringLiteral("1.5"));
    shown.press(Qt::Key_Return);
    CHECK(shown.find<QListWidget>("slip.lines")->count() == 0);
    type(shown, "slip.quantity", QStringLiteral("2"));
    shown.press(Qt::Key_Return);
    REQUIRE(shown.find<QListWidget>("slip.lines")->count() == 1);
    type(shown, "slip.part", QStringLiteral("UNKNOWN"));
    shown.press(Qt::Key_Return);
    CHECK(shown.words().contains(QStringLiteral("UNKNOWN")));
    type(shown, "slip.part", QStringLiteral("v100"));
    shown.press(Qt::Key_Return); // the same part again counts up
    CHECK(shown.find<QListWidget>("slip.lines")->count() == 1);
    CHECK(shown.find<QLineEdit>("slip.part")->text().isEmpty()); // booking adds nothing more
    shown.picture("parts_receive");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.onHand(valve) == 3000);
    CHECK(shown.messages.back().first == Tone::Success);
    shown.picture("parts");
}

TEST_CASE("a serial number scanned twice is not booked twice")
{
    PartsStore store;
    const Part board = store.add("PCB", "控制板", Tracking::Serial);
    Shown<PartsPage> shown(store);
    shown.press(Qt::Key_F6);
    for (int times = 0; times < 2; ++times) {
        type(shown, "slip.part", QStringLiteral("PCB"));
        type(shown, "slip.lot", QStringLiteral("SN-1"));
        shown.press(Qt::Key_Return);
    }
    CHECK(shown.find<QListWidget>("slip.lines")->count() == 1);
    shown.find<QLineEdit>("slip.part")->clear();
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.onHand(board) == 1000);
}

TEST_CASE("a part is asked for and taken on the order page and its fee is proposed")
{
    PartsStore store;
    const Part valve = store.add("V-100", "进水阀");
    store.receive(valve, 1000);
    const WorkOrder order = store.accept(store.request());
    Shown<OrderPage> shown(store, {QStringLiteral("order"), order.id.value, {}});
    shown.press(Qt::Key_P, Qt::AltModifier);
    type(shown, "orderPart.part", QStringLiteral("V-100"));
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(40);
    CHECK(store.number(QStringLiteral("SELECT reserved_milli FROM order_part")) == 1000);
    shown.picture("order_part_kept");
    QTest::mouseClick(button(shown.page, "parts.take"), Qt::LeftButton);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(60);
    CHECK(store.onHand(valve) == 0);
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM fee_line WHERE kind = 'part' AND unit_price_fen = 6800")) ==
          1);
    shown.picture("order_part_taken");
}

TEST_CASE("the second window is told that the last part is gone, keeps what was typed and chooses")
{
    PartsStore store;
    const Part valve = store.add("V-100", "进水阀");
    store.receive(valve, 1000);
    const WorkOrder first = store.accept(store.request("SN-A"));
    const WorkOrder second = store.accept(store.request("SN-B"));
    OrderPartDesk& parts = store.place->storeRoom().orderParts();
    PartWish wish;
    wish.order = second.id;
    wish.part = valve.id;
    REQUIRE_DONE(parts.ask(wish));
    Shown<OrderPage> shown(store, {QStringLiteral("order"), second.id.value, {}});
    QTest::mouseClick(button(shown.page, "parts.take"), Qt::LeftButton);
    // Meanwhile the part is freed and taken for the other order.
    store.database().statement("UPDATE order_part SET reserved_milli = 0").run();
    wish.order = first.id;
    const Outcome<OrderPart> other = parts.ask(wish);
    REQUIRE_DONE(other);
    REQUIRE_DONE(parts.issue({other->id, other->revision, StockPlaceId(1), 1000, {}}));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.words().contains(first.number));
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM stock_move WHERE from_id IS NOT NULL")) == 1);
    CHECK(shown.find<QLineEdit>("orderPart.quantity")->isVisible());
    shown.picture("order_part_gone");
}

TEST_CASE("every list of the stock shows something or says what belongs there")
{
    PartsStore store;
    Shown<PartsPage> shown(store);
    for (const char* side : {"waiting", "requests", "documents", "old", "suppliers", "places"}) {
        shown.page->open({QStringLiteral("parts"), 0, {{QStringLiteral("side"), QLatin1String(side)}}});
        auto* list = shown.find<ListView>(("stock." + std::string(side)).c_str());
        CHECK((list->list()->rowCount() > 0 || shown.words().size() > 10));
    }
    shown.page->open({QStringLiteral("parts"), 0, {{QStringLiteral("side"), QStringLiteral("suppliers")}}});
    shown.press(Qt::Key_N, Qt::ControlModifier);
    type(shown, "party.code", QStringLiteral("S01"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("supplier") == 0);
    type(shown, "party.name", QStringLiteral("Maker"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.count("supplier") == 1);
    shown.picture("parts_suppliers");
}

TEST_CASE("parts are sold at the counter from the keyboard: scan, take the money, print", "[S3-007]")
{
    PartsStore store;
    const Part valve = store.add("V-100", "进水阀");
    store.receive(valve, 3000);
    Shown<PartsPage> shown(store);
    shown.press(Qt::Key_F9);
    auto* scan = shown.find<QLineEdit>("sale.part");
    scan->setFocus();
    scan->clear();
    QTest::keyClicks(scan, QStringLiteral("V-100"));
    shown.press(Qt::Key_Return);
    QTest::keyClicks(scan, QStringLiteral("v100"));
    shown.press(Qt::Key_Return); // the same again counts up
    REQUIRE(shown.find<QListWidget>("sale.lines")->count() == 1);
    CHECK(shown.find<QLabel>("sale.due")->text().contains(QStringLiteral("136.00")));
    type(shown, "sale.received", QStringLiteral("150"));
    CHECK(shown.find<QLabel>("sale.change")->text().contains(QStringLiteral("14.00")));
    shown.picture("parts_sale");
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.onHand(valve) == 1000);
    CHECK(store.number(QStringLiteral("SELECT total_fen FROM part_sale")) == 13600);
    REQUIRE_FALSE(shown.routes.empty());
    CHECK(shown.routes.back().page == QStringLiteral("print-preview"));
    shown.page->open({QStringLiteral("parts"), 0, {{QStringLiteral("side"), QStringLiteral("sales")}}});
    CHECK(shown.find<ListView>("stock.sales")->list()->rowCount() == 1);
    shown.picture("parts_sales");
    shown.find<ListView>("stock.sales")->selectFirst();
    shown.press(Qt::Key_F9, Qt::ShiftModifier);
    type(shown, "takeBack.reason", QStringLiteral("wrong model"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.onHand(valve) == 3000);
    CHECK(store.number(QStringLiteral("SELECT SUM(total_fen) FROM part_sale")) == 0);
}

TEST_CASE("suppliers stand with contact, lead time, score and the parts they sell", "[S2-084][S2-182]")
{
    PartsStore store;
    Supplier maker;
    maker.code = QStringLiteral("S01");
    maker.name = QStringLiteral("清泉配件厂");
    maker.contact = QStringLiteral("王经理");
    maker.phone = QStringLiteral("057188001234");
    maker.leadDays = 10;
    const Outcome<Supplier> saved = store.desk().save(maker);
    REQUIRE_DONE(saved);
    const Part valve = store.add("V-100", "进水阀");
    REQUIRE_DONE(store.desk().savePrice(valve.id, saved->id, Money::fromYuan(22)));
    SupplyDesk& supply = store.place->storeRoom().supply();
    const Outcome<StockRequest> asked = supply.requestPurchase(valve.id, 10000, saved->id, StockPlaceId(1));
    REQUIRE_DONE(asked);
    REQUIRE_DONE(supply.order({asked->id}));
    store.clock.set(store.at("2026-03-07 09:00"));
    OrderPartDesk& parts = store.place->storeRoom().orderParts();
    const StockRequest line = parts.openRequests(10)->front().request;
    REQUIRE_DONE(parts.receive(line.id, line.revision, {}));
    Shown<PartsPage> shown(store,
                           {QStringLiteral("parts"), 0, {{QStringLiteral("side"), QStringLiteral("suppliers")}}});
    auto* view = shown.find<ListView>("stock.suppliers");
    const auto cell = [view](const char* key) {
        for (int column = 0; column < view->list()->columnCount(); ++column) {
            if (view->list()->columnKey(column) == QLatin1String(key))
                return view->list()->data(view->list()->index(0, column)).toString();
        }
        return QStringLiteral("no column");
    };
    CHECK(cell("contact") == QStringLiteral("王经理"));
    CHECK(cell("lead") == QStringLiteral("10"));
    CHECK(cell("days") == QStringLiteral("5.0"));
    CHECK(cell("parts") == QStringLiteral("1"));
    CHECK(cell("score") == QStringLiteral("100"));
    view->selectFirst();
    shown.press(Qt::Key_F8);
    type(shown, "defects.quantity", QStringLiteral("1"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(cell("defects").startsWith(QStringLiteral("10.0")));
    CHECK(cell("score") == QStringLiteral("60")); // a tenth is defective: all of 40 points
    view->selectFirst();
    shown.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(shown.find<QLabel>("party.parts")->text().contains(QStringLiteral("V-100")));
    shown.picture("parts_supplier");
}

TEST_CASE("scrap is booked with its reason and shown as a share of what was issued", "[S2-012]")
{
    PartsStore store;
    const Part valve = store.add("V-100", "进水阀");
    store.receive(valve, 10000);
    const WorkOrder order = store.accept(store.request());
    OrderPartDesk& parts = store.place->storeRoom().orderParts();
    PartWish wish;
    wish.order = order.id;
    wish.part = valve.id;
    wish.quantity = 4000;
    const Outcome<OrderPart> line = parts.ask(wish);
    REQUIRE_DONE(line);
    REQUIRE_DONE(parts.issue({line->id, line->revision, StockPlaceId(1), 4000, {}}));
    Shown<PartsPage> shown(store);
    shown.press(Qt::Key_F7);
    shown.find<ChoiceCombo>("slip.kind")->setValue(int(StockKind::Scrap));
    Q_EMIT shown.find<ChoiceCombo>("slip.kind")->chosen();
    type(shown, "slip.part", QStringLiteral("V-100"));
    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Return, Qt::ControlModifier); // no reason yet
    CHECK(store.onHand(valve) == 6000);
    type(shown, "slip.reason", QStringLiteral("broken"));
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(store.onHand(valve) == 5000);
    shown.page->open({QStringLiteral("parts"), 0, {{QStringLiteral("side"), QStringLiteral("losses")}}});
    CHECK(shown.find<ListView>("stock.losses")->list()->rowCount() == 1);
    CHECK(shown.find<QLabel>("stock.loss_words")->text().contains(QStringLiteral("25.0 %")));
    shown.picture("parts_losses");
}
