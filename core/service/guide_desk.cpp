// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/guide_desk.h"

#include "core/base/text_fold.h"
#include "core/service/order_entry.h"
#include "core/service/unit_of_work.h"
#include "core/storage/catalogue_store.h"
#include "core/storage/customer_store.h"
#include "core/storage/guide_store.h"
#include "core/storage/order_store.h"
#include "core/storage/work_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kShown = 200;
constexpr int kLongestBody = 20000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

Failure missingOrder()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
}

QStringList cleaned(const QStringList& typed)
{
    QStringList kept;
    for (const QString& line : typed) {
        const QString text = cleanText(line).simplified();
        if (!text.isEmpty() && !kept.contains(text))
            kept.append(text);
    }
    return kept;
}

} // namespace

Outcome<std::vector<WorkInstruction>> GuideDesk::instructionsFor(WorkOrderId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(missingOrder());
    return readResult(m_context, GuideStore(m_context.database).instructionsFor(order->category, order->faultCode));
}

Outcome<WorkInstruction> GuideDesk::read(WorkOrderId id, qint64 instruction)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    GuideStore store(m_context.database);
    const std::optional<WorkInstruction> found = store.instruction(instruction);
    if (!order || !found)
        return m_context.database.takeFailure().value_or(missingOrder());
    store.insertReading(instruction, id, work.now(), m_context.session.staff);
    work.tell(orderEntry(*order, QStringLiteral("instruction_read"),
                         Words::tr("%1, version %2").arg(found->title, QString::number(found->version))));
    work.audit(QStringLiteral("instruction.read"), EntityKind::WorkOrder, id.value,
               {{QStringLiteral("instruction"), instruction}, {QStringLiteral("version"), found->version}});
    work.touch(EntityKind::WorkOrder, id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *found;
}

Outcome<std::vector<InstructionReading>> GuideDesk::readings(WorkOrderId order)
{
    return readResult(m_context, GuideStore(m_context.database).readings(order));
}

Outcome<std::vector<WorkInstruction>> GuideDesk::instructions()
{
    return readResult(m_context, GuideStore(m_context.database).instructions());
}

Outcome<WorkInstruction> GuideDesk::save(const WorkInstruction& typed)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    GuideStore store(m_context.database);
    WorkInstruction next = typed;
    next.title = cleanText(typed.title).simplified();
    next.body = cleanText(typed.body);
    std::vector<FieldIssue> issues;
    if (next.title.isEmpty())
        issues.push_back({QStringLiteral("title"), Words::tr("Name the instruction.")});
    if (next.body.isEmpty() || next.body.size() > kLongestBody)
        issues.push_back({QStringLiteral("body"), Words::tr("Write what is to be done, step by step.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    if (next.code.isEmpty())
        next.code = QUuid::createUuid().toString(QUuid::Id128).left(8);
    next.version = store.lastVersion(next.code) + 1;
    if (typed.id > 0)
        store.end(typed.id, work.now());
    next.id = store.insert(next, work.now(), m_context.session.staff);
    next.savedAt = work.now();
    work.audit(QStringLiteral("instruction.saved"), EntityKind::Setting, next.id,
               {{QStringLiteral("title"), next.title}, {QStringLiteral("version"), next.version}});
    work.touch(EntityKind::Setting, next.id);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return next;
}

Outcome<std::vector<SopException>> GuideDesk::exceptions()
{
    return readResult(m_context, GuideStore(m_context.database).allExceptions(kShown));
}

Outcome<SopException> GuideDesk::askException(const SopException& typed)
{
    UnitOfWork work(m_context, Permission::DispatchOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    SopException asked = typed;
    asked.reason = cleanText(typed.reason).simplified();
    asked.askedAt = work.now();
    asked.askedBy = m_context.session.staff;
    const std::vector<OrgUnit> units = CatalogueStore(m_context.database).units();
    const std::vector<SopTemplate> templates = WorkStore(m_context.database).templates();
    std::vector<FieldIssue> issues;
    if (std::none_of(units.begin(), units.end(), [&](const OrgUnit& unit) { return unit.id == asked.unit; }))
        issues.push_back({QStringLiteral("unit"), Words::tr("Choose the unit.")});
    if (std::none_of(templates.begin(), templates.end(),
                     [&](const SopTemplate& one) { return one.id == asked.templateId; }))
        issues.push_back({QStringLiteral("version"), Words::tr("Choose the version.")});
    if (asked.reason.isEmpty())
        issues.push_back({QStringLiteral("reason"), Words::tr("Say why the unit works differently.")});
    if (!asked.until.isValid() || asked.until < localDay(work.now(), m_context.catalogue.zone()))
        issues.push_back({QStringLiteral("until"), Words::tr("An exception ends on a day, today or later.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    asked.id = GuideStore(m_context.database).insert(asked);
    work.audit(QStringLiteral("exception.asked"), EntityKind::Setting, asked.id,
               {{QStringLiteral("unit"), asked.unit.value}, {QStringLiteral("reason"), asked.reason}});
    work.touch(EntityKind::Setting, asked.id);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return asked;
}

Done GuideDesk::answerException(qint64 id, bool isApproved)
{
    UnitOfWork work(m_context, Permission::ApproveRefund); // what managers approve
    if (Done ready = work.begin(); !ready)
        return ready;
    GuideStore store(m_context.database);
    for (SopException& exception : store.allExceptions(kShown)) {
        if (exception.id != id)
            continue;
        if (exception.askedBy == m_context.session.staff)
            return Failure::of(FailureKind::Denied, Words::tr("Another person than the one who asked must answer."));
        exception.answeredAt = work.now();
        exception.answeredBy = m_context.session.staff;
        exception.isApproved = isApproved;
        if (!store.answer(exception))
            return m_context.database.takeFailure().value_or(
                Failure::of(FailureKind::Conflict, Words::tr("This exception is answered already.")));
        work.audit(QStringLiteral("exception.answered"), EntityKind::Setting, id,
                   {{QStringLiteral("approved"), isApproved}});
        work.touch(EntityKind::Setting, id);
        return work.commit();
    }
    return Failure::of(FailureKind::NotFound, Words::tr("There is no such exception."));
}

Outcome<TrainingEvent> GuideDesk::record(const TrainingEvent& typed)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    TrainingEvent event = typed;
    event.topics = cleaned(typed.topics);
    event.attendees = cleaned(typed.attendees);
    event.note = cleanText(typed.note).simplified();
    const std::optional<WorkOrder> order =
        event.order.isValid() ? OrderStore(m_context.database).find(event.order) : std::nullopt;
    if (order)
        event.customer = order->customer;
    if (event.order.isValid() != order.has_value() || !CustomerStore(m_context.database).find(event.customer))
        return m_context.database.takeFailure().value_or(missingOrder());
    const QDate today = localDay(work.now(), m_context.catalogue.zone());
    if (!event.heldOn.isValid())
        event.heldOn = today;
    std::vector<FieldIssue> issues;
    if (event.topics.isEmpty())
        issues.push_back({QStringLiteral("topics"), Words::tr("Tick or write what was shown.")});
    if (event.attendees.isEmpty())
        issues.push_back({QStringLiteral("attendees"), Words::tr("Write who was there.")});
    if (event.minutes < 1 || event.minutes > 1440)
        issues.push_back({QStringLiteral("minutes"), Words::tr("Between a minute and a day.")});
    if (event.heldOn > today)
        issues.push_back({QStringLiteral("heldOn"), Words::tr("A training that was held lies not in the future.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    event.by = m_context.session.staff;
    event.id = GuideStore(m_context.database).insert(event, work.now(), event.by);
    TimelineEntry entry = orderEntry(order.value_or(WorkOrder()), QStringLiteral("user_training"),
                                     event.topics.join(QStringLiteral(", ")) + QStringLiteral(" · ") +
                                         event.attendees.join(QStringLiteral(", ")));
    entry.customer = event.customer;
    work.tell(entry);
    work.audit(QStringLiteral("training.recorded"), EntityKind::Customer, event.customer.value,
               {{QStringLiteral("order"), event.order.value}, {QStringLiteral("topics"), int(event.topics.size())}});
    work.touch(order ? EntityKind::WorkOrder : EntityKind::Customer, order ? event.order.value : event.customer.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return event;
}

Outcome<std::vector<TrainingEvent>> GuideDesk::trainingsOf(CustomerId customer)
{
    return readResult(m_context, GuideStore(m_context.database).trainingsOf(customer, kShown));
}

Outcome<std::vector<TrainingEvent>> GuideDesk::trainingsOf(WorkOrderId order)
{
    return readResult(m_context, GuideStore(m_context.database).trainingsOf(order));
}

QStringList GuideDesk::usualTopics(ServiceType type)
{
    QStringList topics;
    if (type == ServiceType::Installation)
        topics = {Words::tr("Position, fixing and connections shown"), Words::tr("First start together")};
    topics += {Words::tr("Switching on and off, daily use"), Words::tr("Cleaning and care"),
               Words::tr("What must not be done"), Words::tr("Shutting off water and power in an emergency"),
               Words::tr("Warranty, maintenance and how to reach us")};
    return topics;
}

} // namespace sanbao
