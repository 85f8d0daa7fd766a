// SPDX-License-Identifier: GPL-3.0-or-later
// A month as six weeks from Monday, each day with the number of plans due on it. Overdue days carry red ink and a sign,
// days whose visits are all registered a tick. Arrows move by days and weeks, PageUp and PageDown by months, Home and
// End to the ends of the month, Enter chooses the day.
#pragma once

#include "core/domain/plan_basis.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <map>

namespace sanbao {

class DueCalendar final : public QWidget
{
    Q_OBJECT
public:
    explicit DueCalendar(QWidget* parent = nullptr);

    void setToday(QDate today);
    /// Goes there; emits rangeChanged() when that is another month, and dayChanged().
    void setDay(QDate day);
    QDate day() const { return m_day; }
    QDate firstDay() const; ///< the Monday of the first week
    QDate lastDay() const;
    void setCounts(const std::vector<PlanDay>& days);
    /// Plans due in the month that is shown.
    int monthCount() const;
    QRect cell(QDate day) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeChanged();
    void dayChanged(QDate day);
    void chosen(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    PlanDay countsOf(QDate day) const;
    ChipTone toneOf(const PlanDay& counts) const;
    QString wordsOf(QDate day) const;
    QDate dayAt(QPoint place) const;
    void paintDay(QPainter& painter, QDate day) const;
    void paintCount(QPainter& painter, const QRect& place, const PlanDay& counts) const;
    void rename();

    QDate m_today;
    QDate m_day;
    std::map<QDate, PlanDay> m_counts;
};

} // namespace sanbao
