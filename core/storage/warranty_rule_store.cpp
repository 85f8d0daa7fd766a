// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/warranty_rule_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

std::optional<int> maybeInt(const Statement& row, int column)
{
    const std::optional<qint64> value = row.maybeInteger(column);
    return value ? std::optional<int>(int(*value)) : std::nullopt;
}

WarrantyRule readRule(const Statement& row)
{
    WarrantyRule rule;
    int at = 0;
    rule.id = row.id<WarrantyRuleId>(at++);
    rule.code = row.text(at++);
    rule.version = int(row.integer(at++));
    rule.state = row.code(at++, RuleState::Draft);
    rule.layer = row.code(at++, WarrantyLayer::Brand);
    rule.region = row.text(at++);
    rule.category = row.text(at++);
    rule.brand = row.text(at++);
    rule.model = row.text(at++);
    rule.smartOnly = row.flag(at++);
    rule.part.zh = row.text(at++);
    rule.part.en = row.text(at++);
    rule.use = row.maybeCode<UseKind>(at++);
    rule.defect = row.maybeCode<DefectKind>(at++);
    rule.months = maybeInt(row, at++);
    rule.start = row.code(at++, WarrantyStart::Invoice);
    rule.listed = row.flag(at++);
    rule.freeLabour = row.flag(at++);
    rule.freeMaterial = row.flag(at++);
    rule.depreciationBasisPointsPerDay = int(row.integer(at++));
    rule.replaceMonths = int(row.integer(at++));
    rule.proofMonths = int(row.integer(at++));
    rule.servicedForLife = row.flag(at++);
    rule.responseMinutes = maybeInt(row, at++);
    rule.partsYears = maybeInt(row, at++);
    rule.effectiveFrom = row.day(at++);
    rule.effectiveUntil = row.day(at++);
    rule.source.zh = row.text(at++);
    rule.source.en = row.text(at++);
    rule.reviewOn = row.day(at++);
    rule.changedAt = row.instant(at++);
    rule.changedBy = row.id<StaffId>(at++);
    rule.revision = row.integer(at++);
    return rule;
}

constexpr char kRuleColumns[] = "SELECT id, code, version, state, layer, region, category, brand, model, smart_only, "
                                "part_zh, part_en, use_kind, defect, months, "
                                "start_basis, is_listed, free_labour, free_material, depreciation_bp, replace_months, "
                                "proof_months, serviced_for_life, "
                                "response_minutes, parts_years, effective_on, effective_until, source_zh, source_en, "
                                "review_on, changed_at, changed_by, revision "
                                "FROM warranty_rule ";

std::vector<WarrantyRule> readRules(Statement& rows)
{
    std::vector<WarrantyRule> rules;
    while (rows.next())
        rules.push_back(readRule(rows));
    return rules;
}

} // namespace

WarrantyRuleId WarrantyRuleStore::insert(const WarrantyRule& rule)
{
    return WarrantyRuleId(
        m_database
            .statement(
                "INSERT INTO warranty_rule (code, version, state, layer, region, category, brand, model, smart_only, "
                "part_zh, "
                "part_en, use_kind, defect, months, start_basis, is_listed, free_labour, free_material, "
                "depreciation_bp, "
                "replace_months, proof_months, serviced_for_life, response_minutes, parts_years, effective_on, "
                "effective_until, "
                "source_zh, source_en, review_on, changed_at, changed_by) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(rule.code, rule.version, rule.state, rule.layer, rule.region, rule.category, rule.brand, rule.model,
                  rule.smartOnly, rule.part.zh, rule.part.en, rule.use, rule.defect, rule.months, rule.start,
                  rule.listed, rule.freeLabour, rule.freeMaterial, rule.depreciationBasisPointsPerDay,
                  rule.replaceMonths, rule.proofMonths, rule.servicedForLife, rule.responseMinutes, rule.partsYears,
                  rule.effectiveFrom, rule.effectiveUntil, rule.source.zh, rule.source.en, rule.reviewOn,
                  rule.changedAt, rule.changedBy)
            .insert());
}

bool WarrantyRuleStore::update(const WarrantyRule& rule)
{
    Statement change = m_database.statement("UPDATE warranty_rule SET state = ?, layer = ?, region = ?, category = ?, "
                                            "brand = ?, model = ?, smart_only = ?, part_zh = ?, "
                                            "part_en = ?, use_kind = ?, defect = ?, months = ?, start_basis = ?, "
                                            "is_listed = ?, free_labour = ?, free_material = ?, "
                                            "depreciation_bp = ?, replace_months = ?, proof_months = ?, "
                                            "serviced_for_life = ?, response_minutes = ?, parts_years = ?, "
                                            "effective_on = ?, effective_until = ?, source_zh = ?, source_en = ?, "
                                            "review_on = ?, changed_at = ?, changed_by = ?, "
                                            "revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(rule.state, rule.layer, rule.region, rule.category, rule.brand, rule.model, rule.smartOnly,
                rule.part.zh, rule.part.en, rule.use, rule.defect, rule.months, rule.start, rule.listed,
                rule.freeLabour, rule.freeMaterial, rule.depreciationBasisPointsPerDay, rule.replaceMonths,
                rule.proofMonths, rule.servicedForLife, rule.responseMinutes, rule.partsYears, rule.effectiveFrom,
                rule.effectiveUntil, rule.source.zh, rule.source.en, rule.reviewOn, rule.changedAt, rule.changedBy,
                rule.id, rule.revision);
    return change.run() && change.changes() == 1;
}

std::optional<WarrantyRule> WarrantyRuleStore::find(WarrantyRuleId id)
{
    Statement row = m_database.statement(QLatin1String(kRuleColumns) + QStringLiteral("WHERE id = ?"));
    row.with(id);
    return row.next() ? std::optional<WarrantyRule>(readRule(row)) : std::nullopt;
}

std::vector<WarrantyRule> WarrantyRuleStore::all()
{
    Statement rows =
        m_database.statement(QLatin1String(kRuleColumns) + QStringLiteral("ORDER BY category, code, version DESC"));
    return readRules(rows);
}

std::vector<WarrantyRule> WarrantyRuleStore::ofCategory(const QString& category)
{
    Statement rows = m_database.statement(
        QLatin1String(kRuleColumns) + QStringLiteral("WHERE category IN (?, '') AND state = 'published' ORDER BY id"));
    rows.with(category);
    return readRules(rows);
}

int WarrantyRuleStore::lastVersion(const QString& code)
{
    Statement row = m_database.statement("SELECT MAX(version) FROM warranty_rule WHERE code = ?");
    row.with(code);
    return row.next() ? int(row.integer(0)) : 0;
}

void WarrantyRuleStore::endOpenVersion(const QString& code, QDate lastDay, Instant at, StaffId by)
{
    m_database
        .statement(
            "UPDATE warranty_rule SET effective_until = ?, changed_at = ?, changed_by = ?, revision = revision + 1 "
            "WHERE code = ? AND state = 'published' AND effective_until IS NULL")
        .with(lastDay, at, by, code)
        .run();
}

bool WarrantyRuleStore::isSmart(CategoryId category)
{
    Statement row = m_database.statement("SELECT is_smart FROM category WHERE id = ?");
    row.with(category);
    return row.next() && row.flag(0);
}

void WarrantyRuleStore::setSmart(const QString& categoryCode)
{
    m_database.statement("UPDATE category SET is_smart = 1 WHERE code = ?").with(categoryCode).run();
}

void WarrantyRuleStore::keepDecision(const OrderDecision& decision)
{
    m_database
        .statement("INSERT INTO order_warranty (order_id, status, layer, rule_code, rule_version, start_on, end_on, "
                   "excluded_days, "
                   "free_labour, free_material, reason, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                   "ON CONFLICT (order_id) DO NOTHING")
        .with(decision.order, decision.status, decision.layer, decision.ruleCode, decision.ruleVersion, decision.start,
              decision.end, decision.excludedDays, decision.freeLabour, decision.freeMaterial, decision.reason,
              decision.decidedAt)
        .run();
}

std::optional<OrderDecision> WarrantyRuleStore::decision(WorkOrderId order)
{
    Statement row = m_database.statement(
        "SELECT status, layer, rule_code, rule_version, start_on, end_on, excluded_days, free_labour, "
        "free_material, reason, decided_at FROM order_warranty WHERE order_id = ?");
    row.with(order);
    if (!row.next())
        return std::nullopt;
    return OrderDecision{order,
                         row.code(0, CoverStatus::Unknown),
                         row.maybeCode<WarrantyLayer>(1),
                         row.text(2),
                         int(row.integer(3)),
                         row.day(4),
                         row.day(5),
                         int(row.integer(6)),
                         row.flag(7),
                         row.flag(8),
                         row.text(9),
                         row.instant(10)};
}

void WarrantyRuleStore::insertRegion(const WarrantyRegion& region)
{
    m_database
        .statement(
            "INSERT INTO warranty_region (code, version, name_zh, name_en, day_basis, return_days, exchange_days, "
            "repairs_before_exchange, repair_days, repair_days_add_up, late_repair_returns, parts_wait_days, "
            "loaner_days, "
            "repaired_spot_days, restarts_repaired_part, deducts_use, rolls_over, counts_same_day, warn_days, "
            "delay_days, "
            "effective_on, source_zh, source_en) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?)")
        .with(region.code, region.version, region.name.zh, region.name.en, region.dayBasis, region.returnDays,
              region.exchangeDays, region.repairsBeforeExchange, region.repairDays, region.repairDaysAddUp,
              region.lateRepairReturns, region.partsWaitDays, region.loanerDays, region.repairedSpotDays,
              region.restartsRepairedPart, region.deductsUse, region.rollsOver, region.countsSameDay, region.warnDays,
              region.delayDays, region.effectiveFrom, region.source.zh, region.source.en)
        .run();
}

std::vector<WarrantyRegion> WarrantyRuleStore::regions()
{
    std::vector<WarrantyRegion> regions;
    Statement row = m_database.statement("SELECT id, code, version, name_zh, name_en, day_basis, return_days, "
                                         "exchange_days, repairs_before_exchange, repair_days, "
                                         "repair_days_add_up, late_repair_returns, parts_wait_days, loaner_days, "
                                         "repaired_spot_days, restarts_repaired_part, deducts_use, "
                                         "rolls_over, counts_same_day, warn_days, delay_days, effective_on, source_zh, "
                                         "source_en FROM warranty_region ORDER BY id");
    while (row.next()) {
        WarrantyRegion one;
        int at = 0;
        one.id = row.integer(at++);
        one.code = row.text(at++);
        one.version = int(row.integer(at++));
        one.name.zh = row.text(at++);
        one.name.en = row.text(at++);
        one.dayBasis = row.code(at++, DayBasis::Sale);
        one.returnDays = int(row.integer(at++));
        one.exchangeDays = int(row.integer(at++));
        one.repairsBeforeExchange = int(row.integer(at++));
        one.repairDays = int(row.integer(at++));
        one.repairDaysAddUp = row.flag(at++);
        one.lateRepairReturns = row.flag(at++);
        one.partsWaitDays = int(row.integer(at++));
        one.loanerDays = int(row.integer(at++));
        one.repairedSpotDays = int(row.integer(at++));
        one.restartsRepairedPart = row.flag(at++);
        one.deductsUse = row.flag(at++);
        one.rollsOver = row.flag(at++);
        one.countsSameDay = row.flag(at++);
        one.warnDays = int(row.integer(at++));
        one.delayDays = int(row.integer(at++));
        one.effectiveFrom = row.day(at++);
        one.source.zh = row.text(at++);
        one.source.en = row.text(at++);
        regions.push_back(one);
    }
    return regions;
}

} // namespace sanbao
