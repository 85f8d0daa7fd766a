// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/warranty/unit_detail.h"

#include <algorithm>

namespace sanbao {

bool isImei(const QString& text)
{
    if (text.size() != 15 || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return false;
    int sum = 0;
    for (int i = 0; i < 15; ++i) {
        const int digit = text.at(i).digitValue() * (i % 2 == 1 ? 2 : 1);
        sum += digit / 10 + digit % 10;
    }
    return sum % 10 == 0;
}

} // namespace sanbao
