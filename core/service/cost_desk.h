// SPDX-License-Identifier: GPL-3.0-or-later
// What orders cost and what is left: labour by grade and hours, transport by distance, third parties, equipment; what
// the maker pays back under his warranty; the margin; and the same per month, type and way of delivery. Amounts are for
// those who may read costs.
#pragma once

#include "core/domain/stock/order_cost.h"
#include "core/service/service_context.h"
#include "core/storage/cost_store.h"

#include <functional>
#include <optional>
#include <vector>

namespace sanbao {

class UnitOfWork;

struct CostSheet
{
    std::vector<OrderCost> lines; ///< voided ones too
    CostSums sums;
    OrderMargin margin;
    bool settled = false; ///< otherwise the revenue is what the fees come to
    std::optional<CostRecovery> recovery;
    DeliveryModel model = DeliveryModel::Own;
};

struct CostWish
{
    WorkOrderId order;
    CostType type = CostType::Labour;
    QString name;
    qint64 quantity = 1000; ///< hours, kilometres, pieces
    Money rate;             ///< ignored where a grade or the store's rate decides
    StaffId staff;          ///< of labour: his grade on the order's day decides the rate
};

struct CostReportMonth
{
    int month = 0;
    std::vector<std::pair<CostType, Money>> byType;
    Money direct;
    Money indirect;
    Money budget; ///< of all types
    int orders = 0;
    Money total() const { return direct + indirect; }
    Money perOrder() const { return orders > 0 ? Money::fromFen(total().fen() / orders) : Money(); }
};

struct CostReport
{
    std::vector<CostReportMonth> months;
    std::vector<std::pair<CostType, Money>> share;
    std::vector<std::pair<QString, Money>> drivers;
    std::vector<ModelLine> models;
    QualityCost quality;
    int remote = 0;      ///< orders solved without a visit
    int visitOrders = 0; ///< orders with one, whose mean is taken
    Money meanVisit;     ///< labour and transport of orders with one
    Money saved() const { return Money::fromFen(remote * meanVisit.fen()); }
    Money goal; ///< per order; zero: none set
};

QString label(CostType type);
QString label(DeliveryModel model);
QString label(RecoveryState state);

class CostDesk final
{
public:
    explicit CostDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Denied to those who may not read costs.
    Outcome<CostSheet> sheet(WorkOrderId order);
    /// Invalid names "quantity", "rate", "name", "staff".
    Outcome<OrderCost> add(const CostWish& wish);
    Done cancel(CostId id, const QString& reason);
    Outcome<CostRecovery> claim(WorkOrderId order, const QString& maker, Money amount);
    Outcome<CostRecovery> answer(WorkOrderId order, qint64 revision, bool paid, Money amount, const QString& note);
    Done setModel(WorkOrderId order, DeliveryModel model);

    Outcome<std::vector<LabourGrade>> grades();
    /// Invalid names "code", "from", "rate".
    Done saveGrade(const LabourGrade& grade);
    Done setGradeOf(StaffId staff, const QString& grade);
    Done setDirect(CostType type, bool direct);
    Money kilometreRate();
    Done setKilometreRate(Money rate);
    Done setBudget(int month, CostType type, Money amount);
    Done setGoal(Money perOrder);

    /// Months, shares and the goal only: what a trend of the cost per order needs.
    Outcome<CostReport> trend(QDate from, QDate until);
    Outcome<CostReport> report(QDate from, QDate until);

private:
    Money rateFor(const CostWish& wish, QDate day, QString& grade, std::vector<FieldIssue>& issues);
    Done write(Permission permission, const QString& action, const QJsonObject& body,
               const std::function<void()>& change);
    void tell(UnitOfWork& work, WorkOrderId order, const char* event, const QString& note);

    ServiceContext& m_context;
};

} // namespace sanbao
