// SPDX-License-Identifier: GPL-3.0-or-later
// Choices, asking and drilling down; what an answer looks like is in analysis_view.cpp.
#include "ui/dashboard/analysis_page.h"

#include "ui/dashboard/cross_view.h"
#include "ui/dashboard/dashboard_export.h"
#include "ui/dashboard/goal_view.h"
#include "ui/dashboard/group_chart.h"
#include "ui/dashboard/period_bar.h"
#include "ui/dashboard/report_view.h"
#include "ui/dashboard/scope_bar.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/kpi_drill.h"
#include "ui/models/list_pane.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/column_chart.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sanbao {

AnalysisPage::AnalysisPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_reader(context.workplace)
    , m_frame(new PageFrame(this))
    , m_period(new PeriodBar(this))
    , m_kpi(new ChoiceCombo(this))
    , m_by(new ChoiceCombo(this))
    , m_across(new ChoiceCombo(this))
    , m_against(new ChoiceCombo(this))
    , m_filterBy(new ChoiceCombo(this))
    , m_filterKey(new ChoiceCombo(this))
    , m_view(new ChipChoice(tr("View"), this))
{
    m_frame->setTitle(title());
    m_frame->addWidget(m_period);
    QAction* save = makeAction(this, tr("Export"), QKeySequence(Qt::CTRL | Qt::Key_E),
                               tr("Save the chart as a table, picture or page"));
    m_frame->addButton(save, Emphasis::Secondary);
    connect(save, &QAction::triggered, this, &AnalysisPage::saveChart);
    QAction* note = makeAction(this, tr("Note"), QKeySequence(Qt::CTRL | Qt::Key_M),
                               tr("Write down what happened in the chosen month; it stands on every chart over time"));
    connect(note, &QAction::triggered, this, &AnalysisPage::addNote);
    m_frame->addButton(note, Emphasis::Quiet);
    QAction* table = makeAction(this, tr("Chart as table"), QKeySequence(Qt::CTRL | Qt::Key_T),
                                tr("Show the chart as a table, or as a chart again"));
    connect(table, &QAction::triggered, this, [this] {
        const bool on = !m_groupCard->isTableShown();
        for (ChartCard* card : {m_groupCard, m_columnCard, m_crossCard})
            card->setTableShown(on);
    });
    buildChoices();
    buildCharts();
    buildReports();
    KpiRoom& room = m_context.workplace.kpis();
    m_period->setToday(localDay(room.now(), room.zone()));
    connect(m_period, &PeriodBar::changed, this, &AnalysisPage::ask);
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this] {
        if (isVisible())
            ask();
    });
}

void AnalysisPage::buildChoices()
{
    for (const KpiDefinition& definition : kpiCatalog())
        m_kpi->addChoice(kpiName(definition.kpi), kpiId(definition.kpi));
    m_filterBy->addChoice(tr("No filter"), QString());
    for (const KpiGrouping by : scopeGroupings()) {
        for (ChoiceCombo* combo : {m_by, m_across, m_filterBy})
            combo->addChoice(groupingName(by), groupingCode(by));
    }
    for (const KpiGrouping by : {KpiGrouping::Month, KpiGrouping::Week})
        m_by->addChoice(groupingName(by), groupingCode(by));
    m_by->setValue(groupingCode(KpiGrouping::Category));
    m_across->setValue(groupingCode(KpiGrouping::Fault));
    for (const Comparison against : {Comparison::PeriodBefore, Comparison::LastYear, Comparison::None})
        m_against->addChoice(comparisonName(against), int(against));
    const std::initializer_list<std::pair<AnalysisView, QString>> views{
        {AnalysisView::Bars, tr("Compare")},      {AnalysisView::Change, tr("Why did it change")},
        {AnalysisView::Spread, tr("Spread")},     {AnalysisView::Pareto, tr("Pareto")},
        {AnalysisView::Control, tr("Over time")}, {AnalysisView::Cross, tr("Cross table")},
        {AnalysisView::Reports, tr("Reports")},   {AnalysisView::Goals, tr("Targets")}};
    for (const auto& [value, name] : views)
        m_view->addChip(name, int(value));
    m_view->setValue(int(AnalysisView::Bars));
    auto* viewRow = new QHBoxLayout;
    viewRow->addWidget(m_view);
    viewRow->addStretch(1);
    m_frame->body()->addLayout(viewRow);
    m_choices = new QWidget(this);
    auto* rows = new QVBoxLayout(m_choices);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(dp(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    const auto add = [row, this](const QString& name, ChoiceCombo* combo, const char* key, int wide) {
        auto* label = plainLabel(name, TextRole::Hint, Ink::Muted, this);
        label->setBuddy(combo);
        combo->setObjectName(QLatin1String(key));
        combo->setAccessibleName(name);
        combo->setMinimumWidth(dp(wide));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(label);
        row->addWidget(combo);
        connect(combo, &ChoiceCombo::chosen, this, &AnalysisPage::ask);
        return label;
    };
    add(tr("Figure"), m_kpi, "analysis.kpi", 170);
    add(tr("by"), m_by, "analysis.by", 110);
    m_acrossLabel = add(tr("and"), m_across, "analysis.across", 110);
    add(tr("against"), m_against, "analysis.against", 110);
    add(tr("Only"), m_filterBy, "analysis.filterBy", 100);
    m_filterKey->setObjectName(QStringLiteral("analysis.filterKey"));
    m_filterKey->setAccessibleName(tr("Only"));
    m_filterKey->setMinimumWidth(dp(110));
    row->addWidget(m_filterKey);
    connect(m_filterKey, &ChoiceCombo::chosen, this, &AnalysisPage::ask);
    row->addStretch(1);
    rows->addLayout(row);
    m_scope = new ScopeBar(this);
    rows->addWidget(m_scope);
    connect(m_scope, &ScopeBar::changed, this, &AnalysisPage::ask);
    m_frame->body()->addWidget(m_choices);
    connect(m_view, &ChipChoice::chosen, this, &AnalysisPage::ask);
}

void AnalysisPage::buildCharts()
{
    m_headline = plainLabel({}, TextRole::Figure, Ink::Text, this);
    m_headline->setObjectName(QStringLiteral("analysis.headline"));
    m_summary = wrappedLabel({}, TextRole::Hint, Ink::Muted, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(dp(12));
    line->addWidget(m_headline);
    line->addWidget(m_summary, 1);
    m_frame->body()->addLayout(line);

    m_groups = new GroupChart(this);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_groups);
    scroll->viewport()->setAutoFillBackground(false);
    m_groups->setAutoFillBackground(false);
    m_groupCard = new ChartCard(scroll, this);
    m_columns = new ColumnChart(this);
    m_columns->setObjectName(QStringLiteral("analysis.columns"));
    m_columnCard = new ChartCard(m_columns, this);
    m_cross = new CrossView(this);
    m_crossCard = new ChartCard(m_cross, this);
    m_empty = new EmptyState(QStringLiteral("chart"), tr("Nothing to compare in this period"),
                             tr("Choose another period, another figure, or take the filter away."), nullptr, this);
    m_stack = new QStackedWidget(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_groupCard, m_columnCard, m_crossCard, m_empty})
        m_stack->addWidget(widget);
    m_frame->body()->addWidget(m_stack, 1);
    for (ChartCard* card : {m_groupCard, m_columnCard, m_crossCard})
        connect(card, &ChartCard::saveRequested, this, &AnalysisPage::saveChart);
    connect(m_groups, &GroupChart::activated, this, &AnalysisPage::openRow);
    connect(m_groupCard, &ChartCard::rowActivated, this, &AnalysisPage::openRow);
    const auto openColumn = [this](int index) {
        if (view() == AnalysisView::Control)
            openMonth(index);
        else if (index >= 0 && index < int(m_order.size()))
            openRow(m_order[std::size_t(index)]);
    };
    connect(m_columns, &ColumnChart::activated, this, openColumn);
    connect(m_columnCard, &ChartCard::rowActivated, this, openColumn);
    connect(m_cross, &CrossView::cellOpened, this, &AnalysisPage::openCell);
}

void AnalysisPage::buildReports()
{
    m_reports = new ReportView(m_context, this);
    m_goals = new GoalView(m_context, this);
    m_stack->addWidget(m_reports);
    m_stack->addWidget(m_goals);
    connect(m_reports, &ReportView::openRequested, this, &AnalysisPage::openRequested);
    connect(m_reports, &ReportView::messageRequested, this, &AnalysisPage::messageRequested);
    connect(m_goals, &GoalView::messageRequested, this, &AnalysisPage::messageRequested);
    const auto painted = [this] {
        setProperty("busy", false);
        Q_EMIT shown();
    };
    connect(m_reports, &ReportView::shown, this, painted);
    connect(m_goals, &GoalView::shown, this, painted);
}

bool AnalysisPage::switchView()
{
    const bool figures = view() != AnalysisView::Reports && view() != AnalysisView::Goals;
    m_choices->setVisible(figures);
    m_headline->setVisible(figures);
    m_summary->setVisible(figures);
    if (figures)
        return true;
    m_reader.cancel();
    if (view() == AnalysisView::Reports) {
        m_reports->setPeriod(m_period->period());
        m_stack->setCurrentWidget(m_reports);
        m_reports->ask();
    } else {
        m_goals->setPeriod(m_period->period());
        m_stack->setCurrentWidget(m_goals);
        m_goals->ask();
    }
    return false;
}

QString AnalysisPage::title() const
{
    return tr("Analysis");
}

void AnalysisPage::open(const Route& route)
{
    KpiRoom& room = m_context.workplace.kpis();
    m_period->setToday(localDay(room.now(), room.zone()));
    m_kpi->setValue(route.extras.value(QStringLiteral("kpi")).toString());
    m_by->setValue(route.extras.value(QStringLiteral("by")).toString());
    const QDate first =
        QDate::fromString(route.extras.value(QStringLiteral("month")).toString() + QStringLiteral("-01"), Qt::ISODate);
    if (first.isValid())
        m_period->setPeriod(KpiPeriod::containing(PeriodKind::Month, first));
    if (route.extras.contains(QStringLiteral("view")))
        m_view->setValue(route.extras.value(QStringLiteral("view")).toInt());
    if (route.extras.contains(QStringLiteral("report"))) {
        m_reports->setPeriod(m_period->period());
        m_reports->setKind(static_cast<ReportKind>(route.extras.value(QStringLiteral("report")).toInt()));
    }
    ask();
}

QWidget* AnalysisPage::firstFocus()
{
    return m_kpi;
}

AnalysisView AnalysisPage::view() const
{
    return static_cast<AnalysisView>(m_view->value());
}

AnalysisQuestion AnalysisPage::question() const
{
    AnalysisQuestion question;
    question.kpi = kpiFromId(m_kpi->value().toString()).value_or(Kpi::ComplaintRate);
    question.period = m_period->period();
    question.clock = m_period->clock();
    question.by = groupingFromCode(m_by->value().toString()).value_or(KpiGrouping::Category);
    question.against = static_cast<Comparison>(m_against->value().toInt());
    const std::optional<KpiGrouping> filter = groupingFromCode(m_filterBy->value().toString());
    if (filter && !m_filterKey->value().toString().isEmpty())
        question.filters.push_back({*filter, m_filterKey->value().toString()});
    for (const KpiFilter& scope : m_scope->filters())
        question.filters.push_back(scope);
    if (view() == AnalysisView::Cross)
        question.across = groupingFromCode(m_across->value().toString());
    return question;
}

void AnalysisPage::ask()
{
    setProperty("busy", true);
    if (!switchView())
        return;
    const bool cross = view() == AnalysisView::Cross;
    m_across->setVisible(cross);
    m_acrossLabel->setVisible(cross);
    const std::optional<KpiGrouping> filter = groupingFromCode(m_filterBy->value().toString());
    m_filterKey->setVisible(filter.has_value());
    m_reader.ask(
        [question = question(), overTime = view() == AnalysisView::Control, filter](Workplace& place,
                                                                                    const Stop&) -> Outcome<Answer> {
            AnalysisDesk desk(place.context());
            Answer answer;
            if (filter) {
                Outcome<std::vector<std::pair<QString, QString>>> found = desk.choices(*filter, question.period);
                if (!found)
                    return std::move(found).error();
                answer.filters = std::move(*found);
            }
            Outcome<ScopeChoices> scopes = desk.scopes(ScopeBar::groupings(), question.period);
            if (!scopes)
                return std::move(scopes).error();
            answer.scopes = std::move(*scopes);
            Outcome<Analysis> analysis = desk.analyse(question);
            if (!analysis)
                return std::move(analysis).error();
            answer.analysis = std::move(*analysis);
            if (!overTime)
                return answer;
            Outcome<ControlView> control = desk.control(question);
            if (!control)
                return std::move(control).error();
            answer.control = std::move(*control);
            return answer;
        },
        [this](const Outcome<Answer>& answer) { display(answer); });
}

void AnalysisPage::openList(const KpiPeriod& period, const std::vector<KpiFilter>& filters, const QString& name)
{
    const AnalysisQuestion& asked = m_analysis->question;
    KpiQuery query{period.from, period.to, m_analysis->asOf, asked.clock};
    query.filters = asked.filters;
    query.filters.insert(query.filters.end(), filters.begin(), filters.end());
    const bool low = definitionOf(asked.kpi).form == KpiForm::Share &&
                     definitionOf(asked.kpi).direction == KpiDirection::LowerIsBetter;
    m_reader.ask(
        [query, kpi = asked.kpi, low](Workplace& place, const Stop&) {
            return KpiRoom(place.context()).list(kpi, query, low ? Side::Numerator : Side::Denominator);
        },
        [this, name](const Outcome<std::vector<KpiMember>>& members) { openMembers(*this, members, name); });
}

void AnalysisPage::openRow(int row)
{
    if (!m_analysis || row < 0 || row >= int(m_analysis->rows.size()))
        return;
    const AnalysisQuestion& asked = m_analysis->question;
    const AnalysisRow& one = m_analysis->rows[std::size_t(row)];
    const QString name = QStringLiteral("%1 · %2 · %3").arg(kpiName(asked.kpi), one.label, asked.period.title());
    if (asked.by == KpiGrouping::Month) {
        const QDate first = QDate::fromString(one.key + QStringLiteral("-01"), Qt::ISODate);
        openList(KpiPeriod::containing(PeriodKind::Month, first), {}, name);
    } else if (asked.by != KpiGrouping::Week) {
        openList(asked.period, {{asked.by, one.key}}, name);
    }
}

void AnalysisPage::openMonth(int column)
{
    const int index = column + m_skipped;
    if (!m_control || index < 0 || index >= int(m_control->months.size()))
        return;
    const KpiPeriod& month = m_control->months[std::size_t(index)];
    openList(month, {}, QStringLiteral("%1 · %2").arg(kpiName(m_analysis->question.kpi), month.title()));
}

void AnalysisPage::openCell(int row, int column)
{
    if (!m_analysis || !m_analysis->cross || row < 0 || row >= m_analysis->cross->rows.size() || column < 0 ||
        column >= m_analysis->cross->columns.size())
        return;
    const AnalysisQuestion& asked = m_analysis->question;
    const CrossTable& cross = *m_analysis->cross;
    openList(asked.period, {{asked.by, cross.rowKeys[row]}, {*asked.across, cross.columnKeys[column]}},
             QStringLiteral("%1 · %2 · %3").arg(kpiName(asked.kpi), cross.rows[row], cross.columns[column]));
}

void AnalysisPage::addNote()
{
    const bool overTime = view() == AnalysisView::Control && m_control;
    const int index = m_columns->selectedIndex() + m_skipped;
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    const QDate day = overTime && index >= 0 && index < int(m_control->months.size())
                          ? std::min(today, m_control->months[std::size_t(index)].from)
                          : today;
    const std::optional<QString> text =
        m_context.prompt.askText(this, {tr("Note on the charts"),
                                        tr("Day and what happened, for example: 2026-03-02 new price list"),
                                        day.toString(Qt::ISODate) + QLatin1Char(' '),
                                        tr("Write down"),
                                        {},
                                        false});
    if (!text)
        return;
    const QString typed = text->trimmed();
    const Outcome<ChartNote> noted = AnalysisDesk(m_context.workplace.context())
                                         .addNote(QDate::fromString(typed.left(10), Qt::ISODate), typed.mid(10));
    if (!noted)
        Q_EMIT messageRequested(Tone::Error, noted.error().lines().join(QLatin1Char('\n')));
    else
        Q_EMIT messageRequested(Tone::Success, tr("The note is on the charts over time."));
}

void AnalysisPage::saveChart()
{
    if (view() == AnalysisView::Reports)
        return m_reports->save();
    const bool goals = view() == AnalysisView::Goals;
    auto* card = qobject_cast<ChartCard*>(m_stack->currentWidget());
    if (!goals && (!card || !m_analysis))
        return;
    const QString suggested =
        goals ? QStringLiteral("targets-%1.xlsx").arg(m_period->period().title())
              : QStringLiteral("%1-%2.csv").arg(kpiId(m_analysis->question.kpi), groupingCode(m_analysis->question.by));
    const std::optional<QString> path =
        m_context.prompt.saveFile(this, tr("Export the chart"), suggested,
                                  tr("Table (*.csv);;Spreadsheet (*.xlsx);;Picture (*.png);;Page (*.pdf)"));
    if (!path)
        return;
    const Done written = goals ? saveTable(*path, tr("Targets"), m_goals->table()) : sanbao::saveChart(*path, card);
    if (!written)
        Q_EMIT messageRequested(Tone::Error, written.error().message);
    else
        Q_EMIT messageRequested(Tone::Success, tr("Saved as %1.").arg(*path));
}

} // namespace sanbao
