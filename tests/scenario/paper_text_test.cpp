// SPDX-License-Identifier: GPL-3.0-or-later
// The store's own words on its papers: checked, kept by version, filled from the order, restored.
#include "core/service/intake_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/paper_text_desk.h"
#include "core/service/workplace.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Studio : TemporaryStore
{
    qint64 order = 0;

    explicit Studio(const QString& name = QStringLiteral("欧阳建国"))
    {
        REQUIRE_DONE(place->actAs(QStringLiteral("admin")));
        IntakeRequest request;
        request.customerName = name;
        request.phone = QStringLiteral("13800138301");
        request.category = QStringLiteral("refrigerator");
        request.serial = QStringLiteral("SN-7788");
        request.fault = QStringLiteral("不制冷");
        const Outcome<IntakeAnswer> answer = place->intake().accept(request);
        REQUIRE_DONE(answer);
        order = answer->order.value;
    }
    PaperTextDesk& desk() { return place->paperTexts(); }
    QString printed(DocumentKind kind)
    {
        const Outcome<Document> document = place->papers().build(kind, order);
        REQUIRE_DONE(document);
        return textsOf(*document).join(u'\n');
    }
    Done save(PaperPart part, const char* text)
    {
        return desk().save(DocumentKind::Dispatch, part, QString::fromUtf8(text));
    }
};

QString issueOf(const Done& done)
{
    return done ? QString() : done.error().lines().join(u' ');
}

} // namespace

TEST_CASE("Own words appear on the paper in their place, filled from the order")
{
    Studio studio;
    REQUIRE_DONE(studio.save(PaperPart::Header, "尊敬的{{customer.name}}：您的{{product.name}}"));
    REQUIRE_DONE(studio.save(PaperPart::Terms, "上门前请致电 {{store.hotline}}\n请备好发票"));
    REQUIRE_DONE(
        studio.save(PaperPart::Closing, "{{#with_product_serial}}机号 {{product.serial}}{{/with_product_serial}}"));
    REQUIRE_DONE(studio.save(PaperPart::Footer, "感谢惠顾"));
    const Outcome<Document> document = studio.place->papers().build(DocumentKind::Dispatch, studio.order);
    REQUIRE_DONE(document);
    const std::vector<Block>& blocks = document->blocks;
    const auto* header = std::get_if<ParagraphBlock>(&blocks.front());
    REQUIRE(header);
    CHECK(header->text.startsWith(QStringLiteral("尊敬的欧阳建国：您的")));
    std::size_t terms = 0;
    std::size_t signature = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (const auto* emphasis = std::get_if<EmphasisBlock>(&blocks[i])) {
            terms = i;
            CHECK(emphasis->lines.contains(QStringLiteral("请备好发票")));
        }
        if (std::holds_alternative<SignatureBlock>(blocks[i]))
            signature = i;
    }
    CHECK(terms + 1 == signature);
    const QStringList texts = textsOf(*document);
    CHECK(texts.indexOf(QStringLiteral("机号 SN-7788")) > texts.indexOf(QStringLiteral("请备好发票")));
    CHECK(texts.contains(QStringLiteral("感谢惠顾")));
    CHECK_FALSE(studio.printed(DocumentKind::Intake).contains(QStringLiteral("感谢惠顾")));
}

TEST_CASE("A field nobody knows, or braces that do not close, are named with their line and nothing is kept")
{
    Studio studio;
    const Done unknown = studio.save(PaperPart::Terms, "第一行\n致{{customer.nmae}}\n第三行");
    REQUIRE_REFUSED(unknown, FailureKind::Invalid);
    CHECK(unknown.error().issues.front().field == QStringLiteral("terms"));
    CHECK(issueOf(unknown).contains(QStringLiteral("Line 2")));
    CHECK(issueOf(unknown).contains(QStringLiteral("customer.nmae")));
    CHECK(issueOf(studio.save(PaperPart::Terms, "一\n二\n{{customer.name")).contains(QStringLiteral("Line 3")));
    CHECK(issueOf(studio.save(PaperPart::Terms, "一\n{{#with_policies}}二")).contains(QStringLiteral("Line 2")));
    CHECK(issueOf(studio.save(PaperPart::Terms, "{{{customer.name}}}")).contains(QStringLiteral("Line 1")));
    CHECK(issueOf(studio.save(PaperPart::Terms, "一\n{{>file}}")).contains(QStringLiteral("Line 2")));
    CHECK(studio.count("paper_text") == 0);
    CHECK_FALSE(issueOf(PaperTextDesk::check(DocumentKind::PromiseSheet, PaperPart::Header,
                                             QStringLiteral("{{customer.name}}")))
                    .isEmpty()); // a paper of the whole store is about nobody
}

TEST_CASE("Every version of the words is kept, and the shipped text can be restored")
{
    Studio studio;
    const QString shipped = studio.desk().current(DocumentKind::Intake, PaperPart::Terms);
    CHECK_FALSE(shipped.isEmpty());
    REQUIRE_DONE(studio.desk().save(DocumentKind::Intake, PaperPart::Terms, QStringLiteral("第一版")));
    REQUIRE_DONE(studio.desk().save(DocumentKind::Intake, PaperPart::Terms, QStringLiteral("第二版")));
    REQUIRE_DONE(studio.desk().save(DocumentKind::Intake, PaperPart::Terms, QStringLiteral("第二版"))); // no change
    CHECK(studio.printed(DocumentKind::Intake).contains(QStringLiteral("第二版")));
    REQUIRE_DONE(studio.desk().restoreShipped(DocumentKind::Intake, PaperPart::Terms));
    CHECK(studio.desk().current(DocumentKind::Intake, PaperPart::Terms) == shipped);
    CHECK_FALSE(studio.printed(DocumentKind::Intake).contains(QStringLiteral("第二版")));
    const auto versions = studio.desk().versions(DocumentKind::Intake, PaperPart::Terms);
    REQUIRE_DONE(versions);
    REQUIRE(versions->size() == 3);
    CHECK(versions->at(0).shipped);
    CHECK(versions->at(1).body == QStringLiteral("第二版"));
    CHECK(versions->at(2).body == QStringLiteral("第一版"));
}

TEST_CASE("What a customer is called never becomes structure, a field or a paper without it")
{
    for (const char* name :
         {"# 标题", "{{store.name}}", "| a | b |", "! 重要", "- 项\n# 二", "\\", "}}{{", "100% %1 &amp; <b>"}) {
        INFO(name);
        Studio studio(QString::fromUtf8(name));
        REQUIRE_DONE(studio.save(PaperPart::Header, "{{customer.name}}"));
        const Outcome<Document> document = studio.place->papers().build(DocumentKind::Dispatch, studio.order);
        REQUIRE_DONE(document);
        const auto* header = std::get_if<ParagraphBlock>(&document->blocks.front());
        REQUIRE(header);
        QString expected = QString::fromUtf8(name).simplified();
        CHECK(header->text.simplified() == expected);
    }
}

TEST_CASE("Only who keeps the rules may change the words and the mark")
{
    Studio studio;
    REQUIRE_DONE(studio.place->actAs(QStringLiteral("counter")));
    REQUIRE_REFUSED(studio.save(PaperPart::Header, "x"), FailureKind::Denied);
    REQUIRE_REFUSED(studio.desk().setLogo(QByteArray("\x89PNG\r\n\x1a\nxx")), FailureKind::Denied);
}

TEST_CASE("The mark is kept in the file, put on every paper, checked for kind and size")
{
    Studio studio;
    const QByteArray png("\x89PNG\r\n\x1a\nnot really, but the paper only carries it");
    REQUIRE_DONE(studio.desk().setLogo(png));
    CHECK(studio.desk().logo() == png);
    for (const DocumentKind kind : {DocumentKind::Intake, DocumentKind::Order, DocumentKind::Progress})
        CHECK(studio.place->papers().build(kind, studio.order)->store.logo == png);
    CHECK(studio.place->papers().build(DocumentKind::PromiseSheet, 0)->store.logo == png);
    CHECK(studio.place->papers().build(DocumentKind::OrderLabel, studio.order)->store.logo.isEmpty());
    REQUIRE_REFUSED(studio.desk().setLogo(QByteArray("GIF89a")), FailureKind::Invalid);
    REQUIRE_REFUSED(studio.desk().setLogo(png + QByteArray(PaperTextDesk::kMostLogoBytes, 'x')), FailureKind::Invalid);
    CHECK(studio.desk().logo() == png);
    REQUIRE_DONE(studio.desk().setLogo({}));
    CHECK(studio.place->papers().build(DocumentKind::Order, studio.order)->store.logo.isEmpty());
}
