// SPDX-License-Identifier: GPL-3.0-or-later
// Judging: which figures and faults are an alert now, and what becomes of those that were one.
#include "core/analytics/kpi_tally.h"
#include "core/service/alert_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/setting_store.h"

#include <set>

namespace sanbao {

namespace {

constexpr int kHistoryMonths = 25;
constexpr int kCatchUpMonths = 3;
constexpr int kGoodMonthsToClear = 2;
constexpr int kSurgeDays = 30;
constexpr int kSurgeHistoryDays = 365;
constexpr qint64 kDay = 86'400'000;

QString judgedKey(const QString& kpi)
{
    return QStringLiteral("kpi.judged.") + kpi;
}

int rankOf(const QString& level)
{
    return int(alertLevelFromCode(level).value_or(AlertLevel::Watch));
}

} // namespace

struct AlertDesk::Judged
{
    int month = 0;
    bool over = true; ///< the month has passed: good ones count
    std::optional<Verdict> verdict;
    WatchedPoint point;
};

void AlertDesk::raise(UnitOfWork& work, KpiAlert alert)
{
    alert.unit = m_context.catalogue.unit().id;
    alert.raisedAt = work.now();
    alert.id = WarningStore(m_context.database).insert(alert);
    work.audit(QStringLiteral("alert.raised"), EntityKind::Setting, alert.id.value,
               {{QStringLiteral("subject"), alert.subject},
                {QStringLiteral("month"), alert.month},
                {QStringLiteral("level"), alert.level}});
    work.touch(EntityKind::Setting, alert.id.value, true);
    ++m_raised;
    m_changed = true;
}

void AlertDesk::keep(const KpiAlert& alert)
{
    WarningStore(m_context.database).update(alert);
    m_changed = true;
}

void AlertDesk::settle(UnitOfWork& work, const QString& subject, const Judged& judged)
{
    WarningStore store(m_context.database);
    std::optional<KpiAlert> running = store.running(subject, m_context.catalogue.unit().id);
    if (!judged.verdict) {
        if (!running || !judged.over || judged.month <= running->judgedMonth || judged.month <= running->lastMonth)
            return;
        running->judgedMonth = judged.month;
        if (++running->goodMonths >= kGoodMonthsToClear)
            running->clearedMonth = judged.month;
        keep(*running);
        return;
    }
    KpiAlert fresh;
    fresh.subject = subject;
    fresh.month = fresh.lastMonth = judged.month;
    fresh.judgedMonth = judged.over ? judged.month : 0;
    fresh.level = alertLevelCode(judged.verdict->level);
    fresh.confirmed = judged.verdict->confirmed;
    fresh.method = judged.verdict->method;
    fresh.value = judged.point.value;
    fresh.n = judged.point.n;
    fresh.numerator = judged.point.numerator;
    fresh.limit = judged.verdict->limit;
    fresh.tail = judged.verdict->tail;
    if (!running)
        return raise(work, fresh);
    if (running->state == AlertState::Closed && judged.month > running->lastMonth) {
        // People closed it and it came back: that is a new alert.
        running->clearedMonth = judged.month;
        keep(*running);
        return raise(work, fresh);
    }
    if (judged.month < running->lastMonth)
        return;
    const bool worse = rankOf(fresh.level) > rankOf(running->level);
    const bool same = judged.month == running->lastMonth && !worse && running->judgedMonth >= fresh.judgedMonth &&
                      running->value == fresh.value;
    if (same)
        return;
    fresh.id = running->id;
    fresh.month = running->month;
    fresh.judgedMonth = std::max(fresh.judgedMonth, running->judgedMonth);
    fresh.level = worse ? fresh.level : running->level;
    fresh.confirmed = fresh.confirmed || running->confirmed;
    fresh.state = worse && running->state == AlertState::Acknowledged ? AlertState::Open : running->state;
    fresh.acknowledgedAt = running->acknowledgedAt;
    fresh.acknowledgedBy = running->acknowledgedBy;
    fresh.cause = running->cause;
    fresh.action = running->action;
    fresh.closedAt = running->closedAt;
    fresh.closedBy = running->closedBy;
    fresh.revision = running->revision;
    keep(fresh);
}

std::vector<double> AlertDesk::gapsOf(const KpiDefinition& definition, const std::vector<WatchedPoint>& series) const
{
    // Orders completed between complaints, spread evenly over the month they fell in.
    std::vector<double> gaps;
    if (definition.kpi != Kpi::ComplaintRate || badEventsOf(definition, series) >= kRareEvents)
        return gaps;
    double waiting = 0;
    for (const WatchedPoint& point : series) {
        const double step = double(point.n) / double(point.numerator + 1);
        for (qint64 i = 0; i < point.numerator; ++i) {
            gaps.push_back(waiting + step);
            waiting = 0;
        }
        waiting += step;
    }
    gaps.push_back(waiting);
    return gaps;
}

void AlertDesk::judgeFigure(UnitOfWork& work, const KpiDefinition& definition, KpiReader& reader, int running)
{
    const QString id = QLatin1String(definition.id);
    const StoredThreshold stored = threshold(definition.kpi);
    const KpiThreshold limits{stored.warning, stored.critical, stored.leastN};
    const int first = MonthIndex::next(running, -kHistoryMonths);
    const std::vector<KpiFigure> figures =
        reader.series(definition.kpi, KpiClock::Business, first, running, work.now());
    std::vector<WatchedPoint> series;
    int month = first;
    for (const KpiFigure& figure : figures) {
        series.push_back({month, figure.n, figure.numerator, figure.value, figure.provisional});
        month = MonthIndex::next(month);
    }
    SettingStore settings(m_context.database);
    int judged = settings.value(judgedKey(id)).value_or(QString()).toInt();
    if (judged == 0)
        judged = MonthIndex::next(running, -kCatchUpMonths - 1);
    const int before = judged;
    for (std::size_t end = 1; end < series.size(); ++end) {
        const WatchedPoint& point = series[end - 1];
        if (point.month <= judged || point.month < MonthIndex::next(running, -kCatchUpMonths))
            continue;
        if (point.provisional)
            break; // later ones are not settled either
        const std::vector<WatchedPoint> known(series.begin(), series.begin() + std::ptrdiff_t(end));
        if (point.n > 0)
            settle(work, id, {point.month, true, judge(definition, limits, known, gapsOf(definition, known)), point});
        judged = point.month;
    }
    if (judged != before) {
        settings.set(judgedKey(id), QString::number(judged));
        m_changed = true;
    }
    // The running month warns only when it is certain already.
    series.back().provisional = false;
    const std::optional<Verdict> now = judge(definition, limits, series);
    if (now && now->confirmed)
        settle(work, id, {running, false, now, series.back()});
}

void AlertDesk::judgeFaults(UnitOfWork& work, int running)
{
    WarningStore store(m_context.database);
    const Instant recentFrom(work.now().ms - kSurgeDays * kDay);
    const Instant pastFrom(recentFrom.ms - kSurgeHistoryDays * kDay);
    std::set<QString> surging;
    for (const FaultCount& count : store.faultCounts(pastFrom, recentFrom, work.now())) {
        if (!isSurge(count.recent, kSurgeDays, count.past, kSurgeHistoryDays))
            continue;
        Judged judged{running, true, Verdict(), {}};
        const double tail = surgeTail(count.recent, kSurgeDays, count.past, kSurgeHistoryDays);
        // Many models and faults are looked at: certain is what is rare even among a hundred.
        const bool certain = tail < kSignalTail / 100;
        judged.verdict =
            Verdict{certain ? AlertLevel::Warning : AlertLevel::Watch, certain, QStringLiteral("surge"), {}, tail};
        judged.point = {running, count.past, count.recent, double(count.recent), false};
        const QString subject = QStringLiteral("surge:%1|%2").arg(count.model, QString::number(count.fault.value));
        surging.insert(subject);
        settle(work, subject, judged);
    }
    for (KpiAlert& alert : store.alerts(false, {}, 200)) {
        const bool over = alert.subject.startsWith(QStringLiteral("surge:")) && alert.clearedMonth == 0 &&
                          !surging.contains(alert.subject) && running > alert.lastMonth;
        if (!over)
            continue;
        alert.clearedMonth = running;
        keep(alert);
    }
}

void AlertDesk::keepReported(UnitOfWork& work, KpiReader& reader, int lastMonth)
{
    WarningStore store(m_context.database);
    if (!store.reported(lastMonth).empty())
        return;
    m_changed = true;
    const Period span = MonthIndex(m_context.catalogue.zone()).period(lastMonth);
    std::vector<Kpi> kpis;
    for (const KpiDefinition& definition : kpiCatalog())
        kpis.push_back(definition.kpi);
    for (const KpiFigure& figure :
         evaluate({kpis, work.now(), KpiClock::Business}, reader.facts(span, work.now()), span)) {
        const bool median = definitionOf(figure.kpi).form == KpiForm::Duration && figure.median;
        store.report(lastMonth, {kpiId(figure.kpi), work.now(), figure.n, figure.numerator,
                                 median ? figure.median : figure.value, figure.provisional});
    }
}

Outcome<int> AlertDesk::refresh()
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    if (m_context.database.isReadOnly())
        return 0;
    UnitOfWork work(m_context, Permission::ReadKpi);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    m_raised = 0;
    m_changed = false;
    const QTimeZone& zone = m_context.catalogue.zone();
    const int running = monthOf(work.now(), zone);
    KpiReader reader(m_context.database, zone);
    for (const KpiDefinition& definition : kpiCatalog()) {
        if (definition.direction != KpiDirection::Neutral && definition.kpi != Kpi::Backlog)
            judgeFigure(work, definition, reader, running);
    }
    judgeFaults(work, running);
    keepReported(work, reader, MonthIndex::next(running, -1));
    if (!m_changed) // nothing new: the transaction is left without a trace
        return readResult(m_context, 0);
    work.audit(QStringLiteral("alert.judged"), EntityKind::Setting, 0, {{QStringLiteral("raised"), m_raised}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return m_raised;
}

} // namespace sanbao
