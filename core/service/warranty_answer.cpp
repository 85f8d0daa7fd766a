// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/warranty_answer.h"

#include "core/domain/starter_profile.h"
#include "core/domain/warranty/warranty_reader.h"
#include "core/service/labels.h"
#include "core/service/unit_of_work.h"
#include "core/service/warranty_case_words.h"
#include "core/service/warranty_words.h"
#include "core/storage/remedy_store.h"
#include "core/storage/setting_store.h"
#include "core/storage/unit_detail_store.h"
#include "core/storage/warranty_contract_store.h"
#include "core/storage/warranty_rule_store.h"

#include <algorithm>

namespace sanbao {

namespace {

DaySpell daysOf(Instant from, MaybeInstant until, const QTimeZone& zone)
{
    return {localDay(from, zone), until ? localDay(*until, zone) : QDate()};
}

RepairSpell spellOf(const RepairStay& stay, const QTimeZone& zone)
{
    RepairSpell spell;
    spell.days = daysOf(stay.from, stay.until, zone);
    spell.fault = stay.faultCode.isEmpty() ? stay.fault : stay.faultCode;
    spell.part = stay.part;
    spell.repaired = stay.repaired || !stay.until;
    for (const RepairStay::Wait& wait : stay.waits) {
        const std::optional<WaitReason> reason = fromCode<WaitReason>(wait.reason);
        if (reason == WaitReason::Parts)
            spell.partsWaits.push_back(daysOf(wait.from, wait.until, zone));
        else if (reason == WaitReason::Customer || reason == WaitReason::Decision || reason == WaitReason::ForceMajeure)
            spell.excused.push_back(daysOf(wait.from, wait.until, zone));
    }
    return spell;
}

void addStays(ServiceContext& context, const WarrantyQuestion& question, WarrantyFacts& facts, ProductUnitId unit)
{
    const QTimeZone& zone = context.catalogue.zone();
    for (const RepairStay& stay : RemedyStore(context.database).stays(unit)) {
        const bool own = stay.order == question.order;
        if ((own && !question.withOwnStay) || localDay(stay.from, zone) > question.on)
            continue;
        facts.repairs.push_back(spellOf(stay, zone));
        // The repair in hand is not yet one of the repairs that failed.
        if (own && stay.until)
            facts.repairs.back().repaired = false;
    }
}

QString exclusionOf(ServiceContext& context, WorkOrderId order)
{
    if (!order.isValid())
        return {};
    for (const FaultFinding& finding : RemedyStore(context.database).findings(order)) {
        if (finding.state == FindingState::Refused)
            continue;
        if (!finding.excludes())
            return {};
        return finding.exclusion ? label(*finding.exclusion) : label(finding.responsibility);
    }
    return {};
}

} // namespace

QString warrantyRegion(ServiceContext& context)
{
    return SettingStore(context.database).value(QStringLiteral("warranty.region")).value_or(QString());
}

WarrantyBook warrantyBook(ServiceContext& context, CategoryId id)
{
    WarrantyRuleStore store(context.database);
    WarrantyBook book;
    book.regions = store.regions();
    const Category* category = context.catalogue.category(id);
    if (!category)
        return book;
    book.rules = store.ofCategory(category->code);
    const bool known = std::any_of(book.rules.begin(), book.rules.end(), [&](const WarrantyRule& rule) {
        return rule.coversWholeUnit() && rule.category == category->code && rule.brand.isEmpty();
    });
    if (!known && category->warrantyMonths > 0) {
        WarrantyRule plain;
        plain.category = category->code;
        plain.months = category->warrantyMonths;
        plain.source = {category->warrantySource, category->warrantySource};
        plain.code = ruleCodeOf(plain);
        book.rules.push_back(plain);
    }
    return book;
}

WarrantyAnswer answerWarranty(ServiceContext& context, const ProductUnit& unit, const WarrantyQuestion& question)
{
    WarrantyAnswer answer;
    WarrantyFacts& facts = answer.facts;
    const Category* category = context.catalogue.category(unit.category);
    facts.subject.category = category ? category->code : QString();
    facts.subject.brand = unit.brand;
    facts.subject.model = unit.model;
    facts.subject.region = warrantyRegion(context);
    facts.subject.smart = WarrantyRuleStore(context.database).isSmart(unit.category);
    facts.invoiced = unit.invoicedOn;
    facts.delivered = unit.deliveredOn;
    facts.installed = unit.installedOn;
    facts.exchanged = unit.exchangedOn;
    if (unit.id.isValid()) {
        const UnitDetail detail = UnitDetailStore(context.database).of(unit.id);
        facts.produced = detail.producedOn;
        facts.subject.use = detail.use;
        facts.contracts = WarrantyContractStore(context.database).ofUnit(unit.id);
        addStays(context, question, facts, unit.id);
    }
    facts.part = question.words;
    facts.partIsGuess = true;
    if (const FaultCode* fault = context.catalogue.fault(question.fault)) {
        facts.fault = fault->code;
        facts.part += QLatin1Char(' ') + context.catalogue.faultName(fault->id);
    }
    facts.exclusion = exclusionOf(context, question.order);
    facts.on = question.on;
    answer.verdict = decideWarranty(facts, warrantyBook(context, unit.category));
    return answer;
}

WarrantyQuestion questionOf(const WorkOrder& order, const QTimeZone& zone)
{
    WarrantyQuestion question;
    question.on = localDay(order.registeredAt, zone);
    question.words =
        order.confirmedCause.isEmpty() ? order.faultText : order.faultText + QLatin1Char(' ') + order.confirmedCause;
    question.fault = order.faultCode;
    question.order = order.id;
    return question;
}

void keepDecision(ServiceContext& context, WorkOrderId order, const WarrantyAnswer& answer, Instant at)
{
    const WarrantyVerdict& verdict = answer.verdict;
    OrderDecision decision;
    decision.order = order;
    decision.status = verdict.status;
    if (verdict.winner) {
        decision.layer = verdict.winner->layer;
        decision.ruleCode = verdict.winner->ruleCode;
        decision.ruleVersion = verdict.winner->ruleVersion;
    } else if (verdict.contract) {
        decision.layer = WarrantyLayer::Extended;
        decision.ruleCode = verdict.contract->number;
    }
    decision.start = verdict.start;
    decision.end = verdict.end;
    decision.excludedDays = verdict.excludedDays;
    decision.freeLabour = verdict.coversFault && verdict.freeLabour;
    decision.freeMaterial = verdict.coversFault && verdict.freeMaterial;
    decision.reason =
        QStringList{verdictHeadline(verdict), verdictReasons(verdict, answer.facts).join(QLatin1Char(' '))}.join(
            QStringLiteral(". "));
    decision.decidedAt = at;
    WarrantyRuleStore(context.database).keepDecision(decision);
}

WarrantyTerm shortTerm(const WarrantyVerdict& verdict)
{
    WarrantyTerm term;
    term.start = verdict.start;
    term.end = verdict.end;
    if (verdict.status == CoverStatus::In || verdict.status == CoverStatus::Extended || verdict.coversFault)
        term.status = WarrantyStatus::In;
    else if (verdict.status != CoverStatus::Unknown)
        term.status = WarrantyStatus::Out;
    return term;
}

WarrantyTerm unitTerm(ServiceContext& context, const ProductUnit& unit, QDate on)
{
    WarrantyQuestion question;
    question.on = on;
    return shortTerm(answerWarranty(context, unit, question).verdict);
}

Done seedWarranty(ServiceContext& context, const QString& profile)
{
    Outcome<WarrantyBook> book = warrantyForProfile(profile);
    if (!book)
        return std::move(book).error();
    WarrantyRuleStore store(context.database);
    for (const WarrantyRegion& region : book->regions)
        store.insertRegion(region);
    for (WarrantyRule& rule : book->rules) {
        rule.changedAt = context.clock.now();
        store.insert(rule);
    }
    if (const Outcome<StarterProfile> trade = loadStarterProfile(profile)) {
        for (const ProfileCategory& category : trade->categories) {
            if (category.smart)
                store.setSmart(category.code);
        }
    }
    return {};
}

Done seedOlderStore(ServiceContext& context)
{
    const std::optional<QString> profile = SettingStore(context.database).value(QStringLiteral("profile"));
    if (context.database.isReadOnly() || !profile || !WarrantyRuleStore(context.database).regions().empty())
        return {};
    UnitOfWork work(context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    if (Done seeded = seedWarranty(context, *profile); !seeded)
        return seeded;
    work.audit(QStringLiteral("warranty.rules_added"), EntityKind::Setting, 0, {{QStringLiteral("profile"), *profile}});
    return work.commit();
}

} // namespace sanbao
