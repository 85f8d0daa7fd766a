// SPDX-License-Identifier: GPL-3.0-or-later
// How parts, requests, documents, suppliers and places read in the lists of the stock.
#pragma once

#include "core/service/store_room.h"
#include "ui/models/column.h"

namespace sanbao {

class Workplace;

Columns<PartRow> partColumns(Workplace& workplace);
Columns<WaitingPart> waitingColumns(Workplace& workplace);
Columns<RequestRow> requestColumns(Workplace& workplace);
Columns<DocumentRow> documentColumns(Workplace& workplace);
Columns<OldPartRow> oldPartColumns(Workplace& workplace);
Columns<SupplierRow> supplierColumns();
Columns<StockPlace> placeColumns(Workplace& workplace);
Columns<ReorderRow> reorderColumns();
/// Without values for who may not read costs.
Columns<SlowRowView> slowColumns(bool withValues);
Columns<CounterSale> saleColumns(Workplace& workplace);
Columns<LossRow> lossColumns(const LossReport& report, bool withValues);

/// "2026-03-02 09:00" in the store's zone.
QString momentText(Instant at, Workplace& workplace);

} // namespace sanbao
