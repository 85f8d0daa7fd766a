// SPDX-License-Identifier: GPL-3.0-or-later
// Groups under each other: bars with their interval and the value before, what a change came from, or the spread of the
// values. Every row is named, carries its number and n, and opens its orders by click or Enter.
#pragma once

#include "core/analytics/change_cause.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace sanbao {

struct GroupBar
{
    QString label;
    QString number;  ///< value with unit
    QString note;    ///< "n 42"
    QString details; ///< everything, for hover and screen readers
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> before;
    bool provisional = false;
    std::optional<SliceChange> change;
    std::optional<BoxSummary> box;
};

enum class GroupView { Bars, Change, Spread };

class GroupChart final : public QWidget
{
    Q_OBJECT
public:
    explicit GroupChart(QWidget* parent = nullptr);

    /// `target` is drawn as a dashed line; `worse` says which way of a change is bad: +1, −1, 0 for neither.
    void setBars(const std::vector<GroupBar>& bars, GroupView view, const std::optional<double>& target, int worse);
    const std::vector<GroupBar>& bars() const { return m_bars; }
    GroupView view() const { return m_view; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void activated(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF rowRect(int row) const;
    QRectF plotRect() const;
    double xOf(double value) const;
    void findRange();
    void select(int row);
    void paintBar(QPainter& painter, const GroupBar& bar, const QRectF& row) const;
    void paintChange(QPainter& painter, const GroupBar& bar, const QRectF& row) const;
    void paintSpread(QPainter& painter, const GroupBar& bar, const QRectF& row) const;
    void paintWords(QPainter& painter, const GroupBar& bar, const QRectF& row) const;

    std::vector<GroupBar> m_bars;
    GroupView m_view = GroupView::Bars;
    std::optional<double> m_target;
    int m_worse = 0;
    int m_selected = 0;
    double m_least = 0;
    double m_most = 1;
};

} // namespace sanbao
