// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/customer_panel.h"

#include "core/base/scan_text.h"
#include "core/base/text_fold.h"
#include "core/domain/phone.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/record_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/address_ahead.h"
#include "ui/editors/choice_list.h"
#include "ui/editors/phone_edit.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form_section.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kRestMs = 150;
constexpr int kOffered = 6;

QStringList filled(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

} // namespace

CustomerPanel::CustomerPanel(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_form(new FormSection(this, 76))
    , m_phone(new PhoneEdit(this))
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_places(new AddressAhead(m_address))
    , m_candidates(new ChoiceList(tr("Known customers"), this, 5))
    , m_chips(new QWidget(this))
    , m_chipRow(new QHBoxLayout(m_chips))
    , m_anotherPerson(new FilterChip(tr("This is another person"), this))
{
    build();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &CustomerPanel::lookUp);
    connect(m_phone, &QLineEdit::textEdited, this, [this] {
        m_form->row(QStringLiteral("customer.phone"))->setIssue({});
        m_rest.start();
        Q_EMIT edited();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_form->row(QStringLiteral("customer.name"))->setIssue({});
        showState();
        Q_EMIT edited();
    });
    connect(m_address, &QLineEdit::textEdited, this, &CustomerPanel::edited);
    connect(m_anotherPerson, &QToolButton::clicked, this, &CustomerPanel::beAnotherPerson);
    m_phone->installEventFilter(this);
    showState();
}

void CustomerPanel::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_phone->setPlaceholderText(tr("Number, its tail, name or serial number"));
    m_name->setMaxLength(200);
    m_address->setMaxLength(300);
    m_form->addRow(QStringLiteral("customer.phone"), tr("Phone"), m_phone);
    m_candidates->setObjectName(QStringLiteral("customer.candidates"));
    m_candidates->hide();
    m_form->addLoose(m_candidates);
    m_form->addRow(QStringLiteral("customer.name"), tr("Name"), m_name);
    m_form->addRow(QStringLiteral("customer.address"), tr("Address"), m_address);
    m_form->addLoose(m_places->list());
    m_chipRow->setContentsMargins(0, 0, 0, 0);
    m_chipRow->setSpacing(dp(6));
    m_anotherPerson->setObjectName(QStringLiteral("customer.another"));
    m_anotherPerson->setToolTip(tr("Keeps the known customer as he is and logs this name as a new one"));
    m_form->addLoose(m_chips);
    m_form->addLoose(m_anotherPerson);
    column->addWidget(m_form);
}

bool CustomerPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_phone || event->type() != QEvent::KeyPress || m_candidates->isHidden())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_candidates->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_candidates->hide();
        return true;
    }
    return false;
}

CustomerId CustomerPanel::ownerOf(const SearchHit& hit) const
{
    if (hit.kind == HitKind::Customer)
        return CustomerId(hit.id);
    if (hit.kind == HitKind::Unit) {
        const Outcome<LifePage> life = m_workplace.records().unit(ProductUnitId(hit.id));
        return life ? life->unit.customer : CustomerId();
    }
    if (hit.kind == HitKind::Order) {
        const Outcome<OrderView> order = m_workplace.orders().open(WorkOrderId(hit.id));
        return order ? order->customer.id : CustomerId();
    }
    return {};
}

std::vector<CustomerPanel::Candidate> CustomerPanel::search(const QString& text) const
{
    std::vector<Candidate> found;
    const Outcome<std::vector<SearchHit>> hits = m_workplace.search().find(text, kOffered);
    if (!hits)
        return found;
    // Customers themselves come first; products and orders lead to theirs.
    for (const bool direct : {true, false}) {
        for (const SearchHit& hit : *hits) {
            if ((hit.kind == HitKind::Customer) != direct || int(found.size()) >= kOffered)
                continue;
            const CustomerId id = ownerOf(hit);
            const bool known =
                std::any_of(found.begin(), found.end(), [id](const Candidate& one) { return one.customer.id == id; });
            const Outcome<std::optional<Customer>> customer = m_workplace.intake().customer(id);
            if (!known && customer && *customer)
                found.push_back({**customer, hit});
        }
    }
    return found;
}

void CustomerPanel::lookUp()
{
    m_rest.stop();
    const QString typed = m_phone->raw();
    const QString number = m_phone->normalized();
    if (m_customer && (number.isEmpty() || m_customer->phone != number))
        release();
    if (m_customer || typed.isEmpty() || (!number.isEmpty() && number == m_newPersonPhone)) {
        m_candidates->hide();
        return;
    }
    std::vector<Candidate> found;
    if (!number.isEmpty()) {
        if (const Outcome<std::vector<Customer>> known = m_workplace.intake().customersByPhone(typed)) {
            for (const Customer& customer : *known)
                found.push_back({customer, {}});
        }
        if (found.size() == 1) {
            take(found.front().customer);
            return;
        }
    }
    offer(found.empty() ? search(typed) : found, !number.isEmpty() && !found.empty());
}

void CustomerPanel::offer(const std::vector<Candidate>& found, bool complete)
{
    std::vector<ChoiceItem> items;
    for (const auto& [customer, hit] : found) {
        const bool direct = hit.kind == HitKind::Customer && !hit.detail.isEmpty();
        const bool throughOther = !direct && !hit.label.isEmpty();
        ChoiceItem item;
        item.key = customer.id.value;
        item.title = customer.name.isEmpty() ? tr("Without a name") : customer.name;
        item.detail = direct ? hit.detail
                      : throughOther
                          ? hit.label + QStringLiteral(" · ") + hit.detail
                          : filled({displayPhone(customer.phone), customer.address}).join(QStringLiteral(" · "));
        item.chip = direct || throughOther              ? label(hit.reason)
                    : customer.tier == Priority::Normal ? QString()
                                                        : label(customer.tier);
        item.tone = direct || throughOther ? ChipTone::Neutral : ChipTone::Accent;
        item.titleMarks = direct ? hit.labelMarks : TextMarks();
        item.detailMarks = direct ? hit.detailMarks : TextMarks();
        items.push_back(item);
    }
    if (complete)
        items.push_back({0, tr("Someone else with this number"), QString(), QString(), ChipTone::Neutral});
    m_candidates->setItems(items);
    m_candidates->setVisible(!items.empty());
    if (complete || items.size() == 1)
        m_candidates->setCurrentRow(0);
}

bool CustomerPanel::acceptPhone()
{
    if (m_rest.isActive())
        lookUp();
    if (!m_customer && m_phone->normalized().isEmpty() && acceptCode(scannedText(m_phone->raw())))
        return true;
    if (!m_candidates->isHidden() && m_candidates->currentKey() >= 0) {
        const qint64 key = m_candidates->currentKey();
        if (key == 0) {
            m_newPersonPhone = m_phone->normalized();
            m_candidates->hide();
            return false;
        }
        choose(CustomerId(key));
    }
    return m_customer.has_value();
}

bool CustomerPanel::acceptCode(const QString& code)
{
    if (code.isEmpty())
        return false;
    const Outcome<std::optional<ProductUnit>> unit = m_workplace.intake().unitBySerial(code);
    if (unit && *unit) {
        Q_EMIT unitFound(**unit);
        return true;
    }
    const Outcome<WorkOrderId> id = m_workplace.orders().idOf(code.toUpper());
    const Outcome<OrderView> order = id ? m_workplace.orders().open(*id) : Outcome<OrderView>(id.error());
    if (!order)
        return false;
    if (order->product)
        Q_EMIT unitFound(*order->product);
    else
        choose(order->customer.id);
    return true;
}

void CustomerPanel::choose(CustomerId id)
{
    const Outcome<std::optional<Customer>> found = m_workplace.intake().customer(id);
    if (found && *found)
        take(**found);
}

void CustomerPanel::take(const Customer& customer)
{
    m_customer = customer;
    m_newPersonPhone.clear();
    if (!customer.phone.isEmpty() && m_phone->normalized() != customer.phone)
        m_phone->setText(displayPhone(customer.phone));
    m_name->setText(customer.name);
    m_address->setText(customer.address);
    m_name->setCursorPosition(0);
    m_address->setCursorPosition(0);
    m_candidates->hide();
    m_form->clearIssues();
    showState();
    Q_EMIT customerChanged();
    Q_EMIT edited();
}

void CustomerPanel::release()
{
    if (m_name->text() == m_customer->name)
        m_name->clear();
    if (m_address->text() == m_customer->address)
        m_address->clear();
    m_customer.reset();
    showState();
    Q_EMIT customerChanged();
    Q_EMIT edited();
}

void CustomerPanel::beAnotherPerson()
{
    m_newPersonPhone = m_phone->normalized();
    m_customer.reset();
    showState();
    Q_EMIT customerChanged();
    Q_EMIT edited();
    m_address->setFocus(Qt::OtherFocusReason);
}

QString CustomerPanel::summary() const
{
    if (!m_customer)
        return m_phone->normalized().isEmpty() ? QString() : tr("New customer");
    const int year = localDay(m_customer->createdAt, m_workplace.catalogue().zone()).year();
    return tr("Customer since %1 · %2 orders").arg(QString::number(year), QString::number(m_customer->orderCount));
}

void CustomerPanel::showState()
{
    while (QLayoutItem* item = m_chipRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_customer && m_customer->tier != Priority::Normal)
        m_chipRow->addWidget(new Chip(label(m_customer->tier), ChipTone::Accent, m_chips));
    if (m_customer && !m_customer->note.trimmed().isEmpty())
        m_chipRow->addWidget(new Chip(m_customer->note.simplified().left(24), ChipTone::Neutral, m_chips));
    m_chipRow->addStretch(1);
    m_chips->setVisible(m_chipRow->count() > 1);
    m_anotherPerson->setVisible(m_customer && !m_name->text().trimmed().isEmpty() &&
                                searchFold(m_name->text()) != searchFold(m_customer->name));
}

void CustomerPanel::show(const IntakeRequest& request)
{
    m_rest.stop();
    m_customer.reset();
    m_newPersonPhone.clear();
    m_candidates->hide();
    m_form->clearIssues();
    if (request.customer.isValid()) {
        const Outcome<std::optional<Customer>> found = m_workplace.intake().customer(request.customer);
        if (found && *found)
            m_customer = **found;
    }
    m_phone->setText(request.phone.isEmpty() && m_customer ? displayPhone(m_customer->phone) : request.phone);
    m_name->setText(request.customerName.isEmpty() && m_customer ? m_customer->name : request.customerName);
    m_address->setText(request.address.isEmpty() && m_customer ? m_customer->address : request.address);
    if (!m_customer && !m_name->text().isEmpty())
        m_newPersonPhone = m_phone->normalized();
    showState();
    Q_EMIT customerChanged();
    if (!m_customer && m_newPersonPhone.isEmpty())
        lookUp();
}

void CustomerPanel::fill(IntakeRequest& request) const
{
    request.customer = m_customer ? m_customer->id : CustomerId();
    request.phone = m_phone->raw();
    request.customerName = m_name->text().trimmed();
    request.address = m_address->text().trimmed();
}

} // namespace sanbao
