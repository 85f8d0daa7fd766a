// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements, the maintenance archive and the survey form as values.
#include "core/document/agreement_text.h"
#include "core/document/documents.h"
#include "tests/support/catch.h"
#include "tests/support/paper_samples.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

template <class B> std::vector<B> blocksOf(const std::vector<Block>& blocks)
{
    std::vector<B> found;
    for (const Block& block : blocks) {
        if (const B* one = std::get_if<B>(&block))
            found.push_back(*one);
    }
    return found;
}

} // namespace

TEST_CASE("The lines of an agreement become headings, lists, tables and conspicuous terms")
{
    const std::vector<Block> blocks = agreementBlocks(agreementPaper().agreement.body);
    const std::vector<HeadingBlock> headings = blocksOf<HeadingBlock>(blocks);
    REQUIRE(headings.size() == 3);
    CHECK(headings[0].text == QStringLiteral("一、服务范围"));
    const std::vector<TableBlock> tables = blocksOf<TableBlock>(blocks);
    REQUIRE(tables.size() == 2);
    CHECK(tables[0].columns[1].title == QStringLiteral("承诺"));
    REQUIRE(tables[0].rows.size() == 2);
    CHECK(tables[0].rows[1] == QStringList{QStringLiteral("维修"), QStringLiteral("完成"), QStringLiteral("27 小时")});
    CHECK(tables[1].columns[2].align == TextAlign::End);
    const std::vector<EmphasisBlock> terms = blocksOf<EmphasisBlock>(blocks);
    REQUIRE(terms.size() == 1);
    CHECK(terms[0].lines.size() == 2);
}

TEST_CASE("A merged value can become neither a heading nor a cell nor a second line")
{
    for (const QString& value :
         {QStringLiteral("# 张三"), QStringLiteral("a | b"), QStringLiteral("! x"), QStringLiteral("- y"),
          QStringLiteral("back\\slash"), QStringLiteral("张三<img src=x>")}) {
        INFO(value.toStdString());
        const std::vector<Block> alone = agreementBlocks(escapedForAgreement(value));
        REQUIRE(alone.size() == 1);
        REQUIRE(std::holds_alternative<ParagraphBlock>(alone[0]));
        CHECK(std::get<ParagraphBlock>(alone[0]).text == value);
        CHECK_FALSE(std::get<ParagraphBlock>(alone[0]).listItem);
        const std::vector<Block> row =
            agreementBlocks(QStringLiteral("| h | i |\n| %1 | z |").arg(escapedForAgreement(value)));
        REQUIRE(row.size() == 1);
        CHECK(std::get<TableBlock>(row[0]).rows.front() == QStringList{value, QStringLiteral("z")});
    }
    CHECK(escapedForAgreement(QStringLiteral("一\n二")) == QStringLiteral("一 二"));
}

TEST_CASE("The tick that terms were explained follows the conspicuous terms")
{
    const Document document = serviceAgreement(agreementPaper());
    bool afterTerms = false;
    for (size_t i = 1; i < document.blocks.size(); ++i) {
        if (std::holds_alternative<EmphasisBlock>(document.blocks[i - 1]) &&
            std::holds_alternative<ParagraphBlock>(document.blocks[i]))
            afterTerms = std::get<ParagraphBlock>(document.blocks[i]).text.startsWith(QStringLiteral("□"));
    }
    CHECK(afterTerms);
}

TEST_CASE("A template that brings places to sign gets no second ones")
{
    AgreementPaper paper = agreementPaper();
    CHECK(blocksOf<SignatureBlock>(serviceAgreement(paper).blocks).size() == 1);
    paper.agreement.body += QStringLiteral("客户（签字）：________\n");
    CHECK(blocksOf<SignatureBlock>(serviceAgreement(paper).blocks).empty());
}

TEST_CASE("The maintenance archive lists every service with its parts and the next due day", "[S0-033]")
{
    const QStringList texts = textsOf(maintenanceArchive(archivePaper(Names::Usual, 4)));
    const QString all = texts.join(QLatin1Char('\n'));
    for (int i = 1; i <= 4; ++i)
        CHECK(all.contains(QStringLiteral("CX-25000%1-0001").arg(i)));
    CHECK(all.contains(QStringLiteral("Parts used: 电磁阀")));
    CHECK(all.contains(QStringLiteral("Cause: 电磁阀线圈断路")));
    CHECK(texts.contains(QStringLiteral("2027-03-16")));
    CHECK(texts.contains(QStringLiteral("SN778899")));
    CHECK(texts.contains(QStringLiteral("2025-03-10")));
}

TEST_CASE("A survey form has one box for each question and grade")
{
    const std::vector<TableBlock> tables = blocksOf<TableBlock>(surveyForm(surveyPaper()).blocks);
    REQUIRE(tables.size() == 1);
    REQUIRE(tables[0].rows.size() == 2);
    CHECK(tables[0].rows[0].count(QStringLiteral("□")) == 5);
}
