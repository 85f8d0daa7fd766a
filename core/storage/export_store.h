// SPDX-License-Identifier: GPL-3.0-or-later
// Whole tables of a period for other programs, row by row, so that a store of any size needs no more memory than one.
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <functional>
#include <vector>

namespace sanbao {

class Database;
class Statement;

/// Orders by registration, customers by their first entry, surveys by completion of the order, complaints by receipt.
enum class ExportKind { Orders, Customers, Surveys, Complaints };

/// What a column holds: how it is written, and what of it is personal.
enum class ExportCell { Text, Number, Moment, Name, Phone, Address };

struct ExportColumn
{
    const char* name;
    ExportCell cell = ExportCell::Text;
};

class ExportStore final
{
public:
    explicit ExportStore(Database& database)
        : m_database(database)
    {
    }

    static const std::vector<ExportColumn>& columns(ExportKind kind);
    /// From the moment `from` (inclusive) to `to` (exclusive), in that order. `take` answers whether to go on.
    void read(ExportKind kind, Instant from, Instant to, const std::function<bool(const Statement& row)>& take);

private:
    Database& m_database;
};

} // namespace sanbao
