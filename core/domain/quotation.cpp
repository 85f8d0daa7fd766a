// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/quotation.h"

namespace sanbao {

Money consentedSum(const std::vector<Quotation>& quotations)
{
    const Quotation* newest = nullptr;
    for (const Quotation& quotation : quotations) {
        if (quotation.isConsented() && (!newest || quotation.version > newest->version))
            newest = &quotation;
    }
    return newest ? newest->total : Money();
}

std::optional<Money> beyondConsent(const std::vector<Quotation>& quotations, Money due)
{
    if (quotations.empty())
        return std::nullopt;
    const Money beyond = due - consentedSum(quotations);
    return beyond > Money() ? std::optional<Money>(beyond) : std::nullopt;
}

} // namespace sanbao
