// SPDX-License-Identifier: GPL-3.0-or-later
// A day at the counter over a real file: a request is logged, worked on, settled and closed; wrong input changes
// nothing.
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/search_desk.h"
#include "core/service/survey_desk.h"
#include "core/service/workplace.h"
#include "core/storage/database.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace sanbao;

namespace {

struct Counter
{
    QTemporaryDir folder;
    ManualClock clock{*parseInstant(QStringLiteral("2026-03-02 09:00"), QTimeZone("Asia/Shanghai"))};
    std::unique_ptr<Workplace> place;

    Counter()
    {
        Outcome<std::unique_ptr<Workplace>> made = Workplace::create(
            folder.filePath(QStringLiteral("s.sqlite")),
            {QStringLiteral("appliance"), QStringLiteral("CX"), QStringLiteral("城西店"), false}, clock);
        REQUIRE_DONE(made);
        place = std::move(made).value();
    }
    Instant at(const char* text) const { return *parseInstant(QString::fromLatin1(text), place->catalogue().zone()); }
    void setTime(const char* text) { clock.set(at(text)); }

    qint64 count(const char* table)
    {
        Statement query =
            place->context().database.statement(QStringLiteral("SELECT COUNT(*) FROM %1").arg(QLatin1String(table)));
        return query.next() ? query.integer(0) : -1;
    }
    IntakeRequest request() const
    {
        IntakeRequest made;
        made.customerName = QStringLiteral("欧阳建国");
        made.phone = QStringLiteral("138 0013 8301");
        made.address = QStringLiteral("杭州市西湖区文三路478号");
        made.category = place->catalogue().categories().front().code;
        made.brand = QStringLiteral("青禾");
        made.model = QStringLiteral("S300");
        made.serial = QStringLiteral("SN-7788-9921");
        made.installedOn = QStringLiteral("2025-09-02");
        made.fault = QStringLiteral("不制冷，面板无反应");
        made.channel = QStringLiteral("hotline");
        return made;
    }
    WorkOrder act(const WorkOrder& order, OrderEvent event)
    {
        Outcome<WorkOrder> next = place->orders().act(order.id, order.revision, event);
        REQUIRE_DONE(next);
        return *next;
    }
};

OrderEvent event(OrderEventKind kind)
{
    OrderEvent made;
    made.kind = kind;
    return made;
}

bool hasIssue(const Failure& failure, const char* field)
{
    return std::any_of(failure.issues.begin(), failure.issues.end(),
                       [field](const FieldIssue& issue) { return issue.field == QLatin1String(field); });
}

} // namespace

TEST_CASE("one repair request registers customer, product, promises and a number", "[S1-015]")
{
    Counter counter;
    const Outcome<IntakeAnswer> answer = counter.place->intake().accept(counter.request());
    REQUIRE_DONE(answer);
    CHECK(answer->number == QStringLiteral("CX-260302-0001"));
    CHECK(counter.count("customer") == 1);
    CHECK(counter.count("product_unit") == 1);

    const Outcome<OrderView> view = counter.place->orders().open(answer->order);
    REQUIRE_DONE(view);
    CHECK(view->order.state == OrderState::Registered);
    CHECK(view->customer.phone == QStringLiteral("13800138301"));
    CHECK(view->order.contactAddress == counter.request().address);
    CHECK(view->product->serial == QStringLiteral("SN-7788-9921"));
    REQUIRE(view->timeline.size() == 1);
    CHECK(view->timeline.front().event == QStringLiteral("registered"));
}

TEST_CASE("a repair is promised a response within 30 business minutes by default", "[S0-029]")
{
    Counter counter;
    counter.setTime("2026-03-02 17:45");
    const Outcome<IntakeAnswer> answer = counter.place->intake().accept(counter.request());
    REQUIRE_DONE(answer);
    const auto response = std::find_if(answer->promises.begin(), answer->promises.end(),
                                       [](const Promise& promise) { return promise.kind == PromiseKind::Response; });
    REQUIRE(response != answer->promises.end());
    CHECK(response->targetMinutes == 30);
    CHECK(response->dueAt == counter.at("2026-03-03 09:15"));

    counter.setTime("2026-03-03 09:20");
    const WorkOrder order = counter.place->orders().open(answer->order)->order;
    const WorkOrder late = counter.act(order, event(OrderEventKind::Respond));
    CHECK(late.promises.front().state == PromiseState::Missed);
}

TEST_CASE("an installation is promised arrival in 3 hours and completion in 24 hours", "[S0-040][S0-041]")
{
    Counter counter;
    IntakeRequest request = counter.request();
    request.type = QStringLiteral("installation");
    const Outcome<IntakeAnswer> answer = counter.place->intake().accept(request);
    REQUIRE_DONE(answer);
    const auto due = [&answer](PromiseKind kind) {
        const auto found = std::find_if(answer->promises.begin(), answer->promises.end(),
                                        [kind](const Promise& p) { return p.kind == kind; });
        REQUIRE(found != answer->promises.end());
        return found->dueAt;
    };
    CHECK(due(PromiseKind::Arrival) == counter.at("2026-03-02 12:00"));
    CHECK(due(PromiseKind::Completion) == counter.at("2026-03-03 09:00"));
}

TEST_CASE("a returning customer and a known serial number are reused")
{
    Counter counter;
    REQUIRE_DONE(counter.place->intake().accept(counter.request()));
    IntakeRequest again = counter.request();
    again.phone = QStringLiteral("+86 13800138301");
    again.serial = QStringLiteral("sn77889921");
    REQUIRE_DONE(counter.place->intake().accept(again));
    CHECK(counter.count("customer") == 1);
    CHECK(counter.count("product_unit") == 1);
    CHECK(counter.count("work_order") == 2);
}

TEST_CASE("wrong input is refused by field and leaves no trace")
{
    Counter counter;
    IntakeRequest wrong = counter.request();
    wrong.phone = QStringLiteral("1380013830");
    wrong.category = QStringLiteral("spaceship");
    wrong.fault = QStringLiteral("  ");
    wrong.installedOn = QStringLiteral("2026-02-30");
    wrong.channel = QStringLiteral("pigeon");
    const Outcome<IntakeAnswer> answer = counter.place->intake().accept(wrong);
    REQUIRE_REFUSED(answer, FailureKind::Invalid);
    for (const char* field : {"customer.phone", "product.category", "fault", "channel"})
        CHECK(hasIssue(answer.error(), field));
    wrong = counter.request();
    wrong.installedOn = QStringLiteral("2026-02-30");
    const Outcome<IntakeAnswer> impossible = counter.place->intake().accept(wrong);
    REQUIRE_REFUSED(impossible, FailureKind::Invalid);
    CHECK(hasIssue(impossible.error(), "product.installed"));
    CHECK(counter.count("customer") == 0);
    CHECK(counter.count("work_order") == 0);
    CHECK(counter.count("number_series") == 0);
    CHECK(counter.count("search_key") == 0);
}

TEST_CASE("a serial number that belongs to somebody else is refused with the owner's name")
{
    Counter counter;
    REQUIRE_DONE(counter.place->intake().accept(counter.request()));
    REQUIRE_DONE([&] {
        IntakeRequest other = counter.request();
        other.customerName = QStringLiteral("李晓燕");
        other.phone = QStringLiteral("13900000001");
        other.serial = QStringLiteral("OTHER-1");
        return counter.place->intake().accept(other);
    }());
    IntakeRequest stolen = counter.request();
    stolen.customerName = QStringLiteral("李晓燕");
    stolen.phone = QStringLiteral("13900000001");
    const Outcome<IntakeAnswer> answer = counter.place->intake().accept(stolen);
    REQUIRE_REFUSED(answer, FailureKind::Invalid);
    CHECK(hasIssue(answer.error(), "product.serial"));
    CHECK(answer.error().message.contains(QStringLiteral("欧阳建国")));
    CHECK(counter.count("work_order") == 2);
}

TEST_CASE("an order is worked on, settled with a receipt, closed, and asks for a survey", "[S0-050]")
{
    Counter counter;
    const Outcome<IntakeAnswer> answer = counter.place->intake().accept(counter.request());
    REQUIRE_DONE(answer);
    WorkOrder order = counter.place->orders().open(answer->order)->order;
    counter.setTime("2026-03-02 09:10");
    order = counter.act(order, event(OrderEventKind::Respond));
    OrderEvent schedule = event(OrderEventKind::Schedule);
    schedule.technician = counter.place->catalogue().memberByLogin(QStringLiteral("tech1"))->id;
    schedule.grade = FaultGrade::Common;
    order = counter.act(order, schedule);
    counter.setTime("2026-03-02 11:00");
    order = counter.act(order, event(OrderEventKind::Arrive));
    OrderEvent resolve = event(OrderEventKind::Resolve);
    resolve.action = QStringLiteral("更换进水阀");
    counter.setTime("2026-03-02 11:40");
    order = counter.act(order, resolve);

    const std::vector<FeeLine> lines{
        {FeeKind::Labour, {}, QStringLiteral("维修费"), 1000, Money::fromYuan(80), 0, {}, QStringLiteral("议定")},
        {FeeKind::Part, {}, QStringLiteral("进水阀"), 1000, Money::fromFen(8650), 0, {}, QStringLiteral("厂家配件")}};
    REQUIRE_DONE(counter.place->orders().recordFees(order.id, order.revision, lines));
    order = counter.place->orders().open(order.id)->order;

    const auto short1 =
        counter.place->orders().settle(order.id, order.revision, {{PaymentMethod::Cash, Money::fromYuan(100)}});
    REQUIRE_REFUSED(short1, FailureKind::Invalid);
    const Outcome<Receipt> receipt = counter.place->orders().settle(
        order.id, order.revision,
        {{PaymentMethod::Cash, Money::fromYuan(100)}, {PaymentMethod::Wechat, Money::fromFen(6650)}});
    REQUIRE_DONE(receipt);
    CHECK(receipt->number == QStringLiteral("CX-R26-000001"));
    CHECK(receipt->total == Money::fromFen(16650));

    order = counter.place->orders().open(order.id)->order;
    CHECK(order.state == OrderState::Settled);
    OrderEvent close = event(OrderEventKind::Close);
    close.acceptedBy = QStringLiteral("欧阳建国");
    order = counter.act(order, close);
    const Outcome<std::optional<Survey>> survey = counter.place->surveys().ofOrder(order.id);
    REQUIRE_DONE(survey);
    REQUIRE(survey->has_value());
    CHECK((*survey)->state == SurveyState::Due);
    CHECK((*survey)->dueOn == QDate(2026, 3, 5));
}

TEST_CASE("an illegal step names the legal ones and changes nothing", "[S0-042]")
{
    Counter counter;
    const Outcome<IntakeAnswer> answer = counter.place->intake().accept(counter.request());
    REQUIRE_DONE(answer);
    const WorkOrder order = counter.place->orders().open(answer->order)->order;
    const auto refused = counter.place->orders().act(order.id, order.revision, event(OrderEventKind::Accept));
    REQUIRE_REFUSED(refused, FailureKind::Conflict);
    CHECK(refused.error().message.contains(QStringLiteral("respond")));
    CHECK(counter.place->orders().open(answer->order)->timeline.size() == 1);
}

TEST_CASE("whoever saves second over the same order is told, and the first change stays")
{
    Counter counter;
    const Outcome<IntakeAnswer> answer = counter.place->intake().accept(counter.request());
    REQUIRE_DONE(answer);
    const WorkOrder seen = counter.place->orders().open(answer->order)->order;
    counter.act(seen, event(OrderEventKind::Respond));
    const auto second = counter.place->orders().act(seen.id, seen.revision, event(OrderEventKind::Diagnose));
    REQUIRE_REFUSED(second, FailureKind::Conflict);
    CHECK(counter.place->orders().open(answer->order)->order.state == OrderState::Responded);
}

TEST_CASE("only technicians and those above them record diagnosis and repair results", "[S1-008]")
{
    Counter counter;
    const Outcome<IntakeAnswer> answer = counter.place->intake().accept(counter.request());
    REQUIRE_DONE(answer);
    const WorkOrder order = counter.place->orders().open(answer->order)->order;
    OrderEvent resolve = event(OrderEventKind::Resolve);
    resolve.action = QStringLiteral("done");

    REQUIRE_DONE(counter.place->actAs(QStringLiteral("counter")));
    const qint64 audited = counter.count("audit_entry");
    REQUIRE_REFUSED(counter.place->orders().act(order.id, order.revision, resolve), FailureKind::Denied);
    CHECK(counter.place->orders().open(answer->order)->order.state == OrderState::Registered);
    CHECK(counter.count("audit_entry") == audited + 1);
    REQUIRE_DONE(counter.place->actAs(QStringLiteral("tech1")));
    CHECK(counter.place->orders().act(order.id, order.revision, resolve).has_value());
}

TEST_CASE("the box finds an order, a customer and a product by what people say")
{
    Counter counter;
    const Outcome<IntakeAnswer> answer = counter.place->intake().accept(counter.request());
    REQUIRE_DONE(answer);
    const auto reasons = [&counter](const char* text) {
        QStringList found;
        const Outcome<std::vector<SearchHit>> hits = counter.place->search().find(QString::fromUtf8(text));
        REQUIRE_DONE(hits);
        for (const SearchHit& hit : *hits)
            found.append(codeOf(hit.kind) + QLatin1Char('/') + codeOf(hit.reason));
        return found;
    };
    CHECK(reasons("0001").contains(QStringLiteral("order/number")));
    CHECK(reasons("CX-260302-0001").contains(QStringLiteral("order/number")));
    CHECK(reasons("8301") == QStringList{QStringLiteral("customer/phone")});
    CHECK(reasons("欧阳").contains(QStringLiteral("customer/name")));
    CHECK(reasons("建国").contains(QStringLiteral("customer/name")));
    CHECK(reasons("oyjg").contains(QStringLiteral("customer/pinyin")));
    CHECK(reasons("文三路").contains(QStringLiteral("customer/address")));
    CHECK(reasons("77889921").contains(QStringLiteral("unit/serial")));
    CHECK(reasons("s300").contains(QStringLiteral("unit/model")));
    CHECK(reasons("歐陽").contains(QStringLiteral("customer/name")));
    CHECK(reasons("nobody").isEmpty());
}

TEST_CASE("text that looks like commands stays text from the form to the file")
{
    Counter counter;
    for (const char* hostile :
         {"张三<img src=x onerror=alert(1)>", "李%2", "%' OR 1=1 --", "=1+1", "\"';\\", "𠮷野家", "a\tb"}) {
        IntakeRequest request = counter.request();
        request.customerName = QString::fromUtf8(hostile);
        request.fault = QString::fromUtf8(hostile);
        request.serial.clear();
        const Outcome<IntakeAnswer> answer = counter.place->intake().accept(request);
        REQUIRE_DONE(answer);
        const Outcome<OrderView> view = counter.place->orders().open(answer->order);
        REQUIRE_DONE(view);
        CHECK(view->order.faultText == QString::fromUtf8(hostile));
        CHECK(view->customer.name == QString::fromUtf8(hostile));
    }
}
