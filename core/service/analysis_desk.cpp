// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/analysis_desk.h"

#include "core/analytics/kpi_rules.h"
#include "core/analytics/statistics.h"
#include "core/base/text_fold.h"
#include "core/service/steering.h"
#include "core/service/unit_of_work.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Analysis)
};

/// Groups below this many are not put in order by their figure alone.
constexpr double kShrinkWeight = 20;

bool isTime(KpiGrouping grouping)
{
    return grouping == KpiGrouping::Month || grouping == KpiGrouping::Week;
}

SliceSum sumOf(const KpiFigure& figure)
{
    switch (definitionOf(figure.kpi).form) {
    case KpiForm::Duration:
        return {figure.mean.value_or(0) * double(figure.n), double(figure.n)};
    case KpiForm::Count:
        return {double(figure.n), 1};
    case KpiForm::Share:
    case KpiForm::Score:
        break;
    }
    return {double(figure.numerator), double(figure.denominator)};
}

const KpiGroup* groupWith(const std::vector<KpiGroup>& groups, const QString& key)
{
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&key](const KpiGroup& group) { return group.key == key; });
    return found == groups.end() ? nullptr : &*found;
}

bool isSilent(const KpiFigure& figure)
{
    return figure.n == 0 && figure.numerator == 0 && figure.excluded == 0 && figure.open == 0;
}

KpiQuery queryOf(const AnalysisQuestion& question, const KpiPeriod& period, KpiGrouping by, Instant asOf)
{
    KpiQuery query{period.from, period.to, asOf, question.clock, by, {question.kpi}};
    query.filters = question.filters;
    return query;
}

/// Every measured time of one group.
std::vector<qint64> valuesOf(Kpi kpi, const KpiFacts& facts, const Period& period, Instant asOf, KpiClock clock)
{
    std::vector<qint64> values;
    const auto take = [&](const Contribution& made) {
        if (made.standing == Standing::Counted && made.value && period.contains(made.cohortAt))
            values.push_back(*made.value);
    };
    for (const OrderFact& order : facts.orders) {
        if (order.registeredAt <= asOf)
            take(contribution(kpi, knownAt(order, asOf), asOf, clock));
    }
    for (const ComplaintFact& complaint : facts.complaints) {
        if (complaint.receivedAt <= asOf)
            take(contribution(kpi, knownAt(complaint, asOf), asOf));
    }
    return values;
}

} // namespace

QString comparisonName(Comparison comparison)
{
    switch (comparison) {
    case Comparison::None:
        return Words::tr("No comparison");
    case Comparison::PeriodBefore:
        return Words::tr("Period before");
    case Comparison::LastYear:
        return Words::tr("Last year");
    }
    return {};
}

KpiPeriod AnalysisDesk::comparedWith(const AnalysisQuestion& question) const
{
    if (question.against != Comparison::LastYear)
        return question.period.before();
    KpiPeriod year = question.period;
    year.from = year.from.addYears(-1);
    year.to =
        question.period.isWholeMonths() ? question.period.to.addDays(1).addYears(-1).addDays(-1) : year.to.addYears(-1);
    return year;
}

void AnalysisDesk::explain(Analysis& analysis)
{
    std::vector<SliceSum> before;
    std::vector<SliceSum> now;
    const AnalysisQuestion& question = analysis.question;
    for (const AnalysisRow& row : analysis.rows) {
        before.push_back(row.then ? sumOf(*row.then) : SliceSum());
        now.push_back(sumOf(row.now));
    }
    const bool counts = definitionOf(question.kpi).form == KpiForm::Count;
    const std::vector<SliceChange> changes = counts ? explainCounts(before, now) : explainChange(before, now);
    const double scale = definitionOf(question.kpi).form == KpiForm::Score ? 100 : 1;
    for (std::size_t i = 0; i < changes.size(); ++i)
        analysis.rows[i].change = SliceChange{changes[i].own * scale, changes[i].mix * scale};
}

void AnalysisDesk::addSpread(Analysis& analysis)
{
    const AnalysisQuestion& question = analysis.question;
    if (definitionOf(question.kpi).form != KpiForm::Duration || isTime(question.by))
        return;
    const QTimeZone& zone = m_context.catalogue.zone();
    const Period span = question.period.instants(zone);
    KpiSplitter splitter(m_context.database, m_context.catalogue);
    const KpiFacts facts =
        splitter.narrowed(KpiReader(m_context.database, zone).facts(span, analysis.asOf), question.filters);
    auto parts = splitter.split(question.by, facts);
    for (AnalysisRow& row : analysis.rows) {
        if (const auto part = parts.find(row.key); part != parts.end())
            row.box = boxOf(valuesOf(question.kpi, part->second.facts, span, analysis.asOf, question.clock));
    }
}

Outcome<CrossTable> AnalysisDesk::crossTable(const AnalysisQuestion& question, Instant asOf)
{
    const QTimeZone& zone = m_context.catalogue.zone();
    const Period span = question.period.instants(zone);
    KpiSplitter splitter(m_context.database, m_context.catalogue);
    const KpiFacts facts = splitter.narrowed(KpiReader(m_context.database, zone).facts(span, asOf), question.filters);
    const KpiQuestion asked{{question.kpi}, asOf, question.clock};
    CrossTable table;
    std::map<QString, std::map<QString, CrossCell>> cells;
    std::map<QString, QString> columns;
    for (auto& [rowKey, row] : splitter.split(question.by, facts)) {
        for (auto& [columnKey, column] : splitter.split(*question.across, row.facts)) {
            const KpiFigure figure = evaluate(asked, column.facts, span).front();
            if (isSilent(figure))
                continue;
            const bool median = definitionOf(question.kpi).form == KpiForm::Duration && figure.median;
            cells[rowKey][columnKey] = {figure.n, median ? figure.median : figure.value};
            columns.emplace(columnKey, column.group.label);
        }
        if (cells.contains(rowKey)) {
            table.rowKeys << rowKey;
            table.rows << row.group.label;
        }
    }
    for (const auto& [key, label] : columns) {
        table.columnKeys << key;
        table.columns << label;
    }
    for (const QString& rowKey : table.rowKeys) {
        std::vector<CrossCell> line;
        for (const QString& columnKey : table.columnKeys)
            line.push_back(cells[rowKey][columnKey]);
        table.cells.push_back(std::move(line));
    }
    return table;
}

Outcome<Analysis> AnalysisDesk::analyse(const AnalysisQuestion& question)
{
    KpiRoom room(m_context);
    Analysis analysis;
    analysis.question = question;
    analysis.asOf = m_context.clock.now();
    analysis.comparedWith = comparedWith(question);
    const auto ask = [&](const KpiPeriod& period, KpiGrouping by) {
        return room.figures(queryOf(question, period, by, analysis.asOf));
    };
    Outcome<KpiReport> whole = ask(question.period, KpiGrouping::None);
    Outcome<KpiReport> groups = whole ? ask(question.period, question.by) : Outcome<KpiReport>(whole.error());
    if (!groups)
        return std::move(groups).error();
    analysis.whole = whole->groups.front().figures.front();
    const bool compares = question.against != Comparison::None && !isTime(question.by);
    std::vector<KpiGroup> before;
    if (compares) {
        Outcome<KpiReport> then = ask(analysis.comparedWith, KpiGrouping::None);
        Outcome<KpiReport> thenGroups = ask(analysis.comparedWith, question.by);
        if (!then || !thenGroups)
            return then ? thenGroups.error() : then.error();
        analysis.wholeThen = then->groups.front().figures.front();
        before = std::move(thenGroups->groups);
    }
    for (const KpiGroup& group : groups->groups) {
        AnalysisRow row{group.key, group.label, group.figures.front(), {}, {}, {}, {}};
        if (const KpiGroup* old = groupWith(before, group.key))
            row.then = old->figures.front();
        analysis.rows.push_back(std::move(row));
    }
    for (const KpiGroup& old : before) { // groups that ended
        if (groupWith(groups->groups, old.key))
            continue;
        AnalysisRow row{old.key, old.label, KpiFigure(), old.figures.front(), {}, {}, {}};
        row.now.kpi = question.kpi;
        analysis.rows.push_back(std::move(row));
    }
    std::erase_if(analysis.rows, [&](const AnalysisRow& row) {
        return !isTime(question.by) && isSilent(row.now) && (!row.then || isSilent(*row.then));
    });
    if (!isTime(question.by)) {
        std::stable_sort(analysis.rows.begin(), analysis.rows.end(),
                         [](const AnalysisRow& a, const AnalysisRow& b) { return a.now.n > b.now.n; });
    }
    if (compares)
        explain(analysis);
    addSpread(analysis);
    if (definitionOf(question.kpi).form == KpiForm::Share && analysis.whole.value) {
        for (AnalysisRow& row : analysis.rows) {
            if (row.now.denominator > 0)
                row.shrunk = shrunkShare(row.now.numerator, row.now.denominator, *analysis.whole.value, kShrinkWeight);
        }
    }
    if (question.across) {
        Outcome<CrossTable> cross = crossTable(question, analysis.asOf);
        if (!cross)
            return std::move(cross).error();
        analysis.cross = std::move(*cross);
    }
    return readResult(m_context, std::move(analysis));
}

WatchedPoint watchedPoint(int month, const KpiFigure& figure)
{
    return {month, figure.n, figure.numerator, figure.value, figure.provisional};
}

Outcome<ControlView> AnalysisDesk::control(const AnalysisQuestion& question)
{
    const KpiPeriod last = KpiPeriod::containing(PeriodKind::Month, question.period.to);
    ControlView view;
    view.months = last.trend(kControlMonths);
    AnalysisQuestion asked = question;
    asked.period = KpiPeriod::ofDays(view.months.front().from, last.to);
    KpiRoom room(m_context);
    const Instant asOf = m_context.clock.now();
    Outcome<KpiReport> report = room.figures(queryOf(asked, asked.period, KpiGrouping::Month, asOf));
    if (!report)
        return std::move(report).error();
    std::vector<WatchedPoint> points;
    for (std::size_t i = 0; i < report->groups.size() && i < view.months.size(); ++i) {
        KpiFigure figure = report->groups[i].figures.front();
        // A month that is not over is never judged.
        figure.provisional = figure.provisional || view.months[i].instants(m_context.catalogue.zone()).to > asOf;
        points.push_back(watchedPoint(view.months[i].firstMonth(), figure));
        view.figures.push_back(figure);
    }
    view.chart = watchChart(definitionOf(question.kpi), points);
    view.notes = NoteStore(m_context.database).between(view.months.front().from, last.to);
    return readResult(m_context, std::move(view));
}

Outcome<ChartNote> AnalysisDesk::addNote(QDate day, const QString& text)
{
    ChartNote note;
    note.day = day;
    note.text = cleanText(text);
    std::vector<FieldIssue> issues;
    if (!day.isValid())
        issues.push_back({QStringLiteral("day"), Words::tr("Say on which day it happened.")});
    if (note.text.isEmpty())
        issues.push_back({QStringLiteral("text"), Words::tr("Say what happened.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    note.notedAt = work.now();
    note.by = m_context.session.staff;
    note.id = NoteStore(m_context.database).insert(note);
    work.audit(QStringLiteral("chart.noted"), EntityKind::Setting, note.id,
               {{QStringLiteral("day"), day.toString(Qt::ISODate)}, {QStringLiteral("text"), note.text}});
    work.touch(EntityKind::Setting, note.id, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return note;
}

Outcome<ScopeChoices> AnalysisDesk::scopes(const std::vector<KpiGrouping>& groupings, const KpiPeriod& period)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    KpiSplitter splitter(m_context.database, m_context.catalogue);
    const KpiFacts facts = KpiReader(m_context.database, m_context.catalogue.zone())
                               .facts(period.instants(m_context.catalogue.zone()), m_context.clock.now());
    ScopeChoices found;
    for (const KpiGrouping by : groupings) {
        for (const auto& [key, part] : splitter.split(by, facts))
            found[by].emplace_back(key, part.group.label);
    }
    return readResult(m_context, std::move(found));
}

Outcome<std::vector<std::pair<QString, QString>>> AnalysisDesk::choices(KpiGrouping by, const KpiPeriod& period)
{
    Outcome<ScopeChoices> found = scopes({by}, period);
    if (!found)
        return std::move(found).error();
    return (*found)[by];
}

} // namespace sanbao
