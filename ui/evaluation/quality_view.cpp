// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/quality_view.h"

#include "core/analytics/kpi_catalog.h"
#include "core/service/evaluation_desk.h"
#include "core/service/grade_words.h"
#include "core/service/kpi_room.h"
#include "core/service/steering.h"
#include "ui/editors/choice_combo.h"
#include "ui/evaluation/indicator_panel.h"
#include "ui/models/kpi_drill.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/point_plot.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr int kMonths = 12;

QString scoreWords(const std::optional<double>& score)
{
    return score ? QString::number(*score, 'f', 1) : QStringLiteral("–");
}

const ScoredIndicator* rowOf(const QualityMonth& month, const QString& code)
{
    for (const ScoredIndicator& row : month.quality.rows) {
        if (row.indicator.code == code)
            return &row;
    }
    return nullptr;
}

} // namespace

QualityView::QualityView(PageContext& context, Page* page)
    : QWidget(page)
    , m_context(context)
    , m_page(page)
    , m_reader(context.workplace)
    , m_lister(context.workplace)
    , m_editor(new IndicatorPanel(context, page))
{
    // The formula takes the room it needs; on a low screen the indicators stay readable below it.
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QVBoxLayout* column = nullptr;
    whole->addWidget(scrollColumn(column, this));
    column->setSpacing(dp(16));
    auto* top = new QHBoxLayout;
    top->setSpacing(dp(16));
    top->addWidget(buildScore(), 2);
    top->addWidget(buildTrend(), 3);
    column->addLayout(top, 2);
    QWidget* table = buildTable();
    table->setMinimumHeight(dp(320));
    column->addWidget(table, 3);
    connect(m_editor, &IndicatorPanel::saved, this, [this](const QString& words) {
        refresh();
        Q_EMIT m_page->messageRequested(Tone::Success, words);
    });
}

QWidget* QualityView::buildScore()
{
    auto* card = new Card(tr("Quality score of this month"), this);
    m_score = plainLabel({}, TextRole::Figure, Ink::Text, card);
    m_score->setObjectName(QStringLiteral("quality.score"));
    m_score->setFont(fontOf(40, QFont::DemiBold));
    m_before = plainLabel({}, TextRole::Hint, Ink::Muted, card);
    m_formula = wrappedLabel({}, TextRole::Hint, Ink::Text, card);
    m_formula->setObjectName(QStringLiteral("quality.formula"));
    m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(m_score);
    card->body()->addWidget(m_before);
    card->body()->addWidget(m_formula);
    m_operator = new ChoiceCombo(card);
    m_operator->setObjectName(QStringLiteral("quality.operator"));
    m_operator->setMinimumContentsLength(18);
    m_operator->setAccessibleName(tr("Operator"));
    m_operator->setToolTip(tr("Fuzzy evaluation on two levels: the groups over their indicators. A measured value "
                              "belongs to the grades by how far it lies between best and worst."));
    for (const FuzzyOperator by :
         {FuzzyOperator::ProductSum, FuzzyOperator::MinMax, FuzzyOperator::ProductMax, FuzzyOperator::MinSum})
        m_operator->addChoice(operatorName(by), int(by));
    m_grade = wrappedLabel({}, TextRole::Hint, Ink::Text, card);
    m_grade->setObjectName(QStringLiteral("quality.grade"));
    m_grade->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_operator, &ChoiceCombo::chosen, this, &QualityView::refresh);
    card->addHeaderWidget(m_operator);
    card->body()->addWidget(m_grade);
    card->body()->addStretch(1);
    return card;
}

QWidget* QualityView::buildTrend()
{
    m_trendCard = new Card(tr("Twelve months"), this);
    m_plot = new PointPlot(tr("Twelve months of the chosen indicator"), m_trendCard);
    m_plot->setObjectName(QStringLiteral("quality.trend"));
    m_trendCard->body()->addWidget(m_plot, 1);
    return m_trendCard;
}

QWidget* QualityView::buildTable()
{
    auto* card = new Card(tr("Indicators"), this);
    m_answers = new ActionButton(tr("Show the answers"), Emphasis::Quiet, card);
    auto* edit = new ActionButton(tr("Edit …"), Emphasis::Quiet, card);
    auto* fresh = new ActionButton(tr("New indicator"), Emphasis::Quiet, card);
    auto* group = new ActionButton(tr("New group"), Emphasis::Quiet, card);
    edit->setObjectName(QStringLiteral("quality.edit"));
    fresh->setObjectName(QStringLiteral("quality.new"));
    group->setObjectName(QStringLiteral("quality.newGroup"));
    m_answers->setObjectName(QStringLiteral("quality.answers"));
    const bool may = m_context.workplace.context().may(kSteersStore);
    for (ActionButton* button : {m_answers, edit, fresh, group})
        card->addHeaderWidget(button);
    for (ActionButton* button : {edit, fresh, group})
        button->setEnabled(may);
    card->setFlush(true);
    m_table = new FigureTable(
        tr("Indicators of the quality score"),
        {tr("Indicator"), tr("This month"), tr("Month before"), tr("n"), tr("Worst – best"), tr("Score"), tr("Weight")},
        card);
    m_table->setObjectName(QStringLiteral("quality.table"));
    m_table->setFigureWidth(100);
    card->body()->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int line) {
        m_chosen = m_codes.value(line);
        showTrend();
    });
    connect(m_answers, &QPushButton::clicked, this, &QualityView::openChosen);
    connect(edit, &QPushButton::clicked, this, &QualityView::editChosen);
    connect(fresh, &QPushButton::clicked, this, [this] { m_editor->edit({}); });
    connect(group, &QPushButton::clicked, this, [this] {
        QualityIndicator wanted;
        wanted.level = 1;
        wanted.source = IndicatorSource::Group;
        m_editor->edit(wanted);
    });
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &QualityView::openChosen);
    return card;
}

void QualityView::refresh()
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_page->setProperty("busy", true);
    m_reader.ask(
        [today, by = FuzzyOperator(m_operator->value().toInt())](Workplace& place, const Stop&) -> Outcome<Answer> {
            Outcome<std::vector<QualityMonth>> months =
                QualityDesk(place.context(), place.kpis()).months(today, kMonths);
            if (!months)
                return std::move(months).error();
            Outcome<QualityGrade> grade = qualityGrade(place.context(), months->back(), by);
            if (!grade)
                return std::move(grade).error();
            return Answer{std::move(months).value(), std::move(grade).value()};
        },
        [this](const Outcome<Answer>& answer) { display(answer); });
}

void QualityView::display(const Outcome<Answer>& answer)
{
    m_page->setProperty("busy", false);
    if (!answer) {
        Q_EMIT m_page->messageRequested(Tone::Error, answer.error().message);
        return;
    }
    m_months = answer->months;
    showGrade(answer->grade);
    m_idle.clear();
    if (const auto all = QualityDesk(m_context.workplace.context(), m_context.workplace.kpis()).indicators()) {
        for (const QualityIndicator& each : *all) {
            if (!rowOf(m_months.back(), each.code))
                m_idle.push_back(each);
        }
    }
    const QualityScore& now = m_months.back().quality;
    const QualityScore& before = m_months[m_months.size() - 2].quality;
    m_score->setText(scoreWords(now.score));
    m_score->setAccessibleName(tr("Quality score %1 of 100").arg(m_score->text()));
    m_before->setText(tr("Month before: %1").arg(scoreWords(before.score)));
    m_formula->setText(formulaOf(now));
    showTable();
    showTrend();
}

/// The whole with its grade and validity, then what each group belongs to.
void QualityView::showGrade(const QualityGrade& grade)
{
    m_grade->setVisible(grade.result.has_value());
    if (!grade.result)
        return;
    const FuzzyResult& whole = grade.result->whole;
    QStringList lines{
        tr("Fuzzy, two levels: %1 · %2 · validity %3%4")
            .arg(QString::number(whole.score, 'f', 1),
                 whole.tied ? tr("undecided between two grades") : gradeNames().value(whole.grade),
                 std::isinf(whole.validity) ? QStringLiteral("∞") : QString::number(whole.validity, 'f', 2),
                 whole.validity < 0.5 ? tr(" (weak)") : QString())};
    for (std::size_t i = 0; i < grade.groups.size() && i < grade.result->factors.size(); ++i) {
        const std::optional<FuzzyResult>& factor = grade.result->factors[i];
        QStringList shares;
        for (const double share : factor ? factor->normalised : std::vector<double>())
            shares << QString::number(share, 'f', 2);
        lines << QStringLiteral("%1: %2").arg(nameOf(grade.groups[i]),
                                              factor ? shares.join(QStringLiteral("  ")) : tr("no data"));
    }
    m_grade->setText(lines.join(QLatin1Char('\n')));
}

void QualityView::showTable()
{
    const QualityMonth& now = m_months.back();
    const QualityMonth& before = m_months[m_months.size() - 2];
    std::vector<QStringList> lines{{tr("Quality score"),
                                    scoreWords(now.quality.score),
                                    scoreWords(before.quality.score),
                                    {},
                                    {},
                                    scoreWords(now.quality.score),
                                    {}}};
    m_codes = QStringList{QString()};
    for (const ScoredIndicator& row : now.quality.rows) {
        const QualityIndicator& indicator = row.indicator;
        const ScoredIndicator* earlier = rowOf(before, indicator.code);
        const QString weight =
            tr("%1 (counts %2)").arg(QString::number(indicator.weight), QString::number(row.share, 'f', 2));
        m_codes << indicator.code;
        if (indicator.level == 1) {
            lines.push_back({nameOf(indicator),
                             scoreWords(row.score),
                             scoreWords(earlier ? earlier->score : std::nullopt),
                             {},
                             {},
                             scoreWords(row.score),
                             weight});
            continue;
        }
        const QString arrow =
            indicator.direction == IndicatorDirection::Up ? QStringLiteral("↑ ") : QStringLiteral("↓ ");
        lines.push_back({QStringLiteral("    ") + nameOf(indicator), valueWords(indicator, row.value),
                         earlier ? valueWords(indicator, earlier->value) : QStringLiteral("–"),
                         QString::number(row.value.n),
                         arrow + valueWords(indicator, {indicator.worst, 1}) + QStringLiteral(" – ") +
                             valueWords(indicator, {indicator.best, 1}),
                         scoreWords(row.score), weight});
    }
    for (const QualityIndicator& each : m_idle) {
        m_codes << each.code;
        lines.push_back({tr("%1 (does not count)").arg(nameOf(each)), {}, {}, {}, {}, {}, {}});
    }
    const QSignalBlocker quiet(m_table);
    m_table->setLines(lines);
    m_table->setColumnWidth(4, dp(140));
    m_table->setColumnWidth(6, dp(130));
    m_table->selectRow(int(std::max<qsizetype>(0, m_codes.indexOf(m_chosen))));
}

const ScoredIndicator* QualityView::chosen() const
{
    return m_months.empty() || m_chosen.isEmpty() ? nullptr : rowOf(m_months.back(), m_chosen);
}

const QualityIndicator* QualityView::idle(const QString& code) const
{
    const auto found =
        std::find_if(m_idle.begin(), m_idle.end(), [&code](const QualityIndicator& each) { return each.code == code; });
    return found == m_idle.end() ? nullptr : &*found;
}

std::optional<double> QualityView::scoreOf(const QualityMonth& month) const
{
    if (m_chosen.isEmpty())
        return month.quality.score;
    const ScoredIndicator* row = rowOf(month, m_chosen);
    return row ? row->score : std::nullopt;
}

void QualityView::showTrend()
{
    const ScoredIndicator* row = chosen();
    const bool figure = row && row->indicator.source == IndicatorSource::Figure;
    m_answers->setText(figure ? tr("Show the orders") : tr("Show the answers"));
    m_answers->setEnabled(row && row->indicator.source != IndicatorSource::Group);
    m_trendCard->setTitle(tr("Twelve months: %1").arg(row ? nameOf(row->indicator) : tr("Quality score")));
    m_trendCard->setHint(tr("Score 0 to 100"));
    PlotScale scale = scaleFor(0, 100);
    QStringList labels;
    std::vector<PlotPoint> points;
    for (std::size_t i = 0; i < m_months.size(); ++i) {
        const QString name = m_months[i].month.toString(QStringLiteral("yyyy-MM"));
        const ScoredIndicator* each = row ? rowOf(m_months[i], m_chosen) : nullptr;
        labels << m_months[i].month.toString(QStringLiteral("MM"));
        QString words = tr("%1: score %2").arg(name, scoreWords(scoreOf(m_months[i])));
        if (each && each->indicator.level == 2)
            words += QStringLiteral(" · ") +
                     tr("value %1, n %2").arg(valueWords(each->indicator, each->value), QString::number(each->value.n));
        points.push_back({double(i), scoreOf(m_months[i]), words});
    }
    setLabels(scale, labels);
    m_plot->setPoints(points, scale, true);
}

void QualityView::editChosen()
{
    if (const ScoredIndicator* row = chosen())
        m_editor->edit(row->indicator);
    else if (const QualityIndicator* resting = idle(m_chosen))
        m_editor->edit(*resting);
    else
        Q_EMIT m_page->messageRequested(Tone::Info, tr("Choose an indicator first."));
}

void QualityView::openChosen()
{
    const ScoredIndicator* row = chosen();
    if (!row || row->indicator.source == IndicatorSource::Group)
        return;
    if (row->indicator.source == IndicatorSource::Figure) {
        openOrders(row->indicator);
        return;
    }
    const QDate month = m_months.back().month;
    Q_EMIT answersWanted(nameOf(row->indicator), row->indicator.reference, month, month.addMonths(1).addDays(-1));
}

/// Of a rate that should be low the orders that spoil it, of any other figure all it is made of.
void QualityView::openOrders(const QualityIndicator& indicator)
{
    const std::optional<Kpi> kpi = kpiFromId(indicator.reference);
    if (!kpi)
        return;
    KpiQuery query;
    query.from = m_months.back().month;
    query.to = query.from.addMonths(1).addDays(-1);
    const bool low =
        definitionOf(*kpi).form == KpiForm::Share && definitionOf(*kpi).direction == KpiDirection::LowerIsBetter;
    const QString title =
        QStringLiteral("%1 · %2").arg(nameOf(indicator), query.from.toString(QStringLiteral("yyyy-MM")));
    m_lister.ask(
        [query, kpi = *kpi, side = low ? Side::Numerator : Side::Denominator](Workplace& place, const Stop&) {
            return KpiRoom(place.context()).list(kpi, query, side);
        },
        [this, title](const Outcome<std::vector<KpiMember>>& members) { openMembers(*m_page, members, title); });
}

} // namespace sanbao
