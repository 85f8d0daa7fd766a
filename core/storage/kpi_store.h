// SPDX-License-Identifier: GPL-3.0-or-later
// The rows behind the KPIs: facts of orders, complaints and surveys, and the sums a month. It knows no KPI rule: what
// is added up, and when a row changes by time alone, is decided above (core/service/kpi_ledger.h).
#pragma once

#include "core/domain/care_fact.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

/// A fact with the moment for which it is contained in the monthly sums.
template <class Fact> struct StoredFact
{
    Fact fact;
    Instant evaluatedAt;
};

struct FactMoments
{
    Instant evaluatedAt;
    MaybeInstant changesAt;
    MaybeInstant finishedAt; ///< orders only: when it left the open work
};

/// One row of sums, or a difference to be added to it.
struct KpiMonthRow
{
    QString kpi;
    QString clock;
    int month = 0;
    qint64 unit = 0;
    qint64 n = 0;
    qint64 numerator = 0;
    qint64 valueSum = 0;
    qint64 calendarSum = 0;
    qint64 excluded = 0;
    qint64 pending = 0;
    qint64 unsettled = 0;
};

class KpiStore final
{
public:
    explicit KpiStore(Database& database)
        : m_database(database)
    {
    }

    std::optional<StoredFact<OrderFact>> order(WorkOrderId id);
    std::optional<StoredFact<ComplaintFact>> complaint(ComplaintId id);
    std::optional<StoredFact<SurveyFact>> survey(SurveyId id);
    std::vector<StoredFact<OrderFact>> repairsOf(ProductUnitId product);
    std::vector<StoredFact<ComplaintFact>> complaintsAbout(WorkOrderId order);
    std::vector<StoredFact<SurveyFact>> surveysAbout(WorkOrderId order);

    void put(const OrderFact& fact, const FactMoments& moments);
    void put(const ComplaintFact& fact, const FactMoments& moments);
    void put(const SurveyFact& fact, const FactMoments& moments);
    /// Only the moments of a stored fact.
    void touch(const OrderFact& fact, const FactMoments& moments);
    void touch(const ComplaintFact& fact, const FactMoments& moments);
    void touch(const SurveyFact& fact, const FactMoments& moments);

    /// Orders registered, resolved or closed in [from, to), or still open at `snapshot`.
    std::vector<OrderFact> orders(Instant from, Instant to, Instant snapshot);
    std::vector<ComplaintFact> complaints(Instant from, Instant to); ///< by receipt
    std::vector<SurveyFact> surveys(Instant from, Instant to);       ///< by the order's completion
    /// Registration moments in [from, to).
    std::vector<Instant> registrations(Instant from, Instant to);

    /// Facts that count differently since `asOf` or earlier and are not brought up to date in the sums.
    std::vector<StoredFact<OrderFact>> changedOrders(Instant asOf, int limit);
    std::vector<StoredFact<SurveyFact>> changedSurveys(Instant asOf, int limit);

    void addToMonths(const std::vector<KpiMonthRow>& differences);
    /// Sums of one KPI over all units, by month, from `from` to `to` (yyyymm, inclusive).
    std::vector<KpiMonthRow> months(const QString& kpi, const QString& clock, int from, int to);
    std::vector<KpiMonthRow> allMonths();
    void clearMonths();

    /// What people call the thing; empty when it does not exist.
    QString orderNumber(WorkOrderId id);
    QString complaintNumber(ComplaintId id);
    /// The moment of the last action recorded in the file.
    MaybeInstant lastChange();

    /// Facts after `after` by id, at most `limit`: for recounting in slices.
    std::vector<StoredFact<OrderFact>> ordersAfter(qint64 after, int limit);
    std::vector<StoredFact<ComplaintFact>> complaintsAfter(qint64 after, int limit);
    std::vector<StoredFact<SurveyFact>> surveysAfter(qint64 after, int limit);
    /// Products with more than one repair, after `after` by id.
    std::vector<ProductUnitId> repairedProductsAfter(ProductUnitId after, int limit);
    qint64 orderCount();

private:
    Database& m_database;
};

} // namespace sanbao
