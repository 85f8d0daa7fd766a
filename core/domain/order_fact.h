// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the KPIs need to know about one order, in one flat row that is written in the transaction that changes the
// order. Business minutes are frozen with the calendar in force when the stamp was made, so that a later calendar edit
// never rewrites history. KPI definitions: core/analytics/kpi_catalog.h.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"
#include "core/domain/work_order.h"

#include <optional>

namespace sanbao {

struct OrderFact
{
    WorkOrderId order;
    OrgUnitId unit;
    CategoryId category;
    ProductUnitId product;
    StaffId technician;
    FaultCodeId faultCode;
    ServiceType type = ServiceType::Repair;
    Channel channel = Channel::WalkIn;
    QString serviceLevel;

    Instant registeredAt;
    MaybeInstant firstResponseAt;
    MaybeInstant responseDueAt;
    std::optional<qint64> responseTargetMinutes; ///< as promised at intake, in the minutes of that promise's clock
    MaybeInstant arrivedAt;
    MaybeInstant arrivalDueAt;
    std::optional<qint64> arrivalTargetMinutes;
    MaybeInstant firstResolvedAt; ///< never moves
    MaybeInstant resolvedAt;      ///< last resolution while it stands; empty again as long as a reopened order is open
    MaybeInstant completionDueAt;
    std::optional<qint64> completionTargetMinutes;
    MaybeInstant closedAt;
    MaybeInstant cancelledAt;
    MaybeInstant pausedAt; ///< start of the pause that stops the promise clocks now; empty while they run

    // Minutes of the unit calendar; empty until the stamp exists.
    std::optional<qint64> responseBusiness;
    std::optional<qint64> arrivalBusiness;
    std::optional<qint64> firstResolutionBusinessNet; ///< to the first resolution, all pauses removed
    std::optional<qint64> resolutionBusinessNet;      ///< to the last resolution, all pauses removed
    std::optional<qint64> handsOnBusinessNet;         ///< arrival to last resolution, pauses removed
    // 24×7 minutes with pauses removed.
    std::optional<qint64> firstResolutionCalendarNet;
    std::optional<qint64> resolutionCalendarNet;
    std::optional<qint64> handsOnCalendarNet;
    std::optional<qint64> resolutionCalendarNetCustomer; ///< 24×7, only customer-caused pauses removed

    std::optional<ResolveResult> result;
    int visits = 0;
    int reopenCount = 0;
    std::optional<bool> diagnosisRight; ///< diagnosed cause equals confirmed cause; empty when either is missing
    /// Registration of the first repair of the same product unit with the same fault code (or both without one) after
    /// this repair's last resolution. Empty while there is none.
    MaybeInstant repeatedAt;
    qint64 amountFen = 0; ///< settled amount
};

/// Computes the row from the order. `repeatedAt` and `amountFen` are not known to the order and stay as given in
/// `before`.
OrderFact factOf(const WorkOrder& order, const BusinessCalendar& calendar, const OrderFact& before = {});

} // namespace sanbao
