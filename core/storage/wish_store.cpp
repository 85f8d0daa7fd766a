// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/wish_store.h"

#include "core/storage/database.h"

namespace sanbao {

void WishStore::set(WorkOrderId order, const QString& wish)
{
    m_database.statement("UPDATE work_order SET wish = ?, revision = revision + 1 WHERE id = ?")
        .with(wish, order)
        .run();
}

} // namespace sanbao
