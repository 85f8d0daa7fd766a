// SPDX-License-Identifier: GPL-3.0-or-later
// The stock page and the parts of an order with real keys.
#include "core/service/store_room.h"
#include "tests/gui/care_window.h"
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
    shown.find<QLineEdit>("slip.part")->clear();
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
