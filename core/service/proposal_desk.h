// SPDX-License-Identifier: GPL-3.0-or-later
// Service proposals: started from the recipes of the order's fault, priced as the order's warranty and today's list
// say, issued, printed, chosen from or refused. A chosen option becomes the fees of the order and the agreed sum.
#pragma once

#include "core/domain/process/completion.h"
#include "core/domain/process/proposal.h"
#include "core/domain/work_order.h"
#include "core/service/quotation_desk.h"
#include "core/service/service_context.h"

#include <functional>

namespace sanbao {

struct ProposalAnswer
{
    int option = 0; ///< counted from 1; 0: refused
    QString who;
    ConsentWay how = ConsentWay::InPerson;
    QString note;
    InkDrawing ink; ///< a consent with a signature has it
    SigningDevice device = SigningDevice::Mouse;
};

class ProposalDesk final
{
public:
    explicit ProposalDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<std::vector<ServiceProposal>> ofOrder(WorkOrderId order);
    /// What could be offered for the order's fault: an option a recipe, or one made of the work standard.
    Outcome<std::vector<ProposalOption>> suggested(WorkOrderId order);
    /// The lines of these items at today's prices, free where the warranty covers them; unknown codes are left out.
    std::vector<FeeLine> linesOf(WorkOrderId order, const std::vector<RecipeItem>& items,
                                 QStringList* unknown = nullptr);
    /// Invalid names "validUntil", "options".
    Outcome<ServiceProposal> issue(WorkOrderId order, const std::vector<ProposalOption>& options, QDate validUntil);
    /// Invalid names "option", "who", "ink". A superseded or expired proposal is a Conflict.
    Done answer(qint64 proposal, const ProposalAnswer& answer);
    QDate usualEnd() const;

    Outcome<std::vector<RepairRecipe>> recipes(FaultCodeId fault);
    /// Adds it when its id is 0. Invalid names "name", "minutes", "items".
    Outcome<RepairRecipe> saveRecipe(const RepairRecipe& recipe);

private:
    std::vector<FieldIssue> check(const std::vector<ProposalOption>& options, QDate validUntil);
    void keepSignature(class UnitOfWork& work, const WorkOrder& order, const ProposalAnswer& answer);
    Done agree(const ServiceProposal& proposal, const WorkOrder& order, const ProposalAnswer& answer);

    ServiceContext& m_context;
};

} // namespace sanbao
