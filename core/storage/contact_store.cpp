// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contact_store.h"

#include "core/storage/database.h"

#include <algorithm>

namespace sanbao {

namespace {

Contact readContact(const Statement& row)
{
    Contact contact;
    contact.id = row.integer(0);
    contact.customer = row.id<CustomerId>(1);
    contact.order = row.id<WorkOrderId>(2);
    contact.kind = row.code(3, ContactKind::Note);
    contact.direction = row.code(4, ContactDirection::In);
    contact.channel = row.code(5, Channel::Other);
    contact.body = row.text(6);
    contact.nextAction = row.text(7);
    contact.nextOn = row.day(8);
    contact.happenedAt = row.instant(9);
    contact.enteredAt = row.instant(10);
    contact.staff = row.id<StaffId>(11);
    return contact;
}

} // namespace

qint64 ContactStore::insert(const Contact& contact)
{
    return m_database
        .statement("INSERT INTO contact (customer_id, order_id, kind, direction, channel, body, next_action, next_on, "
                   "happened_at, entered_at, staff_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(contact.customer, contact.order, contact.kind, contact.direction, contact.channel, contact.body,
              contact.nextAction, contact.nextOn, contact.happenedAt, contact.enteredAt, contact.staff)
        .insert();
}

std::optional<Contact> ContactStore::find(qint64 id)
{
    Statement row =
        m_database.statement("SELECT id, customer_id, order_id, kind, direction, channel, body, next_action, next_on, "
                             "happened_at, entered_at, staff_id FROM contact WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional<Contact>(readContact(row)) : std::nullopt;
}

void ContactStore::linkOrder(qint64 contact, WorkOrderId order)
{
    m_database.statement("UPDATE contact SET order_id = ? WHERE id = ?").with(order, contact).run();
}

std::vector<Contact> ContactStore::ofOrder(WorkOrderId order)
{
    std::vector<Contact> found;
    Statement rows = m_database.statement(
        "SELECT id, customer_id, order_id, kind, direction, channel, body, next_action, next_on, "
        "happened_at, entered_at, staff_id FROM contact WHERE order_id = ? ORDER BY happened_at DESC, id DESC");
    rows.with(order);
    while (rows.next())
        found.push_back(readContact(rows));
    return found;
}

void ContactStore::addContacts(std::vector<ContactLogRow>& found, CustomerId customer, Instant before, int limit)
{
    Statement rows = m_database.statement(
        "SELECT id, happened_at, kind, direction, channel, body, next_action, next_on, order_id, staff_id "
        "FROM contact WHERE customer_id = ? AND happened_at < ? ORDER BY happened_at DESC, id DESC LIMIT ?");
    rows.with(customer, before, limit);
    while (rows.next()) {
        ContactLogRow row{ContactLogKind::Contact, rows.integer(0), rows.instant(1), rows.code(2, ContactKind::Note),
                          rows.code(3, ContactDirection::In)};
        row.channel = rows.text(4);
        row.text = rows.text(5);
        row.next = rows.text(6);
        row.nextOn = rows.day(7);
        row.order = rows.id<WorkOrderId>(8);
        row.staff = rows.id<StaffId>(9);
        found.push_back(std::move(row));
    }
}

void ContactStore::addOrders(std::vector<ContactLogRow>& found, CustomerId customer, Instant before, int limit)
{
    Statement rows =
        m_database.statement("SELECT id, registered_at, channel, number, fault_text, registered_by FROM work_order "
                             "WHERE customer_id = ? AND registered_at < ? ORDER BY registered_at DESC LIMIT ?");
    rows.with(customer, before, limit);
    while (rows.next()) {
        ContactLogRow row{ContactLogKind::Order, rows.integer(0), rows.instant(1)};
        row.channel = rows.text(2);
        row.number = rows.text(3);
        row.text = rows.text(4);
        row.order = WorkOrderId(row.id);
        row.staff = rows.id<StaffId>(5);
        found.push_back(std::move(row));
    }
}

void ContactStore::addComplaints(std::vector<ContactLogRow>& found, CustomerId customer, Instant before, int limit)
{
    Statement rows =
        m_database.statement("SELECT id, received_at, number, claim, order_id, owner_id FROM complaint "
                             "WHERE customer_id = ? AND received_at < ? ORDER BY received_at DESC LIMIT ?");
    rows.with(customer, before, limit);
    while (rows.next()) {
        ContactLogRow row{ContactLogKind::Complaint, rows.integer(0), rows.instant(1)};
        row.number = rows.text(2);
        row.text = rows.text(3);
        row.order = rows.id<WorkOrderId>(4);
        row.staff = rows.id<StaffId>(5);
        found.push_back(std::move(row));
    }
}

void ContactStore::addSurveys(std::vector<ContactLogRow>& found, CustomerId customer, Instant before, int limit)
{
    Statement rows =
        m_database.statement("SELECT id, answered_at, channel, comment, order_id, interviewer_id FROM survey "
                             "WHERE customer_id = ? AND answered_at < ? ORDER BY answered_at DESC LIMIT ?");
    rows.with(customer, before, limit);
    while (rows.next()) {
        ContactLogRow row{ContactLogKind::Survey, rows.integer(0), rows.instant(1)};
        row.direction = ContactDirection::Out;
        row.channel = rows.text(2);
        row.text = rows.text(3);
        row.order = rows.id<WorkOrderId>(4);
        row.staff = rows.id<StaffId>(5);
        found.push_back(std::move(row));
    }
}

std::vector<ContactLogRow> ContactStore::log(CustomerId customer, Instant before, int limit)
{
    std::vector<ContactLogRow> rows;
    addContacts(rows, customer, before, limit);
    addOrders(rows, customer, before, limit);
    addComplaints(rows, customer, before, limit);
    addSurveys(rows, customer, before, limit);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ContactLogRow& a, const ContactLogRow& b) { return a.at.ms > b.at.ms; });
    if (int(rows.size()) > limit)
        rows.resize(std::size_t(limit));
    return rows;
}

} // namespace sanbao
