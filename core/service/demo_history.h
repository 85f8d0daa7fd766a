// SPDX-License-Identifier: GPL-3.0-or-later
// Fills an empty store with a believable past, for trying the program, for tests and for measurements: the same seed
// and end give the same customers, products, orders, surveys, complaints, plans and agreements, number by number.
#pragma once

#include "core/service/workplace.h"

#include <functional>

namespace sanbao {

struct DemoOptions
{
    qint64 orders = 600;
    quint64 seed = 1;
    Instant asOf;         ///< nothing happens later; open orders stand around this moment
    int days = 420;       ///< length of the history
    qint64 customers = 0; ///< about so many; 0 = two thirds of the orders
    int agreements = -1;  ///< -1 = one for every twenty orders, at most 40
    /// Gets orders written and wanted; false stops, and what was written so far stays.
    std::function<bool(qint64 done, qint64 total)> progress;
};

/// The last moment of a demo that ends on `to`: closing time of that day, or the present quarter of an hour when that
/// is earlier.
Instant demoEnd(QDate to, const QTimeZone& zone, Instant now);

/// `clock` is the one the workplace runs on; it is moved through the history and left at its end. Conflict when the
/// store has orders already.
Done writeDemo(Workplace& place, ManualClock& clock, const DemoOptions& options);

/// A new store with a demo in it, `path` must not exist; nothing is left behind when it fails. `days` and `asOf` of the
/// options are derived from `to`.
Done createDemoStore(const QString& path, const StoreSetup& setup, QDate to, DemoOptions options);

} // namespace sanbao
