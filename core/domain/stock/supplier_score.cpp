// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stock/supplier_score.h"

#include <algorithm>

namespace sanbao {

SupplierScore scoreOf(const std::vector<Delivery>& deliveries)
{
    SupplierScore score;
    double pieces = 0;
    double defective = 0;
    double paid = 0;
    double cheapest = 0;
    int inTime = 0;
    for (const Delivery& delivery : deliveries) {
        ++score.deliveries;
        score.meanDays += delivery.days;
        inTime += delivery.days <= delivery.promisedDays ? 1 : 0;
        pieces += delivery.pieces;
        defective += delivery.defective;
        if (delivery.price > 0) {
            const double best = delivery.cheapest > 0 ? std::min(delivery.cheapest, delivery.price) : delivery.price;
            paid += delivery.price * delivery.pieces;
            cheapest += best * delivery.pieces;
        }
    }
    if (score.deliveries == 0)
        return score;
    score.meanDays /= score.deliveries;
    score.inTime = double(inTime) / score.deliveries;
    score.defects = pieces > 0 ? defective / pieces : 0;
    score.priceIndex = cheapest > 0 ? paid / cheapest : 1;
    score.score = 40 * score.inTime + std::max(0.0, 40 - 400 * score.defects) + 20 / score.priceIndex;
    return score;
}

} // namespace sanbao
