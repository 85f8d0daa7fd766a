// SPDX-License-Identifier: GPL-3.0-or-later
// Standards of fault classes with their kits.
#pragma once

#include "core/domain/dispatch/handling.h"

#include <optional>

namespace sanbao {

class Database;

class HandlingStore final
{
public:
    explicit HandlingStore(Database& database)
        : m_database(database)
    {
    }

    std::optional<HandlingStandard> find(FaultCodeId fault);
    /// False when it was changed meanwhile.
    bool save(const HandlingStandard& standard);

private:
    Database& m_database;
};

} // namespace sanbao
