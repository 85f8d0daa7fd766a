// SPDX-License-Identifier: GPL-3.0-or-later
// One array of columns per list is at once its header, its cell texts, its tooltips, its export and its print. A column
// knows how to read one row; how a cell is painted is its CellKind.
#pragma once

#include <QString>
#include <QVariant>
#include <Qt>

#include <functional>
#include <vector>

namespace sanbao {

/// Roles a column may answer beside the display text, for painting.
enum CellRole {
    KeyRole = Qt::UserRole + 1, ///< qint64, the row's key; answered by the model
    ToneRole,                   ///< int of ChipTone
    SecondLineRole,             ///< QString under the main text
    ClockFractionRole,          ///< double: used part of the promised time, 0..1; negative or missing: words only
    MutedRole,                  ///< bool: the text is secondary
    CopyRole                    ///< QString for copy and export when it differs from the display text
};

enum class CellKind {
    Text,
    Number, ///< right-aligned
    Strong, ///< the column people look for
    Chip,   ///< ToneRole
    Clock,  ///< ClockFractionRole, ToneRole; the display text is the remaining time in words
    TwoLine ///< SecondLineRole
};

template <class Row> struct Column
{
    QString key;                    ///< stable, for saved widths; unique in the list
    std::function<QString()> title; ///< translated at each call
    int width = 120;                ///< design pixels
    CellKind kind = CellKind::Text;
    std::function<QString(const Row&)> text;
    QString sortKey = {}; ///< given to the page source; empty: not sortable
    std::function<QString(const Row&)> tooltip = {};
    std::function<QVariant(const Row&, int role)> data = {}; ///< CellRole values; an invalid QVariant for the rest
    bool stretch = false;                                    ///< takes what is left of the width; at most one
    bool optional = false; ///< left out, the last one first, where the list is too narrow for all columns
};

template <class Row> using Columns = std::vector<Column<Row>>;

} // namespace sanbao
