// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stock/counter_sale.h"

namespace sanbao {

Money dueOf(const std::vector<SaleLine>& lines)
{
    Money sum;
    for (const SaleLine& line : lines)
        sum += line.amount();
    return sum;
}

std::optional<Money> changeOf(Money total, Money received)
{
    if (received < total)
        return std::nullopt;
    return received - total;
}

} // namespace sanbao
