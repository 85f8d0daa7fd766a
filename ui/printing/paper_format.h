// SPDX-License-Identifier: GPL-3.0-or-later
// The papers a counter has: office sheets, the 241 mm continuous form (9.5 inches wide with 12.7 mm tear-off strips,
// half a page high), receipt rolls of 80 and 58 mm, whose page is as long as its content, and self-adhesive labels. A5
// is upright, 148 × 210 mm.
#pragma once

#include "core/document/document_kind.h"

#include <QMarginsF>
#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

struct PaperFormat
{
    QString code; ///< as on the command line: A4, A5, 241x140, 80mm, 58mm
    double widthMm = 210;
    double heightMm = 297; ///< 0 for a roll
    QMarginsF marginsMm;
    double bodyPoints = 10;   ///< size of running text
    double smallPoints = 8;   ///< size of the smallest text
    double codeMm = 20;       ///< side of the printed code
    bool blackOnly = false;   ///< impact and thermal heads: no grey, no fills, lines of at least half a point
    bool compactHead = false; ///< store and title share one row
    bool label = false;       ///< one page, no head and foot, nothing flows over

    bool isRoll() const { return heightMm <= 0; }
    double usableMm() const { return widthMm - marginsMm.left() - marginsMm.right(); }
};

/// Sheets, forms and rolls in the order they are offered.
const std::vector<PaperFormat>& paperFormats();
/// Labels, the largest first.
const std::vector<PaperFormat>& labelFormats();
/// The papers this document makes sense on, in the order they are offered: labels for labels; no roll for what is hung
/// on the wall or read as a booklet.
std::vector<PaperFormat> papersFor(DocumentKind kind);
/// Any of them by its code.
std::optional<PaperFormat> paperFormatFor(const QString& code);
/// Translated name for pickers: "A4 (210 × 297 mm)".
QString paperName(const PaperFormat& format);

} // namespace sanbao
