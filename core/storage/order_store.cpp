// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/order_store.h"

#include "core/domain/work_order_flow.h"
#include "core/storage/database.h"

#include <algorithm>

namespace sanbao {

namespace {

/// Columns that change during an order's life, bound in this order by insert() and update().
void bindChanging(Statement& statement, const WorkOrder& order)
{
    const Promise* next = order.isOpen() ? nextPromise(order) : nullptr;
    statement.with(order.state, order.stateBeforeWait, order.waitReason, order.isOpen());
    if (next)
        statement.with(next->dueAt, next->kind, next->startsAt);
    else
        statement.bindNull().bindNull().bindNull();
    statement.with(order.faultCode, order.grade, order.diagnosedCause, order.confirmedCause, order.action,
                   order.cancelReason, order.technician, order.appointmentFrom, order.appointmentTo,
                   order.firstResponseAt, order.arrivedAt, order.firstResolvedAt, order.resolvedAt, order.acceptedAt,
                   order.closedAt, order.cancelledAt, order.result, order.acceptedBy, order.visits, order.reopenCount,
                   order.priority);
}

WorkOrder readHead(const Statement& row)
{
    WorkOrder order;
    int c = 0;
    order.id = row.id<WorkOrderId>(c++);
    order.uid = row.text(c++);
    order.number = row.text(c++);
    order.externalRef = row.text(c++);
    order.unit = row.id<OrgUnitId>(c++);
    order.customer = row.id<CustomerId>(c++);
    order.product = row.id<ProductUnitId>(c++);
    order.category = row.id<CategoryId>(c++);
    order.type = row.code(c++, ServiceType::Repair);
    order.channel = row.code(c++, Channel::Other);
    order.priority = row.code(c++, Priority::Normal);
    order.serviceLevel = row.text(c++);
    order.state = row.code(c++, OrderState::Registered);
    order.stateBeforeWait = row.code(c++, OrderState::Registered);
    order.waitReason = row.maybeCode<WaitReason>(c++);
    order.faultText = row.text(c++);
    order.faultCode = row.id<FaultCodeId>(c++);
    order.grade = row.maybeCode<FaultGrade>(c++);
    order.accessories = row.text(c++);
    order.wish = row.text(c++);
    order.diagnosedCause = row.text(c++);
    order.confirmedCause = row.text(c++);
    order.action = row.text(c++);
    order.cancelReason = row.text(c++);
    order.contactName = row.text(c++);
    order.contactPhone = row.text(c++);
    order.contactAddress = row.text(c++);
    order.technician = row.id<StaffId>(c++);
    order.registeredBy = row.id<StaffId>(c++);
    order.appointmentFrom = row.maybeInstant(c++);
    order.appointmentTo = row.maybeInstant(c++);
    order.registeredAt = row.instant(c++);
    order.firstResponseAt = row.maybeInstant(c++);
    order.arrivedAt = row.maybeInstant(c++);
    order.firstResolvedAt = row.maybeInstant(c++);
    order.resolvedAt = row.maybeInstant(c++);
    order.acceptedAt = row.maybeInstant(c++);
    order.closedAt = row.maybeInstant(c++);
    order.cancelledAt = row.maybeInstant(c++);
    order.result = row.maybeCode<ResolveResult>(c++);
    order.acceptedBy = row.text(c++);
    order.visits = int(row.integer(c++));
    order.reopenCount = int(row.integer(c++));
    order.plan = row.id<PlanId>(c++);
    order.agreement = row.id<AgreementId>(c++);
    order.inWarranty = row.flag(c++);
    order.revision = row.integer(c++);
    order.priorityRule = row.text(c++);
    order.outOfHours = row.flag(c++);
    return order;
}

} // namespace

WorkOrderId OrderStore::insert(const WorkOrder& order, const QString& productLabel)
{
    Statement row = m_database.statement(
        "INSERT INTO work_order (state, state_before_wait, wait_reason, is_open, next_due_at, next_due_kind, "
        "next_due_started_at, fault_code_id, grade, diagnosed_cause, confirmed_cause, action, cancel_reason, "
        "technician_id, "
        "appointment_from_at, appointment_to_at, first_response_at, arrived_at, first_resolved_at, resolved_at, "
        "accepted_at, "
        "closed_at, cancelled_at, result, accepted_by, visits, reopen_count, priority, "
        "uid, number, external_ref, unit_id, customer_id, product_id, category_id, service_type, channel, "
        "service_level, "
        "product_label, fault_text, accessories, wish, contact_name, contact_phone, contact_address, registered_by, "
        "registered_at, plan_id, agreement_id, in_warranty, priority_rule, out_of_hours) VALUES "
        "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindChanging(row, order);
    row.with(order.uid, order.number, order.externalRef, order.unit, order.customer, order.product, order.category,
             order.type, order.channel, order.serviceLevel, productLabel, order.faultText, order.accessories,
             order.wish, order.contactName, order.contactPhone, order.contactAddress, order.registeredBy,
             order.registeredAt, order.plan, order.agreement, order.inWarranty, order.priorityRule, order.outOfHours);
    WorkOrder stored = order;
    stored.id = WorkOrderId(row.insert());
    writeClocks(stored, true);
    return stored.id;
}

bool OrderStore::update(const WorkOrder& order)
{
    Statement row = m_database.statement(
        "UPDATE work_order SET state = ?, state_before_wait = ?, wait_reason = ?, is_open = ?, next_due_at = ?, "
        "next_due_kind = ?, next_due_started_at = ?, fault_code_id = ?, grade = ?, diagnosed_cause = ?, "
        "confirmed_cause = ?, "
        "action = ?, cancel_reason = ?, technician_id = ?, appointment_from_at = ?, appointment_to_at = ?, "
        "first_response_at = ?, arrived_at = ?, first_resolved_at = ?, resolved_at = ?, accepted_at = ?, closed_at = "
        "?, "
        "cancelled_at = ?, result = ?, accepted_by = ?, visits = ?, reopen_count = ?, priority = ?, revision = "
        "revision + 1 "
        "WHERE id = ? AND revision = ?");
    bindChanging(row, order);
    row.with(order.id, order.revision);
    if (!row.run() || row.changes() != 1)
        return false;
    writeClocks(order, false);
    return !m_database.hasFailure();
}

void OrderStore::writeClocks(const WorkOrder& order, bool isNew)
{
    for (const Promise& promise : order.promises) {
        m_database
            .statement(
                "INSERT INTO order_promise (order_id, kind, target_minutes, time_base, starts_at, due_at, met_at, "
                "state, paused_by, target_version, calendar_version, agreement_id) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (order_id, kind) DO UPDATE SET "
                "target_minutes = excluded.target_minutes, time_base = excluded.time_base, "
                "starts_at = excluded.starts_at, due_at = excluded.due_at, met_at = excluded.met_at, "
                "state = excluded.state, paused_by = excluded.paused_by, target_version = excluded.target_version, "
                "calendar_version = excluded.calendar_version, agreement_id = excluded.agreement_id")
            .with(order.id, promise.kind, promise.targetMinutes, promise.base, promise.startsAt, promise.dueAt,
                  promise.metAt, promise.state, promise.pausedBy.text(), promise.targetVersion, promise.calendarVersion,
                  promise.agreement)
            .run();
    }
    // Only the last pause can have changed since the order was read.
    const std::size_t first = isNew || order.pauses.empty() ? 0 : order.pauses.size() - 1;
    for (std::size_t i = first; i < order.pauses.size(); ++i) {
        const Pause& pause = order.pauses[i];
        m_database
            .statement("INSERT INTO order_pause (order_id, position, reason, from_at, until_at) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (order_id, position) DO UPDATE SET until_at = excluded.until_at")
            .with(order.id, qint64(i), pause.reason, pause.from, pause.until)
            .run();
    }
}

void OrderStore::readClocks(WorkOrder& order)
{
    Statement promises = m_database.statement(
        "SELECT kind, target_minutes, time_base, starts_at, due_at, met_at, state, "
        "paused_by, target_version, calendar_version, agreement_id FROM order_promise WHERE order_id = ?");
    promises.with(order.id);
    while (promises.next()) {
        Promise promise;
        promise.kind = promises.code(0, PromiseKind::Response);
        promise.targetMinutes = int(promises.integer(1));
        promise.base = promises.code(2, TimeBase::Business);
        promise.startsAt = promises.instant(3);
        promise.dueAt = promises.instant(4);
        promise.metAt = promises.maybeInstant(5);
        promise.state = promises.code(6, PromiseState::Running);
        promise.pausedBy = PauseSet::fromText(promises.text(7));
        promise.targetVersion = int(promises.integer(8));
        promise.calendarVersion = int(promises.integer(9));
        promise.agreement = promises.id<AgreementId>(10);
        order.promises.push_back(promise);
    }
    std::sort(order.promises.begin(), order.promises.end(),
              [](const Promise& a, const Promise& b) { return a.kind < b.kind; });
    Statement pauses =
        m_database.statement("SELECT reason, from_at, until_at FROM order_pause WHERE order_id = ? ORDER BY position");
    pauses.with(order.id);
    while (pauses.next())
        order.pauses.push_back({pauses.code(0, WaitReason::Other), pauses.instant(1), pauses.maybeInstant(2)});
}

std::optional<WorkOrder> OrderStore::find(WorkOrderId id)
{
    WorkOrder order;
    {
        Statement row = m_database.statement(
            "SELECT id, uid, number, external_ref, unit_id, customer_id, product_id, category_id, service_type, "
            "channel, "
            "priority, service_level, state, state_before_wait, wait_reason, fault_text, fault_code_id, grade, "
            "accessories, "
            "wish, diagnosed_cause, confirmed_cause, action, cancel_reason, contact_name, contact_phone, "
            "contact_address, "
            "technician_id, registered_by, appointment_from_at, appointment_to_at, registered_at, first_response_at, "
            "arrived_at, first_resolved_at, resolved_at, accepted_at, closed_at, cancelled_at, result, accepted_by, "
            "visits, "
            "reopen_count, plan_id, agreement_id, in_warranty, revision, priority_rule, out_of_hours FROM work_order "
            "WHERE id = ?");
        row.with(id);
        if (!row.next())
            return std::nullopt;
        order = readHead(row);
    }
    readClocks(order);
    return order;
}

std::optional<WorkOrderId> OrderStore::idOf(const QString& number)
{
    Statement row = m_database.statement("SELECT id FROM work_order WHERE number = ?");
    row.with(number);
    return row.next() ? std::optional<WorkOrderId>(row.id<WorkOrderId>(0)) : std::nullopt;
}

std::optional<WorkOrderId> OrderStore::idOfExternal(const QString& externalRef)
{
    Statement row = m_database.statement("SELECT id FROM work_order WHERE external_ref = ? AND external_ref <> ''");
    row.with(externalRef);
    return row.next() ? std::optional<WorkOrderId>(row.id<WorkOrderId>(0)) : std::nullopt;
}

QString OrderStore::productLabel(WorkOrderId id)
{
    Statement row = m_database.statement("SELECT product_label FROM work_order WHERE id = ?");
    row.with(id);
    return row.next() ? row.text(0) : QString();
}

std::vector<WorkOrderId> OrderStore::ordersOfProduct(ProductUnitId product)
{
    std::vector<WorkOrderId> ids;
    Statement rows = m_database.statement("SELECT id FROM work_order WHERE product_id = ? ORDER BY registered_at, id");
    rows.with(product);
    while (rows.next())
        ids.push_back(rows.id<WorkOrderId>(0));
    return ids;
}

} // namespace sanbao
