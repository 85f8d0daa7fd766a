// SPDX-License-Identifier: GPL-3.0-or-later
// The one box: whatever a clerk has in hand (a number's tail, a name, a paper) finds the record, says why, and marks
// it.
#include "core/base/pinyin.h"
#include "core/service/agreement_desk.h"
#include "core/service/complaint_desk.h"
#include "core/service/demo_history.h"
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/search_desk.h"
#include "tests/support/temporary_store.h"

#include <QElapsedTimer>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct SearchStory : TemporaryStore
{
    QString log(const char* name, const char* phone, const char* address = "", const char* serial = "")
    {
        IntakeRequest request;
        request.customerName = QString::fromUtf8(name);
        request.phone = QString::fromLatin1(phone);
        request.address = QString::fromUtf8(address);
        request.category = QStringLiteral("refrigerator");
        request.model = QStringLiteral("BCD-520");
        request.serial = QString::fromLatin1(serial);
        request.fault = QStringLiteral("不制冷");
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        return answer->number;
    }
    std::vector<SearchHit> find(const QString& text)
    {
        Outcome<std::vector<SearchHit>> hits = place->search().find(text);
        REQUIRE_DONE(hits);
        return *hits;
    }
    QStringList names(const char* text, HitKind kind = HitKind::Customer)
    {
        QStringList found;
        for (const SearchHit& hit : find(QString::fromUtf8(text))) {
            if (hit.kind == kind)
                found << hit.label;
        }
        return found;
    }
    SearchHit first(const char* text, HitKind kind = HitKind::Customer)
    {
        for (SearchHit& hit : find(QString::fromUtf8(text))) {
            if (hit.kind == kind)
                return hit;
        }
        FAIL("nothing found for " << text);
        return {};
    }
};

QString part(const QString& text, const TextMarks& marks)
{
    return marks.empty() ? QString() : text.mid(marks.front().start, marks.front().length);
}

} // namespace

TEST_CASE("Four digits in a row find a phone, those at its end first")
{
    SearchStory story;
    story.log("李静", "13883010000");
    story.log("张伟", "13900138301");
    CHECK(story.names("8301") == QStringList({QStringLiteral("张伟"), QStringLiteral("李静")}));
    const SearchHit hit = story.first("8301");
    CHECK(hit.reason == HitReason::Phone);
    CHECK(part(hit.detail, hit.detailMarks) == QStringLiteral("8301"));
    CHECK(story.names("38301") == QStringList({QStringLiteral("张伟")}));
    CHECK(story.names("301").contains(QStringLiteral("张伟")));
}

TEST_CASE("A tail is found among many numbers that carry the same digits elsewhere")
{
    SearchStory story;
    for (int i = 0; i < 60; ++i)
        story.log("王芳", qPrintable(QStringLiteral("1386677%1").arg(1000 + i)));
    story.log("张伟", "13900006677");
    CHECK(story.names("6677").front() == QStringLiteral("张伟"));
    for (int i = 0; i < 60; ++i)
        story.log("李静", qPrintable(QStringLiteral("1386677%1").arg(2000 + i)));
    CHECK(story.names("6677").front() == QStringLiteral("张伟"));
}

TEST_CASE("Names are found by one character, by pinyin, by initials and by every reading")
{
    SearchStory story;
    story.log("张伟", "13900138301");
    story.log("曾小贤", "13900138302");
    story.log("單雄信", "13900138303");
    for (const char* typed : {"张", "伟", "张伟", "張偉", "zw", "zhangwei", "zhangw", "zwei", "ZW"}) {
        INFO(typed);
        CHECK(story.names(typed).contains(QStringLiteral("张伟")));
    }
    for (const char* typed : {"zxx", "cxx", "zengxiaoxian", "cengxiaoxian", "zengxx"}) {
        INFO(typed);
        CHECK(story.names(typed).contains(QStringLiteral("曾小贤")));
    }
    for (const char* typed : {"单雄信", "单", "sxx", "shanxiongxin"}) {
        INFO(typed);
        CHECK(story.names(typed).contains(QStringLiteral("單雄信")));
    }
    const SearchHit initials = story.first("zw");
    CHECK(initials.reason == HitReason::Pinyin);
    CHECK(part(initials.label, initials.labelMarks) == QStringLiteral("张伟"));
    const SearchHit traditional = story.first("单雄");
    CHECK(part(traditional.label, traditional.labelMarks) == QStringLiteral("單雄"));
}

TEST_CASE("A surname comes before the same character inside a name")
{
    SearchStory story;
    story.log("王张丽", "13900138301");
    story.log("张丽", "13900138302");
    CHECK(story.names("张").front() == QStringLiteral("张丽"));
}

TEST_CASE("An address is found by its parts, with house numbers")
{
    SearchStory story;
    story.log("张伟", "13900138301", "杭州市西湖区文三路478号3幢");
    story.log("李静", "13900138302", "杭州市西湖区文三路12号");
    CHECK(story.names("文三路").size() == 2);
    CHECK(story.names("文三路478号") == QStringList({QStringLiteral("张伟")}));
    const SearchHit hit = story.first("文三路478");
    CHECK(hit.reason == HitReason::Address);
    CHECK(part(hit.detail, hit.detailMarks) == QStringLiteral("文三路478"));
}

TEST_CASE("Every number that stands on a paper finds its record, typed or scanned")
{
    SearchStory story;
    const QString number = story.log("张伟", "13900138301", "", "SN778899");
    CHECK(story.names("SN7788", HitKind::Unit).size() == 1);
    CHECK(story.first("8899", HitKind::Unit).reason == HitReason::Serial);
    for (const QString& typed :
         {number, number.toLower(), QStringLiteral("]Q3") + number + QLatin1Char('\r'), number.right(4)}) {
        INFO(qPrintable(typed));
        const std::vector<SearchHit> hits = story.find(typed);
        REQUIRE_FALSE(hits.empty());
        CHECK(hits.front().kind == HitKind::Order);
        CHECK(hits.front().label == number);
    }
    NewComplaint wanted;
    wanted.customer = CustomerId(1);
    wanted.claim = QStringLiteral("师傅没有按时来");
    const Outcome<Complaint> complaint = story.place->complaints().log(wanted);
    REQUIRE_DONE(complaint);
    const SearchHit hit = story.first(qPrintable(complaint->number), HitKind::Complaint);
    CHECK(hit.label == complaint->number);
    CHECK(hit.detail.contains(QStringLiteral("张伟")));
}

TEST_CASE("Who may not read customers' data sees masked numbers in the hits")
{
    SearchStory story;
    story.log("张伟", "13900138301", "杭州市西湖区文三路478号");
    story.place->context().session.role = Role::Technician;
    const SearchHit hit = story.first("张伟");
    CHECK_FALSE(hit.detail.contains(QStringLiteral("0013")));
    CHECK_FALSE(hit.detail.contains(QStringLiteral("478")));
}

// Takes minutes to make the customers: run with the long tests.
TEST_CASE("Among fifty thousand customers every kind of search answers within 300 ms", "[S2-108][.][nightly]")
{
    SearchStory story;
    DemoOptions options;
    options.orders = 50'000;
    options.customers = 50'000;
    options.asOf = story.clock.now();
    REQUIRE_DONE(writeDemo(*story.place, story.clock, options));
    REQUIRE(story.count("customer") >= 40'000);
    OrderFilter filter;
    filter.scope = OrderScope::All;
    const Outcome<std::vector<OrderRow>> rows = story.place->orders().page(filter, OrderSort::Oldest, {}, 40);
    REQUIRE_DONE(rows);
    for (const OrderRow& row : *rows) {
        const Outcome<OrderView> order = story.place->orders().open(row.id);
        REQUIRE_DONE(order);
        QStringList asked{order->customer.phone, order->customer.name, pinyinInitials(order->customer.name).value(0)};
        if (order->product && !order->product->serial.isEmpty())
            asked << order->product->serial;
        for (const QString& text : asked) {
            QElapsedTimer timer;
            timer.start();
            const std::vector<SearchHit> hits = story.find(text);
            INFO(text.toStdString());
            CHECK(timer.elapsed() < 300);
            CHECK_FALSE(hits.empty());
        }
    }
}
