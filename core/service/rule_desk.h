// SPDX-License-Identifier: GPL-3.0-or-later
// The rules behind the promises as the settings page edits them: service targets in versions, what an agreement
// promises, hours of the channels, what raises a priority. A change makes a new version; orders keep what they were
// stamped with.
#pragma once

#include "core/domain/work_order.h"
#include "core/service/service_context.h"
#include "core/storage/rule_store.h"

#include <functional>

namespace sanbao {

class UnitOfWork;

class RuleDesk final
{
public:
    explicit RuleDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    // ---- service targets; the catalogue holds those in force
    /// Replaces the row with the same id, or with the same conditions, in a new version. Invalid names "minutes".
    Done saveTarget(const ServiceTarget& target);
    /// The row no longer holds for new orders.
    Done removeTarget(qint64 id);
    Outcome<std::vector<RuleVersion>> targetVersions();
    Outcome<std::vector<ServiceTarget>> targetsOf(int version);

    /// Inside the unit of work that issues or changes the agreement. Invalid names "targets.N".
    Done writeAgreementTargets(AgreementId agreement, const std::vector<AgreementTarget>& targets);
    Outcome<std::vector<AgreementTarget>> agreementTargets(AgreementId agreement);

    // ---- hours of a channel; empty hours of the whole week: the channel follows the store again
    Done saveChannelHours(Channel channel, const WeekPattern& week);
    Outcome<std::vector<RuleVersion>> calendarVersions();

    // ---- what raises a priority
    /// Invalid names "words", "days".
    Done savePriorityRule(const PriorityRule& rule);
    /// Adds the product when its id is 0. Invalid names "brand".
    Done savePremiumProduct(const PremiumProduct& product);

private:
    Done write(const QString& action, qint64 id, const QJsonObject& body,
               const std::function<void(UnitOfWork&, RuleStore&)>& change);

    ServiceContext& m_context;
};

/// Keeps the calendar as it is now as a version, together with the one before the first; part of every calendar change.
void keepCalendarVersion(ServiceContext& context, Instant at, const QString& note);

/// The calendar that the order was promised with, the present one when there is none of that version.
BusinessCalendar calendarOf(ServiceContext& context, const WorkOrder& order);

/// The targets of a new order: the table's, with those of an agreement of the customer in their place.
std::vector<ServiceTarget> targetsOfOrder(ServiceContext& context, const TargetQuery& query, CustomerId customer,
                                          ProductUnitId product, QDate on);

} // namespace sanbao
