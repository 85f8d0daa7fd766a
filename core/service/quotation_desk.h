// SPDX-License-Identifier: GPL-3.0-or-later
// Quotations: issued from the fee lines of an order, printed, answered by the customer, superseded by the next one.
#pragma once

#include "core/domain/quotation.h"
#include "core/service/service_context.h"

namespace sanbao {

struct QuotationAnswer
{
    bool consented = true;
    QString who; ///< the customer or who answers for him
    ConsentWay how = ConsentWay::InPerson;
    MaybeInstant at; ///< empty: now
    QString note;
};

class QuotationDesk final
{
public:
    explicit QuotationDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Oldest version first.
    Outcome<std::vector<Quotation>> ofOrder(WorkOrderId order);
    /// From the order's present fees; the earlier ones are superseded and the order moves to quoted where it can.
    /// Invalid names "validUntil", "fees".
    Outcome<Quotation> issue(WorkOrderId order, qint64 revision, QDate validUntil);
    /// Invalid names "who", "at". A superseded or expired quotation is a Conflict.
    Done answer(qint64 quotation, const QuotationAnswer& answer);
    /// The day a quotation issued today usually holds until.
    QDate usualEnd() const;

private:
    Outcome<Quotation> draft(WorkOrderId order, QDate validUntil, Instant now);

    ServiceContext& m_context;
};

QString label(QuotationState state);
QString label(ConsentWay way);

} // namespace sanbao
