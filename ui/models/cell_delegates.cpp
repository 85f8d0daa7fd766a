// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_delegates.h"

#include "ui/widgets/chip.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kCellPadding = 10;
constexpr int kClockBarWidth = 92;
constexpr int kClockBarLeast = 48; ///< with the gap before the words

ChipTone toneAt(const QModelIndex& index)
{
    return ChipTone(index.data(ToneRole).toInt());
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const Theme& theme = themeOf(option.widget);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme.raised);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);

    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && index.row() == view->currentIndex().row()) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), theme.accent);
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.accent);
        if (option.rect.left() <= 0)
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), dp(3), option.rect.height()), theme.accent);
    }
}

void paintText(QPainter& painter, const QRect& rect, const QModelIndex& index, const QFont& font, const QColor& ink)
{
    const QFontMetrics metrics(font);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    QString text = index.data(Qt::DisplayRole).toString();
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

/// The width of a cell whose words are not cut; the rounding of the painter included.
int textWidth(const QFont& font, const QString& text)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2 * dp(kCellPadding) + 1;
}

QColor textInk(const QModelIndex& index, const Theme& theme)
{
    if (index.data(MutedRole).toBool())
        return theme.muted;
    const QVariant tone = index.data(ToneRole);
    return tone.isValid() ? toneInk(theme, ChipTone(tone.toInt())) : theme.text;
}

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    paintContent(*painter, option.rect.adjusted(dp(kCellPadding), 1, -dp(kCellPadding), -1), option, index);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {textWidth(option.font, index.data(Qt::DisplayRole).toString()), dp(36)};
}

void CellDelegate::paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    paintText(painter, rect, index, option.font, textInk(index, themeOf(option.widget)));
}

QSize StrongDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {textWidth(fontFor(TextRole::Strong), index.data(Qt::DisplayRole).toString()), dp(36)};
}

void StrongDelegate::paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    paintText(painter, rect, index, fontFor(TextRole::Strong), textInk(index, themeOf(option.widget)));
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString text = chipText(index.data(Qt::DisplayRole).toString(), toneAt(index));
    return {chipSize(text).width() + 2 * dp(kCellPadding), dp(36)};
}

void ChipDelegate::paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem&,
                                const QModelIndex& index) const
{
    const QString word = index.data(Qt::DisplayRole).toString();
    if (!word.isEmpty())
        paintChip(painter, rect, chipText(word, toneAt(index)), toneAt(index));
}

QSize ClockDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int words = CellDelegate::sizeHint(option, index).width();
    return {index.data(ClockFractionRole).isValid() ? words + dp(kClockBarLeast) : words, dp(36)};
}

void ClockDelegate::paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem&,
                                 const QModelIndex& index) const
{
    const QVariant fraction = index.data(ClockFractionRole);
    paintClock(painter, rect, fraction.isValid() ? fraction.toDouble() : -1.0, toneAt(index),
               index.data(Qt::DisplayRole).toString());
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int first = CellDelegate::sizeHint(option, index).width();
    return {std::max(first, textWidth(fontFor(TextRole::Hint), index.data(SecondLineRole).toString())), dp(46)};
}

void TwoLineDelegate::paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    const QString second = index.data(SecondLineRole).toString();
    if (second.isEmpty()) {
        CellDelegate::paintContent(painter, rect, option, index);
        return;
    }
    const QFont small = fontFor(TextRole::Hint);
    const QFontMetrics large(option.font);
    const QFontMetrics hint(small);
    const int height = large.height() + hint.height();
    const int top = rect.top() + std::max(0, (rect.height() - height) / 2);
    paintText(painter, QRect(rect.left(), top, rect.width(), large.height()), index, option.font,
              textInk(index, theme));
    painter.setFont(small);
    painter.setPen(theme.muted);
    painter.drawText(QRect(rect.left(), top + large.height(), rect.width(), hint.height()),
                     int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     hint.elidedText(second, Qt::ElideRight, rect.width()));
}

CellDelegate* makeDelegate(CellKind kind, QObject* parent)
{
    switch (kind) {
    case CellKind::Strong:
        return new StrongDelegate(parent);
    case CellKind::Chip:
        return new ChipDelegate(parent);
    case CellKind::Clock:
        return new ClockDelegate(parent);
    case CellKind::TwoLine:
        return new TwoLineDelegate(parent);
    case CellKind::Text:
    case CellKind::Number:
        break;
    }
    return new CellDelegate(parent);
}

void paintClock(QPainter& painter, const QRect& rect, double fraction, ChipTone tone, const QString& words)
{
    const Theme& theme = themeOf();
    QRect textRect = rect;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = fontFor(fraction >= 0.0 ? TextRole::Body : TextRole::Hint);
    const int spare = rect.width() - QFontMetrics(font).horizontalAdvance(words) - dp(8) - 2; // advances are rounded
    if (fraction >= 0.0 && spare >= dp(24)) {
        const int width = std::min(dp(kClockBarWidth), spare);
        const int height = dp(5);
        const QRectF track(rect.left(), rect.top() + (rect.height() - height) / 2.0, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line);
        painter.drawRoundedRect(track, height / 2.0, height / 2.0);
        const double filled = std::max(double(height), width * std::min(1.0, fraction));
        painter.setBrush(toneColour(theme, tone));
        painter.drawRoundedRect(QRectF(track.left(), track.top(), filled, height), height / 2.0, height / 2.0);
        textRect.setLeft(rect.left() + width + dp(8));
    }
    painter.setFont(font);
    const bool urgent = tone == ChipTone::Bad || tone == ChipTone::Warn;
    painter.setPen(fraction < 0.0 ? theme.muted : urgent ? toneInk(theme, tone) : theme.text);
    painter.drawText(textRect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, textRect.width()));
    painter.restore();
}

} // namespace sanbao
