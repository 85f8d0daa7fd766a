// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a new store file from a starter profile, in one transaction.
#pragma once

#include "core/service/service_context.h"

namespace sanbao {

struct StoreSetup;

/// Invalid names "code", "name" or "profile".
Done setUpStore(ServiceContext& context, const StoreSetup& setup);

} // namespace sanbao
