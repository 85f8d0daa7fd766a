// SPDX-License-Identifier: GPL-3.0-or-later
// Costs of orders, the rates behind them, claims on makers, budgets.
#pragma once

#include "core/domain/stock/order_cost.h"

#include <optional>
#include <utility>
#include <vector>

namespace sanbao {

class Database;

struct CostMonth
{
    int month = 0; ///< yyyymm
    CostType type = CostType::Labour;
    bool direct = true;
    Money amount;
};

struct ModelLine
{
    DeliveryModel model = DeliveryModel::Own;
    int orders = 0;
    Money revenue;
    Money cost;
    double satisfaction = 0; ///< mean grade 1..5 of the answers; 0 without answers
    int answers = 0;

    Money margin() const { return revenue - cost; }
    Money perOrder() const { return orders > 0 ? Money::fromFen(cost.fen() / orders) : Money(); }
};

/// What remote help saved, and what that rests on.
struct AvoidedVisits
{
    int remote = 0;      ///< orders resolved remotely
    int visitOrders = 0; ///< orders with a visit and costs in the same time
    Money visitCost;     ///< their labour and transport
    Money mean() const { return visitOrders > 0 ? Money::fromFen(visitCost.fen() / visitOrders) : Money(); }
};

struct QualityCost
{
    Money repeatRepairs; ///< costs of repairs within 30 days after a repair of the same unit
    int repeats = 0;
    Money goodwill;     ///< waived from fees as goodwill
    Money compensation; ///< paid back to customers
    Money total() const { return repeatRepairs + goodwill + compensation; }
};

class CostStore final
{
public:
    explicit CostStore(Database& database)
        : m_database(database)
    {
    }

    CostId insert(OrderCost line);
    bool cancel(CostId id, Instant at, const QString& reason);
    std::optional<OrderCost> find(CostId id);
    std::vector<OrderCost> ofOrder(WorkOrderId order);
    Money revenueOf(WorkOrderId order);

    std::vector<LabourGrade> grades();
    void setGrade(const LabourGrade& grade);
    QString gradeOf(StaffId staff);
    void setGradeOf(StaffId staff, const QString& grade);
    bool isDirect(CostType type);
    void setDirect(CostType type, bool direct);

    std::optional<CostRecovery> recovery(WorkOrderId order);
    void insert(const CostRecovery& recovery);
    bool update(const CostRecovery& recovery);

    DeliveryModel modelOf(WorkOrderId order);
    void setModel(WorkOrderId order, DeliveryModel model);

    /// Per month and type, of lines whose day lies in the span.
    std::vector<CostMonth> months(QDate from, QDate until);
    /// Orders closed or costed in the span and what they cost: for cost per order.
    std::vector<std::pair<int, int>> ordersPerMonth(QDate from, QDate until);
    std::vector<ModelLine> models(Instant from, Instant until);
    QualityCost quality(Instant from, Instant until);
    AvoidedVisits avoidedVisits(Instant from, Instant until);
    /// The biggest cost names of a span.
    std::vector<std::pair<QString, Money>> drivers(QDate from, QDate until, int limit);

    Money budget(int month, CostType type);
    void setBudget(int month, CostType type, Money amount);

private:
    Database& m_database;
};

} // namespace sanbao
