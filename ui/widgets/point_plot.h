// SPDX-License-Identifier: GPL-3.0-or-later
// Points in a plane with named lines across it: a series over the months (joined), or one point an answer (not
// joined). A click, or arrow keys and Enter, opens what is behind a point. The same numbers always stand in a table
// beside it.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace sanbao {

struct PlotPoint
{
    double x = 0;
    std::optional<double> y; ///< empty: no data, a gap
    QString details;         ///< on hover and for the screen reader
};

struct PlotTick
{
    double at = 0;
    QString text;
};

struct PlotLine
{
    double y = 0;
    QString name;
};

struct PlotScale
{
    double xLeast = 0;
    double xMost = 1;
    double yLeast = 0;
    double yMost = 1;
    std::vector<PlotTick> xTicks;
    std::vector<PlotTick> yTicks;
};

class PointPlot final : public QWidget
{
    Q_OBJECT
public:
    explicit PointPlot(const QString& accessibleName, QWidget* parent = nullptr);

    void setPoints(const std::vector<PlotPoint>& points, const PlotScale& scale, bool joined,
                   const std::vector<PlotLine>& lines = {});
    const std::vector<PlotPoint>& points() const { return m_points; }
    const std::vector<PlotLine>& lines() const { return m_lines; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void activated(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plotRect() const;
    QPointF placeOf(const PlotPoint& point) const;
    int indexAt(const QPoint& place) const;
    void select(int index);
    void paintAxes(QPainter& painter) const;
    void paintLines(QPainter& painter) const;

    std::vector<PlotPoint> m_points;
    std::vector<PlotLine> m_lines;
    PlotScale m_scale;
    bool m_joined = true;
    int m_selected = -1;
};

/// Ticks for a value axis that starts and ends at round numbers around the values.
PlotScale scaleFor(double least, double most);
/// One tick a label, evenly spread; every n-th is shown when there are many.
void setLabels(PlotScale& scale, const QStringList& labels);

} // namespace sanbao
