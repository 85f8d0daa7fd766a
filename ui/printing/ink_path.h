// SPDX-License-Identifier: GPL-3.0-or-later
// Strokes of a pen as a smooth line: the same curve on the signing field and on paper.
#pragma once

#include <QPainterPath>
#include <QPointF>

#include <vector>

namespace sanbao {

/// In the units of the points. A single point becomes a dot.
QPainterPath inkPath(const std::vector<std::vector<QPointF>>& ink);

} // namespace sanbao
