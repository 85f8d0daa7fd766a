// SPDX-License-Identifier: GPL-3.0-or-later
// One table as a spreadsheet file: bold headings that stay in sight, numbers as numbers, everything else as text, so
// that nothing a customer typed is ever run as a formula.
#pragma once

#include "core/base/outcome.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace sanbao {

struct SheetTable
{
    QString name; ///< of the sheet; cut and cleaned as spreadsheets want it
    QStringList headers;
    std::vector<QStringList> rows;
};

/// The whole .xlsx file. Cells that are plain numbers ("12", "-3.5") become numbers.
Outcome<QByteArray> xlsxBytes(const SheetTable& table);

} // namespace sanbao
