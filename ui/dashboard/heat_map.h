// SPDX-License-Identifier: GPL-3.0-or-later
// When requests come in: weekdays by hours, darker where more were registered. Only the hours that occur are drawn.
#pragma once

#include <QWidget>

#include <array>

namespace sanbao {

using HeatCounts = std::array<std::array<int, 24>, 7>; ///< weekday (0 = Monday), hour

class HeatMap final : public QWidget
{
    Q_OBJECT
public:
    explicit HeatMap(QWidget* parent = nullptr);
    void setCounts(const HeatCounts& counts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF cell(int weekday, int hour) const;
    HeatCounts m_counts{};
    int m_first = 8;
    int m_last = 19;
    int m_most = 0;
};

/// Short weekday name in the language of the program, 0 = Monday.
QString weekdayName(int weekday);

} // namespace sanbao
