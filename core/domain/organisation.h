// SPDX-License-Identifier: GPL-3.0-or-later
// The store this file belongs to, the people in it, and what each role may do. Deny by default: a role has exactly the
// permissions listed for it in organisation.cpp; desks ask, pages only hide.
#pragma once

#include "core/base/id.h"
#include "core/domain/codes.h"

#include <QString>

namespace sanbao {

struct OrgUnit
{
    OrgUnitId id;
    QString code; ///< used in numbers: 1..8 letters or digits
    QString name;
    UnitLevel level = UnitLevel::Store;
    QString hotline;
    QString address;
};

struct StaffMember
{
    StaffId id;
    OrgUnitId unit;
    QString login;
    QString name;
    Role role = Role::Counter;
    bool active = true;
};

enum class Permission {
    ReadOrders,
    RegisterOrder,
    RespondOrder,
    DispatchOrder,
    WorkOnOrder,
    CloseOrder,
    CancelOrder,
    SettleOrder,
    WaiveFee,
    IssueAgreement,
    LogComplaint,
    CloseComplaint,
    TakeSurvey,
    EditCustomer,
    UnmaskCustomer,
    ManagePlans,
    ReadKpi,
    Export,
    ImportData,
    ManageSettings,
    ManageStaff,
    Print,
    CloseCashDay,
    ApproveRefund,
    MovePart,   ///< take parts for an order, bring them back, ask for a transfer
    KeepStock,  ///< receive, count, scrap, buy; the master data of parts and suppliers
    RecordCost, ///< enter what an order cost
    ReadCost,   ///< see costs and margins
    LendEquipment,
    KeepArchive, ///< lock records, destroy dates, amendments of closed orders
    SteerStore   ///< targets and limits, alerts, the monthly review, plans
};

bool isPermitted(Role role, Permission permission);

} // namespace sanbao
