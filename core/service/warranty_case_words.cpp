// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/warranty_case_words.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WarrantyCase)
};

} // namespace

QString label(Responsibility responsibility)
{
    switch (responsibility) {
    case Responsibility::Product:
        return Words::tr("The product");
    case Responsibility::Human:
        return Words::tr("The customer's use");
    case Responsibility::Environment:
        return Words::tr("The surroundings");
    case Responsibility::ThirdParty:
        break;
    }
    return Words::tr("A third party");
}

QString label(Exclusion exclusion)
{
    switch (exclusion) {
    case Exclusion::Misuse:
        return Words::tr("Misuse or poor keeping");
    case Exclusion::UnauthorisedRepair:
        return Words::tr("Taken apart by somebody not authorised");
    case Exclusion::NoProof:
        return Words::tr("No warranty card and no invoice");
    case Exclusion::AlteredCard:
        return Words::tr("Card does not fit or was altered");
    case Exclusion::ForceMajeure:
        break;
    }
    return Words::tr("Force majeure");
}

QString label(FindingState state)
{
    switch (state) {
    case FindingState::Recorded:
        return Words::tr("Recorded");
    case FindingState::Proposed:
        return Words::tr("Waits for a second person");
    case FindingState::Approved:
        return Words::tr("Approved");
    case FindingState::Refused:
        break;
    }
    return Words::tr("Refused");
}

QString label(ReturnKind kind)
{
    return kind == ReturnKind::Return ? Words::tr("Return") : Words::tr("Exchange");
}

QString label(ReturnGround ground)
{
    switch (ground) {
    case ReturnGround::WithinReturnDays:
        return Words::tr("Within the return limit");
    case ReturnGround::WithinExchangeDays:
        return Words::tr("Within the exchange limit");
    case ReturnGround::RepairedTwice:
        return Words::tr("Repaired twice, still not usable");
    case ReturnGround::RepairTooLong:
        return Words::tr("Repair takes too long");
    case ReturnGround::PartsTooLate:
        return Words::tr("Parts did not come in time");
    case ReturnGround::NoWorry:
        return Words::tr("Replacement promise");
    case ReturnGround::NoSameModel:
        return Words::tr("No same model to exchange");
    case ReturnGround::DistanceSale:
        return Words::tr("Distance sale, without a reason");
    case ReturnGround::Goodwill:
        break;
    }
    return Words::tr("Goodwill");
}

QString label(ReturnState state)
{
    switch (state) {
    case ReturnState::Requested:
        return Words::tr("Asked for");
    case ReturnState::Approved:
        return Words::tr("Approved");
    case ReturnState::Refused:
        return Words::tr("Refused");
    case ReturnState::Completed:
        break;
    }
    return Words::tr("Done");
}

QString label(ConfigurationKind kind)
{
    switch (kind) {
    case ConfigurationKind::Firmware:
        return Words::tr("Firmware");
    case ConfigurationKind::Board:
        return Words::tr("Control board");
    case ConfigurationKind::Other:
        break;
    }
    return Words::tr("Other change");
}

QString refusalText(FindingIssue issue)
{
    switch (issue) {
    case FindingIssue::EvidenceMissing:
        return Words::tr("Say what shows it: photos, traces, measured values, the card.");
    case FindingIssue::ProofIsOurs:
        return Words::tr(
            "In the first months the business has to prove that the product was sound. Describe the evidence in full.");
    case FindingIssue::SamePerson:
        return Words::tr("A second person has to decide, not the one who made the finding.");
    case FindingIssue::NotWaiting:
        break;
    }
    return Words::tr("This finding does not wait for a decision.");
}

QString refusalText(ReturnIssue issue)
{
    switch (issue) {
    case ReturnIssue::FindingMissing:
        return Words::tr("First record who is responsible for the fault.");
    case ReturnIssue::CustomersFault:
        return Words::tr("The finding says that the customer is responsible for the fault.");
    case ReturnIssue::SerialMissing:
        return Words::tr("The serial number of the new product is needed.");
    case ReturnIssue::SameSerial:
        return Words::tr("The new product needs a serial number of its own.");
    case ReturnIssue::PriceMissing:
        return Words::tr("The invoice price is needed to work out the refund.");
    case ReturnIssue::NotApproved:
        return Words::tr("It has to be approved first.");
    case ReturnIssue::NotWaiting:
        break;
    }
    return Words::tr("This request was decided already.");
}

QString refusalText(RuleIssue issue)
{
    switch (issue) {
    case RuleIssue::CategoryMissing:
        return Words::tr("Choose a product category or name a brand.");
    case RuleIssue::TermMissing:
        return Words::tr("Give the term in months, or for life.");
    case RuleIssue::ResponseMissing:
        return Words::tr("State the promised response time.");
    case RuleIssue::PartsMissing:
        return Words::tr("State how many years parts are supplied.");
    case RuleIssue::SourceMissing:
        return Words::tr("Name the law, card or agreement the rule comes from.");
    case RuleIssue::EffectiveMissing:
        return Words::tr("Say from which day the rule holds.");
    case RuleIssue::EndsBeforeStart:
        return Words::tr("The rule ends before it begins.");
    case RuleIssue::RegionMissing:
        break;
    }
    return Words::tr("A regional rule needs its region.");
}

QString fieldOf(RuleIssue issue)
{
    switch (issue) {
    case RuleIssue::CategoryMissing:
        return QStringLiteral("rule.category");
    case RuleIssue::TermMissing:
        return QStringLiteral("rule.months");
    case RuleIssue::ResponseMissing:
        return QStringLiteral("rule.response");
    case RuleIssue::PartsMissing:
        return QStringLiteral("rule.parts");
    case RuleIssue::SourceMissing:
        return QStringLiteral("rule.source");
    case RuleIssue::EffectiveMissing:
        return QStringLiteral("rule.from");
    case RuleIssue::EndsBeforeStart:
        return QStringLiteral("rule.until");
    case RuleIssue::RegionMissing:
        break;
    }
    return QStringLiteral("rule.region");
}

} // namespace sanbao
