// SPDX-License-Identifier: GPL-3.0-or-later
// Which few items of the price list are worth seeing for a request: the way to the customer, then labour for this kind
// of product. The list knows no categories, so an item that is named after another kind of product is left out.
#pragma once

#include "core/service/catalogue.h"

#include <QDate>

#include <vector>

namespace sanbao {

/// At most `limit` items in force on the day; an invalid category keeps only items that name no product.
std::vector<PriceItem> priceHints(const Catalogue& catalogue, CategoryId category, QDate today, std::size_t limit);

} // namespace sanbao
