// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/remedy_warnings.h"

#include "core/service/warranty_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WarrantyCase)
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isDemand(const WorkOrder& order, const OrderCase& present)
{
    const bool kind = order.type == ServiceType::Repair || order.type == ServiceType::Return;
    const bool open = order.isOpen() && !order.resolvedAt;
    return kind && open && (order.inWarranty || present.atIntake.verdict.coversFault);
}

void addRemedies(const OrderCase& present, std::vector<CaseWarning>& warnings)
{
    for (const RemedyChoice& choice : present.now.verdict.remedies) {
        if (choice.remedy == Remedy::Repair)
            continue;
        const QString text =
            Words::tr("The customer may ask for this: %1 (%2).").arg(label(choice.remedy), label(choice.ground));
        const bool serious =
            choice.ground == RemedyGround::RepairTooLong || choice.ground == RemedyGround::PartsTooLate;
        const CaseLevel level = serious ? CaseLevel::Alarm : CaseLevel::Warning;
        warnings.push_back({level, text, Words::tr("%1 possible").arg(label(choice.remedy))});
    }
}

void addLoaner(const WorkOrder& order, const OrderCase& present, const WarrantyRegion& region, QDate today,
               const QTimeZone& zone, std::vector<CaseWarning>& warnings)
{
    if (region.loanerDays == 0 || order.type != ServiceType::Repair || !isDemand(order, present))
        return;
    const auto isOut = [](const Loaner& loaner) { return !loaner.returnedAt; };
    if (std::any_of(present.loaners.begin(), present.loaners.end(), isOut))
        return;
    const QDate due = localDay(order.registeredAt, zone).addDays(region.loanerDays);
    if (today > due)
        warnings.push_back({CaseLevel::Alarm,
                            Words::tr("Not repaired by %1: a similar product has to be lent.").arg(iso(due)),
                            Words::tr("Lend a product")});
    else
        warnings.push_back({CaseLevel::Note, Words::tr("Repair by %1, or lend a similar product.").arg(iso(due)),
                            Words::tr("Lend a product")});
}

void addProof(const OrderCase& present, QDate today, std::vector<CaseWarning>& warnings)
{
    const QDate until = present.atIntake.verdict.proofUntil;
    if (until.isValid() && today <= until) {
        warnings.push_back(
            {CaseLevel::Note,
             Words::tr("Until %1 the business has to prove that the product was sound: no charge without evidence.")
                 .arg(iso(until)),
             Words::tr("Proof is ours")});
    }
    if (const std::optional<FaultFinding> finding = present.finding();
        finding && finding->state == FindingState::Proposed)
        warnings.push_back(
            {CaseLevel::Warning,
             Words::tr("The finding against the customer waits for a second person; until then the warranty holds."),
             Words::tr("Finding waits")});
}

} // namespace

std::optional<CaseWarning> delayWarning(QDate demandedOn, QDate today, const WarrantyRegion& region)
{
    const QString days = QString::number(demandedOn.daysTo(today));
    switch (demandAlert(demandedOn, today, region)) {
    case DemandAlert::Refused:
        return CaseWarning{
            CaseLevel::Alarm,
            Words::tr("%1 days since the customer's demand: without a proper reason this counts as refusal.").arg(days),
            Words::tr("%1 days open").arg(days)};
    case DemandAlert::Warned:
        return CaseWarning{CaseLevel::Warning,
                           Words::tr("%1 days since the customer's demand; after %2 days it counts as refusal.")
                               .arg(days, QString::number(region.delayDays)),
                           Words::tr("%1 days open").arg(days)};
    case DemandAlert::None:
        break;
    }
    return std::nullopt;
}

CaseWarning repeatWarning(int repairs)
{
    return {CaseLevel::Warning, Words::tr("Repaired %1 times before this order.").arg(repairs),
            Words::tr("%1 repairs before").arg(repairs)};
}

std::vector<CaseWarning> caseWarnings(const WorkOrder& order, const OrderCase& present, const WarrantyRegion& region,
                                      QDate today, const QTimeZone& zone)
{
    std::vector<CaseWarning> warnings;
    if (isDemand(order, present)) {
        if (const std::optional<CaseWarning> delay = delayWarning(localDay(order.registeredAt, zone), today, region))
            warnings.push_back(*delay);
    }
    if (order.isOpen())
        addRemedies(present, warnings);
    addLoaner(order, present, region, today, zone, warnings);
    if (order.isOpen())
        addProof(present, today, warnings);
    std::stable_sort(warnings.begin(), warnings.end(),
                     [](const CaseWarning& a, const CaseWarning& b) { return a.level > b.level; });
    return warnings;
}

} // namespace sanbao
