// SPDX-License-Identifier: GPL-3.0-or-later
// The person or firm whose things are repaired. The main phone is stored as typed and normalised; several customers may
// share one phone (family, landlord), so it is a hint and never a key.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QString>

namespace sanbao {

struct Customer
{
    CustomerId id;
    QString uid;
    QString name;
    QString phone;    ///< normalised digits, see core/domain/phone.h
    QString phoneRaw; ///< as typed
    QString address;
    Priority tier = Priority::Normal; ///< Premium customers get the premium service-level targets
    QString note;
    Instant createdAt;
    int orderCount = 0; ///< number of work orders, kept in the same transaction
    qint64 revision = 0;
};

} // namespace sanbao
