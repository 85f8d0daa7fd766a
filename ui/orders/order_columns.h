// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the order list: header, cells, export and print in one place.
#pragma once

#include "core/domain/order_list.h"
#include "core/service/remedy_desk.h"
#include "ui/models/column.h"

#include <QHash>

#include <memory>

namespace sanbao {

class Workplace;

/// The warning of each order that has one, by order id; filled as pages are read.
using OrderHints = std::shared_ptr<QHash<qint64, CaseWarning>>;

/// Sort keys: "registered" and "due".
Columns<OrderRow> orderColumns(Workplace& workplace, const OrderHints& hints = {});

} // namespace sanbao
