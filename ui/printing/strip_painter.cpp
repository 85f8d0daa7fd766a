// SPDX-License-Identifier: GPL-3.0-or-later
// Text, lines and codes of one band.
#include "ui/printing/strip_painter.h"

#include <QPainter>

namespace sanbao {

namespace {

const QColor kInk(0x11, 0x11, 0x11);
const QColor kMutedInk(0x55, 0x5b, 0x63);
const QColor kHairline(0xc4, 0xc9, 0xd0);
const QColor kShade(0xf1, 0xf3, 0xf6);

} // namespace

StripPainter::StripPainter(QPainter& painter, const PaperFormat& format, double width)
    : m_painter(painter)
    , m_blackOnly(format.blackOnly)
    , m_width(width)
{
}

void StripPainter::paint(const Strip& strip, const QPointF& origin) const
{
    if (strip.shaded && !m_blackOnly)
        m_painter.fillRect(QRectF(origin, QSizeF(m_width, strip.height)), kShade);
    paintBorder(strip, origin);
    for (const Stroke& stroke : strip.strokes)
        paintLine(stroke.line.translated(origin), stroke.weight);
    if (strip.code)
        paintCode(*strip.code, origin);
    for (const PlacedPicture& picture : strip.pictures)
        m_painter.drawImage(picture.area.translated(origin), picture.image);
    for (const TextRun& run : strip.texts) {
        if (!run.layout)
            continue;
        m_painter.setPen(m_blackOnly ? QColor(Qt::black) : run.muted ? kMutedInk : kInk);
        const QPointF corner = origin + QPointF(run.x, run.y - run.firstLine * run.lineHeight);
        for (int i = run.firstLine; i < run.firstLine + run.lineCount; ++i)
            run.layout->lineAt(i).draw(&m_painter, corner);
    }
}

void StripPainter::paintLine(const QLineF& line, LineWeight weight) const
{
    const double points = weight == LineWeight::Strong ? 0.8 : m_blackOnly ? 0.5 : 0.4;
    const QColor color = m_blackOnly ? QColor(Qt::black) : weight == LineWeight::Strong ? kInk : kHairline;
    m_painter.setPen(QPen(color, points * kUnitsPerPoint, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(line);
}

void StripPainter::paintBorder(const Strip& strip, const QPointF& origin) const
{
    const QRectF box(origin, QSizeF(m_width, strip.height));
    if (strip.border.top)
        paintLine(QLineF(box.topLeft(), box.topRight()), *strip.border.top);
    if (strip.border.bottom)
        paintLine(QLineF(box.bottomLeft(), box.bottomRight()), *strip.border.bottom);
    if (strip.border.sides) {
        paintLine(QLineF(box.topLeft(), box.bottomLeft()), LineWeight::Strong);
        paintLine(QLineF(box.topRight(), box.bottomRight()), LineWeight::Strong);
    }
}

void StripPainter::paintCode(const PlacedCode& code, const QPointF& origin) const
{
    if (code.symbol.isEmpty())
        return;
    const QRectF area = code.area.translated(origin);
    const double scale =
        std::min(area.width() / code.symbol.modules.width(), area.height() / code.symbol.modules.height());
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::black);
    m_painter.translate(area.topLeft());
    m_painter.scale(scale, scale);
    m_painter.drawRects(code.symbol.bars.data(), int(code.symbol.bars.size()));
    m_painter.restore();
}

} // namespace sanbao
