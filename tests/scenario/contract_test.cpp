// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements in force: their promises and prices drive the orders under them; they run out, are renewed, cancelled or
// undone.
#include "core/service/agreement_cover.h"
#include "core/service/rule_desk.h"
#include "core/service/settings_desk.h"
#include "core/storage/order_store.h"
#include "tests/support/contract_store.h"
#include "tests/support/price_change.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

const Promise* promise(const WorkOrder& order, PromiseKind kind)
{
    for (const Promise& one : order.promises) {
        if (one.kind == kind)
            return &one;
    }
    return nullptr;
}

AgreementDraft withTargets(ContractStory& story)
{
    AgreementDraft draft = story.draft();
    draft.targets = {{ServiceType::Repair, PromiseKind::Response, 10, TimeBase::Calendar},
                     {ServiceType::Repair, PromiseKind::Completion, 240, TimeBase::Business}};
    return draft;
}

} // namespace

TEST_CASE("An order under an agreement gets the agreement's promises, the very ones it prints", "[S0-045]")
{
    ContractStory story;
    const Agreement agreement = story.issue(withTargets(story));
    CHECK(agreement.body.contains(QStringLiteral("| 10 min")));
    CHECK(agreement.body.contains(QStringLiteral("| 4 h")));

    const WorkOrder order = story.take(QStringLiteral("repair"));
    CHECK(order.agreement == agreement.id);
    REQUIRE(promise(order, PromiseKind::Response));
    CHECK(promise(order, PromiseKind::Response)->targetMinutes == 10);
    CHECK(promise(order, PromiseKind::Response)->base == TimeBase::Calendar);
    CHECK(promise(order, PromiseKind::Response)->dueAt == story.at("2026-03-02 09:10"));
    REQUIRE(promise(order, PromiseKind::Completion));
    CHECK(promise(order, PromiseKind::Completion)->dueAt == story.at("2026-03-02 13:00"));

    SECTION("a change of the settings does not touch it")
    {
        const std::vector<ServiceTarget> targets = story.place->catalogue().targets();
        for (ServiceTarget target : targets) {
            if (target.kind != PromiseKind::Response)
                continue;
            target.minutes += 77;
            REQUIRE_DONE(story.place->rules().saveTarget(target));
        }
        CHECK(promise(story.take(QStringLiteral("repair")), PromiseKind::Response)->targetMinutes == 10);
    }
    SECTION("a kind of service it does not cover keeps the store's promises")
    {
        const WorkOrder other = story.take(QStringLiteral("installation"));
        CHECK_FALSE(other.agreement.isValid());
    }
    SECTION("outside its term it does not count")
    {
        story.clock.set(story.at("2027-03-02 09:00"));
        const WorkOrder late = story.take(QStringLiteral("repair"));
        CHECK_FALSE(late.agreement.isValid());
        CHECK(promise(late, PromiseKind::Response)->targetMinutes != 10);
    }
    SECTION("another unit of the customer is not covered by the agreement of this one")
    {
        IntakeRequest request = story.request(QStringLiteral("repair"));
        request.serial = QStringLiteral("SN2");
        const Outcome<IntakeAnswer> answer = story.place->intake().accept(request);
        REQUIRE_DONE(answer);
        CHECK_FALSE(story.place->orders().open(answer->order)->order.agreement.isValid());
    }
    SECTION("the preview while typing shows the same promises")
    {
        IntakeRequest request = story.request(QStringLiteral("repair"));
        request.customer = story.customer;
        const IntakePreview preview = story.place->intake().preview(request);
        CHECK(preview.promises.front().targetMinutes == 10);
    }
}

TEST_CASE("The agreed price is the most that can be charged, and included visits are free", "[S0-046]")
{
    ContractStory story;
    AgreementDraft draft = story.draft();
    draft.visits = 2;
    const PriceItem* visit = nullptr;
    for (const PriceItem& item : story.place->catalogue().prices()) {
        if (!visit && item.kind == FeeKind::Visit)
            visit = &item;
    }
    REQUIRE(visit);
    const QString code = visit->code;
    draft.prices = {{code, {}, {}, FeeKind::Visit, Money::fromYuan(11)}};
    const Agreement agreement = story.issue(draft);
    CHECK(agreement.body.contains(QStringLiteral("| 11.00 |")));

    WorkOrder order = story.take(QStringLiteral("repair"));
    std::vector<FeeLine> lines = proposedFees(story.place->context(), order);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].itemCode == code);
    CHECK(lines[0].unitPrice == Money::fromYuan(11));
    CHECK(lines[0].amount().isZero());
    CHECK(lines[0].waiverReason == QStringLiteral("Included visit 1 of 2, ") + agreement.number);

    lines[0].waivedBasisPoints = 0;
    lines[0].unitPrice = Money::fromYuan(30);
    const Done refused = story.place->orders().recordFees(order.id, order.revision, lines);
    REQUIRE_REFUSED(refused, FailureKind::Invalid);
    CHECK(refused.error().issues.at(0).field == QStringLiteral("fees.0"));
    CHECK(refused.error().issues.at(0).message.contains(QStringLiteral("11.00")));
    lines[0].unitPrice = Money::fromYuan(11);
    REQUIRE_DONE(story.place->orders().recordFees(order.id, order.revision, lines));

    SECTION("when the visits are used up the agreed price is proposed")
    {
        for (int i = 0; i < 2; ++i)
            story.closed(story.take(QStringLiteral("repair")));
        CHECK(story.line(agreement.id).used == 2);
        const std::vector<FeeLine> paid = proposedFees(story.place->context(), story.take(QStringLiteral("repair")));
        REQUIRE(paid.size() == 1);
        CHECK(paid[0].amount() == Money::fromYuan(11));
        story.closed(story.take(QStringLiteral("repair")));
        CHECK(story.line(agreement.id).used == 2);
    }
}

TEST_CASE("Agreements running out are listed with the next to end first and renewed with what changed")
{
    ContractStory story;
    AgreementDraft draft = withTargets(story);
    draft.startsOn = QDate(2025, 4, 1);
    draft.endsOn = QDate(2026, 3, 31);
    draft.services = {ServiceType::Repair, ServiceType::Maintenance};
    draft.scopeNote = QStringLiteral("每年一次免费清洗");
    const Agreement old = story.issue(draft);
    draft.product = ProductUnitId();
    draft.endsOn = QDate(2026, 3, 10);
    const Agreement sooner = story.issue(draft);
    draft.endsOn = QDate(2026, 5, 1);
    story.issue(draft);

    const auto listed = [&] {
        std::vector<AgreementId> ids;
        for (const AgreementLineItem& line : must(story.place->contracts().page(AgreementScope::EndingSoon, {}, 50)))
            ids.push_back(line.agreement.id);
        return ids;
    };
    CHECK(listed() == std::vector<AgreementId>{sooner.id, old.id});
    CHECK(story.place->contracts().counts()->endingSoon == 2);
    REQUIRE_DONE(story.place->contracts().setNoticeDays(10));
    CHECK(listed() == std::vector<AgreementId>{sooner.id});
    REQUIRE_DONE(story.place->contracts().setNoticeDays(30));

    PriceItem item = story.place->catalogue().prices().front();
    const QString before = item.price.grouped();
    item.price = Money::fromYuan(4321);
    publishPrice(*story.place, item, QDate(2026, 3, 2));
    const Outcome<Renewal> renewal = story.place->contracts().renewal(old.id);
    REQUIRE_DONE(renewal);
    CHECK(renewal->draft.startsOn == QDate(2026, 4, 1));
    CHECK(renewal->draft.endsOn == QDate(2027, 3, 31));
    CHECK(renewal->draft.services == draft.services);
    CHECK(renewal->draft.scopeNote == draft.scopeNote);
    CHECK(renewal->draft.product == story.unit);
    const auto change = [&](const QString& what) {
        for (const RenewalChange& one : renewal->changes) {
            if (one.what == what)
                return QStringLiteral("%1>%2").arg(one.before, one.after);
        }
        return QString();
    };
    CHECK(change(item.name) == before + QStringLiteral(">4,321.00"));
    CHECK(change(QStringLiteral("Repair · Response")).startsWith(QStringLiteral("10 min")));
    CHECK(change(QStringLiteral("Term")).contains(QStringLiteral("2027-03-31")));

    const Agreement next = story.issue(renewal->draft);
    CHECK(next.startsOn == QDate(2026, 4, 1));
    CHECK(listed() == std::vector<AgreementId>{sooner.id});
    REQUIRE_REFUSED(story.place->contracts().renewal(old.id), FailureKind::Conflict);
    CHECK(story.line(old.id).renewed);
}

TEST_CASE("Cancelling needs a reason, gives back the rest and ends the cover")
{
    ContractStory story;
    AgreementDraft draft = story.draft();
    draft.price = Money::fromYuan(365);
    const Agreement agreement = story.issue(draft); // 2026-03-02 to 2027-03-01: 365 days
    const AgreementLineItem line = story.line(agreement.id);
    const auto attempt = [&](const QString& reason, QDate on) {
        return story.place->contracts().cancel(agreement.id, line.terms.revision, {reason, on, PaymentMethod::Wechat});
    };
    REQUIRE_REFUSED(attempt(QStringLiteral(" "), QDate(2026, 3, 2)), FailureKind::Invalid);
    REQUIRE_REFUSED(attempt(QStringLiteral("搬家"), QDate(2027, 3, 2)), FailureKind::Invalid);
    story.clock.set(story.at("2026-03-11 10:00"));
    const Outcome<AgreementTerms> cancelled = attempt(QStringLiteral("搬家"), QDate(2026, 3, 11));
    REQUIRE_DONE(cancelled);
    CHECK(cancelled->refund.plain() == QStringLiteral("355.00")); // ten days used
    const Outcome<std::vector<ContractReceipt>> receipts = story.place->contracts().receipts(agreement.id);
    REQUIRE_DONE(receipts);
    REQUIRE(receipts->size() == 1);
    CHECK(receipts->front().total.plain() == QStringLiteral("-355.00"));
    CHECK_FALSE(story.take(QStringLiteral("repair")).agreement.isValid());
    REQUIRE_REFUSED(attempt(QStringLiteral("again"), QDate(2026, 3, 11)), FailureKind::Conflict);
    REQUIRE_REFUSED(story.place->contracts().renewal(agreement.id), FailureKind::Conflict);
    CHECK(story.number(QStringLiteral("SELECT COUNT(*) FROM timeline_entry WHERE event = 'agreement_cancelled'")) == 1);
}

TEST_CASE("An overlapping agreement of the same unit is warned about, not refused")
{
    ContractStory story;
    const Agreement first = story.issue(story.draft());
    AgreementDraft second = story.draft();
    second.startsOn = first.endsOn;
    second.endsOn = first.endsOn.addDays(10);
    const Outcome<std::vector<Agreement>> found = story.place->agreements().overlapping(second);
    REQUIRE_DONE(found);
    REQUIRE(found->size() == 1);
    CHECK(found->front().number == first.number);
    second.startsOn = first.endsOn.addDays(1);
    CHECK(story.place->agreements().overlapping(second)->empty());
    second.startsOn = first.startsOn;
    second.product = ProductUnitId();
    CHECK(story.place->agreements().overlapping(second)->empty());
    story.issue(second);
}

TEST_CASE("Agreed times and prices that cannot be are refused")
{
    ContractStory story;
    AgreementDraft draft = story.draft();
    draft.targets = {{ServiceType::Repair, PromiseKind::Response, 0, TimeBase::Business}};
    draft.prices = {{QStringLiteral("V01"), {}, {}, FeeKind::Visit, Money::fromFen(-1)}};
    draft.visits = 1000;
    draft.endsOn = draft.startsOn.addDays(-1);
    QStringList fields;
    for (const FieldIssue& issue : story.place->agreements().check(draft))
        fields.append(issue.field);
    CHECK(fields == QStringList{QStringLiteral("endsOn"), QStringLiteral("visits"), QStringLiteral("targets"),
                                QStringLiteral("prices")});
}

TEST_CASE("An order is put under another agreement of its customer only")
{
    ContractStory story;
    const WorkOrder order = story.take(QStringLiteral("repair"));
    const Agreement agreement = story.issue(story.draft());
    REQUIRE_DONE(story.place->contracts().assign(order.id, order.revision, agreement.id));
    CHECK(OrderStore(story.database()).find(order.id)->agreement == agreement.id);
    CHECK(story.place->contracts().ofOrder(order.id)->value().agreement.number == agreement.number);
    REQUIRE_REFUSED(story.place->contracts().assign(order.id, order.revision, agreement.id), FailureKind::Conflict);
    IntakeRequest other = story.request(QStringLiteral("repair"));
    other.phone = QStringLiteral("13800000001");
    other.customerName = QStringLiteral("别人");
    other.serial = QStringLiteral("SN9");
    const Outcome<IntakeAnswer> foreign = story.place->intake().accept(other);
    REQUIRE_DONE(foreign);
    REQUIRE_REFUSED(story.place->contracts().assign(foreign->order, 0, agreement.id), FailureKind::Invalid);
}
