// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard as a file: every figure of the twelve periods as CSV, or the page as a picture.
#pragma once

#include "core/base/outcome.h"
#include "core/service/kpi_reader.h"

class QWidget;

namespace sanbao {

/// One line a period and KPI: period, id, name, value, unit, n, numerator, interval bounds, remark.
QString dashboardCsv(const DashboardSnapshot& snapshot);
/// UTF-8 with byte order mark; Unavailable when the file cannot be written.
Done writeCsv(const QString& path, const DashboardSnapshot& snapshot);
Done writePicture(const QString& path, QWidget* page);

} // namespace sanbao
