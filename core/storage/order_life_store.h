// SPDX-License-Identifier: GPL-3.0-or-later
// What an order knows beside its own row: its kind and depth, stretches of work, who confirmed and who was told, the
// hand-over, what an upgrade changed, and which order it repeats.
#pragma once

#include "core/domain/process/completion.h"
#include "core/domain/process/hands_on.h"
#include "core/domain/process/order_service.h"
#include "core/domain/process/process_step.h"

namespace sanbao {

class Database;

class OrderLifeStore final
{
public:
    explicit OrderLifeStore(Database& database)
        : m_database(database)
    {
    }

    OrderService service(WorkOrderId order);
    /// False when it was changed meanwhile.
    bool save(const OrderService& service);

    std::vector<WorkSpan> spans(WorkOrderId order);
    qint64 insert(const WorkSpan& span);
    void end(const WorkSpan& span);
    /// A pause that becomes the end of the work.
    void finish(qint64 span);

    std::optional<Confirmation> confirmation(WorkOrderId order, ConfirmPurpose purpose);
    void save(const Confirmation& confirmation);

    /// The newest.
    std::optional<ToldResult> told(WorkOrderId order);
    void insert(const ToldResult& told);

    std::optional<HandOver> handOver(WorkOrderId order);
    bool save(const HandOver& made);

    std::vector<UpgradeItem> upgrades(WorkOrderId order);
    qint64 insert(const UpgradeItem& item);
    void remove(qint64 upgrade);
    void markApplied(WorkOrderId order, Instant at);

    std::optional<OrderRepeat> repeat(WorkOrderId order);
    void save(const OrderRepeat& repeat);
    /// The last order before this one on the same product that was resolved.
    WorkOrderId earlierOf(const WorkOrder& order);
    /// Repeats recorded from one moment to another, by cause, with the costs entered on them.
    std::vector<RepeatLine> repeats(Instant from, Instant to);
    /// Diagnoses that ended in the time, by who made them and which fault it was.
    std::vector<MisdiagnosisLine> misdiagnoses(Instant from, Instant to);

    bool usedParts(WorkOrderId order);

private:
    Database& m_database;
};

} // namespace sanbao
