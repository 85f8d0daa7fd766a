// SPDX-License-Identifier: GPL-3.0-or-later
// What the frame of the window shows of the store: name, person, search hits, counts, saved and backup state.
#pragma once

#include "ui/shell/main_window.h"

namespace sanbao {

class Appearance;
class Workplace;

ShellServices makeShellServices(Workplace& workplace, Appearance& appearance);

} // namespace sanbao
