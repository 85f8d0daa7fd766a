// SPDX-License-Identifier: GPL-3.0-or-later
// A label has one page and no second chance: the codes get the size a scanner needs, the number stands in full, and
// the other lines take the room that is left, shortened with an ellipsis where it is not enough.
#include "ui/printing/block_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr TextStyle kNumberStyle{TextSize::Heading, true, false};
constexpr TextStyle kLineStyle{TextSize::Body, false, false};
constexpr double kDotMm = 25.4 / 203;    ///< of the usual label printers
constexpr double kWidestBarMm = 0.376;   ///< wider bars only waste room
constexpr double kNarrowestBarMm = 0.17; ///< hand scanners lose finer ones
constexpr double kBarsHeightMm = 7;
constexpr int kQuietModules = 20; ///< white on both sides of a bar code together

QString shortened(const QString& text, const TextStyle& style, double room, const LayoutContext& context)
{
    return QFontMetricsF(context.setter.font(style)).elidedText(text, Qt::ElideRight, room);
}

/// Modules as whole dots of the print head where they are wide enough for that.
double moduleMm(double widest)
{
    const double dots = std::floor(widest / kDotMm);
    return dots >= 2 ? dots * kDotMm : widest;
}

std::optional<PlacedCode> squareCode(const QString& text, double sideMm, const LayoutContext& context)
{
    CodeSymbol symbol = encodeCode({CodeText::Symbology::Qr, text});
    if (symbol.isEmpty())
        return std::nullopt;
    const double side = moduleMm(sideMm / symbol.modules.width()) * symbol.modules.width();
    return PlacedCode{std::move(symbol), QRectF(0, 0, context.mm(side), context.mm(side))};
}

/// Empty when the bars would be too fine to be read.
std::optional<PlacedCode> barCode(const QString& text, const LayoutContext& context)
{
    CodeSymbol symbol = encodeCode({CodeText::Symbology::Code128, text});
    if (symbol.isEmpty())
        return std::nullopt;
    const double widthMm = context.width / kUnitsPerMm;
    const double widest = std::min(kWidestBarMm, widthMm / (symbol.modules.width() + kQuietModules));
    if (widest < kNarrowestBarMm)
        return std::nullopt;
    const double width = moduleMm(widest) * symbol.modules.width();
    const double height = context.mm(kBarsHeightMm);
    const double stretch = symbol.modules.height();
    for (QRectF& bar : symbol.bars) // the area decides how high the bars are
        bar.setHeight(bar.height() / stretch * (height / context.mm(width)) * symbol.modules.width());
    symbol.modules.setHeight(height / context.mm(width) * symbol.modules.width());
    const double left = (context.width - context.mm(width)) / 2;
    return PlacedCode{std::move(symbol), QRectF(left, 0, context.mm(width), height)};
}

QStringList linesOf(const Document& document)
{
    QStringList lines;
    for (const Block& block : document.blocks) {
        if (const auto* pairs = std::get_if<PairBlock>(&block)) {
            for (const Pair& pair : pairs->items)
                lines.append(pair.value.simplified());
        }
    }
    return lines;
}

/// The number, then one line each, the last one as many as fit.
void addLines(Strip& strip, const Document& document, double left, double bottom, const LayoutContext& context)
{
    const double width = context.width - left;
    double y = 0;
    const auto add = [&](const QString& text, const TextStyle& style, int most) {
        TextRun run = context.setter.set(text, style, left, y, width);
        run.lineCount = std::min(run.lineCount, most);
        y += run.height();
        strip.texts.push_back(std::move(run));
    };
    add(document.number.isEmpty() ? document.title : document.number, kNumberStyle, 2);
    const QStringList lines = linesOf(document);
    const double lineHeight = context.setter.lineHeight(kLineStyle);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int room = int(std::floor((bottom - y) / lineHeight + 1e-6));
        if (room < 1)
            return;
        const int most = i + 1 == lines.size() ? room : 1;
        add(shortened(lines[i], kLineStyle, width * (most - 0.12 * (most - 1)), context), kLineStyle, most);
    }
}

} // namespace

std::vector<Strip> layOutLabel(const Document& document, const LayoutContext& context)
{
    const PaperFormat& format = context.format;
    const double height = context.mm(format.heightMm - format.marginsMm.top() - format.marginsMm.bottom());
    std::vector<Strip> strips;
    Strip bars;
    if (document.code)
        bars.code = barCode(document.code->text, context);
    bars.height = bars.code ? bars.code->area.height() : 0;
    bars.spaceBefore = bars.code ? context.mm(1) : 0;
    Strip top;
    top.height = height - bars.height - bars.spaceBefore;
    double left = 0;
    if (document.code) {
        top.code = squareCode(document.code->text, std::min(format.codeMm, top.height / kUnitsPerMm), context);
        left = top.code ? top.code->area.width() + context.mm(1.8) : 0;
    }
    addLines(top, document, left, top.height, context);
    strips.push_back(std::move(top));
    if (bars.code)
        strips.push_back(std::move(bars));
    return strips;
}

} // namespace sanbao
