// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer looks like on the analysis page.
#include "core/service/kpi_room.h"
#include "ui/dashboard/analysis_page.h"
#include "ui/dashboard/cross_view.h"
#include "ui/dashboard/group_chart.h"
#include "ui/dashboard/kpi_words.h"
#include "ui/dashboard/scope_bar.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_pane.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/column_chart.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr int kFewestMonths = 12; ///< of a control chart, however young the store is

double plotted(Kpi kpi, double value)
{
    return definitionOf(kpi).form == KpiForm::Share ? value * 100 : value;
}

std::optional<double> plotted(Kpi kpi, const std::optional<double>& value)
{
    return value ? std::optional<double>(plotted(kpi, *value)) : std::nullopt;
}

QString numberWords(const KpiFigure& figure)
{
    const QString unit = unitWords(figure);
    return unit.isEmpty() ? valueWords(figure) : QStringLiteral("%1 %2").arg(valueWords(figure), unit);
}

QString signedWords(Kpi kpi, double change)
{
    const QString sign = change > 0 ? QStringLiteral("+") : change < 0 ? QStringLiteral("−") : QString();
    if (definitionOf(kpi).form == KpiForm::Share)
        return sign + AnalysisPage::tr("%1 pts").arg(QLocale().toString(std::fabs(change) * 100, 'f', 2));
    return sign + amountWords(kpi, std::fabs(change));
}

int worseWay(Kpi kpi)
{
    const KpiDirection direction = definitionOf(kpi).direction;
    return direction == KpiDirection::LowerIsBetter ? 1 : direction == KpiDirection::HigherIsBetter ? -1 : 0;
}

/// What a Pareto column is high by: bad events of shares, n of counts, minutes together of times.
double paretoAmount(const KpiFigure& figure)
{
    const KpiDefinition& definition = definitionOf(figure.kpi);
    if (definition.form == KpiForm::Share) {
        const bool high = definition.direction == KpiDirection::HigherIsBetter;
        return double(high ? figure.denominator - figure.numerator : figure.numerator);
    }
    return definition.form == KpiForm::Duration ? figure.mean.value_or(0) * double(figure.n) : double(figure.n);
}

QString paretoMeaning(Kpi kpi)
{
    const KpiDefinition& definition = definitionOf(kpi);
    if (definition.form == KpiForm::Duration)
        return AnalysisPage::tr("minutes together");
    if (definition.form == KpiForm::Share && definition.direction == KpiDirection::HigherIsBetter)
        return AnalysisPage::tr("misses");
    return definition.form == KpiForm::Share ? AnalysisPage::tr("cases") : kpiUnit(kpi);
}

QString boxWords(Kpi kpi, const BoxSummary& box)
{
    return AnalysisPage::tr("median %1, half between %2 and %3, P90 %4, longest %5")
        .arg(amountWords(kpi, box.median), amountWords(kpi, box.lowerQuartile), amountWords(kpi, box.upperQuartile),
             amountWords(kpi, box.p90), amountWords(kpi, box.most));
}

} // namespace

void AnalysisPage::display(const Outcome<Answer>& answer)
{
    setProperty("busy", false);
    if (!answer) {
        Q_EMIT messageRequested(Tone::Error, answer.error().message);
        return;
    }
    m_analysis = answer->analysis;
    m_control = answer->control;
    showFilters(answer->filters);
    m_scope->setChoices(answer->scopes);
    showSummary();
    const bool spread =
        view() == AnalysisView::Spread && definitionOf(m_analysis->question.kpi).form != KpiForm::Duration;
    const bool empty = m_analysis->rows.empty() || spread;
    if (empty) {
        m_empty->setTexts(spread ? tr("This figure has no spread") : tr("Nothing to compare in this period"),
                          spread ? tr("A spread shows how long things took. Choose a duration, such as first response.")
                                 : tr("Choose another period, another figure, or take the filter away."));
        m_stack->setCurrentWidget(m_empty);
    } else if (view() == AnalysisView::Pareto) {
        showPareto();
        m_stack->setCurrentWidget(m_columnCard);
    } else if (view() == AnalysisView::Control && m_control) {
        showControl();
        m_stack->setCurrentWidget(m_columnCard);
    } else if (view() == AnalysisView::Cross && m_analysis->cross) {
        showCross();
        m_stack->setCurrentWidget(m_crossCard);
    } else {
        showGroups();
        m_stack->setCurrentWidget(m_groupCard);
    }
    Q_EMIT shown();
}

void AnalysisPage::showFilters(const std::vector<std::pair<QString, QString>>& choices)
{
    const QString kept = m_filterKey->value().toString();
    const QSignalBlocker quiet(m_filterKey);
    m_filterKey->clear();
    m_filterKey->addChoice(tr("Choose"), QString());
    for (const auto& [key, label] : choices)
        m_filterKey->addChoice(label, key);
    m_filterKey->setValue(kept);
}

void AnalysisPage::showSummary()
{
    const Analysis& analysis = *m_analysis;
    m_headline->setText(numberWords(analysis.whole));
    m_headline->setToolTip(
        plainToolTip(explanation(analysis.whole, nullptr, m_context.workplace.kpis().target(analysis.question.kpi))));
    QStringList words{tr("n %1").arg(analysis.whole.n)};
    if (const QString interval = intervalWords(analysis.whole); !interval.isEmpty())
        words << interval;
    if (analysis.whole.provisional)
        words << tr("provisional");
    if (analysis.whole.excluded > 0)
        words << tr("left out %1").arg(analysis.whole.excluded);
    if (analysis.wholeThen) {
        const DeltaWords delta = deltaWords(analysis.whole, &*analysis.wholeThen);
        words << tr("%1 against %2 (%3, n %4)")
                     .arg(delta.text.isEmpty() ? QStringLiteral("–") : delta.text, analysis.comparedWith.title(),
                          numberWords(*analysis.wholeThen), QString::number(analysis.wholeThen->n));
    }
    m_summary->setText(words.join(QStringLiteral(" · ")));
}

void AnalysisPage::showGroups()
{
    const Analysis& analysis = *m_analysis;
    const Kpi kpi = analysis.question.kpi;
    const GroupView shape = view() == AnalysisView::Change   ? GroupView::Change
                            : view() == AnalysisView::Spread ? GroupView::Spread
                                                             : GroupView::Bars;
    std::vector<GroupBar> bars;
    ChartTable table;
    table.headers =
        QStringList{groupingName(analysis.question.by)} + figureHeaders() +
        QStringList{tr("Before"), tr("Change"), tr("Own part"), tr("Mix part"), tr("Spread"), tr("Fair comparison")};
    for (const AnalysisRow& row : analysis.rows) {
        GroupBar bar;
        bar.label = row.label;
        bar.number = numberWords(row.now);
        bar.note = tr("n %1").arg(row.now.n);
        bar.details = row.label + QLatin1Char('\n') + explanation(row.now, row.then ? &*row.then : nullptr, {});
        bar.value = plottedValue(row.now);
        // A whisker on three orders says nothing: below five the list is shown instead of a share.
        if (row.now.n >= kFewest) {
            bar.low = plotted(kpi, row.now.low);
            bar.high = plotted(kpi, row.now.high);
        }
        bar.before = row.then ? plottedValue(*row.then) : std::nullopt;
        bar.provisional = row.now.provisional;
        if (row.change)
            bar.change = SliceChange{plotted(kpi, row.change->own), plotted(kpi, row.change->mix)};
        bar.box = row.box;
        if (shape == GroupView::Change && row.change)
            bar.number = signedWords(kpi, row.change->total());
        if (row.box)
            bar.details += QLatin1Char('\n') + boxWords(kpi, *row.box);
        bars.push_back(bar);
        table.rows.push_back(QStringList{row.label} + figureCells(row.now) +
                             QStringList{row.then ? numberWords(*row.then) : QString(),
                                         row.change ? signedWords(kpi, row.change->total()) : QString(),
                                         row.change ? signedWords(kpi, row.change->own) : QString(),
                                         row.change ? signedWords(kpi, row.change->mix) : QString(),
                                         row.box ? boxWords(kpi, *row.box) : QString(),
                                         row.shrunk ? amountWords(kpi, *row.shrunk) : QString()});
    }
    const std::optional<double> target = m_context.workplace.kpis().target(kpi);
    m_groups->setBars(bars, shape, plotted(kpi, target), worseWay(kpi));
    QStringList hint;
    if (shape == GroupView::Bars)
        hint << tr("whisker: 95 % interval") << tr("second mark: %1").arg(analysis.comparedWith.title());
    else if (shape == GroupView::Change)
        hint << tr("full: the group itself") << tr("hatched: its share of the work");
    else
        hint << tr("box: middle half") << tr("line to P90");
    if (shape == GroupView::Bars && target)
        hint << tr("target %1").arg(targetWords(kpi, *target));
    hint << tr("n %1").arg(analysis.whole.n);
    m_groupCard->setTitle(
        tr("%1 by %2, %3").arg(kpiName(kpi), groupingName(analysis.question.by), analysis.question.period.title()));
    m_groupCard->setHint(hint.join(QStringLiteral(" · ")));
    m_groupCard->setTable(table);
}

void AnalysisPage::showPareto()
{
    const Analysis& analysis = *m_analysis;
    const Kpi kpi = analysis.question.kpi;
    std::vector<double> amounts;
    for (const AnalysisRow& row : analysis.rows)
        amounts.push_back(paretoAmount(row.now));
    std::vector<ColumnPoint> points;
    ChartTable table{{groupingName(analysis.question.by), paretoMeaning(kpi), tr("Cumulative"), tr("n")}, {}};
    m_order.clear();
    for (const ParetoStep& step : paretoOf(amounts)) {
        const AnalysisRow& row = analysis.rows[step.slice];
        const QString amount = QLocale().toString(amounts[step.slice], 'f', 0);
        const QString share = QLocale().toString(step.cumulative * 100, 'f', 1) + QStringLiteral(" %");
        if (amounts[step.slice] <= 0)
            continue; // what never happened makes no column
        points.push_back({row.label,
                          QStringLiteral("%1: %2 %3, %4").arg(row.label, amount, paretoMeaning(kpi), share),
                          amounts[step.slice],
                          {},
                          {},
                          step.cumulative * 100});
        m_order.push_back(int(step.slice));
        table.rows.push_back({row.label, amount, share, QString::number(row.now.n)});
    }
    if (points.size() > 20)
        points.resize(20);
    m_columns->setPoints(points, ColumnView::Pareto);
    m_columnCard->setTitle(
        tr("%1 by %2, %3").arg(kpiName(kpi), groupingName(analysis.question.by), analysis.question.period.title()));
    m_columnCard->setHint(
        tr("columns: %1 · line: cumulative share · n %2").arg(paretoMeaning(kpi), QString::number(analysis.whole.n)));
    m_columnCard->setTable(table);
}

void AnalysisPage::showControl()
{
    const Kpi kpi = m_analysis->question.kpi;
    std::vector<ColumnPoint> points;
    ChartTable table;
    table.headers = QStringList{tr("Period")} + figureHeaders() +
                    QStringList{tr("Lower limit"), tr("Upper limit"), tr("Signal"), tr("Note")};
    qint64 n = 0;
    const auto first = std::find_if(m_control->figures.begin(), m_control->figures.end(),
                                    [](const KpiFigure& figure) { return figure.n > 0; });
    m_skipped = first == m_control->figures.end() ? 0 : int(first - m_control->figures.begin());
    m_skipped = std::clamp(int(m_control->figures.size()) - kFewestMonths, 0, m_skipped);
    for (std::size_t i = 0; i < m_control->figures.size(); ++i) {
        const KpiFigure& figure = m_control->figures[i];
        const WatchChart::Point& mark = m_control->chart.points[i];
        const QString signal = mark.signal ? tr("beyond chance") : mark.drift ? tr("slow drift") : QString();
        ColumnPoint point;
        point.label = m_control->months[i].title();
        point.value = plotted(kpi, figure.value);
        point.lower = plotted(kpi, mark.lower);
        point.upper = plotted(kpi, mark.upper);
        point.signal = mark.signal || mark.drift;
        point.hollow = figure.provisional;
        QStringList notes;
        for (const ChartNote& note : m_control->notes) {
            if (m_control->months[i].from <= note.day && note.day <= m_control->months[i].to)
                notes << QStringLiteral("%1 %2").arg(note.day.toString(Qt::ISODate), note.text);
        }
        point.note = notes.join(QStringLiteral("; "));
        point.details =
            QStringLiteral("%1: %2 (n %3) %4").arg(point.label, numberWords(figure), QString::number(figure.n), signal);
        if (!point.note.isEmpty())
            point.details += QLatin1Char('\n') + point.note;
        if (int(i) >= m_skipped)
            points.push_back(point);
        n += figure.n;
        table.rows.push_back(QStringList{point.label} + figureCells(figure) +
                             QStringList{mark.lower ? amountWords(kpi, *mark.lower) : QString(),
                                         mark.upper ? amountWords(kpi, *mark.upper) : QString(), signal, point.note});
    }
    const std::optional<double> centre = plotted(kpi, m_control->chart.centre);
    m_columns->setPoints(points, ColumnView::Control, centre);
    m_columnCard->setTitle(tr("%1, 24 months").arg(kpiName(kpi)));
    const QString unit = definitionOf(kpi).form == KpiForm::Share ? QStringLiteral("%") : kpiUnit(kpi);
    m_columnCard->setHint(centre ? tr("%1 · limits of chance (3 sigma) · square: signal · hollow: provisional · n %2")
                                       .arg(unit, QString::number(n))
                                 : tr("%1 · limits need 12 settled months · n %2").arg(unit, QString::number(n)));
    m_columnCard->setTable(table);
}

void AnalysisPage::showCross()
{
    const Kpi kpi = m_analysis->question.kpi;
    const CrossTable& cross = *m_analysis->cross;
    double most = 0;
    for (const std::vector<CrossCell>& line : cross.cells) {
        for (const CrossCell& cell : line)
            most = std::max(most, std::abs(cell.value.value_or(0)));
    }
    std::vector<std::vector<CrossText>> cells;
    ChartTable table;
    table.headers = QStringList{groupingName(m_analysis->question.by)} + cross.columns;
    for (std::size_t row = 0; row < cross.cells.size(); ++row) {
        std::vector<CrossText> line;
        QStringList words{cross.rows[int(row)]};
        for (std::size_t column = 0; column < cross.cells[row].size(); ++column) {
            const CrossCell& cell = cross.cells[row][column];
            const bool count = definitionOf(kpi).form == KpiForm::Count;
            const QString amount = !cell.value ? QString()
                                   : count     ? QLocale().toString(*cell.value, 'f', 0)
                                               : amountWords(kpi, *cell.value);
            const QString text =
                cell.value && !count ? QStringLiteral("%1 (%2)").arg(amount, QString::number(cell.n)) : amount;
            line.push_back(
                {text,
                 QStringLiteral("%1 × %2: %3, n %4")
                     .arg(cross.rows[int(row)], cross.columns[int(column)],
                          amount.isEmpty() ? QStringLiteral("–") : amount, QString::number(cell.n)),
                 cell.value && most > 0 ? std::optional<double>(std::abs(*cell.value) / most) : std::nullopt});
            words << text;
        }
        cells.push_back(std::move(line));
        table.rows.push_back(words);
    }
    m_cross->setCells(cross.rows, cross.columns, cells);
    m_crossCard->setTitle(
        tr("%1: %2 × %3")
            .arg(kpiName(kpi), groupingName(m_analysis->question.by), groupingName(*m_analysis->question.across)));
    m_crossCard->setHint(tr("in brackets n · n %1 together").arg(m_analysis->whole.n));
    m_crossCard->setTable(table);
}

} // namespace sanbao
