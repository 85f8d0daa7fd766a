// SPDX-License-Identifier: GPL-3.0-or-later
// Things left at the counter: what they are, where they lie, and handing them back only against the claim slip or when
// the person has been identified.
#pragma once

#include "core/domain/order_origin.h"
#include "core/service/service_context.h"

#include <optional>

namespace sanbao {

enum class HandBackProof { ClaimSlip, Identity };

struct HandBack
{
    HandBackProof proof = HandBackProof::ClaimSlip;
    QString slipNumber; ///< what stands on the slip, typed or scanned
    QString identity;   ///< how the person was identified, in words; no document numbers are kept
    QString to;         ///< who took it
};

class CarryInDesk final
{
public:
    explicit CarryInDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<std::optional<CarryIn>> of(WorkOrderId order);
    Outcome<OrderOrigin> origin(WorkOrderId order);
    /// Another place for the thing. Invalid names "shelf".
    Outcome<CarryIn> moveTo(WorkOrderId order, qint64 revision, const QString& shelf);
    /// Invalid names "slip" (not this order's), "identity" or "to".
    Outcome<CarryIn> handBack(WorkOrderId order, qint64 revision, const HandBack& given);

private:
    Outcome<CarryIn> store(class UnitOfWork& work, CarryIn carryIn, const QString& action, const QString& note);

    ServiceContext& m_context;
};

} // namespace sanbao
