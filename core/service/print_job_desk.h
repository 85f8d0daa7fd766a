// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what was printed. Every paper that came out, and every one that should have and did not, is noted here
// with the paper as it was, so that it can come out again unchanged.
#pragma once

#include "core/document/document.h"
#include "core/domain/print_record.h"
#include "core/service/service_context.h"

namespace sanbao {

class PrintJobDesk final
{
public:
    explicit PrintJobDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Notes the job, and what it did to the order, agreement or unit, in one transaction. `issuedCopy` is the PDF of a
    /// paper that binds; empty for others. Fills the moment and the person.
    Outcome<PrintJobId> note(const PrintRecord& record, const Document& document, const QByteArray& issuedCopy = {});

    Outcome<std::vector<PrintRecord>> page(const PrintFilter& filter, const std::optional<PrintRecord>& after,
                                           int limit);
    Outcome<PrintRecord> find(PrintJobId id);
    /// The paper as it was made.
    Outcome<Document> documentOf(PrintJobId id);
    /// The PDF as it was issued, byte for byte.
    Outcome<QByteArray> issuedCopy(PrintJobId id);
    /// How many papers of today did not come out.
    int failedToday();

private:
    ServiceContext& m_context;
};

} // namespace sanbao
