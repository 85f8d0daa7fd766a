// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation.h"

#include <algorithm>
#include <initializer_list>

namespace sanbao {

namespace {

bool has(std::initializer_list<Permission> granted, Permission wanted)
{
    return std::find(granted.begin(), granted.end(), wanted) != granted.end();
}

} // namespace

bool isPermitted(Role role, Permission permission)
{
    using P = Permission;
    switch (role) {
    case Role::Counter:
        return has({P::ReadOrders,   P::RegisterOrder, P::RespondOrder,   P::DispatchOrder, P::CloseOrder,
                    P::CancelOrder,  P::SettleOrder,   P::IssueAgreement, P::LogComplaint,  P::TakeSurvey,
                    P::EditCustomer, P::ManagePlans,   P::ReadKpi,        P::Print,         P::CloseCashDay,
                    P::MovePart,     P::KeepStock,     P::RecordCost,     P::LendEquipment, P::KeepArchive},
                   permission);
    case Role::Technician:
        return has(
            {P::ReadOrders, P::RespondOrder, P::WorkOnOrder, P::Print, P::MovePart, P::RecordCost, P::LendEquipment},
            permission);
    case Role::Dispatcher:
        return has({P::ReadOrders, P::RegisterOrder, P::RespondOrder, P::DispatchOrder, P::CancelOrder, P::EditCustomer,
                    P::ManagePlans, P::ReadKpi, P::Print, P::MovePart, P::KeepStock, P::RecordCost, P::LendEquipment},
                   permission);
    case Role::Manager:
        return permission != P::ManageStaff && permission != P::ManageSettings;
    case Role::Admin:
        return true;
    case Role::Auditor:
        return has({P::ReadOrders, P::ReadKpi, P::Print, P::ReadCost}, permission);
    }
    return false;
}

} // namespace sanbao
