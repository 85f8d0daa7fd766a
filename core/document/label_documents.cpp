// SPDX-License-Identifier: GPL-3.0-or-later
// Labels: a number a scanner reads, and the two or three lines a person needs to know what he holds. The customer's
// name is shortened to the surname: a label is seen by everybody who passes the shelf.
#include "core/document/documents.h"
#include "core/document/wording.h"
#include "core/domain/masking.h"

namespace sanbao {

using namespace wording;

namespace {

Document blankLabel(DocumentKind kind, const QString& number, const StoreProfile& store)
{
    Document document = blank(kind, number, store, {});
    document.footer.clear();
    return document;
}

} // namespace

Document orderLabel(const OrderPaper& paper)
{
    Document document = blankLabel(DocumentKind::OrderLabel, paper.order.number, paper.store);
    const QString name = paper.order.contactName.isEmpty() ? paper.customer.name : paper.order.contactName;
    const QString phone = paper.order.contactPhone.isEmpty() ? paper.customer.phone : paper.order.contactPhone;
    PairBlock pairs;
    addPair(pairs, Documents::tr("Product"), productName(paper.product, paper.categoryName));
    addPair(pairs, Documents::tr("Customer"), joined({maskName(name), phone.right(4)}));
    addPair(pairs, Documents::tr("Received"), dayOf(paper.order.registeredAt, paper.store.zone));
    addPair(pairs, Documents::tr("Reported fault"), paper.order.faultText);
    document.blocks.push_back(pairs);
    return document;
}

Document unitLabel(const UnitLabelPaper& paper)
{
    const QString number = paper.product.serial.isEmpty() ? paper.fallbackNumber : paper.product.serial;
    Document document = blankLabel(DocumentKind::UnitLabel, number, paper.store);
    PairBlock pairs;
    addPair(pairs, Documents::tr("Product"), productName(paper.product, paper.categoryName));
    addPair(pairs, Documents::tr("Installed on"), day(paper.product.installedOn));
    addPair(pairs, Documents::tr("Customer"), maskName(paper.customerName));
    addPair(pairs, Documents::tr("Hotline"), paper.store.hotline);
    document.blocks.push_back(pairs);
    return document;
}

} // namespace sanbao
