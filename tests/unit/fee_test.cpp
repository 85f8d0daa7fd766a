// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fee_sheet.h"
#include "tests/support/catch.h"

using namespace sanbao;

TEST_CASE("a fully waived line keeps its list price and adds nothing to what is due", "[S0-014]")
{
    const std::vector<FeeLine> lines{
        {FeeKind::Visit, QStringLiteral("V1"), QStringLiteral("上门费"), 1000, Money::fromYuan(50), 10000,
         QStringLiteral("保内")},
        {FeeKind::Part, QStringLiteral("P1"), QStringLiteral("进水阀"), 2000, Money::fromFen(8650), 0, {}}};
    const FeeTotals totals = totalsOf(lines);
    CHECK(totals.list == Money::fromFen(22300));
    CHECK(totals.waived == Money::fromFen(5000));
    CHECK(totals.due == Money::fromFen(17300));
    CHECK(checkFees(lines).empty());
}

TEST_CASE("impossible fee lines are named")
{
    const auto rule = [](FeeLine line) { return checkFees({line}).front().rule; };
    CHECK(rule({FeeKind::Other, {}, {}, 1000, Money(), 0, {}}) == FeeRule::NameMissing);
    CHECK(rule({FeeKind::Other, {}, QStringLiteral("a"), 0, Money(), 0, {}}) == FeeRule::QuantityNotPositive);
    CHECK(rule({FeeKind::Other, {}, QStringLiteral("a"), 1000, Money::fromFen(-1), 0, {}}) == FeeRule::PriceNegative);
    CHECK(rule({FeeKind::Other, {}, QStringLiteral("a"), 1000, Money(), 10001, {}}) == FeeRule::WaiverOutOfRange);
    CHECK(rule({FeeKind::Other, {}, QStringLiteral("a"), 1000, Money(), 5000, {}}) == FeeRule::WaiverReasonMissing);
}

TEST_CASE("amounts are parsed exactly and refused when they are not amounts")
{
    CHECK(Money::parse(QStringLiteral("1,234.5"))->fen() == 123450);
    CHECK(Money::parse(QStringLiteral("１２３"))->fen() == 12300);
    CHECK(Money::parse(QStringLiteral("-0.05"))->fen() == -5);
    for (const char* wrong : {"", "nan", "inf", "1e5", "12.345", "1.", ".5", "12元", "0x10", "99999999999999"})
        CHECK_FALSE(Money::parse(QString::fromUtf8(wrong)).has_value());
    CHECK(Money::fromFen(-123456789).grouped() == QStringLiteral("-1,234,567.89"));
    CHECK(Money::fromFen(100).timesMilli(1005).fen() == 101);
    CHECK(Money::fromFen(363909).timesBasisPoints(1).fen() == 36);
}
