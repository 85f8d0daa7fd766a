// SPDX-License-Identifier: GPL-3.0-or-later
// The warranty engine against the vectors of the law: counting of days and months, terms moved by repairs, the national
// catalogue, layers, parts, bought cover, exclusions.
#include "core/domain/warranty/warranty_reader.h"
#include "core/domain/warranty/warranty_remedies.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

#include <algorithm>

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

WarrantyFacts facts(const char* category, const char* invoiced, const char* on)
{
    WarrantyFacts made;
    made.subject.category = QLatin1String(category);
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

WarrantyRule rule(const char* category, std::optional<int> months, WarrantyLayer layer = WarrantyLayer::Brand)
{
    WarrantyRule made;
    made.category = QLatin1String(category);
    made.months = months;
    made.layer = layer;
    made.source = {QStringLiteral("测试规则"), QStringLiteral("Rule of a test")};
    made.code = ruleCodeOf(made);
    return made;
}

/// The national regions with other rules.
WarrantyBook bookOf(std::vector<WarrantyRule> rules)
{
    WarrantyBook book;
    book.regions = shipped().regions;
    book.rules = std::move(rules);
    return book;
}

QString codeOfWinner(const WarrantyVerdict& verdict)
{
    return verdict.winner ? verdict.winner->ruleCode : QString();
}

} // namespace

TEST_CASE("Day limits leave out the first day and roll over days off of the official table")
{
    struct Row
    {
        const char* day0;
        int days;
        const char* nominal;
        const char* rolled;
    };
    for (const Row& row : {Row{"2026-02-08", 7, "2026-02-15", "2026-02-24"},
                           {"2026-02-08", 15, "2026-02-23", "2026-02-24"},
                           {"2026-04-24", 7, "2026-05-01", "2026-05-06"},
                           {"2026-04-24", 15, "2026-05-09", "2026-05-09"},
                           {"2026-09-24", 7, "2026-10-01", "2026-10-08"},
                           {"2026-09-24", 15, "2026-10-09", "2026-10-09"}}) {
        INFO(row.day0 << " + " << row.days);
        CHECK(lastDayAfterDays(day(row.day0), row.days, nullptr) == day(row.nominal));
        CHECK(lastDayAfterDays(day(row.day0), row.days, &legalWorkingDays()) == day(row.rolled));
    }
}

TEST_CASE("Terms of months end on the same day of the month, or on its last day")
{
    CHECK(lastDayAfterMonths(day("2024-02-29"), 12) == day("2025-02-28"));
    CHECK(lastDayAfterMonths(day("2024-02-29"), 36) == day("2027-02-28"));
    CHECK(lastDayAfterMonths(day("2024-02-29"), 48) == day("2028-02-29"));
    CHECK(lastDayAfterMonths(day("2026-01-31"), 1) == day("2026-02-28"));
    CHECK(lastDayAfterMonths(day("2023-03-15"), 36) == day("2026-03-15"));
}

TEST_CASE("Days in repair move the end of the term")
{
    WarrantyFacts asked = facts("air_conditioner", "2025-03-01", "2026-03-20");
    asked.installed = day("2025-03-15");
    asked.repairs = {repair("2025-07-01", "2025-07-13")};
    const WarrantyVerdict verdict = decideWarranty(asked, shipped());
    CHECK(verdict.start == day("2025-03-15"));
    CHECK(verdict.nominalEnd == day("2026-03-15"));
    CHECK(verdict.end == day("2026-03-27"));
    CHECK(verdict.excludedDays == 12);
    CHECK(verdict.status == CoverStatus::In);

    WarrantyFacts longer = facts("air_conditioner", "2025-09-02", "2026-10-17");
    longer.installed = day("2025-09-02");
    longer.repairs = {repair("2026-01-10", "2026-02-24")};
    CHECK(decideWarranty(longer, shipped()).end == day("2026-10-17"));
    CHECK(decideWarranty(longer, shipped()).status == CoverStatus::In);
}

TEST_CASE("Repairs that overlap count once, one within a day counts one day or none, one beyond the end counts when "
          "the moved end reaches it")
{
    const QDate today = day("2026-12-01");
    CHECK(daysIn(unionOfSpells({{day("2026-03-01"), day("2026-03-11")}, {day("2026-03-08"), day("2026-03-14")}}, today,
                               true)) == 13);
    CHECK(daysIn(unionOfSpells({{day("2026-03-01"), day("2026-03-01")}}, today, true)) == 1);
    CHECK(daysIn(unionOfSpells({{day("2026-03-01"), day("2026-03-01")}}, today, false)) == 0);
    CHECK(daysIn(unionOfSpells({{day("2026-11-21"), QDate()}}, today, true)) == 10);
    const std::vector<DaySpell> spells{{day("2026-02-20"), day("2026-03-02")}, {day("2026-03-10"), day("2026-03-15")}};
    // Ten days move 2026-03-05 to 2026-03-15; the second stay begins inside that and adds its five days.
    const ProlongedEnd moved = prolonged(day("2025-03-05"), day("2026-03-05"), spells);
    CHECK(moved.end == day("2026-03-20"));
    CHECK(moved.excludedDays == 15);
    CHECK(prolonged(day("2025-03-05"), day("2026-03-05"), {{day("2026-03-10"), day("2026-03-15")}}).end ==
          day("2026-03-05"));
    CHECK(prolonged(day("2026-03-05"), day("2027-03-05"), {{day("2026-03-01"), day("2026-03-08")}}).excludedDays == 3);
}

TEST_CASE("Use is deducted from a refund at the daily rate without the days in repair")
{
    const auto away = [](const char* in, const char* out) { return std::vector<DaySpell>{{day(in), day(out)}}; };
    const ReturnSum small =
        returnSum(Money::fromFen(399900), 5, day("2025-03-10"), day("2025-09-26"), away("2025-06-01", "2025-06-19"));
    CHECK(small.usedDays == 182);
    CHECK(small.deduction == Money::fromFen(36391));
    CHECK(small.refund == Money::fromFen(399900 - 36391));
    const ReturnSum large =
        returnSum(Money::fromFen(529900), 10, day("2024-06-18"), day("2025-11-02"), away("2024-12-01", "2025-01-03"));
    CHECK(large.usedDays == 469);
    CHECK(large.deduction == Money::fromFen(248523));
    CHECK(returnSum(Money::fromFen(10000), 50, day("2020-01-01"), day("2026-01-01"), {}).refund == Money());
}

TEST_CASE("The national catalogue is shipped with its terms, parts and daily rates")
{
    struct Row
    {
        const char* category;
        int unit;
        int parts;
        int rate;
        const char* part;
    };
    for (const Row& row : {Row{"bicycle", 12, 24, 5, "车架"},
                           {"colour_tv", 12, 36, 10, "显像管"},
                           {"bw_tv", 12, 36, 5, "高频头"},
                           {"video_recorder", 12, 12, 10, "集成电路"},
                           {"camcorder", 12, 12, 10, "磁鼓电机"},
                           {"refrigerator", 12, 36, 5, "压缩机"},
                           {"washer", 12, 36, 5, "电机"},
                           {"fan", 12, 36, 5, "电机"},
                           {"vacuum_cleaner", 12, 36, 5, "Motor"},
                           {"microwave", 12, 24, 5, "磁控管"},
                           {"air_conditioner", 12, 36, 10, "风扇电机"},
                           {"tv", 12, 36, 10, "显示屏"},
                           {"computer", 12, 24, 25, "主要部件"},
                           {"phone", 12, 0, 50, ""},
                           {"range_hood", 12, 0, 5, ""},
                           {"gas_water_heater", 12, 0, 5, ""}}) {
        INFO(row.category);
        WarrantyFacts asked = facts(row.category, "2024-01-10", "2024-05-01");
        const WarrantyVerdict verdict = decideWarranty(asked, shipped());
        REQUIRE(verdict.unit);
        CHECK(verdict.listed);
        CHECK(verdict.unit->layer == WarrantyLayer::Statutory);
        CHECK(verdict.unit->months == row.unit);
        CHECK(verdict.end == day("2025-01-10"));
        const auto national =
            std::find_if(shipped().rules.begin(), shipped().rules.end(), [&](const WarrantyRule& one) {
                return one.category == QLatin1String(row.category) && one.layer == WarrantyLayer::Statutory &&
                       one.coversWholeUnit();
            });
        CHECK(national->depreciationBasisPointsPerDay == row.rate);
        if (row.parts > 0) {
            asked.part = QString::fromUtf8(row.part);
            const WarrantyVerdict part = decideWarranty(asked, shipped());
            REQUIRE(part.winner);
            CHECK(part.nominalEnd == day("2024-01-10").addMonths(row.parts));
        }
    }
}

TEST_CASE("A main part is covered longer than the unit, and no other part is")
{
    WarrantyFacts asked = facts("refrigerator", "2024-05-01", "2026-03-01");
    const WarrantyVerdict whole = decideWarranty(asked, shipped());
    CHECK(whole.status == CoverStatus::Part);
    CHECK(whole.end == day("2027-05-01"));
    CHECK_FALSE(whole.isFree());
    asked.part = QStringLiteral("压缩机不启动");
    CHECK(decideWarranty(asked, shipped()).status == CoverStatus::Part);
    CHECK(decideWarranty(asked, shipped()).isFree());
    asked.part = QStringLiteral("不制冷");
    asked.partIsGuess = true;
    CHECK(decideWarranty(asked, shipped()).status == CoverStatus::Part);
    CHECK_FALSE(decideWarranty(asked, shipped()).isFree());
    asked.partIsGuess = false;
    asked.part = QStringLiteral("compressor");
    CHECK(decideWarranty(asked, shipped()).end == day("2027-05-01"));
    asked.part = QStringLiteral("门封条");
    const WarrantyVerdict seal = decideWarranty(asked, shipped());
    CHECK(seal.status == CoverStatus::Out);
    CHECK(seal.end == day("2025-05-01"));
    CHECK_FALSE(seal.isFree());
    asked.on = day("2027-05-02");
    asked.part.clear();
    CHECK(decideWarranty(asked, shipped()).status == CoverStatus::Out);
}

TEST_CASE("A promise without end covers until an exclusion is recorded", "[S0-012]")
{
    WarrantyRule endless = rule("tap", std::nullopt);
    endless.brand = QStringLiteral("金牌");
    const WarrantyBook book = bookOf({rule("tap", 36), endless});
    WarrantyFacts asked = facts("tap", "1999-01-10", "2026-03-01");
    CHECK(decideWarranty(asked, book).status == CoverStatus::Out);
    asked.subject.brand = QStringLiteral(" 金牌 ");
    const WarrantyVerdict verdict = decideWarranty(asked, book);
    CHECK(verdict.status == CoverStatus::In);
    CHECK(verdict.endless);
    CHECK_FALSE(verdict.end.isValid());
    CHECK(verdict.freeLabour);
    asked.exclusion = QStringLiteral("misuse");
    const WarrantyVerdict excluded = decideWarranty(asked, book);
    CHECK(excluded.status == CoverStatus::Out);
    CHECK_FALSE(excluded.isFree());
    CHECK(excluded.remedies.empty());
}

TEST_CASE("The later of the legal and the brand's term counts, and the answer names the rule that won", "[S0-013]")
{
    WarrantyRule law = rule("refrigerator", 12, WarrantyLayer::Statutory);
    WarrantyRule brand = rule("refrigerator", 72);
    brand.brand = QStringLiteral("海风");
    WarrantyRule stingy = rule("refrigerator", 3);
    stingy.brand = QStringLiteral("短保");
    const WarrantyBook book = bookOf({law, brand, stingy});
    WarrantyFacts asked = facts("refrigerator", "2024-05-01", "2026-03-01");
    asked.subject.brand = QStringLiteral("海风");
    const WarrantyVerdict generous = decideWarranty(asked, book);
    CHECK(generous.status == CoverStatus::In);
    CHECK(generous.end == day("2030-05-01"));
    CHECK(codeOfWinner(generous) == brand.code);
    REQUIRE(generous.layers.size() == 2);
    CHECK(generous.layers[1].end == day("2025-05-01"));
    asked.subject.brand = QStringLiteral("短保");
    asked.on = day("2025-01-01");
    const WarrantyVerdict legal = decideWarranty(asked, book);
    CHECK(legal.status == CoverStatus::In);
    CHECK(codeOfWinner(legal) == law.code);
}

TEST_CASE("A three-year term ends on the same day three years later plus the days in repair", "[S3-021]")
{
    WarrantyRule brand = rule("washer", 36);
    brand.brand = QStringLiteral("海风");
    const WarrantyBook book = bookOf({rule("washer", 12, WarrantyLayer::Statutory), brand});
    WarrantyFacts asked = facts("washer", "2023-03-15", "2026-03-15");
    asked.subject.brand = QStringLiteral("海风");
    CHECK(decideWarranty(asked, book).end == day("2026-03-15"));
    asked.repairs = {repair("2024-01-02", "2024-01-09"), repair("2025-06-01", "2025-06-06")};
    const WarrantyVerdict verdict = decideWarranty(asked, book);
    CHECK(verdict.nominalEnd == day("2026-03-15"));
    CHECK(verdict.end == day("2026-03-27"));
    asked.on = day("2026-03-28");
    CHECK(decideWarranty(asked, book).status == CoverStatus::Out);
}

TEST_CASE("A bought warranty is honoured after the base term", "[S1-025]")
{
    WarrantyFacts asked = facts("smart_seat", "2025-01-10", "2026-03-01");
    CHECK(decideWarranty(asked, shipped()).status == CoverStatus::Out);
    WarrantyContract contract;
    contract.number = QStringLiteral("CX-Y0001");
    contract.from = day("2026-01-11");
    contract.until = day("2027-01-10");
    contract.coversMaterial = false;
    asked.contracts = {contract};
    const WarrantyVerdict verdict = decideWarranty(asked, shipped());
    CHECK(verdict.status == CoverStatus::Extended);
    CHECK(verdict.end == day("2027-01-10"));
    CHECK(verdict.freeLabour);
    CHECK_FALSE(verdict.freeMaterial);
    asked.on = day("2026-01-05");
    CHECK(decideWarranty(asked, shipped()).status == CoverStatus::In);
    asked.on = day("2027-01-11");
    CHECK(decideWarranty(asked, shipped()).status == CoverStatus::Out);
    asked.contracts[0].voidedAt = Instant(1);
    asked.on = day("2026-03-01");
    CHECK(decideWarranty(asked, shipped()).status == CoverStatus::Out);
}

TEST_CASE("Use, surface, model and the version in force on the day of sale choose the rule")
{
    WarrantyRule home = rule("bath_cabinet", 60);
    home.defect = DefectKind::Function;
    WarrantyRule surface = rule("bath_cabinet", 24);
    surface.defect = DefectKind::Surface;
    WarrantyRule shop = rule("bath_cabinet", 12);
    shop.use = UseKind::Commercial;
    WarrantyFacts asked = facts("bath_cabinet", "2024-01-10", "2026-03-01");
    const WarrantyBook book = bookOf({home, surface, shop});
    CHECK(decideWarranty(asked, book).end == day("2029-01-10"));
    asked.subject.defect = DefectKind::Surface;
    CHECK(decideWarranty(asked, book).end == day("2026-01-10"));
    asked.subject.defect.reset();
    asked.subject.use = UseKind::Commercial;
    CHECK(decideWarranty(asked, book).end == day("2025-01-10"));

    WarrantyRule first = rule("tap", 36);
    first.effectiveFrom = day("2020-01-01");
    first.effectiveUntil = day("2025-12-31");
    WarrantyRule second = rule("tap", 60);
    second.version = 2;
    second.effectiveFrom = day("2026-01-01");
    const WarrantyBook versions = bookOf({first, second});
    CHECK(decideWarranty(facts("tap", "2025-12-31", "2026-03-01"), versions).end == day("2028-12-31"));
    CHECK(decideWarranty(facts("tap", "2026-01-01", "2026-03-01"), versions).end == day("2031-01-01"));
}

TEST_CASE("Without a day the answer is unknown; a production day serves where the rule falls back on it")
{
    WarrantyFacts asked = facts("refrigerator", "", "2026-03-01");
    CHECK(decideWarranty(asked, shipped()).status == CoverStatus::Unknown);
    asked.produced = day("2025-06-01");
    CHECK(decideWarranty(asked, shipped()).status == CoverStatus::Unknown);
    WarrantyRule made = rule("tap", 36);
    made.start = WarrantyStart::Production;
    asked.subject.category = QStringLiteral("tap");
    CHECK(decideWarranty(asked, bookOf({made})).end == day("2028-06-01"));
    CHECK(decideWarranty(facts("spaceship", "2026-01-01", "2026-03-01"), shipped()).status == CoverStatus::Unknown);
}

TEST_CASE("An exchange starts the term again and earlier repairs no longer count")
{
    WarrantyFacts asked = facts("refrigerator", "2024-01-10", "2026-03-01");
    asked.exchanged = day("2025-06-01");
    asked.repairs = {repair("2025-02-01", "2025-03-01"), repair("2025-04-01", "2025-05-01")};
    const WarrantyVerdict verdict = decideWarranty(asked, shipped());
    CHECK(verdict.status == CoverStatus::In);
    CHECK(verdict.start == day("2025-06-01"));
    CHECK(verdict.end == day("2026-06-01"));
    CHECK(verdict.repairs == 0);
}

TEST_CASE("A verdict takes no more than a millisecond")
{
    WarrantyFacts asked = facts("refrigerator", "2024-01-10", "2026-03-01");
    for (int i = 0; i < 20; ++i)
        asked.repairs.push_back(
            {{day("2024-02-01").addDays(20 * i), day("2024-02-05").addDays(20 * i)}, {}, {}, {}, {}, true});
    decideWarranty(asked, shipped());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        decideWarranty(asked, shipped());
    CHECK(timer.nsecsElapsed() / 100 < 1'000'000);
}
