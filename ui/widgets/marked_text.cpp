// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marked_text.h"

#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace sanbao {

void paintMarked(QPainter& painter, const QRect& rect, const QString& text, const TextMarks& marks, const QFont& font,
                 const QColor& ink)
{
    const QString cut = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    QList<QTextLayout::FormatRange> ranges;
    for (const TextMark& mark : marks) {
        QTextLayout::FormatRange range;
        range.start = int(mark.start);
        range.length = int(std::min(mark.length, cut.size() - mark.start));
        range.format.setForeground(themeOf().accentInk);
        range.format.setFontWeight(QFont::Bold);
        if (range.length > 0)
            ranges.append(range);
    }
    QTextLayout layout(cut, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width() * 2);
    layout.endLayout();
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(ink);
    layout.draw(&painter,
                QPointF(rect.left(), rect.top() + std::floor((rect.height() - layout.boundingRect().height()) / 2)));
    painter.restore();
}

QVariant packMarks(const TextMarks& marks)
{
    QVariantList numbers;
    for (const TextMark& mark : marks)
        numbers << mark.start << mark.length;
    return numbers;
}

TextMarks unpackMarks(const QVariant& packed)
{
    TextMarks marks;
    const QVariantList numbers = packed.toList();
    for (qsizetype at = 0; at + 1 < numbers.size(); at += 2)
        marks.push_back({numbers[at].toLongLong(), numbers[at + 1].toLongLong()});
    return marks;
}

} // namespace sanbao
