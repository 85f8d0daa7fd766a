// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one order told after the fact: an imported log or a demo history goes through the same flow as the
// counter does, but in memory, and is written once when it is complete (see history_writer.h).
#pragma once

#include "core/domain/work_order_flow.h"
#include "core/service/service_context.h"
#include "core/storage/timeline_store.h"

#include <vector>

namespace sanbao {

class OrderStory final
{
public:
    /// `head` is the order as registered; the promises are made here from the store's targets. Steps later than `now`
    /// are refused.
    OrderStory(WorkOrder head, const ServiceContext& context, Instant now);

    /// The entry that opens the timeline. `source` is the original name of an imported row, empty otherwise.
    void registered(const QString& note, const QString& source = {});
    /// One step of the flow; false when it is not possible, and then nothing happened.
    bool step(const OrderEvent& event, const QString& source = {});
    /// A line on the timeline that changes nothing.
    void remark(const QString& event, Instant at, StaffId actor, const QString& note, const QString& source = {});

    const WorkOrder& order() const { return m_order; }
    /// Facts that the flow does not decide: number, stamps of a foreign log.
    WorkOrder& order() { return m_order; }
    const std::vector<TimelineEntry>& entries() const { return m_entries; }

private:
    WorkOrder m_order;
    const ServiceContext* m_context;
    Instant m_now;
    std::vector<TimelineEntry> m_entries;
};

} // namespace sanbao
