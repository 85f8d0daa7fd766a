// SPDX-License-Identifier: GPL-3.0-or-later
// Columns beside each other with a line over them: a Pareto chart (columns by falling size, cumulative share up to
// 100 %) or a control chart (values over time with centre and limits, signals marked by a sign as well as by colour),
// or a forecast (past values, then the expected ones with their interval).
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace sanbao {

struct ColumnPoint
{
    QString label;
    QString details;
    std::optional<double> value;
    std::optional<double> lower; ///< limit or interval
    std::optional<double> upper;
    std::optional<double> cumulative; ///< 0..100
    bool signal = false;
    bool hollow = false; ///< provisional, or expected
    QString note = {};   ///< what happened then; marked over the plot
};

enum class ColumnView { Pareto, Control, Forecast };

class ColumnChart final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnChart(QWidget* parent = nullptr);

    void setPoints(const std::vector<ColumnPoint>& points, ColumnView view, const std::optional<double>& centre = {});
    const std::vector<ColumnPoint>& points() const { return m_points; }
    ColumnView view() const { return m_view; }
    int selectedIndex() const { return m_selected; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void activated(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    double step(double range) const;
    QRectF plotRect() const;
    double slot() const;
    double xOf(int index) const;
    double yOf(double value) const;
    int indexAt(const QPoint& place) const;
    void paintNotes(QPainter& painter) const;
    void select(int index);
    void paintAxis(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintColumns(QPainter& painter) const;
    void paintLimits(QPainter& painter) const;
    void paintLine(QPainter& painter) const;

    std::vector<ColumnPoint> m_points;
    ColumnView m_view = ColumnView::Pareto;
    std::optional<double> m_centre;
    bool m_whole = false; ///< numbers of things: the axis has no halves
    double m_least = 0;
    double m_most = 1;
    int m_selected = 0;
};

} // namespace sanbao
