// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_page.h"

#include "core/domain/phone.h"
#include "core/service/contract_desk.h"
#include "core/service/customer_desk.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/workplace.h"
#include "ui/customers/contact_panel.h"
#include "ui/customers/customer_form.h"
#include "ui/customers/customer_lists.h"
#include "ui/customers/merge_panel.h"
#include "ui/customers/phone_rows.h"
#include "ui/customers/relation_cards.h"
#include "ui/models/complaint_tones.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/models/record_words.h"
#include "ui/models/warranty_words.h"
#include "ui/prompt/prompt.h"
#include "ui/teamwork/training_card.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/contract_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/task_line.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

namespace sanbao {

CustomerPage::CustomerPage(PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(this))
{
    buildActions();
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(buildLeft(), 10);
    row->addWidget(buildRight(), 13);
    buildPanels();
    row->addWidget(m_contactPanel->panel());
    row->addWidget(m_mergePanel->panel());
    m_frame->body()->addLayout(row, 1);
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        const bool mine = touches(changes, {EntityKind::Customer, EntityKind::ProductUnit, EntityKind::WorkOrder,
                                            EntityKind::Complaint, EntityKind::Agreement});
        if (isVisible() && !m_edited && mine && m_view.customer.id.isValid())
            load(m_view.customer.id);
    });
    showCustomer();
}

void CustomerPage::buildActions()
{
    m_complaint =
        makeAction(this, tr("New complaint"), QKeySequence(Qt::Key_F7), tr("Log a complaint of this customer"));
    m_intake = makeAction(this, tr("New request"), QKeySequence(Qt::Key_F6), tr("Take in a request of this customer"));
    m_save = makeAction(this, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Save the customer's data"));
    m_addUnit =
        makeAction(this, tr("Add a product"), QKeySequence(Qt::Key_F8), tr("Record a product this customer owns"));
    m_contact =
        makeAction(this, tr("Log a contact"), QKeySequence(Qt::Key_F9), tr("Note a call, a message or a consultation"));
    m_merge = makeAction(this, tr("Merge"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                         tr("Join two records of one person, or take it back"));
    m_frame->addButton(m_merge, Emphasis::Quiet);
    m_frame->addButton(m_contact, Emphasis::Secondary);
    m_frame->addButton(m_complaint, Emphasis::Secondary);
    m_frame->addButton(m_intake, Emphasis::Secondary);
    m_frame->addButton(m_save, Emphasis::Primary);
    const auto opens = [this](QAction* action, const QString& page) {
        connect(action, &QAction::triggered, this, [this, page] {
            Q_EMIT openRequested({page, 0, {{QStringLiteral("customer"), m_view.customer.id.value}}});
        });
    };
    opens(m_complaint, QStringLiteral("complaint"));
    opens(m_intake, QStringLiteral("intake"));
    opens(m_addUnit, QStringLiteral("unit"));
    connect(m_save, &QAction::triggered, this, &CustomerPage::save);
    connect(m_contact, &QAction::triggered, this, [this] { m_contactPanel->openFor(m_view.customer.id); });
    connect(m_merge, &QAction::triggered, this, [this] { m_mergePanel->openFor(m_view.customer); });
}

void CustomerPage::buildPanels()
{
    m_contactPanel = new ContactPanel(m_context.workplace, m_context.prompt, this);
    m_mergePanel = new MergePanel(m_context.workplace, this);
    connect(m_contactPanel, &ContactPanel::logged, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Success, text); });
    connect(m_contactPanel, &ContactPanel::becomes, this, &CustomerPage::startFrom);
    connect(m_mergePanel, &MergePanel::merged, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Success, text); });
    connect(m_mergePanel, &MergePanel::refused, this,
            [this](const QString& text) { Q_EMIT messageRequested(Tone::Error, text); });
}

void CustomerPage::startFrom(const QString& page, qint64 contact)
{
    Q_EMIT openRequested(
        {page, 0, {{QStringLiteral("customer"), m_view.customer.id.value}, {QStringLiteral("contact"), contact}}});
}

QWidget* CustomerPage::buildLeft()
{
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, this);
    column->setSpacing(dp(16));
    auto* card = new Card(tr("Customer"), area);
    m_form = new CustomerForm(m_context.workplace, card);
    card->body()->addWidget(m_form);
    column->addWidget(card);
    connect(m_form, &CustomerForm::edited, this, [this] { m_edited = true; });
    connect(m_form, &CustomerForm::duplicateChosen, this, [this](qint64 other) {
        if (m_view.customer.id.isValid())
            m_mergePanel->openFor(m_view.customer, CustomerId(other));
        else
            Q_EMIT openRequested({QStringLiteral("customer"), other, {}});
    });
    m_units = new Card(tr("Products"), area);
    m_units->body()->setSpacing(0);
    m_contracts = new ContractCard(tr("Agreements and packages"), area);
    connect(m_contracts, &ContractCard::agreementRequested, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("agreement"), id, {}});
    });
    connect(m_contracts, &ContractCard::sellRequested, this, [this] {
        Q_EMIT openRequested({QStringLiteral("sale"), 0, {{QStringLiteral("customer"), m_view.customer.id.value}}});
    });
    m_care = new Card(tr("Complaints"), area);
    m_care->body()->setSpacing(0);
    m_relations = new RelationCards(m_context.workplace, m_context.prompt, area);
    connect(m_relations, &RelationCards::customerRequested, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("customer"), id, {}});
    });
    connect(m_relations, &RelationCards::messageRequested, this, [this](bool good, const QString& text) {
        Q_EMIT messageRequested(good ? Tone::Success : Tone::Error, text);
    });
    column->addWidget(m_units);
    column->addWidget(m_contracts);
    column->addWidget(m_care);
    column->addWidget(m_relations);
    m_training = new TrainingCard(m_context.workplace, area);
    connect(m_training, &TrainingCard::messageRequested, this, [this](bool good, const QString& text) {
        Q_EMIT messageRequested(good ? Tone::Success : Tone::Warning, text);
    });
    column->addWidget(m_training);
    column->addStretch(1);
    return area;
}

QWidget* CustomerPage::buildRight()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    m_tabs = new ChipChoice(tr("What is listed"), box);
    m_tabs->addChip(tr("Work orders"), 0);
    m_tabs->addChip(tr("Contact log"), 1);
    m_tabs->setValue(0);
    column->addWidget(m_tabs, 0, Qt::AlignLeft);
    m_stack = new QStackedWidget(box);
    column->addWidget(m_stack, 1);
    buildOrders();
    buildContacts();
    m_stack->addWidget(m_orderPane);
    m_stack->addWidget(m_contactPane);
    connect(m_tabs, &ChipChoice::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    return box;
}

void CustomerPage::buildOrders()
{
    Workplace& workplace = m_context.workplace;
    m_orders = new PagedTableModel<OrderRow>(
        customerOrderColumns(workplace),
        [this, &workplace](const PageRequest<OrderRow>& request) -> Outcome<std::vector<OrderRow>> {
            if (!m_view.customer.id.isValid())
                return std::vector<OrderRow>();
            OrderFilter filter;
            filter.scope = OrderScope::All;
            filter.customer = m_view.customer.id;
            return workplace.orders().page(filter, OrderSort::Newest, lastOf(request), request.limit);
        },
        [](const OrderRow& row) { return row.id.value; }, this);
    m_orderPane = new ListPane(m_orders, tr("Work orders"), QStringLiteral("customerOrders"),
                               new EmptyState(QStringLiteral("orders"), tr("No order yet"),
                                              tr("Requests of this customer are listed here."), nullptr, this),
                               this, 46);
    m_orderPane->view()->setObjectName(QStringLiteral("customer.orders"));
    connect(m_orderPane->view(), &ListView::opened, this, [this](qint64 id) {
        Q_EMIT openRequested({QStringLiteral("order"), id, {}});
    });
}

void CustomerPage::buildContacts()
{
    Workplace& workplace = m_context.workplace;
    m_contacts = new PagedTableModel<ContactLogRow>(
        contactColumns(workplace),
        [this, &workplace](const PageRequest<ContactLogRow>& request) -> Outcome<std::vector<ContactLogRow>> {
            if (!m_view.customer.id.isValid())
                return std::vector<ContactLogRow>();
            const MaybeInstant before = request.after ? MaybeInstant(request.after->at) : std::nullopt;
            return workplace.contacts().ofCustomer(m_view.customer.id, before, request.limit);
        },
        contactKey, this);
    m_contactPane = new ListPane(
        m_contacts, tr("Contact log"), QStringLiteral("customerContacts"),
        new EmptyState(QStringLiteral("phone"), tr("No contact yet"),
                       tr("Orders, complaints, callbacks and what you log with F9 stand here."), nullptr, this),
        this, 46);
    connect(m_contactPane->view(), &ListView::opened, this, [this](qint64 key) {
        const ContactLogRow* row = m_contacts->rowAt(m_contacts->rowOfKey(key));
        if (!row)
            return;
        if (row->kind == ContactLogKind::Complaint)
            Q_EMIT openRequested({QStringLiteral("complaint"), row->id, {}});
        else if (row->kind == ContactLogKind::Survey)
            Q_EMIT openRequested({QStringLiteral("survey"), row->id, {}});
        else if (row->order.isValid())
            Q_EMIT openRequested({QStringLiteral("order"), row->order.value, {}});
    });
}

QString CustomerPage::title() const
{
    if (!m_view.customer.id.isValid())
        return tr("New customer");
    return m_view.customer.name.isEmpty() ? tr("Customer") : m_view.customer.name;
}

QWidget* CustomerPage::firstFocus()
{
    return m_view.customer.id.isValid() ? static_cast<QWidget*>(m_orderPane->view()) : m_form->nameEdit();
}

void CustomerPage::open(const Route& route)
{
    if (m_edited && route.id == m_view.customer.id.value)
        return;
    if (route.id > 0) {
        load(CustomerId(route.id));
        return;
    }
    m_view = {};
    showCustomer();
    m_orders->reload();
    m_contacts->reload();
}

void CustomerPage::load(CustomerId id)
{
    const Outcome<CustomerView> view = m_context.workplace.records().customer(id);
    if (!view) {
        Q_EMIT messageRequested(Tone::Error, view.error().message);
        return;
    }
    const bool same = m_view.customer.id == id;
    m_view = *view;
    showCustomer();
    if (same) {
        m_orders->refresh();
        m_contacts->refresh();
    } else {
        m_orders->reload();
        m_contacts->reload();
    }
}

void CustomerPage::showCustomer()
{
    const Customer& customer = m_view.customer;
    const bool known = customer.id.isValid();
    const bool mayEdit = m_context.workplace.context().may(Permission::EditCustomer);
    m_frame->setTitle(title());
    const QDate since = localDay(customer.createdAt, m_context.workplace.catalogue().zone());
    QString subtitle = known ? tr("Orders: %1 · customer since %2")
                                   .arg(QString::number(customer.orderCount), since.toString(Qt::ISODate))
                             : QString();
    if (known && !m_view.unpaid.isZero())
        subtitle += QStringLiteral(" · ") + tr("to be paid: %1 yuan").arg(m_view.unpaid.grouped());
    m_frame->setSubtitle(subtitle);
    const Outcome<CustomerProfile> profile = m_context.workplace.customers().profile(customer.id);
    m_form->show(customer, profile ? *profile : CustomerProfile(), !mayEdit);
    m_save->setEnabled(mayEdit);
    m_addUnit->setEnabled(mayEdit && known);
    m_intake->setEnabled(known && m_context.workplace.context().may(Permission::RegisterOrder));
    m_complaint->setEnabled(known && m_context.workplace.context().may(Permission::LogComplaint));
    m_contact->setEnabled(known && m_context.workplace.context().may(Permission::RespondOrder));
    m_merge->setEnabled(known && mayEdit);
    m_relations->showFor(customer.id);
    m_training->showCustomer(customer.id, customer.name);
    m_tabs->setVisible(known);
    m_edited = false;
    showUnits();
    showCare();
    Q_EMIT titleChanged();
}

void CustomerPage::showUnits()
{
    clearLayout(m_units->body());
    m_units->setVisible(m_view.customer.id.isValid());
    m_units->setHint(m_view.units.empty() ? QString() : QString::number(m_view.units.size()));
    if (m_view.units.empty())
        m_units->body()->addWidget(plainLabel(tr("No product is recorded."), TextRole::Body, Ink::Muted, m_units));
    for (const UnitLine& line : m_view.units) {
        auto* task = new TaskLine(m_units);
        task->setWords(line.label,
                       line.unit.serial.isEmpty() ? tr("no serial number") : QStringLiteral("SN ") + line.unit.serial);
        task->setNote(warrantyWords(line.warranty), warrantyTone(line.warranty.status));
        connect(task, &QAbstractButton::clicked, this, [this, id = line.unit.id.value] {
            Q_EMIT openRequested({QStringLiteral("unit"), id, {}});
        });
        m_units->body()->addWidget(task);
    }
    m_units->body()->addSpacing(dp(10));
    m_units->body()->addWidget(new ActionButton(m_addUnit, Emphasis::Secondary, m_units), 0, Qt::AlignLeft);
}

void CustomerPage::showCare()
{
    clearLayout(m_care->body());
    m_care->setVisible(!m_view.complaints.empty());
    const bool known = m_view.customer.id.isValid();
    m_contracts->setVisible(known);
    m_contracts->setMaySell(m_context.workplace.context().may(Permission::IssueAgreement));
    const std::vector<AgreementLineItem> none;
    m_contracts->showContracts(known ? m_context.workplace.contracts().ofCustomer(m_view.customer.id).value_or(none)
                                     : none,
                               localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone()));
    for (const ComplaintRow& complaint : m_view.complaints) {
        auto* task = new TaskLine(m_care);
        task->setChip(codeOf(complaint.level), toneOf(complaint.level));
        task->setWords(complaint.claim.simplified(), complaint.number);
        task->setNote(label(complaint.state), complaint.closedAt ? ChipTone::Neutral : ChipTone::Warn);
        connect(task, &QAbstractButton::clicked, this, [this, id = complaint.id.value] {
            Q_EMIT openRequested({QStringLiteral("complaint"), id, {}});
        });
        m_care->body()->addWidget(task);
    }
}

void CustomerPage::save()
{
    const Customer before = m_view.customer;
    const Customer mine = m_form->customer();
    const Outcome<Customer> saved = m_context.workplace.customers().save(mine, m_form->profile());
    if (!saved) {
        const QStringList lines = linesLeft(saved.error(), m_form->showIssues(saved.error().issues));
        if (!lines.isEmpty())
            Q_EMIT messageRequested(Tone::Error, lines.join(QLatin1Char('\n')));
        if (saved.error().kind == FailureKind::Conflict)
            keepMine(before, mine);
        return;
    }
    const bool fresh = !m_view.customer.id.isValid();
    m_edited = false;
    load(saved->id);
    Q_EMIT messageRequested(Tone::Success, tr("%1 is saved.").arg(saved->name));
    if (fresh)
        Q_EMIT openRequested({QStringLiteral("customer"), saved->id.value, {}});
}

/// Somebody else saved first: his values are shown, except where this person typed something else.
void CustomerPage::keepMine(const Customer& before, const Customer& mine)
{
    CustomerProfile profile = m_form->profile();
    load(before.id);
    Customer shown = m_view.customer;
    if (mine.name != before.name)
        shown.name = mine.name;
    if (mine.address != before.address)
        shown.address = mine.address;
    else
        profile.region.clear();
    if (mine.tier != before.tier)
        shown.tier = mine.tier;
    if (mine.note != before.note)
        shown.note = mine.note;
    if (mine.phoneRaw != displayPhone(before.phone))
        shown.phone = mine.phoneRaw;
    m_form->show(shown, profile, false);
    m_edited = true;
}

Done CustomerPage::canLeave()
{
    if (!m_edited)
        return {};
    const Question question{tr("Unsaved customer data"), tr("The changes to this customer are not saved."),
                            tr("Discard"), tr("Keep editing"), true};
    if (!m_context.prompt.confirm(this, question))
        return Failure::of(FailureKind::Invalid, QString());
    m_edited = false;
    return {};
}

} // namespace sanbao
