// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/process_paper.h"

#include "core/document/process_documents.h"
#include "core/document/wording.h"
#include "core/service/completion_desk.h"
#include "core/service/labels.h"
#include "core/service/order_part_desk.h"
#include "core/service/quotation_desk.h"
#include "core/storage/order_life_store.h"
#include "core/storage/proposal_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

Outcome<Document> proposalPaper(ServiceContext& context, OrderPaper order)
{
    const std::vector<ServiceProposal> proposals = ProposalStore(context.database).ofOrder(order.order.id);
    if (proposals.empty())
        return Failure::of(FailureKind::NotFound, Words::tr("Order %1 has no proposal yet.").arg(order.order.number));
    ProposalPaper paper;
    paper.proposal = proposals.back();
    paper.order = std::move(order);
    for (const ProposalOption& option : paper.proposal.options) {
        std::vector<PaperFee> fees;
        for (const FeeLine& line : option.lines)
            fees.push_back({label(line.kind), line});
        paper.fees.push_back(std::move(fees));
    }
    paper.issuedByName = context.catalogue.staffName(paper.proposal.issuedBy);
    paper.state = label(paper.proposal.state);
    paper.how = paper.proposal.answeredHow ? label(*paper.proposal.answeredHow) : QString();
    if (paper.proposal.answeredHow == ConsentWay::Signature && paper.proposal.chosen > 0)
        paper.consent = OrderLifeStore(context.database)
                            .confirmation(paper.order.order.id, ConfirmPurpose::Consent)
                            .value_or(Confirmation())
                            .ink;
    return readResult(context, proposalSheet(paper));
}

Outcome<Document> handOverPaper(ServiceContext& context, OrderPaper order)
{
    OrderLifeStore life(context.database);
    const std::optional<HandOver> made = life.handOver(order.order.id);
    if (!made)
        return Failure::of(FailureKind::NotFound,
                           Words::tr("Order %1 has no hand-over record yet.").arg(order.order.number));
    HandOverPaper paper;
    paper.made = *made;
    paper.received = life.confirmation(order.order.id, ConfirmPurpose::HandOver).value_or(Confirmation());
    paper.test = label(made->test);
    paper.oldParts = label(made->oldParts);
    paper.way = label(paper.received.way);
    paper.handedByName = context.catalogue.staffName(made->by);
    if (const Outcome<OrderParts> parts = OrderPartDesk(context).of(order.order.id)) {
        for (const OrderPartView& view : parts->lines) {
            const qint64 used = view.line.issued - view.line.returned;
            if (used > 0)
                paper.parts.append(view.part.name + QStringLiteral(" × ") + wording::quantity(used));
        }
    }
    paper.order = std::move(order);
    return readResult(context, handOverSheet(paper));
}

} // namespace

Outcome<Document> processPaper(ServiceContext& context, DocumentKind kind, Outcome<OrderPaper> order)
{
    if (!order)
        return std::move(order).error();
    return kind == DocumentKind::Proposal ? proposalPaper(context, std::move(*order))
                                          : handOverPaper(context, std::move(*order));
}

} // namespace sanbao
