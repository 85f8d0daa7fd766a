// SPDX-License-Identifier: GPL-3.0-or-later
// Requests with more than a fault: online orders, things left at the counter, consultations that become orders, smart
// products, channels that are switched off, and tables of requests received elsewhere.
#include "core/service/carry_in_desk.h"
#include "core/service/channel_desk.h"
#include "core/service/contact_desk.h"
#include "core/service/customer_desk.h"
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/product_desk.h"
#include "core/service/record_desk.h"
#include "core/service/request_import.h"
#include "core/service/search_desk.h"
#include "core/service/survey_desk.h"
#include "tests/support/temporary_store.h"

#include <QBuffer>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct RequestStory : TemporaryStore
{
    RequestStory() { clock.set(at("2026-03-02 09:00")); }

    IntakeRequest request(const char* phone = "13900138301")
    {
        IntakeRequest wanted;
        wanted.customerName = QStringLiteral("张伟");
        wanted.phone = QString::fromLatin1(phone);
        wanted.category = QStringLiteral("refrigerator");
        wanted.fault = QStringLiteral("不制冷");
        return wanted;
    }
    OrderView log(const IntakeRequest& wanted)
    {
        const Outcome<IntakeAnswer> answer = place->intake().accept(wanted);
        REQUIRE_DONE(answer);
        Outcome<OrderView> view = place->orders().open(answer->order);
        REQUIRE_DONE(view);
        return std::move(view).value();
    }
    bool finds(const QString& text, HitReason reason)
    {
        const Outcome<std::vector<SearchHit>> hits = place->search().find(text);
        REQUIRE_DONE(hits);
        return std::any_of(hits->begin(), hits->end(), [reason](const SearchHit& hit) { return hit.reason == reason; });
    }
    bool refuses(const IntakeRequest& wanted, const char* field)
    {
        const std::vector<FieldIssue> issues = place->intake().check(wanted);
        return std::any_of(issues.begin(), issues.end(),
                           [field](const FieldIssue& issue) { return issue.field == QLatin1String(field); });
    }
    RequestTable read(const QString& text)
    {
        QByteArray bytes = text.toUtf8();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        Outcome<RequestTable> table = readRequests(place->context(), buffer);
        REQUIRE_DONE(table);
        return std::move(table).value();
    }
};

} // namespace

TEST_CASE("An online order keeps platform, platform number and tracking number, and each of them finds it", "[S2-022]")
{
    RequestStory story;
    IntakeRequest wanted = story.request();
    wanted.channel = QStringLiteral("ecommerce");
    wanted.platform = QStringLiteral("天猫");
    wanted.platformOrder = QStringLiteral("TB2026030288990");
    wanted.logisticsNumber = QStringLiteral("SF1234567890");
    const OrderView view = story.log(wanted);
    const OrderOrigin origin = CarryInDesk(story.place->context()).origin(view.order.id).value_or(OrderOrigin());
    CHECK(origin.platform == QStringLiteral("天猫"));
    CHECK(story.finds(QStringLiteral("TB2026030288990"), HitReason::Platform));
    CHECK(story.finds(QStringLiteral("88990"), HitReason::Platform));
    CHECK(story.finds(QStringLiteral("SF1234567890"), HitReason::Logistics));
}

TEST_CASE("A thing left at the counter is handed back against its slip or to an identified person only", "[S2-020]")
{
    RequestStory story;
    IntakeRequest wanted = story.request();
    wanted.item = QStringLiteral("冰箱门体");
    wanted.appearance = QStringLiteral("右下角有划痕");
    wanted.accessories = QStringLiteral("说明书、钥匙");
    wanted.shelf = QStringLiteral("B-12");
    const OrderView view = story.log(wanted);
    CarryInDesk desk(story.place->context());
    const std::optional<CarryIn> kept = desk.of(view.order.id).value_or(std::nullopt);
    REQUIRE(kept);
    CHECK(kept->item == QStringLiteral("冰箱门体"));
    CHECK(kept->appearance == QStringLiteral("右下角有划痕"));
    CHECK(kept->shelf == QStringLiteral("B-12"));
    CHECK(view.order.accessories == QStringLiteral("说明书、钥匙"));
    HandBack given;
    given.to = QStringLiteral("张伟");
    CHECK_FALSE(desk.handBack(view.order.id, kept->revision, given));
    given.slipNumber = QStringLiteral("CX-260302-9999");
    CHECK_FALSE(desk.handBack(view.order.id, kept->revision, given));
    HandBack unknown{HandBackProof::Identity, {}, {}, QStringLiteral("李静")};
    CHECK_FALSE(desk.handBack(view.order.id, kept->revision, unknown));
    SECTION("against the slip, scanned")
    {
        given.slipNumber = QStringLiteral("]Q3") + view.order.number + QLatin1Char('\r');
        REQUIRE_DONE(desk.handBack(view.order.id, kept->revision, given));
    }
    SECTION("to a person who was identified")
    {
        unknown.identity = QStringLiteral("本人电话来电核实");
        REQUIRE_DONE(desk.handBack(view.order.id, kept->revision, unknown));
    }
    const std::optional<CarryIn> after = desk.of(view.order.id).value_or(std::nullopt);
    CHECK(after->handedBackAt == story.at("2026-03-02 09:00"));
    CHECK_FALSE(desk.handBack(view.order.id, after->revision, given));
}

TEST_CASE("A consultation keeps its transcript and becomes an order without retyping the customer", "[S2-021][S3-025]")
{
    RequestStory story;
    const OrderView first = story.log(story.request());
    Contact chat;
    chat.customer = first.customer.id;
    chat.kind = ContactKind::Consultation;
    chat.channel = Channel::Web;
    chat.body = QStringLiteral("客户：冰箱又响了\n客服：请问多久了？");
    chat.happenedAt = story.at("2026-03-02 08:40");
    const Outcome<Contact> logged = story.place->contacts().log(chat);
    REQUIRE_DONE(logged);
    IntakeRequest wanted;
    wanted.customer = first.customer.id;
    wanted.category = QStringLiteral("refrigerator");
    wanted.fault = QStringLiteral("噪声大");
    wanted.contact = logged->id;
    const OrderView view = story.log(wanted);
    CHECK(view.customer.name == QStringLiteral("张伟"));
    const Outcome<Contact> linked = story.place->contacts().open(logged->id);
    CHECK(linked->order == view.order.id);
    CHECK(linked->body == chat.body);
    const OrderOrigin origin = CarryInDesk(story.place->context()).origin(view.order.id).value_or(OrderOrigin());
    CHECK(origin.firstContactAt == story.at("2026-03-02 08:40"));
    CHECK(origin.firstContactChannel == Channel::Web);
}

TEST_CASE("First contact and registration are two moments with two channels", "[S3-029]")
{
    RequestStory story;
    IntakeRequest wanted = story.request();
    wanted.channel = QStringLiteral("hotline");
    wanted.firstContactAt = QStringLiteral("2026-03-01 20:15");
    wanted.firstContactChannel = QStringLiteral("wechat");
    const OrderView view = story.log(wanted);
    const OrderOrigin origin = CarryInDesk(story.place->context()).origin(view.order.id).value_or(OrderOrigin());
    CHECK(origin.firstContactAt == story.at("2026-03-01 20:15"));
    CHECK(origin.firstContactChannel == Channel::Wechat);
    CHECK(view.order.registeredAt == story.at("2026-03-02 09:00"));
    CHECK(view.order.channel == Channel::Hotline);
    wanted.firstContactAt = QStringLiteral("2026-03-02 10:00");
    CHECK(story.refuses(wanted, "first_contact_at"));
}

TEST_CASE("A callback can make a new request that stays linked with its order", "[S3-040]")
{
    RequestStory story;
    const OrderView first = story.log(story.request());
    IntakeRequest wanted = story.request();
    wanted.customer = first.customer.id;
    wanted.parent = first.order.id;
    const OrderView second = story.log(wanted);
    CHECK(CarryInDesk(story.place->context()).origin(second.order.id)->parent == first.order.id);
}

TEST_CASE("Channels can be renamed and switched off without losing their orders", "[S4-024][S2-025]")
{
    RequestStory story;
    IntakeRequest wanted = story.request();
    wanted.channel = QStringLiteral("app");
    const OrderView old = story.log(wanted);
    std::vector<IntakeChannel> channels = story.place->channels().all();
    for (const Channel needed : {Channel::Hotline, Channel::Web, Channel::App})
        CHECK(story.place->channels().isOffered(needed));
    for (IntakeChannel& one : channels) {
        one.active = one.channel != Channel::App;
        if (one.channel == Channel::Web)
            one.name = QStringLiteral("官网");
    }
    REQUIRE_DONE(story.place->channels().save(channels));
    CHECK(story.refuses(wanted, "channel"));
    wanted.channel.clear();
    CHECK(story.refuses(wanted, "channel"));
    CHECK(story.place->orders().open(old.order.id)->order.channel == Channel::App);
    CHECK_FALSE(story.place->channels().isOffered(Channel::App));
    for (const IntakeChannel& one : story.place->channels().offered()) {
        if (one.channel == Channel::Web)
            CHECK(one.label() == QStringLiteral("官网"));
    }
    for (IntakeChannel& one : channels)
        one.active = false;
    CHECK_FALSE(story.place->channels().save(channels));
}

TEST_CASE("A smart model asks for firmware and control board, and warns when parts or service life have ended",
          "[S0-004]")
{
    RequestStory story;
    ProductModel model;
    model.category = story.place->catalogue().categoryByCode(QStringLiteral("refrigerator"))->id;
    model.brand = QStringLiteral("海尔");
    model.model = QStringLiteral("BCD-520W");
    model.smart = true;
    model.firmware = QStringLiteral("2.1");
    model.controlBoard = QStringLiteral("MB-7");
    model.lifeYears = 10;
    model.partsUntil = QDate(2025, 12, 31);
    const Outcome<ProductModel> saved = story.place->products().save(model);
    REQUIRE_DONE(saved);
    CHECK_FALSE(story.place->products().save(model));
    for (const char* typed : {"bcd520", "520w", "haier", "海尔"}) {
        INFO(typed);
        CHECK(story.place->products().like(CategoryId(), QString::fromUtf8(typed)).size() == 1);
    }
    IntakeRequest wanted = story.request();
    wanted.brand = QStringLiteral("海尔");
    wanted.model = QStringLiteral("bcd 520w");
    wanted.serial = QStringLiteral("SN5520");
    wanted.imei = QStringLiteral("490154203237518");
    wanted.firmware = QStringLiteral("2.0");
    wanted.controlBoard = QStringLiteral("MB-6");
    wanted.installedOn = QStringLiteral("2015-02-01");
    const OrderView view = story.log(wanted);
    REQUIRE(view.product);
    CHECK(story.place->products().isSmart(*view.product));
    const UnitIdentity identity = story.place->products().identity(view.product->id);
    CHECK(identity.firmware == QStringLiteral("2.0"));
    CHECK(identity.controlBoard == QStringLiteral("MB-6"));
    CHECK(story.finds(QStringLiteral("37518"), HitReason::Imei));
    const ModelAdvice advice =
        story.place->products().advice(view.product->brand, view.product->model, view.product->installedOn);
    CHECK(advice.warnings.size() == 2);
    wanted.imei = QStringLiteral("490154203237519");
    CHECK(story.refuses(wanted, "product.imei"));
    ProductUnit plain = *view.product;
    plain.model = QStringLiteral("BCD-200");
    CHECK_FALSE(story.place->products().isSmart(plain));
}

TEST_CASE("A table of requests received elsewhere makes orders with the right channel, each line once", "[S0-019]")
{
    RequestStory story;
    const QString text = QStringLiteral("姓名,电话,地址,品类,故障,渠道,平台,平台订单号,颜色\r\n"
                                        "王丽梅,13800138000,文三路1号,电冰箱,不制冷,,天猫,TB1,白\r\n"
                                        "李静,13800138001,,refrigerator,漏水,微信,,,\r\n"
                                        "赵强,12345,,电冰箱,不停机,电话,,,\r\n"
                                        "钱多,13800138003,,飞碟,不飞,,,,\r\n");
    RequestTable table = story.read(text);
    REQUIRE(table.lines.size() == 4);
    CHECK(table.good() == 2);
    CHECK(table.ignored == QStringList{QStringLiteral("颜色")});
    CHECK(table.lines[2].issues.front().field == QStringLiteral("customer.phone"));
    CHECK(table.lines[2].line == 4);
    CHECK(table.lines[3].issues.front().field == QStringLiteral("product.category"));
    CHECK(story.count("work_order") == 0);
    CHECK(importRequests(story.place->context(), table).value_or(-1) == 2);
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM work_order WHERE channel = 'ecommerce'")) == 1);
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM work_order WHERE channel = 'wechat'")) == 1);
    RequestTable again = story.read(text);
    CHECK(again.good() == 0);
    CHECK(importRequests(story.place->context(), again).value_or(-1) == 0);
    CHECK(story.count("work_order") == 2);
    QByteArray other("a,b\n1,2\n");
    QBuffer buffer(&other);
    buffer.open(QIODevice::ReadOnly);
    CHECK_FALSE(readRequests(story.place->context(), buffer));
}
