// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of models, and the electronic identity of product units.
#pragma once

#include "core/domain/product_model.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class IdentityStore final
{
public:
    explicit IdentityStore(Database& database)
        : m_database(database)
    {
    }

    UnitIdentity of(ProductUnitId product);
    void save(const UnitIdentity& identity);

    /// By category, brand and model; retired ones last.
    std::vector<ProductModel> models();
    std::optional<ProductModel> model(qint64 id);
    /// The catalogue's entry for what is written on a product; compared without case, spaces and marks. A model without
    /// a brand in the catalogue fits every brand.
    std::optional<ProductModel> modelFor(const QString& brand, const QString& model);
    /// Inserts when the id is 0. False when the revision is no longer the stored one, or on an error.
    bool save(ProductModel& model);

private:
    Database& m_database;
};

/// How brand and model names are compared.
QString modelKey(const QString& text);

} // namespace sanbao
