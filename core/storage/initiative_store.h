// SPDX-License-Identifier: GPL-3.0-or-later
// Faults of the last two years piece by piece, who owns the pieces, and which orders the store made on its own.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

class Database;

struct UnitFault
{
    ProductUnitId unit;
    QString model; ///< brand and model; empty: not known
    Instant at;
};

/// A piece that can be offered an inspection.
struct InspectionUnit
{
    ProductUnitId unit;
    CustomerId customer;
    QString customerName;
    QString phone;
    CategoryId category;
    QString brand;
    QString model;
    QString serial;
};

/// Orders of a period by who took the first step.
struct InitiativeCounts
{
    int orders = 0;
    int plan = 0;
    int forecast = 0;
    int callback = 0;
    int proactive() const { return plan + forecast + callback; }
    double share() const { return orders > 0 ? double(proactive()) / orders : 0; }
};

enum class Initiative { Customer, Plan, Forecast, Callback };

class InitiativeStore final
{
public:
    explicit InitiativeStore(Database& database)
        : m_database(database)
    {
    }

    void mark(WorkOrderId order, const QString& reason, Instant at, StaffId by);
    Initiative of(WorkOrderId order);
    QString reasonOf(WorkOrderId order);
    InitiativeCounts counts(Instant from, Instant until);

    /// Repairs since a moment, by piece.
    std::vector<UnitFault> faultsSince(Instant from);
    /// Empty while an order of the piece is open, or when it was looked at since `quietSince`.
    std::optional<InspectionUnit> waiting(ProductUnitId unit, Instant quietSince);
    /// Pieces of a model (brand and model), the oldest records first.
    std::vector<ProductUnitId> unitsOf(const QString& model, int limit);
    bool hasOpenOrder(ProductUnitId unit);

private:
    Database& m_database;
};

} // namespace sanbao
