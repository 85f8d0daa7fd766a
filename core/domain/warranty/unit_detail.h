// SPDX-License-Identifier: GPL-3.0-or-later
// What the three-guarantees card records about one owned unit beyond its serial number and days: device number,
// invoice, production day, use, what it was exchanged for, which firmware and boards it has had, and who owned it
// before.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/warranty/warranty_rule.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

struct UnitDetail
{
    ProductUnitId product;
    QString imei;
    QString invoiceNumber;
    std::optional<Money> invoicePrice;
    QDate producedOn;
    UseKind use = UseKind::Home;
    ProductUnitId replacedBy; ///< the unit the customer has instead of this one
    ProductUnitId replaces;
    qint64 revision = 0;
};

enum class ConfigurationKind { Firmware, Board, Other };

struct ConfigurationChange
{
    qint64 id = 0;
    ProductUnitId product;
    QDate changedOn;
    ConfigurationKind kind = ConfigurationKind::Firmware;
    QString value; ///< version, part number
    QString note;
    Instant enteredAt;
    StaffId enteredBy;
};

struct OwnerChange
{
    qint64 id = 0;
    ProductUnitId product;
    CustomerId from;
    CustomerId to;
    QDate changedOn;
    QString reason;
    Instant enteredAt;
    StaffId enteredBy;
};

/// 15 digits whose last one is the check digit of the others.
bool isImei(const QString& text);

template <> struct Codes<ConfigurationKind>
{
    static constexpr CodeTable<ConfigurationKind, 3> table{{{ConfigurationKind::Firmware, "firmware"},
                                                            {ConfigurationKind::Board, "board"},
                                                            {ConfigurationKind::Other, "other"}}};
};

} // namespace sanbao
