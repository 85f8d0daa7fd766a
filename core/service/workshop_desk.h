// SPDX-License-Identifier: GPL-3.0-or-later
// The things that stand in the house: where, why they wait, whether they were tested, who does not come for them; and
// handing over, which needs a test that went well and a settled order, or a waiver by somebody who may give one.
#pragma once

#include "core/service/carry_in_desk.h"
#include "core/storage/workshop_store.h"

namespace sanbao {

struct HouseItem
{
    HouseRow row;
    int days = 0;      ///< in the house
    int readyDays = 0; ///< ready and not fetched
    bool unclaimed = false;
    Money toPay;
};

class WorkshopDesk final
{
public:
    explicit WorkshopDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// The longest here first.
    Outcome<std::vector<HouseItem>> inHouse();
    /// Ready for longer than the store keeps things (setting "workshop.unclaimed_days", 30 days unless set).
    Outcome<std::vector<HouseItem>> unclaimed();
    /// Invalid names "note" when it failed without one.
    Outcome<WorkshopTest> recordTest(WorkOrderId order, bool passed, const QString& note);
    /// As CarryInDesk::handBack, after the checks. Conflict says what is still to be paid or that the test failed; with
    /// a `waiver` (Denied to those who may not waive) it is handed over all the same, and the reason stays with the
    /// order.
    Outcome<CarryIn> handOver(WorkOrderId order, qint64 revision, const HandBack& given, const QString& waiver);

private:
    Outcome<QString> openPoint(WorkOrderId order);

    ServiceContext& m_context;
};

} // namespace sanbao
