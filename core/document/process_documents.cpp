// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/process_documents.h"

#include "core/document/till_documents.h"
#include "core/document/wording.h"
#include "core/domain/masking.h"

namespace sanbao {

using namespace wording;

namespace {

void addJob(PairBlock& pairs, const OrderPaper& paper)
{
    const bool asTaken = !paper.order.contactName.isEmpty();
    addPair(pairs, Documents::tr("Customer"), asTaken ? paper.order.contactName : paper.customer.name);
    addPair(pairs, Documents::tr("Phone"),
            maskPhone(paper.order.contactPhone.isEmpty() ? paper.customer.phone : paper.order.contactPhone));
    addPair(pairs, Documents::tr("Order number"), paper.order.number);
    addPair(pairs, Documents::tr("Type of service"), paper.labels.type);
    addPair(pairs, Documents::tr("Product"), productName(paper.product, paper.categoryName));
    addPair(pairs, Documents::tr("Serial number"), paper.product.serial);
    addPair(pairs, Documents::tr("Fault"), paper.order.faultText, true);
}

void addOption(Document& document, const ProposalPaper& paper, std::size_t index)
{
    const ProposalOption& option = paper.proposal.options[index];
    document.blocks.push_back(
        HeadingBlock{Documents::tr("Option %1: %2").arg(QString::number(index + 1), option.name)});
    // What it takes and costs stands under the heading: it never begins the next page without its option.
    PairBlock sum;
    addPair(sum, Documents::tr("Takes about"), Documents::tr("%1 min").arg(option.minutes));
    sum.items.push_back(
        {Documents::tr("Price"), QStringLiteral("¥ ") + option.total().grouped(), false, 0, TextTone::Strong});
    document.blocks.push_back(sum);
    int number = 0;
    for (const QString& step : option.steps.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        document.blocks.push_back(ParagraphBlock{QStringLiteral("%1. %2").arg(QString::number(++number), step)});
    if (index < paper.fees.size() && !paper.fees[index].empty())
        document.blocks.push_back(feeTable(paper.fees[index]));
}

} // namespace

Document proposalSheet(const ProposalPaper& paper)
{
    const ServiceProposal& proposal = paper.proposal;
    const StoreProfile& store = paper.order.store;
    Document document = blank(DocumentKind::Proposal, proposal.number, store, paper.order.stamp);
    document.subtitle =
        Documents::tr("Issued %1, valid until %2").arg(minute(proposal.issuedAt, store.zone), day(proposal.validUntil));
    PairBlock pairs;
    addJob(pairs, paper.order);
    addPair(pairs, Documents::tr("Cause"), paper.order.order.diagnosedCause, true);
    document.blocks.push_back(pairs);
    for (std::size_t index = 0; index < proposal.options.size(); ++index)
        addOption(document, paper, index);
    document.blocks.push_back(EmphasisBlock{Documents::tr("Please note"),
                                            {Documents::tr("Chargeable work starts only after your consent.")}});
    PairBlock answer;
    addPair(answer, Documents::tr("State"), paper.state);
    if (proposal.answeredAt) {
        if (proposal.chosen > 0)
            addPair(answer, Documents::tr("Chosen"), Documents::tr("Option %1").arg(proposal.chosen));
        addPair(answer, Documents::tr("Answered by"), proposal.answeredBy);
        addPair(answer, Documents::tr("Way of the answer"), paper.how);
        addPair(answer, Documents::tr("Answered on"), minute(proposal.answeredAt, store.zone));
        addPair(answer, Documents::tr("Note"), proposal.answerNote, true);
    }
    document.blocks.push_back(answer);
    document.blocks.push_back(SignatureBlock{{{Documents::tr("Customer's signature"),
                                               paper.consent.empty() ? QString() : proposal.answeredBy, paper.consent},
                                              {Documents::tr("Handled by"), paper.issuedByName}}});
    document.copies = threeCopies();
    return document;
}

Document handOverSheet(const HandOverPaper& paper)
{
    const StoreProfile& store = paper.order.store;
    Document document = blank(DocumentKind::HandOver, paper.order.order.number, store, paper.order.stamp);
    document.subtitle = Documents::tr("Handed over %1").arg(minute(paper.made.at, store.zone));
    PairBlock pairs;
    addJob(pairs, paper.order);
    addPair(pairs, Documents::tr("What was done"), paper.order.order.action, true);
    document.blocks.push_back(pairs);
    document.blocks.push_back(HeadingBlock{Documents::tr("Handed back")});
    for (const QString& item : paper.made.items)
        document.blocks.push_back(ParagraphBlock{item, {}, {}, true});
    PairBlock state;
    addPair(state, Documents::tr("Test"), joined({paper.test, paper.made.testNote}), true);
    addPair(state, Documents::tr("Parts put in"), paper.parts.join(QStringLiteral(", ")), true);
    addPair(state, Documents::tr("Old parts"), joined({paper.oldParts, paper.made.oldPartsNote}), true);
    addPair(state, Documents::tr("Taken over by"), paper.made.receivedBy);
    addPair(state, Documents::tr("Confirmed"), paper.way);
    document.blocks.push_back(state);
    document.blocks.push_back(
        SignatureBlock{{{Documents::tr("Customer's signature"), paper.made.receivedBy, paper.received.ink},
                        {Documents::tr("Handed over by"), paper.handedByName}}});
    document.copies = threeCopies();
    return document;
}

} // namespace sanbao
