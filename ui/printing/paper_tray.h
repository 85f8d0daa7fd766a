// SPDX-License-Identifier: GPL-3.0-or-later
// The drawers of a printer, with the codes they are remembered by. Empty is the printer's own choice.
#pragma once

#include <QString>

#include <vector>

class QPrinter;

namespace sanbao {

struct PaperTray
{
    QString code;
    QString name;
};

/// The printer's own choice first, then what the named printer may have.
std::vector<PaperTray> traysOf(const QString& printer);
void chooseTray(QPrinter& printer, const QString& code);

} // namespace sanbao
