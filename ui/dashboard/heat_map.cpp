// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of the heat map.
#include "ui/dashboard/heat_map.h"

#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sanbao {

QString weekdayName(int weekday)
{
    return QLocale().dayName(weekday + 1, QLocale::ShortFormat);
}

HeatMap::HeatMap(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(dp(150));
}

QSize HeatMap::sizeHint() const
{
    return {dp(320), dp(190)};
}

void HeatMap::setCounts(const HeatCounts& counts)
{
    m_counts = counts;
    m_first = 8;
    m_last = 19;
    m_most = 0;
    for (const std::array<int, 24>& day : counts) {
        for (int hour = 0; hour < 24; ++hour) {
            if (day[std::size_t(hour)] == 0)
                continue;
            m_first = std::min(m_first, hour);
            m_last = std::max(m_last, hour);
            m_most = std::max(m_most, day[std::size_t(hour)]);
        }
    }
    update();
}

QRectF HeatMap::cell(int weekday, int hour) const
{
    const double left = dp(34);
    const double foot = dp(20);
    const double wide = (width() - left) / double(m_last - m_first + 1);
    const double tall = (height() - foot) / 7.0;
    return QRectF(left + wide * (hour - m_first), tall * weekday, wide, tall).adjusted(1, 1, -1, -1);
}

void HeatMap::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Hint));
    for (int weekday = 0; weekday < 7; ++weekday) {
        const QRectF first = cell(weekday, m_first);
        painter.setPen(theme.muted);
        painter.drawText(QRectF(0, first.top(), dp(30), first.height()), Qt::AlignRight | Qt::AlignVCenter,
                         weekdayName(weekday));
        painter.setPen(Qt::NoPen);
        for (int hour = m_first; hour <= m_last; ++hour) {
            const int count = m_counts[std::size_t(weekday)][std::size_t(hour)];
            QColor colour = theme.raised;
            if (count > 0) {
                colour = theme.accent;
                colour.setAlphaF(float(0.15 + 0.85 * count / std::max(1, m_most)));
            }
            painter.setBrush(colour);
            painter.drawRoundedRect(cell(weekday, hour), dp(3), dp(3));
        }
    }
    painter.setPen(theme.muted);
    for (int hour = m_first; hour <= m_last; ++hour) {
        const QRectF below = cell(6, hour);
        painter.drawText(QRectF(below.left(), height() - dp(18), below.width(), dp(18)), Qt::AlignCenter,
                         QString::number(hour));
    }
}

bool HeatMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int weekday = 0; weekday < 7; ++weekday) {
        for (int hour = m_first; hour <= m_last; ++hour) {
            if (!cell(weekday, hour).contains(help->pos()))
                continue;
            const int count = m_counts[std::size_t(weekday)][std::size_t(hour)];
            const QString span = QStringLiteral("%1:00–%2:00").arg(QString::number(hour), QString::number(hour + 1));
            QToolTip::showText(
                help->globalPos(),
                plainToolTip(tr("%1 %2: %3 orders").arg(weekdayName(weekday), span, QString::number(count))), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace sanbao
