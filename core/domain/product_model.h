// SPDX-License-Identifier: GPL-3.0-or-later
// The product catalogue: what is known about a model before any piece of it comes to the counter, and what identifies
// the electronics of one piece.
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace sanbao {

struct ProductModel
{
    qint64 id = 0;
    CategoryId category;
    QString brand;
    QString model;
    bool smart = false;   ///< has electronics: serial number, firmware and control board are asked for
    QString firmware;     ///< the present release
    QString controlBoard; ///< type of the control board
    int lifeYears = 0;    ///< expected service life; 0: not known
    QDate partsUntil;     ///< spare parts are supplied until this day; invalid: not known
    bool partsForLife = false;
    QString documents; ///< links or file names, one a line
    bool active = true;
    qint64 revision = 0;
};

/// What distinguishes one piece beside its serial number.
struct UnitIdentity
{
    ProductUnitId product;
    QString imei;
    QString firmware;
    QString controlBoard;
    bool isEmpty() const { return imei.isEmpty() && firmware.isEmpty() && controlBoard.isEmpty(); }
};

enum class PartsSupply { Unknown, Supplied, Ended };

/// Whether spare parts for the model can still be ordered on a day. For life means they never end.
inline PartsSupply partsSupply(const ProductModel& model, QDate on)
{
    if (model.partsForLife)
        return PartsSupply::Supplied;
    if (!model.partsUntil.isValid())
        return PartsSupply::Unknown;
    return model.partsUntil < on ? PartsSupply::Ended : PartsSupply::Supplied;
}

/// True when a piece in use since `since` is past the model's expected service life.
inline bool isPastServiceLife(const ProductModel& model, QDate since, QDate on)
{
    return model.lifeYears > 0 && since.isValid() && since.addYears(model.lifeYears) < on;
}

} // namespace sanbao
