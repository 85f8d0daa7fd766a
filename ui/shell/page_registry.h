// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages exist, in the order of the navigation rail. A new page is one line in app/pages.cpp.
#pragma once

#include "ui/shell/page.h"

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

namespace sanbao {

struct PageEntry
{
    QString key;                    ///< Route::page
    std::function<QString()> label; ///< translated anew at each language switch; empty for pages outside the rail
    QString icon;                   ///< name in resources/icons/icons.txt
    QKeySequence shortcut;
    int group = 0; ///< the rail draws a line between groups
    std::function<Page*(QWidget* parent)> create;
    /// All it shows comes from the store and its route: when it was not seen for long it is let go and built anew.
    bool light = false;
    bool inRail() const { return bool(label); }
};

using PageRegistry = std::vector<PageEntry>;

} // namespace sanbao
