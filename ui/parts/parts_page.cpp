// SPDX-License-Identifier: GPL-3.0-or-later
// The page and its lists. What a key does on which list is in parts_steps.cpp.
#include "ui/parts/parts_page.h"

#include "core/service/workplace.h"
#include "ui/editors/quick_form.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/parts/arrival_panel.h"
#include "ui/parts/list_making.h"
#include "ui/parts/part_form.h"
#include "ui/parts/part_view.h"
#include "ui/parts/party_panel.h"
#include "ui/parts/sale_panel.h"
#include "ui/parts/slip_panel.h"
#include "ui/parts/stock_lists.h"
#include "ui/parts/trace_panel.h"
#include "ui/prompt/prompt.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kMostRows = 500;
constexpr int kSlowMonths = 3;

} // namespace

PartsPage::PartsPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(nullptr)
    , m_side(new ChipChoice(tr("What is shown"), this))
    , m_stack(new QStackedWidget(this))
    , m_form(new PartForm(context.workplace, this))
    , m_slip(new SlipPanel(context.workplace, this))
    , m_party(new PartyPanel(context.workplace, this))
    , m_trace(new TracePanel(context.workplace, this))
    , m_arrival(new ArrivalPanel(context.workplace, this))
    , m_sale(new SalePanel(context.workplace, this))
    , m_back(new QuickForm(QStringLiteral("takeBack"), this))
    , m_defects(new QuickForm(QStringLiteral("defects"), this))
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_frame = new PageFrame(this);
    m_frame->setTitle(title());
    whole->addWidget(m_frame, 1);
    for (SidePanel* panel : {m_form->panel(), m_slip->panel(), m_party->panel(), m_trace->panel(), m_arrival->panel(),
                             m_sale->panel(), m_back->panel(), m_defects->panel()})
        whole->addWidget(panel);
    buildActions();
    auto* row = new QHBoxLayout;
    row->addWidget(m_side);
    row->addStretch(1);
    m_frame->body()->addLayout(row);
    m_frame->body()->addWidget(m_stack, 1);
    buildStock();
    buildLists();
    buildSupply();
    connectParts();
}

QString PartsPage::title() const
{
    return tr("Parts");
}

void PartsPage::buildActions()
{
    m_new = makeAction(this, tr("New part"), QKeySequence(Qt::CTRL | Qt::Key_N));
    m_change = makeAction(this, tr("Change"), QKeySequence(Qt::CTRL | Qt::Key_E), tr("Change what is selected"));
    m_receive = makeAction(this, tr("Receive"), QKeySequence(Qt::Key_F6), tr("Book parts that came in"));
    m_move = makeAction(this, tr("Transfer, count"), QKeySequence(Qt::Key_F7),
                        tr("Move parts to another place, count them or scrap them"));
    m_sell =
        makeAction(this, tr("Sell"), QKeySequence(Qt::Key_F9), tr("Sell parts over the counter and print the receipt"));
    m_takeBack = makeAction(this, tr("Take back"), QKeySequence(Qt::SHIFT | Qt::Key_F9),
                            tr("The parts of the selected sale come back and the money is given back"));
    m_next = makeAction(this, tr("Next step"), QKeySequence(Qt::Key_F8));
    m_order = makeAction(this, tr("Order"), QKeySequence(Qt::CTRL | Qt::Key_B),
                         tr("Gather the selected requests into one order for each supplier"));
    connect(m_order, &QAction::triggered, this, &PartsPage::orderRequests);
    m_arrived = makeAction(this, tr("Arrived"), QKeySequence(Qt::SHIFT | Qt::Key_F8), tr("It came: book it in"));
    m_callOff = makeAction(this, tr("Call off"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
                           tr("Nothing more is expected of the selected request"));
    connect(m_callOff, &QAction::triggered, this, &PartsPage::callOff);
    m_print = makeAction(this, tr("Print"), QKeySequence(Qt::CTRL | Qt::Key_P),
                         tr("Print the selected document, or the order to the supplier"));
    connect(m_print, &QAction::triggered, this, &PartsPage::printPaper);
    QAction* trace = makeAction(this, tr("Trace"), QKeySequence(Qt::CTRL | Qt::Key_T),
                                tr("Follow a serial number or batch from its supplier to the product"));
    QAction* find = makeAction(this, tr("Find parts"), QKeySequence(Qt::CTRL | Qt::Key_F));
    for (QAction* action : {m_new, m_change, m_receive, m_move, m_next, m_arrived, m_callOff, m_sell, m_takeBack})
        action->setAutoRepeat(false);
    connect(m_new, &QAction::triggered, this, &PartsPage::addNew);
    connect(m_change, &QAction::triggered, this, &PartsPage::change);
    connect(m_receive, &QAction::triggered, this, [this] { book(StockKind::Receive); });
    connect(m_move, &QAction::triggered, this, [this] { book(StockKind::Transfer); });
    connect(m_next, &QAction::triggered, this, &PartsPage::nextStep);
    connect(m_sell, &QAction::triggered, this, &PartsPage::sell);
    connect(m_takeBack, &QAction::triggered, this, &PartsPage::takeBack);
    connect(m_arrived, &QAction::triggered, this, &PartsPage::arrived);
    connect(find, &QAction::triggered, this, [this] {
        m_side->setValue(Stock);
        showSide(Stock);
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(trace, &QAction::triggered, this, [this] {
        closePanels();
        m_trace->openFor(m_side->value() == Stock ? m_search->text() : QString());
    });
    m_frame->addButton(trace, Emphasis::Quiet);
    m_frame->addButton(m_print, Emphasis::Quiet);
    m_frame->addButton(m_callOff, Emphasis::Quiet);
    m_frame->addButton(m_change, Emphasis::Secondary);
    m_frame->addButton(m_new, Emphasis::Secondary);
    m_frame->addButton(m_move, Emphasis::Secondary);
    m_frame->addButton(m_order, Emphasis::Secondary);
    m_frame->addButton(m_arrived, Emphasis::Secondary);
    m_frame->addButton(m_next, Emphasis::Primary);
    m_frame->addButton(m_takeBack, Emphasis::Secondary);
    m_frame->addButton(m_receive, Emphasis::Secondary);
    m_frame->addButton(m_sell, Emphasis::Primary);
}

void PartsPage::buildStock()
{
    StockDesk& desk = m_context.workplace.storeRoom().stock();
    m_search = new SearchField(tr("Number, name or pinyin"), this);
    m_search->setObjectName(QStringLiteral("stock.search"));
    m_search->setMaximumWidth(dp(320));
    m_parts = addList<PartRow>(
        partColumns(m_context.workplace),
        [this, &desk](const PageRequest<PartRow>& request) {
            return desk.parts(m_search->text(), request.after ? request.after->part.code : QString(), request.limit);
        },
        [](const PartRow& row) { return row.part.id.value; }, tr("Parts"), "parts", tr("No part yet"),
        tr("Add the parts you keep: number, name and how they are tracked. Then receive them."));
    m_view = new PartView(m_context.workplace, this);
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(12));
    column->addWidget(m_search);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(m_panes.back(), 5);
    row->addWidget(m_view, 3);
    column->addLayout(row, 1);
    m_stack->addWidget(box);
    m_side->addChip(tr("Stock"), Stock);
}

void PartsPage::buildLists()
{
    Workplace& workplace = m_context.workplace;
    StockDesk& desk = workplace.storeRoom().stock();
    OrderPartDesk& parts = workplace.storeRoom().orderParts();
    m_waiting = addList<WaitingPart>(
        waitingColumns(workplace),
        [&parts](const PageRequest<WaitingPart>& request) {
            return request.offset > 0 ? std::vector<WaitingPart>() : parts.waiting(kMostRows);
        },
        [](const WaitingPart& row) { return row.line.id.value; }, tr("Parts for orders"), "clock",
        tr("No order waits for a part"), tr("Parts that orders ask for and that are kept for them stand here."));
    m_requests = addList<RequestRow>(
        requestColumns(workplace),
        [&parts](const PageRequest<RequestRow>& request) {
            return request.offset > 0 ? std::vector<RequestRow>() : parts.openRequests(kMostRows);
        },
        [](const RequestRow& row) { return row.request.id.value; }, tr("Requests"), "truck",
        tr("Nothing is on its way"),
        tr("What was asked of another place or is to be bought stands here until it arrives."));
    m_documents = addList<DocumentRow>(
        documentColumns(workplace),
        [&desk](const PageRequest<DocumentRow>& request) {
            return desk.documents(request.after ? request.after->document.id.value : 0, request.limit);
        },
        [](const DocumentRow& row) { return row.document.id.value; }, tr("Documents"), "note", tr("No document yet"),
        tr("Every receipt, issue, transfer and count is a numbered document."));
    m_old = addList<OldPartRow>(
        oldPartColumns(workplace),
        [&parts](const PageRequest<OldPartRow>& request) -> Outcome<std::vector<OldPartRow>> {
            std::vector<OldPartRow> rows;
            for (const OldPartState state : {OldPartState::Kept, OldPartState::Sent}) {
                Outcome<std::vector<OldPartRow>> found = parts.oldParts(state, kMostRows);
                if (!found || request.offset > 0)
                    return found ? std::vector<OldPartRow>() : found;
                rows.insert(rows.end(), found->begin(), found->end());
            }
            return rows;
        },
        [](const OldPartRow& row) { return row.old.id.value; }, tr("Old parts"), "archive", tr("No old part is kept"),
        tr("Defective parts that go back to their maker stand here until he answers."));
    buildSuppliers();
    m_places = addList<StockPlace>(
        placeColumns(workplace),
        [&desk](const PageRequest<StockPlace>& request) {
            return request.offset > 0 ? std::vector<StockPlace>() : desk.places();
        },
        [](const StockPlace& row) { return row.id.value; }, tr("Places"), "store", tr("No place yet"),
        tr("Shelves, vans and other stores that keep parts."));
}

void PartsPage::buildSupply()
{
    SupplyDesk& supply = m_context.workplace.storeRoom().supply();
    m_reorder = addList<ReorderRow>(
        reorderColumns(),
        [&supply](const PageRequest<ReorderRow>& request) {
            return request.offset > 0 ? std::vector<ReorderRow>() : supply.proposals();
        },
        [](const ReorderRow& row) { return row.part.id.value; }, tr("Reorder proposals"), "chart",
        tr("Nothing was used yet"), tr("Proposals follow from the use of months, the lead time and the fill level."));
    m_slow = addList<SlowRowView>(
        slowColumns(m_context.workplace.context().may(Permission::ReadCost)),
        [&supply](const PageRequest<SlowRowView>& request) {
            return request.offset > 0 ? std::vector<SlowRowView>() : supply.slow(kSlowMonths);
        },
        [](const SlowRowView& row) { return row.part.id.value; }, tr("Slow stock"), "pause", tr("Everything moves"),
        tr("Parts in stock that were not used for three months stand here."));
    buildSales();
    buildLosses();
    for (std::size_t i = 1; i < m_panes.size(); ++i) {
        if (i == Suppliers)
            m_stack->addWidget(withSpan(Suppliers, m_supplierSpan, m_supplierWords));
        else if (i == Losses)
            m_stack->addWidget(withSpan(Losses, m_lossSpan, m_lossWords));
        else
            m_stack->addWidget(m_panes[i]);
    }
    m_side->addChip(tr("Sales"), Sales);
    m_side->addChip(tr("For orders"), Waiting);
    m_side->addChip(tr("On the way"), Requests);
    m_side->addChip(tr("Reorder"), Reorder);
    m_side->addChip(tr("Slow"), Slow);
    m_side->addChip(tr("Losses"), Losses);
    m_side->addChip(tr("Documents"), Documents);
    m_side->addChip(tr("Old parts"), OldParts);
    m_side->addChip(tr("Suppliers"), Suppliers);
    m_side->addChip(tr("Places"), Places);
}

void PartsPage::connectParts()
{
    connect(m_side, &ChipChoice::chosen, this, &PartsPage::showSide);
    connect(m_search, &SearchField::searched, this, [this] {
        m_parts->reload();
        m_panes[Stock]->view()->selectFirst();
    });
    connect(m_panes[Stock]->view(), &ListView::currentKeyChanged, this, &PartsPage::showPart);
    for (const Side side : {Stock, Suppliers, Places})
        connect(m_panes[side]->view(), &ListView::opened, this, &PartsPage::change);
    connect(m_panes[Waiting]->view(), &ListView::opened, this, [this](qint64 key) {
        if (const WaitingPart* row = m_waiting->rowAt(m_waiting->rowOfKey(key)))
            Q_EMIT openRequested({QStringLiteral("order"), row->line.order.value, {}});
    });
    for (const Side side : {Requests, Documents})
        connect(m_panes[side]->view(), &ListView::opened, this, &PartsPage::printPaper);
    const auto good = [this](const QString& text) {
        refresh();
        Q_EMIT messageRequested(Tone::Success, text);
    };
    connect(m_form, &PartForm::saved, this, [this, good](qint64 part, const QString& text) {
        good(text);
        m_panes[Stock]->view()->selectKey(part);
        showPart(part);
    });
    connect(m_slip, &SlipPanel::booked, this,
            [this, good](const QString& number) { good(tr("Booked as %1.").arg(number)); });
    connect(m_party, &PartyPanel::saved, this, good);
    connect(m_arrival, &ArrivalPanel::arrived, this, good);
    connect(m_sale, &SalePanel::sold, this, &PartsPage::printSale);
    connect(m_back, &QuickForm::saved, this, good);
    connect(m_defects, &QuickForm::saved, this, good);
    connect(m_trace, &TracePanel::unitRequested, this, [this](qint64 unit) {
        Q_EMIT openRequested({QStringLiteral("unit"), unit, {}});
    });
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && touches(changes, {EntityKind::Part, EntityKind::StockDocument}))
            refresh();
    });
}

void PartsPage::open(const Route& route)
{
    const QString wanted = route.extras.value(QStringLiteral("side")).toString();
    int side = m_side->value();
    for (std::size_t i = 0; i < kSideNames.size(); ++i) {
        if (wanted == QLatin1String(kSideNames[i]))
            side = int(i);
    }
    m_side->setValue(side);
    showSide(side);
    if (route.id > 0)
        m_panes[Stock]->view()->selectKey(route.id);
    else if (m_panes[Stock]->view()->currentKey() == 0)
        m_panes[Stock]->view()->selectFirst();
    showPart(m_panes[Stock]->view()->currentKey());
}

QWidget* PartsPage::firstFocus()
{
    return m_side->value() == Stock ? static_cast<QWidget*>(m_search) : m_panes[std::size_t(m_side->value())]->view();
}

Done PartsPage::canLeave()
{
    if (!m_slip->hasInput() || !m_slip->panel()->isVisible())
        return {};
    const Question question{tr("Discard the document?"), tr("What was scanned is not booked yet."), tr("Discard"),
                            tr("Keep scanning"), true};
    if (!m_context.prompt.confirm(this, question))
        return Failure::of(FailureKind::Conflict, QString());
    m_slip->panel()->closePanel();
    return {};
}

void PartsPage::refresh()
{
    switch (m_side->value()) {
    case Stock:
        m_parts->refresh();
        showPart(m_panes[Stock]->view()->currentKey());
        break;
    case Waiting:
        m_waiting->refresh();
        break;
    case Requests:
        m_requests->refresh();
        break;
    case Documents:
        m_documents->refresh();
        break;
    case OldParts:
        m_old->refresh();
        break;
    case Suppliers:
        m_suppliers->refresh();
        break;
    case Reorder:
        m_reorder->refresh();
        break;
    case Slow:
        m_slow->refresh();
        break;
    case Sales:
        m_sales->refresh();
        break;
    case Losses:
        showLosses();
        break;
    default:
        m_places->refresh();
        break;
    }
}

} // namespace sanbao
