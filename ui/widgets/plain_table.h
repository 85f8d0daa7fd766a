// SPDX-License-Identifier: GPL-3.0-or-later
// A short table of words and numbers inside a card: rows can be chosen and read, never edited; long lists use ListView.
#pragma once

#include <QStringList>

#include <vector>

class QTableWidget;
class QWidget;

namespace sanbao {

QTableWidget* plainTable(const QString& name, const QString& objectName, QWidget* parent);

/// Columns from `firstNumber` on stand on the right.
void fillTable(QTableWidget* table, const QStringList& headers, const std::vector<QStringList>& rows, int firstNumber);

} // namespace sanbao
