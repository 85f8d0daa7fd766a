// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stock/cost_benefit.h"

#include <cmath>

namespace sanbao {

namespace {

constexpr double kZ = 1.959963984540054;

struct Wilson
{
    double share = 0;
    double low = 0;
    double high = 0;
};

Wilson wilson(int k, int n)
{
    const double share = double(k) / n;
    const double z2 = kZ * kZ;
    const double centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half = kZ / (1 + z2 / n) * std::sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
    return {share, centre - half, centre + half};
}

} // namespace

std::pair<QDate, QDate> periodBefore(QDate from, QDate until)
{
    const bool wholeMonths = from.day() == 1 && until.day() == until.daysInMonth();
    if (wholeMonths) {
        const int months = (until.year() - from.year()) * 12 + until.month() - from.month() + 1;
        return {from.addMonths(-months), from.addDays(-1)};
    }
    return {from.addDays(-(from.daysTo(until) + 1)), from.addDays(-1)};
}

std::optional<ShareDifference> shareDifference(int before, int ofBefore, int after, int ofAfter)
{
    if (ofBefore <= 0 || ofAfter <= 0 || before < 0 || after < 0 || before > ofBefore || after > ofAfter)
        return std::nullopt;
    const Wilson first = wilson(before, ofBefore);
    const Wilson second = wilson(after, ofAfter);
    const double difference = second.share - first.share;
    return ShareDifference{difference, difference - std::hypot(second.share - second.low, first.high - first.share),
                           difference + std::hypot(second.high - second.share, first.share - first.low)};
}

} // namespace sanbao
