// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of a real store: gathered from the file, noted when printed, receipts counted.
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/settings_desk.h"
#include "core/service/workplace.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct PaperStory : TemporaryStore
{
    WorkOrderId order;
    QString orderNumber;

    PaperStory()
    {
        IntakeRequest request;
        request.customerName = QStringLiteral("欧阳建国");
        request.phone = QStringLiteral("13800138301");
        request.category = place->catalogue().categories().front().code;
        request.serial = QStringLiteral("SN-7788");
        request.fault = QStringLiteral("不制冷");
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        order = answer->order;
        orderNumber = answer->number;
    }

    void act(OrderEventKind kind, const char* text = "x")
    {
        clock.advance(std::chrono::minutes(5));
        const Outcome<OrderView> view = place->orders().open(order);
        REQUIRE_DONE(view);
        OrderEvent event;
        event.kind = kind;
        event.at = clock.now();
        event.note = QString::fromUtf8(text);
        event.action = event.note;
        event.cause = event.note;
        event.acceptedBy = event.note;
        REQUIRE_DONE(place->orders().act(order, view->order.revision, event));
    }

    void settle()
    {
        act(OrderEventKind::Respond, "内部消息");
        Outcome<OrderView> view = place->orders().open(order);
        REQUIRE_DONE(place->orders().recordFees(
            order, view->order.revision,
            {{FeeKind::Labour, {}, QStringLiteral("检修"), 1000, Money::fromYuan(120), 0, {}, QStringLiteral("议定")},
             {FeeKind::Part,
              {},
              QStringLiteral("温控器"),
              1000,
              Money::fromYuan(80),
              0,
              {},
              QStringLiteral("厂家配件")}}));
        act(OrderEventKind::Resolve, "更换温控器");
        act(OrderEventKind::Accept, "欧阳建国");
        clock.advance(std::chrono::minutes(5));
        view = place->orders().open(order);
        REQUIRE_DONE(
            place->orders().settle(order, view->order.revision, {{PaymentMethod::Wechat, Money::fromYuan(200)}}));
    }

    Document built(DocumentKind kind)
    {
        Outcome<Document> document = place->papers().build(kind, orderNumber);
        REQUIRE_DONE(document);
        return *document;
    }
};

} // namespace

TEST_CASE("The first print of a receipt is the original, every later one a counted reprint")
{
    PaperStory story;
    REQUIRE_REFUSED(story.place->papers().build(DocumentKind::Receipt, story.orderNumber), FailureKind::NotFound);
    story.settle();
    CHECK(story.built(DocumentKind::Receipt).mark.isEmpty());
    CHECK(textsOf(story.built(DocumentKind::Receipt)).contains(QStringLiteral("人民币贰佰元整")));
    for (int print = 1; print <= 2; ++print) {
        REQUIRE_DONE(
            story.place->papers().notePrinted(DocumentKind::Receipt, story.order.value, QStringLiteral("80mm")));
        CHECK(story.built(DocumentKind::Receipt).mark == QStringLiteral("Reprint no. %1").arg(print));
    }
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event = 'printed'")) == 2);
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'printed'")) == 2);
}

TEST_CASE("A progress slip by order number shows the steps so far and no internal note", "[S0-058]")
{
    PaperStory story;
    story.settle();
    const QString text = textsOf(story.built(DocumentKind::Progress)).join(QLatin1Char('\n'));
    CHECK(text.contains(story.orderNumber));
    CHECK(text.contains(QStringLiteral("2026-03-31 18:00")));
    CHECK(text.contains(QStringLiteral("2026-03-31 18:05")));
    CHECK_FALSE(text.contains(QStringLiteral("内部消息")));
    CHECK_FALSE(text.contains(QStringLiteral("更换温控器")));
}

TEST_CASE("The archive is found by serial number and by order number and lists services and parts", "[S0-033]")
{
    PaperStory story;
    story.settle();
    for (const QString& number : {QStringLiteral("SN-7788"), QStringLiteral("sn7788"), story.orderNumber}) {
        const Outcome<Document> archive = story.place->papers().build(DocumentKind::Archive, number);
        REQUIRE_DONE(archive);
        const QString text = textsOf(*archive).join(QLatin1Char('\n'));
        CHECK(text.contains(story.orderNumber));
        CHECK(text.contains(QStringLiteral("温控器")));
    }
    REQUIRE_REFUSED(story.place->papers().build(DocumentKind::Archive, QStringLiteral("nowhere")),
                    FailureKind::NotFound);
}

TEST_CASE("Every paper of an order can be made at every stage of it")
{
    PaperStory story;
    for (int stage = 0; stage < 2; ++stage) {
        for (const DocumentKind kind :
             {DocumentKind::Intake, DocumentKind::Settlement, DocumentKind::Order, DocumentKind::Dispatch,
              DocumentKind::Progress, DocumentKind::Survey, DocumentKind::Archive})
            CHECK_FALSE(textsOf(story.built(kind)).isEmpty());
        if (stage == 0)
            story.settle();
    }
}

TEST_CASE("The paper last chosen is remembered for its document")
{
    PaperStory story;
    CHECK(story.place->papers().paperFor(DocumentKind::Receipt) == QStringLiteral("80mm"));
    REQUIRE_DONE(story.place->papers().rememberPaper(DocumentKind::Receipt, QStringLiteral("241x140")));
    CHECK(story.place->papers().paperFor(DocumentKind::Receipt) == QStringLiteral("241x140"));
    CHECK(story.place->papers().paperFor(DocumentKind::Agreement) == QStringLiteral("A4"));
}

TEST_CASE("Papers print the hotline of the store's settings", "[S0-010]")
{
    PaperStory story;
    OrgUnit unit = story.place->catalogue().unit();
    unit.hotline = QStringLiteral("400-111-2222");
    REQUIRE_DONE(story.place->settings().saveStore(unit));
    story.settle();
    for (const DocumentKind kind :
         {DocumentKind::Intake, DocumentKind::Receipt, DocumentKind::Settlement, DocumentKind::Order,
          DocumentKind::Archive, DocumentKind::Dispatch, DocumentKind::Progress, DocumentKind::Survey})
        CHECK(story.built(kind).store.hotline == QStringLiteral("400-111-2222"));
}
