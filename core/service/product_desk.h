// SPDX-License-Identifier: GPL-3.0-or-later
// The product catalogue and the electronic identity of product units: which models there are, which of them are smart,
// how long they live and until when parts are supplied.
#pragma once

#include "core/domain/product.h"
#include "core/domain/product_model.h"
#include "core/service/service_context.h"

#include <optional>
#include <vector>

namespace sanbao {

/// What the counter should know about the model before it takes a piece in.
struct ModelAdvice
{
    std::optional<ProductModel> model;
    QStringList warnings; ///< translated; empty when there is nothing to say
};

class ProductDesk final
{
public:
    explicit ProductDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<std::vector<ProductModel>> models();
    /// Adds the model when its id is 0. Invalid names "category", "model", "life", "partsUntil", "documents".
    Outcome<ProductModel> save(const ProductModel& model);
    /// Models of the category (any when invalid) whose brand or model begins like what was typed, also in pinyin.
    std::vector<ProductModel> like(CategoryId category, const QString& typed, int limit = 8);
    /// The catalogue's model of a piece and its warnings: parts no longer supplied, service life passed.
    ModelAdvice advice(const QString& brand, const QString& model, QDate inUseSince);
    /// True for units whose model has electronics: smart products may have a warranty rule of their own.
    bool isSmart(const ProductUnit& unit);

    UnitIdentity identity(ProductUnitId unit);
    /// Writes IMEI, firmware and control board of a unit. Invalid names "product.imei", "product.firmware",
    /// "product.control_board".
    Done saveIdentity(const UnitIdentity& identity);
    static std::vector<FieldIssue> check(const UnitIdentity& identity);

private:
    ServiceContext& m_context;
};

/// True for 15 digits whose last is the Luhn check digit of the others.
bool isImei(const QString& digits);

} // namespace sanbao
