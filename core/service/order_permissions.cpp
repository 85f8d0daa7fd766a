// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/order_permissions.h"

namespace sanbao {

Permission permissionFor(OrderEventKind kind)
{
    switch (kind) {
    case OrderEventKind::Respond:
    case OrderEventKind::Quote:
    case OrderEventKind::Note:
        return Permission::RespondOrder;
    case OrderEventKind::Schedule:
        return Permission::DispatchOrder;
    case OrderEventKind::Diagnose:
    case OrderEventKind::Resolve:
        return Permission::WorkOnOrder;
    case OrderEventKind::Arrive:
    case OrderEventKind::TakeIn:
    case OrderEventKind::Wait:
    case OrderEventKind::Resume:
        return Permission::RespondOrder;
    case OrderEventKind::Accept:
        return Permission::RespondOrder;
    case OrderEventKind::Settle:
        return Permission::SettleOrder;
    case OrderEventKind::Close:
    case OrderEventKind::Reopen:
        return Permission::CloseOrder;
    case OrderEventKind::Cancel:
        return Permission::CancelOrder;
    }
    return Permission::ManageSettings;
}

} // namespace sanbao
