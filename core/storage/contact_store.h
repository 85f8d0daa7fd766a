// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts as they were logged, and the log that shows them together with orders, complaints and surveys of a customer.
#pragma once

#include "core/domain/contact.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

enum class ContactLogKind { Contact, Order, Complaint, Survey };

/// One line of a customer's contact log.
struct ContactLogRow
{
    ContactLogKind kind = ContactLogKind::Contact;
    qint64 id = 0;
    Instant at;
    ContactKind contact = ContactKind::Call;
    ContactDirection direction = ContactDirection::In;
    QString channel; ///< code of a channel or of a survey channel
    QString number;  ///< of the order or complaint
    QString text;
    QString next; ///< what has to follow
    QDate nextOn;
    WorkOrderId order;
    StaffId staff;
};

class ContactStore final
{
public:
    explicit ContactStore(Database& database)
        : m_database(database)
    {
    }

    qint64 insert(const Contact& contact);
    std::optional<Contact> find(qint64 id);
    void linkOrder(qint64 contact, WorkOrderId order);
    std::vector<Contact> ofOrder(WorkOrderId order);
    /// Everything of the customer before `before`, whatever the channel, the newest first.
    std::vector<ContactLogRow> log(CustomerId customer, Instant before, int limit);

private:
    void addContacts(std::vector<ContactLogRow>& rows, CustomerId customer, Instant before, int limit);
    void addOrders(std::vector<ContactLogRow>& rows, CustomerId customer, Instant before, int limit);
    void addComplaints(std::vector<ContactLogRow>& rows, CustomerId customer, Instant before, int limit);
    void addSurveys(std::vector<ContactLogRow>& rows, CustomerId customer, Instant before, int limit);

    Database& m_database;
};

} // namespace sanbao
