// SPDX-License-Identifier: GPL-3.0-or-later
// Product units in the file. The serial number is unique after folding (letters and digits, upper case).
#pragma once

#include "core/domain/product.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class ProductStore final
{
public:
    explicit ProductStore(Database& database)
        : m_database(database)
    {
    }

    ProductUnitId insert(const ProductUnit& unit);
    /// False when the revision is no longer the stored one, or on an error.
    bool update(const ProductUnit& unit);
    std::optional<ProductUnit> find(ProductUnitId id);
    std::optional<ProductUnit> bySerial(const QString& serial);
    /// The newest first.
    std::vector<ProductUnit> ofCustomer(CustomerId customer, int limit = 200);

private:
    Database& m_database;
};

} // namespace sanbao
