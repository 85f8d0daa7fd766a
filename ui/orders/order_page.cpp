// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_page.h"

#include "core/service/contract_desk.h"
#include "core/service/labels.h"
#include "core/service/quotation_desk.h"
#include "core/service/survey_desk.h"
#include "core/service/warranty_desk.h"
#include "core/service/workplace.h"
#include "ui/attachments/attachment_card.h"
#include "ui/orders/cost_card.h"
#include "ui/orders/fee_card.h"
#include "ui/orders/fee_panel.h"
#include "ui/orders/keep_card.h"
#include "ui/orders/order_life.h"
#include "ui/orders/order_summary.h"
#include "ui/orders/order_words.h"
#include "ui/orders/part_card.h"
#include "ui/orders/promise_view.h"
#include "ui/orders/quotation_panel.h"
#include "ui/orders/settlement_panel.h"
#include "ui/orders/step_panel.h"
#include "ui/orders/timeline_view.h"
#include "ui/orders/voucher_panel.h"
#include "ui/orders/warranty_case.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/contract_card.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kTickMs = 30000;
constexpr int kSoonMs = 20;
constexpr int kShownSteps = 4;

} // namespace

OrderPage::OrderPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_state(new Chip)
    , m_steps(new QWidget)
    , m_stepRow(new QHBoxLayout(m_steps))
    , m_moreMenu(new QMenu(this))
    , m_printMenu(new QMenu(this))
    , m_summary(new OrderSummary(context.workplace))
    , m_warranty(new WarrantyCase(context, this))
    , m_parts(new OrderPartCard(context, this))
    , m_costs(new OrderCostCard(context, this))
    , m_life(new OrderLife(context.workplace, this))
    , m_promises(new PromiseView(context.workplace))
    , m_fees(new FeeCard)
    , m_contracts(new ContractCard(tr("Agreement")))
    , m_timeline(new TimelineView(context.workplace))
    , m_files(new AttachmentCard(context, this))
    , m_step(new StepPanel(context.workplace, this))
    , m_fee(new FeePanel(context.workplace, this))
    , m_settlement(new SettlementPanel(context.workplace, this))
    , m_quotation(new QuotationPanel(context.workplace, this))
    , m_voucher(new VoucherPanel(context.workplace, this))
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_frame = new PageFrame(this);
    whole->addWidget(m_frame, 1);
    for (SidePanel* panel : panels())
        whole->addWidget(panel);
    for (SidePanel* panel : m_warranty->panels())
        whole->addWidget(panel);
    for (SidePanel* panel : m_costs->panels())
        whole->addWidget(panel);
    for (SidePanel* panel : m_life->panels())
        whole->addWidget(panel);
    buildActions();
    buildHead();
    buildBody();
    connectParts();
}

QString OrderPage::title() const
{
    return m_loaded ? m_view.order.number : tr("Work order");
}

QWidget* OrderPage::firstFocus()
{
    const QLayoutItem* first = m_stepRow->itemAt(0);
    return first ? first->widget() : nullptr;
}

void OrderPage::buildActions()
{
    for (const auto& [kind, code] : Codes<OrderEventKind>::table) {
        auto* action = new QAction(actionLabel(kind), this);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, step = kind] { startStep(step); });
        addAction(action);
        m_stepActions.insert(int(kind), action);
    }
    m_addFee = makeAction(this, tr("Add a fee"), QKeySequence(Qt::CTRL | Qt::Key_L),
                          tr("Add an item of the price list or a free line"));
    connect(m_addFee, &QAction::triggered, this, [this] { editFee(-1); });
    addMoneyActions();
    QAction* refresh = makeAction(this, tr("Refresh"), QKeySequence(Qt::Key_F5), tr("Read the order again"));
    connect(refresh, &QAction::triggered, this, &OrderPage::reload);
    QAction* printAction = makeAction(this, tr("Print"), QKeySequence::Print, tr("Choose a paper of this order"));
    connect(printAction, &QAction::triggered, this, [this] { m_print->showMenu(); });
}

void OrderPage::buildHead()
{
    m_state->setObjectName(QStringLiteral("order.state"));
    m_frame->addWidget(m_state);
    m_stepRow->setContentsMargins(0, 0, 0, 0);
    m_stepRow->setSpacing(dp(8));
    m_more = new ActionButton(tr("More"), Emphasis::Secondary);
    m_more->setObjectName(QStringLiteral("order.more"));
    m_more->setMenu(m_moreMenu);
    m_print = new ActionButton(tr("Print"), Emphasis::Secondary);
    m_print->setObjectName(QStringLiteral("order.print"));
    m_print->setToolTip(tr("Choose a paper of this order") + QStringLiteral("  Ctrl+P"));
    m_print->setMenu(m_printMenu);
    connect(m_printMenu, &QMenu::aboutToShow, this, &OrderPage::fillPrintMenu);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(8));
    row->addWidget(m_steps);
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(m_print);
    m_frame->body()->addLayout(row);
}

void OrderPage::buildBody()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    QVBoxLayout* column = nullptr;
    QScrollArea* left = scrollColumn(column, this);
    column->setSpacing(dp(16));
    column->addWidget(m_warranty->alert());
    column->addWidget(m_summary);
    column->addWidget(m_warranty);
    auto* promises = new Card(tr("Promises"));
    promises->body()->addWidget(m_promises);
    column->addWidget(promises);
    m_fees->setAddAction(m_addFee);
    column->addWidget(m_parts);
    column->addWidget(m_life);
    column->addWidget(m_fees);
    column->addWidget(m_costs);
    column->addWidget(m_contracts);
    m_keep = new KeepCard(m_context.workplace, this);
    connect(m_keep, &KeepCard::messageRequested, this, [this](bool good, const QString& text) {
        Q_EMIT messageRequested(good ? Tone::Success : Tone::Error, text);
    });
    column->addWidget(m_keep);
    column->addWidget(m_files);
    column->addStretch(1);
    m_timelineCard = new Card(tr("Timeline"));
    QScrollArea* story = scrollColumn(column, m_timelineCard);
    column->addWidget(m_timeline);
    m_timelineCard->body()->addWidget(story, 1);
    row->addWidget(left, 3);
    row->addWidget(m_timelineCard, 2);
    m_frame->body()->addLayout(row, 1);
}

void OrderPage::connectParts()
{
    connect(m_files, &AttachmentCard::messageRequested, this, &Page::messageRequested);
    connect(m_summary, &OrderSummary::customerRequested, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("customer"), id, {}});
    });
    connect(m_summary, &OrderSummary::unitRequested, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("unit"), id, {}});
    });
    connect(m_contracts, &ContractCard::agreementRequested, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("agreement"), id, {}});
    });
    connect(m_contracts, &ContractCard::sellRequested, this, [this] {
        Q_EMIT openRequested({QStringLiteral("sale"), 0, {{QStringLiteral("order"), m_id.value}}});
    });
    connect(m_step, &StepPanel::done, this, [this](const QString& text) {
        reload();
        Q_EMIT messageRequested(Tone::Success, text);
    });
    const auto refuse = [this](const QString& text) {
        reload();
        Q_EMIT messageRequested(Tone::Warning, text);
    };
    connect(m_step, &StepPanel::refused, this, refuse);
    connect(m_settlement, &SettlementPanel::refused, this, refuse);
    connect(m_settlement, &SettlementPanel::settled, this, [this](const Receipt& receipt) {
        reload();
        Q_EMIT messageRequested(Tone::Success,
                                tr("Settled: receipt %1 over ¥ %2.").arg(receipt.number, receipt.total.grouped()));
        print(DocumentKind::Receipt);
    });
    connectMoney();
    connect(m_warranty, &WarrantyCase::messageRequested, this, &Page::messageRequested);
    connect(m_warranty, &WarrantyCase::changed, this, &OrderPage::reload);
    connect(m_warranty, &WarrantyCase::panelOpening, this, &OrderPage::closePanels);
    connect(m_parts, &OrderPartCard::messageRequested, this, &Page::messageRequested);
    connect(m_parts, &OrderPartCard::changed, this, &OrderPage::reload);
    connect(m_parts, &OrderPartCard::panelOpening, this, &OrderPage::closePanels);
    connect(m_costs, &OrderCostCard::messageRequested, this, &Page::messageRequested);
    connect(m_costs, &OrderCostCard::changed, this, &OrderPage::reload);
    connect(m_costs, &OrderCostCard::panelOpening, this, &OrderPage::closePanels);
    connect(m_life, &OrderLife::messageRequested, this, &Page::messageRequested);
    connect(m_life, &OrderLife::changed, this, &OrderPage::reload);
    connect(m_life, &OrderLife::panelOpening, this, &OrderPage::closePanels);
    connect(m_life, &OrderLife::printRequested, this, &OrderPage::print);
    connect(m_parts, &OrderPartCard::feeProposed, this, &OrderPage::chargePart);
    connect(m_fee, &FeePanel::accepted, this, &OrderPage::acceptFee);
    connect(m_fees, &FeeCard::editRequested, this, &OrderPage::editFee);
    connect(m_fees, &FeeCard::removeRequested, this, &OrderPage::removeFee);
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this] {
        if (m_loaded)
            m_soon.start();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &OrderPage::reload);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &OrderPage::tick);
    m_tick.start();
}

void OrderPage::open(const Route& route)
{
    const WorkOrderId wanted(route.id);
    if (wanted != m_id)
        closePanels();
    m_id = wanted;
    if (!reload())
        return;
    const std::optional<OrderEventKind> step =
        fromCode<OrderEventKind>(route.extras.value(QStringLiteral("step")).toString());
    if (step && m_stepActions.value(int(*step))->isEnabled())
        QTimer::singleShot(0, this, [this, kind = *step] { startStep(kind); });
}

Done OrderPage::canLeave()
{
    if (!m_step->hasInput())
        return {};
    const Question question{tr("Leave the order"),
                            tr("What was typed for \"%1\" is not recorded yet.").arg(actionLabel(m_step->kind())),
                            tr("Leave"), tr("Stay here"), true};
    if (!m_context.prompt.confirm(this, question))
        return Failure::of(FailureKind::Conflict, QString());
    m_step->panel()->closePanel();
    return {};
}

void OrderPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    tick();
}

bool OrderPage::reload()
{
    m_soon.stop();
    const Outcome<OrderView> view = m_context.workplace.orders().open(m_id);
    if (!view) {
        Q_EMIT messageRequested(Tone::Error, view.error().message);
        return false;
    }
    m_view = *view;
    m_loaded = true;
    showView();
    return true;
}

void OrderPage::showView()
{
    const WorkOrder& order = m_view.order;
    m_frame->setTitle(order.number);
    const Instant now = m_context.workplace.clock().now();
    m_life->showOrder(m_view);
    QStringList head{tr("%1 · %2 · registered %3")
                         .arg(m_life->kindName(), label(order.channel),
                              dayAndTimeWords(order.registeredAt, now, m_context.workplace.catalogue().zone())),
                     m_life->limitWords(m_view)};
    head.removeAll(QString());
    m_frame->setSubtitle(head.join(QStringLiteral(" · ")));
    m_state->setState(stateWords(order.state), stateTone(order.state));
    m_summary->showView(m_view);
    m_warranty->showOrder(m_view);
    m_keep->showView(m_view);
    m_parts->showOrder(m_view);
    m_costs->showOrder(m_view);
    m_promises->showPromises(order.promises);
    m_fees->showFees(m_view);
    showContract();
    m_timeline->showEntries(m_view.timeline);
    m_files->setOwner(AttachmentOwner::WorkOrder, order.id.value);
    m_addFee->setVisible(!m_view.receipt);
    showStepButtons();
    Q_EMIT titleChanged();
}

void OrderPage::showContract()
{
    Workplace& workplace = m_context.workplace;
    const Outcome<std::optional<AgreementLineItem>> line = workplace.contracts().ofOrder(m_id);
    std::vector<AgreementLineItem> lines;
    if (line && *line)
        lines.push_back(**line);
    m_contracts->showContracts(lines, localDay(workplace.clock().now(), workplace.catalogue().zone()));
    m_contracts->setMaySell(m_view.order.isOpen() && workplace.context().may(Permission::IssueAgreement));
    const Outcome<AgreementTerms> terms = lines.empty() ? Outcome<AgreementTerms>(AgreementTerms())
                                                        : workplace.contracts().terms(lines.front().agreement.id);
    m_fee->setAgreedPrices(terms ? terms->prices : std::vector<AgreedPrice>());
}

void OrderPage::tick()
{
    if (!m_loaded)
        return;
    m_promises->tick();
    m_summary->tick(m_view.order);
}

void OrderPage::showStepButtons()
{
    const QWidget* focused = window()->focusWidget();
    const bool hadFocus = focused && m_steps->isAncestorOf(focused);
    while (QLayoutItem* item = m_stepRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (QAction* action : std::as_const(m_stepActions)) {
        action->setShortcut({});
        action->setEnabled(false);
    }
    std::vector<OrderEventKind> rest;
    int shown = 0;
    for (const OrderEventKind kind : m_view.allowed) {
        QAction* action = m_stepActions.value(int(kind));
        action->setEnabled(true);
        const bool aside = kind == OrderEventKind::Note || kind == OrderEventKind::Cancel;
        if (aside || shown == kShownSteps) {
            rest.push_back(kind);
            continue;
        }
        ++shown;
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + shown)));
        auto* button = new ActionButton(action, shown == 1 ? Emphasis::Primary : Emphasis::Secondary, m_steps);
        button->setObjectName(QStringLiteral("step.") + codeOf(kind));
        m_stepRow->addWidget(button);
    }
    m_steps->setVisible(shown > 0);
    fillMoreMenu(rest);
    // Who took a step from the keyboard goes on with the next one: the button he was on is gone.
    if (QWidget* next = hadFocus ? firstFocus() : nullptr) {
        next->show();
        next->setFocus(Qt::OtherFocusReason);
    }
}

void OrderPage::fillMoreMenu(const std::vector<OrderEventKind>& rest)
{
    m_moreMenu->clear();
    for (const OrderEventKind kind : rest)
        m_moreMenu->addAction(m_stepActions.value(int(kind)));
    m_moreMenu->addSeparator();
    const auto add = [this](const QString& words, const char* name, const QString& page) {
        QAction* action = m_moreMenu->addAction(words);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, page] {
            Q_EMIT openRequested({page, 0, {{QStringLiteral("order"), m_id.value}}});
        });
    };
    m_moreMenu->addAction(m_quote);
    m_moreMenu->addAction(m_money);
    m_moreMenu->addAction(m_cause);
    m_moreMenu->addSeparator();
    QAction* work = m_moreMenu->addAction(tr("Steps, diagnosis and hand-over"));
    work->setObjectName(QStringLiteral("order.work"));
    connect(work, &QAction::triggered, this, [this] {
        Q_EMIT openRequested({QStringLiteral("work"), m_id.value, {}});
    });
    QAction* dispatch = m_moreMenu->addAction(tr("Plan the visit on the board"));
    dispatch->setObjectName(QStringLiteral("order.dispatch"));
    connect(dispatch, &QAction::triggered, this, [this] {
        Q_EMIT openRequested({QStringLiteral("dispatch"), m_id.value, {}});
    });
    m_moreMenu->addSeparator();
    add(tr("Log a complaint"), "order.complaint", QStringLiteral("complaint"));
    add(tr("Issue an agreement"), "order.agreement", QStringLiteral("agreement"));
    const Outcome<std::optional<Survey>> survey = m_context.workplace.surveys().ofOrder(m_id);
    if (survey && *survey) {
        QAction* action = m_moreMenu->addAction(tr("Survey of this order"));
        action->setObjectName(QStringLiteral("order.survey"));
        connect(action, &QAction::triggered, this, &OrderPage::openSurvey);
    }
}

void OrderPage::openSurvey()
{
    const Outcome<std::optional<Survey>> survey = m_context.workplace.surveys().ofOrder(m_id);
    if (survey && *survey)
        Q_EMIT openRequested({QStringLiteral("survey"), (*survey)->id.value, {}});
}

void OrderPage::fillPrintMenu()
{
    m_printMenu->clear();
    std::vector<DocumentKind> kinds{DocumentKind::Intake, DocumentKind::Order, DocumentKind::Dispatch,
                                    DocumentKind::Progress};
    const Outcome<std::vector<Quotation>> quotations = m_context.workplace.quotations().ofOrder(m_id);
    if (quotations && !quotations->empty())
        kinds.push_back(DocumentKind::Quotation);
    if (!m_view.fees.empty() || m_view.receipt)
        kinds.push_back(DocumentKind::Settlement);
    if (m_view.receipt)
        kinds.push_back(DocumentKind::Receipt);
    kinds.push_back(DocumentKind::Survey);
    kinds.push_back(DocumentKind::OrderLabel);
    for (const DocumentKind kind : kinds) {
        QAction* action = m_printMenu->addAction(documentKindName(kind));
        action->setObjectName(QStringLiteral("print.") + codeOf(kind));
        connect(action, &QAction::triggered, this, [this, kind] { print(kind); });
    }
}

void OrderPage::print(DocumentKind kind)
{
    Q_EMIT openRequested(PrintCentre::previewRoute(kind, m_id.value));
}

void OrderPage::closePanels()
{
    for (SidePanel* panel : panels())
        panel->closePanel();
    for (SidePanel* panel : m_warranty->panels())
        panel->closePanel();
    for (SidePanel* panel : m_costs->panels())
        panel->closePanel();
    for (SidePanel* panel : m_life->panels())
        panel->closePanel();
}

void OrderPage::startStep(OrderEventKind kind)
{
    if (!m_loaded)
        return;
    closePanels();
    if (kind == OrderEventKind::Settle && !m_view.toPay().isZero())
        m_settlement->openFor(m_view);
    else
        m_step->openFor(m_view, kind);
}

} // namespace sanbao
