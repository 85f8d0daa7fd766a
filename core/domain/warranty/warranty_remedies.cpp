// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/warranty/warranty_remedies.h"

#include <algorithm>

namespace sanbao {

namespace {

int plainDays(const std::vector<DaySpell>& spells, QDate today)
{
    return daysIn(unionOfSpells(spells, today, false));
}

/// Sale day for the national rule, delivery where the region says so; an exchange starts the days again.
QDate firstDay(const WarrantyFacts& facts, const WarrantyRegion& region)
{
    if (facts.exchanged.isValid())
        return facts.exchanged;
    const QDate later = std::max(facts.invoiced, facts.delivered);
    const QDate wanted = region.dayBasis == DayBasis::Delivery ? later : facts.invoiced;
    if (wanted.isValid())
        return wanted;
    return later.isValid() ? later : facts.installed;
}

class Choices final
{
public:
    Choices(const RemedyFacts& question, WarrantyVerdict& verdict)
        : m_question(question)
        , m_verdict(verdict)
    {
    }
    void addAll();

private:
    void add(Remedy remedy, RemedyGround ground, QDate until = {})
    {
        m_verdict.remedies.push_back({remedy, ground, until});
    }
    void countRepairs();
    void addDayLimits();
    void addLateRepairs();
    bool hasLaw() const { return m_verdict.listed || m_question.region.code != QLatin1String("CN"); }

    const RemedyFacts& m_question;
    WarrantyVerdict& m_verdict;
};

void Choices::countRepairs()
{
    const WarrantyFacts& facts = m_question.facts;
    for (const RepairSpell& repair : facts.repairs) {
        if (!repair.repaired || !repair.days.out.isValid() || repair.days.out > facts.on ||
            repair.days.in < m_verdict.start)
            continue;
        ++m_verdict.repairs;
        m_verdict.sameFaultRepairs += isSameSpot(repair, facts) ? 1 : 0;
    }
}

void Choices::addDayLimits()
{
    const WarrantyFacts& facts = m_question.facts;
    const WarrantyRegion& region = m_question.region;
    // Goods outside the list: seven days from receipt by the consumer law.
    const QDate receipt = std::max(facts.invoiced, facts.delivered);
    const QDate first =
        m_verdict.listed || !receipt.isValid() || facts.exchanged.isValid() ? firstDay(facts, region) : receipt;
    if (!first.isValid())
        return;
    const BusinessCalendar* days = region.rollsOver ? &legalWorkingDays() : nullptr;
    const QDate returns = lastDayAfterDays(first, region.returnDays, days);
    if (facts.on <= returns) {
        if (m_verdict.status == CoverStatus::Unknown)
            add(Remedy::Repair, RemedyGround::WithinReturnDays, returns);
        add(Remedy::Exchange, RemedyGround::WithinReturnDays, returns);
        add(Remedy::Return, RemedyGround::WithinReturnDays, returns);
    }
    const QDate exchanges = lastDayAfterDays(first, region.exchangeDays, days);
    if (m_verdict.listed && facts.on <= exchanges)
        add(Remedy::Exchange, RemedyGround::WithinExchangeDays, exchanges);
}

void Choices::addLateRepairs()
{
    const WarrantyFacts& facts = m_question.facts;
    const WarrantyRegion& region = m_question.region;
    int open = 0;
    int parts = 0;
    int together = 0;
    for (const RepairSpell& repair : facts.repairs) {
        const bool counted = repair.repaired && repair.days.in >= m_verdict.start && repair.days.in <= facts.on;
        if (!counted)
            continue;
        together += repairersDays(repair, facts.on);
        if (repair.days.out.isValid() && repair.days.out < facts.on)
            continue;
        open = std::max(open, repairersDays(repair, facts.on));
        if (!repair.partsWaits.empty())
            parts = std::max(parts, plainDays({repair.days}, facts.on));
    }
    if ((region.repairDaysAddUp ? together : open) > region.repairDays) {
        add(Remedy::Exchange, RemedyGround::RepairTooLong);
        if (region.lateRepairReturns)
            add(Remedy::Return, RemedyGround::RepairTooLong);
    }
    if (parts >= region.partsWaitDays)
        add(Remedy::Exchange, RemedyGround::PartsTooLate);
}

void Choices::addAll()
{
    const WarrantyFacts& facts = m_question.facts;
    countRepairs();
    if (!m_verdict.exclusion.isEmpty())
        return;
    const bool covered = m_verdict.status == CoverStatus::In || m_verdict.status == CoverStatus::Part ||
                         m_verdict.status == CoverStatus::Extended;
    const bool whole = m_verdict.status == CoverStatus::In;
    if (covered)
        add(Remedy::Repair, m_verdict.winner || m_verdict.contract ? RemedyGround::InTerm : RemedyGround::RepairedSpot,
            m_verdict.end);
    if (whole || m_verdict.status == CoverStatus::Unknown)
        addDayLimits();
    if (!whole)
        return;
    const QDate noWorry = lastDayAfterMonths(m_verdict.start, m_question.replaceMonths);
    if (m_question.replaceMonths > 0 && facts.on <= noWorry)
        add(Remedy::Exchange, RemedyGround::NoWorry, noWorry);
    if (!hasLaw())
        return;
    if (m_verdict.repairs >= m_question.region.repairsBeforeExchange) {
        add(Remedy::Exchange, RemedyGround::RepairedTwice, m_verdict.end);
        add(Remedy::Return, RemedyGround::RepairedTwice, m_verdict.end);
    }
    addLateRepairs();
}

} // namespace

void addRemedies(const RemedyFacts& question, WarrantyVerdict& verdict)
{
    Choices(question, verdict).addAll();
}

int repairersDays(const RepairSpell& repair, QDate today)
{
    // Parts the maker does not deliver have a limit of their own.
    std::vector<DaySpell> others = repair.excused;
    others.insert(others.end(), repair.partsWaits.begin(), repair.partsWaits.end());
    return std::max(0, plainDays({repair.days}, today) - plainDays(others, today));
}

DemandAlert demandAlert(QDate demandedOn, QDate today, const WarrantyRegion& region)
{
    const qint64 days = demandedOn.daysTo(today);
    if (region.delayDays > 0 && days >= region.delayDays)
        return DemandAlert::Refused;
    return region.warnDays > 0 && days >= region.warnDays ? DemandAlert::Warned : DemandAlert::None;
}

ReturnSum returnSum(Money price, int basisPointsPerDay, QDate invoicedOn, QDate returnedOn,
                    const std::vector<DaySpell>& away)
{
    ReturnSum sum;
    qint64 days = std::max<qint64>(0, invoicedOn.daysTo(returnedOn));
    for (const DaySpell& spell : unionOfSpells(away, returnedOn, true)) {
        const QDate from = std::max(spell.in, invoicedOn);
        const QDate to = std::min(spell.out, returnedOn);
        days -= std::max<qint64>(0, from.daysTo(to));
    }
    sum.usedDays = int(std::max<qint64>(0, days));
    sum.deduction = std::min(price, price.timesBasisPoints(qint64(sum.usedDays) * basisPointsPerDay));
    sum.refund = price - sum.deduction;
    return sum;
}

} // namespace sanbao
