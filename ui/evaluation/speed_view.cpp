// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/speed_view.h"

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
#include <cmath>

namespace sanbao {

namespace {

constexpr int kGrades = 5;

/// Waiting differs by powers, so the axis counts doublings.
double placeOf(qint64 minutes)
{
    return std::log2(double(std::max<qint64>(minutes, 1)));
}

QString span(qint64 minutes)
{
    return minutes >= 60 && minutes % 60 == 0 ? SpeedView::tr("%1 h").arg(minutes / 60)
                                              : SpeedView::tr("%1 min").arg(minutes);
}

} // namespace

SpeedView::SpeedView(PageContext& context, Page* page)
    : QWidget(page)
    , m_page(page)
    , m_reader(context.workplace)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    auto* picture = new Card(tr("Grade for response speed by minutes until the first response"), this);
    m_words = wrappedLabel({}, TextRole::Hint, Ink::Muted, picture);
    m_words->setObjectName(QStringLiteral("speed.words"));
    m_plot = new PointPlot(tr("Grade for response speed by measured response time"), picture);
    m_plot->setObjectName(QStringLiteral("speed.plot"));
    picture->body()->addWidget(m_words);
    picture->body()->addWidget(m_plot, 1);
    auto* table = new Card(tr("By waiting"), this);
    m_bands = new FigureTable(tr("Mean grade by waiting"),
                              {tr("First response after"), tr("Answers"), tr("Mean grade")}, table);
    m_bands->setObjectName(QStringLiteral("speed.bands"));
    m_bands->setFigureWidth(96);
    table->body()->addWidget(m_bands, 1);
    row->addWidget(picture, 3);
    row->addWidget(table, 2);
    connect(m_plot, &PointPlot::activated, this, [this](int index) {
        if (index >= 0 && index < int(m_relation.points.size()))
            Q_EMIT m_page->openRequested(
                {QStringLiteral("survey"), m_relation.points[std::size_t(index)].survey.value, {}});
    });
}

void SpeedView::showPeriod(QDate from, QDate to)
{
    m_page->setProperty("busy", true);
    m_reader.ask(
        [from, to](Workplace& place, const Stop&) { return SurveyResultDesk(place.context()).responses(from, to); },
        [this](const Outcome<ResponseRelation>& relation) { display(relation); });
}

void SpeedView::display(const Outcome<ResponseRelation>& relation)
{
    m_page->setProperty("busy", false);
    if (!relation) {
        Q_EMIT m_page->messageRequested(Tone::Error, relation.error().lines().join(QLatin1Char(' ')));
        return;
    }
    m_relation = *relation;
    showPoints();
    showBands();
    QString words = tr("%1 answers with a measured response.").arg(m_relation.points.size());
    if (m_relation.rank)
        words += QLatin1Char(' ') + tr("Rank correlation %1 (−1: the longer the wait, the lower the grade; 0: no "
                                       "relation). A relation is no proof of a cause.")
                                        .arg(QString::number(*m_relation.rank, 'f', 2));
    m_words->setText(words);
}

void SpeedView::showPoints()
{
    PlotScale scale;
    scale.yLeast = 0.6;
    scale.yMost = kGrades + 0.4;
    for (int grade = 1; grade <= kGrades; ++grade)
        scale.yTicks.push_back({double(grade), QString::number(grade)});
    scale.xLeast = 0;
    scale.xMost = placeOf(60);
    std::vector<PlotPoint> points;
    for (std::size_t i = 0; i < m_relation.points.size(); ++i) {
        const ResponsePoint& point = m_relation.points[i];
        scale.xMost = std::max(scale.xMost, placeOf(point.minutes) + 0.3);
        // Answers with the same grade are spread a little, so that each can be seen.
        const double aside = (double(i % 7) - 3) * 0.05;
        points.push_back({placeOf(point.minutes), point.grade + aside,
                          tr("%1: %2 min, grade %3")
                              .arg(point.orderNumber, QString::number(point.minutes), QString::number(point.grade))});
    }
    for (const qint64 minutes : {1, 5, 15, 60, 240, 1440, 10080}) {
        if (placeOf(minutes) <= scale.xMost)
            scale.xTicks.push_back({placeOf(minutes), span(minutes)});
    }
    m_plot->setPoints(points, scale, false);
}

void SpeedView::showBands()
{
    std::vector<QStringList> lines;
    for (const ResponseBand& band : m_relation.bands)
        lines.push_back({band.toMinutes > 0 ? tr("%1 to %2").arg(span(band.fromMinutes), span(band.toMinutes))
                                            : tr("longer than %1").arg(span(band.fromMinutes)),
                         QString::number(band.n), QString::number(band.meanGrade, 'f', 2)});
    m_bands->setLines(lines);
}

} // namespace sanbao
