// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of the report desk share: the facts a report is made of, and how its cells are written.
#pragma once

#include "core/service/report_desk.h"

#include <QCoreApplication>

namespace sanbao {

struct ReportDesk::Material
{
    KpiPeriod period;
    Period span;
    Instant asOf;
    KpiFacts facts;                    ///< narrowed
    std::vector<OrderFact> registered; ///< orders that came in during the period
};

/// The highest number of rows a report shows.
inline constexpr int kMostReportRows = 500;

inline std::vector<WorkOrderId> idsOf(const std::vector<OrderFact>& orders)
{
    std::vector<WorkOrderId> ids;
    for (const OrderFact& order : orders)
        ids.push_back(order.order);
    return ids;
}

inline QString countCell(qint64 count)
{
    return QString::number(count);
}

/// Hours with one decimal: "1.5".
inline QString hoursCell(const std::optional<double>& minutes)
{
    return minutes ? QString::number(*minutes / 60, 'f', 1) : QString();
}

/// Per cent with one decimal, empty without anything to divide by.
inline QString shareCell(qint64 part, qint64 whole)
{
    return whole > 0 ? QString::number(100.0 * double(part) / double(whole), 'f', 1) : QString();
}

} // namespace sanbao
