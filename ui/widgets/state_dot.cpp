// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_dot.h"

#include <QPainter>

namespace sanbao {

StateDot::StateDot(const QString& text, ChipTone tone, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState(text, tone);
}

void StateDot::setState(const QString& text, ChipTone tone)
{
    if (text == m_text && tone == m_tone)
        return;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateDot::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Hint));
    return {metrics.horizontalAdvance(m_text) + dp(14), metrics.height() + 2};
}

void StateDot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColour(theme, m_tone));
    const int side = dp(7);
    painter.drawEllipse(QRect(0, (height() - side) / 2, side, side));
    painter.setFont(fontFor(TextRole::Hint));
    const bool calm = m_tone == ChipTone::Ok || m_tone == ChipTone::Neutral;
    painter.setPen(calm ? theme.muted : toneInk(theme, m_tone));
    painter.drawText(rect().adjusted(dp(13), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
}

} // namespace sanbao
