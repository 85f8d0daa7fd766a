// SPDX-License-Identifier: GPL-3.0-or-later
// Reading for figures, series and the dashboard.
#include "core/service/kpi_reader.h"

#include "core/service/kpi_ledger.h"
#include "core/storage/database.h"

#include <limits>

namespace sanbao {

namespace {

constexpr int kFirstMonth = 199001;

std::vector<Kpi> listedKpis()
{
    std::vector<Kpi> kpis;
    for (const KpiDefinition& definition : kpiCatalog())
        kpis.push_back(definition.kpi);
    return kpis;
}

/// Times keep both sums in one row; shares that differ by clock have a row each.
KpiClock storedClock(Kpi kpi, KpiClock clock)
{
    const KpiDefinition& definition = definitionOf(kpi);
    return definition.hasClock && definition.form == KpiForm::Share ? clock : KpiClock::Business;
}

KpiTally sumOver(const std::map<int, KpiTally>& months, int from, int to)
{
    KpiTally sum;
    for (auto month = months.lower_bound(from); month != months.end() && month->first <= to; ++month)
        sum += month->second;
    return sum;
}

const KpiFigure* find(const std::vector<Kpi>& kpis, const std::vector<KpiFigure>& figures, Kpi kpi)
{
    for (std::size_t i = 0; i < kpis.size() && i < figures.size(); ++i) {
        if (kpis[i] == kpi)
            return &figures[i];
    }
    return nullptr;
}

} // namespace

const KpiFigure* DashboardSnapshot::figure(Kpi kpi) const
{
    return find(kpis, current, kpi);
}

const KpiFigure* DashboardSnapshot::figureBefore(Kpi kpi) const
{
    return find(kpis, previous, kpi);
}

KpiReader::KpiReader(Database& database, const QTimeZone& zone)
    : m_database(database)
    , m_store(database)
    , m_zone(zone)
    , m_months(zone)
{
}

KpiFacts KpiReader::facts(const Period& span, Instant asOf)
{
    KpiFacts facts;
    // Whatever is open at some moment of the span was registered in it, or was open when it began.
    facts.orders = m_store.orders(span.from, span.to, std::min(asOf, Instant(span.from.ms - 1)));
    facts.complaints = m_store.complaints(span.from, span.to);
    facts.surveys = m_store.surveys(span.from, span.to);
    return facts;
}

Tallies KpiReader::corrections(Instant asOf)
{
    Tallies sum;
    constexpr int all = std::numeric_limits<int>::max();
    for (const StoredFact<OrderFact>& stored : m_store.changedOrders(asOf, all)) {
        subtract(sum, tallyOf(stored.fact, stored.evaluatedAt, m_months));
        add(sum, tallyOf(stored.fact, asOf, m_months));
    }
    for (const StoredFact<SurveyFact>& stored : m_store.changedSurveys(asOf, all)) {
        subtract(sum, tallyOf(stored.fact, stored.evaluatedAt, m_months));
        add(sum, tallyOf(stored.fact, asOf, m_months));
    }
    return sum;
}

std::map<int, KpiTally> KpiReader::months(Kpi kpi, KpiClock clock, int fromMonth, int toMonth,
                                          const Tallies& corrections)
{
    const KpiClock kept = storedClock(kpi, clock);
    std::map<int, KpiTally> sums;
    for (const KpiMonthRow& row : m_store.months(kpiId(kpi), clockCode(kept), fromMonth, toMonth))
        sums[row.month] += tallyOf(row);
    for (auto place = corrections.lower_bound({kpi, kept, fromMonth, 0}); place != corrections.end(); ++place) {
        const TallyKey& key = place->first;
        if (key.kpi != kpi || key.clock != kept || key.month > toMonth)
            break;
        sums[key.month] += place->second;
    }
    return sums;
}

KpiFigure KpiReader::backlogAt(int month, const std::map<int, KpiTally>& begun,
                               const std::map<int, KpiTally>& finished) const
{
    KpiTally open;
    open.n = sumOver(begun, kFirstMonth, month).n - sumOver(finished, kFirstMonth, month).n;
    return figureOf(Kpi::Backlog, open, KpiClock::Business);
}

std::vector<KpiFigure> KpiReader::series(Kpi kpi, KpiClock clock, int fromMonth, int toMonth, Instant asOf)
{
    const Tallies changed = corrections(asOf);
    std::vector<KpiFigure> figures;
    if (kpi == Kpi::Backlog) {
        const auto begun = months(Kpi::IntakeVolume, clock, kFirstMonth, toMonth, changed);
        const auto finished = months(Kpi::FinishedVolume, clock, kFirstMonth, toMonth, changed);
        for (int month = fromMonth; month <= toMonth; month = MonthIndex::next(month))
            figures.push_back(backlogAt(month, begun, finished));
        return figures;
    }
    const auto sums = months(kpi, clock, fromMonth, toMonth, changed);
    for (int month = fromMonth; month <= toMonth; month = MonthIndex::next(month))
        figures.push_back(figureOf(kpi, sumOver(sums, month, month), clock));
    return figures;
}

std::vector<std::vector<KpiFigure>> KpiReader::trendFromSums(const DashboardQuestion& question,
                                                             const std::vector<Kpi>& kpis,
                                                             const std::vector<KpiPeriod>& periods, Instant asOf)
{
    const Tallies changed = corrections(asOf);
    const int first = periods.front().firstMonth();
    const int last = periods.back().lastMonth();
    const auto begun = months(Kpi::IntakeVolume, question.clock, kFirstMonth, last, changed);
    const auto finished = months(Kpi::FinishedVolume, question.clock, kFirstMonth, last, changed);
    std::vector<std::vector<KpiFigure>> trend(periods.size());
    for (const Kpi kpi : kpis) {
        const auto sums = months(kpi, question.clock, first, last, changed);
        for (std::size_t i = 0; i < periods.size(); ++i) {
            const KpiTally sum = sumOver(sums, periods[i].firstMonth(), periods[i].lastMonth());
            const bool begunBy = periods[i].instants(m_zone).from <= asOf;
            KpiFigure figure = figureOf(kpi, sum, question.clock);
            if (kpi == Kpi::Backlog && begunBy)
                figure = backlogAt(periods[i].lastMonth(), begun, finished);
            trend[i].push_back(std::move(figure));
        }
    }
    return trend;
}

void KpiReader::addRanks(const DashboardQuestion& question, const std::vector<Kpi>& kpis,
                         const std::vector<KpiPeriod>& periods, std::vector<std::vector<KpiFigure>>& trend,
                         Instant asOf)
{
    std::vector<Kpi> times;
    for (const Kpi kpi : kpis) {
        if (definitionOf(kpi).form == KpiForm::Duration)
            times.push_back(kpi);
    }
    for (std::size_t i = 0; i < periods.size(); ++i) {
        std::vector<KpiTally> fingerprint;
        for (const Kpi kpi : times) {
            const KpiFigure& figure = *find(kpis, trend[i], kpi);
            KpiTally sum;
            sum.n = figure.n;
            sum.valueSum = qint64(figure.value.value_or(0) * double(figure.n) + 0.5);
            fingerprint.push_back(sum);
        }
        Ranks& ranks = m_ranks[{periods[i].firstMonth(), question.clock}];
        if (ranks.fingerprint != fingerprint) {
            const Period span = periods[i].instants(m_zone);
            ranks.figures = evaluate({times, asOf, question.clock}, facts(span, asOf), span);
            ranks.fingerprint = fingerprint;
        }
        for (std::size_t k = 0; k < times.size(); ++k) {
            for (KpiFigure& figure : trend[i]) {
                if (figure.kpi == times[k]) {
                    figure.median = ranks.figures[k].median;
                    figure.p90 = ranks.figures[k].p90;
                }
            }
        }
    }
}

void KpiReader::fillIntake(DashboardSnapshot& snapshot, const std::vector<Instant>& registrations)
{
    // One zone look-up a day instead of one an order.
    std::map<qint64, QDateTime> days;
    for (const Instant at : registrations) {
        if (at > snapshot.asOf)
            continue;
        const qint64 hour = at.ms / 3'600'000;
        auto local = days.find(hour);
        if (local == days.end())
            local = days.emplace(hour, inZone(Instant(hour * 3'600'000), m_zone)).first;
        ++snapshot.intake[std::size_t(local->second.date().dayOfWeek() - 1)][std::size_t(local->second.time().hour())];
    }
}

DashboardSnapshot KpiReader::snapshot(const DashboardQuestion& question, Instant asOf, const Narrow& narrow)
{
    DashboardSnapshot snapshot;
    snapshot.question = question;
    snapshot.asOf = asOf;
    snapshot.lastChange = m_store.lastChange();
    snapshot.kpis = listedKpis();
    snapshot.periods = question.period.trend(kTrendPeriods);
    const KpiQuestion asked{snapshot.kpis, asOf, question.clock};
    const Period now = question.period.instants(m_zone);
    const Period before = question.period.before().instants(m_zone);
    const std::vector<Period> both{before, now};
    std::vector<Instant> registrations;
    const bool narrowed = narrow && !question.filters.empty();
    if (question.period.kind == PeriodKind::Custom || narrowed) {
        std::vector<Period> windows;
        for (const KpiPeriod& period : snapshot.periods)
            windows.push_back(period.instants(m_zone));
        KpiFacts all = facts({windows.front().from, now.to}, asOf);
        if (narrowed)
            all = narrow(all);
        for (const OrderFact& order : all.orders) {
            if (now.contains(order.registeredAt))
                registrations.push_back(order.registeredAt);
        }
        snapshot.trend = evaluate(asked, all, windows);
        snapshot.current = snapshot.trend.back();
        snapshot.previous = snapshot.trend[snapshot.trend.size() - 2];
    } else {
        std::vector<std::vector<KpiFigure>> pair = evaluate(asked, facts({before.from, now.to}, asOf), both);
        snapshot.previous = std::move(pair[0]);
        snapshot.current = std::move(pair[1]);
        snapshot.trend = trendFromSums(question, snapshot.kpis, snapshot.periods, asOf);
        if (question.period.kind == PeriodKind::Month)
            addRanks(question, snapshot.kpis, snapshot.periods, snapshot.trend, asOf);
        registrations = m_store.registrations(now.from, now.to);
    }
    fillIntake(snapshot, registrations);
    if (std::optional<Failure> failure = m_database.takeFailure()) {
        snapshot = DashboardSnapshot();
        snapshot.question = question;
        snapshot.asOf = asOf;
        snapshot.failure = std::move(failure);
    }
    return snapshot;
}

} // namespace sanbao
