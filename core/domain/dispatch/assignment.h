// SPDX-License-Identifier: GPL-3.0-or-later
// The assignment problem: each row gets one column of its own so that the sum of the costs is the lowest possible
// (Hungarian method by shortest augmenting paths, rows times rows times columns steps).
#pragma once

#include <vector>

namespace sanbao {

/// `cost[row][column]`, with at least as many columns as rows. Answers the column of each row.
std::vector<int> cheapestAssignment(const std::vector<std::vector<int>>& cost);

} // namespace sanbao
