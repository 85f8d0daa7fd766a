// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/forecast_desk.h"

#include "core/analytics/kpi_tally.h"
#include "core/service/unit_of_work.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace sanbao {

namespace {

constexpr int kMostMonths = 60;
constexpr double kDaysPerMonth = 30.4375;

} // namespace

VolumeForecast ForecastDesk::forecastOf(CategoryId category, const std::vector<int>& months,
                                        const std::vector<double>& history)
{
    VolumeForecast forecast;
    forecast.category = category;
    forecast.name = category.isValid() ? m_context.catalogue.categoryName(category)
                                       : QCoreApplication::translate("Forecast", "All orders");
    forecast.months = months;
    forecast.history = history;
    forecast.tests = backTest(history);
    forecast.winner = winnerOf(forecast.tests);
    if (forecast.winner) {
        forecast.ahead = forecastAhead(*forecast.winner, history, kForecastAhead);
        for (const BackTest& test : forecast.tests) {
            if (test.model != *forecast.winner)
                continue;
            for (const double expected : forecast.ahead)
                forecast.intervals.push_back(countInterval(expected, test.squaredError));
        }
    }
    if (category.isValid())
        forecast.issued = ForecastStore(m_context.database).issued(category, 12);
    return forecast;
}

Outcome<std::vector<VolumeForecast>> ForecastDesk::volumes()
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    const MonthIndex index(zone);
    ForecastStore store(m_context.database);
    const MaybeInstant first = store.firstOrder();
    std::vector<int> months;
    std::map<qint64, std::vector<double>> counts;
    std::vector<double> all;
    if (first) {
        const int running = monthOf(m_context.clock.now(), zone);
        // The month of the first order is rarely a whole one.
        int month = std::max(MonthIndex::next(monthOf(*first, zone)), MonthIndex::next(running, -kMostMonths));
        for (; month < running; month = MonthIndex::next(month)) {
            const Period span = index.period(month);
            months.push_back(month);
            all.push_back(0);
            for (const CategoryCount& count : store.counts(span.from, span.to)) {
                std::vector<double>& series = counts[count.category.value];
                series.resize(months.size());
                series.back() = double(count.orders);
                all.back() += double(count.orders);
            }
        }
    }
    std::vector<VolumeForecast> forecasts{forecastOf({}, months, all)};
    for (auto& [category, series] : counts) {
        series.resize(months.size());
        forecasts.push_back(forecastOf(CategoryId(category), months, series));
    }
    const auto volume = [](const VolumeForecast& forecast) {
        double sum = 0;
        for (const double count : forecast.history)
            sum += count;
        return sum;
    };
    std::stable_sort(forecasts.begin() + 1, forecasts.end(),
                     [&volume](const VolumeForecast& a, const VolumeForecast& b) { return volume(a) > volume(b); });
    return readResult(m_context, std::move(forecasts));
}

Done ForecastDesk::issue(const std::vector<VolumeForecast>& forecasts)
{
    if (m_context.database.isReadOnly())
        return {};
    const int month = monthOf(m_context.clock.now(), m_context.catalogue.zone());
    ForecastStore store(m_context.database);
    std::vector<const VolumeForecast*> fresh;
    for (const VolumeForecast& forecast : forecasts) {
        const bool known = !forecast.issued.empty() && forecast.issued.front().month >= month;
        if (forecast.category.isValid() && forecast.winner && !forecast.ahead.empty() && !known)
            fresh.push_back(&forecast);
    }
    if (fresh.empty())
        return {};
    UnitOfWork work(m_context, Permission::ReadKpi);
    if (Done ready = work.begin(); !ready)
        return ready;
    for (const VolumeForecast* forecast : fresh)
        store.issue({forecast->category, month, work.now(), forecastModelCode(*forecast->winner),
                     forecast->ahead.front(), forecast->intervals.front().low, forecast->intervals.front().high});
    work.audit(QStringLiteral("forecast.issued"), EntityKind::Setting, month,
               {{QStringLiteral("month"), month}, {QStringLiteral("categories"), int(fresh.size())}});
    return work.commit();
}

Outcome<LifeReport> ForecastDesk::lives(int days, int most)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    const QDate today = localDay(m_context.clock.now(), zone);
    std::map<QString, std::vector<UnitLife>> models;
    for (const UnitLife& life : ForecastStore(m_context.database).lives())
        models[life.model].push_back(life);
    LifeReport report;
    for (const auto& [name, lives] : models) {
        std::vector<UnitAge> ages;
        ModelLife model;
        model.model = name;
        for (const UnitLife& life : lives) {
            const QDate end = life.failedAt ? localDay(*life.failedAt, zone) : today;
            ages.push_back(
                {double(std::max<qint64>(0, life.since.daysTo(end))) / kDaysPerMonth, life.failedAt.has_value()});
            model.failures += life.failedAt ? 1 : 0;
        }
        model.units = int(lives.size());
        for (const SurvivalStep& step : survivalOf(ages)) {
            if (step.months <= 12)
                model.survivingYear = step.surviving;
        }
        model.fit = weibullOf(ages);
        const double months = days / kDaysPerMonth;
        if (model.fit) {
            model.expected = expectedFailures(*model.fit, ages, months);
            for (std::size_t i = 0; i < lives.size(); ++i) {
                if (!lives[i].failedAt)
                    report.risks.push_back({lives[i].unit, name, lives[i].since,
                                            expectedFailures(*model.fit, {ages[i]}, months), model.failures});
            }
        }
        report.models.push_back(std::move(model));
    }
    std::stable_sort(report.models.begin(), report.models.end(),
                     [](const ModelLife& a, const ModelLife& b) { return a.failures > b.failures; });
    std::stable_sort(report.risks.begin(), report.risks.end(),
                     [](const UnitRisk& a, const UnitRisk& b) { return a.chance > b.chance; });
    if (int(report.risks.size()) > most)
        report.risks.resize(std::size_t(most));
    return readResult(m_context, std::move(report));
}

} // namespace sanbao
