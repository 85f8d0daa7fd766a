// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QPainter>

namespace sanbao {

QString chipText(const QString& word, ChipTone tone)
{
    const QString sign = toneSign(tone);
    return sign.isEmpty() ? word : sign + QLatin1Char(' ') + word;
}

QSize chipSize(const QString& text)
{
    const QFontMetrics metrics(fontFor(TextRole::Hint));
    return {metrics.horizontalAdvance(text) + 2 * dp(8), std::max(dp(22), metrics.height() + dp(4))};
}

QRect paintChip(QPainter& painter, const QRect& rect, const QString& text, ChipTone tone)
{
    if (text.isEmpty())
        return {};
    const Theme& theme = themeOf();
    const QFont font = fontFor(TextRole::Hint);
    const QSize size = chipSize(text).boundedTo(QSize(rect.width(), rect.height()));
    const QRect pill(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone == ChipTone::Neutral ? QPen(theme.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(toneGround(theme, tone));
    const QRectF shape = QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.setFont(font);
    painter.setPen(toneInk(theme, tone));
    const int inner = pill.width() - 2 * dp(8) + 1;
    painter.drawText(pill, Qt::AlignCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, inner));
    painter.restore();
    return pill;
}

Chip::Chip(const QString& word, ChipTone tone, QWidget* parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setState(word, tone);
}

void Chip::setState(const QString& word, ChipTone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return m_word.isEmpty() ? QSize(0, dp(22)) : chipSize(chipText(m_word, m_tone));
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), chipText(m_word, m_tone), m_tone);
}

FilterChip::FilterChip(const QString& text, QWidget* parent)
    : QToolButton(parent)
{
    setProperty("chip", true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setText(text);
}

} // namespace sanbao
