// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys of the stock page do on each of its lists.
#include "core/service/request_desk.h"
#include "core/service/stock_words.h"
#include "core/service/workplace.h"
#include "ui/editors/quick_form.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/parts/arrival_panel.h"
#include "ui/parts/part_form.h"
#include "ui/parts/part_view.h"
#include "ui/parts/parts_page.h"
#include "ui/parts/party_panel.h"
#include "ui/parts/sale_panel.h"
#include "ui/parts/slip_panel.h"
#include "ui/parts/trace_panel.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/side_panel.h"

#include <QStackedWidget>

namespace sanbao {

qint64 PartsPage::currentKey() const
{
    return m_panes[std::size_t(m_side->value())]->view()->currentKey();
}

std::optional<Part> PartsPage::currentPart() const
{
    const PartRow* row = m_parts->rowAt(m_parts->rowOfKey(m_panes[Stock]->view()->currentKey()));
    return row && m_side->value() == Stock ? std::optional(row->part) : std::nullopt;
}

void PartsPage::closePanels()
{
    for (SidePanel* panel : {m_form->panel(), m_slip->panel(), m_party->panel(), m_trace->panel(), m_sale->panel(),
                             m_back->panel(), m_defects->panel(), m_arrival->panel()})
        panel->closePanel();
}

void PartsPage::tell(const Failure& failure)
{
    Q_EMIT messageRequested(Tone::Warning, failure.lines().join(QLatin1Char('\n')));
}

void PartsPage::showSide(int side)
{
    m_stack->setCurrentIndex(side);
    const ServiceContext& service = m_context.workplace.context();
    const bool keeps = service.may(Permission::KeepStock);
    const bool moves = service.may(Permission::MovePart);
    const bool master = side == Stock || side == Suppliers || side == Places;
    m_new->setText(side == Suppliers ? tr("New supplier") : side == Places ? tr("New place") : tr("New part"));
    const auto offer = [](QAction* action, bool here, bool may) {
        action->setVisible(here);
        action->setEnabled(here && may);
    };
    offer(m_new, master, keeps);
    offer(m_change, master, keeps);
    offer(m_receive, side == Stock || side == Documents, keeps);
    offer(m_sell, side == Stock || side == Sales, service.may(Permission::SettleOrder));
    offer(m_takeBack, side == Sales, service.may(Permission::SettleOrder));
    offer(m_move, side == Stock || side == Documents, moves);
    offer(m_next, side == Requests || side == OldParts || side == Reorder || side == Suppliers,
          side == Requests ? moves : keeps);
    offer(m_order, side == Requests, keeps);
    offer(m_callOff, side == Requests, moves);
    offer(m_print, side == Requests || side == Documents, service.may(Permission::Print));
    offer(m_arrived, side == Requests || side == OldParts, side == Requests ? moves : keeps);
    m_next->setText(side == Requests    ? tr("Sent")
                    : side == Reorder   ? tr("Ask for the proposals")
                    : side == Suppliers ? tr("Defects")
                                        : tr("Send back"));
    m_next->setToolTip(side == Requests  ? tr("Note who carries it")
                       : side == Reorder ? tr("Make a purchase request of each selected proposal")
                       : side == Suppliers
                           ? tr("Note pieces of a delivery that were no good: they cost the supplier points")
                           : tr("Send the selected old parts to their maker"));
    m_arrived->setText(side == Requests ? tr("Arrived") : tr("Maker's answer"));
    refresh();
}

void PartsPage::showPart(qint64 id)
{
    if (m_side->value() != Stock)
        return;
    const Outcome<PartCard> card =
        id > 0 ? m_context.workplace.storeRoom().stock().card(PartId(id)) : Outcome<PartCard>(Failure());
    m_view->showCard(card ? std::optional(*card) : std::nullopt);
}

void PartsPage::addNew()
{
    closePanels();
    if (m_side->value() == Suppliers)
        m_party->openSupplier(Supplier());
    else if (m_side->value() == Places)
        m_party->openPlace(StockPlace());
    else
        m_form->openFor(std::nullopt);
}

void PartsPage::change()
{
    if (!m_change->isEnabled())
        return;
    closePanels();
    const qint64 key = currentKey();
    if (m_side->value() == Suppliers) {
        if (const SupplierRow* row = m_suppliers->rowAt(m_suppliers->rowOfKey(key)))
            m_party->openSupplier(row->supplier);
        return;
    }
    if (m_side->value() == Places) {
        if (const StockPlace* place = m_places->rowAt(m_places->rowOfKey(key)))
            m_party->openPlace(*place);
        return;
    }
    const Outcome<PartCard> card = m_context.workplace.storeRoom().stock().card(PartId(key));
    if (card)
        m_form->openFor(*card);
}

void PartsPage::book(StockKind kind)
{
    closePanels();
    m_slip->openFor(kind, currentPart());
}

void PartsPage::nextStep()
{
    if (m_side->value() == Requests)
        sendRequest();
    else if (m_side->value() == Reorder)
        requestPurchases();
    else if (m_side->value() == Suppliers)
        enterDefects();
    else
        sendOld();
}

void PartsPage::sendRequest()
{
    const RequestRow* row = m_requests->rowAt(m_requests->rowOfKey(currentKey()));
    if (!row)
        return;
    const StockRequest request = row->request;
    const std::optional<QString> typed = m_context.prompt.askText(
        this, {tr("Sent"), tr("Carrier and tracking number of %1").arg(request.number), {}, tr("Note"), {}, false});
    if (!typed)
        return;
    const QString clean = typed->simplified();
    const auto done = m_context.workplace.storeRoom().orderParts().ship(
        request.id, request.revision, clean.section(QLatin1Char(' '), 0, 0), clean.section(QLatin1Char(' '), 1));
    if (!done)
        tell(done.error());
    refresh();
}

void PartsPage::arrived()
{
    if (m_side->value() == OldParts) {
        answerOld();
        return;
    }
    const RequestRow* row = m_requests->rowAt(m_requests->rowOfKey(currentKey()));
    if (!row)
        return;
    const StockRequest request = row->request;
    const Outcome<PartCard> card = m_context.workplace.storeRoom().stock().card(request.part);
    if (!card) {
        tell(card.error());
        return;
    }
    closePanels();
    m_arrival->openFor(request, card->part);
}

void PartsPage::callOff()
{
    const RequestRow* row = m_requests->rowAt(m_requests->rowOfKey(currentKey()));
    if (!row || m_side->value() != Requests)
        return;
    const StockRequest request = row->request;
    const std::optional<QString> reason = m_context.prompt.askText(
        this,
        {tr("Call off"), tr("Why nothing more is expected of %1").arg(request.number), {}, tr("Call off"), {}, false});
    if (!reason)
        return;
    const auto done = RequestDesk(m_context.workplace.context()).cancel(request.id, request.revision, *reason);
    refresh();
    if (done)
        Q_EMIT messageRequested(Tone::Success, tr("%1 is called off.").arg(done->number));
    else
        tell(done.error());
}

void PartsPage::printPaper()
{
    if (m_side->value() == Documents && currentKey() > 0) {
        Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::StockSlip, currentKey()));
        return;
    }
    const RequestRow* row =
        m_side->value() == Requests ? m_requests->rowAt(m_requests->rowOfKey(currentKey())) : nullptr;
    if (!row)
        return;
    if (row->request.purchase.isValid())
        Q_EMIT openRequested(PrintCentre::previewRoute(DocumentKind::PurchaseOrder, row->request.purchase.value));
    else if (row->request.order.isValid())
        Q_EMIT openRequested({QStringLiteral("order"), row->request.order.value, {}});
    else
        Q_EMIT messageRequested(Tone::Info, tr("Order it first: then there is a purchase order to print."));
}

void PartsPage::sendOld()
{
    std::vector<OldPartId> ids;
    for (const qint64 key : m_panes[OldParts]->view()->selectedKeys()) {
        const OldPartRow* row = m_old->rowAt(m_old->rowOfKey(key));
        if (row && row->old.state == OldPartState::Kept)
            ids.push_back(row->old.id);
    }
    if (ids.empty()) {
        Q_EMIT messageRequested(Tone::Info, tr("Select old parts that are still kept here."));
        return;
    }
    const std::optional<QString> tracking = m_context.prompt.askText(
        this, {tr("Send back"), tr("Tracking number of the parcel"), {}, tr("Send back"), {}, true});
    if (!tracking)
        return;
    if (const Done sent = m_context.workplace.storeRoom().orderParts().sendOld(ids, *tracking); !sent)
        tell(sent.error());
    refresh();
}

void PartsPage::answerOld()
{
    const OldPartRow* row = m_old->rowAt(m_old->rowOfKey(currentKey()));
    if (!row || row->old.state != OldPartState::Sent) {
        Q_EMIT messageRequested(Tone::Info, tr("Select an old part that was sent to its maker."));
        return;
    }
    const OldPart old = row->old;
    const std::optional<QString> typed = m_context.prompt.askText(
        this, {tr("Maker's answer"), tr("The credit in yuan, or why it was refused"), {}, tr("Record"), {}, false});
    if (!typed)
        return;
    const Outcome<Money> credit = Money::parse(*typed);
    const auto done = m_context.workplace.storeRoom().orderParts().answerOld(
        old.id, old.revision, bool(credit), credit.value_or(Money()), credit ? QString() : *typed);
    if (!done)
        tell(done.error());
    refresh();
}

void PartsPage::requestPurchases()
{
    StoreRoom& room = m_context.workplace.storeRoom();
    StockPlaceId shelf;
    for (const StockPlace& place : room.stock().places().value_or(std::vector<StockPlace>())) {
        if (!shelf.isValid() && place.active && place.kind == PlaceKind::Shelf)
            shelf = place.id;
    }
    int made = 0;
    for (const qint64 key : m_panes[Reorder]->view()->selectedKeys()) {
        const ReorderRow* row = m_reorder->rowAt(m_reorder->rowOfKey(key));
        if (!row || row->advice.quantity <= 0)
            continue;
        const ReorderRow wanted = *row;
        const auto done =
            room.supply().requestPurchase(wanted.part.id, wanted.advice.quantity * 1000, wanted.supplier.id, shelf);
        if (!done) {
            tell(done.error());
            break;
        }
        ++made;
    }
    refresh();
    if (made > 0)
        Q_EMIT messageRequested(Tone::Success,
                                tr("%1 purchase requests are made; order them under On the way.").arg(made));
}

void PartsPage::orderRequests()
{
    std::vector<StockRequestId> ids;
    for (const qint64 key : m_panes[Requests]->view()->selectedKeys()) {
        const RequestRow* row = m_requests->rowAt(m_requests->rowOfKey(key));
        if (row && row->request.kind == RequestKind::Purchase && row->request.state == RequestState::Asked)
            ids.push_back(row->request.id);
    }
    const auto done = m_context.workplace.storeRoom().supply().order(ids);
    refresh();
    if (!done) {
        tell(done.error());
        return;
    }
    QStringList numbers;
    for (const Purchase& purchase : *done)
        numbers.append(purchase.number);
    Q_EMIT messageRequested(Tone::Success, tr("Ordered: %1").arg(numbers.join(QStringLiteral(", "))));
}

} // namespace sanbao
