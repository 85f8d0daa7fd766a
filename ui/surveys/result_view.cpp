// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/result_view.h"

#include "core/base/verified_file.h"
#include "core/service/campaign_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/prompt/prompt.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/point_plot.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kEffortGrades = 7;

QString dash()
{
    return QStringLiteral("–");
}

QString percentOf(qint64 part, qint64 whole)
{
    return whole > 0 ? QString::number(100.0 * double(part) / double(whole), 'f', 0) + QStringLiteral(" %") : dash();
}

/// A row has no room for the whole question.
QString shortName(const LineResult& line)
{
    if (line.item == QLatin1String("installation_professionalism"))
        return ResultView::tr("Installation skill");
    if (line.item == QLatin1String("fix_thoroughness"))
        return ResultView::tr("Thoroughness of the fix");
    const QString known = indicatorName(line.item);
    return known == line.item ? line.question : known;
}

bool isCore(const QString& item)
{
    return std::any_of(std::begin(kCoreItems), std::end(kCoreItems),
                       [&item](const char* core) { return item == QLatin1String(core); });
}

} // namespace

ResultView::ResultView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(context.workplace)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    auto* top = new QHBoxLayout;
    top->setSpacing(dp(16));
    top->addWidget(buildMethods(), 1);
    top->addWidget(buildLines(), 1);
    column->addLayout(top, 1);
    column->addWidget(buildTrend(), 1);
}

QWidget* ResultView::buildMethods()
{
    auto* card = new Card(tr("By how they were collected"), this);
    m_facts = wrappedLabel({}, TextRole::Hint, Ink::Muted, card);
    m_facts->setObjectName(QStringLiteral("result.facts"));
    m_methods =
        new FigureTable(tr("Results by method"),
                        {tr("Method"), tr("Answers"), tr("Satisfied"), tr("Mean"), QStringLiteral("NPS")}, card);
    m_methods->setObjectName(QStringLiteral("result.methods"));
    m_methods->setFigureWidth(76);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(m_methods, 1);
    return card;
}

QWidget* ResultView::buildLines()
{
    auto* card = new Card(tr("By product line"), this);
    m_which = new ChoiceCombo(card);
    m_which->setAccessibleName(tr("Questions"));
    m_which->addChoice(tr("The three core questions"), true);
    m_which->addChoice(tr("Every question"), false);
    m_which->setMinimumContentsLength(21);
    card->addHeaderWidget(m_which);
    m_lines = new FigureTable(tr("Results by product line"),
                              {tr("Product line and question"), tr("Answers"), tr("Mean"), tr("Satisfied")}, card);
    m_lines->setObjectName(QStringLiteral("result.lines"));
    m_lines->setFigureWidth(76);
    card->body()->addWidget(m_lines, 1);
    connect(m_which, &ChoiceCombo::chosen, this, &ResultView::showLines);
    return card;
}

QWidget* ResultView::buildTrend()
{
    auto* card = new Card(tr("How easy we make it (CES), month by month"), this);
    card->setHint(tr("Mean of 1 very hard to 7 very easy"));
    m_plot = new PointPlot(tr("Customer effort of twelve months"), card);
    m_plot->setObjectName(QStringLiteral("result.effort"));
    m_months = new FigureTable(tr("Months"),
                               {tr("Month"), QStringLiteral("CES"), tr("n"), tr("Comments"), tr("Satisfied")}, card);
    m_months->setObjectName(QStringLiteral("result.months"));
    m_months->setFigureWidth(76);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_plot, 1);
    row->addWidget(m_months, 1);
    card->body()->addLayout(row, 1);
    const auto choose = [this](int index) {
        if (index >= 0 && index < int(m_trend.size()))
            Q_EMIT monthChosen(m_trend[std::size_t(index)].month);
    };
    connect(m_plot, &PointPlot::activated, this, choose);
    connect(m_months, &FigureTable::lineChosen, this,
            [this, choose](int line) { choose(int(m_trend.size()) - 1 - line); });
    return card;
}

void ResultView::showPeriod(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    if (QWidget* page = parentPage())
        page->setProperty("busy", true);
    m_reader.ask(
        [from, to](Workplace& place, const Stop&) { return SurveyResultDesk(place.context()).picture(from, to); },
        [this](const Outcome<SurveyPicture>& picture) { display(picture); });
}

QWidget* ResultView::parentPage()
{
    QWidget* widget = parentWidget();
    while (widget && !qobject_cast<Page*>(widget))
        widget = widget->parentWidget();
    return widget;
}

void ResultView::display(const Outcome<SurveyPicture>& picture)
{
    if (QWidget* page = parentPage())
        page->setProperty("busy", false);
    if (!picture) {
        m_facts->setText(picture.error().message);
        return;
    }
    m_all = picture->lines;
    m_trend = picture->months;
    showMethods(picture->result);
    showLines();
    showTrend();
}

void ResultView::showMethods(const SurveyResult& result)
{
    m_facts->setText(tr("%1 answered surveys").arg(result.answered) + QLatin1Char('\n') + npsWords(result.nps));
    std::vector<QStringList> lines;
    for (const MethodResult& method : result.methods) {
        const std::optional<double> nps = method.nps.score();
        lines.push_back({label(method.method), QString::number(method.answered),
                         percentOf(method.csat.satisfied, method.csat.answers),
                         method.mean ? QString::number(*method.mean, 'f', 2) : dash(),
                         nps ? QString::number(*nps, 'f', 0) : dash()});
    }
    m_methods->setLines(lines);
}

void ResultView::showLines()
{
    const bool coreOnly = m_which->value().toBool();
    std::vector<QStringList> lines;
    for (const LineResult& line : m_all) {
        if (coreOnly && !isCore(line.item))
            continue;
        lines.push_back({line.categoryName + QStringLiteral(" · ") + shortName(line), QString::number(line.n),
                         QString::number(line.mean, 'f', 2), percentOf(line.satisfied, line.n)});
    }
    m_lines->setLines(lines);
}

void ResultView::showTrend()
{
    PlotScale scale;
    scale.yLeast = 1;
    scale.yMost = kEffortGrades;
    for (const int tick : {1, 3, 5, 7})
        scale.yTicks.push_back({double(tick), QString::number(tick)});
    QStringList labels;
    std::vector<PlotPoint> points;
    std::vector<QStringList> lines;
    for (std::size_t i = 0; i < m_trend.size(); ++i) {
        const VoiceMonth& month = m_trend[i];
        const QString name = month.month.toString(QStringLiteral("yyyy-MM"));
        labels << month.month.toString(QStringLiteral("MM"));
        const QString effort = month.effort ? QString::number(*month.effort, 'f', 2) : dash();
        points.push_back(
            {double(i), month.effort,
             tr("%1: CES %2, n %3, %4 comments")
                 .arg(name, effort, QString::number(month.effortAnswers), QString::number(month.comments))});
        lines.insert(lines.begin(),
                     {name, effort, QString::number(month.effortAnswers), QString::number(month.comments),
                      percentOf(month.csat.satisfied, month.csat.answers)});
    }
    setLabels(scale, labels);
    m_plot->setPoints(points, scale, true);
    m_months->setLines(lines);
}

Outcome<QString> ResultView::exportLines()
{
    const Outcome<QByteArray> table = SurveyResultDesk(m_context.workplace.context()).lineTable(m_from, m_to);
    if (!table)
        return table.error();
    const QString name = tr("survey results %1 to %2").arg(m_from.toString(Qt::ISODate), m_to.toString(Qt::ISODate));
    const std::optional<QString> path = m_context.prompt.saveFile(
        this, tr("Export the results"), name + QStringLiteral(".csv"), tr("CSV files (*.csv)"));
    if (!path)
        return QString();
    if (Done written = writeVerified(*path, *table); !written)
        return std::move(written).error();
    return *path;
}

} // namespace sanbao
