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

void AlertDesk::settle(UnitOfWork& work, const QString& subject, const JudgedMonth& judged)
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

std::vector<double> AlertDesk::gapsOf(const KpiDefinition& definition, const std::vector<WatchedPoint>& series,
                                      KpiReader& reader)
{
    if (definition.kpi != Kpi::ComplaintRate || badEventsOf(definition, series) >= kRareEvents)
        return {};
    const MonthIndex months(m_context.catalogue.zone());
    const Period span{months.period(series.front().month).from, months.period(series.back().month).to};
    const Instant asOf = m_context.clock.now();
    if (!m_history)
        m_history = reader.facts({span.from, asOf}, asOf);
    // What counts and when it happened, by the rule of the figure itself.
    std::vector<Instant> exposures;
    std::vector<Instant> events;
    const auto take = [&](const Contribution& made) {
        if (made.standing != Standing::Counted || !span.contains(made.cohortAt))
            return;
        if (made.weight > 0)
            exposures.push_back(made.cohortAt);
        if (made.numerator > 0)
            events.push_back(made.cohortAt);
    };
    for (const OrderFact& order : m_history->orders) {
        if (order.registeredAt <= asOf)
            take(contribution(definition.kpi, knownAt(order, asOf), asOf, KpiClock::Business));
    }
    for (const ComplaintFact& complaint : m_history->complaints) {
        if (complaint.receivedAt <= asOf)
            take(contribution(definition.kpi, knownAt(complaint, asOf), asOf));
    }
    return gapsBetween(std::move(exposures), std::move(events));
}

void AlertDesk::judgeFigure(const KpiDefinition& definition, KpiReader& reader, AlertFindings& findings)
{
    const QString id = QLatin1String(definition.id);
    const StoredThreshold stored = threshold(definition.kpi);
    const KpiThreshold limits{stored.warning, stored.critical, stored.leastN};
    const int running = findings.running;
    const int first = MonthIndex::next(running, -kHistoryMonths);
    const std::vector<KpiFigure> figures =
        reader.series(definition.kpi, KpiClock::Business, first, running, m_context.clock.now());
    std::vector<WatchedPoint> series;
    int month = first;
    for (const KpiFigure& figure : figures) {
        series.push_back({month, figure.n, figure.numerator, figure.value, figure.provisional});
        month = MonthIndex::next(month);
    }
    int judged = SettingStore(m_context.database).value(judgedKey(id)).value_or(QString()).toInt();
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
            findings.figures.emplace_back(
                id, JudgedMonth{point.month, true, judge(definition, limits, known, gapsOf(definition, known, reader)),
                                point});
        judged = point.month;
    }
    if (judged != before)
        findings.judged.emplace_back(id, judged);
    // The running month warns only when it is certain already.
    series.back().provisional = false;
    const std::optional<Verdict> now = judge(definition, limits, series);
    if (now && now->confirmed)
        findings.figures.emplace_back(id, JudgedMonth{running, false, now, series.back()});
}

void AlertDesk::judgeFaults(AlertFindings& findings)
{
    const Instant now = m_context.clock.now();
    const Instant recentFrom(now.ms - kSurgeDays * kDay);
    const Instant pastFrom(recentFrom.ms - kSurgeHistoryDays * kDay);
    for (const FaultCount& count : WarningStore(m_context.database).faultCounts(pastFrom, recentFrom, now)) {
        if (!isSurge(count.recent, kSurgeDays, count.past, kSurgeHistoryDays))
            continue;
        JudgedMonth judged{findings.running, true, Verdict(), {}};
        const double tail = surgeTail(count.recent, kSurgeDays, count.past, kSurgeHistoryDays);
        // Many models and faults are looked at: certain is what is rare even among a hundred.
        const bool certain = tail < kSignalTail / 100;
        judged.verdict =
            Verdict{certain ? AlertLevel::Warning : AlertLevel::Watch, certain, QStringLiteral("surge"), {}, tail};
        judged.point = {findings.running, count.past, count.recent, double(count.recent), false};
        findings.faults.emplace_back(QStringLiteral("surge:%1|%2").arg(count.model, QString::number(count.fault.value)),
                                     judged);
    }
}

void AlertDesk::clearFaults(const AlertFindings& findings)
{
    std::set<QString> surging;
    for (const auto& [subject, judged] : findings.faults)
        surging.insert(subject);
    for (KpiAlert& alert : WarningStore(m_context.database).alerts(false, {}, 200)) {
        const bool over = alert.subject.startsWith(QStringLiteral("surge:")) && alert.clearedMonth == 0 &&
                          !surging.contains(alert.subject) && findings.running > alert.lastMonth;
        if (!over)
            continue;
        alert.clearedMonth = findings.running;
        keep(alert);
    }
}

void AlertDesk::readReported(KpiReader& reader, AlertFindings& findings)
{
    findings.reportedMonth = MonthIndex::next(findings.running, -1);
    if (!WarningStore(m_context.database).reported(findings.reportedMonth).empty())
        return;
    const Instant now = m_context.clock.now();
    const Period span = MonthIndex(m_context.catalogue.zone()).period(findings.reportedMonth);
    std::vector<Kpi> kpis;
    for (const KpiDefinition& definition : kpiCatalog())
        kpis.push_back(definition.kpi);
    for (const KpiFigure& figure : evaluate({kpis, now, KpiClock::Business}, reader.facts(span, now), span)) {
        const bool median = definitionOf(figure.kpi).form == KpiForm::Duration && figure.median;
        findings.reported.push_back({kpiId(figure.kpi), now, figure.n, figure.numerator,
                                     median ? figure.median : figure.value, figure.provisional});
    }
}

Outcome<AlertFindings> AlertDesk::look()
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    AlertFindings findings;
    const QTimeZone& zone = m_context.catalogue.zone();
    findings.running = monthOf(m_context.clock.now(), zone);
    KpiReader reader(m_context.database, zone);
    m_history.reset();
    for (const KpiDefinition& definition : kpiCatalog()) {
        if (definition.direction != KpiDirection::Neutral && definition.kpi != Kpi::Backlog)
            judgeFigure(definition, reader, findings);
    }
    judgeFaults(findings);
    readReported(reader, findings);
    return readResult(m_context, std::move(findings));
}

Outcome<int> AlertDesk::settle(const AlertFindings& findings)
{
    if (m_context.database.isReadOnly())
        return 0;
    UnitOfWork work(m_context, Permission::ReadKpi);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    m_raised = 0;
    m_changed = false;
    for (const auto& [subject, judged] : findings.figures)
        settle(work, subject, judged);
    SettingStore settings(m_context.database);
    for (const auto& [kpi, month] : findings.judged) {
        if (settings.value(judgedKey(kpi)).value_or(QString()).toInt() >= month)
            continue;
        settings.set(judgedKey(kpi), QString::number(month));
        m_changed = true;
    }
    for (const auto& [subject, judged] : findings.faults)
        settle(work, subject, judged);
    clearFaults(findings);
    WarningStore store(m_context.database);
    if (!findings.reported.empty() && store.reported(findings.reportedMonth).empty()) {
        m_changed = true;
        for (const ReportedFigure& figure : findings.reported)
            store.report(findings.reportedMonth, figure);
    }
    if (!m_changed) // nothing new: the transaction is left without a trace
        return readResult(m_context, 0);
    work.audit(QStringLiteral("alert.judged"), EntityKind::Setting, 0, {{QStringLiteral("raised"), m_raised}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return m_raised;
}

Outcome<int> AlertDesk::refresh()
{
    const Outcome<AlertFindings> findings = look();
    return findings ? settle(*findings) : Outcome<int>(findings.error());
}

} // namespace sanbao
