// SPDX-License-Identifier: GPL-3.0-or-later
// Warranty rules and regions as JSON: the profiles, the national catalogue that comes with the program, and the
// documents of the command line all use the same entries (resources/profiles/README.md).
#pragma once

#include "core/base/outcome.h"
#include "core/domain/json_node.h"
#include "core/domain/warranty/warranty_rule.h"

#include <QHash>

namespace sanbao {

/// One rule; its code is made from its conditions when it brings none.
WarrantyRule readWarrantyRule(JsonNode& node);
WarrantyRegion readWarrantyRegion(JsonNode& node);

/// A code that is the same for every version of a rule with these conditions.
QString ruleCodeOf(const WarrantyRule& rule);

/// National and regional rules, drafts included, and the regions. They fit stores of every trade.
Outcome<WarrantyBook> loadNationalWarranty();
/// Everything the program ships: the national book and the rules of all starter profiles. Names of categories in either
/// language lead to their codes in `categories` when it is given.
Outcome<WarrantyBook> loadShippedWarranty(QHash<QString, QString>* categories = nullptr);
/// What a new store of the profile begins with: the national book, statutory and regional rules of all profiles, and
/// the profile's own promises.
Outcome<WarrantyBook> warrantyForProfile(const QString& profile);

} // namespace sanbao
