// SPDX-License-Identifier: GPL-3.0-or-later
// A product that is sold as a contract: yearly maintenance with so many visits, an extended warranty, a value-added
// service. What was sold stays as it was sold; editing the product changes later sales only.
#pragma once

#include "core/domain/agreement_terms.h"
#include "core/domain/starter_profile.h"

namespace sanbao {

struct ServicePackage
{
    PackageId id;
    QString code;
    QString name;
    ContractKind kind = ContractKind::Maintenance;
    ServiceTier tier = ServiceTier::ValueAdded;
    Money price;
    int months = 12;       ///< 1..120
    int visits = 0;        ///< 0..999; a maintenance package has at least one
    QString cover;         ///< what is done or covered, one item a line
    QString exclusions;    ///< one a line
    CategoryId category;   ///< invalid: for every product
    QString customerGroup; ///< empty: for everybody
    QString templateCode;  ///< empty: the shipped template of the kind
    QDate soldFrom;        ///< invalid: at once
    QDate soldUntil;       ///< invalid: until it is retired
    bool active = true;
    qint64 revision = 0;

    bool isOnSale(QDate day) const
    {
        return active && (!soldFrom.isValid() || soldFrom <= day) && (!soldUntil.isValid() || day <= soldUntil);
    }
};

enum class PackageRule {
    CodeMissing,
    NameMissing,
    PriceNegative,
    MonthsOutOfRange,
    VisitsOutOfRange,
    VisitsMissing,
    CoverMissing,
    DaysOutOfOrder
};
/// Broken rules with the field each belongs to.
std::vector<std::pair<QString, PackageRule>> checkPackage(const ServicePackage& package);

/// Sales and use of one product between two days, and what is still owed.
struct PackageFigures
{
    ServicePackage package;
    int sold = 0;
    int voided = 0;
    Money revenue; ///< of sales in the period, less what was given back in it
    int granted = 0;
    int used = 0;      ///< visits of these contracts used so far
    int remaining = 0; ///< visits still owed by contracts in force
    Money obligation;  ///< their worth
};

} // namespace sanbao
