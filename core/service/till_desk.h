// SPDX-License-Identifier: GPL-3.0-or-later
// The till: deposits, refunds and voids, what the customer wants on the invoice, and the closing of the day. Settling
// an order is a step of the order and lives in the order desk; both write through core/service/till_book.h.
#pragma once

#include "core/domain/till.h"
#include "core/service/service_context.h"

namespace sanbao {

struct RefundRequest
{
    ReceiptId voucher;
    std::vector<Payment> payments; ///< what is handed back, as positive amounts
    QString reason;
    StaffId approver; ///< a manager; may be the acting person when he is one
};

class TillDesk final
{
public:
    explicit TillDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<std::vector<Receipt>> ofOrder(WorkOrderId order);
    Outcome<Receipt> voucher(const QString& number);

    /// Money taken before the work is done. Invalid names "payment".
    Outcome<Receipt> takeDeposit(WorkOrderId order, const std::vector<Payment>& payments);
    /// Gives back all or a part. Invalid names "payment", "reason", "approver".
    Outcome<Receipt> refund(const RefundRequest& request);
    /// The number stays, the voucher no longer counts. An order settled by it can be settled again. Invalid names
    /// "reason".
    Done voidVoucher(ReceiptId voucher, const QString& reason);

    Outcome<std::optional<InvoiceData>> invoice(ReceiptId receipt);
    /// Invalid names "title", "tax", "email".
    Done saveInvoice(const InvoiceData& invoice);

    /// The day as it stands: closed with its counts, or open with what is expected.
    Outcome<CashSheet> sheet(QDate day);
    /// Invalid names "counted.METHOD" or "reason.METHOD".
    Done closeDay(QDate day, const std::vector<CashCount>& counts, const QString& note);
    /// Earlier days with vouchers that nobody closed.
    Outcome<std::vector<QDate>> openDays();

    RoundingRule rounding();
    Done saveRounding(RoundingRule rule);

private:
    Outcome<Receipt> book(class UnitOfWork& work, Receipt voucher, const QString& event, const QString& note);
    Done undoSettlement(class UnitOfWork& work, const Receipt& voucher);
    void tell(class UnitOfWork& work, WorkOrderId order, const QString& event, const QString& note);

    ServiceContext& m_context;
};

} // namespace sanbao
