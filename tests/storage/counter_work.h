// SPDX-License-Identifier: GPL-3.0-or-later
// Work at the counter that can be interrupted anywhere, and what must be true of the store afterwards. Each finished
// step is acknowledged by a line of text; whoever was told so may hold the store to it.
#pragma once

#include "core/service/intake_desk.h"
#include "core/service/workplace.h"

#include <functional>

namespace sanbao::test {

/// What customer `n` brings: the same number gives the same request. Every seventh customer comes back with the same
/// unit.
IntakeRequest requestNumber(const Workplace& place, int n);

using Acknowledge = std::function<void(const QString& line)>;

/// A whole case: draft, request, response, repair, fees, payment, closing. Stops at the first step that fails. The
/// lines are "draft n", "<event> <order number>" and "receipt <receipt number>", each said after its commit returned.
Done serveCustomer(Workplace& place, int n, const Acknowledge& acknowledge);

/// Broken rules, one line each: damaged pages, half orders, receipts without payments, gaps in the numbers, a broken
/// audit chain, sums that differ from a recount.
QStringList flawsOf(Workplace& place);

/// Acknowledged lines the store knows nothing of.
QStringList forgottenBy(Workplace& place, const QStringList& acknowledged);

/// A new store in its starting state, closed again.
Done makeStore(const QString& path, const Clock& clock);

} // namespace sanbao::test
