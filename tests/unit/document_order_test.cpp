// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the papers of an order, and what must not.
#include "core/document/documents.h"
#include "tests/support/catch.h"
#include "tests/support/paper_samples.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

QString all(const Document& document)
{
    return textsOf(document).join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("Every paper carries the service hotline and the store", "[S0-010]")
{
    for (const Document& document : everyDocument()) {
        INFO(document.title.toStdString());
        CHECK(document.store.hotline == QStringLiteral("400-820-8820"));
        CHECK(textsOf(document).contains(QStringLiteral("400-820-8820")));
        CHECK(textsOf(document).contains(QStringLiteral("三包服务·城西店")));
    }
}

TEST_CASE("The progress slip shows milestones with their times and hides every note", "[S0-058]")
{
    const Document slip = progressSlip(orderPaper());
    const QString text = all(slip);
    CHECK(text.contains(QStringLiteral("登记")));
    CHECK(text.contains(QStringLiteral("2026-11-22 14:26")));
    CHECK(text.contains(QStringLiteral("2026-11-23 10:40")));
    CHECK_FALSE(text.contains(QStringLiteral("客户情绪激动")));
    CHECK_FALSE(text.contains(QStringLiteral("内部说明")));
    CHECK_FALSE(text.contains(QStringLiteral("备注")));
    SECTION("and names what is still promised")
    {
        CHECK(text.contains(QStringLiteral("2026-11-24 14:26")));
        CHECK_FALSE(text.contains(QStringLiteral("2026-11-22 14:56"))); // that promise is met
    }
}

TEST_CASE("Only the papers that are worked with show the whole phone number")
{
    const OrderPaper paper = orderPaper();
    for (const Document& document : {workOrderSheet(paper), dispatchSlip(paper)})
        CHECK(textsOf(document).contains(QStringLiteral("139 1234 5678")));
    for (const Document& document : {intakeSlip(paper), progressSlip(paper), settlementSheet(paper),
                                     receiptDocument(receiptPaper()), maintenanceArchive(archivePaper())}) {
        INFO(document.title.toStdString());
        CHECK(textsOf(document).contains(QStringLiteral("139****5678")));
        CHECK_FALSE(all(document).remove(QLatin1Char(' ')).contains(QStringLiteral("13912345678")));
    }
}

TEST_CASE("The intake slip promises times, names the warranty and shows the terms conspicuously")
{
    const Document slip = intakeSlip(orderPaper());
    const QStringList texts = textsOf(slip);
    CHECK(texts.contains(QStringLiteral("2026-11-22 14:56")));
    CHECK(texts.contains(QStringLiteral("In warranty, until 2027-03-15")
                             .replace(QStringLiteral("In warranty"), QStringLiteral("保内"))));
    const bool emphasised = std::any_of(slip.blocks.begin(), slip.blocks.end(), [](const Block& block) {
        return std::holds_alternative<EmphasisBlock>(block);
    });
    CHECK(emphasised);
    REQUIRE(slip.code);
    CHECK(slip.code->text == QStringLiteral("CX-261122-0037"));
}

TEST_CASE("What customers are called never changes a paper")
{
    for (const Document& document : everyDocument(Names::Hostile)) {
        INFO(document.title.toStdString());
        if (document.kind == DocumentKind::Receipt || document.kind == DocumentKind::Intake)
            CHECK(textsOf(document).contains(QStringLiteral("张三<img src=x>李%2")));
        CHECK_FALSE(all(document).contains(QStringLiteral("李138")));
    }
    CHECK(all(intakeSlip(orderPaper(Names::Hostile))).contains(QStringLiteral("<b>不冲水</b> 100% | %1")));
}

TEST_CASE("A number that a scanner cannot type gets no code")
{
    OrderPaper paper = orderPaper();
    paper.order.number = QStringLiteral("城西-0001");
    CHECK_FALSE(intakeSlip(paper).code.has_value());
}
