// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of service an order is in the store's own words, how deep a repair at the customer's goes, what an upgrade
// changed, and why an order had to do an earlier one's work again.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/codes.h"
#include "core/domain/warranty/unit_detail.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

/// A name the counter offers, over one of the service types that decide how the order runs.
struct ServiceKind
{
    QString code;
    int position = 0;
    ServiceType type = ServiceType::Repair;
    QString nameZh;
    QString nameEn;
    bool active = true;
    qint64 revision = -1; ///< -1: not stored yet
};

enum class RepairDepth { Normal, Deep };
template <> struct Codes<RepairDepth>
{
    static constexpr CodeTable<RepairDepth, 2> table{{{RepairDepth::Normal, "normal"}, {RepairDepth::Deep, "deep"}}};
};

/// What a repair of this depth is planned with and which item of the price list it costs.
struct DepthStandard
{
    RepairDepth depth = RepairDepth::Normal;
    int minutes = 60;
    QString priceCode; ///< empty: no item of its own
    qint64 revision = 0;
};

struct OrderService
{
    WorkOrderId order;
    QString kind; ///< code of a service kind; empty: named after its type
    std::optional<RepairDepth> depth;
    qint64 revision = -1;
};

struct UpgradeItem
{
    qint64 id = 0;
    WorkOrderId order;
    ConfigurationKind kind = ConfigurationKind::Firmware;
    QString before;
    QString after;
    QString note;
    Instant enteredAt;
    StaffId enteredBy;
    MaybeInstant appliedAt; ///< when it became part of the product's history
};

enum class RepeatCause { Misdiagnosis, Workmanship, PartFailed, OtherFault, Use, Unknown };
template <> struct Codes<RepeatCause>
{
    static constexpr CodeTable<RepeatCause, 6> table{{{RepeatCause::Misdiagnosis, "misdiagnosis"},
                                                      {RepeatCause::Workmanship, "workmanship"},
                                                      {RepeatCause::PartFailed, "part_failed"},
                                                      {RepeatCause::OtherFault, "other_fault"},
                                                      {RepeatCause::Use, "use"},
                                                      {RepeatCause::Unknown, "unknown"}}};
};

struct OrderRepeat
{
    WorkOrderId order;
    WorkOrderId earlier;
    RepeatCause cause = RepeatCause::Unknown;
    QString note;
    Instant at;
    StaffId by;
};

/// Repeats of one cause in a time: how many, and what they cost the store.
struct RepeatLine
{
    RepeatCause cause = RepeatCause::Unknown;
    int count = 0;
    Money cost;
};

/// Diagnoses of a technician or of a fault, and how many of them turned out wrong.
struct MisdiagnosisLine
{
    StaffId technician;
    FaultCodeId fault;
    int diagnoses = 0;
    int wrong = 0;
};

} // namespace sanbao
