// SPDX-License-Identifier: GPL-3.0-or-later
// What the two ways of setting a table share: side by side on sheets, stacked on rolls that are too narrow for it.
#pragma once

#include "ui/printing/block_layout.h"

namespace sanbao {

constexpr TextStyle kTableCell{TextSize::Body, false, false};
constexpr TextStyle kTableHead{TextSize::Body, true, false};

double tablePadding(const LayoutContext& context);
Strip emptyTableStrip(const TableBlock& table, const LayoutContext& context);

/// Each row as a small paragraph: the first column, then the others named, figures two on a line.
std::vector<Strip> layOutStackedTable(const TableBlock& table, const LayoutContext& context);

} // namespace sanbao
