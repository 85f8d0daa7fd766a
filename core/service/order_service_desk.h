// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of service an order is and how deep it goes, who delivers it, what an upgrade changed, and whether it does
// an earlier order's work again and why.
#pragma once

#include "core/domain/process/order_service.h"
#include "core/domain/stock/order_cost.h"
#include "core/domain/work_order.h"
#include "core/service/service_context.h"

namespace sanbao {

class UnitOfWork;

struct OrderServiceView
{
    OrderService service;
    QString kindName; ///< the kind's, or that of the service type
    DeliveryModel model = DeliveryModel::Own;
    std::vector<ServiceKind> kinds; ///< that fit the order's service type
    std::vector<DepthStandard> depths;
    std::vector<UpgradeItem> upgrades;
    std::optional<OrderRepeat> repeat;
    WorkOrderId earlier; ///< the order it repeats, or would repeat; invalid when there is none
    QString earlierNumber;
};

/// Repeats and misdiagnoses of a time, for who answers for the work.
struct RepeatReport
{
    std::vector<RepeatLine> repeats;
    std::vector<MisdiagnosisLine> byTechnician;
    std::vector<MisdiagnosisLine> byFault;
    int diagnoses = 0;
    int wrong = 0;
};

class OrderServiceDesk final
{
public:
    explicit OrderServiceDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<OrderServiceView> open(const WorkOrder& order);
    /// The depth brings its price: its item replaces that of the other depth among the fees. Invalid names "kind",
    /// "depth".
    Done save(const OrderService& service, DeliveryModel model);

    /// Invalid names "after" and "before".
    Outcome<UpgradeItem> addUpgrade(const UpgradeItem& item);
    Done dropUpgrade(WorkOrderId order, qint64 upgrade);

    /// Another cause than the one before is kept with both; a misdiagnosis marks the earlier order's diagnosis wrong.
    /// Invalid names "earlier".
    Done recordRepeat(const OrderRepeat& repeat);
    /// Denied to those who may not read the indicators.
    Outcome<RepeatReport> report(QDate first, QDate last);

private:
    Done price(WorkOrderId order, std::optional<RepairDepth> depth);

    ServiceContext& m_context;
};

/// What an accepted upgrade changes on the product; part of the step that accepts the order.
void applyUpgrade(UnitOfWork& work, ServiceContext& context, const WorkOrder& order);

/// The service type that a code of a type or of an offered kind stands for.
std::optional<ServiceType> typeOfKind(ServiceContext& context, const QString& code);

/// The name of the order's kind of service.
QString serviceName(ServiceContext& context, const WorkOrder& order);

QString label(RepeatCause cause);

} // namespace sanbao
