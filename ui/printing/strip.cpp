// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting a band between its lines.
#include "ui/printing/strip.h"

#include <algorithm>
#include <cmath>

namespace sanbao {

std::pair<Strip, Strip> cutStrip(const Strip& strip, double height)
{
    Strip first = strip;
    Strip second = strip;
    first.texts.clear();
    second.texts.clear();
    second.strokes.clear();
    second.code.reset();
    second.pictures.clear();
    second.spaceBefore = 0;
    double textBottom = 0;
    double padding = strip.height;
    double firstHeight = 0;
    double secondHeight = 0;
    for (const TextRun& run : strip.texts) {
        textBottom = std::max(textBottom, run.y + run.height());
        padding = std::min(padding, run.y);
    }
    const double below = std::max(0.0, strip.height - textBottom);
    for (const TextRun& run : strip.texts) {
        const double room = height - below - run.y;
        const int fitting = std::clamp(int(std::floor(room / std::max(run.lineHeight, 1.0) + 1e-6)), 0, run.lineCount);
        if (fitting > 0) {
            TextRun upper = run;
            upper.lineCount = fitting;
            first.texts.push_back(upper);
            firstHeight = std::max(firstHeight, upper.y + upper.height());
        }
        if (fitting < run.lineCount) {
            TextRun lower = run;
            lower.firstLine = run.firstLine + fitting;
            lower.lineCount = run.lineCount - fitting;
            lower.y = padding;
            second.texts.push_back(lower);
            secondHeight = std::max(secondHeight, lower.y + lower.height());
        }
    }
    first.height = first.texts.empty() ? 0 : firstHeight + below;
    second.height = second.texts.empty() ? 0 : secondHeight + below;
    first.keepWithNext = false;
    return {first, second};
}

} // namespace sanbao
