// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/product.h"

#include <algorithm>

namespace sanbao {

WarrantyTerm warrantyTerm(const ProductUnit& unit, int months, QDate on)
{
    WarrantyTerm term;
    if (unit.exchangedOn.isValid()) {
        term.start = unit.exchangedOn;
    } else {
        for (const QDate day : {unit.invoicedOn, unit.deliveredOn, unit.installedOn}) {
            if (day.isValid() && (!term.start.isValid() || day > term.start))
                term.start = day;
        }
    }
    if (!term.start.isValid() || months <= 0)
        return term;
    term.end = term.start.addMonths(months);
    term.status = on <= term.end ? WarrantyStatus::In : WarrantyStatus::Out;
    return term;
}

} // namespace sanbao
