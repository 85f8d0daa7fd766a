// SPDX-License-Identifier: GPL-3.0-or-later
// Dated notes on charts.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <vector>

namespace sanbao {

class Database;

struct ChartNote
{
    qint64 id = 0;
    QDate day;
    QString text;
    Instant notedAt;
    StaffId by;
};

class NoteStore final
{
public:
    explicit NoteStore(Database& database)
        : m_database(database)
    {
    }

    /// By day, both ends included.
    std::vector<ChartNote> between(QDate from, QDate to);
    qint64 insert(const ChartNote& note);

private:
    Database& m_database;
};

} // namespace sanbao
