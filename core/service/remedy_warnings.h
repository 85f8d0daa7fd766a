// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be watched about an order under warranty: delay after a valid demand, repairs that fail or take too long,
// regional duties, proof that lies with the business.
#pragma once

#include "core/service/remedy_desk.h"

namespace sanbao {

std::vector<CaseWarning> caseWarnings(const WorkOrder& order, const OrderCase& present, const WarrantyRegion& region,
                                      QDate today, const QTimeZone& zone);
/// The same from what a list knows; empty when there is nothing to show.
std::optional<CaseWarning> delayWarning(QDate demandedOn, QDate today, const WarrantyRegion& region);
CaseWarning repeatWarning(int repairs);

} // namespace sanbao
