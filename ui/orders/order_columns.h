// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the order list: header, cells, export and print in one place.
#pragma once

#include "core/domain/order_list.h"
#include "ui/models/column.h"

namespace sanbao {

class Workplace;

/// Sort keys: "registered" and "due".
Columns<OrderRow> orderColumns(Workplace& workplace);

} // namespace sanbao
