// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of targets and calendars, rules that raise a priority, hours of channels, and the lists of causes and
// reasons.
#pragma once

#include "core/domain/service_promise.h"
#include "core/domain/service_rules.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

/// One version of the target table or of a calendar.
struct RuleVersion
{
    int version = 0;
    Instant madeAt;
    StaffId madeBy;
    QString note;
};

class RuleStore final
{
public:
    explicit RuleStore(Database& database)
        : m_database(database)
    {
    }

    ServiceRules rules(OrgUnitId unit);

    // ---- the target table
    int targetVersion();
    std::vector<RuleVersion> targetVersions(); ///< newest first
    /// The version that was in force at that moment.
    int targetVersionAt(Instant at);
    int newTargetVersion(Instant at, StaffId by, const QString& note);
    std::vector<ServiceTarget> targets(); ///< in force now
    std::vector<ServiceTarget> targetsOf(int version);
    void insertTarget(const ServiceTarget& target, int fromVersion);
    /// The row is history from `version` on.
    void endTarget(qint64 id, int version);

    // ---- targets of agreements
    void replaceAgreementTargets(AgreementId agreement, const std::vector<AgreementTarget>& targets);
    std::vector<AgreementTarget> targetsOfAgreement(AgreementId agreement);
    /// Those of the newest agreement that holds on the day for the customer and, when it names one, this product.
    std::vector<AgreementTarget> agreementTargets(CustomerId customer, ProductUnitId product, QDate on);

    // ---- calendars
    std::vector<RuleVersion> calendarVersions(OrgUnitId unit); ///< newest first
    void insertCalendarVersion(OrgUnitId unit, const RuleVersion& version, const QString& body);
    std::optional<QString> calendarBody(OrgUnitId unit, int version);
    void replaceChannelHours(OrgUnitId unit, Channel channel, const WeekPattern& week);

    // ---- priorities
    void savePriorityRule(const PriorityRule& rule);
    qint64 savePremiumProduct(const PremiumProduct& product);

    /// Days since the last finished repair of the unit before that moment.
    std::optional<qint64> daysSinceRepair(ProductUnitId unit, Instant before);

private:
    std::vector<ServiceTarget> readTargets(class Statement& rows);
    std::vector<NamedChoice> choices(const char* sql);

    Database& m_database;
};

} // namespace sanbao
