// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of an order's life: the proposal the customer chooses from, and the record of what was handed over.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"
#include "core/domain/process/completion.h"
#include "core/domain/process/proposal.h"

namespace sanbao {

struct ProposalPaper
{
    OrderPaper order;
    ServiceProposal proposal;
    std::vector<std::vector<PaperFee>> fees; ///< of each option
    QString issuedByName;
    QString state;           ///< in words
    QString how;             ///< the way of the answer, in words
    InkDrawing consent = {}; ///< the signature under the answer
};

struct HandOverPaper
{
    OrderPaper order;
    HandOver made;
    Confirmation received;
    QString test;     ///< in words
    QString oldParts; ///< in words
    QString way;      ///< how it was confirmed, in words
    QString handedByName;
    QStringList parts; ///< put in, with their quantity
};

Document proposalSheet(const ProposalPaper& paper);
Document handOverSheet(const HandOverPaper& paper);

} // namespace sanbao
