// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/loyalty_view.h"

#include "core/service/steering.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_table.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/point_plot.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr double kNoLine = -1;

QString share(qint64 part, qint64 whole)
{
    return whole > 0 ? QString::number(100.0 * double(part) / double(whole), 'f', 1) + QStringLiteral(" %")
                     : QStringLiteral("–");
}

std::optional<double> percentOf(const QDoubleSpinBox* box)
{
    return box->value() < 0 ? std::nullopt : std::optional<double>(box->value());
}

} // namespace

LoyaltyView::LoyaltyView(PageContext& context, Page* page)
    : QWidget(page)
    , m_context(context)
    , m_page(page)
    , m_reader(context.workplace)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    column->addWidget(buildSeries(), 3);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(buildLoyalty(), 3);
    row->addWidget(buildGoal(), 2);
    column->addLayout(row, 2);
}

QWidget* LoyaltyView::buildSeries()
{
    auto* card = new Card(tr("Satisfied customers in percent"), this);
    card->setHint(tr("Grades 4 and 5 of the overall question"));
    m_plot = new PointPlot(tr("Satisfaction of twelve months"), card);
    m_plot->setObjectName(QStringLiteral("loyalty.series"));
    m_months = new FigureTable(tr("Satisfaction by month"),
                               {tr("Month"), tr("Satisfied"), tr("n"), QStringLiteral("NPS")}, card);
    m_months->setObjectName(QStringLiteral("loyalty.months"));
    m_months->setFigureWidth(76);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_plot, 3);
    row->addWidget(m_months, 2);
    card->body()->addLayout(row, 1);
    const auto open = [this](int index) {
        if (index < 0 || index >= int(m_series.size()))
            return;
        const QDate month = m_series[std::size_t(index)].month;
        Q_EMIT answersWanted(month.toString(QStringLiteral("yyyy-MM")), QStringLiteral("overall"), month,
                             month.addMonths(1).addDays(-1));
    };
    connect(m_plot, &PointPlot::activated, this, open);
    connect(m_months, &FigureTable::lineChosen, this,
            [this, open](int line) { open(int(m_series.size()) - 1 - line); });
    return card;
}

QWidget* LoyaltyView::buildLoyalty()
{
    auto* card = new Card(tr("Loyalty of the period"), this);
    m_loyalty = new FigureTable(tr("Measures of loyalty"), {tr("Measure"), tr("Value"), tr("Counted")}, card);
    m_loyalty->setObjectName(QStringLiteral("loyalty.measures"));
    m_loyalty->setFigureWidth(150);
    card->body()->addWidget(m_loyalty, 1);
    return card;
}

QWidget* LoyaltyView::buildGoal()
{
    auto* card = new Card(tr("Baseline and goal"), this);
    m_form = new FormSection(card, 92);
    m_baseline = new QDoubleSpinBox(m_form);
    m_baseline->setObjectName(QStringLiteral("loyalty.baseline"));
    m_goal = new QDoubleSpinBox(m_form);
    m_goal->setObjectName(QStringLiteral("loyalty.goal"));
    for (QDoubleSpinBox* box : {m_baseline, m_goal}) {
        box->setRange(kNoLine, 100);
        box->setDecimals(1);
        box->setSuffix(QStringLiteral(" %"));
        box->setSpecialValueText(tr("none"));
    }
    m_form->addRow(QStringLiteral("baseline"), tr("Came from"), m_baseline);
    m_form->addRow(QStringLiteral("goal"), tr("Goal"), m_goal);
    m_save = new ActionButton(tr("Save the lines"), Emphasis::Secondary, card);
    m_save->setObjectName(QStringLiteral("loyalty.save"));
    m_save->setEnabled(m_context.workplace.context().may(kSteersStore));
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_save, 0, Qt::AlignRight);
    card->body()->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &LoyaltyView::saveGoal);
    return card;
}

void LoyaltyView::showPeriod(QDate from, QDate to)
{
    const SatisfactionGoal goal = SurveyResultDesk(m_context.workplace.context()).goal();
    m_baseline->setValue(goal.baseline.value_or(kNoLine));
    m_goal->setValue(goal.goal.value_or(kNoLine));
    m_page->setProperty("busy", true);
    m_reader.ask(
        [from, to](Workplace& place, const Stop&) -> Outcome<Answer> {
            SurveyResultDesk desk(place.context());
            Outcome<std::vector<VoiceMonth>> months = desk.months(to);
            if (!months)
                return std::move(months).error();
            const Outcome<Loyalty> loyalty = desk.loyalty(from, to);
            if (!loyalty)
                return loyalty.error();
            return Answer{std::move(*months), *loyalty};
        },
        [this](const Outcome<Answer>& answer) { display(answer); });
}

void LoyaltyView::display(const Outcome<Answer>& answer)
{
    m_page->setProperty("busy", false);
    if (!answer) {
        Q_EMIT m_page->messageRequested(Tone::Error, answer.error().lines().join(QLatin1Char(' ')));
        return;
    }
    m_series = answer->months;
    showSeries();
    showLoyalty(answer->loyalty);
}

void LoyaltyView::showSeries()
{
    const SatisfactionGoal goal = SurveyResultDesk(m_context.workplace.context()).goal();
    PlotScale scale = scaleFor(0, 100);
    QStringList labels;
    std::vector<PlotPoint> points;
    std::vector<QStringList> lines;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const VoiceMonth& month = m_series[i];
        const QString name = month.month.toString(QStringLiteral("yyyy-MM"));
        const QString value = share(month.csat.satisfied, month.csat.answers);
        const std::optional<double> nps = month.nps.score();
        labels << month.month.toString(QStringLiteral("MM"));
        points.push_back({double(i), month.percent(),
                          tr("%1: %2 of %3 answers").arg(name, value, QString::number(month.csat.answers))});
        lines.insert(lines.begin(), {name, value, QString::number(month.csat.answers),
                                     nps ? QString::number(*nps, 'f', 0) : QStringLiteral("–")});
    }
    setLabels(scale, labels);
    std::vector<PlotLine> marks;
    if (goal.baseline)
        marks.push_back({*goal.baseline, tr("came from %1 %").arg(*goal.baseline)});
    if (goal.goal)
        marks.push_back({*goal.goal, tr("goal %1 %").arg(*goal.goal)});
    m_plot->setPoints(points, scale, true, marks);
    m_months->setLines(lines);
}

void LoyaltyView::showLoyalty(const Loyalty& loyalty)
{
    const std::optional<double> nps = loyalty.nps.score();
    const auto counted = [](qint64 part, qint64 whole) {
        return tr("%1 of %2").arg(QString::number(part), QString::number(whole));
    };
    m_loyalty->setLines(
        {{tr("Recommendation (NPS)"),
          nps ? QStringLiteral("%1 ± %2").arg(QString::number(*nps, 'f', 0),
                                              QString::number(1.96 * loyalty.nps.standardError(), 'f', 0))
              : QStringLiteral("–"),
          QStringLiteral("n %1").arg(loyalty.nps.answers)},
         {loyalty.provisional ? tr("Bought again after a service (so far)") : tr("Bought again after a service"),
          share(loyalty.boughtAgain, loyalty.served), counted(loyalty.boughtAgain, loyalty.served)},
         {tr("Packages renewed"), share(loyalty.packagesRenewed, loyalty.packagesEnded),
          counted(loyalty.packagesRenewed, loyalty.packagesEnded)}});
}

void LoyaltyView::saveGoal()
{
    m_form->clearIssues();
    const Done done =
        SurveyResultDesk(m_context.workplace.context()).saveGoal({percentOf(m_baseline), percentOf(m_goal)});
    if (!done) {
        if (const QString words = placeRefusal(done.error(), m_form); !words.isEmpty())
            Q_EMIT m_page->messageRequested(Tone::Error, words);
        return;
    }
    showSeries();
    Q_EMIT m_page->messageRequested(Tone::Success, tr("Baseline and goal are saved."));
}

} // namespace sanbao
