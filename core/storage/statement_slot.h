// SPDX-License-Identifier: GPL-3.0-or-later
// What the statement cache keeps: a prepared query and whether somebody is using it.
#pragma once

#include "core/storage/statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace sanbao {

struct Statement::Slot
{
    explicit Slot(const QSqlDatabase& connection)
        : query(connection)
    {
        query.setForwardOnly(true);
    }
    QSqlQuery query;
    bool prepared = false;
    bool busy = false;
};

} // namespace sanbao
