// SPDX-License-Identifier: GPL-3.0-or-later
// The intake page as a clerk uses it: real keys in the real page over a real file.
#include "tests/support/page_store.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/choice_list.h"
#include "ui/intake/intake_form.h"
#include "ui/intake/intake_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct IntakeStory : PageStore
{
    IntakeStory() { QSettings().clear(); }

    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    QString lineText(Page& page, const char* name) { return field<QLineEdit>(page, name)->text(); }
    QString labelText(Page& page, const char* name) { return field<QLabel>(page, name)->text(); }
    /// What stands under a field.
    QString issueOf(Page& page, const char* name)
    {
        for (FormSection* section : page.findChildren<FormSection*>()) {
            if (const FormRow* row = section->row(QLatin1String(name)))
                return row->issue();
        }
        return QStringLiteral("no such row");
    }
};

} // namespace

TEST_CASE("A returning customer is logged without the mouse in four inputs and at most 25 keys")
{
    IntakeStory story;
    story.log(QStringLiteral("欧阳建国"), QStringLiteral("13912345678"), QStringLiteral("SN778899"));
    IntakePage page(story.context);
    story.show(page);
    REQUIRE(IntakeStory::focusName() == QStringLiteral("customer.phone"));

    story.keys = 0;
    story.type("13912345678");
    story.press(Qt::Key_Return);
    CHECK(story.lineText(page, "customer.name") == QStringLiteral("欧阳建国"));
    REQUIRE(IntakeStory::focusName() == QStringLiteral("product.list"));
    story.press(Qt::Key_Return);
    REQUIRE(IntakeStory::focusName() == QStringLiteral("fault"));
    story.compose(QStringLiteral("不停机"), "butingji ");
    REQUIRE(QTest::qWaitFor([&] { return story.labelText(page, "verdict").contains(QStringLiteral("In warranty")); }));
    CHECK(story.labelText(page, "verdict.until") == QStringLiteral("until 2026-09-01"));
    story.save();
    CHECK(story.keys <= 25);

    CHECK(story.count("customer") == 1);
    CHECK(story.count("product_unit") == 1);
    REQUIRE(story.count("work_order") == 2);
    CHECK(story.text("SELECT fault_text FROM work_order ORDER BY id DESC LIMIT 1") == QStringLiteral("不停机"));
    CHECK(story.text("SELECT service_type || channel FROM work_order ORDER BY id DESC LIMIT 1") ==
          QStringLiteral("repairwalk_in"));
    CHECK(story.number(QStringLiteral("SELECT in_warranty FROM work_order ORDER BY id DESC LIMIT 1")) == 1);
    REQUIRE(story.routes.size() == 1);
    CHECK(story.routes.front().page == QStringLiteral("print-preview"));
    CHECK(story.routes.front().id == story.number(QStringLiteral("SELECT MAX(id) FROM work_order")));
    CHECK(story.lineText(page, "customer.phone").isEmpty());
}

TEST_CASE("A returning customer's repair with a wished time and a note takes six inputs", "[S2-126]")
{
    IntakeStory story;
    story.log(QStringLiteral("欧阳建国"), QStringLiteral("13912345678"), QStringLiteral("SN778899"));
    IntakePage page(story.context);
    story.show(page);
    const auto tabTo = [](const char* name) {
        for (int steps = 0; steps < 20 && IntakeStory::focusName() != QLatin1String(name); ++steps)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        REQUIRE(IntakeStory::focusName() == QLatin1String(name));
    };
    int inputs = 0;
    story.type("5678"); // 1: the customer, by the end of the phone
    story.press(Qt::Key_Return);
    ++inputs;
    REQUIRE(IntakeStory::focusName() == QStringLiteral("product.list"));
    story.press(Qt::Key_Return); // 2: the product
    ++inputs;
    story.compose(QStringLiteral("不停机"), "butingji "); // 3: the symptom
    ++inputs;
    tabTo("wish");
    story.compose(QStringLiteral("明天下午"), "mingtianxiawu "); // 4: the time
    ++inputs;
    tabTo("note");
    story.compose(QStringLiteral("有狗"), "yougou "); // 5: the note
    ++inputs;
    story.save(); // 6
    ++inputs;
    CHECK(inputs <= 6);
    REQUIRE(story.count("work_order") == 2);
    CHECK(story.text("SELECT fault_text || '/' || wish FROM work_order ORDER BY id DESC LIMIT 1") ==
          QStringLiteral("不停机/明天下午"));
    CHECK(story.number(QStringLiteral("SELECT COUNT(DISTINCT product_id) FROM work_order")) == 1);
    CHECK(story.number(
              QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE note = '不停机' || char(10) || '有狗'")) == 1);
}

TEST_CASE("One form takes customer, product, symptom, address and wished time and answers the order number", "[S1-015]")
{
    IntakeStory story;
    IntakePage page(story.context);
    story.show(page);
    story.type("057188881234");
    story.press(Qt::Key_Return);
    story.compose(QStringLiteral("王丽梅"), "wanglimei ");
    story.press(Qt::Key_Return);
    story.compose(QStringLiteral("杭州市西湖区文三路 478 号"), "");
    story.press(Qt::Key_Return);
    REQUIRE(IntakeStory::focusName() == QStringLiteral("product.category"));
    story.type("refri");
    story.press(Qt::Key_Return);
    story.compose(QStringLiteral("海尔"), "");
    story.press(Qt::Key_Return);
    story.type("BCD-520");
    story.press(Qt::Key_Return);
    story.type("SN5510");
    story.press(Qt::Key_Return);
    story.type("0228");
    story.press(Qt::Key_Return);
    story.press(Qt::Key_Return);
    REQUIRE(IntakeStory::focusName() == QStringLiteral("fault"));
    story.compose(QStringLiteral("噪声大"), "");
    story.field<QLineEdit>(page, "wish")->setFocus();
    story.compose(QStringLiteral("明天下午"), "");
    story.save();

    REQUIRE(story.count("work_order") == 1);
    CHECK(story.text("SELECT number FROM work_order") == QStringLiteral("CX-260302-0001"));
    CHECK(story.text("SELECT name || '/' || phone || '/' || address FROM customer") ==
          QStringLiteral("王丽梅/057188881234/杭州市西湖区文三路 478 号"));
    CHECK(story.text("SELECT brand || '/' || model || '/' || serial || '/' || invoiced_on FROM product_unit") ==
          QStringLiteral("海尔/BCD-520/SN5510/2026-02-28"));
    CHECK(story.text("SELECT fault_text || '/' || wish FROM work_order") == QStringLiteral("噪声大/明天下午"));
    auto* message = page.findChild<MessageBar*>();
    REQUIRE(message);
    CHECK(message->text().contains(QStringLiteral("CX-260302-0001")));
}

TEST_CASE("Enter walks the fields in the order they are seen and never saves")
{
    IntakeStory story;
    IntakePage page(story.context);
    story.show(page);
    const QStringList wanted{QStringLiteral("customer.name"),
                             QStringLiteral("customer.address"),
                             QStringLiteral("product.category"),
                             QStringLiteral("product.brand"),
                             QStringLiteral("product.model"),
                             QStringLiteral("product.serial"),
                             QStringLiteral("product.invoiced"),
                             QStringLiteral("product.installed"),
                             QStringLiteral("fault"),
                             QStringLiteral("faultCode"),
                             QStringLiteral("priority"),
                             QStringLiteral("channel"),
                             QStringLiteral("wish"),
                             QStringLiteral("accessories"),
                             QStringLiteral("note")};
    for (const QString& name : wanted) {
        story.press(Qt::Key_Return);
        CHECK(IntakeStory::focusName() == name);
    }
    story.press(Qt::Key_Return);
    story.press(Qt::Key_Enter);
    CHECK(IntakeStory::focusName() == QStringLiteral("note"));
    CHECK(story.count("work_order") == 0);
}

TEST_CASE("The Enter of a bar-code scanner chooses the unit and its owner but saves nothing")
{
    IntakeStory story;
    story.log(QStringLiteral("欧阳建国"), QStringLiteral("13912345678"), QStringLiteral("SN778899"));
    IntakePage page(story.context);
    story.show(page);
    SECTION("scanned into the first field") {}
    SECTION("scanned into the serial number")
    {
        story.field<QLineEdit>(page, "product.serial")->setFocus();
    }
    SECTION("with the scanner's mark in front")
    {
        story.type("]C1");
    }
    SECTION("the number on an earlier slip instead")
    {
        story.type("CX-260302-0001");
        story.press(Qt::Key_Return);
        CHECK(IntakeStory::focusName() == QStringLiteral("fault"));
        CHECK(story.lineText(page, "customer.phone") == QStringLiteral("139 1234 5678"));
        return;
    }
    story.type("sn778899");
    story.press(Qt::Key_Return);
    CHECK(IntakeStory::focusName() == QStringLiteral("fault"));
    CHECK(story.lineText(page, "customer.phone") == QStringLiteral("139 1234 5678"));
    CHECK(story.field<ChoiceList>(page, "product.list")->currentKey() == 1);
    story.press(Qt::Key_Return);
    CHECK(story.count("work_order") == 1);
}

TEST_CASE("Broken fields are named beside themselves and keep what was typed")
{
    IntakeStory story;
    IntakePage page(story.context);
    story.show(page);
    story.type("1381234");
    story.field<QLineEdit>(page, "product.installed")->setFocus();
    story.type("2026-02-30");
    story.field<QLineEdit>(page, "wish")->setFocus();
    CHECK_FALSE(story.issueOf(page, "product.installed").isEmpty());
    story.save();

    CHECK(story.count("work_order") == 0);
    CHECK_FALSE(story.issueOf(page, "customer.phone").isEmpty());
    CHECK_FALSE(story.issueOf(page, "product.category").isEmpty());
    CHECK_FALSE(story.issueOf(page, "fault").isEmpty());
    CHECK(story.lineText(page, "customer.phone") == QStringLiteral("1381234"));
    CHECK(story.lineText(page, "product.installed") == QStringLiteral("2026-02-30"));
    CHECK(IntakeStory::focusName() == QStringLiteral("customer.phone"));
    story.press(Qt::Key_End);
    story.type("5678");
    CHECK(story.issueOf(page, "customer.phone").isEmpty());
}

TEST_CASE("A request is kept while it is typed and comes back after the program died")
{
    IntakeStory story;
    {
        IntakePage page(story.context);
        story.show(page);
        story.type("13912345678");
        story.press(Qt::Key_Return);
        story.compose(QStringLiteral("欧阳建国"), "");
        story.field<QLineEdit>(page, "fault")->setFocus();
        story.compose(QStringLiteral("漏水"), "");
        // The field is not left: only the clock of the draft saves it.
        REQUIRE(QTest::qWaitFor(
            [&] { return story.text("SELECT COUNT(*) FROM draft WHERE body LIKE '%漏水%'") == QStringLiteral("1"); },
            8000));
    }
    IntakePage again(story.context);
    story.show(again);
    CHECK(story.lineText(again, "customer.phone") == QStringLiteral("139 1234 5678"));
    CHECK(story.lineText(again, "customer.name") == QStringLiteral("欧阳建国"));
    CHECK(story.lineText(again, "fault") == QStringLiteral("漏水"));
    story.field<ChoiceCombo>(again, "product.category")->setFocus();
    story.type("refri");
    story.save();
    CHECK(story.count("work_order") == 1);
    CHECK(story.count("draft") == 0);
}

TEST_CASE("F6 parks a request, the next customer is served, and the parked one is continued")
{
    IntakeStory story;
    IntakePage page(story.context);
    story.show(page);
    story.type("13912345678");
    story.press(Qt::Key_Return);
    story.compose(QStringLiteral("欧阳建国"), "");
    story.press(Qt::Key_F6);
    CHECK(story.lineText(page, "customer.phone").isEmpty());
    CHECK(IntakeStory::focusName() == QStringLiteral("customer.phone"));
    auto* parked = story.field<FilterChip>(page, "parked");
    CHECK(parked->isVisible());
    CHECK(parked->text().contains(QLatin1Char('1')));

    story.type("13800138000");
    Q_EMIT parked->menu()->aboutToShow();
    REQUIRE(parked->menu()->actions().size() == 1);
    CHECK(parked->menu()->actions().front()->text() == QStringLiteral("欧阳建国"));
    parked->menu()->actions().front()->trigger();
    CHECK(story.lineText(page, "customer.name") == QStringLiteral("欧阳建国"));
    // What stood on the form took the place of the one that was continued.
    Q_EMIT parked->menu()->aboutToShow();
    REQUIRE(parked->menu()->actions().size() == 1);
    CHECK(parked->menu()->actions().front()->text() == QStringLiteral("13800138000"));
    CHECK(story.count("draft") == 2);
}

TEST_CASE("People who share a number are told apart")
{
    IntakeStory story;
    story.log(QStringLiteral("张伟"), QStringLiteral("13912345678"));
    story.log(QStringLiteral("李晓燕"), QStringLiteral("13912345678"));
    REQUIRE(story.count("customer") == 2);
    IntakePage page(story.context);
    story.show(page);
    story.type("13912345678");
    auto* offered = story.field<ChoiceList>(page, "customer.candidates");
    REQUIRE(QTest::qWaitFor([&] { return offered->isVisible(); }));
    CHECK(offered->count() == 3);

    SECTION("an arrow key and Enter choose the second")
    {
        const qint64 second = story.number(QStringLiteral("SELECT id FROM customer WHERE name = '李晓燕'"));
        while (offered->currentKey() != second)
            story.press(Qt::Key_Down);
        story.press(Qt::Key_Return);
        CHECK(story.lineText(page, "customer.name") == QStringLiteral("李晓燕"));
    }
    SECTION("a third person is typed in place and leaves the others alone")
    {
        story.press(Qt::Key_Down);
        story.press(Qt::Key_Down);
        story.press(Qt::Key_Down);
        story.press(Qt::Key_Return);
        REQUIRE(IntakeStory::focusName() == QStringLiteral("customer.name"));
        story.compose(QStringLiteral("王芳"), "");
        story.field<ChoiceCombo>(page, "product.category")->setFocus();
        story.type("refri");
        story.field<QLineEdit>(page, "fault")->setFocus();
        story.compose(QStringLiteral("漏水"), "");
        story.save();
        CHECK(story.count("customer") == 3);
        CHECK(story.text("SELECT contact_name FROM work_order ORDER BY id DESC LIMIT 1") == QStringLiteral("王芳"));
    }
}

TEST_CASE("A number's tail or a name finds the customer")
{
    IntakeStory story;
    story.log(QStringLiteral("欧阳建国"), QStringLiteral("13912345678"));
    IntakePage page(story.context);
    story.show(page);
    SECTION("tail")
    {
        story.type("5678");
    }
    SECTION("name")
    {
        story.compose(QStringLiteral("建国"), "");
    }
    SECTION("pinyin initials")
    {
        story.type("oyjg");
    }
    story.press(Qt::Key_Return);
    CHECK(story.lineText(page, "customer.phone") == QStringLiteral("139 1234 5678"));
    CHECK(IntakeStory::focusName() == QStringLiteral("product.category"));
}

TEST_CASE("Promised times and the coded fault's grade follow every change before anything is saved")
{
    IntakeStory story;
    IntakePage page(story.context);
    story.show(page);
    REQUIRE(
        QTest::qWaitFor([&] { return story.labelText(page, "promise.response") == QStringLiteral("today 09:30"); }));
    story.field<ChoiceCombo>(page, "product.category")->setFocus();
    story.type("refri");
    story.field<QLineEdit>(page, "fault")->setFocus();
    story.press(Qt::Key_1, Qt::AltModifier);
    CHECK_FALSE(story.lineText(page, "fault").isEmpty());
    CHECK(story.field<ChoiceCombo>(page, "faultCode")->value().toString() == QStringLiteral("RF01"));
    CHECK(story.field<Chip>(page, "grade")->word() == QStringLiteral("Difficult fault"));
    story.field<ChoiceCombo>(page, "priority")->setFocus();
    story.type("urg");
    REQUIRE(
        QTest::qWaitFor([&] { return story.labelText(page, "promise.response") == QStringLiteral("today 09:10"); }));
    CHECK(story.count("work_order") == 0);
}

TEST_CASE("Another person under a known number does not rename the known one")
{
    IntakeStory story;
    story.log(QStringLiteral("张伟"), QStringLiteral("13912345678"));
    IntakePage page(story.context);
    story.show(page);
    story.type("13912345678");
    story.press(Qt::Key_Return);
    auto* name = story.field<QLineEdit>(page, "customer.name");
    name->setFocus();
    name->selectAll();
    story.compose(QStringLiteral("张小伟"), "");
    auto* another = story.field<FilterChip>(page, "customer.another");
    REQUIRE(another->isVisible());
    another->click();
    story.field<ChoiceCombo>(page, "product.category")->setFocus();
    story.type("refri");
    story.field<QLineEdit>(page, "fault")->setFocus();
    story.compose(QStringLiteral("漏水"), "");
    story.save();
    CHECK(story.count("customer") == 2);
    CHECK(story.text("SELECT name FROM customer ORDER BY id LIMIT 1") == QStringLiteral("张伟"));
}

TEST_CASE("A product's page can start a request for it, and what was on the form is parked")
{
    IntakeStory story;
    story.log(QStringLiteral("欧阳建国"), QStringLiteral("13912345678"), QStringLiteral("SN778899"));
    IntakePage page(story.context);
    story.show(page);
    story.type("13800138000");
    page.open({QStringLiteral("intake"), 0, {{QStringLiteral("unit"), 1}}});
    CHECK(story.lineText(page, "customer.name") == QStringLiteral("欧阳建国"));
    CHECK(story.field<ChoiceList>(page, "product.list")->currentKey() == 1);
    CHECK(story.field<FilterChip>(page, "parked")->isVisible());
}

TEST_CASE("A request survives the trip from the struct to the fields and back")
{
    IntakeStory story;
    story.log(QStringLiteral("欧阳建国"), QStringLiteral("13912345678"), QStringLiteral("SN778899"));
    IntakeForm form(*story.place);
    IntakeRequest request;
    SECTION("new customer and product")
    {
        request.phone = QStringLiteral("13800138000");
        request.customerName = QStringLiteral("王芳");
        request.address = QStringLiteral("文三路 1 号");
        request.category = QStringLiteral("refrigerator");
        request.brand = QStringLiteral("海尔");
        request.model = QStringLiteral("BCD");
        request.serial = QStringLiteral("X-1");
        request.invoicedOn = QStringLiteral("2026-01-05");
        request.installedOn = QStringLiteral("2026-01-06");
    }
    SECTION("known customer and product")
    {
        request.customer = CustomerId(1);
        request.product = ProductUnitId(1);
        request.phone = QStringLiteral("139 1234 5678");
        request.customerName = QStringLiteral("欧阳建国");
    }
    request.fault = QStringLiteral("不制冷");
    request.faultCode = QStringLiteral("RF01");
    request.type = QStringLiteral("maintenance");
    request.channel = QStringLiteral("hotline");
    request.priority = QStringLiteral("urgent");
    request.accessories = QStringLiteral("说明书");
    request.wish = QStringLiteral("下午");
    request.note = QStringLiteral("第一行\n第二行");
    form.show(request);
    CHECK(form.request().toJson() == request.toJson());
}
