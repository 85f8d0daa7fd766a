// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/warranty/warranty_verdict.h"

#include "core/domain/warranty/warranty_remedies.h"

#include <algorithm>

namespace sanbao {

namespace {

/// A layer's closest rule for the whole unit, or for one part group.
using RulePick = const WarrantyRule*;

bool sellsBetter(const WarrantyRule& a, const WarrantyRule& b)
{
    if (closeness(a) != closeness(b))
        return closeness(a) > closeness(b);
    if (a.code == b.code)
        return a.version > b.version;
    return !a.months || (b.months && *a.months > *b.months);
}

/// One decision in the making: the facts, the rules that apply, and the answer so far.
class Decision final
{
public:
    Decision(const WarrantyFacts& facts, const WarrantyBook& book);
    WarrantyVerdict take();

private:
    void pickRules();
    void findTerms();
    void judge();
    void judgePart(const CoverTerm* part);
    void judgeUnit();
    void decideBy(CoverStatus status, const CoverTerm& term);
    bool decideByContract();
    void warrantSpot();
    CoverTerm termOf(const WarrantyRule& rule) const;
    RulePick best(WarrantyLayer layer, const WarrantyRule* partLike) const;
    std::optional<CoverTerm> longest(const WarrantyRule* partLike, std::vector<CoverTerm>* all) const;
    const CoverTerm* partAsked() const;

    const WarrantyFacts& m_facts;
    const WarrantyRegion* m_region;
    std::vector<RulePick> m_rules;
    std::vector<DaySpell> m_away;
    WarrantyVerdict m_verdict;
};

Decision::Decision(const WarrantyFacts& facts, const WarrantyBook& book)
    : m_facts(facts)
    , m_region(book.region(facts.subject.region, facts.on))
{
    RuleSubject subject = facts.subject;
    subject.soldOn = termStart(facts, true);
    const auto isProduction = [](const WarrantyRule* rule) { return rule->start == WarrantyStart::Production; };
    for (const WarrantyRule& rule : book.rules) {
        if (applies(rule, subject))
            m_rules.push_back(&rule);
    }
    m_verdict.start = termStart(facts, std::any_of(m_rules.begin(), m_rules.end(), isProduction));
}

void Decision::pickRules()
{
    std::vector<DaySpell> spells;
    for (const RepairSpell& repair : m_facts.repairs)
        spells.push_back(repair.days);
    m_away = unionOfSpells(spells, m_facts.on, !m_region || m_region->countsSameDay);
    for (const WarrantyRule* rule : m_rules) {
        m_verdict.servicedForLife = m_verdict.servicedForLife || rule->servicedForLife;
        m_verdict.listed = m_verdict.listed || (rule->listed && rule->coversWholeUnit());
        if (rule->coversWholeUnit())
            m_verdict.depreciationBasisPointsPerDay =
                std::max(m_verdict.depreciationBasisPointsPerDay, rule->depreciationBasisPointsPerDay);
        if (rule->proofMonths > 0 && m_verdict.start.isValid()) {
            const QDate until = lastDayAfterMonths(m_verdict.start, rule->proofMonths);
            if (!m_verdict.proofUntil.isValid() || until > m_verdict.proofUntil)
                m_verdict.proofUntil = until;
        }
    }
}

CoverTerm Decision::termOf(const WarrantyRule& rule) const
{
    CoverTerm term;
    term.layer = rule.layer;
    term.ruleCode = rule.code;
    term.ruleVersion = rule.version;
    term.source = rule.source;
    term.part = rule.part;
    term.months = rule.months;
    term.freeLabour = rule.freeLabour;
    term.freeMaterial = rule.freeMaterial;
    if (!rule.months)
        return term;
    term.nominalEnd = lastDayAfterMonths(m_verdict.start, *rule.months);
    const ProlongedEnd moved = prolonged(m_verdict.start, term.nominalEnd, m_away);
    term.end = moved.end;
    term.excludedDays = moved.excludedDays;
    return term;
}

RulePick Decision::best(WarrantyLayer layer, const WarrantyRule* partLike) const
{
    RulePick found = nullptr;
    for (const WarrantyRule* rule : m_rules) {
        if (rule->layer != layer || rule->coversWholeUnit() != (partLike == nullptr))
            continue;
        if (partLike && !(rule->part == partLike->part) && !namesPart(rule->part, partLike->part.zh) &&
            !namesPart(rule->part, partLike->part.en))
            continue;
        if (!found || sellsBetter(*rule, *found))
            found = rule;
    }
    return found;
}

/// The term that lasts longest over all layers; a layer without a word about the part answers for the whole unit.
std::optional<CoverTerm> Decision::longest(const WarrantyRule* partLike, std::vector<CoverTerm>* all) const
{
    std::optional<CoverTerm> winner;
    for (const auto& [layer, code] : Codes<WarrantyLayer>::table) {
        if (layer == WarrantyLayer::Extended)
            continue;
        RulePick rule = best(layer, partLike);
        if (!rule && partLike)
            rule = best(layer, nullptr);
        if (!rule)
            continue;
        const CoverTerm term = termOf(*rule);
        if (all)
            all->push_back(term);
        if (!winner || term.outlasts(*winner))
            winner = term;
    }
    return winner;
}

void Decision::findTerms()
{
    m_verdict.unit = longest(nullptr, &m_verdict.layers);
    std::stable_sort(m_verdict.layers.begin(), m_verdict.layers.end(),
                     [](const CoverTerm& a, const CoverTerm& b) { return a.outlasts(b); });
    for (const WarrantyRule* rule : m_rules) {
        const auto isKnown = [rule](const CoverTerm& term) {
            return term.part == rule->part || namesPart(term.part, rule->part.zh);
        };
        if (rule->coversWholeUnit() || std::any_of(m_verdict.parts.begin(), m_verdict.parts.end(), isKnown))
            continue;
        if (std::optional<CoverTerm> term = longest(rule, nullptr)) {
            term->part = rule->part;
            m_verdict.parts.push_back(*term);
        }
    }
}

const CoverTerm* Decision::partAsked() const
{
    if (m_facts.part.isEmpty())
        return nullptr;
    for (const CoverTerm& part : m_verdict.parts) {
        if (namesPart(part.part, m_facts.part))
            return &part;
    }
    return nullptr;
}

void Decision::decideBy(CoverStatus status, const CoverTerm& term)
{
    m_verdict.status = status;
    m_verdict.winner = term;
    m_verdict.nominalEnd = term.nominalEnd;
    m_verdict.end = term.end;
    m_verdict.endless = term.isEndless();
    m_verdict.excludedDays = term.excludedDays;
    const bool free = status != CoverStatus::Out && status != CoverStatus::Unknown;
    m_verdict.freeLabour = free && term.freeLabour;
    m_verdict.freeMaterial = free && term.freeMaterial;
}

bool Decision::decideByContract()
{
    for (const WarrantyContract& contract : m_facts.contracts) {
        if (!contract.isActiveOn(m_facts.on))
            continue;
        m_verdict.status = CoverStatus::Extended;
        m_verdict.contract = contract;
        m_verdict.winner.reset();
        m_verdict.nominalEnd = m_verdict.end = contract.until;
        m_verdict.endless = false;
        m_verdict.freeLabour = contract.coversLabour;
        m_verdict.freeMaterial = contract.coversMaterial;
        return true;
    }
    if (const RulePick rule = best(WarrantyLayer::Extended, nullptr); rule && m_verdict.start.isValid()) {
        const CoverTerm term = termOf(*rule);
        if (!term.covers(m_facts.on))
            return false;
        decideBy(CoverStatus::Extended, term);
        return true;
    }
    return false;
}

void Decision::judgePart(const CoverTerm* part)
{
    const bool unitCovered = m_verdict.unit && m_verdict.unit->covers(m_facts.on);
    if (part->covers(m_facts.on))
        decideBy(unitCovered ? CoverStatus::In : CoverStatus::Part, *part);
    else
        decideBy(CoverStatus::Out, *part);
}

void Decision::judgeUnit()
{
    if (!m_verdict.unit)
        return;
    decideBy(m_verdict.unit->covers(m_facts.on) ? CoverStatus::In : CoverStatus::Out, *m_verdict.unit);
}

void Decision::judge()
{
    const CoverTerm* asked = partAsked();
    if (asked)
        judgePart(asked);
    else
        judgeUnit();
    if (m_verdict.status == CoverStatus::In || m_verdict.status == CoverStatus::Part)
        return;
    if (decideByContract() || asked || (!m_facts.part.isEmpty() && !m_facts.partIsGuess))
        return;
    const CoverTerm* longestPart = nullptr;
    for (const CoverTerm& part : m_verdict.parts) {
        if (part.covers(m_facts.on) && (!longestPart || part.outlasts(*longestPart)))
            longestPart = &part;
    }
    if (longestPart)
        decideBy(CoverStatus::Part, *longestPart);
}

/// A repaired spot has its own thirty days, or where the region says so its whole term again.
void Decision::warrantSpot()
{
    bool meant = false;
    for (const RepairSpell& repair : m_facts.repairs) {
        if (!repair.repaired || !repair.days.out.isValid() || repair.days.out > m_facts.on || !m_region)
            continue;
        const CoverTerm* own = partAsked();
        const CoverTerm* term = own ? own : (m_verdict.unit ? &*m_verdict.unit : nullptr);
        QDate until = lastDayAfterDays(repair.days.out, m_region->repairedSpotDays, nullptr);
        if (m_region->restartsRepairedPart && term && term->months && term->covers(repair.days.in))
            until = std::max(until, lastDayAfterMonths(repair.days.out, *term->months));
        if (m_verdict.repairedUntil.isValid() && until < m_verdict.repairedUntil)
            continue;
        m_verdict.repairedUntil = until;
        m_verdict.repairedSpot = repair.part.isEmpty() ? repair.fault : repair.part;
        meant = isSameSpot(repair, m_facts);
    }
    if (meant && !m_verdict.coversFault && m_verdict.status != CoverStatus::Unknown &&
        m_facts.on <= m_verdict.repairedUntil) {
        m_verdict.status = CoverStatus::Part;
        m_verdict.coversFault = true;
        m_verdict.nominalEnd = m_verdict.end = m_verdict.repairedUntil;
        m_verdict.excludedDays = 0;
        m_verdict.winner.reset();
        m_verdict.freeLabour = m_verdict.freeMaterial = true;
    }
}

WarrantyVerdict Decision::take()
{
    pickRules();
    if (!m_verdict.start.isValid()) {
        m_verdict.coversFault = decideByContract();
        return m_verdict;
    }
    findTerms();
    judge();
    m_verdict.coversFault = m_verdict.status == CoverStatus::In || m_verdict.status == CoverStatus::Extended ||
                            (m_verdict.status == CoverStatus::Part && partAsked());
    warrantSpot();
    if (!m_facts.exclusion.isEmpty()) {
        m_verdict.exclusion = m_facts.exclusion;
        m_verdict.status = CoverStatus::Out;
        m_verdict.freeLabour = m_verdict.freeMaterial = m_verdict.coversFault = false;
    }
    if (m_region) {
        RemedyFacts remedies{m_facts, m_verdict, *m_region, 0};
        for (const WarrantyRule* rule : m_rules)
            remedies.replaceMonths = std::max(remedies.replaceMonths, rule->replaceMonths);
        addRemedies(remedies, m_verdict);
    }
    return m_verdict;
}

} // namespace

bool isSameSpot(const RepairSpell& repair, const WarrantyFacts& facts)
{
    for (const QString& asked : {facts.part, facts.fault}) {
        for (const QString& done : {repair.part, repair.fault}) {
            if (!asked.isEmpty() && !done.isEmpty() && sameName(asked, done))
                return true;
        }
    }
    return false;
}

bool CoverTerm::outlasts(const CoverTerm& other) const
{
    if (isEndless() != other.isEndless())
        return isEndless();
    return !isEndless() && end > other.end;
}

bool WarrantyVerdict::offers(Remedy remedy) const
{
    return std::any_of(remedies.begin(), remedies.end(),
                       [remedy](const RemedyChoice& choice) { return choice.remedy == remedy; });
}

QDate termStart(const WarrantyFacts& facts, bool fallsBackOnProduction)
{
    if (facts.exchanged.isValid())
        return facts.exchanged;
    QDate start;
    for (const QDate day : {facts.invoiced, facts.delivered, facts.installed}) {
        if (day.isValid() && (!start.isValid() || day > start))
            start = day;
    }
    return start.isValid() || !fallsBackOnProduction ? start : facts.produced;
}

WarrantyVerdict decideWarranty(const WarrantyFacts& facts, const WarrantyBook& book)
{
    return Decision(facts, book).take();
}

} // namespace sanbao
