// SPDX-License-Identifier: GPL-3.0-or-later
// The warranty question as a JSON document, answered by the engine alone: sanbaoctl calc warranty.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/warranty/warranty_verdict.h"

#include <QJsonObject>

namespace sanbao {

/// {"category","brand","model","region","invoiced","delivered","installed","exchanged","produced","repairs":[{"in","out",
/// "fault","part"}],"contracts":[{"number","from","until"}],"on","part","use","defect","rules":[…]}; all but the
/// category optional. `today` stands in for a missing "on". Unknown keys are refused by name.
Outcome<QJsonObject> calculateWarranty(const QJsonObject& document, QDate today);

/// {"status","start","nominal_end","end","excluded_days","rule","remedies","reason"} and what the answer rests on.
QJsonObject verdictJson(const WarrantyVerdict& verdict, const WarrantyFacts& facts);

} // namespace sanbao
