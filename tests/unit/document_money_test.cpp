// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts on paper: once as a figure, once in banking numerals, and never under a title that belongs to the tax office.
#include "core/document/documents.h"
#include "tests/support/catch.h"
#include "tests/support/paper_samples.h"

using namespace sanbao;
using namespace sanbao::test;

TEST_CASE("A receipt names its total once as a figure and once in words with the currency in front")
{
    const QStringList texts = textsOf(receiptDocument(receiptPaper()));
    CHECK(texts.count(QStringLiteral("249.50")) == 1);
    CHECK(texts.count(QStringLiteral("人民币贰佰肆拾玖元伍角")) == 1);
}

TEST_CASE("A receipt never calls itself a tax document")
{
    const QString text = textsOf(receiptDocument(receiptPaper())).join(QLatin1Char('\n'));
    CHECK_FALSE(text.contains(QStringLiteral("发票")));
    CHECK_FALSE(text.contains(QStringLiteral("Invoice")));
    CHECK(receiptDocument(receiptPaper()).title == QStringLiteral("Receipt"));
}

TEST_CASE("A waived line keeps its list price, the share waived and the reason")
{
    for (const Document& document : {receiptDocument(receiptPaper()), settlementSheet(orderPaper())}) {
        const QStringList texts = textsOf(document);
        CHECK(texts.contains(QStringLiteral("上门费\n100\u00a0% waived: 保内免费")));
        CHECK(texts.contains(QStringLiteral("299.50"))); // 50.00 + 120.00 + 129.50 before the waiver
        CHECK(texts.contains(QStringLiteral("249.50")));
    }
}

TEST_CASE("Without a waiver the columns about waivers are left out")
{
    ReceiptPaper paper = receiptPaper();
    paper.order.fees.erase(paper.order.fees.begin());
    const Document receipt = receiptDocument(paper);
    for (const Block& block : receipt.blocks) {
        if (const auto* table = std::get_if<TableBlock>(&block))
            CHECK(table->columns.size() == 4);
    }
}

TEST_CASE("Only a copy made later is marked, with its count")
{
    CHECK(receiptDocument(receiptPaper(Names::Usual, 0)).mark.isEmpty());
    CHECK(receiptDocument(receiptPaper(Names::Usual, 3)).mark == QStringLiteral("Reprint no. 3"));
}

TEST_CASE("Several ways of paying are listed with their amounts")
{
    ReceiptPaper paper = receiptPaper();
    paper.payments = {{QStringLiteral("现金"), Money::fromYuan(200)}, {QStringLiteral("微信"), Money::fromFen(4950)}};
    CHECK(textsOf(receiptDocument(paper)).contains(QStringLiteral("现金 200.00; 微信 49.50")));
}

TEST_CASE("The accounting style adds 整 after 角 when the store wants it")
{
    ReceiptPaper paper = receiptPaper();
    paper.order.store.rmbStyle.zhengAfterJiao = true;
    CHECK(textsOf(receiptDocument(paper)).contains(QStringLiteral("人民币贰佰肆拾玖元伍角整")));
}

TEST_CASE("A settlement without charges says so and comes to nothing")
{
    OrderPaper paper = orderPaper();
    paper.fees.clear();
    const QStringList texts = textsOf(settlementSheet(paper));
    CHECK(texts.contains(QStringLiteral("No charges")));
    CHECK(texts.contains(QStringLiteral("人民币零元整")));
}
