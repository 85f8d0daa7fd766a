// SPDX-License-Identifier: GPL-3.0-or-later
// The help of the program and of each command.
#pragma once

#include "app/ctl/command.h"

namespace sanbao::ctl {

QString overview(const std::vector<Command>& commands);
QString helpOf(const Command& command);
/// "sanbaoctl order show NUMBER [options]".
QString usageOf(const Command& command);

} // namespace sanbao::ctl
