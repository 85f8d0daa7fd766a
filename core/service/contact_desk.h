// SPDX-License-Identifier: GPL-3.0-or-later
// The contact log: every exchange with a customer, whatever the channel, on one line each, and what has to follow from
// it. A consultation keeps its transcript and can become an order.
#pragma once

#include "core/domain/contact.h"
#include "core/domain/work_order.h"
#include "core/service/service_context.h"
#include "core/storage/contact_store.h"

#include <vector>

namespace sanbao {

struct OrderView;

class ContactDesk final
{
public:
    explicit ContactDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Every broken rule: names "customer", "body", "next", "nextOn", "at".
    std::vector<FieldIssue> check(const Contact& contact);
    /// Writes the contact; a next action with a day becomes a care task. An unset moment is now.
    Outcome<Contact> log(const Contact& contact);
    Outcome<Contact> open(qint64 id);
    /// The consultation became this order.
    Done becameOrder(qint64 contact, WorkOrderId order);
    /// Everything of the customer before `before` (unset: from the newest), newest first.
    Outcome<std::vector<ContactLogRow>> ofCustomer(CustomerId customer, MaybeInstant before = {}, int limit = 50);
    /// Contacts about one order, the newest first.
    Outcome<std::vector<Contact>> ofOrder(WorkOrderId order);

    /// What to tell the customer at the order's present milestone, ready to copy or print.
    QString progressText(const OrderView& order) const;
    /// The message was sent: it joins the log of the customer and the order.
    Outcome<Contact> logProgress(const OrderView& order, const QString& text, Channel channel);

private:
    ServiceContext& m_context;
};

QString label(ContactKind kind);
QString label(ContactDirection direction);
QString label(ContactLogKind kind);

} // namespace sanbao
