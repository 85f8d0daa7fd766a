// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the KPI dictionary's golden data set, computed from work orders and the official calendar of 2026.
#include "core/analytics/kpi_engine.h"

#include "tests/support/catch.h"
#include "tests/support/golden_orders.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

const Instant kAsOf = march("03-31 18:00");

Period marchPeriod()
{
    return {march("03-01 00:00"), march("04-01 00:00")};
}

KpiFigure figure(Kpi kpi, KpiClock clock = KpiClock::Business, Instant asOf = kAsOf)
{
    return evaluate({{kpi}, asOf, clock}, goldenFacts(), marchPeriod()).front();
}

VariantFigure variant(const KpiFigure& figure, const char* code)
{
    for (const VariantFigure& candidate : figure.variants) {
        if (candidate.code == QLatin1String(code))
            return candidate;
    }
    return {QStringLiteral("missing"), -1, -1};
}

std::vector<qint64> ids(Kpi kpi, Side side, KpiClock clock = KpiClock::Business, Instant asOf = kAsOf)
{
    std::vector<qint64> found;
    for (const KpiMember& member : members(kpi, goldenFacts(), marchPeriod(), asOf, clock, side))
        found.push_back(member.id);
    return found;
}

void checkShare(const KpiFigure& figure, qint64 numerator, qint64 denominator)
{
    CHECK(figure.n == denominator);
    CHECK(figure.numerator == numerator);
    CHECK(figure.denominator == denominator);
    REQUIRE(figure.value);
    CHECK(*figure.value == approx(double(numerator) / double(denominator), 1e-12));
}

void checkTimes(const KpiFigure& figure, qint64 n, double mean, double median, double p90)
{
    CHECK(figure.n == n);
    REQUIRE(figure.value);
    CHECK(*figure.value == approx(mean, 1e-9));
    CHECK(*figure.mean == approx(mean, 1e-9));
    CHECK(*figure.median == approx(median, 1e-9));
    CHECK(*figure.p90 == approx(p90, 1e-9));
}

using Minutes = std::vector<std::optional<qint64>>;

Minutes column(std::optional<qint64> OrderFact::*field)
{
    Minutes values;
    for (const OrderFact& fact : goldenFacts().orders)
        values.push_back(fact.*field);
    return values;
}

} // namespace

TEST_CASE("Response times of the golden orders have the known mean, median and P90 by either clock", "[S1-027]")
{
    const KpiFigure business = figure(Kpi::FirstResponseTime);
    checkTimes(business, 8, 21.875, 20, 45);
    CHECK(business.excluded == 1);
    CHECK_FALSE(business.provisional);
    checkTimes(figure(Kpi::FirstResponseTime, KpiClock::Calendar), 8, 138.125, 22.5, 920);
    CHECK(column(&OrderFact::responseBusiness) == Minutes{15, 20, 45, 5, 20, 20, 25, {}, 25, 15});
}

TEST_CASE("Responses within thirty minutes are judged by the asked clock and leave out the unanswered cancellation")
{
    const KpiFigure business = figure(Kpi::ResponseAttainment);
    checkShare(business, 7, 8);
    CHECK(business.excluded == 1);
    CHECK_FALSE(business.provisional);
    CHECK(*business.low == approx(0.5291, 5e-5));
    CHECK(*business.high == approx(0.9776, 5e-5));
    checkShare(figure(Kpi::ResponseAttainment, KpiClock::Calendar), 5, 8);
    CHECK(ids(Kpi::ResponseAttainment, Side::Numerator) == std::vector<qint64>{1, 2, 4, 5, 6, 7, 9});
    CHECK(ids(Kpi::ResponseAttainment, Side::Numerator, KpiClock::Calendar) == std::vector<qint64>{1, 4, 5, 6, 9});
}

TEST_CASE("Installations arrive within three hours by business minutes, one of two by calendar minutes")
{
    checkShare(figure(Kpi::ArrivalAttainment), 2, 2);
    checkShare(figure(Kpi::ArrivalAttainment, KpiClock::Calendar), 1, 2);
    CHECK(column(&OrderFact::arrivalBusiness)[3] == 150);
    CHECK(column(&OrderFact::arrivalBusiness)[4] == 160);
    const OrderFact fifth = goldenFacts().orders[4];
    CHECK(fifth.arrivedAt->minutesSince(fifth.registeredAt) == 1060);
}

TEST_CASE("Resolved within 24 hours is gross, with both nets beside it, and counts the old open order as a miss",
          "[S3-012]")
{
    const KpiFigure day = figure(Kpi::ResolvedWithin24h);
    checkShare(day, 6, 8);
    CHECK(day.excluded == 1);
    CHECK_FALSE(day.provisional);
    CHECK(variant(day, "net").numerator == 7);
    CHECK(variant(day, "net").denominator == 8);
    CHECK(variant(day, "net_customer").numerator == 6);
    CHECK(variant(day, "net_customer").denominator == 8);
    CHECK(definitionOf(Kpi::ResolvedWithin24h).target == 0.80);
}

TEST_CASE("Resolution and hands-on minutes are net of pauses")
{
    CHECK(column(&OrderFact::resolutionBusinessNet) == Minutes{185, 170, 470, 220, 180, 270, {}, {}, 50, 120});
    CHECK(column(&OrderFact::handsOnBusinessNet) == Minutes{70, 70, 170, 70, 80, 60, {}, {}, {}, 60});
    checkTimes(figure(Kpi::ResolutionTime), 7, 1545.0 / 7, 185, 470);
    CHECK(figure(Kpi::ResolutionTime).open == 1);
    checkTimes(figure(Kpi::TimeToRepair), 6, 520.0 / 6, 70, 170);
}

TEST_CASE("First-time fix is strict with the simple rate beside it", "[S2-008]")
{
    const KpiFigure fix = figure(Kpi::FirstTimeFixRate);
    checkShare(fix, 4, 6);
    CHECK(variant(fix, "simple").numerator == 5);
    CHECK(variant(fix, "simple").denominator == 6);
    CHECK(ids(Kpi::FirstTimeFixRate, Side::Numerator) == std::vector<qint64>{2, 4, 5, 6});
}

TEST_CASE("A repeat repair belongs to the month of the first repair and stays provisional for thirty days", "[S2-073]")
{
    const KpiFigure thatDay = figure(Kpi::RepeatRepairRate);
    checkShare(thatDay, 1, 5);
    CHECK(thatDay.provisional);
    CHECK(variant(thatDay, "60_days").numerator == 1); // the second repeat has not been registered yet

    const KpiFigure later = figure(Kpi::RepeatRepairRate, KpiClock::Business, march("06-30 18:00"));
    checkShare(later, 1, 5);
    CHECK_FALSE(later.provisional);
    CHECK(variant(later, "60_days").numerator == 2);
    CHECK(variant(later, "60_days").denominator == 5);
    CHECK(variant(later, "90_days").numerator == 2);
    CHECK(ids(Kpi::RepeatRepairRate, Side::Denominator) == std::vector<qint64>{1, 2, 3, 6, 9});
    CHECK(ids(Kpi::RepeatRepairRate, Side::Numerator) == std::vector<qint64>{1});
}

TEST_CASE("The complaint rate is complaints received over orders completed in the period", "[S2-186]")
{
    const KpiFigure rate = figure(Kpi::ComplaintRate);
    checkShare(rate, 1, 7);
    CHECK(variant(rate, "per_order").numerator == 1);
    const auto behind =
        members(Kpi::ComplaintRate, goldenFacts(), marchPeriod(), kAsOf, KpiClock::Business, Side::Numerator);
    REQUIRE(behind.size() == 1);
    CHECK(behind.front() == KpiMember{MemberKind::Complaint, 1, WorkOrderId(3)});
    CHECK(ids(Kpi::ComplaintRate, Side::Denominator) == std::vector<qint64>{1, 2, 3, 4, 5, 6, 9});
}

TEST_CASE("Satisfaction is the share of the two best grades with the mean beside it", "[S3-042]")
{
    const KpiFigure satisfaction = figure(Kpi::Csat);
    checkShare(satisfaction, 5, 7);
    CHECK(*satisfaction.mean == approx(4.0, 1e-12));
    CHECK(definitionOf(Kpi::Csat).target == 0.90);
}

TEST_CASE("The backlog is what was open at the moment, with its age")
{
    const KpiFigure backlog = figure(Kpi::Backlog);
    CHECK(backlog.n == 1);
    CHECK(backlog.value == 1.0);
    CHECK(variant(backlog, "days_15_30").numerator == 1);
    CHECK(ids(Kpi::Backlog, Side::Denominator) == std::vector<qint64>{7});
    // On the evening of 12 March nobody had resolved W07, and W08 was already cancelled.
    CHECK(figure(Kpi::Backlog, KpiClock::Business, march("03-12 18:00")).n == 1);
    CHECK(figure(Kpi::Backlog, KpiClock::Business, march("03-12 12:00")).n == 2);
}

TEST_CASE("A figure without data has no value instead of zero")
{
    const Period empty{march("06-01 00:00"), march("07-01 00:00")};
    std::vector<Kpi> kpis;
    for (const KpiDefinition& definition : kpiCatalog())
        kpis.push_back(definition.kpi);
    for (const KpiFigure& none : evaluate({kpis, kAsOf, KpiClock::Business}, goldenFacts(), empty)) {
        INFO(kpiId(none.kpi).toStdString());
        CHECK(none.n == 0);
        CHECK_FALSE(none.value);
        CHECK_FALSE(none.low);
        CHECK_FALSE(none.median);
    }
}

TEST_CASE("Stamps after the chosen moment are not known yet")
{
    // Noon of 3 March: W03 and W02 are answered, W03 is not resolved; nothing later exists.
    const Instant noon = march("03-03 12:00");
    CHECK(figure(Kpi::FirstResponseTime, KpiClock::Business, noon).n == 3);
    CHECK(figure(Kpi::IntakeVolume, KpiClock::Business, noon).n == 3);
    const KpiFigure day = figure(Kpi::ResolvedWithin24h, KpiClock::Business, noon);
    checkShare(day, 2, 2);
    CHECK(day.open == 1);
    CHECK(day.provisional);
    CHECK(figure(Kpi::ComplaintRate, KpiClock::Business, noon).numerator == 0);
    CHECK(figure(Kpi::Csat, KpiClock::Business, noon).n == 0);
    // An answer that is due but has not come is pending until the promise has passed, then a miss.
    CHECK(figure(Kpi::ResponseAttainment, KpiClock::Business, march("03-03 10:30")).open == 1);
    checkShare(figure(Kpi::ResponseAttainment, KpiClock::Business, march("03-03 10:31")), 2, 3);
}
