// SPDX-License-Identifier: GPL-3.0-or-later
// Running numbers, taken inside the transaction of the record that uses them: a rolled-back record gives its number
// back.
#pragma once

#include <QString>

namespace sanbao {

class Database;

class NumberSeries final
{
public:
    explicit NumberSeries(Database& database)
        : m_database(database)
    {
    }

    /// Next number of `series` within `scope` (for example "order", "CX-260302"), starting at 1.
    qint64 next(const QString& series, const QString& scope);

private:
    Database& m_database;
};

} // namespace sanbao
