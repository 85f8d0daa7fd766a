// SPDX-License-Identifier: GPL-3.0-or-later
// How an order ends towards the customer: his confirmation by signature, code or name, the result told to him, and the
// hand-over of what is his.
#pragma once

#include "core/domain/process/completion.h"
#include "core/domain/work_order_flow.h"
#include "core/service/service_context.h"

#include <optional>

namespace sanbao {

class UnitOfWork;

struct CompletionView
{
    std::optional<Confirmation> confirmation;
    std::optional<Confirmation> installation;
    std::optional<Confirmation> handedTo;
    std::optional<ToldResult> told;
    std::optional<HandOver> handOver;
    bool usedParts = false;
};

class CompletionDesk final
{
public:
    explicit CompletionDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<CompletionView> open(WorkOrderId order);
    /// The step together with who confirmed it and who was told. Invalid names "acceptedBy", "code", "ink", "toldTo"
    /// and what the step itself misses.
    Outcome<WorkOrder> take(WorkOrderId order, qint64 revision, OrderEvent event,
                            const std::optional<Confirmation>& confirmation, const std::optional<ToldResult>& told);
    /// Invalid names "toldTo", "at".
    Done tell(const ToldResult& told);
    /// Invalid names "items", "testNote", "oldParts", "oldPartsNote", "receivedBy", "code", "ink".
    Done handOver(const HandOver& made, const Confirmation& confirmation);
    /// The acceptance of an installation; `revision` is that of the installation's record. Invalid names "acceptedBy",
    /// "code", "ink".
    Done acceptInstallation(WorkOrderId order, qint64 revision, bool isAccepted, const Confirmation& confirmation);

private:
    Outcome<Confirmation> sealed(const Confirmation& made, const WorkOrder& order, Instant at);
    Outcome<ToldResult> checked(const ToldResult& told, const WorkOrder& order, Instant now);
    void store(UnitOfWork& work, const WorkOrder& order, const Confirmation& confirmation);
    void store(UnitOfWork& work, const WorkOrder& order, const ToldResult& told);

    ServiceContext& m_context;
};

/// What a plain acceptance leaves behind: whoever accepted by name was told the result with it. Part of every step that
/// accepts an order.
void noteAcceptance(ServiceContext& context, const WorkOrder& order, StaffId actor);

QString label(ConfirmWay way);
QString label(ToldWay way);
QString label(HandOverTest test);
QString label(OldParts parts);
/// "Zhang Wei · signature", or the reason of absence.
QString confirmationText(const Confirmation& confirmation);

} // namespace sanbao
