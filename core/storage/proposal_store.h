// SPDX-License-Identifier: GPL-3.0-or-later
// Service proposals with their options, and the recipes they start from.
#pragma once

#include "core/domain/process/proposal.h"

namespace sanbao {

class Database;

class ProposalStore final
{
public:
    explicit ProposalStore(Database& database)
        : m_database(database)
    {
    }

    /// Oldest version first, with their options.
    std::vector<ServiceProposal> ofOrder(WorkOrderId order);
    std::optional<ServiceProposal> find(qint64 id);
    qint64 insert(const ServiceProposal& proposal);
    void updateAnswer(const ServiceProposal& proposal);

    std::vector<RepairRecipe> recipes(FaultCodeId fault);
    qint64 insert(const RepairRecipe& recipe);
    bool update(const RepairRecipe& recipe);

private:
    std::vector<ServiceProposal> read(class Statement& rows);
    std::vector<ProposalOption> options(qint64 proposal);

    Database& m_database;
};

} // namespace sanbao
