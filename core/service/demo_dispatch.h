// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the demo store get their tiers, areas and skills, one is away, and there is a partner and a van.
#pragma once

#include "core/service/service_context.h"

namespace sanbao {

Done writeDemoDispatch(ServiceContext& context);

} // namespace sanbao
