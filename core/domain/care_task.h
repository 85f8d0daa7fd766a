// SPDX-License-Identifier: GPL-3.0-or-later
// Something to do for a customer on a day: a call after a repair, the periodic call of a group, a warranty or package
// that ends, a low grade that wants an answer, or what was promised on the phone.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

namespace sanbao {

enum class CareKind { AfterCare, GroupCall, LowGrade, PackageEnd, WarrantyEnd, NextAction };
enum class CareState { Open, Finished, Dropped };

struct CareTask
{
    qint64 id = 0;
    QString origin; ///< what made it, so that it is made once
    CareKind kind = CareKind::AfterCare;
    CustomerId customer;
    WorkOrderId order;
    ProductUnitId product;
    QString text;
    QDate dueOn;
    CareState state = CareState::Open;
    QString result;
    MaybeInstant doneAt;
    StaffId doneBy;
    qint64 revision = 0;
    QString customerName; ///< for lists
    QString customerPhone;
};

template <> struct Codes<CareKind>
{
    static constexpr CodeTable<CareKind, 6> table{{{CareKind::AfterCare, "after_care"},
                                                   {CareKind::GroupCall, "group_call"},
                                                   {CareKind::LowGrade, "low_grade"},
                                                   {CareKind::PackageEnd, "package_end"},
                                                   {CareKind::WarrantyEnd, "warranty_end"},
                                                   {CareKind::NextAction, "next_action"}}};
};
template <> struct Codes<CareState>
{
    static constexpr CodeTable<CareState, 3> table{
        {{CareState::Open, "open"}, {CareState::Finished, "done"}, {CareState::Dropped, "dropped"}}};
};

} // namespace sanbao
