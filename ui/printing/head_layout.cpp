// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the first page: who hands the paper out, what it is, and its number as text and as a code. The service
// hotline stands on every paper.
#include "core/document/wording.h"
#include "ui/printing/block_layout.h"

#include <algorithm>

namespace sanbao {

namespace {

constexpr TextStyle kStoreStyle{TextSize::Store, true, false};
constexpr TextStyle kContactStyle{TextSize::Small, false, true};
constexpr TextStyle kTitleStyle{TextSize::Title, true, false};
constexpr TextStyle kNumberStyle{TextSize::Body, true, false};

QString hotlineText(const StoreHeader& store)
{
    return store.hotline.isEmpty() ? QString() : Documents::tr("Service hotline %1").arg(store.hotline);
}

PlacedCode placedCode(const CodeText& code, double right, double side)
{
    PlacedCode placed;
    placed.symbol = encodeCode(code);
    placed.area = QRectF(right - side, 0, side, side);
    return placed;
}

/// The store's mark; empty when there is none.
std::optional<PlacedPicture> placedLogo(const QByteArray& logo, double widthMm, double heightMm,
                                        const LayoutContext& context)
{
    return placedPicture(logo, QSizeF(widthMm, heightMm), Qt::ThresholdDither, context);
}

/// Store, hotline and address under each other; returns the height.
double addStore(Strip& strip, const StoreHeader& store, double width, const LayoutContext& context)
{
    double y = 0;
    const bool compact = context.format.compactHead;
    const std::optional<PlacedPicture> logo = placedLogo(store.logo, compact ? 22 : 42, compact ? 10 : 15, context);
    const double left = logo ? logo->area.width() + context.mm(3) : 0;
    if (logo)
        strip.pictures.push_back(*logo);
    const auto add = [&](const QString& text, const TextStyle& style) {
        if (text.isEmpty())
            return;
        TextRun run = context.setter.set(text, style, left, y, width - left);
        y += run.height();
        strip.texts.push_back(std::move(run));
    };
    add(store.name, kStoreStyle);
    add(hotlineText(store), kContactStyle);
    add(store.address, kContactStyle);
    return logo ? std::max(y, logo->area.height()) : y;
}

/// The title with its mark in a box behind it, centred between two edges; returns the height.
double addTitle(Strip& strip, const Document& document, double left, double right, double y,
                const LayoutContext& context)
{
    const double available = right - left;
    const double natural = std::min(context.setter.naturalWidth(document.title, kTitleStyle), available);
    TextRun title = context.setter.set(document.title, kTitleStyle, left, y, available, TextAlign::Centre);
    double height = title.height();
    if (!document.mark.isEmpty()) {
        const double padding = context.mm(1);
        const double natural2 = context.setter.naturalWidth(document.mark, kNumberStyle);
        const double width = std::min(natural2, available);
        const bool beside = left + available / 2 + natural / 2 + context.mm(4) + width + padding <= right;
        const double x = beside ? left + available / 2 + natural / 2 + context.mm(4) : left + (available - width) / 2;
        const double top =
            beside ? y + (title.lineHeight - context.setter.lineHeight(kNumberStyle)) / 2 : y + height + padding;
        TextRun mark = context.setter.set(document.mark, kNumberStyle, x, top, width);
        const QRectF box(x - padding, top - padding / 2, width + 2 * padding, mark.height() + padding);
        for (const QLineF& line :
             {QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
              QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())})
            strip.strokes.push_back({line, LineWeight::Strong});
        height = std::max(height, box.bottom() - y + padding / 2);
        strip.texts.push_back(std::move(mark));
    }
    strip.texts.push_back(std::move(title));
    return height;
}

Strip numberLine(const Document& document, const LayoutContext& context)
{
    Strip strip;
    const QString number = document.number.isEmpty() ? QString() : Documents::tr("No. %1").arg(document.number);
    const double share =
        std::clamp(context.setter.naturalWidth(number, kNumberStyle), context.width * 0.3, context.width * 0.7);
    strip.texts.push_back(
        context.setter.set(document.subtitle, kContactStyle, 0, 0, context.width - share - context.mm(3)));
    strip.texts.push_back(context.setter.set(number, kNumberStyle, context.width - share, 0, share, TextAlign::End));
    for (const TextRun& run : strip.texts)
        strip.height = std::max(strip.height, run.height());
    for (TextRun& run : strip.texts)
        run.y = strip.height - run.height();
    strip.spaceBefore = context.mm(context.format.compactHead ? 0.5 : 2);
    strip.height += context.mm(0.6);
    return strip;
}

std::vector<Strip> sheetHead(const Document& document, const LayoutContext& context)
{
    Strip top;
    const double side = document.code ? context.mm(context.format.codeMm) : 0;
    if (document.code)
        top.code = placedCode(*document.code, context.width, side);
    const double right = context.width - side - context.mm(4);
    if (context.format.compactHead) {
        const double storeWidth = context.width * 0.33;
        const double store = addStore(top, document.store, storeWidth, context);
        const double title =
            addTitle(top, document, storeWidth + context.mm(2), context.width - storeWidth - context.mm(2), 0, context);
        top.height = std::max({store, title, side});
        return {top, numberLine(document, context)};
    }
    const double store = addStore(top, document.store, right, context);
    top.height = std::max(store, side);
    Strip middle;
    middle.spaceBefore = context.mm(1);
    middle.height = addTitle(middle, document, 0, context.width, 0, context);
    return {top, middle, numberLine(document, context)};
}

std::vector<Strip> rollHead(const Document& document, const LayoutContext& context)
{
    std::vector<Strip> strips;
    const auto add = [&](const QString& text, const TextStyle& style) {
        if (!text.isEmpty())
            strips.push_back(textStrip(text, style, TextAlign::Centre, context));
    };
    if (std::optional<PlacedPicture> logo = placedLogo(document.store.logo, 34, 15, context)) {
        Strip mark;
        logo->area.moveLeft((context.width - logo->area.width()) / 2);
        mark.height = logo->area.height() + context.mm(1);
        mark.pictures.push_back(std::move(*logo));
        strips.push_back(std::move(mark));
    }
    add(document.store.name, kStoreStyle);
    Strip title;
    title.spaceBefore = context.mm(0.8);
    title.height = addTitle(title, document, 0, context.width, 0, context);
    strips.push_back(title);
    add(document.number, kNumberStyle);
    add(document.subtitle, kContactStyle);
    strips.back().height += context.mm(1);
    strips.back().border.bottom = LineWeight::Strong;
    return strips;
}

} // namespace

std::vector<Strip> layOutHead(const Document& document, const LayoutContext& context)
{
    return context.format.isRoll() ? rollHead(document, context) : sheetHead(document, context);
}

std::vector<Strip> layOutRollFoot(const Document& document, const LayoutContext& context)
{
    std::vector<Strip> strips;
    if (document.code) {
        const double side = context.mm(context.format.codeMm);
        Strip strip;
        strip.spaceBefore = context.mm(3);
        strip.height = side + context.mm(2);
        strip.code = placedCode(*document.code, (context.width + side) / 2, side);
        strips.push_back(strip);
    }
    for (const QString& text : {hotlineText(document.store), document.store.address, document.footer}) {
        if (text.isEmpty())
            continue;
        strips.push_back(textStrip(text, kContactStyle, TextAlign::Centre, context));
        strips.back().spaceBefore = context.mm(0.6);
    }
    return strips;
}

} // namespace sanbao
