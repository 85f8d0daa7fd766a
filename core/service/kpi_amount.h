// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of figures in words for papers, alerts and the command line: always with the unit.
#pragma once

#include "core/analytics/kpi_engine.h"

namespace sanbao {

/// "4.2 %", "1 h 05 min", "42 orders", "29 points".
QString amountText(Kpi kpi, double value);
/// The median of times where it is known; a dash without data; "3 of 4" below five.
QString figureText(const KpiFigure& figure);
/// yyyymm as "2026-03".
QString monthText(int month);

} // namespace sanbao
