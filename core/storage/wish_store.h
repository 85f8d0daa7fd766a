// SPDX-License-Identifier: GPL-3.0-or-later
// The time a visit is wished for, where it is agreed after the order was registered.
#pragma once

#include "core/base/id.h"

#include <QString>

namespace sanbao {

class Database;

class WishStore final
{
public:
    explicit WishStore(Database& database)
        : m_database(database)
    {
    }

    void set(WorkOrderId order, const QString& wish);

private:
    Database& m_database;
};

} // namespace sanbao
