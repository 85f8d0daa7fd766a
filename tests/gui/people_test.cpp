// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's page, the care list, the import of requests and the settings behind them, with real keys.
#include "core/service/care_desk.h"
#include "core/service/channel_desk.h"
#include "core/service/contact_desk.h"
#include "core/service/customer_desk.h"
#include "core/service/product_desk.h"
#include "core/service/record_desk.h"
#include "tests/support/page_store.h"
#include "ui/customers/customer_page.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/choice_list.h"
#include "ui/intake/import_page.h"
#include "ui/intake/intake_page.h"
#include "ui/intake/more_fields.h"
#include "ui/models/list_view.h"
#include "ui/orders/order_page.h"
#include "ui/settings/customer_section.h"
#include "ui/settings/model_section.h"
#include "ui/surveys/survey_list_page.h"
#include "ui/widgets/form_section.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct PeoplePages : PageStore
{
    PeoplePages() { QSettings().clear(); }
    Route customer(qint64 id) { return {QStringLiteral("customer"), id, {}}; }
};

} // namespace

TEST_CASE("A new customer is entered with two numbers and an address by type-ahead")
{
    PeoplePages story;
    CustomerPage page(story.context);
    story.show(page, story.customer(0));
    REQUIRE(PeoplePages::focusName() == QStringLiteral("customer.name"));
    story.compose(QStringLiteral("张伟"), "");
    story.field<QLineEdit>(page, "customer.phone")->setFocus();
    story.type("13900138301");
    story.field<QPushButton>(page, "customer.phone.add")->click();
    REQUIRE(PeoplePages::focusName() == QStringLiteral("phone.0"));
    story.type("0571 88881234");
    auto* region = story.field<QLineEdit>(page, "customer.region");
    region->setFocus();
    story.compose(QStringLiteral("杭州西湖"), "");
    REQUIRE(QTest::qWaitFor([&] {
        return region->parentWidget()->findChildren<ChoiceList*>().size() > 0 && [&] {
            for (ChoiceList* list : page.findChildren<ChoiceList*>()) {
                if (list->isVisible() && list->count() > 0)
                    return true;
            }
            return false;
        }();
    }));
    story.press(Qt::Key_Down);
    story.press(Qt::Key_Return);
    CHECK(region->text() == QStringLiteral("浙江省 杭州市 西湖区"));
    story.field<QLineEdit>(page, "customer.address")->setFocus();
    story.compose(QStringLiteral("文三路478号"), "");
    story.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(story.count("customer") == 1);
    CHECK(story.text("SELECT address FROM customer") == QStringLiteral("浙江省杭州市西湖区文三路478号"));
    CHECK(story.text("SELECT region_code FROM customer_profile") == QStringLiteral("330106"));
    CHECK(story.text("SELECT phone FROM customer_phone") == QStringLiteral("057188881234"));
}

TEST_CASE("A likely duplicate is offered while the customer is typed")
{
    PeoplePages story;
    story.log(QStringLiteral("张伟"), QStringLiteral("13900138301"));
    CustomerPage page(story.context);
    story.show(page, story.customer(0));
    story.compose(QStringLiteral("张先生"), "");
    story.field<QLineEdit>(page, "customer.phone")->setFocus();
    story.type("13900138301");
    auto* offered = story.field<ChoiceList>(page, "customer.duplicates");
    REQUIRE(QTest::qWaitFor([&] { return offered->isVisible(); }));
    CHECK(offered->count() == 1);
}

TEST_CASE("Two records are merged with a preview and the merge is taken back")
{
    PeoplePages story;
    story.log(QStringLiteral("张伟"), QStringLiteral("13900138301"));
    story.log(QStringLiteral("张伟"), QStringLiteral("13700001111"));
    CustomerPage page(story.context);
    story.show(page, story.customer(1));
    story.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    story.type("1111");
    auto* list = story.field<ChoiceList>(page, "merge.list");
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible() && list->count() == 1; }));
    list->setCurrentKey(2);
    CHECK(story.field<QLabel>(page, "merge.preview")->text().contains(QStringLiteral("137 0000 1111")));
    story.field<QPushButton>(page, "merge.go")->click();
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM work_order WHERE customer_id = 1")) == 2);
    story.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    story.field<QPushButton>(page, "merge.undo")->click();
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM work_order WHERE customer_id = 1")) == 1);
}

TEST_CASE("One screen shows what a customer has with us and takes a contact with F9", "[S2-056]")
{
    PeoplePages story;
    story.log(QStringLiteral("张伟"), QStringLiteral("13900138301"), QStringLiteral("SN1"));
    REQUIRE_DONE(story.place->customers().bookPoints(CustomerId(1), 50, QStringLiteral("维修")));
    CustomerPage page(story.context);
    story.show(page, story.customer(1));
    CHECK(story.field<QLabel>(page, "points.balance")->text() == QStringLiteral("50"));
    story.press(Qt::Key_F9);
    REQUIRE(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()));
    story.compose(QStringLiteral("问什么时候修好"), "");
    story.field<QPushButton>(page, "contact.log")->click();
    CHECK(story.count("contact") == 1);
    const Outcome<std::vector<ContactLogRow>> rows = story.place->contacts().ofCustomer(CustomerId(1));
    REQUIRE_DONE(rows);
    CHECK(rows->size() == 2);
}

TEST_CASE("A logged consultation goes on as a request with the customer and his words", "[S3-025]")
{
    PeoplePages story;
    story.log(QStringLiteral("张伟"), QStringLiteral("13900138301"));
    CustomerPage page(story.context);
    story.show(page, story.customer(1));
    story.press(Qt::Key_F9);
    story.compose(QStringLiteral("冰箱又响了"), "");
    story.field<QPushButton>(page, "contact.request")->click();
    REQUIRE(story.routes.size() == 1);
    IntakePage intake(story.context);
    story.show(intake, story.routes.front());
    CHECK(story.field<QLineEdit>(intake, "customer.name")->text() == QStringLiteral("张伟"));
    CHECK(story.field<QLineEdit>(intake, "fault")->text() == QStringLiteral("冰箱又响了"));
}

TEST_CASE("What the intake form hides at first is kept with the draft and saved with the order")
{
    PeoplePages story;
    IntakePage page(story.context);
    story.show(page);
    story.type("13900138301");
    story.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(PeoplePages::focusName() == QStringLiteral("item"));
    story.compose(QStringLiteral("主机"), "");
    story.field<QLineEdit>(page, "shelf")->setFocus();
    story.type("B-12");
    story.field<ChoiceCombo>(page, "product.category")->setFocus();
    story.type("refri");
    story.field<QLineEdit>(page, "fault")->setFocus();
    story.compose(QStringLiteral("漏水"), "");
    story.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(story.text("SELECT item || '/' || shelf FROM carry_in") == QStringLiteral("主机/B-12"));
}

TEST_CASE("A model of the catalogue is taken by typing and warns when its parts have ended", "[S0-016]")
{
    PeoplePages story;
    ProductModel model;
    model.category = story.place->catalogue().categoryByCode(QStringLiteral("refrigerator"))->id;
    model.brand = QStringLiteral("海尔");
    model.model = QStringLiteral("BCD-520W");
    model.partsUntil = QDate(2025, 1, 1);
    REQUIRE_DONE(story.place->products().save(model));
    IntakePage page(story.context);
    story.show(page);
    story.field<QLineEdit>(page, "product.model")->setFocus();
    story.type("520");
    auto* list = story.field<ChoiceList>(page, "product.models");
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }));
    story.press(Qt::Key_Down);
    story.press(Qt::Key_Return);
    CHECK(story.field<QLineEdit>(page, "product.brand")->text() == QStringLiteral("海尔"));
    CHECK(story.field<ChoiceCombo>(page, "product.category")->value().toString() == QStringLiteral("refrigerator"));
    CHECK(story.field<QLabel>(page, "product.advice")->text().contains(QStringLiteral("2025-01-01")));
    IntakeRequest request;
    request.customerName = QStringLiteral("张伟");
    request.phone = QStringLiteral("13900138301");
    request.category = QStringLiteral("refrigerator");
    request.brand = model.brand;
    request.model = model.model;
    request.serial = QStringLiteral("SN-OLD");
    request.fault = QStringLiteral("不制冷");
    const Outcome<IntakeAnswer> logged = story.place->intake().accept(request);
    REQUIRE_DONE(logged);
    OrderPage order(story.context);
    story.show(order, {QStringLiteral("order"), logged->order.value, {}});
    CHECK(story.field<QLabel>(order, "order.advice")->text().contains(QStringLiteral("2025-01-01")));
    // Supplied for life: nothing to warn about.
    ProductModel known = *story.place->products().advice(model.brand, model.model, {}).model;
    known.partsForLife = true;
    REQUIRE_DONE(story.place->products().save(known));
    CHECK(story.place->products().advice(model.brand, model.model, {}).warnings.isEmpty());
}

TEST_CASE("The care list is worked off beside the list")
{
    PeoplePages story;
    story.log(QStringLiteral("张伟"), QStringLiteral("13900138301"));
    Contact contact;
    contact.customer = CustomerId(1);
    contact.body = QStringLiteral("问配件");
    contact.nextAction = QStringLiteral("回电");
    contact.nextOn = QDate(2026, 3, 2);
    REQUIRE_DONE(story.place->contacts().log(contact));
    SurveyListPage page(story.context);
    story.show(page);
    auto* view = page.findChild<ListView*>(QStringLiteral("surveyCallsList"));
    REQUIRE(view);
    view->selectFirst();
    story.press(Qt::Key_F9);
    story.compose(QStringLiteral("已告知"), "");
    story.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(story.text("SELECT state || '/' || result FROM care_task") == QStringLiteral("done/已告知"));
}

TEST_CASE("Requests are imported from a file with each problem on its line")
{
    PeoplePages story;
    QFile file(story.folder.filePath(QStringLiteral("requests.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("姓名,电话,品类,故障\n王丽梅,13800138000,电冰箱,不制冷\n赵强,123,电冰箱,漏水\n");
    file.close();
    ImportPage page(story.context);
    story.show(page);
    page.readFile(file.fileName());
    REQUIRE(page.table().lines.size() == 2);
    story.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(story.count("work_order") == 1);
    CHECK_FALSE(page.table().lines[0].number.isEmpty());
    CHECK_FALSE(page.table().lines[1].issues.empty());
}

TEST_CASE("Groups, channels and models are kept in the settings")
{
    PeoplePages story;
    SECTION("a channel is switched off and is no longer offered at intake")
    {
        CustomerSection section(story.context);
        section.load();
        section.findChild<QCheckBox*>(QStringLiteral("channel.app"))->setChecked(false);
        section.findChild<QPushButton*>(QStringLiteral("channels.save"))->click();
        CHECK_FALSE(story.place->channels().isOffered(Channel::App));
        IntakePage page(story.context);
        story.show(page);
        CHECK(story.field<ChoiceCombo>(page, "channel")->findData(QStringLiteral("app")) < 0);
    }
    SECTION("a smart model shows its electronics")
    {
        ModelSection section(story.context);
        section.resize(1000, 600);
        section.load();
        section.show();
        auto* firmware = section.findChild<QLineEdit*>(QStringLiteral("firmware"));
        REQUIRE(firmware);
        CHECK_FALSE(firmware->isVisible());
        section.findChild<QCheckBox*>(QStringLiteral("smart"))->setChecked(true);
        CHECK(firmware->isVisible());
    }
}

TEST_CASE("A customer with three thousand orders shows the newest of them and reads on while scrolling")
{
    PeoplePages story;
    story.log(QStringLiteral("物业公司"), QStringLiteral("13900138301"));
    story.database()
        .statement("INSERT INTO work_order (uid, number, unit_id, customer_id, service_type, channel, priority, state, "
                   "is_open, registered_at, "
                   "fault_text) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) SELECT "
                   "'u' || i, 'X-' || i, 1, 1, "
                   "'repair', 'walk_in', 'normal', 'closed', 0, i * 1000, '不制冷' FROM n")
        .run();
    CustomerPage page(story.context);
    story.show(page, story.customer(0));
    page.open(story.customer(1));
    const ListView* list = page.findChild<ListView*>(QStringLiteral("customer.orders"));
    REQUIRE(list);
    CHECK(list->list()->rowCount() >= 20);
    CHECK(list->list()->rowCount() <= 200);
    CHECK(list->list()->canFetchMore({}));
}
