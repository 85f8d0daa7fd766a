// SPDX-License-Identifier: GPL-3.0-or-later
// What reports need beside the facts: stories, pauses, costs and parts of the orders registered in a span, each read
// with one statement over the span.
#pragma once

#include "core/base/money.h"
#include "core/domain/order_flow.h"

#include <QString>

#include <map>
#include <vector>

namespace sanbao {

class Database;

struct UsedPart
{
    WorkOrderId order;
    qint64 part = 0;
    QString code;
    QString name;
    qint64 milli = 0; ///< issued and not brought back
};

struct OrderLine
{
    QString number;
    QString product;
    QString fault;
    QString state;
    QString result; ///< code; empty while there is none
    MaybeInstant acceptedAt;
    bool cameIn = false; ///< it stood in the workshop
    QString cause;
    QString action;
    int pictures = 0;
};

class ReportStore final
{
public:
    explicit ReportStore(Database& database)
        : m_database(database)
    {
    }

    /// By order, each oldest first.
    std::map<qint64, std::vector<FlowStep>> steps(Instant from, Instant to);
    std::map<qint64, std::vector<FlowPause>> pauses(Instant from, Instant to);
    std::map<qint64, Money> costs(Instant from, Instant to);
    std::vector<UsedPart> parts(Instant from, Instant to);
    /// Kilometres billed as transport.
    std::map<qint64, double> kilometres(Instant from, Instant to);
    std::map<qint64, OrderLine> lines(Instant from, Instant to);

private:
    Database& m_database;
};

} // namespace sanbao
