// SPDX-License-Identifier: GPL-3.0-or-later
// The golden data set of the KPI dictionary: ten orders of March and April 2026 with their surveys and complaints,
// built as work orders and turned into facts the way the program does. And a generator of random but legal histories.
#pragma once

#include "core/analytics/kpi_facts.h"

#include <random>

namespace sanbao::test {

QTimeZone shanghai();
/// "03-02 09:05" in 2026, Shanghai.
Instant march(const char* wallTime);

/// W01..W10 have order ids 1..10; responses are promised in 30 business minutes, installations arrive within 180.
std::vector<WorkOrder> goldenWorkOrders();
/// Facts with repeats linked, complaints about W03 (id 1) and W10 (id 2), a survey for every score.
KpiFacts goldenFacts();

/// Orders with random legal events between `start` and `start` + `days`, some reopened, cancelled, surveyed or
/// complained about; several share a product and fault. Stamps never lie after `now`.
struct RandomHistory
{
    explicit RandomHistory(unsigned seed)
        : random(seed)
    {
    }

    std::mt19937 random;
    Instant start = march("01-05 08:00");
    int days = 120;
    int units = 2;

    /// `id` is the order's; at most `steps` events.
    WorkOrder order(qint64 id, int steps);
    /// One more random legal event, or nothing when none fits before `now`.
    bool step(WorkOrder& order, Instant now);
    ComplaintFact complaint(qint64 id, const OrderFact& about);
    SurveyFact survey(qint64 id, const OrderFact& about);
    KpiFacts facts(int orders, Instant now);

    int pick(int below) { return int(random() % unsigned(below)); }
};

const BusinessCalendar& workingDays();

} // namespace sanbao::test
