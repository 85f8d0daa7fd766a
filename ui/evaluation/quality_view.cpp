// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/quality_view.h"

#include "core/service/kpi_room.h"
#include "ui/evaluation/indicator_panel.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/point_plot.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

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
    , m_editor(new IndicatorPanel(context, page))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    auto* top = new QHBoxLayout;
    top->setSpacing(dp(16));
    top->addWidget(buildScore(), 2);
    top->addWidget(buildTrend(), 3);
    column->addLayout(top, 2);
    column->addWidget(buildTable(), 3);
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
    edit->setObjectName(QStringLiteral("quality.edit"));
    fresh->setObjectName(QStringLiteral("quality.new"));
    m_answers->setObjectName(QStringLiteral("quality.answers"));
    const bool may = m_context.workplace.context().may(Permission::CloseComplaint);
    for (ActionButton* button : {m_answers, edit, fresh})
        card->addHeaderWidget(button);
    edit->setEnabled(may);
    fresh->setEnabled(may);
    card->setFlush(true);
    m_table = new FigureTable(
        tr("Indicators of the quality score"),
        {tr("Indicator"), tr("This month"), tr("Month before"), tr("n"), tr("Worst – best"), tr("Score"), tr("Weight")},
        card);
    m_table->setObjectName(QStringLiteral("quality.table"));
    m_table->setFigureWidth(100);
    card->body()->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int line) {
        const bool known = !m_months.empty() && line > 0 && line <= int(m_months.back().quality.rows.size());
        m_chosen = known ? m_months.back().quality.rows[std::size_t(line - 1)].indicator.code : QString();
        showTrend();
    });
    connect(m_answers, &QPushButton::clicked, this, &QualityView::openChosen);
    connect(edit, &QPushButton::clicked, this, &QualityView::editChosen);
    connect(fresh, &QPushButton::clicked, this, [this] { m_editor->edit({}); });
    return card;
}

void QualityView::refresh()
{
    const QDate today = localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone());
    m_page->setProperty("busy", true);
    m_reader.ask([today](Workplace& place,
                         const Stop&) { return QualityDesk(place.context(), place.kpis()).months(today, kMonths); },
                 [this](const Outcome<std::vector<QualityMonth>>& months) { display(months); });
}

void QualityView::display(const Outcome<std::vector<QualityMonth>>& months)
{
    m_page->setProperty("busy", false);
    if (!months) {
        Q_EMIT m_page->messageRequested(Tone::Error, months.error().message);
        return;
    }
    m_months = *months;
    const QualityScore& now = m_months.back().quality;
    const QualityScore& before = m_months[m_months.size() - 2].quality;
    m_score->setText(scoreWords(now.score));
    m_score->setAccessibleName(tr("Quality score %1 of 100").arg(m_score->text()));
    m_before->setText(tr("Month before: %1").arg(scoreWords(before.score)));
    m_formula->setText(formulaOf(now));
    showTable();
    showTrend();
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
    int selected = 0;
    for (const ScoredIndicator& row : now.quality.rows) {
        const QualityIndicator& indicator = row.indicator;
        const ScoredIndicator* earlier = rowOf(before, indicator.code);
        const QString weight =
            tr("%1 (counts %2)").arg(QString::number(indicator.weight), QString::number(row.share, 'f', 2));
        if (indicator.code == m_chosen)
            selected = int(lines.size());
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
    const QSignalBlocker quiet(m_table);
    m_table->setLines(lines);
    m_table->setColumnWidth(4, dp(140));
    m_table->setColumnWidth(6, dp(130));
    m_table->selectRow(selected);
}

const ScoredIndicator* QualityView::chosen() const
{
    return m_months.empty() || m_chosen.isEmpty() ? nullptr : rowOf(m_months.back(), m_chosen);
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
    m_answers->setEnabled(row && row->indicator.source == IndicatorSource::Question);
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
    else
        Q_EMIT m_page->messageRequested(Tone::Info, tr("Choose an indicator first."));
}

void QualityView::openChosen()
{
    const ScoredIndicator* row = chosen();
    if (!row)
        return;
    const QDate month = m_months.back().month;
    Q_EMIT answersWanted(nameOf(row->indicator), row->indicator.reference, month, month.addMonths(1).addDays(-1));
}

} // namespace sanbao
