// SPDX-License-Identifier: GPL-3.0-or-later
// Money rules: rounding, payments against a balance, what may be given back, expected sums of a day, consent.
#include "core/domain/quotation.h"
#include "core/domain/till.h"
#include "tests/support/catch.h"

#include <random>

using namespace sanbao;

namespace {

Money yuan(const char* text)
{
    return Money::parse(QString::fromLatin1(text)).value();
}

Receipt voucher(qint64 id, VoucherKind kind, Money total, PaymentMethod method = PaymentMethod::Cash)
{
    Receipt made;
    made.id = ReceiptId(id);
    made.kind = kind;
    made.total = total;
    made.due = total;
    made.payments = {{method, total}};
    return made;
}

Quotation quotation(int version, Money total, QuotationState state, bool answered)
{
    Quotation made;
    made.version = version;
    made.total = total;
    made.state = state;
    if (answered) {
        made.answeredAt = Instant(1);
        made.answeredHow = ConsentWay::Phone;
    }
    return made;
}

} // namespace

TEST_CASE("a sum is rounded by the store's rule and the difference is shown", "[S4-021]")
{
    CHECK(roundingOf(yuan("12.34"), RoundingRule::None) == yuan("0"));
    CHECK(roundingOf(yuan("12.34"), RoundingRule::JiaoHalf) == yuan("-0.04"));
    CHECK(roundingOf(yuan("12.35"), RoundingRule::JiaoHalf) == yuan("0.05"));
    CHECK(roundingOf(yuan("12.39"), RoundingRule::JiaoDown) == yuan("-0.09"));
    CHECK(roundingOf(yuan("12.49"), RoundingRule::YuanHalf) == yuan("-0.49"));
    CHECK(roundingOf(yuan("12.50"), RoundingRule::YuanHalf) == yuan("0.50"));
    CHECK(roundingOf(yuan("12.99"), RoundingRule::YuanDown) == yuan("-0.99"));
    CHECK(roundingOf(yuan("12.00"), RoundingRule::YuanDown).isZero());
}

TEST_CASE("rounding never moves a sum by a whole step and always lands on one")
{
    std::mt19937 random(7);
    for (int i = 0; i < 5000; ++i) {
        const Money due = Money::fromFen(qint64(random() % 10'000'000));
        for (const auto& [rule, code] : Codes<RoundingRule>::table) {
            const qint64 step = rule == RoundingRule::None                                         ? 1
                                : rule == RoundingRule::JiaoHalf || rule == RoundingRule::JiaoDown ? 10
                                                                                                   : 100;
            const Money rounding = roundingOf(due, rule);
            CHECK((due + rounding).fen() % step == 0);
            CHECK(std::abs(rounding.fen()) < step);
        }
    }
}

TEST_CASE("payments add up to the balance and have its sign")
{
    CHECK_FALSE(checkPayments({{PaymentMethod::Cash, yuan("20")}, {PaymentMethod::Wechat, yuan("10")}}, yuan("30")));
    CHECK(checkPayments({{PaymentMethod::Cash, yuan("20")}}, yuan("30")) == PaymentRule::SumDiffers);
    CHECK(checkPayments({{PaymentMethod::Cash, yuan("40")}, {PaymentMethod::Wechat, yuan("-10")}}, yuan("30")) ==
          PaymentRule::NegativeAmount);
    CHECK_FALSE(checkPayments({{PaymentMethod::Cash, yuan("-5")}}, yuan("-5")));
    CHECK(checkPayments({{PaymentMethod::Cash, yuan("5")}}, yuan("-5")) == PaymentRule::PositiveAmount);
    CHECK_FALSE(checkPayments({}, yuan("0")));
}

TEST_CASE("no more can be given back than was paid")
{
    Receipt paid = voucher(1, VoucherKind::Settlement, yuan("80"));
    paid.due = yuan("100.04");
    paid.rounding = yuan("-0.04");
    paid.deposits = yuan("20");
    Receipt part = voucher(2, VoucherKind::Refund, yuan("-30"));
    part.refundOf = paid.id;
    CHECK(refundable(paid, {paid}) == yuan("100"));
    CHECK(refundable(paid, {paid, part}) == yuan("70"));
    part.voidedAt = Instant(1);
    CHECK(refundable(paid, {paid, part}) == yuan("100"));
    paid.voidedAt = Instant(1);
    CHECK(refundable(paid, {paid}).isZero());
}

TEST_CASE("expected sums of a day leave void receipts out and subtract refunds")
{
    Receipt gone = voucher(3, VoucherKind::Settlement, yuan("500"));
    gone.voidedAt = Instant(1);
    const std::vector<CashCount> counts =
        expectedCounts({voucher(1, VoucherKind::Deposit, yuan("50")),
                        voucher(2, VoucherKind::Settlement, yuan("70"), PaymentMethod::Wechat), gone,
                        voucher(4, VoucherKind::Refund, yuan("-20"))});
    REQUIRE(counts.size() == 2);
    CHECK(counts[0].method == PaymentMethod::Cash);
    CHECK(counts[0].expected == yuan("30"));
    CHECK(counts[1].expected == yuan("70"));
}

TEST_CASE("work may go as far as the newest consent", "[S4-021]")
{
    const Quotation first = quotation(1, yuan("100"), QuotationState::Superseded, true);
    const Quotation open = quotation(2, yuan("180"), QuotationState::Issued, false);
    const Quotation agreed = quotation(2, yuan("180"), QuotationState::Consented, true);
    const Quotation declined = quotation(2, yuan("180"), QuotationState::Refused, true);
    CHECK_FALSE(beyondConsent({}, yuan("999")));
    CHECK_FALSE(beyondConsent({first}, yuan("100")));
    CHECK(beyondConsent({first, open}, yuan("180")) == yuan("80"));
    CHECK_FALSE(beyondConsent({first, agreed}, yuan("180")));
    CHECK(beyondConsent({first, declined}, yuan("180")) == yuan("80"));
    CHECK(beyondConsent({open}, yuan("180")) == yuan("180"));
}

TEST_CASE("tax numbers and mail addresses are checked by form only")
{
    CHECK(isTaxNumber(QStringLiteral("91330100MA27XXXX0P")));
    CHECK_FALSE(isTaxNumber(QStringLiteral("91330100")));
    CHECK_FALSE(isTaxNumber(QStringLiteral("91330100ma27xxxx0p")));
    CHECK(isMailAddress(QStringLiteral("zhang.san@example.com.cn")));
    CHECK_FALSE(isMailAddress(QStringLiteral("zhang@san")));
    CHECK_FALSE(isMailAddress(QStringLiteral("a b@c.de")));
}
