// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer may choose: day limits, repeated and late repairs, regional differences, replacement promises; and
// what a rule must state before it may be published.
#include "core/domain/warranty/warranty_reader.h"
#include "core/domain/warranty/warranty_remedies.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

const WarrantyBook& shipped()
{
    static const WarrantyBook book = [] {
        const Outcome<WarrantyBook> loaded = loadShippedWarranty();
        REQUIRE_DONE(loaded);
        return *loaded;
    }();
    return book;
}

WarrantyFacts fridge(const char* invoiced, const char* on, const char* region = "")
{
    WarrantyFacts made;
    made.subject.category = QStringLiteral("refrigerator");
    made.subject.region = QLatin1String(region);
    made.invoiced = day(invoiced);
    made.on = day(on);
    return made;
}

RepairSpell repair(const char* in, const char* out, const char* fault = "")
{
    RepairSpell spell;
    spell.days = {day(in), day(out)};
    spell.fault = QString::fromUtf8(fault);
    return spell;
}

QString remedies(const WarrantyFacts& facts)
{
    const WarrantyVerdict verdict = decideWarranty(facts, shipped());
    QString text;
    for (const auto& [remedy, code] : Codes<Remedy>::table)
        text += verdict.offers(remedy) ? QString::fromLatin1(code).left(3) + QLatin1Char(' ') : QString();
    return text.trimmed();
}

WarrantyRule policy()
{
    WarrantyRule rule;
    rule.category = QStringLiteral("tap");
    rule.months = 36;
    rule.responseMinutes = 30;
    rule.partsYears = 5;
    rule.effectiveFrom = day("2026-01-01");
    rule.source = {QStringLiteral("品牌保修卡"), QStringLiteral("Warranty card")};
    return rule;
}

} // namespace

TEST_CASE("Listed goods go back within seven days and are exchanged within fifteen, past days off")
{
    CHECK(remedies(fridge("2026-02-08", "2026-02-24")) == QStringLiteral("rep exc ret"));
    CHECK(remedies(fridge("2026-02-08", "2026-02-25")) == QStringLiteral("rep"));
    CHECK(remedies(fridge("2026-04-24", "2026-05-06")) == QStringLiteral("rep exc ret"));
    CHECK(remedies(fridge("2026-04-24", "2026-05-07")) == QStringLiteral("rep exc"));
    CHECK(remedies(fridge("2026-04-24", "2026-05-10")) == QStringLiteral("rep"));
    CHECK(remedies(fridge("2026-04-24", "2027-04-25")).isEmpty() == false); // the compressor is still covered
    WarrantyFacts tap = fridge("2026-04-20", "2026-05-08");
    tap.subject.category = QStringLiteral("tap");
    CHECK(remedies(tap) == QStringLiteral("rep"));
    tap.on = day("2026-04-27");
    CHECK(remedies(tap) == QStringLiteral("rep exc ret"));
}

TEST_CASE("In Zhejiang the days run from delivery")
{
    WarrantyFacts asked = fridge("2026-03-02", "2026-03-16");
    asked.delivered = day("2026-03-09");
    CHECK(remedies(asked) == QStringLiteral("rep exc"));
    asked.subject.region = QStringLiteral("zhejiang");
    CHECK(remedies(asked) == QStringLiteral("rep exc ret"));
}

TEST_CASE(
    "After two repairs the customer may choose an exchange or a return; repairs of the same fault are counted apart")
{
    WarrantyFacts asked = fridge("2025-09-01", "2026-03-01");
    asked.repairs = {repair("2025-10-01", "2025-10-04", "F10")};
    CHECK(remedies(asked) == QStringLiteral("rep"));
    asked.repairs.push_back(repair("2025-12-01", "2025-12-03", "F20"));
    CHECK(remedies(asked) == QStringLiteral("rep exc ret"));
    asked.part = QStringLiteral("f20");
    const WarrantyVerdict verdict = decideWarranty(asked, shipped());
    CHECK(verdict.repairs == 2);
    CHECK(verdict.sameFaultRepairs == 1);
}

TEST_CASE(
    "A repair of more than thirty days gives an exchange; excused waiting and missing parts do not count towards it")
{
    WarrantyFacts asked = fridge("2025-09-01", "2026-03-01");
    asked.repairs = {repair("2026-01-29", "")};
    CHECK(remedies(asked) == QStringLiteral("rep exc")); // 31 days
    asked.on = day("2026-02-28");
    CHECK(remedies(asked) == QStringLiteral("rep"));
    asked.on = day("2026-03-01");
    asked.repairs[0].excused = {{day("2026-02-02"), day("2026-02-06")}};
    CHECK(remedies(asked) == QStringLiteral("rep"));
    asked.repairs[0].excused.clear();
    asked.repairs[0].partsWaits = {{day("2026-02-02"), QDate()}};
    CHECK(remedies(asked) == QStringLiteral("rep"));
    asked.on = day("2026-04-29"); // 90 days
    CHECK(remedies(asked) == QStringLiteral("rep exc"));
}

TEST_CASE("Regions add up repair days, give a return and lend a product")
{
    WarrantyFacts asked = fridge("2025-09-01", "2026-03-01", "zhejiang");
    asked.repairs = {repair("2025-10-01", "2025-10-21")};
    CHECK(remedies(asked) == QStringLiteral("rep"));
    asked.repairs.push_back(repair("2026-02-13", ""));
    CHECK(remedies(asked) == QStringLiteral("rep exc ret")); // 20 + 16 days
    asked.subject.region = QStringLiteral("CN");
    CHECK(remedies(asked) == QStringLiteral("rep"));
    const WarrantyRegion* zhejiang = shipped().region(QStringLiteral("zhejiang"), day("2026-03-01"));
    REQUIRE(zhejiang);
    CHECK(zhejiang->loanerDays == 5);
    CHECK_FALSE(zhejiang->deductsUse);
    CHECK(shipped().regionCode(QStringLiteral("浙江省")) == QStringLiteral("zhejiang"));
    CHECK(shipped().regionCode(QStringLiteral("Atlantis")).isEmpty());
}

TEST_CASE("A repaired spot is warranted thirty days, and in Zhejiang its term starts again")
{
    WarrantyFacts asked = fridge("2024-01-10", "2026-03-20");
    asked.repairs = {repair("2026-02-20", "2026-02-24", "门封")};
    asked.part = QStringLiteral("门封");
    const WarrantyVerdict spot = decideWarranty(asked, shipped());
    CHECK(spot.status == CoverStatus::Part);
    CHECK(spot.repairedUntil == day("2026-03-26"));
    CHECK(spot.freeLabour);
    asked.part = QStringLiteral("照明灯");
    CHECK(decideWarranty(asked, shipped()).status == CoverStatus::Out);
    asked.part = QStringLiteral("门封");
    asked.on = day("2026-03-27");
    CHECK(decideWarranty(asked, shipped()).status == CoverStatus::Out);

    WarrantyFacts again = fridge("2025-01-10", "2026-10-01", "zhejiang");
    again.repairs = {repair("2025-11-01", "2025-11-05", "门封")};
    again.part = QStringLiteral("门封");
    const WarrantyVerdict restarted = decideWarranty(again, shipped());
    CHECK(restarted.status == CoverStatus::Part);
    CHECK(restarted.repairedUntil == day("2026-11-05"));
}

TEST_CASE("A replacement promise offers an exchange for so many months", "[S3-018]")
{
    WarrantyRule promise = policy();
    promise.replaceMonths = 12;
    WarrantyBook book = shipped();
    book.rules = {promise};
    WarrantyFacts asked = fridge("2025-09-01", "2026-08-31");
    asked.subject.category = QStringLiteral("tap");
    CHECK(decideWarranty(asked, book).offers(Remedy::Exchange));
    asked.on = day("2026-09-02");
    CHECK_FALSE(decideWarranty(asked, book).offers(Remedy::Exchange));
}

TEST_CASE("Delay after a valid demand is announced on day ten and counts as refusal on day fifteen")
{
    const WarrantyRegion* national = shipped().region({}, day("2026-03-01"));
    REQUIRE(national);
    CHECK(demandAlert(day("2026-03-02"), day("2026-03-11"), *national) == DemandAlert::None);
    CHECK(demandAlert(day("2026-03-02"), day("2026-03-12"), *national) == DemandAlert::Warned);
    CHECK(demandAlert(day("2026-03-02"), day("2026-03-16"), *national) == DemandAlert::Warned);
    CHECK(demandAlert(day("2026-03-02"), day("2026-03-17"), *national) == DemandAlert::Refused);
}

TEST_CASE("A policy states term, response and parts guarantee before it is published", "[S3-020]")
{
    CHECK(checkRule(policy()).empty());
    WarrantyRule incomplete = policy();
    incomplete.responseMinutes.reset();
    CHECK(checkRule(incomplete) == std::vector<RuleIssue>{RuleIssue::ResponseMissing});
    incomplete = policy();
    incomplete.partsYears.reset();
    CHECK(checkRule(incomplete) == std::vector<RuleIssue>{RuleIssue::PartsMissing});
    incomplete = policy();
    incomplete.months = 0;
    CHECK(checkRule(incomplete) == std::vector<RuleIssue>{RuleIssue::TermMissing});
}

TEST_CASE("Three months for listed goods fall below the legal term and are noticed", "[S3-009]")
{
    WarrantyRule rule = policy();
    rule.category = QStringLiteral("refrigerator");
    rule.months = 3;
    CHECK(floorBroken(rule, shipped().rules) == std::optional<int>(12));
    rule.months = 12;
    CHECK_FALSE(floorBroken(rule, shipped().rules));
    rule.part = {QStringLiteral("压缩机"), QString()};
    CHECK(floorBroken(rule, shipped().rules) == std::optional<int>(36));
    rule.part = {};
    rule.category = QStringLiteral("tap");
    rule.months = 3;
    CHECK_FALSE(floorBroken(rule, shipped().rules));
}

TEST_CASE("Regional rules are better than the national ones only in their region")
{
    WarrantyFacts asked = fridge("2022-01-10", "2026-03-01");
    asked.subject.category = QStringLiteral("kettle");
    asked.invoiced = day("2024-01-10");
    CHECK(decideWarranty(asked, shipped()).status == CoverStatus::Out);
    WarrantyFacts tool = asked;
    tool.subject.category = QStringLiteral("umbrella");
    tool.invoiced = day("2025-10-01");
    CHECK(decideWarranty(tool, shipped()).status == CoverStatus::Unknown);
    tool.subject.region = QStringLiteral("shanghai");
    const WarrantyVerdict verdict = decideWarranty(tool, shipped());
    CHECK(verdict.status == CoverStatus::In);
    REQUIRE(verdict.winner);
    CHECK(verdict.winner->layer == WarrantyLayer::Regional);
    CHECK(verdict.end == day("2026-04-01"));
}
