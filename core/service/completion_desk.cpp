// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/completion_desk.h"

#include "core/base/text_fold.h"
#include "core/service/order_desk.h"
#include "core/service/order_entry.h"
#include "core/service/order_permissions.h"
#include "core/service/unit_of_work.h"
#include "core/service/work_desk.h"
#include "core/storage/order_life_store.h"
#include "core/storage/order_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Completion)
};

Failure missing()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
}

void tellOf(UnitOfWork& work, const WorkOrder& order, const char* event, const QString& note, MaybeInstant at = {})
{
    TimelineEntry entry = orderEntry(order, QLatin1String(event), note);
    if (at)
        entry.happenedAt = *at;
    work.tell(entry);
}

FieldIssue issueOf(ConfirmGap gap)
{
    switch (gap) {
    case ConfirmGap::NameMissing:
        return {QStringLiteral("acceptedBy"), Words::tr("Write who confirms.")};
    case ConfirmGap::ReasonMissing:
        return {QStringLiteral("acceptedBy"), Words::tr("Say why nobody can confirm.")};
    case ConfirmGap::InkMissing:
        return {QStringLiteral("ink"), Words::tr("The signature is missing: sign in the field.")};
    case ConfirmGap::CodeMissing:
        return {QStringLiteral("code"), Words::tr("Enter the six digits on the customer's slip.")};
    case ConfirmGap::CodeWrong:
        return {QStringLiteral("code"), Words::tr("This is not the code of this order.")};
    }
    return {};
}

FieldIssue issueOf(HandOverGap gap)
{
    switch (gap) {
    case HandOverGap::ItemsMissing:
        return {QStringLiteral("items"), Words::tr("List what the customer gets back.")};
    case HandOverGap::TestNoteMissing:
        return {QStringLiteral("testNote"), Words::tr("Say what failed, or why no test was needed.")};
    case HandOverGap::OldPartsNoteMissing:
        return {QStringLiteral("oldPartsNote"), Words::tr("Say why the old parts stay here.")};
    case HandOverGap::OldPartsUnsaid:
        return {QStringLiteral("oldParts"), Words::tr("Parts were exchanged: say what became of the old ones.")};
    case HandOverGap::ReceiverMissing:
        return {QStringLiteral("receivedBy"), Words::tr("Write who received it.")};
    }
    return {};
}

} // namespace

QString label(ConfirmWay way)
{
    switch (way) {
    case ConfirmWay::Name:
        return Words::tr("By name");
    case ConfirmWay::Signature:
        return Words::tr("Signature");
    case ConfirmWay::Code:
        return Words::tr("Code on the slip");
    case ConfirmWay::Absent:
        return Words::tr("Nobody there");
    }
    return {};
}

QString label(ToldWay way)
{
    switch (way) {
    case ToldWay::InPerson:
        return Words::tr("In person");
    case ToldWay::Phone:
        return Words::tr("By phone");
    case ToldWay::Message:
        return Words::tr("By text message");
    case ToldWay::Wechat:
        return Words::tr("By WeChat");
    case ToldWay::Mail:
        return Words::tr("By mail");
    }
    return {};
}

QString label(HandOverTest test)
{
    switch (test) {
    case HandOverTest::Passed:
        return Words::tr("Test passed");
    case HandOverTest::Failed:
        return Words::tr("Test failed");
    case HandOverTest::NotNeeded:
        return Words::tr("No test needed");
    }
    return {};
}

QString label(OldParts parts)
{
    switch (parts) {
    case OldParts::None:
        return Words::tr("No parts exchanged");
    case OldParts::Returned:
        return Words::tr("Old parts returned");
    case OldParts::Waived:
        return Words::tr("Customer waived the old parts");
    case OldParts::Kept:
        return Words::tr("Old parts stay here");
    }
    return {};
}

QString confirmationText(const Confirmation& confirmation)
{
    return confirmation.way == ConfirmWay::Absent
               ? label(confirmation.way) + QStringLiteral(" · ") + confirmation.reason
               : confirmation.name + QStringLiteral(" · ") + label(confirmation.way);
}

Outcome<CompletionView> CompletionDesk::open(WorkOrderId order)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    OrderLifeStore life(m_context.database);
    CompletionView view;
    view.confirmation = life.confirmation(order, ConfirmPurpose::Completion);
    view.installation = life.confirmation(order, ConfirmPurpose::Installation);
    view.handedTo = life.confirmation(order, ConfirmPurpose::HandOver);
    view.told = life.told(order);
    view.handOver = life.handOver(order);
    view.usedParts = life.usedParts(order);
    return readResult(m_context, std::move(view));
}

Outcome<Confirmation> CompletionDesk::sealed(const Confirmation& typed, const WorkOrder& order, Instant at)
{
    std::vector<FieldIssue> issues;
    for (const ConfirmGap gap : gapsOf(typed, confirmationCode(order.uid)))
        issues.push_back(issueOf(gap));
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    Confirmation made = typed;
    made.order = order.id;
    made.name = made.way == ConfirmWay::Absent ? QString() : cleanText(typed.name);
    made.reason = made.way == ConfirmWay::Absent ? cleanText(typed.reason) : QString();
    made.ink = made.way == ConfirmWay::Signature ? inkOf(inkText(typed.ink)) : InkDrawing();
    made.code.clear();
    made.at = at;
    made.recordedBy = m_context.session.staff;
    made.seal = sealOf(made, order.uid);
    return made;
}

Outcome<ToldResult> CompletionDesk::checked(const ToldResult& typed, const WorkOrder& order, Instant now)
{
    ToldResult told = typed;
    told.order = order.id;
    told.to = cleanText(typed.to);
    told.note = cleanText(typed.note);
    told.by = m_context.session.staff;
    if (told.at == Instant())
        told.at = now;
    std::vector<FieldIssue> issues;
    if (told.to.isEmpty())
        issues.push_back({QStringLiteral("toldTo"), Words::tr("Write who was told the result.")});
    if (told.at > now || told.at < order.registeredAt)
        issues.push_back({QStringLiteral("at"), Words::tr("The moment lies between the registration and now.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return told;
}

void CompletionDesk::store(UnitOfWork& work, const WorkOrder& order, const Confirmation& made)
{
    OrderLifeStore(m_context.database).save(made);
    work.audit(QStringLiteral("order.confirmed"), EntityKind::WorkOrder, order.id.value,
               {{QStringLiteral("purpose"), codeOf(made.purpose)},
                {QStringLiteral("way"), codeOf(made.way)},
                {QStringLiteral("name"), made.name},
                {QStringLiteral("reason"), made.reason},
                {QStringLiteral("seal"), QString::fromLatin1(made.seal)}});
    work.touch(EntityKind::WorkOrder, order.id.value);
}

void CompletionDesk::store(UnitOfWork& work, const WorkOrder& order, const ToldResult& told)
{
    OrderLifeStore(m_context.database).insert(told);
    QStringList note{told.to, label(told.way), told.note};
    note.removeAll(QString());
    tellOf(work, order, "result_told", note.join(QStringLiteral(" · ")), told.at);
    work.audit(QStringLiteral("order.told"), EntityKind::WorkOrder, order.id.value,
               {{QStringLiteral("to"), told.to},
                {QStringLiteral("way"), codeOf(told.way)},
                {QStringLiteral("at"), told.at.ms}});
    work.touch(EntityKind::WorkOrder, order.id.value);
}

Outcome<WorkOrder> CompletionDesk::take(WorkOrderId id, qint64 revision, OrderEvent event,
                                        const std::optional<Confirmation>& confirmation,
                                        const std::optional<ToldResult>& told)
{
    UnitOfWork work(m_context, permissionFor(event.kind));
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    if (event.at == Instant())
        event.at = work.now();
    std::vector<FieldIssue> issues;
    if (confirmation) {
        Outcome<Confirmation> made = sealed(*confirmation, *order, event.at);
        if (made) {
            event.acceptedBy = made->way == ConfirmWay::Absent ? made->reason : made->name;
            store(work, *order, *made);
        } else {
            issues = made.error().issues;
        }
    }
    if (told) {
        const Outcome<ToldResult> made = checked(*told, *order, work.now());
        if (made)
            store(work, *order, *made);
        else
            issues.insert(issues.end(), made.error().issues.begin(), made.error().issues.end());
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    Outcome<WorkOrder> next = OrderDesk(m_context).act(id, revision, event);
    if (!next)
        return next;
    work.audit(QStringLiteral("order.completed"), EntityKind::WorkOrder, id.value, {});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return next;
}

Done CompletionDesk::tell(const ToldResult& typed)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(typed.order);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    const Outcome<ToldResult> told = checked(typed, *order, work.now());
    if (!told)
        return told.error();
    store(work, *order, *told);
    return work.commit();
}

Done CompletionDesk::handOver(const HandOver& typed, const Confirmation& confirmation)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(typed.order);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    OrderLifeStore life(m_context.database);
    HandOver made = typed;
    made.items.clear();
    for (const QString& item : typed.items) {
        if (!cleanText(item).isEmpty())
            made.items.append(cleanText(item));
    }
    made.receivedBy = cleanText(typed.receivedBy);
    std::vector<FieldIssue> issues;
    for (const HandOverGap gap : gapsOf(made, life.usedParts(order->id)))
        issues.push_back(issueOf(gap));
    Confirmation by = confirmation;
    by.purpose = ConfirmPurpose::HandOver;
    by.name = made.receivedBy;
    const Outcome<Confirmation> sealedBy = sealed(by, *order, work.now());
    if (!sealedBy && !made.receivedBy.isEmpty())
        issues.insert(issues.end(), sealedBy.error().issues.begin(), sealedBy.error().issues.end());
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    made.at = work.now();
    made.by = m_context.session.staff;
    if (!life.save(made))
        return m_context.database.takeFailure().value_or(Failure::of(
            FailureKind::Conflict, Words::tr("The hand-over was recorded elsewhere meanwhile. It has been reloaded.")));
    store(work, *order, *sealedBy);
    tellOf(work, *order, "handed_over",
           QStringList{made.items.join(QStringLiteral(", ")), label(made.test), label(made.oldParts), made.receivedBy}
               .join(QStringLiteral(" · ")));
    work.audit(QStringLiteral("order.handed_over"), EntityKind::WorkOrder, order->id.value,
               {{QStringLiteral("items"), made.items.join(QLatin1Char('\n'))},
                {QStringLiteral("test"), codeOf(made.test)},
                {QStringLiteral("old_parts"), codeOf(made.oldParts)},
                {QStringLiteral("to"), made.receivedBy}});
    return work.commit();
}

Done CompletionDesk::acceptInstallation(WorkOrderId id, qint64 revision, bool isAccepted,
                                        const Confirmation& confirmation)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    Confirmation typed = confirmation;
    typed.purpose = ConfirmPurpose::Installation;
    const Outcome<Confirmation> made = sealed(typed, *order, work.now());
    if (!made)
        return made.error();
    const QString signer = made->way == ConfirmWay::Absent ? made->reason : made->name;
    if (Done accepted = WorkDesk(m_context).accept(id, revision, isAccepted, signer); !accepted)
        return accepted;
    store(work, *order, *made);
    return work.commit();
}

void noteAcceptance(ServiceContext& context, const WorkOrder& order, StaffId actor)
{
    if (!order.acceptedAt)
        return;
    OrderLifeStore life(context.database);
    std::optional<Confirmation> known = life.confirmation(order.id, ConfirmPurpose::Completion);
    if (!known || known->at != *order.acceptedAt) {
        known = Confirmation();
        known->order = order.id;
        known->name = order.acceptedBy;
        known->at = *order.acceptedAt;
        known->recordedBy = actor;
        known->seal = sealOf(*known, order.uid);
        life.save(*known);
    }
    if (known->way != ConfirmWay::Absent)
        life.insert(ToldResult{order.id, known->name, ToldWay::InPerson, {}, *order.acceptedAt, actor});
}

} // namespace sanbao
