// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what the papers of the whole store say from the rows that rule it: targets, warranty terms, prices, complaint
// limits, the steps of an order and who may take them.
#pragma once

#include "core/document/store_documents.h"
#include "core/service/service_context.h"

namespace sanbao {

class StorePapers final
{
public:
    StorePapers(ServiceContext& context, StoreProfile store, PrintStamp stamp);

    /// NotFound for a kind that is not a paper of the whole store.
    Outcome<Document> build(DocumentKind kind);

private:
    StorePaper gather();
    std::vector<PromiseLine> promises() const;
    std::vector<WarrantyLine> warranties() const;
    std::vector<ComplaintLine> complaints();
    std::vector<PriceLine> prices() const;
    std::vector<TeamLine> team() const;
    QString opening() const;

    ServiceContext& m_context;
    StoreProfile m_store;
    PrintStamp m_stamp;
};

} // namespace sanbao
