// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard and its charts outside the program: the numbers as a table, what is on screen as a picture or a page.
#pragma once

#include "core/base/verified_file.h"
#include "core/service/kpi_reader.h"

class QWidget;

namespace sanbao {

class ChartCard;
struct ChartTable;

/// UTF-8 with byte order mark; cells that a spreadsheet would run as a formula are defused.
ChartTable dashboardTable(const DashboardSnapshot& snapshot);
QByteArray dashboardCsv(const DashboardSnapshot& snapshot);
QByteArray tableCsv(const ChartTable& table);
QByteArray picturePng(QWidget* widget);
/// One A4 page with the widget as large as it fits; its texts stay texts.
QByteArray pagePdf(QWidget* widget, const QString& title);

/// By the ending of the name: .xlsx, everything else CSV. `name` is the sheet's.
Done saveTable(const QString& path, const QString& name, const ChartTable& table);
/// By the ending of the name: .png, .pdf, .xlsx, everything else CSV.
Done saveChart(const QString& path, ChartCard* card);
Done saveDashboard(const QString& path, const DashboardSnapshot& snapshot, QWidget* page, const QString& title);

} // namespace sanbao
