// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/promise_desk.h"

#include "core/base/text_fold.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/rule_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/customer_store.h"
#include "core/storage/order_store.h"
#include "core/storage/promise_store.h"
#include "core/storage/revenue_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Promises)
};

std::pair<Instant, Instant> spanOf(QDate from, QDate to, const QTimeZone& zone)
{
    return {startOfDay(from, zone), startOfDay(to.addDays(1), zone)};
}

QString moment(Instant at, const QTimeZone& zone)
{
    return inZone(at, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

bool isAmong(const std::vector<PromiseChange>& changes, const PromiseChange& shown)
{
    return std::any_of(changes.begin(), changes.end(), [&shown](const PromiseChange& change) {
        return change.kind == shown.kind && change.after.dueAt == shown.after.dueAt &&
               change.after.state == shown.after.state;
    });
}

Failure daysMissing()
{
    return Failure::invalid(QStringLiteral("from"), Words::tr("Give the first and the last day."));
}

} // namespace

std::vector<PromiseKind> unexplained(const WorkOrder& order, const std::vector<BreachCause>& causes)
{
    std::vector<PromiseKind> open;
    for (const Promise& promise : order.promises) {
        const bool named = std::any_of(causes.begin(), causes.end(),
                                       [&promise](const BreachCause& cause) { return cause.kind == promise.kind; });
        if (promise.state == PromiseState::Missed && !named)
            open.push_back(promise.kind);
    }
    return open;
}

Outcome<std::vector<OrderRow>> PromiseDesk::unanswered(int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    OrderFinder finder(m_context.database);
    std::vector<OrderRow> rows;
    for (const WorkOrderId id : PromiseStore(m_context.database).unanswered(limit)) {
        if (std::optional<OrderRow> row = finder.row(id))
            rows.push_back(std::move(*row));
    }
    return readResult(m_context, std::move(rows));
}

std::vector<PromiseChange> PromiseDesk::changesOf(const WorkOrder& order, ReplayWith with)
{
    const Catalogue& catalogue = m_context.catalogue;
    std::vector<PromiseChange> changes;
    if (with == ReplayWith::Calendar) {
        changes = replayed(order, nullptr, catalogue.calendar(), 0, m_context.clock.now());
    } else {
        const std::optional<Customer> customer = CustomerStore(m_context.database).find(order.customer);
        const TargetQuery query{order.type, order.priority, order.grade, order.category,
                                customer ? codeOf(customer->tier) : QString()};
        const std::vector<ServiceTarget> targets = targetsOfOrder(m_context, query, order.customer, order.product,
                                                                  localDay(order.registeredAt, catalogue.zone()));
        changes =
            replayed(order, &targets, catalogue.calendar(), catalogue.rules().targetVersion, m_context.clock.now());
    }
    return changes;
}

Outcome<std::vector<ReplayRow>> PromiseDesk::preview(const ReplayRequest& request)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    if (!request.from.isValid() || !request.to.isValid() || request.to < request.from)
        return daysMissing();
    const auto [from, until] = spanOf(request.from, request.to, m_context.catalogue.zone());
    OrderStore orders(m_context.database);
    std::vector<ReplayRow> rows;
    for (const WorkOrderId id : PromiseStore(m_context.database).ordersBetween(from, until, request.openOnly)) {
        const std::optional<WorkOrder> order = orders.find(id);
        if (!order)
            continue;
        for (PromiseChange& change : changesOf(*order, request.with)) {
            if (change.isChange())
                rows.push_back({id, order->number, order->revision, std::move(change)});
        }
    }
    return readResult(m_context, std::move(rows));
}

Done PromiseDesk::rewrite(UnitOfWork& work, const WorkOrder& order, const std::vector<PromiseChange>& changes)
{
    WorkOrder next = order;
    QStringList story;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        next.promises[i] = changes[i].after;
        if (changes[i].isChange()) {
            story.append(Words::tr("%1: %2, was %3")
                             .arg(label(changes[i].kind), moment(changes[i].after.dueAt, m_context.catalogue.zone()),
                                  moment(changes[i].before.dueAt, m_context.catalogue.zone())));
        }
    }
    if (!OrderStore(m_context.database).update(next))
        return m_context.database.takeFailure().value_or(Failure{});
    recordFact(m_context, next);
    TimelineEntry entry;
    entry.order = order.id;
    entry.product = order.product;
    entry.customer = order.customer;
    entry.event = QStringLiteral("promises_recomputed");
    entry.note = story.join(QLatin1Char('\n'));
    work.tell(entry);
    work.audit(QStringLiteral("promises.recomputed"), EntityKind::WorkOrder, order.id.value,
               {{QStringLiteral("story"), entry.note}});
    work.touch(EntityKind::WorkOrder, order.id.value);
    return {};
}

Done PromiseDesk::accept(const ReplayRequest& request, const std::vector<ReplayRow>& shown)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    OrderStore orders(m_context.database);
    for (auto row = shown.begin(); row != shown.end();) {
        const auto end =
            std::find_if(row, shown.end(), [&row](const ReplayRow& one) { return one.order != row->order; });
        const std::optional<WorkOrder> order = orders.find(row->order);
        if (!order || order->revision != row->revision)
            return Failure::of(
                FailureKind::Conflict,
                Words::tr("Order %1 was changed since the preview. Look at the preview again.").arg(row->number));
        const std::vector<PromiseChange> changes = changesOf(*order, request.with);
        if (!std::all_of(row, end, [&changes](const ReplayRow& one) { return isAmong(changes, one.change); }))
            return Failure::of(FailureKind::Conflict,
                               Words::tr("The result for order %1 is another one by now. Look at the preview again.")
                                   .arg(row->number));
        if (Done written = rewrite(work, *order, changes); !written)
            return written;
        row = end;
    }
    work.audit(QStringLiteral("promises.replay"), EntityKind::Setting, 0,
               {{QStringLiteral("rows"), int(shown.size())}});
    return work.commit();
}

Done PromiseDesk::saveCause(WorkOrderId id, const BreachCause& cause)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
    const std::vector<NamedChoice>& choices = m_context.catalogue.rules().breachCauses;
    const bool known = std::any_of(choices.begin(), choices.end(), [&cause](const NamedChoice& choice) {
        return choice.active && choice.code == cause.cause;
    });
    if (!known)
        return Failure::invalid(QStringLiteral("cause"), Words::tr("Choose the cause from the list."));
    const bool missed = std::any_of(order->promises.begin(), order->promises.end(), [&cause](const Promise& promise) {
        return promise.kind == cause.kind && promise.state == PromiseState::Missed;
    });
    if (!missed)
        return Failure::of(FailureKind::Conflict, Words::tr("This promise was not missed."));
    const BreachCause kept{cause.kind, cause.cause, cleanText(cause.note)};
    PromiseStore(m_context.database).saveCause(id, kept, work.now(), m_context.session.staff);
    TimelineEntry entry;
    entry.order = id;
    entry.product = order->product;
    entry.customer = order->customer;
    entry.event = QStringLiteral("breach_cause");
    entry.note = label(kept.kind) + QStringLiteral(": ") + Catalogue::choiceName(choices, kept.cause);
    if (!kept.note.isEmpty())
        entry.note += QStringLiteral(" · ") + kept.note;
    work.tell(entry);
    work.audit(QStringLiteral("order.breach_cause"), EntityKind::WorkOrder, id.value,
               {{QStringLiteral("kind"), codeOf(kept.kind)}, {QStringLiteral("cause"), kept.cause}});
    work.touch(EntityKind::WorkOrder, id.value);
    return work.commit();
}

Outcome<std::vector<BreachCause>> PromiseDesk::causesOf(WorkOrderId order)
{
    return readResult(m_context, PromiseStore(m_context.database).causesOf(order));
}

Outcome<PromiseReport> PromiseDesk::report(QDate from, QDate to)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    if (!from.isValid() || !to.isValid() || to < from)
        return daysMissing();
    const auto [start, end] = spanOf(from, to, m_context.catalogue.zone());
    PromiseStore store(m_context.database);
    PromiseReport report;
    report.promises = store.tallies(start, end, m_context.clock.now());
    report.causes = store.causes(start, end);
    report.contacts = store.contacts(start, end);
    return readResult(m_context, std::move(report));
}

Outcome<RevenueReport> PromiseDesk::revenue(QDate from, QDate to)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    if (!from.isValid() || !to.isValid() || to < from)
        return daysMissing();
    return readResult(m_context, RevenueStore(m_context.database).report(m_context.catalogue.unit().id, from, to));
}

} // namespace sanbao
