// SPDX-License-Identifier: GPL-3.0-or-later
// One job through the steps of the service process in the window, from the telephone to the part that is waited for, by
// the hands of the people whose steps they are. After each step the window shows it and the file has it.
#include "core/service/technician_desk.h"
#include "core/service/work_desk.h"
#include "tests/gui/flow_window.h"
#include "ui/dispatch/board_view.h"
#include "ui/dispatch/dispatch_page.h"
#include "ui/dispatch/pool_list.h"

using namespace sanbao;

namespace {

using test::FlowWindow;

struct ServiceDay : FlowWindow
{
    WorkOrderId id;
    QString number;

    ServiceDay()
    {
        // What the shop has in order before the day begins: a standard with a measured step, a van, a valve elsewhere.
        SopTemplate standard;
        standard.code = QStringLiteral("TOILET_REPAIR");
        standard.type = ServiceType::Repair;
        standard.category = place->catalogue().categoryByCode(QStringLiteral("smart_toilet"))->id;
        standard.nameZh = QStringLiteral("智能马桶维修");
        standard.nameEn = QStringLiteral("Toilet repair");
        standard.from = QDate(2026, 3, 2);
        int bad = 0;
        standard.steps =
            stepsFromText(QStringLiteral("10 | 断水断电\n20 | 测水压 | 水压 0.1..0.6 MPa"), {}, true, &bad);
        WorkDesk work(place->context());
        REQUIRE_DONE(work.publish(standard));
        ServiceResource car;
        car.kind = ResourceKind::Vehicle;
        car.name = QStringLiteral("浙A·12345");
        REQUIRE_DONE(TechnicianDesk(place->context()).saveResource(car));
        receive(valve, 1000);
        StockSlip away = slip(StockKind::Transfer, valve, 1000);
        away.to = branch;
        REQUIRE_DONE(desk().book(away));
    }

    QString orderRow(const char* columns)
    {
        return row(QStringLiteral("SELECT %1 FROM work_order WHERE id = %2")
                       .arg(QLatin1String(columns), QString::number(id.value)));
    }
    QString state() { return orderRow("state"); }
    qint64 rows(const char* table)
    {
        return row(QStringLiteral("SELECT COUNT(*) FROM %1 WHERE order_id = %2")
                       .arg(QLatin1String(table), QString::number(id.value)))
            .toLongLong();
    }
    void openOrder()
    {
        scan(number);
        REQUIRE(shown() == QStringLiteral("order"));
    }
    void openWork()
    {
        openOrder();
        fromMenu("order.more", "order.work");
        REQUIRE(shown() == QStringLiteral("work"));
    }

    /// 1 to 3: the telephone rings; who and what it is, whether it is covered, and the request.
    void telephoneRings()
    {
        signIn("counter");
        press(Qt::Key_F2);
        REQUIRE(shown() == QStringLiteral("intake"));
        type(QStringLiteral("13800138301"));
        press(Qt::Key_Return);
        type(QStringLiteral("欧阳建国"));
        press(Qt::Key_Return);
        type(QStringLiteral("杭州市西湖区文三路 478 号"));
        press(Qt::Key_Return);
        choose("product.category", QStringLiteral("Smart toilet"));
        write("product.brand", QStringLiteral("清泉"));
        write("product.model", QStringLiteral("S300"));
        write("product.serial", QStringLiteral("SN-0001"));
        write("product.installed", QStringLiteral("2015-01-05"));
        press(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return label("verdict").contains(QStringLiteral("Out of warranty")); }, 3000));
        write("fault", QStringLiteral("座圈下漏水"));
        choose("faultCode", QStringLiteral("ST07"));
        choose("channel", QStringLiteral("Hotline"));
        picture("flow_intake");
        save();
        id = WorkOrderId(row("SELECT MAX(id) FROM work_order").toLongLong());
        number = orderRow("number");
        CHECK(orderRow("fault_text || channel || in_warranty") == QStringLiteral("座圈下漏水hotline0"));
        CHECK(orderRow("grade") == QStringLiteral("common"));
        CHECK(rows("order_promise") >= 1);
        CHECK(shown() == QStringLiteral("print-preview"));
    }

    /// 4 and 5: what it probably is, and help by telephone that does not help.
    void diagnoseAndAdvise()
    {
        minutes(10);
        signIn("tech1");
        openWork();
        choose("diagnosis.cause", QStringLiteral("C02"));
        write("diagnosis.finding", QStringLiteral("法兰未装正"));
        click("diagnosis.save");
        INFO(message().toStdString() << words().toStdString());
        CHECK(label("diagnosis.history").contains(QStringLiteral("Improper installation · Common fault")));
        REQUIRE(rows("order_diagnosis") == 1);
        write("remote.note", QStringLiteral("关角阀后仍滴水"));
        click("remote.save");
        CHECK(label("diagnosis.history").contains(QStringLiteral("not solved")));
        CHECK(rows("remote_attempt") == 1);
        CHECK(orderRow("first_response_at").toLongLong() == at("2026-03-02 09:10").ms);
    }

    /// 6: a plan with its price, and the customer's yes.
    void offerAndAgree()
    {
        signIn("counter");
        press(Qt::Key_F6);
        REQUIRE(shown() == QStringLiteral("order"));
        click("proposal.offer");
        write("proposal.name", QStringLiteral("更换进水阀"));
        write("proposal.items", QStringLiteral("L01\nV-100"));
        CHECK(label("proposal.price").contains(QStringLiteral("128.00")));
        save();
        CHECK(shown() == QStringLiteral("print-preview"));
        press(Qt::Key_Left, Qt::AltModifier);
        click("proposal.answer");
        choose("proposal.how", QStringLiteral("ignature"));
        find("proposal.who")->setFocus();
        save();
        CHECK_FALSE(issueUnder("ink").isEmpty());
        sign("proposal.ink");
        find("proposal.who")->setFocus();
        save();
        CHECK(row("SELECT state || answered_how FROM proposal") == QStringLiteral("consentedsignature"));
        CHECK(row("SELECT name FROM order_confirmation WHERE purpose = 'consent' AND strokes <> ''") ==
              QStringLiteral("欧阳建国"));
        CHECK(label("proposal.story").contains(QStringLiteral("欧阳建国")));
        CHECK(state() == QStringLiteral("quoted"));
    }

    /// 7: onto the board with the mouse, an hour later with the keys, with the van.
    void planTheVisit()
    {
        signIn("dispatch");
        openOrder();
        fromMenu("order.more", "order.dispatch");
        INFO(words().toStdString());
        REQUIRE(shown() == QStringLiteral("dispatch"));
        auto* plan = static_cast<DispatchPage*>(page());
        QWidget* pool = plan->pool()->viewport();
        const QPoint start = plan->pool()->visualItemRect(plan->pool()->currentItem()).center();
        const QPoint ten = plan->board()->pointAt(person("tech1"), at("2026-03-02 10:00")) + QPoint(2, 0);
        drag(pool, start, pool->mapFromGlobal(plan->board()->viewport()->mapToGlobal(ten)));
        REQUIRE(orderRow("appointment_from_at").toLongLong() == at("2026-03-02 10:00").ms);
        plan->board()->setFocus();
        press(Qt::Key_Return);
        press(Qt::Key_Right, Qt::ControlModifier);
        press(Qt::Key_Return);
        CHECK(orderRow("appointment_from_at").toLongLong() == at("2026-03-02 11:00").ms);
        CHECK(orderRow("technician_id").toLongLong() == person("tech1").value);
        CHECK(message().contains(QStringLiteral("11:00")));
        press(Qt::Key_F7);
        find<QListWidget>("visit.resources")->setFocus();
        find<QListWidget>("visit.resources")->setCurrentRow(0);
        press(Qt::Key_Space);
        save();
        CHECK(rows("order_resource") == 1);
        picture("flow_board");
    }

    /// 8 and 9: there in time; each step with one key, the pressure measured until it is right.
    void arriveAndWork()
    {
        setTime("2026-03-02 11:00");
        signIn("tech1");
        press(Qt::Key_M, Qt::ControlModifier);
        press(Qt::Key_F4);
        CHECK(state() == QStringLiteral("on_site"));
        CHECK(orderRow("arrived_at").toLongLong() == at("2026-03-02 11:00").ms);
        press(Qt::Key_F4);
        minutes(8);
        press(Qt::Key_F4);
        press(Qt::Key_F4);
        minutes(20);
        press(Qt::Key_F4); // what was measured is asked for on the page of the work
        REQUIRE(shown() == QStringLiteral("work"));
        CHECK(message().contains(QStringLiteral("measured value")));
        write("work.value", QStringLiteral("0.9"));
        press(Qt::Key_F4);
        CHECK(find<QListWidget>("work.steps")->item(1)->text().contains(QStringLiteral("out of limits")));
        press(Qt::Key_F4);
        minutes(5);
        write("work.value", QStringLiteral("0.3"));
        press(Qt::Key_F4);
        CHECK(find<QListWidget>("work.steps")->item(1)->text().startsWith(QStringLiteral("✓")));
        CHECK(row("SELECT group_concat(value_milli) FROM order_step WHERE value_milli IS NOT NULL") ==
              QStringLiteral("300"));
        CHECK(label("work.sum").contains(QStringLiteral("taken")));
        picture("flow_work");
    }

    /// 10: somebody who knows more is asked, and the part comes from the other store.
    void waitForThePart()
    {
        write("escalation.reason", QStringLiteral("阀体型号不明"));
        click("escalation.save");
        CHECK(rows("order_escalation") == 1);
        CHECK(label("diagnosis.history").contains(QStringLiteral("阀体型号不明")));
        press(Qt::Key_F6);
        press(Qt::Key_P, Qt::AltModifier);
        type(QStringLiteral("V-100"));
        press(Qt::Key_Return);
        save();
        CHECK(row("SELECT state FROM order_part") == QStringLiteral("waiting"));
        click("parts.request");
        choose("orderPart.from", QStringLiteral("EAST"));
        save();
        CHECK(state() == QStringLiteral("waiting"));
        signIn("admin");
        go("parts");
        window->openRoute({QStringLiteral("parts"), 0, {{QStringLiteral("side"), QStringLiteral("requests")}}});
        settle();
        find<ListView>("stock.requests")->selectFirst();
        prompt.answerText(QStringLiteral("门店车 T-1"));
        press(Qt::Key_F8);
        setTime("2026-03-03 09:30");
        find<ListView>("stock.requests")->selectFirst();
        press(Qt::Key_F8, Qt::ShiftModifier);
        save();
        CHECK(row("SELECT state FROM stock_request") == QStringLiteral("received"));
    }
};

} // namespace

TEST_CASE("one job walks through the window from the telephone to the part that had to come from another store")
{
    ServiceDay day;
    day.telephoneRings();
    day.diagnoseAndAdvise();
    day.offerAndAgree();
    day.planTheVisit();
    day.arriveAndWork();
    day.waitForThePart();
}
