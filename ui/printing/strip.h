// SPDX-License-Identifier: GPL-3.0-or-later
// A strip is one horizontal band of a page: a line of pairs, a table row, a paragraph. Strips are made for the full
// width of the paper's text area and then stacked into pages; a strip is cut only when it may be or must be.
#pragma once

#include "ui/printing/code_symbol.h"
#include "ui/printing/type_setter.h"

#include <QImage>
#include <QLineF>

#include <vector>

namespace sanbao {

enum class LineWeight { Hair, Strong };

struct Stroke
{
    QLineF line;
    LineWeight weight = LineWeight::Hair;
};

/// Lines drawn around the band itself; they follow it when it is cut.
struct Border
{
    std::optional<LineWeight> top;
    std::optional<LineWeight> bottom;
    bool sides = false;
};

struct PlacedCode
{
    CodeSymbol symbol;
    QRectF area;
};

struct PlacedPicture
{
    QImage image;
    QRectF area;
};

struct Strip
{
    double spaceBefore = 0; ///< dropped at the top of a page
    double height = 0;
    std::vector<TextRun> texts;
    std::vector<Stroke> strokes;
    std::optional<PlacedCode> code;
    std::vector<PlacedPicture> pictures;
    Border border;
    bool shaded = false;
    bool keepWithNext = false;
    bool mayBreak = false; ///< may be cut between lines to fill a page; others only when higher than a page
    int repeatedHead = -1; ///< number of the table whose head comes first again on a new page
};

/// Cuts the band so that the first part is at most `height` high. Empty first part when not even one line fits.
std::pair<Strip, Strip> cutStrip(const Strip& strip, double height);

} // namespace sanbao
