// SPDX-License-Identifier: GPL-3.0-or-later
// Who may set targets and limits, take note of alerts, keep the monthly review and decide plans: those who run the
// store. One place, so that everything that steers by numbers asks for the same permission.
#pragma once

#include "core/domain/organisation.h"

namespace sanbao {

/// Held by managers and administrators alone.
inline constexpr Permission kSteersStore = Permission::SteerStore;

} // namespace sanbao
