// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a work order before money is spoken of: intake slip, work order sheet, dispatch slip, progress slip.
#include "core/document/documents.h"

#include "core/document/wording.h"
#include "core/domain/masking.h"
#include "core/domain/phone.h"
#include "core/domain/process/completion.h"

namespace sanbao {

using namespace wording;

namespace {

enum class Contact { Masked, Full };

QString contactName(const OrderPaper& paper)
{
    return paper.order.contactName.isEmpty() ? paper.customer.name : paper.order.contactName;
}

QString contactPhone(const OrderPaper& paper, Contact contact)
{
    const QString phone = paper.order.contactPhone.isEmpty() ? paper.customer.phone : paper.order.contactPhone;
    return contact == Contact::Full ? displayPhone(phone) : maskPhone(phone);
}

QString contactAddress(const OrderPaper& paper)
{
    return paper.order.contactAddress.isEmpty() ? paper.customer.address : paper.order.contactAddress;
}

QString faultOf(const OrderPaper& paper)
{
    if (paper.labels.faultCode.isEmpty())
        return paper.order.faultText;
    if (paper.order.faultText.isEmpty())
        return paper.labels.faultCode;
    return QStringLiteral("%1 (%2)").arg(paper.order.faultText, paper.labels.faultCode);
}

void addCustomer(PairBlock& pairs, const OrderPaper& paper, Contact contact)
{
    addPair(pairs, Documents::tr("Customer"), contactName(paper));
    addPair(pairs, Documents::tr("Phone"), contactPhone(paper, contact));
    addPair(pairs, Documents::tr("Address"), contactAddress(paper), true);
}

void addProduct(PairBlock& pairs, const OrderPaper& paper)
{
    addPair(pairs, Documents::tr("Product"), productName(paper.product, paper.categoryName));
    addPair(pairs, Documents::tr("Serial number"), paper.product.serial);
    if (paper.order.product.isValid())
        addPair(pairs, Documents::tr("Warranty"), warranty(paper.labels.warranty, paper.warranty));
    addPair(pairs, Documents::tr("Warranty basis"), paper.labels.warrantyReason, true);
    addPair(pairs, Documents::tr("The customer pays"), paper.labels.warrantyCharge);
}

void addRequest(PairBlock& pairs, const OrderPaper& paper)
{
    addPair(pairs, Documents::tr("Type of service"), paper.labels.type);
    addPair(pairs, Documents::tr("Received through"), paper.labels.channel);
    addPair(pairs, Documents::tr("Priority"), paper.labels.priority);
}

TableBlock promiseTable(const OrderPaper& paper, bool withMet)
{
    TableBlock table;
    table.columns = {{Documents::tr("Promise"), TextAlign::Start, 3},
                     {Documents::tr("Time allowed"), TextAlign::Start, 5},
                     {Documents::tr("At the latest"), TextAlign::Start, 4}};
    if (withMet) {
        table.columns.push_back({Documents::tr("Done at"), TextAlign::Start, 4});
        table.columns.push_back({Documents::tr("Promise kept"), TextAlign::Start, 2});
    }
    for (const PaperPromise& row : paper.promises) {
        QStringList cells{row.name, row.target, minute(row.dueAt, paper.store.zone)};
        if (withMet)
            cells << minute(row.metAt, paper.store.zone) << row.state;
        table.rows.push_back(cells);
    }
    return table;
}

void addPromises(Document& document, const OrderPaper& paper, bool withMet)
{
    if (paper.promises.empty())
        return;
    document.blocks.push_back(HeadingBlock{Documents::tr("Promised times")});
    document.blocks.push_back(promiseTable(paper, withMet));
}

Document orderBlank(DocumentKind kind, const OrderPaper& paper)
{
    Document document = blank(kind, paper.order.number, paper.store, paper.stamp);
    document.subtitle = Documents::tr("Received %1").arg(minute(paper.order.registeredAt, paper.store.zone));
    return document;
}

} // namespace

Document intakeSlip(const OrderPaper& paper)
{
    Document document = orderBlank(DocumentKind::Intake, paper);
    if (!paper.order.uid.isEmpty())
        document.subtitle +=
            QStringLiteral(" · ") + Documents::tr("Confirmation code %1").arg(confirmationCode(paper.order.uid));
    PairBlock pairs;
    addCustomer(pairs, paper, Contact::Masked);
    addProduct(pairs, paper);
    addRequest(pairs, paper);
    addPair(pairs, Documents::tr("Appointment"),
            span(paper.order.appointmentFrom, paper.order.appointmentTo, paper.store.zone));
    addPair(pairs, Documents::tr("Wished time"), paper.order.wish);
    addPair(pairs, Documents::tr("Reported fault"), faultOf(paper), true);
    addPair(pairs, Documents::tr("Condition and accessories"), paper.order.accessories, true);
    document.blocks.push_back(pairs);
    addPromises(document, paper, false);
    if (!paper.store.terms.isEmpty())
        document.blocks.push_back(EmphasisBlock{Documents::tr("Please note"), paper.store.terms});
    document.blocks.push_back(SignatureBlock{
        {{Documents::tr("Customer's signature"), {}}, {Documents::tr("Received by"), paper.registeredByName}}});
    document.copies = threeCopies();
    return document;
}

namespace {

void addWork(Document& document, const OrderPaper& paper)
{
    PairBlock pairs;
    addPair(pairs, Documents::tr("Technician"), paper.technicianName);
    addPair(pairs, Documents::tr("Appointment"),
            span(paper.order.appointmentFrom, paper.order.appointmentTo, paper.store.zone));
    addPair(pairs, Documents::tr("Arrived at"), minute(paper.order.arrivedAt, paper.store.zone));
    addPair(pairs, Documents::tr("Resolved at"), minute(paper.order.resolvedAt, paper.store.zone));
    addPair(pairs, Documents::tr("Diagnosed cause"), paper.order.diagnosedCause, true);
    addPair(pairs, Documents::tr("Confirmed cause"), paper.order.confirmedCause, true);
    addPair(pairs, Documents::tr("Work done"), paper.order.action, true);
    addPair(pairs, Documents::tr("Result"), paper.labels.result);
    addPair(pairs, Documents::tr("Accepted by"), paper.order.acceptedBy);
    if (pairs.items.empty())
        return;
    document.blocks.push_back(HeadingBlock{Documents::tr("Work carried out")});
    document.blocks.push_back(pairs);
}

void addOrderFees(Document& document, const OrderPaper& paper)
{
    if (paper.fees.empty())
        return;
    TableBlock table;
    table.columns = {{Documents::tr("Item"), TextAlign::Start, 6},
                     {Documents::tr("Kind"), TextAlign::Start, 2},
                     {Documents::tr("Quantity"), TextAlign::End, 2},
                     {Documents::tr("Amount (yuan)"), TextAlign::End, 3}};
    std::vector<FeeLine> lines;
    for (const PaperFee& row : paper.fees) {
        lines.push_back(row.line);
        table.rows.push_back({row.line.name, row.kind, quantity(row.line.quantityMilli), row.line.amount().grouped()});
    }
    table.totalRow = QStringList{Documents::tr("Total"), {}, {}, totalsOf(lines).due.grouped()};
    document.blocks.push_back(HeadingBlock{Documents::tr("Fees")});
    document.blocks.push_back(table);
}

void addTimeline(Document& document, const OrderPaper& paper)
{
    TableBlock table;
    table.columns = {{Documents::tr("Time"), TextAlign::Start, 4},
                     {Documents::tr("Step"), TextAlign::Start, 3},
                     {Documents::tr("Person"), TextAlign::Start, 3},
                     {Documents::tr("Note"), TextAlign::Start, 7}};
    for (const PaperStep& row : paper.timeline)
        table.rows.push_back({minute(row.at, paper.store.zone), row.step, row.who, row.note});
    if (table.rows.empty())
        return;
    document.blocks.push_back(HeadingBlock{Documents::tr("Timeline")});
    document.blocks.push_back(table);
}

void addProductDates(PairBlock& pairs, const ProductUnit& product)
{
    addPair(pairs, Documents::tr("Invoice date"), day(product.invoicedOn));
    addPair(pairs, Documents::tr("Delivered on"), day(product.deliveredOn));
    addPair(pairs, Documents::tr("Installed on"), day(product.installedOn));
    addPair(pairs, Documents::tr("Exchanged on"), day(product.exchangedOn));
}

} // namespace

Document workOrderSheet(const OrderPaper& paper)
{
    Document document = orderBlank(DocumentKind::Order, paper);
    PairBlock pairs;
    addPair(pairs, Documents::tr("State"), joined({paper.labels.state, paper.labels.waitReason}));
    addRequest(pairs, paper);
    addCustomer(pairs, paper, Contact::Full);
    addProduct(pairs, paper);
    addProductDates(pairs, paper.product);
    addPair(pairs, Documents::tr("Fault grade"), paper.labels.faultGrade);
    addPair(pairs, Documents::tr("Number in the source system"), paper.order.externalRef);
    addPair(pairs, Documents::tr("Reported fault"), faultOf(paper), true);
    addPair(pairs, Documents::tr("Condition and accessories"), paper.order.accessories, true);
    document.blocks.push_back(pairs);
    addWork(document, paper);
    addPromises(document, paper, true);
    addOrderFees(document, paper);
    addTimeline(document, paper);
    document.blocks.push_back(
        SignatureBlock{{{Documents::tr("Technician's signature"), {}}, {Documents::tr("Customer's signature"), {}}}});
    document.copies = threeCopies();
    return document;
}

Document dispatchSlip(const OrderPaper& paper)
{
    Document document = orderBlank(DocumentKind::Dispatch, paper);
    PairBlock visit;
    addPair(visit, Documents::tr("Technician"), paper.technicianName);
    addPair(visit, Documents::tr("Appointment"),
            span(paper.order.appointmentFrom, paper.order.appointmentTo, paper.store.zone));
    addCustomer(visit, paper, Contact::Full);
    addRequest(visit, paper);
    addProduct(visit, paper);
    addPair(visit, Documents::tr("Wished time"), paper.order.wish);
    addPair(visit, Documents::tr("Reported fault"), faultOf(paper), true);
    addPair(visit, Documents::tr("Diagnosed cause"), paper.order.diagnosedCause, true);
    addPair(visit, Documents::tr("Condition and accessories"), paper.order.accessories, true);
    document.blocks.push_back(visit);
    addPromises(document, paper, false);

    PairBlock result;
    result.items = {
        {Documents::tr("Arrived at"), {}, false, 1, TextTone::Normal},
        {Documents::tr("Finished at"), {}, false, 1, TextTone::Normal},
        {Documents::tr("Cause found"), {}, true, 2, TextTone::Normal},
        {Documents::tr("Work done"), {}, true, 3, TextTone::Normal},
        {Documents::tr("Parts used"), {}, true, 2, TextTone::Normal},
        {Documents::tr("Old parts"), Documents::tr("□ returned to the customer   □ left with us"), true, 0,
         TextTone::Normal},
        {Documents::tr("Customer's rating"), QStringLiteral("□ 5   □ 4   □ 3   □ 2   □ 1"), true, 0, TextTone::Normal}};
    document.blocks.push_back(HeadingBlock{Documents::tr("To be filled in on site")});
    document.blocks.push_back(result);
    document.blocks.push_back(
        SignatureBlock{{{Documents::tr("Technician's signature"), {}}, {Documents::tr("Customer's signature"), {}}}});
    document.copies = threeCopies();
    return document;
}

Document progressSlip(const OrderPaper& paper)
{
    Document document = orderBlank(DocumentKind::Progress, paper);
    PairBlock pairs;
    pairs.items.push_back(
        {Documents::tr("State"), joined({paper.labels.state, paper.labels.waitReason}), true, 0, TextTone::Strong});
    addPair(pairs, Documents::tr("Customer"), contactName(paper));
    addPair(pairs, Documents::tr("Phone"), contactPhone(paper, Contact::Masked));
    addPair(pairs, Documents::tr("Product"), productName(paper.product, paper.categoryName));
    addPair(pairs, Documents::tr("Type of service"), paper.labels.type);
    addPair(pairs, Documents::tr("Technician"), paper.technicianName);
    addPair(pairs, Documents::tr("Appointment"),
            span(paper.order.appointmentFrom, paper.order.appointmentTo, paper.store.zone));
    document.blocks.push_back(pairs);

    TableBlock steps;
    steps.columns = {{Documents::tr("Milestone"), TextAlign::Start, 5}, {Documents::tr("Time"), TextAlign::Start, 4}};
    for (const PaperStep& row : paper.timeline) {
        if (row.milestone)
            steps.rows.push_back({row.step, minute(row.at, paper.store.zone)});
    }
    document.blocks.push_back(HeadingBlock{Documents::tr("So far")});
    document.blocks.push_back(steps);

    TableBlock next;
    next.columns = {{Documents::tr("Still to come"), TextAlign::Start, 5},
                    {Documents::tr("At the latest"), TextAlign::Start, 4}};
    for (const PaperPromise& row : paper.promises) {
        if (row.running)
            next.rows.push_back({row.name, minute(row.dueAt, paper.store.zone)});
    }
    if (!next.rows.empty()) {
        document.blocks.push_back(HeadingBlock{Documents::tr("What comes next")});
        document.blocks.push_back(next);
    }
    return document;
}

} // namespace sanbao
