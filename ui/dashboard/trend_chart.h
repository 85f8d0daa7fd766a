// SPDX-License-Identifier: GPL-3.0-or-later
// A line over twelve periods: solid points, hollow ones where the figure is provisional, the target dashed, what others
// reach dotted. A click on
// a point, or the arrow keys and Enter, opens the orders behind it.
#pragma once

#include <QChartView>

#include <optional>
#include <vector>

class QBarCategoryAxis;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace sanbao {

struct TrendPoint
{
    QString label; ///< on the axis
    QString words; ///< on hover and for the screen reader
    std::optional<double> value;
    bool provisional = false;
};

class TrendChart final : public QChartView
{
    Q_OBJECT
public:
    explicit TrendChart(int seriesColour, QWidget* parent = nullptr);

    /// At most 400 points; the series are replaced, nothing is animated.
    void setPoints(const std::vector<TrendPoint>& points, const std::optional<double>& target,
                   const std::optional<double>& benchmark = {});
    const std::optional<double>& target() const { return m_target; }
    const std::optional<double>& benchmark() const { return m_benchmark; }
    const std::vector<TrendPoint>& points() const { return m_points; }
    int selected() const { return m_selected; }
    void select(int index);

Q_SIGNALS:
    void pointActivated(int index);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& area) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyColours();
    void drawLabels(QPainter* painter);
    void drawLineName(QPainter* painter, const std::optional<double>& at, const QString& name, const QColor& ink);
    void scaleAxis();
    std::optional<int> indexAt(const QPoint& place) const;

    int m_colour;
    std::vector<TrendPoint> m_points;
    std::optional<double> m_target;
    std::optional<double> m_benchmark;
    int m_selected = -1;
    QLineSeries* m_line;
    QScatterSeries* m_solid;
    QScatterSeries* m_hollow;
    QLineSeries* m_targetLine;
    QLineSeries* m_benchmarkLine;
    QBarCategoryAxis* m_periods;
    QValueAxis* m_values;
};

} // namespace sanbao
