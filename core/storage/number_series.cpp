// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/number_series.h"

#include "core/storage/database.h"

namespace sanbao {

qint64 NumberSeries::next(const QString& series, const QString& scope)
{
    Statement take = m_database.statement("INSERT INTO number_series (series, scope, last) VALUES (?, ?, 1) "
                                          "ON CONFLICT (series, scope) DO UPDATE SET last = last + 1 RETURNING last");
    take.with(series, scope);
    const qint64 number = take.next() ? take.integer(0) : 0;
    while (take.next()) {
    }
    return number;
}

} // namespace sanbao
