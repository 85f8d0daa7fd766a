// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/contact_desk.h"

#include "core/base/text_fold.h"
#include "core/service/care_desk.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/customer_store.h"
#include "core/storage/order_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <limits>

namespace sanbao {

namespace {

constexpr int kMaxBody = 20'000; ///< a transcript of a long chat
constexpr int kMaxNext = 300;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Contacts)
};

QString milestoneText(const WorkOrder& order, const QString& product, const QTimeZone& zone)
{
    switch (order.state) {
    case OrderState::Registered:
    case OrderState::Reopened:
        return Words::tr("we have received your request for %1 and will get in touch with you.").arg(product);
    case OrderState::Responded:
    case OrderState::Diagnosed:
        return Words::tr("your %1 is being looked at.").arg(product);
    case OrderState::Quoted:
        return Words::tr("the quotation for your %1 is ready. Please tell us your decision.").arg(product);
    case OrderState::Scheduled:
        if (order.appointmentFrom)
            return Words::tr("our technician will come for your %1 on %2.")
                .arg(product, inZone(*order.appointmentFrom, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
        return Words::tr("a visit for your %1 is being arranged.").arg(product);
    case OrderState::OnSite:
        return Words::tr("our technician has arrived for your %1.").arg(product);
    case OrderState::InWorkshop:
        return Words::tr("your %1 is in our workshop.").arg(product);
    case OrderState::Waiting:
        return Words::tr("the work on your %1 is waiting: %2.")
            .arg(product, order.waitReason ? label(*order.waitReason) : QString());
    case OrderState::Resolved:
    case OrderState::Accepted:
    case OrderState::Settled:
        return Words::tr("the work on your %1 is finished.").arg(product);
    case OrderState::Closed:
        return Words::tr("the order for your %1 is closed. Thank you for your trust.").arg(product);
    case OrderState::Cancelled:
        break;
    }
    return Words::tr("the order for your %1 was cancelled.").arg(product);
}

} // namespace

std::vector<FieldIssue> ContactDesk::check(const Contact& contact)
{
    std::vector<FieldIssue> issues;
    if (!CustomerStore(m_context.database).find(contact.customer))
        issues.push_back({QStringLiteral("customer"), Words::tr("Choose the customer.")});
    if (cleanText(contact.body).isEmpty())
        issues.push_back({QStringLiteral("body"), Words::tr("Say what was talked about.")});
    if (contact.body.size() > kMaxBody)
        issues.push_back({QStringLiteral("body"), Words::tr("The text is longer than %1 characters.").arg(kMaxBody)});
    if (contact.nextAction.size() > kMaxNext)
        issues.push_back({QStringLiteral("next"), Words::tr("The text is longer than %1 characters.").arg(kMaxNext)});
    const bool hasNext = !cleanText(contact.nextAction).isEmpty();
    if (hasNext && !contact.nextOn.isValid())
        issues.push_back({QStringLiteral("nextOn"), Words::tr("Say on which day it is due.")});
    if (!hasNext && contact.nextOn.isValid())
        issues.push_back({QStringLiteral("next"), Words::tr("Say what has to be done on that day.")});
    if (contact.happenedAt > m_context.clock.now())
        issues.push_back({QStringLiteral("at"), Words::tr("The moment lies in the future.")});
    return issues;
}

Outcome<Contact> ContactDesk::log(const Contact& wanted)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    if (std::vector<FieldIssue> issues = check(wanted); !issues.empty())
        return Failure::invalid(std::move(issues));
    Contact contact = wanted;
    contact.body = cleanText(wanted.body);
    contact.nextAction = cleanText(wanted.nextAction);
    contact.enteredAt = work.now();
    if (contact.happenedAt == Instant())
        contact.happenedAt = work.now();
    contact.staff = m_context.session.staff;
    contact.id = ContactStore(m_context.database).insert(contact);
    if (!contact.nextAction.isEmpty())
        planNextAction(m_context, contact);
    if (contact.order.isValid()) {
        TimelineEntry entry;
        entry.order = contact.order;
        entry.customer = contact.customer;
        entry.happenedAt = contact.happenedAt;
        entry.event = QStringLiteral("contact");
        entry.note =
            label(contact.kind) + QStringLiteral(" · ") + label(contact.channel) + QStringLiteral(" · ") + contact.body;
        if (const std::optional<WorkOrder> order = OrderStore(m_context.database).find(contact.order))
            entry.product = order->product;
        work.tell(entry);
        work.touch(EntityKind::WorkOrder, contact.order.value);
    }
    work.audit(QStringLiteral("contact.logged"), EntityKind::Customer, contact.customer.value,
               {{QStringLiteral("contact"), contact.id},
                {QStringLiteral("kind"), codeOf(contact.kind)},
                {QStringLiteral("direction"), codeOf(contact.direction)},
                {QStringLiteral("channel"), codeOf(contact.channel)},
                {QStringLiteral("body"), contact.body},
                {QStringLiteral("next"), contact.nextAction}});
    work.touch(EntityKind::Customer, contact.customer.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return contact;
}

Outcome<Contact> ContactDesk::open(qint64 id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<Contact> contact = ContactStore(m_context.database).find(id);
    if (!contact)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This contact does not exist.")));
    return *contact;
}

Done ContactDesk::becameOrder(qint64 contact, WorkOrderId order)
{
    UnitOfWork work(m_context, Permission::RegisterOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    ContactStore contacts(m_context.database);
    const std::optional<Contact> found = contacts.find(contact);
    if (!found)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This contact does not exist.")));
    contacts.linkOrder(contact, order);
    work.audit(QStringLiteral("contact.became_order"), EntityKind::WorkOrder, order.value,
               {{QStringLiteral("contact"), contact}});
    work.touch(EntityKind::Customer, found->customer.value);
    return work.commit();
}

Outcome<std::vector<ContactLogRow>> ContactDesk::ofCustomer(CustomerId customer, MaybeInstant before, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const Instant until = before.value_or(Instant(std::numeric_limits<qint64>::max()));
    return readResult(m_context, ContactStore(m_context.database).log(customer, until, limit));
}

Outcome<std::vector<Contact>> ContactDesk::ofOrder(WorkOrderId order)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, ContactStore(m_context.database).ofOrder(order));
}

QString ContactDesk::progressText(const OrderView& order) const
{
    const OrgUnit& store = m_context.catalogue.unit();
    const QString name = order.order.contactName.isEmpty() ? Words::tr("customer") : order.order.contactName;
    const QString product = order.productLabel.isEmpty() ? Words::tr("product") : order.productLabel;
    QString text = Words::tr("Dear %1, %2 Order %3.")
                       .arg(name, milestoneText(order.order, product, m_context.catalogue.zone()), order.order.number);
    text += QLatin1Char(' ') + store.name;
    if (!store.hotline.isEmpty())
        text += QLatin1Char(' ') + store.hotline;
    return text;
}

Outcome<Contact> ContactDesk::logProgress(const OrderView& order, const QString& text, Channel channel)
{
    Contact contact;
    contact.customer = order.order.customer;
    contact.order = order.order.id;
    contact.kind = ContactKind::Progress;
    contact.direction = ContactDirection::Out;
    contact.channel = channel;
    contact.body = text;
    return log(contact);
}

QString label(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Call:
        return Words::tr("Call");
    case ContactKind::Message:
        return Words::tr("Message");
    case ContactKind::Visit:
        return Words::tr("Visit");
    case ContactKind::Chat:
        return Words::tr("Chat");
    case ContactKind::Mail:
        return Words::tr("Mail");
    case ContactKind::Consultation:
        return Words::tr("Consultation");
    case ContactKind::Progress:
        return Words::tr("Progress message");
    case ContactKind::Note:
        break;
    }
    return Words::tr("Note");
}

QString label(ContactDirection direction)
{
    return direction == ContactDirection::In ? Words::tr("from the customer") : Words::tr("to the customer");
}

QString label(ContactLogKind kind)
{
    switch (kind) {
    case ContactLogKind::Order:
        return Words::tr("Order");
    case ContactLogKind::Complaint:
        return Words::tr("Complaint");
    case ContactLogKind::Survey:
        return Words::tr("Callback");
    case ContactLogKind::Contact:
        break;
    }
    return Words::tr("Contact");
}

} // namespace sanbao
