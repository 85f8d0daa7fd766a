// SPDX-License-Identifier: GPL-3.0-or-later
// Where the time of an order went, how fast calls are answered, and what forecasts and predictions are worth: all by
// hand.
#include "core/analytics/early_warning.h"
#include "core/analytics/plan_ahead.h"
#include "core/analytics/satisfaction_model.h"
#include "core/domain/goal.h"
#include "core/domain/order_flow.h"
#include "tests/support/catch.h"
#include "tests/support/golden_orders.h"

using namespace sanbao;
using namespace sanbao::test;

namespace {

OrderFact resolved()
{
    OrderFact order;
    order.order = WorkOrderId(1);
    order.registeredAt = march("03-02 09:00");
    order.firstResponseAt = march("03-02 09:30");
    order.arrivedAt = march("03-02 13:30");
    order.resolvedAt = march("03-04 15:00");
    return order;
}

} // namespace

TEST_CASE("What a customer waited for is measured by segment", "[S2-036]")
{
    const std::vector<FlowPause> pauses{
        {WorkOrderId(1), WaitReason::Parts, march("03-02 14:00"), march("03-04 14:00")},
        {WorkOrderId(1), WaitReason::Customer, march("03-04 14:00"), march("03-04 14:30")}};
    const WaitingSegments waited = waitingOf(resolved(), pauses, march("03-05 15:00"), march("03-31 18:00"));
    CHECK(waited.response == 30);
    CHECK(waited.arrival == 240);
    CHECK(waited.parts == 2880);
    CHECK(waited.pickUp == 1440);
    CHECK(waited.total() == 4590);
    OrderFact young;
    young.registeredAt = march("03-31 17:00");
    const WaitingSegments running = waitingOf(young, {}, {}, march("03-31 18:00"));
    CHECK(running.response == 60);
    CHECK_FALSE(running.arrival);
    CHECK_FALSE(running.parts);
    CHECK_FALSE(running.pickUp);
}

TEST_CASE("Time is counted for the state an order stands in, and ends when it is closed", "[S2-065]")
{
    const WorkOrderId id(1);
    const std::vector<FlowStep> steps{{id, march("03-02 09:00"), StaffId(1), OrderState::Registered},
                                      {id, march("03-02 09:20"), StaffId(1), {}},
                                      {id, march("03-02 10:00"), StaffId(1), OrderState::Scheduled},
                                      {id, march("03-02 13:00"), StaffId(2), OrderState::OnSite},
                                      {id, march("03-02 15:00"), StaffId(2), OrderState::Closed}};
    const std::vector<StateStay> stays = staysOf(steps, march("03-31 18:00"));
    REQUIRE(stays.size() == 3);
    CHECK(stays[0].minutes == 60);
    CHECK(stays[1].minutes == 180);
    CHECK(stays[2].minutes == 120);
    const std::vector<StateStay> open = staysOf({steps.begin(), steps.begin() + 3}, march("03-02 11:00"));
    REQUIRE(open.size() == 2);
    CHECK(open[1].minutes == 60);
}

TEST_CASE("A hand-off runs from the last thing one did to the first thing the next one did", "[S4-003]")
{
    const WorkOrderId id(7);
    const std::vector<FlowStep> steps{{id, march("03-02 09:00"), StaffId(1), OrderState::Registered},
                                      {id, march("03-02 10:00"), StaffId(1), OrderState::Scheduled},
                                      {id, march("03-02 11:00"), {}, {}},
                                      {id, march("03-02 13:30"), StaffId(2), OrderState::OnSite},
                                      {id, march("03-02 14:00"), StaffId(2), OrderState::Resolved},
                                      {id, march("03-03 14:00"), StaffId(1), OrderState::Accepted}};
    const std::vector<HandOff> hands = handOffsOf(steps);
    REQUIRE(hands.size() == 2);
    CHECK(hands[0].from == StaffId(1));
    CHECK(hands[0].to == StaffId(2));
    CHECK(hands[0].minutes == 210);
    CHECK(hands[1].minutes == 1440);
}

TEST_CASE("Speed of answer counts who gave up as not in time and takes the mean of the others", "[S0-011]")
{
    const AnswerSpeed speed = answerSpeed({20, 60, 61, std::nullopt}, 60);
    CHECK(speed.calls == 4);
    CHECK(speed.answered == 3);
    CHECK(speed.within == 2);
    CHECK(speed.meanSeconds == 47.0);
    CHECK(speed.share() == 0.5);
    CHECK_FALSE(answerSpeed({}, 60).share());
}

TEST_CASE("Attainment turns round where low is good")
{
    CHECK(*attainmentOf(0.04, 0.05, true) == approx(1.25, 1e-9));
    CHECK(*attainmentOf(0.9, 0.95, false) == approx(0.947368, 1e-5));
    CHECK(*attainmentOf(0, 0.05, true) == 2.0);
    CHECK(isReached(0.05, 0.05, true));
    CHECK_FALSE(isReached(0.94, 0.95, false));
}

TEST_CASE("Gaps between rare events are counted by when things happened")
{
    const std::vector<Instant> orders{Instant(10), Instant(20), Instant(30), Instant(40), Instant(50)};
    CHECK(gapsBetween(orders, {Instant(45), Instant(20)}) == std::vector<double>{2, 2, 1});
    CHECK(gapsBetween(orders, {}) == std::vector<double>{5});
}

TEST_CASE("Technicians are enough for the upper end of the interval", "[S2-061]")
{
    CHECK(techniciansFor(40, 90, 2400) == 2); // 3600 minutes of work
    CHECK(techniciansFor(53, 90, 2400) == 2); // 4770 of 4800
    CHECK(techniciansFor(54, 90, 2400) == 3);
    CHECK(techniciansFor(0, 90, 2400) == 0);
    CHECK(techniciansFor(5, 0, 2400) == 1);
}

TEST_CASE("Predictions are proved by hits within their window and by the days they were ahead", "[S2-130]")
{
    const PredictionProof proof = proofOf({{0.5, 90, 10, 100},
                                           {0.4, 90, 2, 100},
                                           {0.3, 90, 95, 100},
                                           {0.2, 90, {}, 100},
                                           {0.6, 90, {}, 30},
                                           {0.6, 90, 12, 30}},
                                          5);
    CHECK(proof.issued == 6);
    CHECK(proof.over == 5); // one still runs
    CHECK(proof.hits == 3);
    CHECK(proof.expected == approx(2.0, 1e-9));
    CHECK(*proof.hitRate == approx(0.6, 1e-9));
    CHECK(*proof.meanLead == approx(8.0, 1e-9));
    CHECK(proof.early == 2);
}

TEST_CASE("A satisfaction predictor is offered only when it beats the mean on answers it has not seen", "[S2-040]")
{
    std::vector<GradedCase> telling;
    std::vector<GradedCase> noise;
    unsigned random = 1;
    for (int i = 0; i < 200; ++i) {
        random = random * 1664525u + 1013904223u;
        const double hours = double(random >> 20) / 41; // 0 .. 100
        random = random * 1664525u + 1013904223u;
        const double other = double(random >> 20) / 41;
        telling.push_back({{hours}, 5 - hours / 25});
        noise.push_back({{hours}, 1 + double(int(other) % 5)});
    }
    const std::optional<PredictorTest> good = testPredictor(telling);
    REQUIRE(good);
    CHECK(good->cases == 200);
    CHECK(good->error < 0.1);
    CHECK(good->naiveError > 0.8);
    CHECK(good->isOffered());
    const std::optional<PredictorTest> bad = testPredictor(noise);
    REQUIRE(bad);
    CHECK_FALSE(bad->isOffered());
    CHECK_FALSE(testPredictor({telling.begin(), telling.begin() + 49}));
    CHECK(SatisfactionModel(telling).predict({50}) == approx(3.0, 0.05));
}

TEST_CASE("Weeks are forecast without a season of twelve, and demand has an interval as wide as its errors")
{
    std::vector<double> weeks;
    for (int i = 0; i < 80; ++i)
        weeks.push_back(20 + (i % 2 == 0 ? 3 : -3));
    const std::vector<BackTest> tests = backTestWeeks(weeks, 26);
    for (const BackTest& test : tests)
        CHECK(test.model != ForecastModel::SeasonalNaive);
    const std::optional<BackTest> model = weekModel(tests);
    REQUIRE(model);
    CHECK_FALSE(isNaive(model->model));
    CHECK(model->meanError < 4); // "as last week" is wrong by 6 each time
    CHECK_FALSE(weekModel({}));
    const DemandOutlook outlook = outlookOf({2, 2, 2, 2, 2, 2, 2, 2});
    CHECK(outlook.expected == approx(2.0, 1e-9));
    CHECK(outlook.interval.low == 0); // Poisson with mean 2: 0 .. 5
    CHECK(outlook.interval.high == 5);
}
