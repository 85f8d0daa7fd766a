// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts in a product came from, as the papers say it: supplier and batch or serial number of every piece that
// was taken from stock for the order.
#pragma once

#include "core/document/document_data.h"
#include "core/service/service_context.h"

namespace sanbao {

std::vector<PaperUsedPart> partsUsed(ServiceContext& context, WorkOrderId order);

/// Refused when the store takes parts from stock only and a part is charged that was not taken for the order.
Done requireStockOrigin(ServiceContext& context, WorkOrderId order, const std::vector<FeeLine>& lines);

bool takesFromStockOnly(ServiceContext& context);
Done setTakesFromStockOnly(ServiceContext& context, bool only);

} // namespace sanbao
