// SPDX-License-Identifier: GPL-3.0-or-later
// Months of plain repairs with a chosen number of complaints, as facts alone: for what is judged and reviewed by month.
#pragma once

#include "core/service/kpi_ledger.h"
#include "tests/support/temporary_store.h"

namespace sanbao::test {

class NumberMonths
{
public:
    explicit NumberMonths(TemporaryStore& store)
        : m_store(store)
    {
        store.database().statement(std::string_view("PRAGMA foreign_keys = OFF")).run();
    }

    /// Repairs on the 3rd at nine, answered after `answer` minutes and resolved the same day; complaints on the 10th.
    void add(int year, int month, int orders, int complaints, int answer = 15)
    {
        KpiLedger ledger(m_store.database(), m_store.place->catalogue().zone());
        const Instant start = atWallTime(QDate(year, month, 3), 9 * 60, m_store.place->catalogue().zone());
        for (int i = 0; i < orders; ++i) {
            OrderFact fact;
            fact.order = WorkOrderId(++m_order);
            fact.unit = m_store.place->catalogue().unit().id;
            fact.category = m_store.place->catalogue().categories().front().id;
            fact.registeredAt = start;
            fact.firstResponseAt = start.plus(std::chrono::minutes(answer));
            fact.responseBusiness = answer;
            fact.arrivedAt = start.plus(std::chrono::hours(1));
            fact.firstResolvedAt = fact.resolvedAt = fact.closedAt = start.plus(std::chrono::hours(2));
            fact.resolutionCalendarNet = fact.resolutionBusinessNet = 120;
            fact.result = ResolveResult::Fixed;
            fact.visits = 1;
            ledger.writeFactDeferred(fact);
        }
        for (int i = 0; i < complaints; ++i) {
            ComplaintFact fact;
            fact.complaint = ComplaintId(++m_complaint);
            fact.order = WorkOrderId(m_order - i);
            fact.scope.unit = m_store.place->catalogue().unit().id;
            fact.receivedAt = start.plus(std::chrono::hours(24 * 7));
            fact.justified = true;
            ledger.writeFactDeferred(fact);
        }
    }
    void rebuild()
    {
        REQUIRE_DONE(KpiLedger(m_store.database(), m_store.place->catalogue().zone()).rebuild(m_store.clock.now()));
    }
    /// A steady year: a hundred repairs a month, two or four complaints.
    void addYear(int year)
    {
        for (int month = 1; month <= 12; ++month)
            add(year, month, 100, month % 2 == 0 ? 2 : 4);
    }

private:
    TemporaryStore& m_store;
    qint64 m_order = 0;
    qint64 m_complaint = 0;
};

} // namespace sanbao::test
