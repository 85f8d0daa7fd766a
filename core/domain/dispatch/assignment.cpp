// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dispatch/assignment.h"

#include <cstddef>
#include <limits>

namespace sanbao {

namespace {

constexpr long long kFar = std::numeric_limits<long long>::max() / 4;

/// Potentials and partners; row and column 0 stand for "none".
struct Matching
{
    std::vector<long long> rowPrice;
    std::vector<long long> columnPrice;
    std::vector<std::size_t> rowOf;
    std::vector<std::size_t> before;
};

void placeRow(Matching& state, const std::vector<std::vector<int>>& cost, std::size_t row)
{
    const std::size_t columns = state.rowOf.size() - 1;
    std::vector<long long> least(columns + 1, kFar);
    std::vector<char> used(columns + 1, 0);
    state.rowOf[0] = row;
    std::size_t at = 0;
    do {
        used[at] = 1;
        const std::size_t from = state.rowOf[at];
        long long delta = kFar;
        std::size_t next = 0;
        for (std::size_t column = 1; column <= columns; ++column) {
            if (used[column])
                continue;
            const long long reduced = cost[from - 1][column - 1] - state.rowPrice[from] - state.columnPrice[column];
            if (reduced < least[column]) {
                least[column] = reduced;
                state.before[column] = at;
            }
            if (least[column] < delta) {
                delta = least[column];
                next = column;
            }
        }
        for (std::size_t column = 0; column <= columns; ++column) {
            if (used[column]) {
                state.rowPrice[state.rowOf[column]] += delta;
                state.columnPrice[column] -= delta;
            } else {
                least[column] -= delta;
            }
        }
        at = next;
    } while (state.rowOf[at] != 0);
    while (at != 0) {
        const std::size_t previous = state.before[at];
        state.rowOf[at] = state.rowOf[previous];
        at = previous;
    }
}

} // namespace

std::vector<int> cheapestAssignment(const std::vector<std::vector<int>>& cost)
{
    const std::size_t rows = cost.size();
    const std::size_t columns = rows == 0 ? 0 : cost.front().size();
    Matching state{std::vector<long long>(rows + 1), std::vector<long long>(columns + 1),
                   std::vector<std::size_t>(columns + 1), std::vector<std::size_t>(columns + 1)};
    for (std::size_t row = 1; row <= rows; ++row)
        placeRow(state, cost, row);
    std::vector<int> columnOf(rows, -1);
    for (std::size_t column = 1; column <= columns; ++column) {
        if (state.rowOf[column] != 0)
            columnOf[state.rowOf[column] - 1] = int(column) - 1;
    }
    return columnOf;
}

} // namespace sanbao
