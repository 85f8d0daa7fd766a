// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/task_line.h"

#include "ui/widgets/chip.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace sanbao {

namespace {

bool presses(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

TaskLine::TaskLine(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TaskLine::rename()
{
    QStringList parts;
    for (const QString& part : {m_chip, m_title, m_second, m_note}) {
        if (!part.isEmpty())
            parts << part;
    }
    setAccessibleName(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void TaskLine::setChip(const QString& word, ChipTone tone)
{
    m_chip = word;
    m_chipTone = tone;
    rename();
}

void TaskLine::setWords(const QString& title, const QString& second)
{
    m_title = title;
    m_second = second;
    rename();
}

void TaskLine::setNote(const QString& note, ChipTone tone)
{
    m_note = note;
    m_noteTone = tone;
    rename();
}

QSize TaskLine::sizeHint() const
{
    return {dp(220), dp(m_second.isEmpty() ? 36 : 46)};
}

QSize TaskLine::minimumSizeHint() const
{
    return {dp(120), sizeHint().height()};
}

void TaskLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    if (underMouse() || isDown())
        painter.fillRect(rect(), theme.raised);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    QRect inner = rect().adjusted(dp(4), 0, -dp(4), -1);
    if (!m_chip.isEmpty()) {
        const QString text = chipText(m_chip, m_chipTone);
        inner.setLeft(paintChip(painter, inner, text, m_chipTone).right() + dp(10));
    }
    const QFont hint = fontFor(TextRole::Hint);
    const QFontMetrics hintMetrics(hint);
    if (!m_note.isEmpty()) {
        const int width = std::min(inner.width() / 2, hintMetrics.horizontalAdvance(m_note) + 1);
        painter.setFont(hint);
        painter.setPen(m_noteTone == ChipTone::Neutral ? theme.muted : toneInk(theme, m_noteTone));
        painter.drawText(QRect(inner.right() - width, inner.top(), width + 1, inner.height()),
                         int(Qt::AlignRight | Qt::AlignVCenter), hintMetrics.elidedText(m_note, Qt::ElideRight, width));
        inner.setRight(inner.right() - width - dp(10));
    }
    const QFont body = fontFor(TextRole::Body);
    const QFontMetrics metrics(body);
    const int block = metrics.height() + (m_second.isEmpty() ? 0 : hintMetrics.height());
    QRect line(inner.left(), inner.top() + (inner.height() - block) / 2, inner.width(), metrics.height());
    painter.setFont(body);
    painter.setPen(theme.text);
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     metrics.elidedText(m_title, Qt::ElideRight, inner.width()));
    painter.setFont(hint);
    painter.setPen(theme.muted);
    painter.drawText(line.translated(0, metrics.height()), int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine,
                     hintMetrics.elidedText(m_second, Qt::ElideRight, inner.width()));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), dp(6), dp(6));
    }
}

void TaskLine::keyPressEvent(QKeyEvent* event)
{
    if (presses(event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void TaskLine::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TaskLine::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

FigureTile::FigureTile(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFigure(QStringLiteral("–"));
}

void FigureTile::setFigure(const QString& figure, ChipTone tone)
{
    m_figure = figure;
    m_tone = tone;
    setAccessibleName(m_name + QStringLiteral(": ") + figure);
    update();
}

QSize FigureTile::sizeHint() const
{
    return {dp(150), dp(80)};
}

QSize FigureTile::minimumSizeHint() const
{
    return {dp(100), dp(80)};
}

void FigureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? theme.raised : theme.surface);
    const qreal inset = hasFocus() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), dp(8), dp(8));
    const QRect inner = rect().adjusted(dp(16), dp(12), -dp(16), -dp(10));
    const QFont hint = fontFor(TextRole::Hint);
    painter.setFont(hint);
    painter.setPen(theme.muted);
    painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine,
                     QFontMetrics(hint).elidedText(m_name, Qt::ElideRight, inner.width()));
    painter.setFont(fontFor(TextRole::Figure));
    painter.setPen(toneInk(theme, m_tone));
    painter.drawText(inner, int(Qt::AlignLeft | Qt::AlignBottom) | Qt::TextSingleLine, m_figure);
}

void FigureTile::keyPressEvent(QKeyEvent* event)
{
    if (presses(event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace sanbao
