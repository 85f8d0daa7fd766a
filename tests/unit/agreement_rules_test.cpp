// SPDX-License-Identifier: GPL-3.0-or-later
// Terms, refunds, sections and template rules as pure values, and documents that survive being kept as text.
#include "core/document/document_codec.h"
#include "core/domain/agreement_sections.h"
#include "core/domain/service_package.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

const QString kWhole = QStringLiteral("# 一、范围\n{{scope}}\n\n# 二、时限\n| 服务 | 承诺 | 时限 |\n"
                                      "{{#targets}}| {{service}} | {{kind}} | {{duration}} |\n{{/targets}}\n\n"
                                      "# 三、费用\n{{#prices}}| {{name}} | {{unit}} | {{price}} |\n{{/prices}}\n\n"
                                      "# 四、责任\n! 人为损坏不在保修范围内。\n");

QStringList titlesOf(const QString& text)
{
    QStringList titles;
    for (const AgreementSection& section : sectionsOf(text))
        titles.append(section.title);
    return titles;
}

} // namespace

TEST_CASE("A renewed term begins the day after and lasts as long")
{
    const QDate today(2026, 3, 1);
    CHECK(nextTerm({QDate(2025, 4, 1), QDate(2026, 3, 31)}, today) ==
          AgreementSpan{QDate(2026, 4, 1), QDate(2027, 3, 31)});
    // Run out long ago: the new term begins today.
    CHECK(nextTerm({QDate(2024, 1, 1), QDate(2024, 12, 31)}, today) == AgreementSpan{today, QDate(2027, 2, 28)});
    // 100 days, no whole months.
    CHECK(nextTerm({QDate(2026, 1, 1), QDate(2026, 4, 10)}, today) ==
          AgreementSpan{QDate(2026, 4, 11), QDate(2026, 4, 11).addDays(99)});
    CHECK(termOfMonths(QDate(2024, 2, 29), 12).to == QDate(2025, 2, 27));
    CHECK(overlap({QDate(2026, 1, 1), QDate(2026, 1, 31)}, {QDate(2026, 1, 31), QDate(2026, 2, 1)}));
    CHECK_FALSE(overlap({QDate(2026, 1, 1), QDate(2026, 1, 31)}, {QDate(2026, 2, 1), QDate(2026, 2, 1)}));
}

TEST_CASE("The unused share is given back to the fen")
{
    const AgreementSpan year{QDate(2026, 1, 1), QDate(2026, 12, 31)};
    // 359.00 for four visits, one used: 269.25.
    CHECK(refundFor(Money::fromYuan(359), 4, 1, year, QDate(2026, 5, 1)).plain() == QStringLiteral("269.25"));
    // 100.00 for three visits, one used: 66.666… -> 66.67; two used: 33.33.
    CHECK(refundFor(Money::fromYuan(100), 3, 1, year, QDate(2026, 5, 1)).plain() == QStringLiteral("66.67"));
    CHECK(obligationOf(Money::fromYuan(100), 3, 2).plain() == QStringLiteral("33.33"));
    CHECK(refundFor(Money::fromYuan(100), 3, 3, year, QDate(2026, 5, 1)).isZero());
    // 365.00 for the year, 245 days left on 1 May (31+30+31+31+30+31+30+31).
    CHECK(refundFor(Money::fromYuan(365), 0, 0, year, QDate(2026, 5, 1)).plain() == QStringLiteral("245.00"));
    CHECK(refundFor(Money::fromYuan(365), 0, 0, year, QDate(2027, 5, 1)).isZero());
}

TEST_CASE("Ink is kept in thousandths and a slip of the pen is no signature")
{
    const InkDrawing ink{{{0.1, 0.5}, {0.4, 0.25}, {1.234, 0.9}}, {{2.0, 0.0}, {2.5, 1.0}}};
    CHECK(inkText(ink) == QStringLiteral("100,500 400,250 1234,900;2000,0 2500,1000"));
    CHECK(inkOf(inkText(ink)) == ink);
    CHECK(isSignature(ink));
    CHECK_FALSE(isSignature({{{0.1, 0.1}, {0.2, 0.1}}}));
    CHECK_FALSE(isSignature({}));
    CHECK(inkOf(QStringLiteral("garbage;;1,2,3 4")).empty());
}

TEST_CASE("A text is taken apart into sections and numbered anew")
{
    CHECK(titlesOf(kWhole) ==
          QStringList{QStringLiteral("范围"), QStringLiteral("时限"), QStringLiteral("费用"), QStringLiteral("责任")});
    std::vector<AgreementSection> sections = sectionsOf(kWhole);
    CHECK(sections[0].isMandatory());
    CHECK(sections[1].isMandatory());
    CHECK(sections[2].isMandatory());
    CHECK_FALSE(sections[3].isMandatory());
    CHECK(sections[3].isConspicuous());
    CHECK(joinSections(sections, true) == kWhole);
    std::swap(sections[0], sections[3]);
    CHECK(joinSections(sections, true).startsWith(QStringLiteral("# 一、责任\n! 人为")));
    CHECK(joinSections(sections, false).contains(QStringLiteral("# 4. 范围\n")));
    for (int i = 0; i < 8; ++i)
        sections.push_back({QStringLiteral("附%1").arg(i), QStringLiteral("x")});
    CHECK(joinSections(sections, true).contains(QStringLiteral("# 十、附5")));
    CHECK(joinSections(sections, true).contains(QStringLiteral("# 十二、附7")));
    const std::vector<ClausePick> picks{{QStringLiteral("#范围 \"a\""), true}, {QStringLiteral("@loaner"), false}};
    CHECK(clausePicksOf(clausePicksText(picks)) == picks);
}

TEST_CASE("A template without scope, response times or fees is refused by name", "[S0-044]")
{
    CHECK(templateFlaws(kWhole).empty());
    const auto only = [](const QString& text) {
        const std::vector<TemplateFlaw> flaws = templateFlaws(text);
        REQUIRE(flaws.size() == 1);
        return flaws.front();
    };
    CHECK(only(QString(kWhole).remove(QStringLiteral("{{scope}}"))).rule == TemplateRule::ScopeMissing);
    CHECK(only(QString(kWhole).replace(QStringLiteral("! 人为"), QStringLiteral("人为"))).rule ==
          TemplateRule::EmphasisMissing);
    QString cut = kWhole;
    cut.remove(QStringLiteral("{{#prices}}| {{name}} | {{unit}} | {{price}} |\n{{/prices}}"));
    CHECK(only(cut).rule == TemplateRule::PricesMissing);
    cut = kWhole;
    cut.remove(QStringLiteral("{{#targets}}| {{service}} | {{kind}} | {{duration}} |\n{{/targets}}"));
    CHECK(only(cut).rule == TemplateRule::TargetsMissing);
}

TEST_CASE("A hole, a script and the final word are refused with their line")
{
    struct Case
    {
        const char* line;
        TemplateRule rule;
        const char* name;
    };
    for (const Case& one : {Case{"客户：{{customer.nmae}}", TemplateRule::UnknownField, "customer.nmae"},
                            Case{"{{name}}", TemplateRule::UnknownField, "name"},
                            Case{"客户：{{customer.name", TemplateRule::HalfField, "{{customer.name"},
                            Case{"{{{customer.name}}}", TemplateRule::ForbiddenMark, "{{{"},
                            Case{"{{&customer.name}}", TemplateRule::ForbiddenMark, "{{&"},
                            Case{"{{> part}}", TemplateRule::ForbiddenMark, "{{>"},
                            Case{"{{/targets}}", TemplateRule::ListNotOpen, "targets"},
                            Case{"<script>alert(1)</script>", TemplateRule::ScriptLike, "<script>alert(1)</script>"},
                            Case{"<img src=x onerror=a>", TemplateRule::ScriptLike, "<img src=x onerror=a>"},
                            Case{"javascript:alert(1)", TemplateRule::ScriptLike, "javascript:alert(1)"},
                            Case{"${7*7}", TemplateRule::ScriptLike, "${7*7}"},
                            Case{"本店保留最终解释权。", TemplateRule::FinalWord, "最终解释权"}}) {
        INFO(one.line);
        const QString text = kWhole + QString::fromUtf8(one.line) + u'\n';
        const std::vector<TemplateFlaw> flaws = templateFlaws(text);
        REQUIRE_FALSE(flaws.empty());
        CHECK(flaws.front().rule == one.rule);
        CHECK(flaws.front().line == 15);
        CHECK(flaws.front().name == QString::fromUtf8(one.name));
    }
    const std::vector<TemplateFlaw> open =
        templateFlaws(QString(kWhole).replace(QStringLiteral("{{/prices}}"), QString()));
    REQUIRE(open.size() == 1);
    CHECK(open.front() == TemplateFlaw{TemplateRule::ListNotClosed, 10, QStringLiteral("prices")});
    // What only looks like it: comparisons, an "on" in a sentence, a comment.
    CHECK(templateFlaws(kWhole + QStringLiteral("温度 < 5 ℃ 或 3<4\n{{! note}}\non = 1\n")).empty());
}

TEST_CASE("A product is refused beside the field that is wrong")
{
    ServicePackage package;
    package.code = QStringLiteral("A");
    package.name = QStringLiteral("保养");
    package.visits = 2;
    package.cover = QStringLiteral("清洗");
    CHECK(checkPackage(package).empty());
    package.price = Money::fromFen(-1);
    package.months = 0;
    package.visits = 0;
    package.cover = QStringLiteral(" \n");
    package.soldFrom = QDate(2026, 3, 2);
    package.soldUntil = QDate(2026, 3, 1);
    QStringList fields;
    for (const auto& [field, rule] : checkPackage(package))
        fields.append(field);
    CHECK(fields == QStringList{QStringLiteral("price"), QStringLiteral("months"), QStringLiteral("visits"),
                                QStringLiteral("cover"), QStringLiteral("soldUntil")});
    CHECK_FALSE(package.isOnSale(QDate(2026, 3, 1)));
    CHECK_FALSE(package.isOnSale(QDate(2026, 3, 3)));
}

TEST_CASE("A document kept as text comes back the same, to the byte", "[S0-043]")
{
    Document document;
    document.kind = DocumentKind::Agreement;
    document.title = QStringLiteral("协议 \"A\" <b>𠮷</b>");
    document.number = QStringLiteral("CX-A000001");
    document.store = {QStringLiteral("城西店"), QStringLiteral("0571"), QStringLiteral("文三路")};
    document.code = CodeText{CodeText::Symbology::Qr, document.number};
    document.copies = {QStringLiteral("客户联"), QStringLiteral("存根")};
    document.blocks = {HeadingBlock{QStringLiteral("一")},
                       ParagraphBlock{QStringLiteral("p\nq"), TextTone::Strong, TextAlign::End, true},
                       PairBlock{3, {{QStringLiteral("l"), QStringLiteral("v"), true, 2, TextTone::Muted}}},
                       TableBlock{{{QStringLiteral("c"), TextAlign::End, 4}},
                                  {{QStringLiteral("1")}},
                                  QStringList{QStringLiteral("2")},
                                  QStringLiteral("-")},
                       EmphasisBlock{QStringLiteral("t"), {QStringLiteral("x")}},
                       SignatureBlock{{{QStringLiteral("s"), QStringLiteral("n"), {{{0.5, 0.25}, {1.0, 0.75}}}}}},
                       RuleBlock{},
                       SpacerBlock{4.5}};
    const QByteArray bytes = documentBytes(document);
    const std::optional<Document> back = documentOf(bytes);
    REQUIRE(back);
    CHECK(documentBytes(*back) == bytes);
    CHECK(textsOf(*back) == textsOf(document));
    CHECK(std::get<SignatureBlock>(back->blocks[5]).fields[0].ink ==
          std::get<SignatureBlock>(document.blocks[5]).fields[0].ink);
    CHECK(std::get<TableBlock>(back->blocks[3]).columns[0].align == TextAlign::End);
    CHECK_FALSE(documentOf("{}"));
    CHECK_FALSE(documentOf("not json"));
}
