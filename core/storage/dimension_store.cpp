// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dimension_store.h"

#include "core/domain/divisions.h"
#include "core/storage/database.h"

namespace sanbao {

namespace {

constexpr qsizetype kDistrictLevels = 3;

/// Where the address says it, when the customer's record does not.
QString districtOf(const QString& address)
{
    const std::optional<SplitAddress> split = address.isEmpty() ? std::nullopt : splitAddress(address);
    return split ? split->division.names.mid(0, kDistrictLevels).join(QLatin1Char(' ')) : QString();
}

} // namespace

OrderTraits DimensionStore::order(WorkOrderId id)
{
    Statement row = m_database.statement("SELECT o.priority, o.fault_code_id, p.region, o.contact_address FROM "
                                         "work_order o LEFT JOIN customer_profile p ON p.customer_id = o.customer_id "
                                         "WHERE o.id = ?");
    row.with(id);
    if (!row.next())
        return {};
    OrderTraits traits{row.maybeCode<Priority>(0), row.id<FaultCodeId>(1), row.text(2)};
    if (traits.district.isEmpty())
        traits.district = districtOf(row.text(3));
    return traits;
}

QString DimensionStore::team(StaffId id)
{
    Statement row =
        m_database.statement("SELECT COALESCE(p.company, ''), u.name FROM staff s JOIN org_unit u ON u.id = "
                             "s.unit_id LEFT JOIN technician_profile p ON p.staff_id = s.id WHERE s.id = "
                             "?");
    row.with(id);
    if (!row.next())
        return {};
    return row.text(0).isEmpty() ? row.text(1) : row.text(0);
}

ProductTraits DimensionStore::product(ProductUnitId id)
{
    Statement row = m_database.statement("SELECT brand, model FROM product_unit WHERE id = ?");
    row.with(id);
    return row.next() ? ProductTraits{row.text(0), row.text(1)} : ProductTraits();
}

UnitTraits DimensionStore::unit(OrgUnitId id)
{
    Statement row = m_database.statement("SELECT u.code, u.name, u.level, r.code, r.name FROM org_unit u LEFT JOIN "
                                         "org_unit r ON r.id = u.parent_id WHERE u.id = ?");
    row.with(id);
    if (!row.next())
        return {};
    UnitTraits traits{row.text(0), row.text(1), row.text(3), row.text(4)};
    const UnitLevel level = row.code(2, UnitLevel::Store);
    if (level == UnitLevel::Region || level == UnitLevel::Headquarters) {
        traits.regionCode = traits.code;
        traits.regionName = traits.name;
    }
    return traits;
}

} // namespace sanbao
