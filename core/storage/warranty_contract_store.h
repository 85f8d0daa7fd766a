// SPDX-License-Identifier: GPL-3.0-or-later
// Extended warranties and package covers of product units. Rows are voided, never removed.
#pragma once

#include "core/domain/warranty/warranty_contract.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class WarrantyContractStore final
{
public:
    explicit WarrantyContractStore(Database& database)
        : m_database(database)
    {
    }

    WarrantyContractId insert(const WarrantyContract& contract);
    std::optional<WarrantyContract> find(WarrantyContractId id);
    std::optional<WarrantyContract> ofAgreement(AgreementId agreement);
    /// All of a unit, voided ones too, the latest end first.
    std::vector<WarrantyContract> ofUnit(ProductUnitId product);
    /// What was bought for a product goes on with the one it is exchanged for.
    void move(ProductUnitId from, ProductUnitId to);
    /// False when the row was changed or voided meanwhile.
    bool setVoided(const WarrantyContract& contract, Instant at, const QString& reason);

private:
    Database& m_database;
};

} // namespace sanbao
