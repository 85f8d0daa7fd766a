// SPDX-License-Identifier: GPL-3.0-or-later
// Warranty in the pages: the card on intake, order and life page, findings and returns beside an order, the chip in the
// list, the rules in the settings.
#include "core/service/remedy_desk.h"
#include "core/service/unit_desk.h"
#include "core/service/warranty_desk.h"
#include "core/storage/product_store.h"
#include "tests/support/page_store.h"
#include "ui/archive/unit_page.h"
#include "ui/editors/choice_combo.h"
#include "ui/intake/intake_page.h"
#include "ui/models/list_view.h"
#include "ui/models/paged_table_model.h"
#include "ui/orders/order_list_page.h"
#include "ui/orders/order_page.h"
#include "ui/orders/warranty_case.h"
#include "ui/returns/return_list_page.h"
#include "ui/settings/warranty_section.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_section.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct WarrantyStory : PageStore
{
    WorkOrderId id = log(QStringLiteral("张伟"), QStringLiteral("13912345678"), QStringLiteral("SN1"));

    Route route() const { return {QStringLiteral("order"), id.value, {}}; }
    QString label(QWidget& page, const char* name) { return field<QLabel>(page, name)->text(); }
    /// The last button of that name: earlier ones may wait for their deletion.
    void click(QWidget& page, const char* name)
    {
        INFO("button " << name);
        const QList<ActionButton*> found = page.findChildren<ActionButton*>(QLatin1String(name));
        REQUIRE_FALSE(found.isEmpty());
        found.back()->click();
    }
    QStringList warnings(QWidget& page)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList texts;
        for (const QLabel* line : page.findChildren<QLabel*>(QStringLiteral("case.warning")))
            texts << line->text();
        return texts;
    }
    void as(const char* login) { REQUIRE_DONE(place->actAs(QLatin1String(login))); }
};

} // namespace

TEST_CASE("The order shows until when it is covered, by which rule, and what the customer pays", "[S3-004]")
{
    WarrantyStory story;
    OrderPage page(story.context);
    story.show(page, story.route());
    CHECK(story.label(page, "verdict") == QStringLiteral("In warranty"));
    CHECK(story.label(page, "verdict.until") == QStringLiteral("until 2026-09-01"));
    CHECK(story.label(page, "verdict.charge") == QStringLiteral("The customer pays: nothing"));
    CHECK(story.label(page, "verdict.reason").contains(QStringLiteral("12 months")));
    CHECK(story.label(page, "verdict.parts").contains(QStringLiteral("2028-09-01")));
    story.clock.set(story.at("2026-03-17 09:30"));
    story.press(Qt::Key_F5);
    const QStringList warnings = story.warnings(page);
    REQUIRE_FALSE(warnings.isEmpty());
    CHECK(warnings.front().contains(QStringLiteral("15 days")));
}

TEST_CASE("A finding is typed beside the order, waits, and takes effect when another person approves it", "[S3-019]")
{
    WarrantyStory story;
    story.as("tech1");
    OrderPage page(story.context);
    story.show(page, story.route());
    story.press(Qt::Key_F, Qt::AltModifier);
    REQUIRE(WarrantyStory::focusName() == QStringLiteral("finding.responsibility"));
    story.field<ChoiceCombo>(page, "finding.responsibility")->setValue(QStringLiteral("human"));
    story.field<ChoiceCombo>(page, "finding.exclusion")->setValue(QStringLiteral("misuse"));
    story.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(story.count("fault_finding") == 0);
    story.field<QPlainTextEdit>(page, "finding.evidence")
        ->setPlainText(QStringLiteral("背板有撞击凹陷，压缩机管路弯折，见照片三张"));
    story.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(story.count("fault_finding") == 1);
    CHECK(story.text("SELECT state FROM fault_finding") == QStringLiteral("proposed"));
    CHECK(story.label(page, "verdict") == QStringLiteral("In warranty"));

    story.as("manager");
    OrderPage second(story.context);
    story.show(second, story.route());
    story.prompt.answerText(QStringLiteral("照片属实"));
    story.click(second, "finding.approve");
    CHECK(story.text("SELECT state FROM fault_finding") == QStringLiteral("approved"));
    CHECK(story.label(second, "verdict") == QStringLiteral("Out of warranty"));
    CHECK(story.label(second, "verdict.charge") == QStringLiteral("The customer pays: normal charges"));
}

TEST_CASE("An exchange is asked for, approved and handed over from the order's page", "[S2-002]")
{
    WarrantyStory story;
    OrderPage page(story.context);
    story.show(page, story.route());
    story.press(Qt::Key_R, Qt::AltModifier);
    REQUIRE(WarrantyStory::focusName() == QStringLiteral("return.kind"));
    story.field<ChoiceCombo>(page, "return.ground")->setValue(QStringLiteral("goodwill"));
    CHECK(story.label(page, "return.check") == QStringLiteral("Not owed: it would be granted."));
    story.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(story.count("return_record") == 0);
    story.field<QPlainTextEdit>(page, "return.note")->setPlainText(QStringLiteral("老客户"));
    story.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(story.count("return_record") == 1);
    story.prompt.answerText(QStringLiteral("同意"));
    story.click(page, "return.approve");
    CHECK(story.text("SELECT state FROM return_record") == QStringLiteral("approved"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    story.prompt.answerText(QStringLiteral("SN2"));
    story.click(page, "return.complete");
    CHECK(story.text("SELECT state || new_serial FROM return_record") == QStringLiteral("doneSN2"));
    CHECK(story.text("SELECT exchanged_on FROM product_unit WHERE serial = 'SN2'") == QStringLiteral("2026-03-02"));
}

TEST_CASE("Open returns are listed and lead to the order; money paid back goes through the till", "[S2-002]")
{
    WarrantyStory story;
    ReturnWish wish;
    wish.order = WorkOrderId(story.route().id);
    wish.ground = ReturnGround::Goodwill;
    wish.price = Money::fromYuan(1000);
    wish.note = QStringLiteral("老客户");
    const Outcome<ReturnRecord> asked = story.place->remedies().requestReturn(wish);
    REQUIRE_DONE(asked);
    ReturnListPage list(story.context);
    story.show(list);
    const auto* view = list.findChild<ListView*>();
    REQUIRE(view->list()->rowCount() == 1);
    QString opened;
    QObject::connect(&list, &Page::openRequested, &list, [&opened](const Route& route) { opened = route.page; });
    story.press(Qt::Key_Return);
    CHECK(opened == QStringLiteral("order"));

    REQUIRE_DONE(story.place->remedies().decideReturn(asked->id, asked->revision, true, {}));
    OrderPage page(story.context);
    story.show(page, story.route());
    story.field<ChoiceCombo>(page, "return.method")->setValue(int(PaymentMethod::Wechat));
    story.prompt.answer(true);
    story.click(page, "return.complete");
    CHECK(story.text("SELECT p.method || p.amount_fen FROM payment p JOIN receipt r ON r.id = p.receipt_id "
                     "WHERE r.kind = 'refund'") == QStringLiteral("wechat-100000"));
    CHECK(story.place->remedies().returns(ReturnScope::Open, {}, 10)->empty());
    CHECK(story.place->remedies().returns(ReturnScope::All, {}, 10)->size() == 1);
}

TEST_CASE("A fee of a covered order is proposed free of charge", "[S0-015]")
{
    WarrantyStory story;
    OrderPage page(story.context);
    story.show(page, story.route());
    story.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(WarrantyStory::focusName() == QStringLiteral("fee.name"));
    story.field<QLineEdit>(page, "fee.name")->setText(QStringLiteral("V01"));
    story.press(Qt::Key_Return);
    story.field<QLineEdit>(page, "fee.quantity")->setFocus();
    story.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(story.count("fee_line") == 1);
    CHECK(story.number(QStringLiteral("SELECT unit_price_fen FROM fee_line")) == 3000);
    CHECK(story.number(QStringLiteral("SELECT waived_bp FROM fee_line")) == 10000);
    CHECK(story.label(page, "fees.due").contains(QStringLiteral("0.00")));
}

TEST_CASE("The list of orders warns of a demand left open", "[S3-004]")
{
    WarrantyStory story;
    story.clock.set(story.at("2026-03-17 09:30"));
    OrderListPage page(story.context);
    story.show(page, {QStringLiteral("orders"), 0, {}}, QSize(1600, 800));
    auto* list = story.field<ListView>(page, "orderList");
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }));
    QStringList cells;
    for (int column = 0; column < list->model()->columnCount(); ++column)
        cells << list->model()->index(0, column).data().toString();
    CHECK(cells.contains(QStringLiteral("15 days open")));
}

TEST_CASE("The card of a product is typed on its life page", "[S3-004]")
{
    WarrantyStory story;
    UnitPage page(story.context);
    story.show(page, {QStringLiteral("unit"), 1, {}});
    CHECK(story.label(page, "verdict.until") == QStringLiteral("until 2026-09-01"));
    story.press(Qt::Key_E, Qt::ControlModifier);
    story.field<QLineEdit>(page, "unit.imei")->setText(QStringLiteral("123"));
    story.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(story.count("unit_detail") == 0);
    story.field<QLineEdit>(page, "unit.imei")->setText(QStringLiteral("490154203237518"));
    story.field<QLineEdit>(page, "unit.invoice_number")->setText(QStringLiteral("25112000000012345678"));
    story.field<QLineEdit>(page, "unit.invoice_price")->setText(QStringLiteral("3999"));
    story.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(story.text("SELECT imei || '/' || invoice_number || '/' || invoice_price_fen FROM unit_detail") ==
          QStringLiteral("490154203237518/25112000000012345678/399900"));
    story.press(Qt::Key_F8);
    REQUIRE(WarrantyStory::focusName() == QStringLiteral("configuration.value"));
    story.type("V2.1.7");
    story.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(story.text("SELECT value FROM unit_configuration") == QStringLiteral("V2.1.7"));
}

TEST_CASE("A rule below the law warns in the settings, an incomplete one is refused, a complete one holds",
          "[S3-009][S3-020][S3-021]")
{
    WarrantyStory story;
    WarrantySection section(story.context);
    section.resize(1280, 720);
    section.show();
    REQUIRE(QTest::qWaitForWindowExposed(&section));
    section.activateWindow();
    section.load();
    story.field<ListView>(section, "warrantyRules")->setFocus();
    story.press(Qt::Key_N, Qt::ControlModifier);
    story.field<ChoiceCombo>(section, "rule.category")->setValue(QStringLiteral("refrigerator"));
    story.field<QLineEdit>(section, "rule.brand")->setText(QStringLiteral("海风"));
    auto* months = story.field<QSpinBox>(section, "rule.months");
    months->setValue(3);
    CHECK(story.field<QLabel>(section, "rule.floor")->isVisibleTo(&section));
    months->setValue(36);
    CHECK_FALSE(story.field<QLabel>(section, "rule.floor")->isVisibleTo(&section));
    story.field<QLineEdit>(section, "rule.source")->setText(QStringLiteral("海风保修卡"));
    const QString published =
        QStringLiteral("SELECT COUNT(*) FROM warranty_rule WHERE brand = '海风' AND state = 'published'");
    story.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(story.number(published) == 0);
    story.field<QSpinBox>(section, "rule.response")->setValue(30);
    story.field<QSpinBox>(section, "rule.parts")->setValue(5);
    story.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(story.number(published) == 1);
    ProductUnit unit = *ProductStore(story.database()).find(ProductUnitId(1));
    unit.brand = QStringLiteral("海风");
    unit.invoicedOn = unit.installedOn = QDate(2026, 3, 2);
    CHECK(story.place->warranty().term(unit).end == QDate(2029, 3, 2));
}
