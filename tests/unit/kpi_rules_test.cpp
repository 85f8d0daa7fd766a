// SPDX-License-Identifier: GPL-3.0-or-later
// The conventions the golden data does not reach: reopening, pauses, windows, surveys, the catalog itself, and the
// agreement of figures, lists and monthly tallies on random histories.
#include "core/analytics/kpi_engine.h"

#include "core/domain/work_order_flow.h"
#include "tests/support/catch.h"
#include "tests/support/golden_orders.h"

#include <set>

using namespace sanbao;
using namespace sanbao::test;

namespace {

std::vector<Kpi> allKpis()
{
    std::vector<Kpi> kpis;
    for (const KpiDefinition& definition : kpiCatalog())
        kpis.push_back(definition.kpi);
    return kpis;
}

OrderFact repair()
{
    OrderFact fact;
    fact.order = WorkOrderId(1);
    fact.registeredAt = march("03-02 09:00");
    return fact;
}

/// Sums of a month over all units, from tallies alone.
KpiTally sumOf(const Tallies& tallies, Kpi kpi, KpiClock clock, int month)
{
    KpiTally sum;
    for (const auto& [key, tally] : tallies) {
        if (key.kpi == kpi && key.clock == clock && key.month == month)
            sum += tally;
    }
    return sum;
}

Tallies tallied(const KpiFacts& facts, Instant asOf, const MonthIndex& months)
{
    Tallies sum;
    for (const OrderFact& fact : facts.orders)
        add(sum, tallyOf(fact, asOf, months));
    for (const ComplaintFact& fact : facts.complaints)
        add(sum, tallyOf(fact, asOf, months));
    for (const SurveyFact& fact : facts.surveys)
        add(sum, tallyOf(fact, asOf, months));
    return sum;
}

} // namespace

TEST_CASE("Every KPI of the catalog has its own id, a name and a definition", "[S2-135]")
{
    std::set<QString> ids;
    for (const KpiDefinition& definition : kpiCatalog()) {
        const QString id = kpiId(definition.kpi);
        INFO(id.toStdString());
        CHECK(ids.insert(id).second);
        CHECK(kpiFromId(id) == definition.kpi);
        CHECK_FALSE(kpiName(definition.kpi).isEmpty());
        CHECK(kpiText(definition.kpi).size() > 20);
        CHECK_FALSE(kpiUnit(definition.kpi).isEmpty());
        for (const KpiVariant& variant : definition.variants)
            CHECK(variantName(QLatin1String(variant.code)) != QLatin1String(variant.code));
    }
    for (const KpiDefinition& definition : unrecordedKpis()) {
        CHECK(ids.insert(kpiId(definition.kpi)).second);
        CHECK(kpiFromId(kpiId(definition.kpi)) == definition.kpi);
        CHECK_FALSE(isRecorded(definition.kpi));
        CHECK(kpiText(definition.kpi).size() > 20);
        CHECK(contribution(definition.kpi, repair(), march("03-31 18:00"), KpiClock::Business).standing ==
              Standing::Outside);
    }
    CHECK_FALSE(kpiFromId(QStringLiteral("repeat_repair_rate.60_days")));
    CHECK(kpiCatalog()[0].kpi == Kpi::ComplaintRate);
    CHECK(kpiCatalog()[1].kpi == Kpi::FirstResponseTime);
    CHECK(definitionOf(Kpi::DiagnosisAccuracy).target == 0.95);
    CHECK(definitionOf(Kpi::FirstResponseTime).target == 30.0);
}

TEST_CASE("A consultation without work is excluded, one that led to a visit counts")
{
    OrderFact consultation = repair();
    consultation.type = ServiceType::Consultation;
    consultation.firstResponseAt = consultation.registeredAt;
    consultation.responseBusiness = 0;
    CHECK(isExcluded(consultation));
    const Instant asOf = march("03-31 18:00");
    CHECK(contribution(Kpi::FirstResponseTime, consultation, asOf, KpiClock::Business).standing == Standing::Excluded);
    CHECK(contribution(Kpi::IntakeVolume, consultation, asOf, KpiClock::Business).standing == Standing::Counted);
    consultation.arrivedAt = march("03-02 10:00");
    CHECK(contribution(Kpi::FirstResponseTime, consultation, asOf, KpiClock::Business).standing == Standing::Counted);
}

TEST_CASE("An order cancelled after an answer stays in its cohort")
{
    OrderFact order = repair();
    order.firstResponseAt = march("03-02 09:10");
    order.responseBusiness = 10;
    order.cancelledAt = march("03-02 11:00");
    const Instant asOf = march("03-31 18:00");
    CHECK_FALSE(isExcluded(order));
    CHECK(contribution(Kpi::FirstResponseTime, order, asOf, KpiClock::Business).standing == Standing::Counted);
    const Contribution day = contribution(Kpi::ResolvedWithin24h, order, asOf, KpiClock::Business);
    CHECK(day.standing == Standing::Counted);
    CHECK(day.numerator == 0);
    CHECK(contribution(Kpi::ResolutionTime, order, asOf, KpiClock::Business).standing == Standing::Outside);
}

TEST_CASE("A promise that stands still is pending, unless it was missed before the pause")
{
    OrderFact order = repair();
    order.completionDueAt = march("03-03 09:00");
    order.completionTargetMinutes = 1440;
    order.pausedAt = march("03-02 12:00");
    const Instant later = march("03-20 09:00");
    CHECK(contribution(Kpi::CompletionAttainment, order, later, KpiClock::Business).standing == Standing::Pending);
    CHECK_FALSE(contribution(Kpi::CompletionAttainment, order, later, KpiClock::Business).changesAt);
    order.pausedAt = march("03-03 09:01");
    const Contribution missed = contribution(Kpi::CompletionAttainment, order, later, KpiClock::Business);
    CHECK(missed.standing == Standing::Counted);
    CHECK(missed.numerator == 0);
}

TEST_CASE("One missed promise is a missed SLA even while another one is still running")
{
    OrderFact order = repair();
    order.responseDueAt = march("03-02 09:30");
    order.responseTargetMinutes = 30;
    order.completionDueAt = march("03-04 09:00");
    order.completionTargetMinutes = 2880;
    order.firstResponseAt = march("03-02 09:20");
    const Instant asOf = march("03-02 12:00");
    const Contribution running = contribution(Kpi::SlaAttainment, order, asOf, KpiClock::Business);
    CHECK(running.standing == Standing::Pending);
    CHECK(running.changesAt == Instant(march("03-04 09:00").ms + 1));
    order.firstResponseAt = march("03-02 09:31");
    const Contribution missed = contribution(Kpi::SlaAttainment, order, asOf, KpiClock::Business);
    CHECK(missed.standing == Standing::Counted);
    CHECK(missed.numerator == 0);
    order.responseDueAt.reset();
    order.completionDueAt.reset();
    CHECK(contribution(Kpi::SlaAttainment, order, asOf, KpiClock::Business).standing == Standing::Outside);
}

TEST_CASE("A reopened order is open again until it is resolved once more, and both resolutions are kept")
{
    WorkOrder order;
    order.id = WorkOrderId(1);
    order.registeredAt = march("03-02 09:00");
    const Instant now = march("03-31 18:00");
    const auto take = [&](OrderEventKind kind, const char* at) {
        OrderEvent event;
        event.kind = kind;
        event.at = march(at);
        event.note = event.action = event.acceptedBy = QStringLiteral("x");
        const FlowResult result = advance(order, event, workingDays(), now);
        REQUIRE_FALSE(result.refusal);
        order = result.order;
    };
    take(OrderEventKind::Resolve, "03-02 11:00");
    take(OrderEventKind::Close, "03-02 12:00");
    take(OrderEventKind::Reopen, "03-03 09:00");
    OrderFact fact = factOf(order, workingDays());
    CHECK_FALSE(fact.resolvedAt);
    CHECK(fact.firstResolvedAt == march("03-02 11:00"));
    CHECK(isOpenAt(fact, now));
    CHECK(contribution(Kpi::ReopenRate, fact, now, KpiClock::Business).standing == Standing::Outside);

    take(OrderEventKind::Resolve, "03-03 10:00");
    take(OrderEventKind::Close, "03-03 10:30");
    fact = factOf(order, workingDays());
    CHECK(fact.firstResolutionBusinessNet == 120);
    CHECK(fact.resolutionBusinessNet == 600);
    CHECK(contribution(Kpi::ResolutionTime, fact, now, KpiClock::Business).value == 120);
    CHECK(contribution(Kpi::TotalResolutionTime, fact, now, KpiClock::Business).value == 600);
    CHECK(contribution(Kpi::ReopenRate, fact, now, KpiClock::Business).numerator == 1);
    // In the evening of 2 March nobody knew that it would come back: it counted as resolved once, and is not now.
    CHECK_FALSE(knownAt(fact, march("03-02 18:00")).resolvedAt);
    CHECK(knownAt(fact, march("03-02 18:00")).firstResolvedAt == march("03-02 11:00"));
}

TEST_CASE("Silence after a survey is no score and after thirty days no answer")
{
    SurveyFact survey;
    survey.survey = SurveyId(1);
    survey.completedAt = march("03-02 12:00");
    survey.dueAt = march("03-06 00:00");
    const Instant soon = march("03-05 12:00");
    const Instant late = march("04-02 12:00");
    CHECK(contribution(Kpi::Csat, survey, soon).standing == Standing::Pending);
    CHECK(contribution(Kpi::Csat, survey, late).standing == Standing::Outside);
    CHECK(contribution(Kpi::SurveyResponseRate, survey, soon).standing == Standing::Pending);
    CHECK(contribution(Kpi::SurveyResponseRate, survey, late).standing == Standing::Counted);
    CHECK(contribution(Kpi::SurveyResponseRate, survey, late).numerator == 0);
    CHECK(contribution(Kpi::CallbackCompletion, survey, soon).standing == Standing::Pending);
    CHECK(contribution(Kpi::CallbackCompletion, survey, march("03-06 00:00")).standing == Standing::Counted);
    survey.state = SurveyState::Declined;
    CHECK(contribution(Kpi::Csat, survey, late).standing == Standing::Outside);
    CHECK(contribution(Kpi::CallbackCompletion, survey, late).numerator == 1);
}

TEST_CASE("Unjustified complaints leave the rate but stay in the count of all")
{
    ComplaintFact complaint;
    complaint.complaint = ComplaintId(1);
    complaint.receivedAt = march("03-02 12:00");
    complaint.closedAt = march("03-03 12:00");
    const Instant asOf = march("03-31 18:00");
    CHECK(contribution(Kpi::ComplaintRate, complaint, asOf).numerator == 1);
    complaint.justified = false;
    CHECK(contribution(Kpi::ComplaintRate, complaint, asOf).standing == Standing::Outside);
    CHECK(contribution(Kpi::ComplaintRateAll, complaint, asOf).numerator == 1);
    CHECK(contribution(Kpi::ComplaintHandlingTime, complaint, asOf).value == 1440);
}

TEST_CASE("On random histories every figure equals its list and its monthly tally", "[S0-077][S4-015]")
{
    const MonthIndex months(shanghai());
    for (unsigned seed = 1; seed <= 6; ++seed) {
        RandomHistory history(seed);
        const Instant now = march("05-20 12:00");
        const KpiFacts facts = history.facts(250, now);
        for (const Instant asOf : {now, march("03-10 15:30")}) {
            const Tallies tallies = tallied(facts, asOf, months);
            for (const KpiClock clock : {KpiClock::Business, KpiClock::Calendar}) {
                for (int month = 202601; month <= 202605; ++month) {
                    const Period period = months.period(month);
                    for (const KpiFigure& figure : evaluate({allKpis(), asOf, clock}, facts, period)) {
                        INFO(kpiId(figure.kpi).toStdString() << " seed " << seed << " month " << month);
                        const auto below = members(figure.kpi, facts, period, asOf, clock, Side::Denominator);
                        CHECK(qint64(below.size()) == figure.n);
                        const auto above = members(figure.kpi, facts, period, asOf, clock, Side::Numerator);
                        if (figure.kpi != Kpi::Nps && figure.kpi != Kpi::IntakeVolume)
                            CHECK(qint64(above.size()) == figure.numerator);
                        if (figure.kpi == Kpi::Backlog)
                            continue;
                        const KpiDefinition& definition = definitionOf(figure.kpi);
                        const bool ownTally = definition.hasClock && definition.form == KpiForm::Share;
                        bool visible = true; // tallies hold orders of all time, figures only those begun by then
                        for (const OrderFact& order : facts.orders)
                            visible = visible && order.registeredAt <= asOf;
                        if (!visible)
                            continue;
                        const KpiFigure stored =
                            figureOf(figure.kpi,
                                     sumOf(tallies, figure.kpi, ownTally ? clock : KpiClock::Business, month), clock);
                        CHECK(stored.n == figure.n);
                        CHECK(stored.numerator == figure.numerator);
                        CHECK(stored.value == figure.value);
                        CHECK(stored.excluded == figure.excluded);
                        CHECK(stored.open == figure.open);
                        CHECK(stored.provisional == figure.provisional);
                    }
                }
            }
        }
    }
}

TEST_CASE("A tally announces every change that time alone will bring")
{
    const MonthIndex months(shanghai());
    RandomHistory history(42);
    const KpiFacts facts = history.facts(120, march("05-20 12:00"));
    for (const OrderFact& fact : facts.orders) {
        Instant at = lastStampOf(fact);
        FactTally now = tallyOf(fact, at, months);
        for (int changes = 0; now.changesAt && changes < 20; ++changes) {
            const Instant change = *now.changesAt;
            REQUIRE(change > at);
            // Nothing differs up to the announced moment, something does at it.
            CHECK(tallyOf(fact, Instant(change.ms - 1), months).parts == now.parts);
            const FactTally next = tallyOf(fact, change, months);
            CHECK(next.parts != now.parts);
            at = change;
            now = next;
        }
        CHECK_FALSE(now.changesAt);
        CHECK(tallyOf(fact, march("12-31 12:00"), months).parts == now.parts);
    }
}

TEST_CASE("Repeats are linked to the first later repair of the same unit and fault, whatever the order of the rows")
{
    const auto repairOf = [](qint64 id, const char* from, const char* to, qint64 fault) {
        OrderFact fact;
        fact.order = WorkOrderId(id);
        fact.product = ProductUnitId(9);
        fact.faultCode = FaultCodeId(fault);
        fact.registeredAt = march(from);
        fact.firstResponseAt = fact.registeredAt;
        if (to)
            fact.resolvedAt = march(to);
        return fact;
    };
    std::vector<OrderFact> orders{repairOf(4, "03-20 09:00", nullptr, 1), repairOf(1, "03-01 09:00", "03-02 09:00", 1),
                                  repairOf(2, "03-03 09:00", "03-04 09:00", 2),
                                  repairOf(3, "03-10 09:00", "03-11 09:00", 1)};
    OrderFact cancelled = repairOf(5, "03-05 09:00", nullptr, 1);
    cancelled.firstResponseAt.reset();
    cancelled.cancelledAt = march("03-05 10:00");
    orders.push_back(cancelled);
    linkRepeats(orders);
    CHECK(orders[1].repeatedAt == march("03-10 09:00"));
    CHECK_FALSE(orders[2].repeatedAt);
    CHECK(orders[3].repeatedAt == march("03-20 09:00"));
    CHECK_FALSE(orders[0].repeatedAt);
}

TEST_CASE("Month numbers follow the local calendar and count across years")
{
    const MonthIndex months(shanghai());
    CHECK(months.of(march("03-31 23:59")) == 202603);
    CHECK(months.of(march("04-01 00:00")) == 202604);
    CHECK(months.period(202603) == Period{march("03-01 00:00"), march("04-01 00:00")});
    CHECK(MonthIndex::next(202612) == 202701);
    CHECK(MonthIndex::next(202601, -1) == 202512);
    CHECK(MonthIndex::next(202603, -12) == 202503);
}
