// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_form.h"

#include "core/service/workplace.h"
#include "ui/editors/address_ahead.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/choice_list.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/phone_edit.h"
#include "ui/intake/customer_panel.h"
#include "ui/intake/earlier_orders.h"
#include "ui/intake/enter_walk.h"
#include "ui/intake/model_ahead.h"
#include "ui/intake/more_fields.h"
#include "ui/intake/problem_panel.h"
#include "ui/intake/product_panel.h"
#include "ui/intake/verdict_panel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSettings>

namespace sanbao {

namespace {

constexpr int kRestMs = 120;
constexpr char kChannelKey[] = "intake/channel";

} // namespace

IntakeForm::IntakeForm(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_customer(new CustomerPanel(workplace))
    , m_product(new ProductPanel(workplace))
    , m_problem(new ProblemPanel(workplace))
    , m_earlier(new EarlierOrders(workplace))
    , m_verdict(new VerdictPanel(workplace))
    , m_walk(new EnterWalk(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    QVBoxLayout* column = nullptr;
    const auto addCard = [&](Card*& card, const QString& title) {
        card = new Card(title, this);
        QScrollArea* area = scrollColumn(column, card);
        card->body()->addWidget(area, 1);
        row->addWidget(card, 10);
    };
    addCard(m_customerCard, tr("1  Customer and product"));
    column->addWidget(m_customer);
    column->addWidget(m_product);
    column->addStretch(1);
    addCard(m_problemCard, tr("2  Problem"));
    column->addWidget(m_problem);
    column->addWidget(m_earlier);
    column->addStretch(1);
    QScrollArea* answers = scrollColumn(column, this);
    column->addWidget(m_verdict);
    answers->setMinimumWidth(dp(270));
    row->addWidget(answers, 8);

    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &IntakeForm::refreshVerdict);
    connectPanels();
    buildWalk();
    show(blank());
}

void IntakeForm::connectPanels()
{
    const auto changed = [this] {
        m_rest.start();
        if (!m_showing)
            Q_EMIT edited();
    };
    connect(m_customer, &CustomerPanel::edited, this, changed);
    connect(m_product, &ProductPanel::edited, this, changed);
    connect(m_problem, &ProblemPanel::edited, this, changed);
    connect(m_customer, &CustomerPanel::customerChanged, this, &IntakeForm::customerChanged);
    connect(m_customer, &CustomerPanel::unitFound, this, &IntakeForm::chooseUnit);
    connect(m_customer->candidates(), &ChoiceList::chosen, this, &IntakeForm::enterPhone);
    connect(m_product, &ProductPanel::unitFound, this, &IntakeForm::chooseUnit);
    connect(m_product, &ProductPanel::productChanged, this, [this] { m_problem->setCategory(m_product->category()); });
    connect(m_earlier, &EarlierOrders::orderRequested, this, &IntakeForm::orderRequested);
    connect(m_product, &ProductPanel::confirmed, this, [this] {
        if (m_product->unit())
            m_problem->faultEdit()->setFocus(Qt::TabFocusReason);
        else
            m_product->categoryBox()->setFocus(Qt::TabFocusReason);
    });
    connect(m_walk, &EnterWalk::left, this, [this](QWidget* editor) {
        const CustomerId customer = m_customer->customer() ? m_customer->customer()->id : CustomerId();
        m_product->checkField(editor, customer);
        if (editor == m_customer->phoneEdit())
            m_customer->form()->row(QStringLiteral("customer.phone"))->setIssue(m_customer->phoneEdit()->problem());
        Q_EMIT fieldLeft();
    });
}

void IntakeForm::buildWalk()
{
    m_walk->add(m_customer->phoneEdit(), [this] { return acceptPhone(); });
    m_walk->add(m_customer->nameEdit());
    m_walk->add(m_customer->addressEdit(), [this] { return m_customer->places()->takeCurrent(); });
    m_walk->add(m_product->list(), [this] {
        if (m_product->list()->currentKey() >= 0)
            Q_EMIT m_product->list()->chosen(m_product->list()->currentKey());
        return true;
    });
    m_walk->add(m_product->categoryBox());
    m_walk->add(m_product->brandEdit());
    m_walk->add(m_product->modelEdit(), [this] { return m_product->models()->takeCurrent(); });
    m_walk->add(m_product->serialEdit());
    m_walk->add(m_product->invoicedEdit());
    m_walk->add(m_product->installedEdit(), [this] {
        // The service type is set already; what is wrong comes next.
        m_problem->faultEdit()->setFocus(Qt::TabFocusReason);
        return true;
    });
    m_walk->add(m_problem->typeBox());
    m_walk->add(m_problem->faultEdit(), [this] {
        m_problem->acceptFault();
        return false;
    });
    for (QWidget* editor :
         std::initializer_list<QWidget*>{m_problem->faultCodeBox(), m_problem->priorityBox(), m_problem->channelBox(),
                                         m_problem->wishEdit(), m_problem->accessoriesEdit(), m_problem->noteEdit()})
        m_walk->add(editor);
}

bool IntakeForm::acceptPhone()
{
    if (!m_customer->acceptPhone())
        return false;
    QWidget* next = m_product->unit() ? static_cast<QWidget*>(m_problem->faultEdit()) : m_product->firstField();
    next->setFocus(Qt::TabFocusReason);
    return true;
}

void IntakeForm::enterPhone()
{
    if (!acceptPhone())
        m_walk->goAfter(m_customer->phoneEdit());
}

void IntakeForm::customerChanged()
{
    const std::optional<Customer>& customer = m_customer->customer();
    m_customerCard->setHint(m_customer->summary());
    m_problem->setCustomerTier(customer ? customer->tier : Priority::Normal);
    if (!m_showing)
        m_product->setCustomer(customer ? customer->id : CustomerId());
}

void IntakeForm::chooseCustomer(CustomerId customer)
{
    m_customer->choose(customer);
}

void IntakeForm::chooseUnit(const ProductUnit& unit)
{
    const bool sameOwner = m_customer->customer() && m_customer->customer()->id == unit.customer;
    if (!sameOwner)
        m_customer->choose(unit.customer);
    m_product->chooseUnit(unit.id);
    m_problem->faultEdit()->setFocus(Qt::TabFocusReason);
}

IntakeRequest IntakeForm::blank()
{
    IntakeRequest request;
    const QString channel = QSettings().value(QLatin1String(kChannelKey)).toString();
    if (fromCode<Channel>(channel))
        request.channel = channel;
    return request;
}

bool IntakeForm::isBlank(const IntakeRequest& request)
{
    const QString texts[] = {request.customerName, request.phone,    request.address,       request.category,
                             request.brand,        request.model,    request.serial,        request.invoicedOn,
                             request.installedOn,  request.fault,    request.faultCode,     request.accessories,
                             request.wish,         request.note,     request.item,          request.appearance,
                             request.shelf,        request.platform, request.platformOrder, request.logisticsNumber,
                             request.imei};
    for (const QString& text : texts) {
        if (!text.trimmed().isEmpty())
            return false;
    }
    return !request.customer.isValid() && !request.product.isValid();
}

IntakeRequest IntakeForm::request() const
{
    IntakeRequest request;
    m_customer->fill(request);
    m_product->fill(request);
    m_problem->fill(request);
    request.contact = m_contact;
    request.parent = m_parent;
    return request;
}

void IntakeForm::show(const IntakeRequest& request)
{
    m_showing = true;
    m_contact = request.contact;
    m_parent = request.parent;
    m_customer->show(request);
    m_product->show(request);
    m_problem->setCategory(m_product->category());
    m_problem->show(request);
    m_showing = false;
    // A number that turned out to belong to somebody known brings his products along.
    if (m_customer->customer() && !request.customer.isValid())
        customerChanged();
    refreshVerdict();
}

std::vector<FieldIssue> IntakeForm::showIssues(const std::vector<FieldIssue>& issues)
{
    // From the last section to the first, so that the first broken field ends up with the focus.
    std::vector<FieldIssue> left = m_problem->more()->showIssues(issues);
    left = m_problem->form()->showIssues(left);
    left = m_product->showIssues(left);
    return m_customer->form()->showIssues(left);
}

QWidget* IntakeForm::firstField() const
{
    return m_customer->phoneEdit();
}

QList<QAction*> IntakeForm::keyActions() const
{
    return m_problem->actions() + QList<QAction*>{m_problem->more()->action()};
}

void IntakeForm::refreshVerdict()
{
    m_rest.stop();
    m_customerCard->setHint(m_customer->summary());
    const IntakeRequest typed = request();
    const IntakePreview preview = m_workplace.intake().preview(typed);
    m_verdict->showPreview(preview, m_product->category());
    m_earlier->showFor(typed.customer, typed.product);
}

} // namespace sanbao
