// SPDX-License-Identifier: GPL-3.0-or-later
// Differences of tallies, and the recount they must always equal.
#include "core/service/kpi_ledger.h"

#include "core/storage/database.h"

#include <QCoreApplication>

#include <limits>

namespace sanbao {

namespace {

constexpr int kSlice = 4000;
constexpr int kAll = std::numeric_limits<int>::max();

FactMoments momentsOf(const OrderFact& fact, Instant evaluatedAt, MaybeInstant changesAt)
{
    return {evaluatedAt, changesAt, finishedAt(fact)};
}

FactMoments momentsOf(const ComplaintFact&, Instant evaluatedAt, MaybeInstant changesAt)
{
    return {evaluatedAt, changesAt, {}};
}

FactMoments momentsOf(const SurveyFact&, Instant evaluatedAt, MaybeInstant changesAt)
{
    return {evaluatedAt, changesAt, {}};
}

/// Facts whose repeats may differ after the change.
bool linksDiffer(const OrderFact& before, const OrderFact& now)
{
    return before.order != now.order || before.type != now.type || before.product != now.product ||
           before.faultCode != now.faultCode || before.registeredAt != now.registeredAt ||
           before.resolvedAt != now.resolvedAt || isExcluded(before) != isExcluded(now);
}

bool isLinked(const OrderFact& fact)
{
    return fact.type == ServiceType::Repair && fact.product.isValid();
}

} // namespace

QString clockCode(KpiClock clock)
{
    return clock == KpiClock::Business ? QStringLiteral("business") : QStringLiteral("calendar");
}

KpiMonthRow rowOf(const TallyKey& key, const KpiTally& tally)
{
    return {kpiId(key.kpi), clockCode(key.clock), key.month,      key.unit,      tally.n,        tally.numerator,
            tally.valueSum, tally.calendarSum,    tally.excluded, tally.pending, tally.unsettled};
}

KpiTally tallyOf(const KpiMonthRow& row)
{
    return {row.n, row.numerator, row.valueSum, row.calendarSum, row.excluded, row.pending, row.unsettled};
}

std::optional<TallyKey> keyOf(const KpiMonthRow& row)
{
    for (int i = 0; i <= int(Kpi::ComplaintRateAll); ++i) {
        if (row.kpi == kpiId(Kpi(i))) {
            const bool business = row.clock == clockCode(KpiClock::Business);
            return TallyKey{Kpi(i), business ? KpiClock::Business : KpiClock::Calendar, row.month, row.unit};
        }
    }
    return std::nullopt;
}

std::optional<OrderFact> KpiLedger::fact(WorkOrderId id)
{
    const std::optional<StoredFact<OrderFact>> stored = m_store.order(id);
    return stored ? std::optional<OrderFact>(stored->fact) : std::nullopt;
}

template <class Fact>
void KpiLedger::replace(const StoredFact<Fact>* before, const Fact& now, Instant evaluatedAt, Tallies& sum)
{
    if (before)
        subtract(sum, tallyOf(before->fact, before->evaluatedAt, m_months));
    const FactTally tally = tallyOf(now, evaluatedAt, m_months);
    add(sum, tally);
    m_store.put(now, momentsOf(now, evaluatedAt, tally.changesAt));
}

void KpiLedger::post(const Tallies& sum)
{
    std::vector<KpiMonthRow> differences;
    for (const auto& [key, tally] : sum) {
        if (!tally.isZero())
            differences.push_back(rowOf(key, tally));
    }
    m_store.addToMonths(differences);
}

void KpiLedger::relinkProduct(ProductUnitId product, OrderFact& now, Tallies& sum)
{
    std::vector<StoredFact<OrderFact>> stored = m_store.repairsOf(product);
    std::erase_if(stored, [&now](const StoredFact<OrderFact>& other) { return other.fact.order == now.order; });
    std::vector<OrderFact> series;
    for (const StoredFact<OrderFact>& other : stored)
        series.push_back(other.fact);
    const bool member = isLinked(now) && now.product == product;
    if (member)
        series.push_back(now);
    linkRepeats(series);
    if (member)
        now.repeatedAt = series.back().repeatedAt;
    for (std::size_t i = 0; i < stored.size(); ++i) {
        if (stored[i].fact.repeatedAt != series[i].repeatedAt)
            replace(&stored[i], series[i], std::max(stored[i].evaluatedAt, lastStampOf(series[i])), sum);
    }
}

void KpiLedger::relink(const OrderFact& before, OrderFact& now, Tallies& sum)
{
    now.repeatedAt = before.repeatedAt;
    if (!linksDiffer(before, now))
        return;
    now.repeatedAt.reset();
    if (isLinked(before) && before.product != now.product)
        relinkProduct(before.product, now, sum);
    if (isLinked(now) || (isLinked(before) && before.product == now.product))
        relinkProduct(now.product, now, sum);
}

void KpiLedger::followOrder(const OrderFact& order, Tallies& sum)
{
    for (const StoredFact<ComplaintFact>& stored : m_store.complaintsAbout(order.order)) {
        ComplaintFact now = stored.fact;
        now.scope = scopeOf(order);
        now.scope.unit = stored.fact.scope.unit;
        replace(&stored, now, lastStampOf(now), sum);
    }
    for (const StoredFact<SurveyFact>& stored : m_store.surveysAbout(order.order)) {
        SurveyFact now = stored.fact;
        now.scope = scopeOf(order);
        now.completedAt = order.resolvedAt;
        replace(&stored, now, lastStampOf(now), sum);
    }
}

void KpiLedger::writeFact(OrderFact now)
{
    Tallies sum;
    const std::optional<StoredFact<OrderFact>> before = m_store.order(now.order);
    relink(before ? before->fact : OrderFact(), now, sum);
    replace(before ? &*before : nullptr, now, lastStampOf(now), sum);
    if (before)
        followOrder(now, sum);
    post(sum);
}

void KpiLedger::setAmount(WorkOrderId id, Money amount)
{
    std::optional<StoredFact<OrderFact>> stored = m_store.order(id);
    if (!stored)
        return;
    stored->fact.amountFen = amount.fen();
    const FactTally tally = tallyOf(stored->fact, stored->evaluatedAt, m_months);
    m_store.put(stored->fact, momentsOf(stored->fact, stored->evaluatedAt, tally.changesAt));
}

void KpiLedger::writeComplaint(const Complaint& complaint)
{
    const std::optional<OrderFact> about = complaint.order.isValid() ? fact(complaint.order) : std::nullopt;
    writeFact(factOf(complaint, about.value_or(OrderFact())));
}

void KpiLedger::writeSurvey(const Survey& survey)
{
    writeFact(factOf(survey, fact(survey.order).value_or(OrderFact()), m_zone));
}

void KpiLedger::writeFact(const ComplaintFact& now)
{
    Tallies sum;
    const std::optional<StoredFact<ComplaintFact>> before = m_store.complaint(now.complaint);
    replace(before ? &*before : nullptr, now, lastStampOf(now), sum);
    post(sum);
}

void KpiLedger::writeFact(const SurveyFact& now)
{
    Tallies sum;
    const std::optional<StoredFact<SurveyFact>> before = m_store.survey(now.survey);
    replace(before ? &*before : nullptr, now, lastStampOf(now), sum);
    post(sum);
}

void KpiLedger::writeFactDeferred(const OrderFact& fact)
{
    OrderFact unlinked = fact;
    unlinked.repeatedAt.reset();
    m_store.put(unlinked, momentsOf(unlinked, lastStampOf(unlinked), {}));
}

void KpiLedger::writeFactDeferred(const ComplaintFact& fact)
{
    m_store.put(fact, momentsOf(fact, lastStampOf(fact), {}));
}

void KpiLedger::writeFactDeferred(const SurveyFact& fact)
{
    m_store.put(fact, momentsOf(fact, lastStampOf(fact), {}));
}

Outcome<int> KpiLedger::settle(Instant asOf, int limit)
{
    if (!m_database.begin())
        return m_database.takeFailure().value_or(Failure{});
    Tallies sum;
    const std::vector<StoredFact<OrderFact>> orders = m_store.changedOrders(asOf, limit);
    for (const StoredFact<OrderFact>& stored : orders)
        replace(&stored, stored.fact, asOf, sum);
    const std::vector<StoredFact<SurveyFact>> surveys = m_store.changedSurveys(asOf, limit);
    for (const StoredFact<SurveyFact>& stored : surveys)
        replace(&stored, stored.fact, asOf, sum);
    post(sum);
    if (!m_database.hasFailure() && m_database.commit())
        return int(orders.size() + surveys.size());
    std::optional<Failure> failure = m_database.takeFailure();
    m_database.rollback();
    return failure.value_or(Failure{});
}

void KpiLedger::linkAllRepeats()
{
    ProductUnitId last;
    for (;;) {
        const std::vector<ProductUnitId> products = m_store.repairedProductsAfter(last, kSlice);
        for (const ProductUnitId product : products) {
            const std::vector<StoredFact<OrderFact>> stored = m_store.repairsOf(product);
            std::vector<OrderFact> series;
            for (const StoredFact<OrderFact>& other : stored)
                series.push_back(other.fact);
            linkRepeats(series);
            for (std::size_t i = 0; i < series.size(); ++i) {
                if (series[i].repeatedAt != stored[i].fact.repeatedAt)
                    m_store.put(series[i], momentsOf(series[i], stored[i].evaluatedAt, {}));
            }
        }
        if (products.size() < std::size_t(kSlice) || m_database.hasFailure())
            return;
        last = products.back();
    }
}

void KpiLedger::countAll(Instant asOf, bool store, Tallies& sum, const Progress& progress, bool& stopped)
{
    qint64 done = 0;
    const qint64 total = progress ? m_store.orderCount() : 0;
    const auto count = [&](const auto& rows) {
        for (const auto& stored : rows) {
            const FactTally tally = tallyOf(stored.fact, asOf, m_months);
            add(sum, tally);
            if (store)
                m_store.touch(stored.fact, momentsOf(stored.fact, asOf, tally.changesAt));
        }
        return rows.size() == std::size_t(kSlice) && !m_database.hasFailure();
    };
    for (qint64 last = 0; !stopped;) {
        const auto rows = m_store.ordersAfter(last, kSlice);
        const bool more = count(rows);
        done += qint64(rows.size());
        stopped = progress && !progress(done, total);
        if (!more)
            break;
        last = rows.back().fact.order.value;
    }
    for (qint64 last = 0; !stopped;) {
        const auto rows = m_store.complaintsAfter(last, kSlice);
        if (!count(rows))
            break;
        last = rows.back().fact.complaint.value;
    }
    for (qint64 last = 0; !stopped;) {
        const auto rows = m_store.surveysAfter(last, kSlice);
        if (!count(rows))
            break;
        last = rows.back().fact.survey.value;
    }
}

Done KpiLedger::rebuild(Instant asOf, const Progress& progress)
{
    if (!m_database.begin())
        return m_database.takeFailure().value_or(Failure{});
    m_store.clearMonths();
    linkAllRepeats();
    Tallies sum;
    bool stopped = false;
    countAll(asOf, true, sum, progress, stopped);
    post(sum);
    if (!stopped && !m_database.hasFailure() && m_database.commit())
        return {};
    std::optional<Failure> failure = m_database.takeFailure();
    m_database.rollback();
    if (stopped)
        return Failure::of(FailureKind::Unavailable,
                           QCoreApplication::translate("Kpi", "The recount was stopped. Nothing was changed."));
    return failure.value_or(Failure{});
}

Tallies KpiLedger::recount(Instant asOf)
{
    Tallies sum;
    bool stopped = false;
    countAll(asOf, false, sum, {}, stopped);
    std::erase_if(sum, [](const auto& entry) { return entry.second.isZero(); });
    return sum;
}

Tallies KpiLedger::stored(Instant asOf)
{
    Tallies sum;
    for (const KpiMonthRow& row : m_store.allMonths()) {
        if (const std::optional<TallyKey> key = keyOf(row))
            sum[*key] += tallyOf(row);
    }
    for (const StoredFact<OrderFact>& stored : m_store.changedOrders(asOf, kAll)) {
        subtract(sum, tallyOf(stored.fact, stored.evaluatedAt, m_months));
        add(sum, tallyOf(stored.fact, asOf, m_months));
    }
    for (const StoredFact<SurveyFact>& stored : m_store.changedSurveys(asOf, kAll)) {
        subtract(sum, tallyOf(stored.fact, stored.evaluatedAt, m_months));
        add(sum, tallyOf(stored.fact, asOf, m_months));
    }
    std::erase_if(sum, [](const auto& entry) { return entry.second.isZero(); });
    return sum;
}

} // namespace sanbao
