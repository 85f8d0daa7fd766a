// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/service_package.h"

namespace sanbao {

std::vector<std::pair<QString, PackageRule>> checkPackage(const ServicePackage& package)
{
    std::vector<std::pair<QString, PackageRule>> broken;
    const auto refuse = [&broken](const char* field, PackageRule rule) {
        broken.emplace_back(QLatin1String(field), rule);
    };
    if (package.code.trimmed().isEmpty())
        refuse("code", PackageRule::CodeMissing);
    if (package.name.trimmed().isEmpty())
        refuse("name", PackageRule::NameMissing);
    if (package.price.isNegative())
        refuse("price", PackageRule::PriceNegative);
    if (package.months < 1 || package.months > 120)
        refuse("months", PackageRule::MonthsOutOfRange);
    if (package.visits < 0 || package.visits > 999)
        refuse("visits", PackageRule::VisitsOutOfRange);
    else if (package.visits == 0 && package.kind == ContractKind::Maintenance)
        refuse("visits", PackageRule::VisitsMissing);
    if (package.cover.trimmed().isEmpty())
        refuse("cover", PackageRule::CoverMissing);
    if (package.soldFrom.isValid() && package.soldUntil.isValid() && package.soldUntil < package.soldFrom)
        refuse("soldUntil", PackageRule::DaysOutOfOrder);
    return broken;
}

} // namespace sanbao
