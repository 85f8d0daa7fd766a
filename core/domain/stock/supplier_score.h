// SPDX-License-Identifier: GPL-3.0-or-later
// How good a supplier was in a period: 40 points for deliveries in time, 40 for pieces without defect (each percent of
// defects costs four points), 20 for prices against the cheapest known for the same parts.
#pragma once

#include <vector>

namespace sanbao {

struct Delivery
{
    int promisedDays = 0;
    double days = 0;
    double pieces = 0;
    double defective = 0;
    double price = 0;    ///< a piece
    double cheapest = 0; ///< known for the part; 0: nobody else sells it
};

struct SupplierScore
{
    int deliveries = 0;
    double meanDays = 0;
    double inTime = 0;     ///< share
    double defects = 0;    ///< share of pieces
    double priceIndex = 1; ///< paid / cheapest
    double score = 0;      ///< 0..100
};
SupplierScore scoreOf(const std::vector<Delivery>& deliveries);

} // namespace sanbao
