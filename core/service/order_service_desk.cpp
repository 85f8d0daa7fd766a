// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/order_service_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/price_list.h"
#include "core/service/cost_desk.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/order_entry.h"
#include "core/service/process_desk.h"
#include "core/service/unit_desk.h"
#include "core/service/unit_of_work.h"
#include "core/service/warranty_case_words.h"
#include "core/service/warranty_desk.h"
#include "core/storage/cost_store.h"
#include "core/storage/diagnosis_store.h"
#include "core/storage/fee_store.h"
#include "core/storage/order_life_store.h"
#include "core/storage/order_store.h"
#include "core/storage/process_store.h"
#include "core/storage/voucher_store.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderKind)
};

constexpr qsizetype kShortText = 60;

Failure missing()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
}

void tellOf(UnitOfWork& work, const WorkOrder& order, const char* event, const QString& note)
{
    work.tell(orderEntry(order, QLatin1String(event), note));
}

/// Adds the line to those of the same technician or the same fault.
template <class Key>
void gather(std::vector<MisdiagnosisLine>& sums, const MisdiagnosisLine& line, Key MisdiagnosisLine::*key)
{
    auto found =
        std::find_if(sums.begin(), sums.end(), [&](const MisdiagnosisLine& one) { return one.*key == line.*key; });
    if (found == sums.end()) {
        MisdiagnosisLine fresh;
        fresh.*key = line.*key;
        found = sums.insert(sums.end(), fresh);
    }
    found->diagnoses += line.diagnoses;
    found->wrong += line.wrong;
}

} // namespace

QString label(RepeatCause cause)
{
    switch (cause) {
    case RepeatCause::Misdiagnosis:
        return Words::tr("Misdiagnosis");
    case RepeatCause::Workmanship:
        return Words::tr("Workmanship");
    case RepeatCause::PartFailed:
        return Words::tr("The new part failed");
    case RepeatCause::OtherFault:
        return Words::tr("Another fault");
    case RepeatCause::Use:
        return Words::tr("How it is used");
    case RepeatCause::Unknown:
        return Words::tr("Not known yet");
    }
    return {};
}

std::optional<ServiceType> typeOfKind(ServiceContext& context, const QString& code)
{
    if (const std::optional<ServiceType> type = fromCode<ServiceType>(code))
        return type;
    const std::optional<ServiceKind> kind = ProcessStore(context.database).kind(code);
    return kind && kind->active ? std::optional<ServiceType>(kind->type) : std::nullopt;
}

QString serviceName(ServiceContext& context, const WorkOrder& order)
{
    const QString code = OrderLifeStore(context.database).service(order.id).kind;
    const std::optional<ServiceKind> kind = code.isEmpty() ? std::nullopt : ProcessStore(context.database).kind(code);
    return kind ? nameOf(*kind) : label(order.type);
}

Outcome<OrderServiceView> OrderServiceDesk::open(const WorkOrder& order)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    OrderLifeStore life(m_context.database);
    OrderServiceView view;
    view.service = life.service(order.id);
    view.kindName = label(order.type);
    for (ServiceKind& kind : ProcessStore(m_context.database).kinds()) {
        if (kind.code == view.service.kind)
            view.kindName = nameOf(kind);
        if (kind.type == order.type && (kind.active || kind.code == view.service.kind))
            view.kinds.push_back(std::move(kind));
    }
    view.model = CostStore(m_context.database).modelOf(order.id);
    view.depths = ProcessStore(m_context.database).depths();
    view.upgrades = life.upgrades(order.id);
    view.repeat = life.repeat(order.id);
    view.earlier = view.repeat ? view.repeat->earlier : life.earlierOf(order);
    if (view.earlier.isValid()) {
        if (const std::optional<WorkOrder> earlier = OrderStore(m_context.database).find(view.earlier))
            view.earlierNumber = earlier->number;
    }
    return readResult(m_context, std::move(view));
}

Done OrderServiceDesk::price(WorkOrderId id, std::optional<RepairDepth> depth)
{
    const std::vector<DepthStandard> standards = ProcessStore(m_context.database).depths();
    if (VoucherStore(m_context.database).settlementOf(id))
        return {};
    std::vector<FeeLine> lines = FeeStore(m_context.database).lines(id);
    const std::vector<FeeLine> before = lines;
    QString wanted;
    for (const DepthStandard& standard : standards) {
        if (depth && standard.depth == *depth)
            wanted = standard.priceCode;
    }
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                               [&](const FeeLine& line) {
                                   return !line.itemCode.isEmpty() && line.itemCode != wanted &&
                                          std::any_of(standards.begin(), standards.end(),
                                                      [&](const DepthStandard& standard) {
                                                          return standard.priceCode == line.itemCode;
                                                      });
                               }),
                lines.end());
    const bool there =
        std::any_of(lines.begin(), lines.end(), [&](const FeeLine& line) { return line.itemCode == wanted; });
    const PriceItem* item = wanted.isEmpty() ? nullptr : itemIn(m_context.catalogue.prices(), wanted);
    if (item && !there)
        lines.push_back(WarrantyDesk(m_context).proposed(id, lineOf(*item)));
    if (lines.size() == before.size() && (!item || there))
        return {};
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    return OrderDesk(m_context).recordFees(id, order ? order->revision : 0, lines);
}

Done OrderServiceDesk::save(const OrderService& typed, DeliveryModel model)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(typed.order);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    std::vector<FieldIssue> issues;
    const std::optional<ServiceKind> kind = ProcessStore(m_context.database).kind(typed.kind);
    if (!typed.kind.isEmpty() && (!kind || kind->type != order->type))
        issues.push_back({QStringLiteral("kind"), Words::tr("This kind runs as another type of service.")});
    if (typed.depth && order->type != ServiceType::Repair)
        issues.push_back({QStringLiteral("depth"), Words::tr("Only repairs have a depth.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    OrderLifeStore life(m_context.database);
    const OrderService before = life.service(order->id);
    if (!life.save(typed))
        return m_context.database.takeFailure().value_or(Failure::of(
            FailureKind::Conflict, Words::tr("The order was changed elsewhere meanwhile. It has been reloaded.")));
    if (CostStore(m_context.database).modelOf(order->id) != model) {
        if (Done set = CostDesk(m_context).setModel(order->id, model); !set)
            return set;
    }
    if (before.depth != typed.depth) {
        if (Done priced = price(order->id, typed.depth); !priced)
            return priced;
    }
    QStringList note{kind ? nameOf(*kind) : QString(), typed.depth ? label(*typed.depth) : QString(), label(model)};
    note.removeAll(QString());
    tellOf(work, *order, "service_set", note.join(QStringLiteral(" · ")));
    work.audit(QStringLiteral("order.service"), EntityKind::WorkOrder, order->id.value,
               {{QStringLiteral("kind"), typed.kind},
                {QStringLiteral("depth"), typed.depth ? codeOf(*typed.depth) : QString()},
                {QStringLiteral("model"), codeOf(model)}});
    work.touch(EntityKind::WorkOrder, order->id.value);
    return work.commit();
}

Outcome<UpgradeItem> OrderServiceDesk::addUpgrade(const UpgradeItem& typed)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(typed.order);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    UpgradeItem item = typed;
    item.before = cleanText(typed.before);
    item.after = cleanText(typed.after);
    item.note = cleanText(typed.note);
    std::vector<FieldIssue> issues;
    if (item.before.isEmpty() || item.before.size() > kShortText)
        issues.push_back({QStringLiteral("before"), Words::tr("Write what it had, at most 60 characters.")});
    if (item.after.isEmpty() || item.after.size() > kShortText || item.after == item.before)
        issues.push_back({QStringLiteral("after"), Words::tr("Write what it has instead, at most 60 characters.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    if (!order->isOpen() || order->acceptedAt)
        return Failure::of(FailureKind::Conflict, Words::tr("The upgrade is accepted already."));
    item.enteredAt = work.now();
    item.enteredBy = m_context.session.staff;
    item.id = OrderLifeStore(m_context.database).insert(item);
    tellOf(work, *order, "upgrade", QStringLiteral("%1: %2 → %3").arg(label(item.kind), item.before, item.after));
    work.audit(QStringLiteral("order.upgrade"), EntityKind::WorkOrder, order->id.value,
               {{QStringLiteral("kind"), codeOf(item.kind)},
                {QStringLiteral("before"), item.before},
                {QStringLiteral("after"), item.after}});
    work.touch(EntityKind::WorkOrder, order->id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return item;
}

Done OrderServiceDesk::dropUpgrade(WorkOrderId order, qint64 upgrade)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    OrderLifeStore(m_context.database).remove(upgrade);
    work.audit(QStringLiteral("order.upgrade_dropped"), EntityKind::WorkOrder, order.value,
               {{QStringLiteral("upgrade"), upgrade}});
    work.touch(EntityKind::WorkOrder, order.value);
    return work.commit();
}

void applyUpgrade(UnitOfWork& work, ServiceContext& context, const WorkOrder& order)
{
    OrderLifeStore life(context.database);
    bool applied = false;
    for (const UpgradeItem& item : life.upgrades(order.id)) {
        if (item.appliedAt || !order.product.isValid())
            continue;
        ConfigurationChange change;
        change.product = order.product;
        change.changedOn = localDay(order.acceptedAt.value_or(work.now()), context.catalogue.zone());
        change.kind = item.kind;
        change.value = item.after;
        change.note = Words::tr("instead of %1, order %2").arg(item.before, order.number);
        applied = bool(UnitDesk(context).addConfiguration(change)) || applied;
    }
    if (applied)
        life.markApplied(order.id, work.now());
}

Done OrderServiceDesk::recordRepeat(const OrderRepeat& typed)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    OrderStore orders(m_context.database);
    const std::optional<WorkOrder> order = orders.find(typed.order);
    const std::optional<WorkOrder> earlier = orders.find(typed.earlier);
    if (!order)
        return m_context.database.takeFailure().value_or(missing());
    if (!earlier || earlier->id == order->id || earlier->registeredAt > order->registeredAt ||
        earlier->product != order->product)
        return Failure::invalid(QStringLiteral("earlier"),
                                Words::tr("The earlier order is one of the same product, taken in before this one."));
    OrderLifeStore life(m_context.database);
    const std::optional<OrderRepeat> before = life.repeat(order->id);
    OrderRepeat repeat = typed;
    repeat.note = cleanText(typed.note);
    repeat.at = before ? before->at : work.now();
    repeat.by = m_context.session.staff;
    life.save(repeat);
    DiagnosisStore diagnosis(m_context.database);
    const std::vector<OrderDiagnosis> made = diagnosis.diagnoses(earlier->id);
    const bool wasWrong = before && before->cause == RepeatCause::Misdiagnosis;
    if (!made.empty() && (repeat.cause == RepeatCause::Misdiagnosis || wasWrong)) {
        const bool isWrong = repeat.cause == RepeatCause::Misdiagnosis;
        diagnosis.judgeDiagnosis(made.back().id, isWrong);
        tellOf(work, *earlier, isWrong ? "misdiagnosis" : "diagnosis_confirmed",
               Words::tr("found by order %1").arg(order->number));
        work.touch(EntityKind::WorkOrder, earlier->id.value);
    }
    tellOf(work, *order, "repeat",
           QStringList{earlier->number, label(repeat.cause), repeat.note}
               .filter(QRegularExpression(QStringLiteral(".")))
               .join(QStringLiteral(" · ")));
    work.audit(QStringLiteral("order.repeat"), EntityKind::WorkOrder, order->id.value,
               {{QStringLiteral("earlier"), earlier->number}, {QStringLiteral("cause"), codeOf(repeat.cause)}});
    work.touch(EntityKind::WorkOrder, order->id.value);
    return work.commit();
}

Outcome<RepeatReport> OrderServiceDesk::report(QDate first, QDate last)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    const Instant from = startOfDay(first, zone);
    const Instant to = startOfDay(last.addDays(1), zone);
    OrderLifeStore life(m_context.database);
    RepeatReport report;
    report.repeats = life.repeats(from, to);
    if (!m_context.may(Permission::ReadCost)) {
        for (RepeatLine& line : report.repeats)
            line.cost = Money();
    }
    for (const MisdiagnosisLine& line : life.misdiagnoses(from, to)) {
        gather(report.byTechnician, line, &MisdiagnosisLine::technician);
        gather(report.byFault, line, &MisdiagnosisLine::fault);
        report.diagnoses += line.diagnoses;
        report.wrong += line.wrong;
    }
    return readResult(m_context, std::move(report));
}

} // namespace sanbao
