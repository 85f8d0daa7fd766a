// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the two documents of a starter profile into values. What the values must be together is checked afterwards by
// parseStarterProfile.
#pragma once

#include "core/domain/json_node.h"
#include "core/domain/starter_profile.h"

namespace sanbao {

/// Problems are noted in the nodes.
StarterProfile readStarterProfile(JsonNode& common, JsonNode& profile);

} // namespace sanbao
