// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements over a real store: filled from the targets and prices of the moment, frozen when issued, refused with
// holes.
#include "core/document/agreement_text.h"
#include "core/service/agreement_desk.h"
#include "core/service/agreement_papers.h"
#include "core/service/paper_desk.h"
#include "core/service/rule_desk.h"
#include "core/service/template_text.h"
#include "core/service/workplace.h"
#include "core/storage/agreement_table.h"
#include "core/storage/catalogue_store.h"
#include "core/storage/customer_store.h"
#include "tests/support/catch.h"
#include "tests/support/price_change.h"
#include "tests/support/temporary_store.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct AgreementStory : TemporaryStore
{
    CustomerId customer;

    AgreementStory()
    {
        Customer made;
        made.uid = QStringLiteral("c1");
        made.name = QStringLiteral("张三<img src=x>李%2");
        made.phone = QStringLiteral("13800138301");
        made.address = QStringLiteral("文三路478号");
        made.createdAt = clock.now();
        customer = CustomerStore(database()).insert(made);
    }

    AgreementDraft draft()
    {
        AgreementDraft made = place->agreements().blankDraft();
        made.customer = customer;
        made.price = Money::fromYuan(299);
        return made;
    }

    /// A template of our own, offered like the shipped ones.
    TemplateId addTemplate(const QString& body)
    {
        return AgreementTable(database())
            .insertTemplate({{}, QStringLiteral("own"), 1, QStringLiteral("自"), QStringLiteral("Own"), body, body});
    }

    QString bodyOf(const AgreementDraft& wanted)
    {
        const Outcome<AgreementText> text = place->agreements().preview(wanted);
        REQUIRE_DONE(text);
        return text->body;
    }
};

const QString kWhole =
    QStringLiteral("{{scope}}\n{{#targets}}| {{service}} | {{kind}} | {{duration}} |\n{{/targets}}\n"
                   "{{#prices}}| {{name}} | {{unit}} | {{price}} |\n{{/prices}}\n{{price_list.effective_from}}\n");

} // namespace

TEST_CASE("An issued agreement keeps its text, whatever happens to template, prices and targets", "[S0-043]")
{
    AgreementStory story;
    const Outcome<Agreement> issued = story.place->agreements().issue(story.draft());
    REQUIRE_DONE(issued);
    CHECK(issued->number == QStringLiteral("CX-A000001"));
    CHECK(issued->body.contains(QStringLiteral("张三<img src=x>李%2")));
    CHECK(issued->body.contains(QStringLiteral("299.00")));
    CHECK(isIntact(*issued));

    PriceItem item = story.place->catalogue().prices().front();
    item.price = Money::fromYuan(98765);
    publishPrice(*story.place, item, QDate(2026, 3, 31));
    const Outcome<Agreement> later = story.place->agreements().open(issued->id);
    REQUIRE_DONE(later);
    CHECK(later->body == issued->body);
    CHECK(later->title == issued->title);
    CHECK(story.count("audit_entry") > 0);
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event = 'agreement'")) == 1);

    SECTION("the next one gets the next number and the template's version is known")
    {
        const Outcome<Agreement> second = story.place->agreements().issue(story.draft());
        REQUIRE_DONE(second);
        CHECK(second->number == QStringLiteral("CX-A000002"));
        CHECK(AgreementTable(story.database()).findTemplate(second->agreementTemplate)->version >= 1);
        CHECK(second->body.contains(QStringLiteral("98,765.00")));
    }
    SECTION("a text changed behind our back is not printed")
    {
        story.database().statement("DROP TRIGGER agreement_is_never_changed").run();
        story.database().statement("UPDATE agreement SET body = body || ' '").run();
        REQUIRE_REFUSED(story.place->papers().build(DocumentKind::Agreement, issued->id.value), FailureKind::Damaged);
    }
    SECTION("printing it twice gives the same paper")
    {
        const Outcome<Document> first = story.place->papers().build(DocumentKind::Agreement, issued->number);
        const Outcome<Document> again = story.place->papers().build(DocumentKind::Agreement, issued->number);
        REQUIRE_DONE(first);
        REQUIRE_DONE(again);
        CHECK(textsOf(*first) == textsOf(*again));
    }
}

TEST_CASE("The scope section comes from the chosen services and may not be empty", "[S0-044]")
{
    AgreementStory story;
    AgreementDraft draft = story.draft();
    draft.services = {ServiceType::Repair, ServiceType::Maintenance};
    draft.scopeNote = QStringLiteral("# 每年清洗一次\n");
    const QString body = story.bodyOf(draft);
    CHECK(body.contains(QStringLiteral("- Repair:")));
    CHECK(body.contains(QStringLiteral("- Maintenance:")));
    CHECK(body.contains(QStringLiteral("- \\# 每年清洗一次")));

    draft.services.clear();
    draft.scopeNote = QStringLiteral("  \n ");
    const Outcome<Agreement> empty = story.place->agreements().issue(draft);
    REQUIRE_REFUSED(empty, FailureKind::Invalid);
    REQUIRE(empty.error().issues.size() == 1);
    CHECK(empty.error().issues[0].field == QStringLiteral("scope"));
    CHECK(story.count("agreement") == 0);

    SECTION("a template without the section cannot be used")
    {
        AgreementDraft bare = story.draft();
        bare.agreementTemplate = story.addTemplate(QString(kWhole).remove(QStringLiteral("{{scope}}\n")));
        const Outcome<Agreement> refused = story.place->agreements().issue(bare);
        REQUIRE_REFUSED(refused, FailureKind::Invalid);
        CHECK(refused.error().issues.at(0).field == QStringLiteral("template"));
    }
}

TEST_CASE("The agreement prints the targets configured for the service at that moment", "[S0-045]")
{
    AgreementStory story;
    AgreementDraft draft = story.draft();
    draft.agreementTemplate = story.addTemplate(kWhole);
    ServiceTarget wanted;
    for (const ServiceTarget& target : story.place->catalogue().targets()) {
        const bool general = !target.priority && !target.grade && !target.category.isValid();
        if (target.type == ServiceType::Repair && target.kind == PromiseKind::Response && general)
            wanted = target;
    }
    REQUIRE(wanted.id > 0);
    wanted.minutes = 47;
    REQUIRE_DONE(story.place->rules().saveTarget(wanted));
    CHECK(story.bodyOf(draft).contains(QStringLiteral("| 47 min")));
    wanted.minutes = 300;
    REQUIRE_DONE(story.place->rules().saveTarget(wanted));
    CHECK(story.bodyOf(draft).contains(QStringLiteral("| 5 h")));
    CHECK_FALSE(story.bodyOf(draft).contains(QStringLiteral("47 min")));

    SECTION("and is refused when the service has none")
    {
        story.database().statement("DELETE FROM service_target").run();
        story.place->context().catalogue.reload(story.database());
        REQUIRE_REFUSED(story.place->agreements().issue(draft), FailureKind::Invalid);
    }
}

TEST_CASE("The agreement prints the current price list with its effective date", "[S0-046]")
{
    AgreementStory story;
    AgreementDraft draft = story.draft();
    draft.agreementTemplate = story.addTemplate(kWhole);
    PriceItem item = story.place->catalogue().prices().front();
    item.price = Money::fromFen(123456);
    publishPrice(*story.place, item, QDate(2026, 3, 15));
    PriceItem future;
    future.code = QStringLiteral("ZUKUNFT");
    future.name = QStringLiteral("明年的项目");
    future.price = Money::fromYuan(7);
    publishPrice(*story.place, future, QDate(2027, 1, 1));
    const QString body = story.bodyOf(draft);
    CHECK(body.contains(item.name));
    CHECK(body.contains(QStringLiteral("| 1,234.56 |")));
    CHECK(body.contains(QStringLiteral("2026-03-15")));
    CHECK_FALSE(body.contains(QStringLiteral("明年的项目")));
}

TEST_CASE("The shipped templates fill without a hole in both languages")
{
    AgreementStory story;
    const Outcome<std::vector<AgreementTemplate>> templates = story.place->agreements().templates();
    REQUIRE_DONE(templates);
    REQUIRE_FALSE(templates->empty());
    for (const AgreementTemplate& offered : *templates) {
        INFO(offered.code.toStdString());
        AgreementDraft draft = story.draft();
        draft.agreementTemplate = offered.id;
        const QString body = story.bodyOf(draft);
        CHECK_FALSE(body.contains(QStringLiteral("{{")));
        CHECK_FALSE(body.contains(QStringLiteral("最终解释权")));
        const std::vector<Block> blocks = agreementBlocks(body);
        const auto tables = std::count_if(blocks.begin(), blocks.end(),
                                          [](const Block& b) { return std::holds_alternative<TableBlock>(b); });
        CHECK(tables >= 2);
        draft.agreementTemplate = story.addTemplate(offered.bodyZh);
        CHECK_FALSE(story.bodyOf(draft).contains(QStringLiteral("{{")));
        story.database().statement("DELETE FROM agreement_template WHERE code = 'own'").run();
    }
}

TEST_CASE("What is typed wrong is refused beside its field")
{
    AgreementStory story;
    AgreementDraft draft;
    const std::vector<FieldIssue> issues = story.place->agreements().check(draft);
    QStringList fields;
    for (const FieldIssue& issue : issues)
        fields << issue.field;
    for (const char* field : {"customer", "template", "startsOn", "endsOn", "price", "scope"})
        CHECK(fields.contains(QLatin1String(field)));
    draft = story.draft();
    draft.endsOn = draft.startsOn.addDays(-1);
    draft.price = Money::fromFen(-1);
    CHECK(story.place->agreements().check(draft).size() == 2);
}

TEST_CASE("An agreement needs a role that may issue it")
{
    AgreementStory story;
    story.place->context().session.role = Role::Technician;
    REQUIRE_REFUSED(story.place->agreements().issue(story.draft()), FailureKind::Denied);
    CHECK(story.count("agreement") == 0);
}

TEST_CASE("Templates fill known fields and refuse everything else by name")
{
    MergeValues values;
    values.texts.insert(QStringLiteral("customer.name"), QStringLiteral("张三 | <b>"));
    values.lists.insert(QStringLiteral("prices"), {{QStringLiteral("name")},
                                                   {{{QStringLiteral("name"), QStringLiteral("A")}},
                                                    {{QStringLiteral("name"), QStringLiteral("B")}}}});
    const Outcome<QString> merged =
        mergeTemplate(QStringLiteral("{{customer.name}}\n{{#prices}}| {{name}} |\n{{/prices}}end"), values);
    REQUIRE_DONE(merged);
    CHECK(*merged == QStringLiteral("张三 \\| <b>\n| A |\n| B |\nend"));

    const auto refusal = [&values](const char* text) {
        const Outcome<QString> refused = mergeTemplate(QString::fromUtf8(text), values);
        REQUIRE_REFUSED(refused, FailureKind::Invalid);
        return refused.error().issues.at(0);
    };
    CHECK(refusal("{{customer.nmae}}").field == QStringLiteral("template.customer.nmae"));
    CHECK(refusal("{{customer.nmae}}").message.contains(QStringLiteral("customer.nmae")));
    CHECK(refusal("{{name}}").field == QStringLiteral("template.name")); // only inside its list
    CHECK(refusal("{{#rows}}{{/rows}}").field == QStringLiteral("template.rows"));
    CHECK(refusal("{{#prices}}").field == QStringLiteral("template.prices"));
    CHECK(refusal("{{{customer.name}}}").message.contains(QStringLiteral("{{{")));
    CHECK(refusal("{{&customer.name}}").message.contains(QStringLiteral("{{&")));
    CHECK(refusal("{{>part}}").message.contains(QStringLiteral("{{>")));
}
