// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the facts and the monthly sums behind the KPIs in step with what happens. Desks call it inside the transaction
// that changes an order, complaint or survey: the contributions of the old row leave the sums, those of the new one
// enter. Errors are noted on the database like those of every statement. A full recount gives the same sums.
#pragma once

#include "core/analytics/kpi_tally.h"
#include "core/storage/kpi_store.h"

#include <functional>

namespace sanbao {

class Database;

class KpiLedger final
{
public:
    KpiLedger(Database& database, const QTimeZone& zone)
        : m_database(database)
        , m_store(database)
        , m_zone(zone)
        , m_months(zone)
    {
    }

    std::optional<OrderFact> fact(WorkOrderId id);

    /// Stores the fact and brings the sums up to date. `repeatedAt` is found here: the repairs of the same unit and
    /// fault before and after this one are linked anew.
    void writeFact(OrderFact now);
    void setAmount(WorkOrderId id, Money amount);
    void writeComplaint(const Complaint& complaint);
    void writeSurvey(const Survey& survey);
    void writeFact(const ComplaintFact& now);
    void writeFact(const SurveyFact& now);

    /// For bulk loads: stores the row only; sums and repeats are wrong until rebuild().
    void writeFactDeferred(const OrderFact& fact);
    void writeFactDeferred(const ComplaintFact& fact);
    void writeFactDeferred(const SurveyFact& fact);

    /// Moves at most `limit` facts whose contribution changed by time alone into the sums; returns how many were moved.
    /// Reading is right without it, only slower the longer the list. Opens its own transaction.
    Outcome<int> settle(Instant asOf, int limit);

    /// Links every repeat and counts every sum anew, in one transaction. `progress` gets done and total and may return
    /// false to stop without a trace.
    using Progress = std::function<bool(qint64 done, qint64 total)>;
    Done rebuild(Instant asOf, const Progress& progress = {});

    /// What a full recount at `asOf` would store, without storing it. Rows without any contribution are left out.
    Tallies recount(Instant asOf);
    /// The stored sums, corrected for facts that changed by time since they were added.
    Tallies stored(Instant asOf);

private:
    void relink(const OrderFact& before, OrderFact& now, Tallies& sum);
    void relinkProduct(ProductUnitId product, OrderFact& now, Tallies& sum);
    void followOrder(const OrderFact& order, Tallies& sum);
    template <class Fact>
    void replace(const StoredFact<Fact>* before, const Fact& now, Instant evaluatedAt, Tallies& sum);
    void linkAllRepeats();
    void countAll(Instant asOf, bool store, Tallies& sum, const Progress& progress, bool& stopped);
    void post(const Tallies& sum);

    Database& m_database;
    KpiStore m_store;
    QTimeZone m_zone;
    MonthIndex m_months;
};

/// Between the stored form of sums and tallies.
KpiMonthRow rowOf(const TallyKey& key, const KpiTally& tally);
KpiTally tallyOf(const KpiMonthRow& row);
std::optional<TallyKey> keyOf(const KpiMonthRow& row);
QString clockCode(KpiClock clock);

} // namespace sanbao
