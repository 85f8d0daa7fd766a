// SPDX-License-Identifier: GPL-3.0-or-later
// One key lists every key: the sheet is made from the actions that are alive right now, so it cannot be out of date.
#pragma once

#include <QAction>
#include <QList>
#include <QString>

#include <vector>

class QVBoxLayout;

namespace sanbao {

struct ShortcutGroup
{
    QString title;
    QList<QAction*> actions;
};

/// Fills the column with one row an action: what it does, and its keys. Actions without keys or text are left out.
void fillShortcutSheet(QVBoxLayout* column, const std::vector<ShortcutGroup>& groups);

} // namespace sanbao
