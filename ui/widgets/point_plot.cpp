// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/point_plot.h"

#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr int kTicks = 4;
constexpr int kMostLabels = 12;

double roundStep(double span)
{
    const double raw = span / kTicks;
    const double power = std::pow(10.0, std::floor(std::log10(std::max(raw, 1e-9))));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

PlotScale scaleFor(double least, double most)
{
    PlotScale scale;
    if (most <= least)
        most = least + 1;
    const double step = roundStep(most - least);
    scale.yLeast = std::floor(least / step) * step;
    scale.yMost = std::ceil(most / step) * step;
    const int decimals = step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
    for (double value = scale.yLeast; value <= scale.yMost + step / 2; value += step)
        scale.yTicks.push_back({value, QString::number(value, 'f', decimals)});
    return scale;
}

void setLabels(PlotScale& scale, const QStringList& labels)
{
    scale.xLeast = -0.5;
    scale.xMost = double(labels.size()) - 0.5;
    const int every = std::max(1, int(std::ceil(double(labels.size()) / kMostLabels)));
    for (int i = int(labels.size()) - 1; i >= 0; i -= every)
        scale.xTicks.push_back({double(i), labels[i]});
}

PointPlot::PointPlot(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(dp(150));
}

QSize PointPlot::sizeHint() const
{
    return {dp(480), dp(220)};
}

void PointPlot::setPoints(const std::vector<PlotPoint>& points, const PlotScale& scale, bool joined,
                          const std::vector<PlotLine>& lines)
{
    m_points = points;
    m_scale = scale;
    m_joined = joined;
    m_lines = lines;
    select(joined ? int(points.size()) - 1 : -1);
    update();
}

QRectF PointPlot::plotRect() const
{
    return QRectF(dp(44), dp(12), std::max(dp(80), width() - dp(44) - dp(16)),
                  std::max(dp(60), height() - dp(12) - dp(26)));
}

QPointF PointPlot::placeOf(const PlotPoint& point) const
{
    const QRectF plot = plotRect();
    const double across = (point.x - m_scale.xLeast) / std::max(1e-9, m_scale.xMost - m_scale.xLeast);
    const double up = (point.y.value_or(0) - m_scale.yLeast) / std::max(1e-9, m_scale.yMost - m_scale.yLeast);
    return {plot.left() + std::clamp(across, 0.0, 1.0) * plot.width(),
            plot.bottom() - std::clamp(up, 0.0, 1.0) * plot.height()};
}

void PointPlot::paintAxes(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const QRectF plot = plotRect();
    for (const PlotTick& tick : m_scale.yTicks) {
        const double y = placeOf({m_scale.xLeast, tick.at, {}}).y();
        painter.setPen(theme.line);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(0, y - dp(9), plot.left() - dp(6), dp(18)), Qt::AlignRight | Qt::AlignVCenter,
                         tick.text);
    }
    for (const PlotTick& tick : m_scale.xTicks) {
        const double x = placeOf({tick.at, m_scale.yLeast, {}}).x();
        painter.drawText(QRectF(x - dp(40), plot.bottom() + dp(5), dp(80), dp(18)), Qt::AlignCenter, tick.text);
    }
}

void PointPlot::paintLines(QPainter& painter) const
{
    const Theme& theme = themeOf(this);
    const QRectF plot = plotRect();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const double y = placeOf({m_scale.xLeast, m_lines[i].y, {}}).y();
        QPen dashed(i == 0 ? theme.muted : theme.ok, 1.4);
        dashed.setDashPattern({5, 4});
        painter.setPen(dashed);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(i == 0 ? theme.muted : theme.okInk);
        painter.drawText(QRectF(plot.left() + dp(4), y - dp(18), plot.width() - dp(8), dp(17)),
                         Qt::AlignLeft | Qt::AlignBottom, m_lines[i].name);
    }
    if (!m_joined)
        return;
    QPolygonF line;
    painter.setPen(QPen(theme.series[0], dp(2)));
    for (const PlotPoint& point : m_points) {
        if (point.y) {
            line << placeOf(point);
            continue;
        }
        painter.drawPolyline(line);
        line.clear();
    }
    painter.drawPolyline(line);
}

void PointPlot::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Hint));
    paintAxes(painter);
    paintLines(painter);
    QColor fill = theme.series[0];
    if (!m_joined)
        fill.setAlphaF(0.45F);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (!m_points[i].y)
            continue;
        const QPointF place = placeOf(m_points[i]);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawEllipse(place, dp(4), dp(4));
        if (int(i) == m_selected && hasFocus()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(place, dp(7), dp(7));
        }
    }
}

int PointPlot::indexAt(const QPoint& place) const
{
    int nearest = -1;
    double least = m_joined ? 1e9 : double(dp(14));
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (!m_points[i].y)
            continue;
        const QPointF away = placeOf(m_points[i]) - place;
        const double distance = m_joined ? std::abs(away.x()) : std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

void PointPlot::select(int index)
{
    m_selected = index;
    setAccessibleDescription(index >= 0 && index < int(m_points.size()) ? m_points[std::size_t(index)].details
                                                                        : QString());
    update();
}

void PointPlot::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    select(index);
    Q_EMIT activated(index);
}

void PointPlot::keyPressEvent(QKeyEvent* event)
{
    const int count = int(m_points.size());
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (by != 0 && count > 0) {
        select(std::clamp(m_selected + by, 0, count - 1));
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_selected >= 0 && m_selected < count) {
        Q_EMIT activated(m_selected);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool PointPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), m_points[std::size_t(index)].details.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace sanbao
