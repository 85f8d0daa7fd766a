// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/comparison_view.h"

#include "core/analytics/statistics.h"
#include "ui/editors/choice_combo.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_table.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace sanbao {

namespace {

QString percent(double share)
{
    return QString::number(100 * share, 'f', 1) + QStringLiteral(" %");
}

} // namespace

ComparisonView::ComparisonView(PageContext& context, Page* page)
    : QWidget(page)
    , m_page(page)
    , m_reader(context.workplace)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("Satisfied with the service as a whole"), this);
    m_by = new ChoiceCombo(card);
    m_by->setAccessibleName(tr("Compare"));
    m_by->setObjectName(QStringLiteral("comparison.by"));
    m_by->setMinimumContentsLength(12);
    m_by->addChoice(tr("Technicians"), int(CompareBy::Technician));
    m_by->addChoice(tr("Product lines"), int(CompareBy::Category));
    m_by->addChoice(tr("Models"), int(CompareBy::Model));
    m_by->addChoice(tr("Stores"), int(CompareBy::Store));
    card->addHeaderWidget(m_by);
    m_table = new FigureTable(tr("Comparison"),
                              {tr("Name"), tr("Rank"), tr("Answers"), tr("Satisfied"), tr("Share"), tr("95 % interval"),
                               tr("Pulled to the mean")},
                              card);
    m_table->setObjectName(QStringLiteral("comparison.table"));
    m_table->setFigureWidth(104);
    m_table->setColumnWidth(5, dp(140));
    m_table->setColumnWidth(6, dp(140));
    m_note = wrappedLabel({}, TextRole::Hint, Ink::Muted, card);
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_table, 1);
    column->addWidget(card, 1);
    connect(m_by, &ChoiceCombo::chosen, this, [this] { showPeriod(m_from, m_to); });
}

void ComparisonView::showPeriod(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    const auto by = static_cast<CompareBy>(m_by->value().toInt());
    m_page->setProperty("busy", true);
    m_reader.ask(
        [from, to, by](Workplace& place, const Stop&) { return EvaluationDesk(place.context()).compare(from, to, by); },
        [this](const Outcome<std::vector<ComparisonRow>>& rows) { display(rows); });
}

void ComparisonView::display(const Outcome<std::vector<ComparisonRow>>& rows)
{
    m_page->setProperty("busy", false);
    if (!rows) {
        Q_EMIT m_page->messageRequested(Tone::Error, rows.error().lines().join(QLatin1Char(' ')));
        return;
    }
    Satisfaction all;
    std::vector<QStringList> lines;
    int rank = 0;
    for (const ComparisonRow& row : *rows) {
        all.satisfied += row.csat.satisfied;
        all.answers += row.csat.answers;
        const std::optional<Bounds> bounds = wilsonInterval(row.csat.satisfied, row.csat.answers);
        lines.push_back({row.name.isEmpty() ? tr("Not assigned") : row.name,
                         row.isRanked ? QString::number(++rank) : tr("too few"), QString::number(row.csat.answers),
                         QString::number(row.csat.satisfied),
                         percent(double(row.csat.satisfied) / double(row.csat.answers)),
                         bounds ? percent(bounds->low) + QStringLiteral(" – ") + percent(bounds->high) : QString(),
                         percent(row.shrunk)});
    }
    m_table->setLines(lines);
    m_note->setText(
        all.answers == 0
            ? tr("Nobody answered the overall question in this period.")
            : tr("Mean of all: %1 of %2 answers. Ranked by the share pulled towards it, (k + %3·p) / (n + %3); below "
                 "%4 answers nobody is ranked.")
                  .arg(percent(double(all.satisfied) / double(all.answers)), QString::number(all.answers),
                       QString::number(EvaluationDesk::kShrinkage, 'f', 0),
                       QString::number(EvaluationDesk::kFewestAnswers)));
}

} // namespace sanbao
