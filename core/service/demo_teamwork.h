// SPDX-License-Identifier: GPL-3.0-or-later
// The teams of the demo store have people and tasks, colleagues talk about orders, a service point looks after two
// districts, an instruction and a standard of a fault are there, and the inbox holds what is due.
#pragma once

#include "core/service/service_context.h"

namespace sanbao {

Done writeDemoTeamwork(ServiceContext& context);

} // namespace sanbao
