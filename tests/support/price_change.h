// SPDX-License-Identifier: GPL-3.0-or-later
// A new version of the price list in which one item is different or new.
#pragma once

#include "core/service/price_desk.h"
#include "core/service/workplace.h"
#include "tests/support/catch.h"

namespace sanbao::test {

inline void publishPrice(Workplace& place, const PriceItem& wanted, QDate from)
{
    const Outcome<PriceList> draft = place.prices().draft();
    REQUIRE_DONE(draft);
    PriceItem item = wanted;
    item.id = {};
    for (const PriceItem& present : draft->items) {
        if (present.code == wanted.code)
            item.id = present.id;
    }
    REQUIRE_DONE(place.prices().saveItem(item));
    REQUIRE_DONE(place.prices().publish(from, {}, {}));
}

} // namespace sanbao::test
