// SPDX-License-Identifier: GPL-3.0-or-later
// Finished work of another system as a table, one row an order: `sanbaoctl import orders`. The mapping says which
// column is what, which category and which outcome a cell means. A day without a time counts as nine o'clock; without a
// day of completion the order was finished when it came in. The same row is never taken twice, and a refused row stops
// no other.
#pragma once

#include "core/service/event_log_import.h"

#include <QHash>
#include <QJsonObject>

namespace sanbao {

struct OrderTableMap
{
    /// Header names; empty: not in the table.
    QString order;
    QString registered;
    QString resolved;
    QString category;
    QString brand;
    QString model;
    QString serial;
    QString fault;
    QString result;
    QString customer;
    QString phone;
    QString technician;
    QHash<QString, QString> categories; ///< cell → code of a category here
    QString otherCategory;              ///< code for cells that are not listed; empty: such rows are refused
    QHash<QString, QString> results;    ///< cell → code of a result, "open" or "cancelled"
    QString otherResult;                ///< the same for cells that are not listed; empty: such rows are refused

    /// Invalid names every unknown key and word.
    static Outcome<OrderTableMap> fromJson(const QJsonObject& document);
};

/// Failures: Denied, Invalid (a table that cannot be read to its end, a column that is not there), Unavailable
/// (stopped).
Outcome<ImportReport> importOrderTable(ServiceContext& context, QIODevice& file, const OrderTableMap& map,
                                       const ImportOptions& options = {});

} // namespace sanbao
