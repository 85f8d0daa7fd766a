// SPDX-License-Identifier: GPL-3.0-or-later
// Painting of the age bars: older buckets are stronger in colour, and every bar carries its number.
#include "ui/dashboard/age_bars.h"

#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace sanbao {

AgeBars::AgeBars(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(dp(150));
}

QSize AgeBars::sizeHint() const
{
    return {dp(320), dp(180)};
}

void AgeBars::setBars(const std::vector<AgeBar>& bars)
{
    m_bars = bars;
    QStringList words;
    for (const AgeBar& bar : bars)
        words << QStringLiteral("%1: %2").arg(bar.label, QString::number(bar.count));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void AgeBars::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(TextRole::Hint));
    const int line = painter.fontMetrics().height();
    const int count = int(m_bars.size());
    if (count == 0)
        return;
    qint64 most = 1;
    for (const AgeBar& bar : m_bars)
        most = std::max(most, bar.count);
    const double slot = double(width()) / count;
    const double room = height() - 2.0 * line - dp(12);
    const double base = height() - line - dp(6);
    for (int i = 0; i < count; ++i) {
        const AgeBar& bar = m_bars[std::size_t(i)];
        const double tall = bar.count > 0 ? std::max(double(dp(3)), room * double(bar.count) / double(most)) : 0;
        const double thick = std::min(slot * 0.62, double(dp(56)));
        const QRectF box(slot * i + (slot - thick) / 2, base - tall, thick, tall);
        const QColor colour = i + 1 == count ? theme.bad : i + 2 == count ? theme.warn : theme.accent;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(box, dp(3), dp(3));
        painter.setPen(bar.count > 0 ? theme.text : theme.muted);
        painter.drawText(QRectF(slot * i, base - tall - line - dp(2), slot, line), Qt::AlignCenter,
                         QString::number(bar.count));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(slot * i, base + dp(4), slot, line), Qt::AlignCenter,
                         painter.fontMetrics().elidedText(bar.label, Qt::ElideRight, int(slot)));
    }
    painter.setPen(theme.line);
    painter.drawLine(QPointF(0, base + 0.5), QPointF(width(), base + 0.5));
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), dp(6), dp(6));
    }
}

void AgeBars::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
}

void AgeBars::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sanbao
