// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/forecast_store.h"

#include "core/storage/database.h"

namespace sanbao {

std::vector<CategoryCount> ForecastStore::counts(Instant from, Instant to)
{
    std::vector<CategoryCount> found;
    Statement rows = m_database.statement("SELECT category_id, COUNT(*) FROM work_order WHERE registered_at >= ? AND "
                                          "registered_at < ? AND category_id IS NOT NULL GROUP BY category_id");
    rows.with(from, to);
    while (rows.next())
        found.push_back({rows.id<CategoryId>(0), rows.integer(1)});
    return found;
}

MaybeInstant ForecastStore::firstOrder()
{
    Statement row = m_database.statement("SELECT registered_at FROM work_order ORDER BY registered_at, id LIMIT 1");
    return row.next() ? MaybeInstant(row.instant(0)) : MaybeInstant();
}

std::vector<UnitLife> ForecastStore::lives()
{
    std::vector<UnitLife> found;
    Statement rows = m_database.statement(
        "SELECT p.id, trim(p.brand || ' ' || p.model), COALESCE(p.installed_on, p.delivered_on, p.invoiced_on) AS "
        "since, (SELECT MIN(o.registered_at) FROM work_order o WHERE o.product_id = p.id AND o.service_type = "
        "'repair') "
        "FROM product_unit p WHERE p.model <> '' AND COALESCE(p.installed_on, p.delivered_on, p.invoiced_on) IS NOT "
        "NULL ORDER BY p.id");
    while (rows.next())
        found.push_back({rows.id<ProductUnitId>(0), rows.text(1), rows.day(2), rows.maybeInstant(3)});
    return found;
}

void ForecastStore::issue(const IssuedForecast& forecast)
{
    m_database
        .statement("INSERT INTO forecast_issue (category_id, month, issued_at, model, expected, low, high) VALUES (?, "
                   "?, ?, ?, ?, ?, ?) ON CONFLICT (category_id, month) DO NOTHING")
        .with(forecast.category, forecast.month, forecast.issuedAt, forecast.model, forecast.expected, forecast.low,
              forecast.high)
        .run();
}

std::vector<IssuedForecast> ForecastStore::issued(CategoryId category, int limit)
{
    std::vector<IssuedForecast> found;
    Statement rows =
        m_database.statement("SELECT category_id, month, issued_at, model, expected, low, high FROM forecast_issue "
                             "WHERE category_id = ? ORDER BY month DESC LIMIT ?");
    rows.with(category, limit);
    while (rows.next())
        found.push_back({rows.id<CategoryId>(0), int(rows.integer(1)), rows.instant(2), rows.text(3), rows.real(4),
                         rows.real(5), rows.real(6)});
    return found;
}

} // namespace sanbao
