// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of columns, limits and lines.
#include "ui/widgets/column_chart.h"

#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPolygonF>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr int kLines = 4;

/// The least of 1, 2, 2.5, 5 times a power of ten that is not below a fourth of the range.
double niceStep(double range)
{
    const double raw = range / kLines;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power * 1.0000001)
            return factor * power;
    }
    return 10 * power;
}

QString axisWords(double value, double step)
{
    return QLocale().toString(value, 'f', step < 0.1 ? 2 : step < 1 || std::floor(step) != step ? 1 : 0);
}

} // namespace

ColumnChart::ColumnChart(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(dp(180));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ColumnChart::sizeHint() const
{
    return {dp(480), dp(300)};
}

void ColumnChart::setPoints(const std::vector<ColumnPoint>& points, ColumnView view,
                            const std::optional<double>& centre)
{
    m_points = points;
    m_view = view;
    m_centre = centre;
    m_least = 0;
    m_most = centre.value_or(0);
    for (const ColumnPoint& point : points) {
        for (const std::optional<double>& value : {point.value, point.upper, point.lower}) {
            m_least = std::min(m_least, value.value_or(0));
            m_most = std::max(m_most, value.value_or(0));
        }
    }
    if (m_most <= m_least)
        m_most = m_least + 1;
    m_whole = view == ColumnView::Pareto && std::all_of(points.begin(), points.end(), [](const ColumnPoint& point) {
                  return !point.value || *point.value == std::round(*point.value);
              });
    const double step = this->step(m_most - m_least);
    m_most = std::ceil(m_most / step - 1e-9) * step;
    m_least = std::floor(m_least / step) * step;
    select(view == ColumnView::Pareto ? 0 : int(points.size()) - 1);
    update();
}

double ColumnChart::step(double range) const
{
    return m_whole ? std::max(1.0, std::ceil(niceStep(range))) : niceStep(range);
}

QRectF ColumnChart::plotRect() const
{
    return QRectF(dp(52), dp(10), std::max(dp(80), width() - dp(52) - dp(46)),
                  std::max(dp(60), height() - dp(10) - dp(26)));
}

double ColumnChart::slot() const
{
    return plotRect().width() / double(std::max<std::size_t>(1, m_points.size()));
}

double ColumnChart::xOf(int index) const
{
    return plotRect().left() + slot() * (index + 0.5);
}

double ColumnChart::yOf(double value) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - (value - m_least) / (m_most - m_least) * plot.height();
}

void ColumnChart::paintAxis(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const QRectF plot = plotRect();
    const double step = this->step((m_most - m_least) * 0.999);
    for (double value = m_least; value <= m_most + step / 2; value += step) {
        const double y = yOf(value);
        painter.setPen(theme.line);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(0, y - dp(9), plot.left() - dp(6), dp(18)), Qt::AlignRight | Qt::AlignVCenter,
                         axisWords(value, step));
    }
    if (m_view != ColumnView::Pareto)
        return;
    for (const int percent : {0, 50, 100}) {
        const double y = plot.bottom() - plot.height() * percent / 100;
        painter.drawText(QRectF(plot.right() + dp(4), y - dp(9), dp(42), dp(18)), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("%1 %").arg(percent));
    }
}

void ColumnChart::paintLabels(QPainter& painter) const
{
    const QRectF plot = plotRect();
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(themeOf(this).muted);
    int widest = 1;
    for (const ColumnPoint& point : m_points)
        widest = std::max(widest, metrics.horizontalAdvance(point.label) + dp(8));
    const bool names = m_view == ColumnView::Pareto;
    const int every = names ? 1 : std::max(1, int(std::ceil(widest / slot())));
    for (int i = int(m_points.size()) - 1; i >= 0; i -= every) {
        const double room = names ? slot() - dp(4) : widest;
        painter.drawText(QRectF(xOf(i) - room / 2, plot.bottom() + dp(4), room, dp(20)), Qt::AlignCenter,
                         metrics.elidedText(m_points[std::size_t(i)].label, Qt::ElideRight, int(room)));
    }
}

void ColumnChart::paintColumns(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const double thick = std::min(slot() * 0.7, double(dp(64)));
    for (int i = 0; i < int(m_points.size()); ++i) {
        const ColumnPoint& point = m_points[std::size_t(i)];
        if (!point.value)
            continue;
        const double top = yOf(*point.value);
        painter.setPen(point.hollow ? QPen(theme.series[0], 1.5) : QPen(Qt::NoPen));
        painter.setBrush(point.hollow ? QBrush(theme.surface) : QBrush(theme.series[0]));
        painter.drawRoundedRect(QRectF(xOf(i) - thick / 2, top, thick, std::max(1.0, yOf(0) - top)), dp(3), dp(3));
        if (m_view == ColumnView::Forecast && point.lower && point.upper) {
            painter.setPen(QPen(theme.text, 1.2));
            painter.drawLine(QPointF(xOf(i), yOf(*point.lower)), QPointF(xOf(i), yOf(*point.upper)));
            for (const double end : {*point.lower, *point.upper})
                painter.drawLine(QPointF(xOf(i) - dp(5), yOf(end)), QPointF(xOf(i) + dp(5), yOf(end)));
        }
    }
}

void ColumnChart::paintLimits(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    painter.setPen(QPen(theme.warn, 1.4));
    for (int i = 0; i < int(m_points.size()); ++i) {
        const ColumnPoint& point = m_points[std::size_t(i)];
        for (const std::optional<double>& limit : {point.upper, point.lower}) {
            if (limit)
                painter.drawLine(QPointF(xOf(i) - slot() / 2, yOf(*limit)), QPointF(xOf(i) + slot() / 2, yOf(*limit)));
        }
    }
    if (m_centre) {
        QPen dashed(theme.muted, 1.2);
        dashed.setDashPattern({5, 4});
        painter.setPen(dashed);
        painter.drawLine(QPointF(plotRect().left(), yOf(*m_centre)), QPointF(plotRect().right(), yOf(*m_centre)));
    }
}

void ColumnChart::paintLine(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const bool pareto = m_view == ColumnView::Pareto;
    const QRectF plot = plotRect();
    QPolygonF line;
    for (int i = 0; i < int(m_points.size()); ++i) {
        const ColumnPoint& point = m_points[std::size_t(i)];
        if (pareto)
            line << QPointF(xOf(i), plot.bottom() - plot.height() * point.cumulative.value_or(0) / 100);
        else if (point.value)
            line << QPointF(xOf(i), yOf(*point.value));
    }
    const QColor colour = pareto ? theme.series[1] : theme.series[0];
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, dp(2)));
    painter.drawPolyline(line);
    int drawn = 0;
    for (const ColumnPoint& point : m_points) {
        if (!pareto && !point.value)
            continue;
        const QPointF place = line[drawn++];
        painter.setPen(QPen(point.signal ? theme.bad : colour, dp(2)));
        painter.setBrush(point.hollow ? theme.surface : point.signal ? theme.bad : colour);
        if (point.signal)
            painter.drawRect(QRectF(place.x() - dp(5), place.y() - dp(5), dp(10), dp(10)));
        else
            painter.drawEllipse(place, dp(3), dp(3));
    }
}

void ColumnChart::paintNotes(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const QRectF plot = plotRect();
    for (int i = 0; i < int(m_points.size()); ++i) {
        if (m_points[std::size_t(i)].note.isEmpty())
            continue;
        QPen dotted(theme.series[1], 1.5);
        dotted.setDashPattern({2, 3});
        painter.setPen(dotted);
        painter.drawLine(QPointF(xOf(i), plot.top() + dp(8)), QPointF(xOf(i), plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.series[1]);
        const QPointF tip(xOf(i), plot.top() + dp(8));
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(-dp(5), -dp(8)), tip + QPointF(dp(5), -dp(8))});
    }
}

void ColumnChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Hint));
    paintAxis(painter);
    if (m_points.empty())
        return;
    if (m_view == ColumnView::Control)
        paintLimits(painter);
    else
        paintColumns(painter);
    if (m_view != ColumnView::Forecast)
        paintLine(painter);
    paintLabels(painter);
    paintNotes(painter);
    if (hasFocus() && m_selected >= 0) {
        painter.setPen(QPen(themeOf(this).accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(xOf(m_selected) - slot() / 2 + 1, plotRect().top(), slot() - 2, plotRect().height()), dp(4), dp(4));
    }
}

void ColumnChart::select(int index)
{
    m_selected = std::clamp(index, -1, int(m_points.size()) - 1);
    if (m_selected >= 0)
        setAccessibleDescription(m_points[std::size_t(m_selected)].details);
    update();
}

int ColumnChart::indexAt(const QPoint& place) const
{
    const int index = int(std::floor((place.x() - plotRect().left()) / slot()));
    return index >= 0 && index < int(m_points.size()) ? index : -1;
}

void ColumnChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    select(index);
    Q_EMIT activated(index);
}

void ColumnChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        select(std::max(0, m_selected - 1));
        return;
    case Qt::Key_Right:
        select(m_selected + 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_selected >= 0)
            Q_EMIT activated(m_selected);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool ColumnChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const int index = indexAt(help->pos()); index >= 0)
        QToolTip::showText(help->globalPos(), plainToolTip(m_points[std::size_t(index)].details), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace sanbao
