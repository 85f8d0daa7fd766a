// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/plan_desk.h"

#include "core/service/kpi_reader.h"
#include "core/service/steering.h"
#include "core/service/supply_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/dispatch_store.h"
#include "core/storage/stock_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr int kHistoryWeeks = 104;
constexpr int kProofWeeks = 26;
constexpr int kPartMonths = 24;
constexpr int kWorkDays = 5;
constexpr int kUsualDay = 480;
constexpr double kMostPlanned = 100000;
constexpr int kAskedDays = 14;
constexpr std::size_t kMostCalls = 5;

std::vector<double> featuresOf(const OrderFact& order)
{
    const auto hours = [](std::optional<qint64> minutes) { return double(minutes.value_or(0)) / 60; };
    return {
        hours(order.responseBusiness), hours(order.resolutionCalendarNet),
        double(order.visits),          double(order.reopenCount),
        order.repeatedAt ? 1.0 : 0.0,  order.completionDueAt && *order.resolvedAt > *order.completionDueAt ? 1.0 : 0.0};
}

std::optional<GradedCase> caseOf(const SurveyFact& survey, const std::map<qint64, const OrderFact*>& orders)
{
    const auto found = orders.find(survey.order.value);
    if (!survey.satisfaction || found == orders.end() || !found->second->resolvedAt)
        return std::nullopt;
    return GradedCase{featuresOf(*found->second), double(*survey.satisfaction)};
}

} // namespace

QDate PlanDesk::monday() const
{
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    return today.addDays(1 - today.dayOfWeek());
}

void PlanDesk::addWeeks(PlanAhead& plan)
{
    const QTimeZone& zone = m_context.catalogue.zone();
    PlanAheadStore store(m_context.database);
    const MaybeInstant first = ForecastStore(m_context.database).firstOrder();
    if (!first)
        return;
    const QDate begin = localDay(*first, zone);
    // The week of the first order is rarely a whole one.
    QDate week = std::max(begin.addDays(8 - begin.dayOfWeek()), monday().addDays(-7 * kHistoryWeeks));
    for (; week < monday(); week = week.addDays(7)) {
        plan.weeks.push_back(week);
        plan.history.push_back(0);
    }
    if (plan.weeks.empty())
        return;
    std::size_t at = 0;
    std::vector<Instant> ends;
    for (const QDate& one : plan.weeks)
        ends.push_back(startOfDay(one.addDays(7), zone));
    for (const Instant registered : store.registrations(startOfDay(plan.weeks.front(), zone), ends.back())) {
        while (registered >= ends[at])
            ++at;
        plan.history[at] += 1;
    }
    const std::vector<BackTest> tests = backTestWeeks(plan.history, kWeekOrigins);
    plan.model = weekModel(tests);
    plan.beatsNaive = winnerOf(tests).has_value();
    for (const IssuedWeek& issued : store.issuedWeeks(kProofWeeks)) {
        const auto known = std::find(plan.weeks.begin(), plan.weeks.end(), issued.week);
        if (known != plan.weeks.end())
            plan.proofs.push_back({issued, plan.history[std::size_t(known - plan.weeks.begin())]});
    }
}

void PlanDesk::addStaff(PlanAhead& plan)
{
    const QTimeZone& zone = m_context.catalogue.zone();
    const Instant now = m_context.clock.now();
    const KpiFacts facts =
        KpiReader(m_context.database, zone).facts({startOfDay(monday().addDays(-91), zone), now}, now);
    double minutes = 0;
    for (const OrderFact& order : facts.orders) {
        if (order.handsOnBusinessNet) {
            minutes += double(*order.handsOnBusinessNet);
            ++plan.measured;
        }
    }
    if (plan.measured > 0)
        plan.minutesPerOrder = minutes / plan.measured;
    double capacity = 0;
    const std::vector<Technician> technicians = DispatchStore(m_context.database).technicians({now, now});
    for (const Technician& technician : technicians)
        capacity += double(kWorkDays) * technician.dailyMinutes;
    plan.minutesPerTechnician =
        technicians.empty() ? double(kWorkDays) * kUsualDay : capacity / double(technicians.size());
    if (!plan.model)
        return;
    const std::vector<double> ahead = forecastAhead(plan.model->model, plan.history, kWeeksAhead);
    QDate week = monday();
    for (const double expected : ahead) {
        StaffNeed need{week, expected, countInterval(expected, plan.model->squaredError), 0, {}};
        need.suggested = techniciansFor(need.interval.high, plan.minutesPerOrder, plan.minutesPerTechnician);
        plan.staff.push_back(need);
        week = week.addDays(7);
    }
    for (const PlannedAmount& amount : PlanAheadStore(m_context.database).planned(monday())) {
        for (StaffNeed& need : plan.staff) {
            if (amount.kind == PlanKind::Staff && amount.week == need.week)
                need.planned = amount.planned;
        }
    }
}

void PlanDesk::addParts(PlanAhead& plan)
{
    if (!m_context.may(Permission::KeepStock))
        return;
    const Outcome<std::vector<ReorderRow>> rows = SupplyDesk(m_context).proposals();
    if (!rows)
        return;
    PlanAheadStore store(m_context.database);
    StockStore stock(m_context.database);
    const std::map<qint64, double> awaited = store.awaited();
    const std::vector<PlannedAmount> planned = store.planned(monday());
    const QTimeZone& zone = m_context.catalogue.zone();
    const int running = monthOf(m_context.clock.now(), zone);
    for (const ReorderRow& row : *rows) {
        const int oldest = MonthIndex::next(running, -kPartMonths);
        const std::vector<MonthUse> uses = stock.months(row.part.id, oldest);
        // A part exists since it was entered, or since it was first used.
        int from = std::max(oldest, monthOf(row.part.createdAt, zone));
        for (const MonthUse& use : uses)
            from = std::min(from, use.month);
        std::vector<double> series;
        for (int month = from; month < running; month = MonthIndex::next(month))
            series.push_back(0);
        for (const MonthUse& use : uses) {
            const int place = (use.month / 100 - from / 100) * 12 + use.month % 100 - from % 100;
            if (place >= 0 && place < int(series.size()))
                series[std::size_t(place)] = double(use.used) / 1000;
        }
        PartNeed need{
            row.part, outlookOf(series), double(row.free) / 1000, double(row.coming) / 1000, 0, row.advice.quantity,
            {}};
        if (const auto found = awaited.find(row.part.id.value); found != awaited.end())
            need.awaited = found->second;
        for (const PlannedAmount& amount : planned) {
            if (amount.kind == PlanKind::Part && amount.subject == row.part.id.value && amount.week == monday())
                need.planned = amount.planned;
        }
        plan.parts.push_back(std::move(need));
    }
}

void PlanDesk::addProof(PlanAhead& plan)
{
    const QTimeZone& zone = m_context.catalogue.zone();
    const Instant now = m_context.clock.now();
    const QDate today = localDay(now, zone);
    std::vector<Prediction> predictions;
    for (const FaultPrediction& one : PlanAheadStore(m_context.database).predictions(today.addYears(-2))) {
        Prediction prediction{one.chance, int(one.issuedOn.daysTo(one.windowTo)), {}, int(one.issuedOn.daysTo(today))};
        if (one.failedAt)
            prediction.failedAfter = int(one.issuedOn.daysTo(localDay(*one.failedAt, zone)));
        predictions.push_back(prediction);
    }
    plan.predictions = proofOf(predictions, kLeadDays);
    const Period span{startOfDay(today.addYears(-2), zone), now};
    const KpiFacts facts = KpiReader(m_context.database, zone).facts(span, now);
    std::map<qint64, const OrderFact*> orders;
    for (const OrderFact& order : facts.orders)
        orders[order.order.value] = &order;
    std::vector<GradedCase> cases;
    for (const SurveyFact& survey : facts.surveys) {
        if (std::optional<GradedCase> one = caseOf(survey, orders))
            cases.push_back(std::move(*one));
    }
    plan.answers = int(cases.size());
    plan.satisfaction = testPredictor(cases);
    if (!plan.satisfaction || !plan.satisfaction->isOffered())
        return;
    for (const SurveyFact& survey : facts.surveys) {
        if (survey.satisfaction)
            orders.erase(survey.order.value);
    }
    const SatisfactionModel model(cases);
    const Instant recent = startOfDay(today.addDays(-kAskedDays), zone);
    std::vector<std::pair<double, WorkOrderId>> expected;
    for (const auto& [id, order] : orders) {
        if (order->resolvedAt && *order->resolvedAt >= recent && !order->cancelledAt)
            expected.emplace_back(model.predict(featuresOf(*order)), order->order);
    }
    std::sort(expected.begin(), expected.end());
    if (expected.size() > kMostCalls)
        expected.resize(kMostCalls);
    KpiStore numbers(m_context.database);
    for (const auto& [grade, order] : expected)
        plan.callFirst.emplace_back(numbers.orderNumber(order), grade);
}

Outcome<PlanAhead> PlanDesk::look()
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    PlanAhead plan;
    addWeeks(plan);
    addStaff(plan);
    addParts(plan);
    addProof(plan);
    return readResult(m_context, std::move(plan));
}

Done PlanDesk::issue(const PlanAhead& plan, const LifeReport& lives)
{
    if (m_context.database.isReadOnly())
        return {};
    PlanAheadStore store(m_context.database);
    const std::vector<IssuedWeek> known = store.issuedWeeks(kProofWeeks);
    std::vector<const StaffNeed*> fresh;
    for (const StaffNeed& need : plan.staff) {
        const bool stands = std::any_of(known.begin(), known.end(),
                                        [&need](const IssuedWeek& issued) { return issued.week == need.week; });
        if (need.week > monday() && !stands)
            fresh.push_back(&need);
    }
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    const std::vector<FaultPrediction> running = store.predictions(today.addDays(-kPredictionWindow));
    std::vector<const UnitRisk*> risks;
    for (const UnitRisk& risk : lives.risks) {
        const bool stands = std::any_of(running.begin(), running.end(), [&](const FaultPrediction& prediction) {
            return prediction.product == risk.unit && prediction.windowTo >= today;
        });
        if (!stands)
            risks.push_back(&risk);
    }
    if (fresh.empty() && risks.empty())
        return {};
    UnitOfWork work(m_context, Permission::ReadKpi);
    if (Done ready = work.begin(); !ready)
        return ready;
    for (const StaffNeed* need : fresh)
        store.issue({need->week, work.now(), forecastModelCode(plan.model->model), need->expected, need->interval.low,
                     need->interval.high});
    for (const UnitRisk* risk : risks)
        store.predict({0, risk->unit, work.now(), today, today.addDays(kPredictionWindow), risk->chance, {}});
    work.audit(QStringLiteral("plan.issued"), EntityKind::Setting, 0,
               {{QStringLiteral("weeks"), int(fresh.size())}, {QStringLiteral("predictions"), int(risks.size())}});
    return work.commit();
}

Done PlanDesk::decide(const PlannedAmount& amount)
{
    if (!(amount.planned >= 0 && amount.planned <= kMostPlanned))
        return Failure::invalid(QStringLiteral("planned"), Words::tr("A plan is a number from 0 on."));
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return ready;
    PlannedAmount kept = amount;
    kept.decidedAt = work.now();
    kept.decidedBy = m_context.session.staff;
    PlanAheadStore(m_context.database).decide(kept);
    work.touch(EntityKind::Setting, kept.subject);
    work.audit(QStringLiteral("plan.decided"), EntityKind::Setting, kept.subject,
               {{QStringLiteral("week"), kept.week.toString(Qt::ISODate)},
                {QStringLiteral("suggested"), kept.suggested},
                {QStringLiteral("planned"), kept.planned}});
    return work.commit();
}

} // namespace sanbao
