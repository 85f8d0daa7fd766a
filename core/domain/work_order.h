// SPDX-License-Identifier: GPL-3.0-or-later
// A work order: one request of one customer about one product unit, from registration to closing. All stamps come from
// events (see work_order_flow.h); nothing here is edited by hand. Back-dated events keep both the moment they happened
// and the moment they were entered on the timeline.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"
#include "core/domain/service_promise.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

struct Pause
{
    WaitReason reason = WaitReason::Customer;
    Instant from;
    MaybeInstant until; ///< empty while the order is still waiting
};

struct WorkOrder
{
    WorkOrderId id;
    QString uid;
    QString number;      ///< store code, local day and running number, for example CX-260302-0001
    QString externalRef; ///< number in the system the order was imported from; empty otherwise
    OrgUnitId unit;
    CustomerId customer;
    ProductUnitId product; ///< invalid for requests without a product
    CategoryId category;
    ServiceType type = ServiceType::Repair;
    Channel channel = Channel::WalkIn;
    Priority priority = Priority::Normal;
    QString serviceLevel; ///< free text level of imported orders, otherwise the priority code
    OrderState state = OrderState::Registered;
    OrderState stateBeforeWait = OrderState::Registered; ///< where Resume returns to
    std::optional<WaitReason> waitReason;                ///< set while Waiting

    QString faultText; ///< the customer's words
    FaultCodeId faultCode;
    std::optional<FaultGrade> grade;
    QString accessories; ///< appearance and accessories handed in
    QString wish;        ///< wished time, free text
    QString diagnosedCause;
    QString confirmedCause;
    QString action; ///< what was done
    QString cancelReason;

    QString contactName; ///< as of intake, so that papers stay true after the customer record changes
    QString contactPhone;
    QString contactAddress;

    StaffId technician;
    StaffId registeredBy;
    MaybeInstant appointmentFrom;
    MaybeInstant appointmentTo;

    Instant registeredAt;
    MaybeInstant firstResponseAt;
    MaybeInstant arrivedAt; ///< first arrival, or first take-in to the workshop
    MaybeInstant firstResolvedAt;
    MaybeInstant resolvedAt; ///< last resolution
    MaybeInstant acceptedAt;
    MaybeInstant closedAt;
    MaybeInstant cancelledAt;
    std::optional<ResolveResult> result;
    QString acceptedBy; ///< customer's name, or the reason why nobody confirmed
    int visits = 0;     ///< arrivals at the customer's
    int reopenCount = 0;

    std::vector<Pause> pauses;
    std::vector<Promise> promises;

    PlanId plan; ///< the maintenance plan that produced it
    AgreementId agreement;
    QString priorityRule;    ///< code of the rule that raised the priority; empty when nothing did
    bool outOfHours = false; ///< registered outside the hours of its channel
    bool inWarranty = false;
    qint64 revision = 0;

    bool isOpen() const { return state != OrderState::Closed && state != OrderState::Cancelled; }
};

} // namespace sanbao
