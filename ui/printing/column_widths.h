// SPDX-License-Identifier: GPL-3.0-or-later
// Shares a table's width among its columns: a column that needs less than its share gets just what it needs, and what
// is left goes to the columns with long text. No word is broken as long as the others can give way.
#pragma once

#include <vector>

namespace sanbao {

struct ColumnDemand
{
    double natural = 0; ///< width without wrapping, padding included
    double minimum = 0; ///< width of its longest unbreakable word
    int weight = 1;
    bool figures = false; ///< never narrower than its text, as long as a quarter of the width is left for the others
};

std::vector<double> columnWidths(const std::vector<ColumnDemand>& demands, double width);

} // namespace sanbao
