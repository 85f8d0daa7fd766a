// SPDX-License-Identifier: GPL-3.0-or-later
// From blocks to bands. Each function sets one kind of block for the width of one paper; nothing here knows of pages.
#pragma once

#include "ui/printing/strip.h"

namespace sanbao {

struct LayoutContext
{
    const PaperFormat& format;
    const TypeSetter& setter;
    double width; ///< of the text area

    double mm(double millimetres) const { return millimetres * kUnitsPerMm; }
};

std::vector<Strip> layOutHead(const Document& document, const LayoutContext& context);
std::vector<Strip> layOutBlocks(const Document& document, const LayoutContext& context);
/// What a roll carries below its blocks: the code, the store's contact lines, the foot.
std::vector<Strip> layOutRollFoot(const Document& document, const LayoutContext& context);

/// Everything of a label, for exactly one page.
std::vector<Strip> layOutLabel(const Document& document, const LayoutContext& context);

std::vector<Strip> layOutPairs(const PairBlock& pairs, const LayoutContext& context);
std::vector<Strip> layOutPictures(const PictureBlock& pictures, const LayoutContext& context);
std::vector<Strip> layOutTable(const TableBlock& table, int tableNumber, const LayoutContext& context);

/// The picture at the origin, not larger than the box (mm) and never enlarged beyond 200 dots an inch; black only, by
/// this dither, where grey cannot be printed. Empty when it is none that can be read.
std::optional<PlacedPicture> placedPicture(const QByteArray& content, QSizeF box, Qt::ImageConversionFlag dither,
                                           const LayoutContext& context);

/// A band of one text over the whole width.
Strip textStrip(const QString& text, const TextStyle& style, TextAlign align, const LayoutContext& context);

} // namespace sanbao
