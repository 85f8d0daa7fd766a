// SPDX-License-Identifier: GPL-3.0-or-later
// What the list shows of one return or exchange.
#pragma once

#include "core/domain/warranty/return_record.h"

namespace sanbao {

enum class ReturnScope { Open, All };

struct ReturnRow
{
    ReturnRecord record;
    QString orderNumber;
    QString customerName;
    QString customerPhone;
    QString productLabel;
};

} // namespace sanbao
