// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/warranty_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/warranty/warranty_reader.h"
#include "core/service/unit_of_work.h"
#include "core/service/warranty_case_words.h"
#include "core/service/warranty_words.h"
#include "core/storage/order_store.h"
#include "core/storage/product_store.h"
#include "core/storage/setting_store.h"
#include "core/storage/warranty_rule_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Warranty)
};

WarrantyRule cleaned(const WarrantyRule& typed)
{
    WarrantyRule rule = typed;
    for (QString* text : {&rule.brand, &rule.model, &rule.part.zh, &rule.part.en, &rule.source.zh, &rule.source.en})
        *text = cleanText(*text);
    return rule;
}

QJsonObject auditBody(const WarrantyRule& rule)
{
    return {{QStringLiteral("code"), rule.code},
            {QStringLiteral("version"), rule.version},
            {QStringLiteral("state"), codeOf(rule.state)},
            {QStringLiteral("months"), rule.months ? QJsonValue(*rule.months) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("from"), rule.effectiveFrom.toString(Qt::ISODate)},
            {QStringLiteral("until"), rule.effectiveUntil.toString(Qt::ISODate)},
            {QStringLiteral("source"), rule.source.zh}};
}

Failure ruleGone()
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("The rule was changed meanwhile. The list was read again; check it and try again."));
}

const WarrantyRule* openVersion(const std::vector<WarrantyRule>& rules, const QString& code)
{
    for (const WarrantyRule& rule : rules) {
        if (rule.code == code && rule.state == RuleState::Published && !rule.effectiveUntil.isValid())
            return &rule;
    }
    return nullptr;
}

} // namespace

Outcome<WarrantyAnswer> WarrantyDesk::ofUnit(const ProductUnit& unit, const WarrantyQuestion& question)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, answerWarranty(m_context, unit, question));
}

WarrantyTerm WarrantyDesk::term(const ProductUnit& unit)
{
    return unitTerm(m_context, unit, localDay(m_context.clock.now(), m_context.catalogue.zone()));
}

Outcome<WarrantyAnswer> WarrantyDesk::ofOrder(WorkOrderId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    const std::optional<ProductUnit> unit =
        order && order->product.isValid() ? ProductStore(m_context.database).find(order->product) : std::nullopt;
    if (!unit)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This order names no product of the customer.")));
    return readResult(m_context, answerWarranty(m_context, *unit, questionOf(*order, m_context.catalogue.zone())));
}

FeeLine WarrantyDesk::proposed(WorkOrderId order, const FeeLine& line)
{
    FeeLine proposal = line;
    const Outcome<WarrantyAnswer> answer = ofOrder(order);
    if (!answer || !answer->verdict.coversFault || line.waivedBasisPoints > 0)
        return proposal;
    const bool work = line.kind == FeeKind::Labour || line.kind == FeeKind::Visit;
    const bool goods = line.kind == FeeKind::Part || line.kind == FeeKind::Material;
    if ((work && answer->verdict.freeLabour) || (goods && answer->verdict.freeMaterial)) {
        proposal.waivedBasisPoints = 10'000;
        proposal.waiverReason = verdictHeadline(answer->verdict);
    }
    return proposal;
}

Outcome<std::vector<WarrantyRule>> WarrantyDesk::rules()
{
    return readResult(m_context, WarrantyRuleStore(m_context.database).all());
}

Outcome<std::vector<WarrantyRegion>> WarrantyDesk::regions()
{
    std::vector<WarrantyRegion> newest;
    for (const WarrantyRegion& region : WarrantyRuleStore(m_context.database).regions()) {
        const auto known = std::find_if(newest.begin(), newest.end(),
                                        [&](const WarrantyRegion& one) { return one.code == region.code; });
        if (known == newest.end())
            newest.push_back(region);
        else if (region.version > known->version)
            *known = region;
    }
    return readResult(m_context, std::move(newest));
}

QString WarrantyDesk::region()
{
    return warrantyRegion(m_context);
}

Done WarrantyDesk::setRegion(const QString& code)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    WarrantyBook book;
    book.regions = WarrantyRuleStore(m_context.database).regions();
    if (!code.isEmpty() && book.regionCode(code) != code)
        return Failure::invalid(QStringLiteral("region"), Words::tr("There is no region \"%1\".").arg(code));
    SettingStore(m_context.database).set(QStringLiteral("warranty.region"), code);
    work.audit(QStringLiteral("warranty.region"), EntityKind::Setting, 0, {{QStringLiteral("region"), code}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

Done WarrantyDesk::saveRegion(const WarrantyRegion& typed)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    WarrantyRegion region = typed;
    region.source = {cleanText(typed.source.zh), cleanText(typed.source.en)};
    std::vector<FieldIssue> issues;
    if (region.repairsBeforeExchange < 1)
        issues.push_back(
            {QStringLiteral("region.repairs"), Words::tr("At least one repair comes before an exchange.")});
    if (region.source.isEmpty())
        issues.push_back({QStringLiteral("region.source"), refusalText(RuleIssue::SourceMissing)});
    if (!region.effectiveFrom.isValid())
        issues.push_back({QStringLiteral("region.from"), refusalText(RuleIssue::EffectiveMissing)});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    WarrantyRuleStore store(m_context.database);
    region.version = 1;
    for (const WarrantyRegion& one : store.regions()) {
        if (one.code == region.code)
            region.version = std::max(region.version, one.version + 1);
    }
    store.insertRegion(region);
    work.audit(QStringLiteral("warranty.region_changed"), EntityKind::Setting, 0,
               {{QStringLiteral("region"), region.code}, {QStringLiteral("version"), region.version}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

std::vector<FieldIssue> WarrantyDesk::check(const WarrantyRule& rule)
{
    std::vector<FieldIssue> issues;
    for (const RuleIssue issue : checkRule(cleaned(rule)))
        issues.push_back({fieldOf(issue), refusalText(issue)});
    return issues;
}

Outcome<std::optional<int>> WarrantyDesk::floorBelow(const WarrantyRule& rule)
{
    return readResult(m_context, floorBroken(rule, WarrantyRuleStore(m_context.database).all()));
}

Outcome<WarrantyRule> WarrantyDesk::saveDraft(const WarrantyRule& typed)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    WarrantyRuleStore store(m_context.database);
    WarrantyRule rule = cleaned(typed);
    const bool known = rule.id.isValid() && rule.state == RuleState::Draft;
    rule.state = RuleState::Draft;
    if (!rule.effectiveFrom.isValid())
        rule.effectiveFrom = localDay(work.now(), m_context.catalogue.zone());
    rule.changedAt = work.now();
    rule.changedBy = m_context.session.staff;
    if (known && !store.update(rule))
        return m_context.database.takeFailure().value_or(ruleGone());
    if (!known) {
        rule.code = ruleCodeOf(rule);
        rule.version = store.lastVersion(rule.code) + 1;
        rule.id = store.insert(rule);
    }
    work.audit(QStringLiteral("warranty.rule_drafted"), EntityKind::Setting, rule.id.value, auditBody(rule));
    work.touch(EntityKind::Setting, rule.id.value, !known);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    rule.revision += known ? 1 : 0;
    return rule;
}

Outcome<WarrantyRule> WarrantyDesk::publish(const WarrantyRule& typed)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    if (std::vector<FieldIssue> issues = check(typed); !issues.empty())
        return Failure::invalid(std::move(issues));
    WarrantyRuleStore store(m_context.database);
    WarrantyRule rule = cleaned(typed);
    const bool wasDraft = rule.id.isValid() && rule.state == RuleState::Draft;
    rule.code = wasDraft || !rule.id.isValid() ? ruleCodeOf(rule) : rule.code;
    const std::vector<WarrantyRule> all = store.all();
    if (const WarrantyRule* open = openVersion(all, rule.code)) {
        if (rule.effectiveFrom <= open->effectiveFrom) {
            return Failure::invalid(QStringLiteral("rule.from"),
                                    Words::tr("The version in force holds from %1; the new one has to begin later.")
                                        .arg(open->effectiveFrom.toString(Qt::ISODate)));
        }
        store.endOpenVersion(rule.code, rule.effectiveFrom.addDays(-1), work.now(), m_context.session.staff);
    }
    rule.state = RuleState::Published;
    rule.changedAt = work.now();
    rule.changedBy = m_context.session.staff;
    if (wasDraft) {
        // The draft itself is withdrawn, the published version is a row of its own.
        WarrantyRule draft = typed;
        draft.state = RuleState::Withdrawn;
        if (!store.update(draft))
            return m_context.database.takeFailure().value_or(ruleGone());
    }
    rule.version = store.lastVersion(rule.code) + 1;
    rule.revision = 0;
    rule.id = store.insert(rule);
    work.audit(QStringLiteral("warranty.rule_published"), EntityKind::Setting, rule.id.value, auditBody(rule));
    work.touch(EntityKind::Setting, rule.id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return rule;
}

Done WarrantyDesk::withdraw(WarrantyRuleId id, QDate lastDay)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    WarrantyRuleStore store(m_context.database);
    std::optional<WarrantyRule> rule = store.find(id);
    if (!rule)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This rule does not exist.")));
    if (rule->state == RuleState::Draft) {
        rule->state = RuleState::Withdrawn;
    } else if (!lastDay.isValid() || lastDay < rule->effectiveFrom) {
        return Failure::invalid(QStringLiteral("rule.until"), refusalText(RuleIssue::EndsBeforeStart));
    } else {
        rule->effectiveUntil = lastDay;
    }
    rule->changedAt = work.now();
    rule->changedBy = m_context.session.staff;
    if (!store.update(*rule))
        return m_context.database.takeFailure().value_or(ruleGone());
    work.audit(QStringLiteral("warranty.rule_ended"), EntityKind::Setting, id.value, auditBody(*rule));
    work.touch(EntityKind::Setting, id.value);
    return work.commit();
}

} // namespace sanbao
