// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what the money papers need: the newest quotation of an order, a voucher, the cash sheet of a day.
#pragma once

#include "core/document/document_data.h"
#include "core/document/document_kind.h"
#include "core/document/documents.h"
#include "core/service/service_context.h"

#include <functional>

namespace sanbao {

bool isMoneyPaper(DocumentKind kind);

/// The row that a number on the paper stands for: an order or its quotation, a receipt, a day such as 2026-03-02.
Outcome<qint64> moneyPaperId(ServiceContext& context, DocumentKind kind, const QString& number);

/// `id` is the order for a quotation, the receipt for a voucher (negative: a counter sale of parts, see salePaperId),
/// the day (days since 1970) for the cash sheet. `order` gives the paper of an order.
Outcome<Document> moneyPaper(ServiceContext& context, DocumentKind kind, qint64 id, const StoreProfile& store,
                             const PrintStamp& stamp, const std::function<Outcome<OrderPaper>(WorkOrderId)>& order);

/// The order that the paper belongs to; invalid for a cash sheet.
WorkOrderId orderOfMoneyPaper(ServiceContext& context, DocumentKind kind, qint64 id);

/// The id of the paper of a counter sale: it counts apart from the other receipts.
qint64 salePaperId(ReceiptId sale);

/// Days since 1970, the id of a cash sheet.
qint64 cashSheetId(QDate day);

} // namespace sanbao
