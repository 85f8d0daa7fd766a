// SPDX-License-Identifier: GPL-3.0-or-later
// Which permission a step of an order needs. The desk asks before it writes; the printed process sheet and the duty
// matrix say the same.
#pragma once

#include "core/domain/organisation.h"

namespace sanbao {

Permission permissionFor(OrderEventKind kind);

} // namespace sanbao
