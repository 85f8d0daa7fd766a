// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rule_store.h"

#include "core/storage/database.h"

namespace sanbao {

ServiceRules RuleStore::rules(OrgUnitId unit)
{
    ServiceRules rules;
    rules.targetVersion = targetVersion();
    {
        Statement row =
            m_database.statement("SELECT COALESCE(MAX(version), 0) FROM calendar_version WHERE unit_id = ?");
        row.with(unit);
        rules.calendarVersion = row.next() ? int(row.integer(0)) : 0;
    }
    Statement raising = m_database.statement(
        "SELECT id, trigger_code, priority, words, days, is_active FROM priority_rule ORDER BY id");
    while (raising.next()) {
        rules.priority.push_back({raising.integer(0), raising.code(1, PriorityTrigger::Safety),
                                  raising.code(2, Priority::Normal), raising.text(3), int(raising.integer(4)),
                                  raising.flag(5)});
    }
    Statement premium =
        m_database.statement("SELECT id, category_id, brand, model, is_active FROM premium_product ORDER BY id");
    while (premium.next())
        rules.premium.push_back(
            {premium.integer(0), premium.id<CategoryId>(1), premium.text(2), premium.text(3), premium.flag(4)});
    Statement hours =
        m_database.statement("SELECT channel, weekday, from_minute, to_minute FROM channel_span WHERE unit_id = ? "
                             "ORDER BY channel, weekday, from_minute");
    hours.with(unit);
    while (hours.next()) {
        const Channel channel = hours.code(0, Channel::Other);
        rules.channelHours[channel].days[std::size_t(hours.integer(1))].push_back(
            {int(hours.integer(2)), int(hours.integer(3))});
    }
    rules.breachCauses = choices("SELECT code, name_zh, name_en, is_active FROM breach_cause ORDER BY position");
    rules.waiverReasons = choices("SELECT code, name_zh, name_en, is_active FROM waiver_reason ORDER BY position");
    return rules;
}

std::vector<NamedChoice> RuleStore::choices(const char* sql)
{
    std::vector<NamedChoice> found;
    Statement rows = m_database.statement(sql);
    while (rows.next())
        found.push_back({rows.text(0), rows.text(1), rows.text(2), rows.flag(3)});
    return found;
}

// ---- the target table

int RuleStore::targetVersion()
{
    Statement row = m_database.statement("SELECT COALESCE(MAX(version), 1) FROM target_version");
    return row.next() ? int(row.integer(0)) : 1;
}

std::vector<RuleVersion> RuleStore::targetVersions()
{
    std::vector<RuleVersion> versions;
    Statement rows =
        m_database.statement("SELECT version, made_at, made_by, note FROM target_version ORDER BY version DESC");
    while (rows.next())
        versions.push_back({int(rows.integer(0)), rows.instant(1), rows.id<StaffId>(2), rows.text(3)});
    return versions;
}

int RuleStore::targetVersionAt(Instant at)
{
    Statement row = m_database.statement("SELECT COALESCE(MAX(version), 1) FROM target_version WHERE made_at <= ?");
    row.with(at);
    return row.next() ? int(row.integer(0)) : 1;
}

int RuleStore::newTargetVersion(Instant at, StaffId by, const QString& note)
{
    const int version = targetVersion() + 1;
    m_database.statement("INSERT INTO target_version (version, made_at, made_by, note) VALUES (?, ?, ?, ?)")
        .with(version, at, by, note)
        .run();
    return version;
}

std::vector<ServiceTarget> RuleStore::readTargets(Statement& rows)
{
    std::vector<ServiceTarget> targets;
    while (rows.next()) {
        targets.push_back({rows.integer(0),
                           rows.code(1, ServiceType::Repair),
                           rows.code(2, PromiseKind::Response),
                           rows.maybeCode<Priority>(3),
                           rows.maybeCode<FaultGrade>(4),
                           rows.id<CategoryId>(5),
                           int(rows.integer(6)),
                           rows.code(7, TimeBase::Business),
                           rows.text(8),
                           PauseSet::fromText(rows.text(9)),
                           {}});
    }
    return targets;
}

std::vector<ServiceTarget> RuleStore::targets()
{
    Statement rows =
        m_database.statement("SELECT id, service_type, kind, priority, grade, category_id, minutes, time_base, "
                             "customer_group, paused_by FROM service_target WHERE until_version IS NULL ORDER BY id");
    return readTargets(rows);
}

std::vector<ServiceTarget> RuleStore::targetsOf(int version)
{
    Statement rows =
        m_database.statement("SELECT id, service_type, kind, priority, grade, category_id, minutes, time_base, "
                             "customer_group, paused_by FROM service_target WHERE from_version <= ? "
                             "AND (until_version IS NULL OR until_version > ?) ORDER BY id");
    rows.with(version, version);
    return readTargets(rows);
}

void RuleStore::insertTarget(const ServiceTarget& target, int fromVersion)
{
    m_database
        .statement("INSERT INTO service_target (service_type, kind, priority, grade, category_id, minutes, time_base, "
                   "customer_group, paused_by, from_version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(target.type, target.kind, target.priority, target.grade, target.category, target.minutes, target.base,
              target.customerGroup, target.pausedBy.text(), fromVersion)
        .run();
}

void RuleStore::endTarget(qint64 id, int version)
{
    m_database
        .statement("UPDATE service_target SET until_version = ?, revision = revision + 1 WHERE id = ? AND "
                   "until_version IS NULL")
        .with(version, id)
        .run();
}

// ---- targets of agreements

void RuleStore::replaceAgreementTargets(AgreementId agreement, const std::vector<AgreementTarget>& targets)
{
    m_database.statement("DELETE FROM agreement_target WHERE agreement_id = ?").with(agreement).run();
    for (const AgreementTarget& target : targets) {
        m_database
            .statement("INSERT INTO agreement_target (agreement_id, service_type, kind, minutes, time_base, paused_by) "
                       "VALUES (?, ?, ?, ?, ?, ?)")
            .with(agreement, target.type ? codeOf(*target.type) : QStringLiteral(""), target.kind, target.minutes,
                  target.base, target.pausedBy.text())
            .run();
    }
}

std::vector<AgreementTarget> RuleStore::targetsOfAgreement(AgreementId agreement)
{
    std::vector<AgreementTarget> targets;
    Statement rows =
        m_database.statement("SELECT service_type, kind, minutes, time_base, paused_by FROM agreement_target "
                             "WHERE agreement_id = ? ORDER BY service_type, kind");
    rows.with(agreement);
    while (rows.next()) {
        targets.push_back({agreement, fromCode<ServiceType>(rows.text(0)), rows.code(1, PromiseKind::Response),
                           int(rows.integer(2)), rows.code(3, TimeBase::Business), PauseSet::fromText(rows.text(4))});
    }
    return targets;
}

std::vector<AgreementTarget> RuleStore::agreementTargets(CustomerId customer, ProductUnitId product, QDate on)
{
    AgreementId newest;
    {
        Statement row = m_database.statement(
            "SELECT a.id FROM agreement AS a WHERE a.customer_id = ? AND (a.product_id IS NULL OR a.product_id = ?) "
            "AND a.starts_on <= ? AND a.ends_on >= ? AND a.state = 'running' AND a.services = '' "
            "AND EXISTS (SELECT 1 FROM agreement_target AS t WHERE t.agreement_id = a.id) "
            "ORDER BY a.product_id IS NULL, a.issued_at DESC, a.id DESC LIMIT 1");
        row.with(customer, product, on, on);
        if (row.next())
            newest = row.id<AgreementId>(0);
    }
    return newest.isValid() ? targetsOfAgreement(newest) : std::vector<AgreementTarget>();
}

// ---- calendars

std::vector<RuleVersion> RuleStore::calendarVersions(OrgUnitId unit)
{
    std::vector<RuleVersion> versions;
    Statement rows =
        m_database.statement("SELECT version, made_at, made_by, note FROM calendar_version WHERE unit_id = ? "
                             "ORDER BY version DESC");
    rows.with(unit);
    while (rows.next())
        versions.push_back({int(rows.integer(0)), rows.instant(1), rows.id<StaffId>(2), rows.text(3)});
    return versions;
}

void RuleStore::insertCalendarVersion(OrgUnitId unit, const RuleVersion& version, const QString& body)
{
    m_database
        .statement(
            "INSERT INTO calendar_version (unit_id, version, made_at, made_by, note, body) VALUES (?, ?, ?, ?, ?, ?)")
        .with(unit, version.version, version.madeAt, version.madeBy, version.note, body)
        .run();
}

std::optional<QString> RuleStore::calendarBody(OrgUnitId unit, int version)
{
    Statement row = m_database.statement("SELECT body FROM calendar_version WHERE unit_id = ? AND version = ?");
    row.with(unit, version);
    return row.next() ? std::optional<QString>(row.text(0)) : std::nullopt;
}

void RuleStore::replaceChannelHours(OrgUnitId unit, Channel channel, const WeekPattern& week)
{
    m_database.statement("DELETE FROM channel_span WHERE unit_id = ? AND channel = ?").with(unit, channel).run();
    for (std::size_t weekday = 0; weekday < week.days.size(); ++weekday) {
        for (const OpenSpan& span : week.days[weekday]) {
            m_database
                .statement("INSERT INTO channel_span (unit_id, channel, weekday, from_minute, to_minute) VALUES (?, ?, "
                           "?, ?, ?)")
                .with(unit, channel, qint64(weekday), span.fromMinute, span.toMinute)
                .run();
        }
    }
}

// ---- priorities

void RuleStore::savePriorityRule(const PriorityRule& rule)
{
    m_database
        .statement("UPDATE priority_rule SET priority = ?, words = ?, days = ?, is_active = ?, revision = revision + 1 "
                   "WHERE id = ?")
        .with(rule.priority, rule.words, rule.days, rule.active, rule.id)
        .run();
}

qint64 RuleStore::savePremiumProduct(const PremiumProduct& product)
{
    if (product.id == 0) {
        return m_database
            .statement("INSERT INTO premium_product (category_id, brand, model, is_active) VALUES (?, ?, ?, ?)")
            .with(product.category, product.brand, product.model, product.active)
            .insert();
    }
    m_database.statement("UPDATE premium_product SET category_id = ?, brand = ?, model = ?, is_active = ? WHERE id = ?")
        .with(product.category, product.brand, product.model, product.active, product.id)
        .run();
    return product.id;
}

std::optional<qint64> RuleStore::daysSinceRepair(ProductUnitId unit, Instant before)
{
    Statement row =
        m_database.statement("SELECT resolved_at FROM work_order WHERE product_id = ? AND registered_at < ? "
                             "AND service_type = 'repair' AND resolved_at IS NOT NULL "
                             "ORDER BY registered_at DESC LIMIT 1");
    row.with(unit, before);
    if (!row.next())
        return std::nullopt;
    return (before.ms - row.integer(0)) / (24LL * 60 * 60 * 1000);
}

} // namespace sanbao
