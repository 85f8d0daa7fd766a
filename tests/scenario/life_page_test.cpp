// SPDX-License-Identifier: GPL-3.0-or-later
// Records: the life page of a product from sale to today, and correcting customers and products.
#include "core/service/complaint_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/labels.h"
#include "core/service/maintenance_desk.h"
#include "core/service/order_desk.h"
#include "core/service/record_desk.h"
#include "core/service/search_desk.h"
#include "core/service/survey_desk.h"
#include "tests/support/temporary_store.h"

#include <QElapsedTimer>

#include <algorithm>
#include <functional>

using namespace sanbao;

namespace {

struct Archive : test::TemporaryStore
{
    Archive()
        : TemporaryStore("bathware")
    {
        setTime("2025-08-20 10:00");
    }
    void setTime(const char* text) { clock.set(at(text)); }

    WorkOrder accept(const char* type, const char* serial = "SN-0001")
    {
        IntakeRequest request;
        request.customerName = QStringLiteral("欧阳建国");
        request.phone = QStringLiteral("13800138301");
        request.category = QStringLiteral("smart_toilet");
        request.brand = QStringLiteral("清泉");
        request.model = QStringLiteral("S300");
        request.serial = QLatin1String(serial);
        request.fault = QStringLiteral("咨询安装条件");
        request.type = QLatin1String(type);
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        return place->orders().open(answer->order)->order;
    }
    WorkOrder close(WorkOrder order)
    {
        for (const OrderEventKind kind : {OrderEventKind::Schedule, OrderEventKind::Arrive, OrderEventKind::Resolve,
                                          OrderEventKind::Accept, OrderEventKind::Settle, OrderEventKind::Close}) {
            OrderEvent event;
            event.kind = kind;
            event.technician = place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
            event.action = QStringLiteral("调试完成");
            event.acceptedBy = QStringLiteral("本人");
            const Outcome<WorkOrder> next = place->orders().act(order.id, order.revision, event);
            REQUIRE_DONE(next);
            order = *next;
        }
        return order;
    }
    ProductUnit unit(ProductUnitId id) { return page(id).unit; }
    LifePage page(ProductUnitId id)
    {
        const Outcome<LifePage> read = place->records().unit(id);
        REQUIRE_DONE(read);
        return *read;
    }
};

int placeOf(const LifePage& page, const std::function<bool(const LifeEvent&)>& wanted)
{
    const auto found = std::find_if(page.events.begin(), page.events.end(), wanted);
    return found == page.events.end() ? -1 : int(found - page.events.begin());
}

} // namespace

TEST_CASE("the life page tells consultation, sale, delivery, installation, repair, maintenance, survey and complaint "
          "in date order",
          "[S0-022]")
{
    Archive archive;
    const WorkOrder consultation = archive.accept("consultation");
    ProductUnit unit = archive.unit(consultation.product);
    archive.setTime("2025-10-01 09:00");
    unit.invoicedOn = QDate(2025, 8, 25);
    unit.deliveredOn = QDate(2025, 8, 28);
    unit.installedOn = QDate(2025, 9, 2);
    REQUIRE_DONE(archive.place->records().saveUnit(unit));
    archive.setTime("2025-12-01 09:00");
    const WorkOrder repair = archive.close(archive.accept("repair"));
    archive.setTime("2025-12-04 09:00");
    const Survey survey = **archive.place->surveys().ofOrder(repair.id);
    SurveyAnswers answers;
    answers.grades.emplace(QStringLiteral("overall"), 2);
    REQUIRE_DONE(archive.place->surveys().answer(survey.id, survey.revision, answers));
    archive.setTime("2025-12-05 09:00");
    NewComplaint complaint;
    complaint.order = repair.id;
    complaint.claim = QStringLiteral("又漏水");
    REQUIRE_DONE(archive.place->complaints().log(complaint));
    archive.setTime("2026-03-02 09:00");
    REQUIRE_DONE(archive.place->maintenance().planUnplanned(10));
    const auto plans = archive.place->maintenance().due(QDate(2026, 3, 2), {}, 10);
    REQUIRE_DONE(plans);
    REQUIRE(plans->size() == 1);
    REQUIRE_DONE(archive.place->maintenance().createVisits({plans->front().plan.id}));

    const LifePage page = archive.page(unit.id);
    CHECK(std::is_sorted(page.events.begin(), page.events.end(),
                         [](const LifeEvent& a, const LifeEvent& b) { return a.at < b.at; }));
    const auto order = [&page](const char* code) {
        return placeOf(page, [code](const LifeEvent& event) {
            return event.kind == LifeKind::Order &&
                   event.title.startsWith(label(*fromCode<ServiceType>(QString::fromLatin1(code))));
        });
    };
    const auto milestone = [&page](const QDate day) {
        return placeOf(page, [day](const LifeEvent& event) {
            return event.kind == LifeKind::Milestone && event.dayOnly &&
                   localDay(event.at, QTimeZone("Asia/Shanghai")) == day;
        });
    };
    const auto kind = [&page](LifeKind wanted, const char* text) {
        return placeOf(page, [wanted, text](const LifeEvent& event) {
            return event.kind == wanted && event.text.contains(QString::fromUtf8(text));
        });
    };
    const std::vector<int> chain{order("consultation"),
                                 milestone(QDate(2025, 8, 25)),
                                 milestone(QDate(2025, 8, 28)),
                                 milestone(QDate(2025, 9, 2)),
                                 order("repair"),
                                 kind(LifeKind::Survey, "2.0"),
                                 kind(LifeKind::Complaint, "又漏水"),
                                 order("maintenance")};
    for (std::size_t i = 0; i < chain.size(); ++i) {
        INFO("link " << i);
        REQUIRE(chain[i] >= 0);
        if (i > 0)
            CHECK(chain[i] > chain[i - 1]);
    }
    CHECK(page.orderCount == 3);
    CHECK(page.nextDueOn == QDate(2026, 3, 2));
    // Sold on 25 August 2025: six whole months by 2 March 2026.
    CHECK(page.ageMonths == 6);
    CHECK(page.warranty.start == QDate(2025, 9, 2));
}

TEST_CASE("a life page with 500 entries opens at once")
{
    Archive archive;
    const WorkOrder order = archive.accept("repair");
    REQUIRE(archive.database().begin());
    TimelineStore timeline(archive.database());
    for (int i = 0; i < 500; ++i) {
        TimelineEntry entry;
        entry.order = order.id;
        entry.product = order.product;
        entry.customer = order.customer;
        entry.happenedAt = order.registeredAt.plus(std::chrono::minutes(i));
        entry.enteredAt = entry.happenedAt;
        entry.event = QStringLiteral("note");
        entry.note = QStringLiteral("第 %1 次记录").arg(i);
        timeline.append(entry);
    }
    REQUIRE(archive.database().commit());
    archive.page(order.product);
    QElapsedTimer timer;
    timer.start();
    const LifePage page = archive.page(order.product);
    CHECK(timer.elapsed() < 50);
    CHECK(page.events.size() == 501);
}

TEST_CASE("a serial number that belongs to another product is refused and its owner named")
{
    Archive archive;
    archive.accept("repair", "SN-0001");
    ProductUnit second = archive.unit(archive.accept("repair", "SN-0002").product);
    second.serial = QStringLiteral("sn 0001");
    const Outcome<ProductUnit> refused = archive.place->records().saveUnit(second);
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().issues.size() == 1);
    CHECK(refused.error().issues.front().field == QStringLiteral("product.serial"));
    CHECK(refused.error().issues.front().message.contains(QStringLiteral("SN-0001")));
    CHECK(refused.error().issues.front().message.contains(QStringLiteral("欧阳建国")));
}

TEST_CASE("a corrected product keeps what it was on its life page, and is found by its new serial number")
{
    Archive archive;
    ProductUnit unit = archive.unit(archive.accept("repair", "SN-0001").product);
    unit.serial = QStringLiteral("SN-7788-9921");
    REQUIRE_DONE(archive.place->records().saveUnit(unit));
    const LifePage page = archive.page(unit.id);
    CHECK(placeOf(page, [](const LifeEvent& event) {
              return event.text.contains(QStringLiteral("SN-0001 → SN-7788-9921"));
          }) >= 0);
    REQUIRE_DONE(archive.place->records().unitBySerial(QStringLiteral("SN77889921")));
    const auto hits = archive.place->search().find(QStringLiteral("7788"));
    REQUIRE_DONE(hits);
    CHECK(std::any_of(hits->begin(), hits->end(),
                      [&](const SearchHit& hit) { return hit.kind == HitKind::Unit && hit.id == unit.id.value; }));
}

TEST_CASE("a customer is corrected, found by the new name, and a second writer is told")
{
    Archive archive;
    const WorkOrder order = archive.accept("repair");
    Customer customer = archive.place->records().customer(order.customer)->customer;
    customer.name = QStringLiteral("司马相如");
    customer.phoneRaw = QStringLiteral("139 0013 9000");
    const Outcome<Customer> saved = archive.place->records().saveCustomer(customer);
    REQUIRE_DONE(saved);
    CHECK(saved->phone == QStringLiteral("13900139000"));
    for (const char* text : {"司马", "smxr", "9000"}) {
        const auto found = archive.place->records().findCustomers(QString::fromUtf8(text));
        REQUIRE_DONE(found);
        REQUIRE(found->size() == 1);
        CHECK(found->front().id == customer.id);
    }
    CHECK(archive.place->records().findCustomers(QStringLiteral("欧阳"))->empty());
    customer.name = QStringLiteral("别人");
    const Outcome<Customer> stale = archive.place->records().saveCustomer(customer);
    REQUIRE_FALSE(stale);
    CHECK(stale.error().kind == FailureKind::Conflict);

    Customer wrong = *saved;
    wrong.name.clear();
    wrong.phoneRaw = QStringLiteral("12345");
    const Outcome<Customer> refused = archive.place->records().saveCustomer(wrong);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().issues.size() == 2);
}

TEST_CASE("people who may not edit customers see masked phones on records")
{
    Archive archive;
    const WorkOrder order = archive.accept("repair");
    REQUIRE_DONE(archive.place->actAs(QStringLiteral("tech1")));
    CHECK(archive.place->records().customer(order.customer)->customer.phone == QStringLiteral("138****8301"));
    CHECK(archive.page(order.product).customer.phone == QStringLiteral("138****8301"));
    CHECK(archive.place->records().customers({}, 10)->front().phone == QStringLiteral("138****8301"));
}
