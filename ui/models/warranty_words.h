// SPDX-License-Identifier: GPL-3.0-or-later
// The warranty answer as pages say it, with the tone it is shown in.
#pragma once

#include "core/domain/product.h"
#include "ui/style/theme.h"

#include <QString>

namespace sanbao {

/// "Covered until 2027-05-01", "Out of warranty", "Warranty unknown".
QString warrantyWords(const WarrantyTerm& term);
ChipTone warrantyTone(WarrantyStatus status);
/// Which day starts the term: "installed on 2024-04-19".
QString warrantyStartWords(const ProductUnit& unit, const WarrantyTerm& term);

} // namespace sanbao
