// SPDX-License-Identifier: GPL-3.0-or-later
// Qt Charts without animation: one line, two kinds of points, one dashed target.
#include "ui/dashboard/trend_chart.h"

#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr std::size_t kMostPoints = 400;

/// 1, 2, 2.5 or 5 times a power of ten, so that about four lines fit below `top`.
double niceStep(double top)
{
    const double raw = top / 4;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

TrendChart::TrendChart(int seriesColour, QWidget* parent)
    : QChartView(new QChart, parent)
    , m_colour(seriesColour)
    , m_line(new QLineSeries)
    , m_solid(new QScatterSeries)
    , m_hollow(new QScatterSeries)
    , m_targetLine(new QLineSeries)
    , m_benchmarkLine(new QLineSeries)
    , m_periods(new QBarCategoryAxis)
    , m_values(new QValueAxis)
{
    QChart* drawn = chart();
    drawn->legend()->hide();
    drawn->setAnimationOptions(QChart::NoAnimation);
    drawn->setBackgroundVisible(false);
    // The names of the periods are drawn here: the axis would cut them where they do not fit.
    drawn->setMargins(QMargins(0, 0, 0, dp(20)));
    drawn->layout()->setContentsMargins(0, 0, 0, 0);
    drawn->addAxis(m_periods, Qt::AlignBottom);
    drawn->addAxis(m_values, Qt::AlignLeft);
    for (QXYSeries* series :
         std::initializer_list<QXYSeries*>{m_targetLine, m_benchmarkLine, m_line, m_solid, m_hollow}) {
        drawn->addSeries(series);
        series->attachAxis(m_periods);
        series->attachAxis(m_values);
    }
    m_periods->setLabelsVisible(false);
    m_periods->setGridLineVisible(false);
    m_periods->setLineVisible(false);
    m_values->setLineVisible(false);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    setMinimumHeight(dp(190));
    applyColours();
}

void TrendChart::applyColours()
{
    const Theme& theme = themeOf(this);
    const QColor colour = theme.series[std::size_t(m_colour) % theme.series.size()];
    setBackgroundBrush(theme.surface);
    m_line->setPen(QPen(colour, dp(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (QScatterSeries* series : {m_solid, m_hollow}) {
        series->setMarkerSize(dp(9));
        series->setBorderColor(colour);
        series->setPen(QPen(colour, dp(2)));
    }
    m_solid->setColor(colour);
    m_hollow->setColor(theme.surface);
    QPen dashed(theme.warn, 1.5);
    dashed.setDashPattern({4, 3});
    m_targetLine->setPen(dashed);
    QPen dotted(theme.muted, 1.5);
    dotted.setDashPattern({1, 3});
    m_benchmarkLine->setPen(dotted);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{m_periods, m_values}) {
        axis->setLabelsColor(theme.muted);
        axis->setLabelsFont(fontFor(TextRole::Hint));
        axis->setGridLineColor(theme.line);
        axis->setLinePenColor(theme.line);
    }
}

void TrendChart::setPoints(const std::vector<TrendPoint>& points, const std::optional<double>& target,
                           const std::optional<double>& benchmark)
{
    m_points.assign(points.begin(), points.begin() + std::ptrdiff_t(std::min(points.size(), kMostPoints)));
    m_target = target;
    m_benchmark = benchmark;
    m_selected = m_points.empty() ? -1 : int(m_points.size()) - 1;
    QStringList labels;
    QList<QPointF> line;
    QList<QPointF> solid;
    QList<QPointF> hollow;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const TrendPoint& point = m_points[i];
        // Categories must differ: a repeated short label gets an invisible mark.
        labels << (labels.contains(point.label) ? point.label + QString(int(i), QChar(0x200B)) : point.label);
        if (!point.value)
            continue;
        const QPointF place(double(i), *point.value);
        line << place;
        (point.provisional ? hollow : solid) << place;
    }
    if (m_periods->categories() != labels) {
        m_periods->clear();
        m_periods->append(labels);
    }
    scaleAxis();
    m_line->replace(line);
    m_solid->replace(solid);
    m_hollow->replace(hollow);
    const double right = double(m_points.size()) - 0.5;
    m_targetLine->replace(target ? QList<QPointF>{{-0.5, *target}, {right, *target}} : QList<QPointF>());
    m_benchmarkLine->replace(benchmark ? QList<QPointF>{{-0.5, *benchmark}, {right, *benchmark}} : QList<QPointF>());
    viewport()->update();
}

void TrendChart::scaleAxis()
{
    double low = 0;
    double high = std::max(m_target.value_or(0), m_benchmark.value_or(0));
    for (const TrendPoint& point : m_points) {
        low = std::min(low, point.value.value_or(0));
        high = std::max(high, point.value.value_or(0));
    }
    if (high <= low)
        high = low + 1;
    const double step = niceStep(std::max(high, -low));
    const double top = std::ceil(high / step - 1e-9) * step;
    const double bottom = std::floor(low / step) * step;
    // A little room beside the outer lines, so that no point on them is cut off.
    const double rim = (top - bottom) * 0.04;
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setTickAnchor(0);
    m_values->setTickInterval(step);
    m_values->setRange(bottom - rim, top + rim);
    m_values->setLabelFormat(step < 1 || step != std::floor(step) ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
}

std::optional<int> TrendChart::indexAt(const QPoint& place) const
{
    if (m_points.empty() || !chart()->plotArea().adjusted(-dp(12), -dp(12), dp(12), dp(24)).contains(mapToScene(place)))
        return std::nullopt;
    const double x = chart()->mapToValue(chart()->mapFromScene(mapToScene(place)), m_line).x();
    return std::clamp(int(std::lround(x)), 0, int(m_points.size()) - 1);
}

void TrendChart::select(int index)
{
    if (index < 0 || index >= int(m_points.size()))
        return;
    m_selected = index;
    setAccessibleDescription(m_points[std::size_t(index)].words);
    viewport()->update();
}

void TrendChart::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    const std::optional<int> index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index)
        return;
    select(*index);
    Q_EMIT pointActivated(*index);
}

void TrendChart::mouseMoveEvent(QMouseEvent* event)
{
    if (const std::optional<int> index = indexAt(event->pos()))
        QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(m_points[std::size_t(*index)].words), this);
}

void TrendChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        select(std::max(0, m_selected - 1));
        return;
    case Qt::Key_Right:
        select(std::min(last, m_selected + 1));
        return;
    case Qt::Key_Home:
        select(0);
        return;
    case Qt::Key_End:
        select(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_selected >= 0)
            Q_EMIT pointActivated(m_selected);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void TrendChart::drawLabels(QPainter* painter)
{
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    if (m_points.empty() || plot.width() <= 0)
        return;
    painter->setFont(fontFor(TextRole::Hint));
    painter->setPen(themeOf(this).muted);
    const QFontMetrics metrics = painter->fontMetrics();
    int widest = 1;
    for (const TrendPoint& point : m_points)
        widest = std::max(widest, metrics.horizontalAdvance(point.label));
    const double slot = plot.width() / double(m_points.size());
    const int every = std::max(1, int(std::ceil((widest + dp(6)) / slot)));
    const int last = int(m_points.size()) - 1;
    for (int i = last; i >= 0; i -= every) {
        const QRectF place(plot.left() + slot * (i + 0.5) - widest, plot.bottom() + dp(4), 2.0 * widest,
                           metrics.height());
        painter->drawText(place, Qt::AlignCenter, m_points[std::size_t(i)].label);
    }
}

/// The name of a dashed line stands over its right end, or under it where there is no room above.
void TrendChart::drawLineName(QPainter* painter, const std::optional<double>& at, const QString& name,
                              const QColor& ink)
{
    if (!at || m_points.empty())
        return;
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const double y = chart()->mapToScene(chart()->mapToPosition(QPointF(0, *at), m_targetLine)).y();
    painter->setFont(fontFor(TextRole::Hint));
    const QString words = name.arg(QLocale().toString(*at, 'f', *at == std::round(*at) ? 0 : 1));
    const QFontMetrics metrics = painter->fontMetrics();
    const double height = metrics.height();
    const double wide = metrics.horizontalAdvance(words) + dp(6);
    const bool above = y - height >= plot.top() - dp(4);
    const QRectF place(plot.right() - wide, above ? y - height - dp(1) : y + dp(2), wide, height);
    QColor ground = themeOf(this).surface;
    ground.setAlphaF(0.8F);
    painter->fillRect(place, ground);
    painter->setPen(ink);
    painter->drawText(place, Qt::AlignCenter, words);
}

void TrendChart::drawForeground(QPainter* painter, const QRectF& area)
{
    QChartView::drawForeground(painter, area);
    drawLabels(painter);
    drawLineName(painter, m_target, tr("Target %1"), themeOf(this).warnInk);
    drawLineName(painter, m_benchmark, tr("Benchmark %1"), themeOf(this).muted);
    if (!hasFocus() || m_selected < 0 || m_selected >= int(m_points.size()))
        return;
    const TrendPoint& point = m_points[std::size_t(m_selected)];
    const QPointF place = chart()->mapToPosition(QPointF(m_selected, point.value.value_or(0)), m_line);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(themeOf(this).accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(chart()->mapToScene(place), dp(9), dp(9));
}

void TrendChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
}

void TrendChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void TrendChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace sanbao
