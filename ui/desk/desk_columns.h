// SPDX-License-Identifier: GPL-3.0-or-later
// The two lists of the desk as columns: orders by their next promise, and calls to make.
#pragma once

#include "core/service/callback_desk.h"
#include "core/service/order_desk.h"
#include "ui/models/column.h"

namespace sanbao {

class Workplace;

Columns<OrderRow> dueColumns(Workplace& workplace);
Columns<CallRow> callColumns(Workplace& workplace);

} // namespace sanbao
