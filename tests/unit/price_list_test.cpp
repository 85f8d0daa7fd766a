// SPDX-License-Identifier: GPL-3.0-or-later
// The days of price lists: one list holds on each day, overlaps and gaps are found and named.
#include "core/domain/price_list.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

PriceList list(int version, QDate from, QDate until = {})
{
    PriceList made;
    made.id = version;
    made.version = version;
    made.from = from;
    made.until = until;
    made.published = from.isValid();
    return made;
}

const QDate kJanuary(2026, 1, 1);
const QDate kApril(2026, 4, 1);
const QDate kJuly(2026, 7, 1);

} // namespace

TEST_CASE("on each day the list that started last holds", "[S4-021]")
{
    const std::vector<PriceList> lists{list(1, kJanuary, kApril.addDays(-1)), list(2, kApril), list(3, {})};
    CHECK(listOn(lists, kJanuary.addDays(-1)) == nullptr);
    CHECK(listOn(lists, kJanuary)->version == 1);
    CHECK(listOn(lists, kApril.addDays(-1))->version == 1);
    CHECK(listOn(lists, kApril)->version == 2);
    CHECK(listOn(lists, kJuly)->version == 2);
}

TEST_CASE("a list may follow an open one, which then ends by itself", "[S4-021]")
{
    CHECK_FALSE(checkDays({list(1, kJanuary)}, kApril, {}));
    CHECK_FALSE(checkDays({}, kApril, kJuly));
    CHECK_FALSE(checkDays({list(1, kJanuary, kApril.addDays(-1))}, kApril, {}));
    CHECK_FALSE(checkDays({list(1, kJanuary, kApril.addDays(-1)), list(2, kJuly)}, kApril, kJuly.addDays(-1)));
}

TEST_CASE("an overlap is refused with the days that would have two lists", "[S4-021]")
{
    const std::optional<ListIssue> same = checkDays({list(1, kJanuary)}, kJanuary, {});
    REQUIRE(same);
    CHECK(same->rule == ListRule::Overlap);
    CHECK(same->version == 1);
    const std::optional<ListIssue> inside = checkDays({list(1, kJanuary, kJuly)}, kApril, {});
    REQUIRE(inside);
    CHECK(inside->rule == ListRule::Overlap);
    CHECK(inside->from == kApril);
    CHECK(inside->until == kJuly);
    const std::optional<ListIssue> before = checkDays({list(2, kApril)}, kJanuary, {});
    REQUIRE(before);
    CHECK(before->rule == ListRule::Overlap);
    CHECK(before->version == 2);
}

TEST_CASE("a gap is refused with the days that would have no list", "[S4-021]")
{
    const std::optional<ListIssue> after = checkDays({list(1, kJanuary, QDate(2026, 3, 15))}, kApril, {});
    REQUIRE(after);
    CHECK(after->rule == ListRule::Gap);
    CHECK(after->from == QDate(2026, 3, 16));
    CHECK(after->until == QDate(2026, 3, 31));
    const std::optional<ListIssue> before = checkDays({list(2, kJuly)}, kJanuary, QDate(2026, 6, 15));
    REQUIRE(before);
    CHECK(before->rule == ListRule::Gap);
    CHECK(before->from == QDate(2026, 6, 16));
    CHECK(before->until == QDate(2026, 6, 30));
    CHECK(checkDays({}, {}, {})->rule == ListRule::DayMissing);
    CHECK(checkDays({}, kJuly, kJanuary)->rule == ListRule::DaysReversed);
}

TEST_CASE("a line free by policy keeps its list price and says why", "[S0-014]")
{
    PriceItem item;
    item.code = QStringLiteral("I01");
    item.name = QStringLiteral("安装");
    item.price = Money::fromYuan(150);
    item.freeReason = QStringLiteral("免费安装政策");
    item.listVersion = 3;
    const FeeLine line = lineOf(item);
    CHECK(line.unitPrice == Money::fromYuan(150));
    CHECK(line.waivedBasisPoints == 10000);
    CHECK(line.waiverReason == QStringLiteral("免费安装政策"));
    CHECK(line.amount().isZero());
    CHECK(line.listVersion == 3);
    CHECK(checkFees({line}).empty());
}

TEST_CASE("a fee that no price list has needs a note", "[S4-021]")
{
    FeeLine line;
    line.name = QStringLiteral("高空作业");
    line.unitPrice = Money::fromYuan(80);
    REQUIRE(checkFees({line}).size() == 1);
    CHECK(checkFees({line}).front().rule == FeeRule::UnlistedWithoutNote);
    line.note = QStringLiteral("六层外机，客户已同意");
    CHECK(checkFees({line}).empty());
}
