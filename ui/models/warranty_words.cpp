// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/warranty_words.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Warranty)
};

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

QString warrantyWords(const WarrantyTerm& term)
{
    switch (term.status) {
    case WarrantyStatus::In:
        return term.end.isValid() ? Words::tr("Covered until %1").arg(isoDay(term.end)) : Words::tr("Covered for life");
    case WarrantyStatus::Out:
        return Words::tr("Out of warranty");
    case WarrantyStatus::Unknown:
        break;
    }
    return Words::tr("Warranty unknown");
}

ChipTone warrantyTone(WarrantyStatus status)
{
    switch (status) {
    case WarrantyStatus::In:
        return ChipTone::Ok;
    case WarrantyStatus::Out:
        return ChipTone::Neutral;
    case WarrantyStatus::Unknown:
        break;
    }
    return ChipTone::Warn;
}

QString warrantyStartWords(const ProductUnit& unit, const WarrantyTerm& term)
{
    const QString day = isoDay(term.start);
    if (unit.exchangedOn == term.start)
        return Words::tr("exchanged on %1").arg(day);
    if (unit.installedOn == term.start)
        return Words::tr("installed on %1").arg(day);
    if (unit.deliveredOn == term.start)
        return Words::tr("delivered on %1").arg(day);
    return Words::tr("invoiced on %1").arg(day);
}

} // namespace sanbao
