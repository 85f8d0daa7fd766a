// SPDX-License-Identifier: GPL-3.0-or-later
// What the archive adds to units and closed orders: readings of a device, amendments, and how long a record is kept.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QDate>
#include <QString>

#include <optional>

namespace sanbao {

struct UnitReading
{
    qint64 id = 0;
    ProductUnitId product;
    QString kind; ///< "水压", "running hours"
    double value = 0;
    QString unitName;
    Instant takenAt;
    QString source; ///< "typed", or the imported file
    StaffId enteredBy;
};

/// Appended to a closed order, whose own fields no longer change.
struct OrderAmendment
{
    qint64 id = 0;
    WorkOrderId order;
    QString body;
    QString reason;
    Instant madeAt;
    StaffId madeBy;
};

struct RetentionClass
{
    QString code;
    QString nameZh;
    QString nameEn;
    int years = 3;
    QString source;
};

struct ArchivedOrder
{
    WorkOrderId order;
    QString retention; ///< code of the class
    Instant archivedAt;
    StaffId archivedBy;
    QDate destroyAfter;
};

/// Age of a product against its expected life. A main part that was replaced gives the product the part of its life
/// back that had been used when it was replaced, at most half: the case and the wiring stay old.
struct LifeOutlook
{
    int ageMonths = 0;
    int lifeMonths = 0;
    int gainedMonths = 0; ///< by replaced main parts
    int leftMonths() const { return lifeMonths + gainedMonths - ageMonths; }
    /// Percent of the life that is over, of the life with its gain.
    int percent() const
    {
        const int whole = lifeMonths + gainedMonths;
        return whole > 0 ? ageMonths * 100 / whole : 0;
    }
};

/// Empty when age or life is not known. `replacedAfter`: months after the first day; invalid when none was.
inline std::optional<LifeOutlook> lifeOutlook(std::optional<int> ageMonths, int lifeYears, int replacedAfter)
{
    if (!ageMonths || lifeYears <= 0)
        return std::nullopt;
    LifeOutlook outlook{*ageMonths, lifeYears * 12, 0};
    if (replacedAfter > 0)
        outlook.gainedMonths = (replacedAfter < outlook.lifeMonths ? replacedAfter : outlook.lifeMonths) / 2;
    return outlook;
}

} // namespace sanbao
