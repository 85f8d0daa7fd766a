// SPDX-License-Identifier: GPL-3.0-or-later
// Cover that was bought: an extended warranty or the cover inside a maintenance package, for one product unit. Whoever
// sells one inserts a row through WarrantyContractStore; the warranty engine honours it once the base term has ended.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

namespace sanbao {

using WarrantyContractId = Id<struct WarrantyContractTag>;

struct WarrantyContract
{
    WarrantyContractId id;
    ProductUnitId product;
    QString number;        ///< on the customer's paper; unique in the file
    AgreementId agreement; ///< the issued agreement it was sold with, when there is one
    QDate from;
    QDate until; ///< last covered day
    bool coversLabour = true;
    bool coversMaterial = true;
    Money price;
    QString exclusions; ///< what the contract leaves out, in its own words
    Instant createdAt;
    StaffId createdBy;
    MaybeInstant voidedAt;
    QString voidReason;
    qint64 revision = 0;

    bool isActiveOn(QDate day) const { return !voidedAt && from <= day && day <= until; }
};

} // namespace sanbao
