// SPDX-License-Identifier: GPL-3.0-or-later
// A full store of parts: fifty times fewer parts and five times more movements than orders.
#pragma once

#include "core/domain/stock/part.h"
#include "core/service/workplace.h"
#include "tests/bench/measure.h"

namespace sanbao::bench {

class StockBench final
{
public:
    /// Fills `place` with parts, documents of five movements each and the balances that follow from them.
    StockBench(Workplace& place, qint64 orders);

    /// Forty parts after a place in the list, with their stock.
    Sample list();
    /// The card of a part: what lies where, and its newest movements.
    Sample card();
    /// The card of one part with ten thousand movements.
    Sample busyCard();
    /// A transfer of one part, from the slip to the durable rows.
    Sample book();

private:
    void addParts(qint64 parts);
    void addMoves(qint64 parts, qint64 documents);
    void addBusyPart();

    Workplace& m_place;
    std::vector<PartId> m_parts;
    PartId m_busy;
};

} // namespace sanbao::bench
