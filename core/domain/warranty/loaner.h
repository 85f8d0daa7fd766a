// SPDX-License-Identifier: GPL-3.0-or-later
// A product lent to the customer while his own is being repaired.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

namespace sanbao {

using LoanerId = Id<struct LoanerTag>;

struct Loaner
{
    LoanerId id;
    WorkOrderId order;
    QString label; ///< what was lent
    QString serial;
    Instant lentAt;
    StaffId lentBy;
    MaybeInstant returnedAt;
    QString note;
    qint64 revision = 0;
};

} // namespace sanbao
