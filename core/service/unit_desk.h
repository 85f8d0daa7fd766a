// SPDX-License-Identifier: GPL-3.0-or-later
// The three-guarantees card of one owned unit: device number, invoice, production day, use; its configuration history;
// and its change of owner. Serial number and days are corrected at the record desk.
#pragma once

#include "core/domain/warranty/unit_detail.h"
#include "core/service/service_context.h"

#include <vector>

namespace sanbao {

struct UnitCard
{
    UnitDetail detail;
    std::vector<ConfigurationChange> configuration; ///< the newest first
    std::vector<OwnerChange> owners;                ///< the newest first
};

class UnitDesk final
{
public:
    explicit UnitDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<UnitCard> card(ProductUnitId unit);
    std::vector<FieldIssue> check(const UnitDetail& detail);
    /// Conflict when somebody else saved meanwhile. Invalid names "unit.imei", "unit.invoice_number" …
    Outcome<UnitDetail> save(const UnitDetail& detail);
    /// Invalid names "configuration.value", "configuration.on".
    Done addConfiguration(const ConfigurationChange& change);
    /// The unit belongs to another customer from now on; its history stays. Invalid names "owner.customer",
    /// "owner.reason".
    Done changeOwner(ProductUnitId unit, qint64 revision, CustomerId to, QDate on, const QString& reason);

private:
    ServiceContext& m_context;
};

} // namespace sanbao
