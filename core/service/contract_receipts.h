// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts of products sold as contracts: issuing, printing and finding them.
#pragma once

#include "core/document/document_data.h"
#include "core/service/service_context.h"
#include "core/storage/contract_store.h"

namespace sanbao {

class UnitOfWork;
struct Document;

/// Receipts of contracts go through the till of the day under the next number of its series. A negative total is money
/// given back. Conflict when the day is closed.
Outcome<ContractReceipt> issueContractReceipt(ServiceContext& context, UnitOfWork& work, const Agreement& agreement,
                                              Money total, PaymentMethod method);
Outcome<Document> contractReceiptDocument(ServiceContext& context, ReceiptId id, const StoreProfile& store,
                                          const PrintStamp& stamp);
/// By the number of the receipt, or of its contract: then its first receipt.
Outcome<ReceiptId> contractReceiptOf(ServiceContext& context, const QString& number);
/// Counts one more print; answers the contract it belongs to.
Outcome<AgreementLineItem> countContractReceipt(ServiceContext& context, ReceiptId id);

} // namespace sanbao
