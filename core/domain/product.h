// SPDX-License-Identifier: GPL-3.0-or-later
// Product categories with their fault codes, and product units: one owned piece with its serial number and the dates
// that decide its warranty.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

#include <optional>

namespace sanbao {

struct Category
{
    CategoryId id;
    QString code; ///< for example "refrigerator"
    QString nameZh;
    QString nameEn;
    int warrantyMonths = 0; ///< whole unit; 0 = none promised
    QString warrantySource; ///< which rule the months come from
    bool active = true;
};

struct FaultCode
{
    FaultCodeId id;
    CategoryId category; ///< invalid id: fits every category
    QString code;        ///< for example "F10"
    QString nameZh;
    QString nameEn;
    FaultGrade grade = FaultGrade::General;
    bool active = true;
};

struct ProductUnit
{
    ProductUnitId id;
    QString uid;
    CustomerId customer;
    CategoryId category;
    QString brand;
    QString model;
    QString serial; ///< empty, or unique in the file after folding
    QDate invoicedOn;
    QDate deliveredOn;
    QDate installedOn;
    QDate exchangedOn;
    QString note;
    Instant createdAt;
    qint64 revision = 0;
};

enum class WarrantyStatus { In, Out, Unknown };

/// The plain whole-unit answer: start is the latest of invoice, delivery and installation (after an exchange the
/// exchange day), end is start + the category's months. Source: domain rules on 三包 terms, Order 778 article 18.
struct WarrantyTerm
{
    WarrantyStatus status = WarrantyStatus::Unknown;
    QDate start;
    QDate end; ///< last covered day
};
WarrantyTerm warrantyTerm(const ProductUnit& unit, int months, QDate on);

} // namespace sanbao
