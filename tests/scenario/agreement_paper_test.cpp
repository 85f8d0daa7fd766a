// SPDX-License-Identifier: GPL-3.0-or-later
// The paper of an agreement: frozen with everything on it, signed on the screen or on paper, and refused when anybody
// touched it.
#include "core/document/document_codec.h"
#include "core/service/paper_desk.h"
#include "core/service/settings_desk.h"
#include "core/storage/customer_store.h"
#include "tests/support/contract_store.h"
#include "tests/support/price_change.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

QByteArray bytesOf(ContractStory& story, const Agreement& agreement)
{
    const Outcome<Document> document = story.place->papers().build(DocumentKind::Agreement, agreement.id.value);
    REQUIRE_DONE(document);
    return documentBytes(*document);
}

const SignatureField* inkField(const Document& document)
{
    for (const Block& block : document.blocks) {
        if (const auto* signatures = std::get_if<SignatureBlock>(&block)) {
            for (const SignatureField& field : signatures->fields) {
                if (!field.ink.empty())
                    return &field;
            }
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("An agreement is printed again byte for byte after store, customer and prices changed", "[S0-043]")
{
    ContractStory story;
    const Agreement agreement = story.issue(story.draft());
    const QByteArray before = bytesOf(story, agreement);

    OrgUnit store = story.place->catalogue().unit();
    store.name = QStringLiteral("城东店");
    store.hotline = QStringLiteral("0571-88888888");
    store.address = QStringLiteral("新地址");
    REQUIRE_DONE(story.place->settings().saveStore(store));
    Customer customer = *CustomerStore(story.database()).find(story.customer);
    customer.name = QStringLiteral("改名");
    REQUIRE(CustomerStore(story.database()).update(customer));
    PriceItem item = story.place->catalogue().prices().front();
    item.price = Money::fromYuan(98765);
    publishPrice(*story.place, item, QDate(2026, 3, 2));
    story.be("manager");
    story.clock.advance(std::chrono::hours(24 * 400));

    CHECK(bytesOf(story, agreement) == before);
    CHECK_FALSE(QString::fromUtf8(before).contains(QStringLiteral("城东店")));
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM agreement_paper")) == 1);
}

TEST_CASE("A signature on the screen is redrawn on the paper with who, when, how and what was signed",
          "[S0-043][S3-017]")
{
    ContractStory story;
    const Agreement agreement = story.issue(story.draft());
    const QByteArray issued = bytesOf(story, agreement);
    story.clock.advance(std::chrono::minutes(7));
    const Outcome<AgreementSignature> signature =
        story.place->contracts().sign(agreement.id, ContractStory::onScreen());
    REQUIRE_DONE(signature);
    CHECK(signature->documentHash == documentHash(issued));

    const Outcome<Document> paper = story.place->papers().build(DocumentKind::Agreement, agreement.id.value);
    REQUIRE_DONE(paper);
    const SignatureField* field = inkField(*paper);
    REQUIRE(field);
    CHECK(field->ink == ContractStory::someInk());
    const QString words = textsOf(*paper).join(u'\n');
    CHECK(words.contains(QStringLiteral("Signed on screen by 欧阳建国 on 2026-03-02 09:07 (pen)")));
    CHECK(words.contains(QStringLiteral("recorded by Administrator")));
    CHECK(words.contains(QString::fromLatin1(documentHash(issued).left(16))));
    CHECK(words.contains(QStringLiteral("☑ The conspicuous terms have been explained to me.")));
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'agreement.signed'")) == 1);

    SECTION("it is printed the same ever after and cannot be signed twice")
    {
        const QByteArray first = bytesOf(story, agreement);
        story.clock.advance(std::chrono::hours(1000));
        CHECK(bytesOf(story, agreement) == first);
        REQUIRE_REFUSED(story.place->contracts().sign(agreement.id, ContractStory::onScreen("别人")),
                        FailureKind::Conflict);
    }
    SECTION("a stroke changed in the file is noticed")
    {
        story.database().statement("DROP TRIGGER agreement_signature_is_never_changed").run();
        story.database().statement("UPDATE agreement_signature SET strokes = '1,1 900,900'").run();
        REQUIRE_REFUSED(story.place->papers().build(DocumentKind::Agreement, agreement.id.value), FailureKind::Damaged);
    }
    SECTION("another name under the same ink is noticed")
    {
        story.database().statement("DROP TRIGGER agreement_signature_is_never_changed").run();
        story.database().statement("UPDATE agreement_signature SET signer = '王五'").run();
        REQUIRE_REFUSED(story.place->papers().build(DocumentKind::Agreement, agreement.id.value), FailureKind::Damaged);
    }
    SECTION("another price in the signed paper is noticed")
    {
        story.database().statement("DROP TRIGGER agreement_paper_is_never_changed").run();
        story.database().statement("UPDATE agreement_paper SET document = REPLACE(document, '299.00', '2.00')").run();
        REQUIRE_REFUSED(story.place->papers().build(DocumentKind::Agreement, agreement.id.value), FailureKind::Damaged);
    }
    SECTION("a signature taken away is noticed")
    {
        story.database().statement("DROP TRIGGER agreement_signature_is_never_deleted").run();
        story.database().statement("DELETE FROM agreement_signature").run();
        REQUIRE_REFUSED(story.place->papers().build(DocumentKind::Agreement, agreement.id.value), FailureKind::Damaged);
    }
    SECTION("and the file refuses such changes by itself")
    {
        for (const char* sql : {"UPDATE agreement SET price_fen = 1", "DELETE FROM agreement",
                                "UPDATE agreement_signature SET signer = 'x'", "DELETE FROM agreement_paper",
                                "UPDATE agreement_paper SET document = ''"}) {
            INFO(sql);
            story.database().statement(std::string_view(sql)).run();
            CHECK(story.database().takeFailure().has_value());
        }
    }
}

TEST_CASE("A signature on paper is noted with its day and who signed")
{
    ContractStory story;
    const Agreement agreement = story.issue(story.draft());
    story.clock.set(story.at("2026-03-05 10:00"));
    SigningInput input;
    input.method = SignatureMethod::Paper;
    input.signer = QStringLiteral("欧阳建国");
    input.signedOn = QDate(2026, 3, 4);
    input.termsExplained = true;
    REQUIRE_DONE(story.place->contracts().sign(agreement.id, input));
    const Outcome<Document> paper = story.place->papers().build(DocumentKind::Agreement, agreement.id.value);
    REQUIRE_DONE(paper);
    CHECK(textsOf(*paper).join(u'\n').contains(QStringLiteral("Signed on paper by 欧阳建国 on 2026-03-04")));
    CHECK_FALSE(inkField(*paper));
    CHECK(story.line(agreement.id).isSigned);
}

TEST_CASE("A missing signature, an unexplained term and impossible days are refused beside their fields")
{
    ContractStory story;
    const Agreement agreement = story.issue(story.draft());
    const auto fields = [&](const SigningInput& input) {
        const Outcome<AgreementSignature> refused = story.place->contracts().sign(agreement.id, input);
        REQUIRE_REFUSED(refused, FailureKind::Invalid);
        QStringList names;
        for (const FieldIssue& issue : refused.error().issues)
            names.append(issue.field);
        return names;
    };
    CHECK(fields({}) == QStringList{QStringLiteral("signer"), QStringLiteral("ink"), QStringLiteral("termsExplained")});
    SigningInput input = ContractStory::onScreen();
    input.ink = {{{0.1, 0.1}, {0.12, 0.1}}};
    CHECK(fields(input) == QStringList{QStringLiteral("ink")});
    input.method = SignatureMethod::Paper;
    for (const QDate day : {QDate(), QDate(2026, 3, 1), QDate(2026, 3, 3)}) {
        input.signedOn = day;
        CHECK(fields(input) == QStringList{QStringLiteral("signedOn")});
    }
    CHECK(story.count("agreement_signature") == 0);
    story.be("tech1");
    REQUIRE_REFUSED(story.place->contracts().sign(agreement.id, ContractStory::onScreen()), FailureKind::Denied);
}

TEST_CASE("Hostile names become text on the paper and never structure")
{
    ContractStory story;
    Customer customer = *CustomerStore(story.database()).find(story.customer);
    customer.name = QStringLiteral("# 标题 | {{agreement.price}} <script>alert(1)</script> ! 协议");
    customer.address = QStringLiteral("! 免责\n# 新条款\n| a | b |");
    REQUIRE(CustomerStore(story.database()).update(customer));
    AgreementDraft draft = story.draft();
    draft.scopeNote = QStringLiteral("{{store.name}} | x\n! 概不负责\n# 条款");
    const Agreement agreement = story.issue(draft);
    const Outcome<Document> paper = story.place->papers().build(DocumentKind::Agreement, agreement.id.value);
    REQUIRE_DONE(paper);
    int headings = 0;
    for (const Block& block : paper->blocks) {
        if (const auto* heading = std::get_if<HeadingBlock>(&block)) {
            ++headings;
            CHECK_FALSE(heading->text.contains(QStringLiteral("条款")));
        }
        if (const auto* terms = std::get_if<EmphasisBlock>(&block)) {
            for (const QString& line : terms->lines)
                CHECK_FALSE(line.contains(QStringLiteral("概不负责")));
        }
    }
    CHECK(headings == 9);
    const QString words = textsOf(*paper).join(u'\n');
    CHECK(words.contains(QStringLiteral("<script>alert(1)</script>")));
    CHECK(words.contains(QStringLiteral("{{agreement.price}}")));
    CHECK(words.contains(QStringLiteral("{{store.name}} | x")));
}
