// SPDX-License-Identifier: GPL-3.0-or-later
// A small line over a dozen values, for tiles. Gaps stay gaps; the last point is hollow while it is provisional.
#pragma once

#include <QColor>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace sanbao {

struct SparkPoint
{
    std::optional<double> value;
    bool provisional = false;
};

void paintSparkline(QPainter& painter, const QRectF& area, const std::vector<SparkPoint>& points, const QColor& line,
                    const QColor& ground);

} // namespace sanbao
