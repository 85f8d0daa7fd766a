// SPDX-License-Identifier: GPL-3.0-or-later
// Writes customers, product units and whole order histories in bulk: each order goes into the file once, in its final
// state, with timeline, promises, pauses, fees, receipt, survey, search keys and the fact behind the KPIs. The caller
// holds the unit of work (one for many orders) and audits it; errors are noted on the database as everywhere.
#pragma once

#include "core/domain/after_care.h"
#include "core/domain/customer.h"
#include "core/domain/fee_sheet.h"
#include "core/domain/order_fact.h"
#include "core/domain/product.h"
#include "core/service/order_story.h"

#include <functional>
#include <optional>
#include <vector>

namespace sanbao {

struct OrderHistory
{
    OrderStory story;
    QString productLabel;
    std::vector<FeeLine> fees;
    std::vector<Payment> payments; ///< with a settled story; they add up to the fees due
    std::optional<Survey> survey;
    std::vector<Complaint> complaints;
};

class HistoryWriter final
{
public:
    struct Options
    {
        /// Facts are stored without the monthly sums; the caller rebuilds them at the end (KpiLedger::rebuild).
        bool deferSums = false;
        /// When the rows count as entered; empty: the moment each thing happened.
        MaybeInstant enteredAt;
        /// Gives each record its permanent identity; empty: a random one.
        std::function<QString()> newUid;
    };

    HistoryWriter(ServiceContext& context, Options options);

    CustomerId addCustomer(Customer customer);
    ProductUnitId addUnit(ProductUnit unit);
    PlanId addPlan(const MaintenancePlan& plan);
    /// Numbers the order by its day of registration, and its receipt and complaints.
    WorkOrderId addOrder(OrderHistory history);

private:
    QString nextNumber(const QString& series, const QString& scope, int digits);
    void writeTimeline(const OrderHistory& history);
    void append(const WorkOrder& order, TimelineEntry entry);
    void tell(const WorkOrder& order, Instant at, StaffId actor, const QString& event, const QString& note);
    Money writeFees(const OrderHistory& history);
    void writeAfterCare(const OrderHistory& history, const OrderFact& fact);
    void writeSurvey(const WorkOrder& order, Survey survey, const OrderFact& fact);
    void writeComplaint(const WorkOrder& order, Complaint complaint, const OrderFact& fact);
    template <class Fact> void writeFact(const Fact& fact);

    ServiceContext& m_context;
    Options m_options;
};

} // namespace sanbao
