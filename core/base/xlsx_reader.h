// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of other programs also come as spreadsheet files (.xlsx). The first sheet in sight becomes CSV text, so that
// every import takes both without knowing: one line a row of the sheet, hence the same numbers in both; days and
// moments in ISO 8601; line breaks inside a cell become spaces. Formulas give the value that was last seen.
#pragma once

#include "core/base/outcome.h"

#include <QByteArray>

class QIODevice;

namespace sanbao {

struct XlsxLimits
{
    qint64 unpackedBytes = 512LL * 1024 * 1024; ///< of one part of the file
    qint64 rows = 1'048'576;
    int columns = 1024;
};

/// `file` is open and can be sought in. Invalid, with the reason, for a file that is no spreadsheet, is damaged or
/// larger than all measure.
Outcome<QByteArray> csvOfXlsx(QIODevice& file, const XlsxLimits& limits = {});

} // namespace sanbao
