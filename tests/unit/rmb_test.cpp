// SPDX-License-Identifier: GPL-3.0-or-later
// 大写: every published sample, and the properties that hold for all amounts.
#include "core/domain/rmb_uppercase.h"

#include "tests/support/catch.h"

#include <random>

using namespace sanbao;

namespace {

struct Sample
{
    const char* amount;
    const char16_t* text;
};

// Canonical form: no prefix, no optional zero, no 整 after 角.
const Sample kSamples[] = {
    {"0.00", u"零元整"},
    {"0.05", u"伍分"},
    {"0.10", u"壹角"},
    {"1.00", u"壹元整"},
    {"1.05", u"壹元零伍分"},
    {"1.50", u"壹元伍角"},
    {"10.00", u"壹拾元整"},
    {"10.01", u"壹拾元零壹分"},
    {"11.00", u"壹拾壹元整"},
    {"100.50", u"壹佰元伍角"},
    {"101.00", u"壹佰零壹元整"},
    {"1001.00", u"壹仟零壹元整"},
    {"1010.00", u"壹仟零壹拾元整"},
    {"1100.00", u"壹仟壹佰元整"},
    {"10000.00", u"壹万元整"},
    {"10001.00", u"壹万零壹元整"},
    {"10010.00", u"壹万零壹拾元整"},
    {"10100.00", u"壹万零壹佰元整"},
    {"10101.00", u"壹万零壹佰零壹元整"},
    {"100000.01", u"壹拾万元零壹分"},
    {"100500.00", u"壹拾万零伍佰元整"},
    {"1000001.00", u"壹佰万零壹元整"},
    {"1001000.00", u"壹佰万壹仟元整"},
    {"10001000.00", u"壹仟万壹仟元整"},
    {"1010000.00", u"壹佰零壹万元整"},
    {"10100000.00", u"壹仟零壹拾万元整"},
    {"100000000.00", u"壹亿元整"},
    {"100000100.00", u"壹亿零壹佰元整"},
    {"100010000.00", u"壹亿零壹万元整"},
    {"100500000.00", u"壹亿零伍拾万元整"},
    {"1000100010.00", u"壹拾亿零壹拾万零壹拾元整"},
    {"9999999999.99", u"玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"},
    {"1234567890.12", u"壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分"},
    {"-123.00", u"负壹佰贰拾叁元整"},
    {"1409.50", u"壹仟肆佰零玖元伍角"},
    {"6007.14", u"陆仟零柒元壹角肆分"},
    {"1680.32", u"壹仟陆佰捌拾元叁角贰分"},
    {"107000.53", u"壹拾万柒仟元伍角叁分"},
    {"16409.02", u"壹万陆仟肆佰零玖元零贰分"},
    {"325.04", u"叁佰贰拾伍元零肆分"},
};

Money yuan(const char* text)
{
    return Money::parse(QString::fromLatin1(text)).value();
}

void checkProperties(Money amount)
{
    const QString text = rmbUppercase(amount);
    INFO(amount.plain().toStdString() << " " << text.toStdString());
    REQUIRE_FALSE(text.contains(QStringLiteral("零零")));
    REQUIRE_FALSE(text.endsWith(QStringLiteral("零")));
    if (!amount.isZero())
        REQUIRE_FALSE(text.contains(QStringLiteral("零元")));
    REQUIRE(parseRmbUppercase(text) == amount);
    REQUIRE(parseRmbUppercase(QStringLiteral("人民币") + rmbUppercase(amount, {.zhengAfterJiao = true})) == amount);
}

} // namespace

TEST_CASE("Amounts are written as the rule for bills writes them")
{
    for (const Sample& sample : kSamples) {
        CHECK(rmbUppercase(yuan(sample.amount)) == QString::fromUtf16(sample.text));
        CHECK(parseRmbUppercase(QString::fromUtf16(sample.text)) == yuan(sample.amount));
    }
}

TEST_CASE("整 after 角 is a choice")
{
    CHECK(rmbUppercase(yuan("1409.50"), {.zhengAfterJiao = true}) == QStringLiteral("壹仟肆佰零玖元伍角整"));
    CHECK(rmbUppercase(yuan("0.10"), {.zhengAfterJiao = true}) == QStringLiteral("壹角整"));
    CHECK(rmbUppercase(yuan("0.12"), {.zhengAfterJiao = true}) == QStringLiteral("壹角贰分"));
    CHECK(rmbUppercase(yuan("5"), {.zhengAfterJiao = true}) == QStringLiteral("伍元整"));
}

TEST_CASE("The forms the rule permits are all read")
{
    CHECK(parseRmbUppercase(QStringLiteral("人民币壹仟陆佰捌拾元零叁角贰分")) == yuan("1680.32"));
    CHECK(parseRmbUppercase(QStringLiteral("壹拾万柒仟元零伍角叁分")) == yuan("107000.53"));
    CHECK(parseRmbUppercase(QStringLiteral("壹拾万零柒仟元伍角叁分")) == yuan("107000.53"));
    CHECK(parseRmbUppercase(QStringLiteral("壹佰圆正")) == yuan("100"));
    CHECK(parseRmbUppercase(QStringLiteral("人民币 零元整")) == Money());
}

TEST_CASE("What is no amount is not read")
{
    for (const char16_t* text :
         {u"", u"元", u"整", u"壹", u"壹佰", u"壹拾拾元整", u"壹壹元整", u"一元整", u"壹元伍分贰角", u"壹万万元整",
          u"拾元整", u"壹元整元整", u"壹佰元整x", u"负", u"负零元整", u"零", u"人民币"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(parseRmbUppercase(QString::fromUtf16(text)).has_value());
    }
}

TEST_CASE("Written amounts read back, for twenty thousand random ones")
{
    std::mt19937_64 random(20261122);
    for (int round = 0; round < 20'000; ++round) {
        // every order of magnitude alike, and many zeros inside
        qint64 fen = 0;
        for (int places = 1 + int(random() % 15); places > 0; --places)
            fen = fen * 10 + (random() % 2 == 0 ? 0 : qint64(random() % 10));
        checkProperties(Money::fromFen(random() % 10 == 0 ? -fen : fen));
    }
    for (const Sample& sample : kSamples)
        checkProperties(yuan(sample.amount));
    checkProperties(Money::fromYuan(1'000'000'000'000));
    for (qint64 power = 1; power <= 100'000'000'000'000; power *= 10) {
        checkProperties(Money::fromFen(power));
        checkProperties(Money::fromFen(power - 1));
        checkProperties(Money::fromFen(power + 1));
    }
}
