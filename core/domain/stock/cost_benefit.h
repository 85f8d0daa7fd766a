// SPDX-License-Identifier: GPL-3.0-or-later
// What service costs set against what it brings, over two periods of the same length: money, customers who came back,
// complaints, satisfaction. The day between the periods may be the one on which a measure began: then the difference of
// the shares, with its interval, says what the measure did, as far as numbers can.
#pragma once

#include "core/base/money.h"

#include <QDate>

#include <optional>
#include <utility>

namespace sanbao {

struct BenefitSide
{
    QDate from;
    QDate until; ///< included
    int orders = 0;
    Money cost;
    Money revenue;   ///< settled and sold, less what was given back
    Money recovered; ///< paid by makers
    int customers = 0;
    int retained = 0; ///< of them, who had an order within the year before the period
    int complaints = 0;
    int repeats = 0;  ///< repairs of the same product within 30 days after a repair
    double grade = 0; ///< mean of the overall grades 1..5
    int answers = 0;

    Money result() const { return revenue + recovered - cost; }
    Money costPerOrder() const { return orders > 0 ? Money::fromFen(cost.fen() / orders) : Money(); }
    std::optional<double> retainedShare() const { return shareOf(retained, customers); }
    std::optional<double> complaintShare() const { return shareOf(complaints, orders); }
    std::optional<double> repeatShare() const { return shareOf(repeats, orders); }

    static std::optional<double> shareOf(int part, int whole)
    {
        return whole > 0 ? std::optional(double(part) / whole) : std::nullopt;
    }
};

/// The period of the same length that ends on the day before `from`, both days included.
std::pair<QDate, QDate> periodBefore(QDate from, QDate until);

struct ShareDifference
{
    double difference = 0; ///< after less before
    double low = 0;        ///< 95 %, Newcombe's interval from two Wilson intervals
    double high = 0;
    bool isClear() const { return low > 0 || high < 0; }
};
/// Empty when one of the sides has no cases or more successes than cases.
std::optional<ShareDifference> shareDifference(int before, int ofBefore, int after, int ofAfter);

} // namespace sanbao
