// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the one style sheet of the program from the theme. Kept in resources/controls/controls.qss with @names for the
// colours and sizes in design pixels, so that a change of look touches one file.
#pragma once

#include <QString>

namespace sanbao {

struct Theme;

QString styleSheetFor(const Theme& theme, double scale);

} // namespace sanbao
