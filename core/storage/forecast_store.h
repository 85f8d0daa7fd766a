// SPDX-License-Identifier: GPL-3.0-or-later
// What forecasts are made from: orders a month and category, ages of product units, and forecasts as they were issued.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

class Database;

struct CategoryCount
{
    CategoryId category;
    qint64 orders = 0;
};

/// A unit with the day its life began and its first repair.
struct UnitLife
{
    ProductUnitId unit;
    QString model; ///< brand and model
    QDate since;
    MaybeInstant failedAt;
};

struct IssuedForecast
{
    CategoryId category;
    int month = 0; ///< yyyymm it is about
    Instant issuedAt;
    QString model;
    double expected = 0;
    double low = 0;
    double high = 0;
};

class ForecastStore final
{
public:
    explicit ForecastStore(Database& database)
        : m_database(database)
    {
    }

    /// Orders registered in [from, to) by category.
    std::vector<CategoryCount> counts(Instant from, Instant to);
    MaybeInstant firstOrder();
    /// Units of named models whose sale or installation is known.
    std::vector<UnitLife> lives();
    /// The first forecast of a month stands.
    void issue(const IssuedForecast& forecast);
    /// Newest first.
    std::vector<IssuedForecast> issued(CategoryId category, int limit);

private:
    Database& m_database;
};

} // namespace sanbao
