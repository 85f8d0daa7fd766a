// SPDX-License-Identifier: GPL-3.0-or-later
// Money with real keys: quotation and consent, deposit and settlement, the cash day, a new version of the price list.
#include "core/service/price_desk.h"
#include "core/service/quotation_desk.h"
#include "core/service/till_desk.h"
#include "tests/support/page_store.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/money_edit.h"
#include "ui/orders/order_page.h"
#include "ui/settings/price_section.h"
#include "ui/settings/target_section.h"
#include "ui/till/till_page.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_section.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct MoneyStory : PageStore
{
    WorkOrderId id = log(QStringLiteral("张伟"), QStringLiteral("13912345678"));

    Route route() const { return {QStringLiteral("order"), id.value, {}}; }
    void record() { press(Qt::Key_Return, Qt::ControlModifier); }
    void charge(int yuan)
    {
        FeeLine line;
        line.name = QStringLiteral("检修");
        line.note = QStringLiteral("议定");
        line.unitPrice = Money::fromYuan(yuan);
        const Outcome<OrderView> view = place->orders().open(id);
        REQUIRE_DONE(view);
        REQUIRE_DONE(place->orders().recordFees(id, view->order.revision, {line}));
    }
    void resolve()
    {
        OrderEvent event;
        event.kind = OrderEventKind::Resolve;
        event.action = QStringLiteral("换压缩机");
        act(id, event);
    }
    QAction* action(QWidget& page, const char* name)
    {
        auto* found = page.findChild<QAction*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    bool says(const char* text) const { return messages.join(QLatin1Char('\n')).contains(QString::fromUtf8(text)); }
};

} // namespace

TEST_CASE("A quotation is issued and agreed to from the keyboard", "[S4-021]")
{
    MoneyStory story;
    story.charge(120);
    OrderPage page(story.context);
    story.show(page, story.route());
    story.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(MoneyStory::focusName() == QStringLiteral("quotation.until"));
    CHECK(story.field<DayEdit>(page, "quotation.until")->value() == QDate(2026, 3, 9));
    story.record();
    CHECK(story.text("SELECT number FROM quotation") == QStringLiteral("CX-260302-0001-Q1"));
    REQUIRE_FALSE(story.routes.empty());
    CHECK(story.routes.back().extras.value(QStringLiteral("document")).toString() == QStringLiteral("quotation"));

    page.firstFocus()->setFocus();
    story.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(MoneyStory::focusName() == QStringLiteral("quotation.verdict"));
    story.field<QLineEdit>(page, "quotation.who")->clear();
    story.record();
    CHECK(story.text("SELECT state FROM quotation") == QStringLiteral("issued"));
    story.field<QLineEdit>(page, "quotation.who")->setText(QStringLiteral("张伟本人"));
    story.record();
    CHECK(story.text("SELECT state FROM quotation") == QStringLiteral("consented"));
    CHECK(story.text("SELECT answered_by FROM quotation") == QStringLiteral("张伟本人"));
}

TEST_CASE("A deposit lowers what is to pay at the settlement", "[S4-021]")
{
    MoneyStory story;
    story.charge(100);
    OrderPage page(story.context);
    story.show(page, story.route());
    story.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(MoneyStory::focusName() == QStringLiteral("voucher.task"));
    story.record();
    CHECK(story.count("receipt") == 0);
    story.field<MoneyEdit>(page, "voucher.payment")->setText(QStringLiteral("30"));
    story.record();
    CHECK(story.text("SELECT kind FROM receipt") == QStringLiteral("deposit"));
    story.resolve();
    page.open(story.route());
    page.startStep(OrderEventKind::Settle);
    CHECK(story.field<QLabel>(page, "settle.due")->text() == QStringLiteral("¥ 70.00"));
    CHECK(story.field<QLabel>(page, "settle.parts")->text().contains(QStringLiteral("30.00")));
    story.record();
    CHECK(story.number(QStringLiteral("SELECT SUM(amount_fen) FROM payment")) == 10000);
    CHECK(story.text("SELECT state FROM work_order") == QStringLiteral("settled"));
}

TEST_CASE("The cash day is closed with a reason for what is missing and then stays as it is", "[S4-021]")
{
    MoneyStory story;
    REQUIRE_DONE(story.place->till().takeDeposit(story.id, {{PaymentMethod::Cash, Money::fromYuan(50)}}));
    TillPage page(story.context);
    story.show(page, {QStringLiteral("till"), 0, {}});
    CHECK(MoneyStory::focusName() == QStringLiteral("till.counted.cash"));
    story.field<MoneyEdit>(page, "till.counted.cash")->setText(QStringLiteral("45"));
    CHECK(story.field<QLabel>(page, "till.difference.cash")->text() == QStringLiteral("-5.00"));
    story.prompt.answer(true);
    story.record();
    CHECK(story.count("cash_day") == 0);
    story.field<QLineEdit>(page, "till.reason.cash")->setText(QStringLiteral("找零出错"));
    story.prompt.answer(true);
    story.record();
    CHECK(story.count("cash_day") == 1);
    CHECK(story.field<MoneyEdit>(page, "till.counted.cash")->isReadOnly());
    CHECK_FALSE(story.action(page, "till.close")->isVisible());
    REQUIRE_REFUSED(story.place->till().takeDeposit(story.id, {{PaymentMethod::Cash, Money::fromYuan(1)}}),
                    FailureKind::Conflict);
    story.press(Qt::Key_P, Qt::ControlModifier);
    REQUIRE_FALSE(story.routes.empty());
    CHECK(story.routes.back().extras.value(QStringLiteral("document")).toString() == QStringLiteral("cash_sheet"));
}

TEST_CASE("A published price list is only looked at; a new version is prepared, changed and published", "[S4-021]")
{
    MoneyStory story;
    PriceSection section(story.context);
    QStringList told;
    QObject::connect(&section, &SettingsSection::messageRequested,
                     [&told](Tone, const QString& text) { told << text; });
    section.resize(1000, 640);
    section.show();
    REQUIRE(QTest::qWaitForWindowExposed(&section));
    section.load();
    auto* price = story.field<MoneyEdit>(section, "price.price");
    CHECK_FALSE(price->isEnabled());
    story.action(section, "prices.prepare")->trigger();
    CHECK(price->isEnabled());
    const PriceItem before = story.place->catalogue().prices().front();
    price->setText(QStringLiteral("45"));
    section.setFocus();
    QTest::keyClick(&section, Qt::Key_S, Qt::ControlModifier);
    CHECK(story.place->catalogue().prices().front().price == before.price);
    story.field<DayEdit>(section, "prices.from")->setText(QStringLiteral("2025-12-01"));
    QTest::keyClick(&section, Qt::Key_Return, Qt::ControlModifier);
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM price_list WHERE is_published = 1")) == 1);
    story.field<DayEdit>(section, "prices.from")->setText(QStringLiteral("2026-03-02"));
    QTest::keyClick(&section, Qt::Key_Return, Qt::ControlModifier);
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM price_list WHERE is_published = 1")) == 2);
    CHECK(story.place->catalogue().prices().front().price == Money::fromYuan(45));
    CHECK(story.text("SELECT until_on FROM price_list WHERE version = 1") == QStringLiteral("2026-03-01"));
}
