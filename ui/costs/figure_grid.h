// SPDX-License-Identifier: GPL-3.0-or-later
// Small tables of the cost page: a head in grey, names at the left, figures at the right.
#pragma once

#include "ui/widgets/labels.h"

#include <optional>

class QGridLayout;

namespace sanbao {

class Card;

QGridLayout* figureGrid(Card* card);
void setHead(QGridLayout* grid, const QStringList& titles, QWidget* parent);
void setCell(QGridLayout* grid, int row, int column, const QString& text, QWidget* parent, Ink ink = Ink::Text);
/// "12.5 %"; a dash for nothing.
QString percentText(const std::optional<double>& share);
/// "202603" as "2026-03".
QString costMonthText(int month);

} // namespace sanbao
