// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/ink_path.h"

namespace sanbao {

namespace {

constexpr double kDot = 0.01;

} // namespace

/// Every sampled point pulls the line towards itself; the line itself runs through the middles between them, so that
/// neither corners nor the rhythm of the samples show.
QPainterPath inkPath(const std::vector<std::vector<QPointF>>& ink)
{
    QPainterPath path;
    for (const std::vector<QPointF>& stroke : ink) {
        if (stroke.empty())
            continue;
        path.moveTo(stroke.front());
        if (stroke.size() == 1) {
            path.lineTo(stroke.front() + QPointF(kDot, kDot));
            continue;
        }
        for (size_t i = 1; i + 1 < stroke.size(); ++i)
            path.quadTo(stroke[i], (stroke[i] + stroke[i + 1]) / 2);
        path.lineTo(stroke.back());
    }
    return path;
}

} // namespace sanbao
