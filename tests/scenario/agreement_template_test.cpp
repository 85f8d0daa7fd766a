// SPDX-License-Identifier: GPL-3.0-or-later
// Templates as the store edits them: every save a version, older ones readable, the shipped text restorable, clauses
// picked for one agreement.
#include "core/domain/agreement_sections.h"
#include "core/service/agreement_desk.h"
#include "core/service/template_desk.h"
#include "core/storage/customer_store.h"
#include "tests/support/contract_store.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct TemplateStory : TemporaryStore
{
    TemplateVersion newest(const char* code)
    {
        for (const TemplateVersion& version : place->templates().versions().value_or(std::vector<TemplateVersion>())) {
            if (version.text.code == QLatin1String(code))
                return version;
        }
        FAIL("no template " << code);
        return {};
    }
    CustomerId customer(const QString& name)
    {
        Customer made;
        made.uid = name;
        made.name = name;
        made.phone = QStringLiteral("13800138301");
        made.createdAt = clock.now();
        return CustomerStore(database()).insert(made);
    }
};

} // namespace

TEST_CASE("Saving a template makes a new version and leaves the old one readable", "[S0-043][S3-017]")
{
    TemplateStory story;
    const TemplateVersion first = story.newest("service");
    CHECK(first.shipped);
    AgreementDraft draft = story.place->agreements().blankDraft();
    draft.agreementTemplate = first.text.id;
    draft.customer = story.customer(QStringLiteral("张三"));
    draft.price = Money::fromYuan(1);
    const Outcome<Agreement> before = story.place->agreements().issue(draft);
    REQUIRE_DONE(before);

    TemplateVersion edited = first;
    edited.text.bodyZh += QStringLiteral("\n# 附则\n本协议自双方签字起生效。\n");
    edited.text.bodyEn += QStringLiteral("\n# Addendum\nIn force from signature.\n");
    edited.changeNote = QStringLiteral("加附则");
    const Outcome<TemplateVersion> saved = story.place->templates().save(edited, first.text.version);
    REQUIRE_DONE(saved);
    CHECK(saved->text.version == first.text.version + 1);
    CHECK_FALSE(saved->shipped);
    CHECK(saved->changeNote == QStringLiteral("加附则"));
    const Outcome<TemplateVersion> old = story.place->templates().open(first.text.id);
    REQUIRE_DONE(old);
    CHECK(old->text.bodyZh == first.text.bodyZh);

    // The agreement says which version its customer accepted.
    CHECK(story.place->agreements().open(before->id)->agreementTemplate == first.text.id);
    draft.agreementTemplate = saved->text.id;
    const Outcome<Agreement> after = story.place->agreements().issue(draft);
    REQUIRE_DONE(after);
    CHECK(after->body.contains(QStringLiteral("Addendum")));
    CHECK(story.place->templates().open(after->agreementTemplate)->text.version == 2);

    SECTION("who edited an older version is told so")
    {
        REQUIRE_REFUSED(story.place->templates().save(edited, first.text.version), FailureKind::Conflict);
    }
    SECTION("the shipped text can be brought back as a further version")
    {
        const Outcome<TemplateVersion> restored = story.place->templates().restoreShipped(QStringLiteral("service"));
        REQUIRE_DONE(restored);
        CHECK(restored->text.version == 3);
        CHECK(restored->text.bodyZh == first.text.bodyZh);
        CHECK(story.newest("service").text.id == restored->text.id);
        REQUIRE_REFUSED(story.place->templates().restoreShipped(QStringLiteral("own")), FailureKind::NotFound);
    }
    SECTION("a version cannot be rewritten behind our back")
    {
        story.database().statement("UPDATE agreement_template SET body_zh = 'x'").run();
        CHECK(story.database().takeFailure().has_value());
    }
}

TEST_CASE("A template with a missing section, a hole or a script is not saved", "[S0-044]")
{
    TemplateStory story;
    const TemplateVersion first = story.newest("service");
    const auto refusal = [&](const QString& zh) {
        TemplateVersion edited = first;
        edited.text.bodyZh = zh;
        const Outcome<TemplateVersion> saved = story.place->templates().save(edited, 1);
        REQUIRE_REFUSED(saved, FailureKind::Invalid);
        REQUIRE(saved.error().issues.size() == 1);
        CHECK(saved.error().issues.front().field == QStringLiteral("bodyZh"));
        return saved.error().issues.front().message;
    };
    const QString& body = first.text.bodyZh;
    CHECK(refusal(QString(body).remove(QStringLiteral("{{scope}}"))).contains(QStringLiteral("scope of service")));
    CHECK(refusal(QStringLiteral("{{customer.nmae}}\n") + body) ==
          QStringLiteral("Line 1: there is no field \"customer.nmae\"."));
    CHECK(refusal(QStringLiteral("x\n<script>\n") + body).startsWith(QStringLiteral("Line 2: markup or script")));
    CHECK(refusal(QStringLiteral("本店保留最终解释权\n") + body).contains(QStringLiteral("void by law")));
    CHECK(story.number(QStringLiteral("SELECT MAX(version) FROM agreement_template")) == 1);

    SECTION("and a preview of it says the same instead of showing a paper")
    {
        AgreementTemplate holed = first.text;
        holed.bodyEn.prepend(QStringLiteral("{{customer.nmae}}\n"));
        const Outcome<AgreementText> preview = story.place->templates().preview(holed, false);
        REQUIRE_REFUSED(preview, FailureKind::Invalid);
        CHECK(preview.error().lines().first().contains(QStringLiteral("customer.nmae")));
        REQUIRE_DONE(story.place->templates().preview(first.text, true));
    }
    SECTION("a clerk may not edit templates")
    {
        story.place->context().session.role = Role::Counter;
        REQUIRE_REFUSED(story.place->templates().save(first, 1), FailureKind::Denied);
    }
    SECTION("a code in use is refused for a new template")
    {
        const Outcome<TemplateVersion> twice = story.place->templates().save(first, 0);
        REQUIRE_REFUSED(twice, FailureKind::Invalid);
        CHECK(twice.error().issues.front().field == QStringLiteral("code"));
    }
    SECTION("a retired template is not offered")
    {
        REQUIRE_DONE(story.place->templates().setOffered(QStringLiteral("service"), false));
        for (const AgreementTemplate& offered : must(story.place->agreements().templates()))
            CHECK(offered.code != QStringLiteral("service"));
    }
}

TEST_CASE("Clauses are picked for one agreement, in any order, and the mandatory ones stay", "[S0-044]")
{
    TemplateStory story;
    AgreementDraft draft = story.place->agreements().blankDraft();
    draft.agreementTemplate = story.newest("service").text.id;
    draft.customer = story.customer(QStringLiteral("李四"));
    draft.price = Money();
    const Outcome<std::vector<ClauseChoice>> choices = story.place->agreements().clauses(draft.agreementTemplate);
    REQUIRE_DONE(choices);
    std::vector<ClauseChoice> shuffled = *choices;
    int mandatory = 0;
    for (ClauseChoice& choice : shuffled) {
        mandatory += choice.mandatory ? 1 : 0;
        // Everything the clerk can switch is switched over.
        choice.pick.on = !choice.pick.on;
        draft.clauses.push_back(choice.pick);
    }
    CHECK(mandatory == 3);
    std::reverse(draft.clauses.begin(), draft.clauses.end());
    const Outcome<AgreementText> text = story.place->agreements().preview(draft);
    REQUIRE_DONE(text);
    QStringList titles;
    for (const AgreementSection& section : sectionsOf(text->body))
        titles.append(section.title);
    CHECK(titles.contains(QStringLiteral("Scope of service")));
    CHECK(titles.contains(QStringLiteral("Response commitments")));
    CHECK(titles.contains(QStringLiteral("Fees")));
    CHECK_FALSE(titles.contains(QStringLiteral("Disputes")));
    CHECK(titles.contains(QStringLiteral("Loaner")));
    CHECK(titles.contains(QStringLiteral("Lifetime maintenance")));
    CHECK(titles.indexOf(QStringLiteral("Fees")) < titles.indexOf(QStringLiteral("Response commitments")));
    CHECK(text->body.startsWith(QStringLiteral("# 1. ")));
}

TEST_CASE("The clause for lifetime maintenance promises service at normal charges", "[S3-010]")
{
    TemplateStory story;
    AgreementDraft draft = story.place->agreements().blankDraft();
    draft.customer = story.customer(QStringLiteral("李四"));
    draft.price = Money();
    for (const ClauseChoice& choice : must(story.place->agreements().clauses(draft.agreementTemplate))) {
        ClausePick pick = choice.pick;
        pick.on = pick.on || pick.key == QStringLiteral("@lifetime_service");
        draft.clauses.push_back(pick);
    }
    const Outcome<Agreement> issued = story.place->agreements().issue(draft);
    REQUIRE_DONE(issued);
    CHECK(issued->body.contains(QStringLiteral("at the prices of the then current list")));
}

TEST_CASE("A clause of the library has versions and is checked like a template")
{
    TemplateStory story;
    AgreementClause clause;
    clause.code = QStringLiteral("own_clause");
    clause.titleZh = QStringLiteral("节假日服务");
    clause.titleEn = QStringLiteral("Holidays");
    clause.bodyZh = QStringLiteral("- {{customer.name}} 节假日也可报修。");
    clause.bodyEn = QStringLiteral("- {{customer.name}} may call on holidays.");
    REQUIRE_DONE(story.place->templates().saveClause(clause, 0));
    clause.bodyZh = QStringLiteral("- 改后。");
    const Outcome<AgreementClause> second = story.place->templates().saveClause(clause, 1);
    REQUIRE_DONE(second);
    CHECK(second->version == 2);
    REQUIRE_REFUSED(story.place->templates().saveClause(clause, 1), FailureKind::Conflict);
    clause.bodyEn = QStringLiteral("- {{nobody}}");
    const Outcome<AgreementClause> holed = story.place->templates().saveClause(clause, 2);
    REQUIRE_REFUSED(holed, FailureKind::Invalid);
    CHECK(holed.error().issues.front().field == QStringLiteral("bodyEn"));
    REQUIRE_DONE(story.place->templates().retireClause(clause.code));
    for (const AgreementClause& left : must(story.place->templates().clauses()))
        CHECK(left.code != clause.code);
}
