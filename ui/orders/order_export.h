// SPDX-License-Identifier: GPL-3.0-or-later
// The shown list of orders for other programs and for paper: the same columns and words as on the screen, all rows of
// the filter and not only those already scrolled to.
#pragma once

#include "core/base/outcome.h"
#include "core/document/document.h"
#include "core/domain/order_list.h"

#include <QByteArray>

#include <vector>

namespace sanbao {

class Workplace;

/// Every row the filter names, at most `limit`.
Outcome<std::vector<OrderRow>> allRows(Workplace& workplace, const OrderFilter& filter, OrderSort sort, int limit);
/// UTF-8 with byte order mark; cells that a spreadsheet would run as a formula are defused.
QByteArray orderListCsv(Workplace& workplace, const std::vector<OrderRow>& rows);
Document orderListDocument(Workplace& workplace, const QString& title, const std::vector<OrderRow>& rows);

} // namespace sanbao
