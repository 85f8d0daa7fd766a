// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_page.h"

#include "core/domain/phone.h"
#include "core/service/contract_desk.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/phone_edit.h"
#include "ui/editors/text_box.h"
#include "ui/models/complaint_tones.h"
#include "ui/models/list_pane.h"
#include "ui/models/list_view.h"
#include "ui/models/record_words.h"
#include "ui/models/warranty_words.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/contract_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/task_line.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace sanbao {

namespace {

Columns<OrderRow> orderColumns(Workplace& workplace)
{
    Columns<OrderRow> columns;
    columns.push_back({QStringLiteral("number"), [] { return CustomerPage::tr("Order"); }, 150, CellKind::TwoLine,
                       [](const OrderRow& row) { return row.number; }});
    columns.back().data = [&workplace](const OrderRow& row, int role) {
        return role == SecondLineRole ? QVariant(localDay(row.registeredAt, workplace.catalogue().zone()).toString(Qt::ISODate)) : QVariant();
    };
    columns.push_back({QStringLiteral("fault"), [] { return CustomerPage::tr("Fault"); }, 160, CellKind::TwoLine,
                       [](const OrderRow& row) { return row.faultText.simplified(); }});
    columns.back().data = [](const OrderRow& row, int role) {
        return role == SecondLineRole ? QVariant(label(row.type) + QStringLiteral(" · ") + row.productLabel) : QVariant();
    };
    columns.back().tooltip = [](const OrderRow& row) { return row.faultText; };
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("state"), [] { return CustomerPage::tr("State"); }, 120, CellKind::Chip,
                       [](const OrderRow& row) { return label(row.state); }});
    columns.back().data = [](const OrderRow& row, int role) { return role == ToneRole ? QVariant(int(orderStateTone(row.state))) : QVariant(); };
    return columns;
}

} // namespace

CustomerPage::CustomerPage(PageContext& context, QWidget* parent) : Page(parent), m_context(context), m_frame(new PageFrame(this))
{
    buildActions();
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(buildLeft(), 10);
    row->addWidget(buildRight(), 13);
    m_frame->body()->addLayout(row, 1);
    connect(&m_context.workplace.feed(), &ChangeFeed::changed, this, [this](const ChangeSet& changes) {
        const bool mine = touches(changes, {EntityKind::Customer, EntityKind::ProductUnit, EntityKind::WorkOrder, EntityKind::Complaint,
                                            EntityKind::Agreement});
        if (isVisible() && !m_edited && mine && m_view.customer.id.isValid())
            load(m_view.customer.id);
    });
    showCustomer();
}

void CustomerPage::buildActions()
{
    m_complaint = makeAction(this, tr("New complaint"), QKeySequence(Qt::Key_F7), tr("Log a complaint of this customer"));
    m_intake = makeAction(this, tr("New request"), QKeySequence(Qt::Key_F6), tr("Take in a request of this customer"));
    m_save = makeAction(this, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Save the customer's data"));
    m_addUnit = makeAction(this, tr("Add a product"), QKeySequence(Qt::Key_F8), tr("Record a product this customer owns"));
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
}

QWidget* CustomerPage::buildLeft()
{
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, this);
    column->setSpacing(dp(16));
    auto* card = new Card(tr("Customer"), area);
    m_form = new FormSection(card);
    m_name = new QLineEdit(m_form);
    m_phone = new PhoneEdit(m_form);
    m_address = textBox(2, m_form);
    m_tier = new ChoiceCombo(m_form);
    for (const auto& [tier, code] : Codes<Priority>::table)
        m_tier->addChoice(label(tier), int(tier));
    m_note = textBox(3, m_form);
    m_form->addRow(QStringLiteral("customer.name"), tr("Name"), m_name);
    m_form->addRow(QStringLiteral("customer.phone"), tr("Phone"), m_phone);
    m_form->addRow(QStringLiteral("customer.address"), tr("Address"), m_address);
    m_form->addRow(QStringLiteral("customer.tier"), tr("Priority"), m_tier);
    m_form->addRow(QStringLiteral("customer.note"), tr("Note"), m_note);
    card->body()->addWidget(m_form);
    column->addWidget(card);
    const auto edited = [this] { m_edited = true; };
    connect(m_name, &QLineEdit::textEdited, this, edited);
    connect(m_phone, &QLineEdit::textEdited, this, edited);
    connect(m_address, &QPlainTextEdit::textChanged, this, edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, edited);
    connect(m_tier, &ChoiceCombo::chosen, this, edited);

    m_units = new Card(tr("Products"), area);
    m_units->body()->setSpacing(0);
    m_contracts = new ContractCard(tr("Agreements and packages"), area);
    connect(m_contracts, &ContractCard::agreementRequested, this, [this](qint64 id) { Q_EMIT openRequested({QStringLiteral("agreement"), id, {}}); });
    connect(m_contracts, &ContractCard::sellRequested, this, [this] {
        Q_EMIT openRequested({QStringLiteral("sale"), 0, {{QStringLiteral("customer"), m_view.customer.id.value}}});
    });
    m_care = new Card(tr("Complaints"), area);
    m_care->body()->setSpacing(0);
    column->addWidget(m_units);
    column->addWidget(m_contracts);
    column->addWidget(m_care);
    column->addStretch(1);
    return area;
}

QWidget* CustomerPage::buildRight()
{
    Workplace& workplace = m_context.workplace;
    m_orders = new PagedTableModel<OrderRow>(
        orderColumns(workplace),
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
    m_orderPane->card()->setTitle(tr("Work orders"));
    connect(m_orderPane->view(), &ListView::opened, this, [this](qint64 id) { Q_EMIT openRequested({QStringLiteral("order"), id, {}}); });
    return m_orderPane;
}

QString CustomerPage::title() const
{
    if (!m_view.customer.id.isValid())
        return tr("New customer");
    return m_view.customer.name.isEmpty() ? tr("Customer") : m_view.customer.name;
}

QWidget* CustomerPage::firstFocus()
{
    return m_view.customer.id.isValid() ? static_cast<QWidget*>(m_orderPane->view()) : m_name;
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
    if (same)
        m_orders->refresh();
    else
        m_orders->reload();
}

void CustomerPage::showCustomer()
{
    const Customer& customer = m_view.customer;
    const bool known = customer.id.isValid();
    const bool mayEdit = m_context.workplace.context().may(Permission::EditCustomer);
    m_frame->setTitle(title());
    const QDate since = localDay(customer.createdAt, m_context.workplace.catalogue().zone());
    m_frame->setSubtitle(known ? tr("Orders: %1 · customer since %2").arg(QString::number(customer.orderCount), since.toString(Qt::ISODate))
                               : QString());
    m_form->clearIssues();
    m_name->setText(customer.name);
    m_phone->setText(displayPhone(customer.phone));
    m_address->setPlainText(customer.address);
    m_tier->setValue(int(customer.tier));
    m_note->setPlainText(customer.note);
    for (QLineEdit* line : {m_name, static_cast<QLineEdit*>(m_phone)})
        line->setReadOnly(!mayEdit);
    for (QPlainTextEdit* box : {m_address, m_note})
        box->setReadOnly(!mayEdit);
    m_tier->setEnabled(mayEdit);
    m_save->setEnabled(mayEdit);
    m_addUnit->setEnabled(mayEdit && known);
    m_intake->setEnabled(known && m_context.workplace.context().may(Permission::RegisterOrder));
    m_complaint->setEnabled(known && m_context.workplace.context().may(Permission::LogComplaint));
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
        task->setWords(line.label, line.unit.serial.isEmpty() ? tr("no serial number") : QStringLiteral("SN ") + line.unit.serial);
        task->setNote(warrantyWords(line.warranty), warrantyTone(line.warranty.status));
        connect(task, &QAbstractButton::clicked, this, [this, id = line.unit.id.value] { Q_EMIT openRequested({QStringLiteral("unit"), id, {}}); });
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
    m_contracts->showContracts(known ? m_context.workplace.contracts().ofCustomer(m_view.customer.id).value_or(none) : none,
                               localDay(m_context.workplace.clock().now(), m_context.workplace.catalogue().zone()));
    for (const ComplaintRow& complaint : m_view.complaints) {
        auto* task = new TaskLine(m_care);
        task->setChip(codeOf(complaint.level), toneOf(complaint.level));
        task->setWords(complaint.claim.simplified(), complaint.number);
        task->setNote(label(complaint.state), complaint.closedAt ? ChipTone::Neutral : ChipTone::Warn);
        connect(task, &QAbstractButton::clicked, this, [this, id = complaint.id.value] { Q_EMIT openRequested({QStringLiteral("complaint"), id, {}}); });
        m_care->body()->addWidget(task);
    }
}

Customer CustomerPage::typed() const
{
    Customer customer = m_view.customer;
    customer.name = m_name->text();
    customer.phoneRaw = m_phone->raw();
    customer.address = m_address->toPlainText();
    customer.tier = static_cast<Priority>(m_tier->value().toInt());
    customer.note = m_note->toPlainText();
    return customer;
}

void CustomerPage::save()
{
    const Outcome<Customer> saved = m_context.workplace.records().saveCustomer(typed());
    if (!saved) {
        m_form->showIssues(saved.error().issues);
        if (saved.error().issues.empty())
            Q_EMIT messageRequested(Tone::Error, saved.error().message);
        if (saved.error().kind == FailureKind::Conflict)
            merge();
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
void CustomerPage::merge()
{
    const Customer before = m_view.customer;
    const Customer mine = typed();
    load(before.id);
    if (mine.name != before.name)
        m_name->setText(mine.name);
    if (mine.phoneRaw != displayPhone(before.phone))
        m_phone->setText(mine.phoneRaw);
    if (mine.address != before.address)
        m_address->setPlainText(mine.address);
    if (mine.tier != before.tier)
        m_tier->setValue(int(mine.tier));
    if (mine.note != before.note)
        m_note->setPlainText(mine.note);
    m_edited = true;
}

Done CustomerPage::canLeave()
{
    if (!m_edited)
        return {};
    const Question question{tr("Unsaved customer data"), tr("The changes to this customer are not saved."), tr("Discard"), tr("Keep editing"), true};
    if (!m_context.prompt.confirm(this, question))
        return Failure::of(FailureKind::Invalid, QString());
    m_edited = false;
    return {};
}

} // namespace sanbao
