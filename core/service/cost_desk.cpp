// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/cost_desk.h"

#include "core/base/text_fold.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/till_book.h"
#include "core/service/unit_of_work.h"
#include "core/storage/order_store.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <map>

namespace sanbao {

namespace {

constexpr int kMaxName = 100;
const QString kKilometre = QStringLiteral("cost.kilometre_fen");
const QString kGoal = QStringLiteral("cost.goal_fen");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Costs)
};

Failure noOrder()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
}

Money settingMoney(ServiceContext& context, const QString& key)
{
    return Money::fromFen(SettingStore(context.database).value(key).value_or(QString()).toLongLong());
}

} // namespace

QString label(CostType type)
{
    switch (type) {
    case CostType::Labour:
        return Words::tr("Labour");
    case CostType::Material:
        return Words::tr("Material");
    case CostType::Transport:
        return Words::tr("Transport");
    case CostType::ThirdParty:
        return Words::tr("Third party");
    case CostType::Equipment:
        return Words::tr("Equipment");
    case CostType::Other:
        return Words::tr("Other costs");
    }
    return {};
}

QString label(DeliveryModel model)
{
    switch (model) {
    case DeliveryModel::Own:
        return Words::tr("Own staff");
    case DeliveryModel::ThirdParty:
        return Words::tr("Third party");
    case DeliveryModel::Online:
        return Words::tr("Online service");
    case DeliveryModel::Remote:
        return Words::tr("Remote");
    case DeliveryModel::Community:
        return Words::tr("Community");
    case DeliveryModel::Mobile:
        return Words::tr("Mobile service");
    case DeliveryModel::InStore:
        return Words::tr("In the store");
    }
    return {};
}

QString label(RecoveryState state)
{
    switch (state) {
    case RecoveryState::Claimed:
        return Words::tr("claimed");
    case RecoveryState::Paid:
        return Words::tr("paid");
    case RecoveryState::Refused:
        return Words::tr("refused");
    }
    return {};
}

Outcome<CostSheet> CostDesk::sheet(WorkOrderId order)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadCost); !permitted)
        return std::move(permitted).error();
    CostStore store(m_context.database);
    CostSheet sheet;
    sheet.lines = store.ofOrder(order);
    sheet.sums = sumsOf(sheet.lines);
    sheet.recovery = store.recovery(order);
    sheet.model = store.modelOf(order);
    sheet.margin.cost = sheet.sums.total();
    const Balance balance = balanceOf(m_context, order);
    sheet.margin.revenue = store.revenueOf(order);
    sheet.settled = !sheet.margin.revenue.isZero();
    if (!sheet.settled)
        sheet.margin.revenue = balance.due + balance.rounding;
    if (sheet.recovery)
        sheet.margin.recovered = sheet.recovery->received;
    return readResult(m_context, std::move(sheet));
}

Money CostDesk::rateFor(const CostWish& wish, QDate day, QString& grade, std::vector<FieldIssue>& issues)
{
    CostStore store(m_context.database);
    if (wish.type == CostType::Labour && wish.staff.isValid()) {
        grade = store.gradeOf(wish.staff);
        const std::vector<LabourGrade> grades = store.grades();
        if (const LabourGrade* found = gradeOn(grades, grade, day))
            return found->rate;
        if (wish.rate.isZero())
            issues.push_back({QStringLiteral("rate"),
                              Words::tr("%1 has no grade with a rate on %2: give the rate.")
                                  .arg(m_context.catalogue.staffName(wish.staff), day.toString(Qt::ISODate))});
    }
    if (wish.type == CostType::Transport && wish.rate.isZero()) {
        const Money rate = kilometreRate();
        if (rate.isZero())
            issues.push_back({QStringLiteral("rate"), Words::tr("No rate for a kilometre is set: give the rate.")});
        return rate;
    }
    return wish.rate;
}

void CostDesk::tell(UnitOfWork& work, WorkOrderId id, const char* event, const QString& note)
{
    TimelineEntry entry;
    entry.order = id;
    if (const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id)) {
        entry.product = order->product;
        entry.customer = order->customer;
    }
    entry.event = QLatin1String(event);
    entry.note = note;
    work.tell(entry);
    work.touch(EntityKind::WorkOrder, id.value);
}

/// The rate is that of the day the order was registered, and stays in the line.
Outcome<OrderCost> CostDesk::add(const CostWish& wish)
{
    UnitOfWork work(m_context, Permission::RecordCost);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(wish.order);
    if (!order)
        return m_context.database.takeFailure().value_or(noOrder());
    if (!order->isOpen())
        return Failure::of(FailureKind::Conflict, Words::tr("The order is closed; append an amendment instead."));
    OrderCost line;
    line.order = wish.order;
    line.type = wish.type;
    line.quantity = wish.quantity;
    line.staff = wish.staff;
    line.name = cleanText(wish.name);
    std::vector<FieldIssue> issues;
    if (wish.quantity <= 0 || wish.quantity > 100'000'000)
        issues.push_back({QStringLiteral("quantity"), Words::tr("The quantity must be greater than zero.")});
    if (wish.rate.isNegative())
        issues.push_back({QStringLiteral("rate"), Words::tr("The rate may not be negative.")});
    line.rate = rateFor(wish, localDay(order->registeredAt, m_context.catalogue.zone()), line.grade, issues);
    if (line.name.isEmpty() && wish.type == CostType::Labour)
        line.name = m_context.catalogue.staffName(wish.staff);
    if (line.name.isEmpty() && wish.type == CostType::Transport)
        line.name = Words::tr("Way to the customer");
    if (line.name.isEmpty() || line.name.size() > kMaxName)
        issues.push_back({QStringLiteral("name"), Words::tr("Say what it was, in at most 100 characters.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    line.amount = line.rate.timesMilli(line.quantity);
    line.day = localDay(work.now(), m_context.catalogue.zone());
    line.enteredAt = work.now();
    line.enteredBy = m_context.session.staff;
    CostStore store(m_context.database);
    line.direct = store.isDirect(line.type);
    line.id = store.insert(line);
    tell(work, wish.order, "cost", label(line.type) + QStringLiteral(" · ") + line.name);
    work.audit(QStringLiteral("cost.added"), EntityKind::WorkOrder, wish.order.value,
               {{QStringLiteral("type"), codeOf(line.type)}, {QStringLiteral("amount"), line.amount.plain()}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return line;
}

Done CostDesk::cancel(CostId id, const QString& reason)
{
    UnitOfWork work(m_context, Permission::RecordCost);
    if (Done ready = work.begin(); !ready)
        return ready;
    CostStore store(m_context.database);
    const std::optional<OrderCost> line = store.find(id);
    const QString why = cleanText(reason);
    if (!line || line->isVoid())
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    if (line->move > 0)
        return Failure::of(FailureKind::Conflict, Words::tr("This came with a part: bring the part back instead."));
    if (why.isEmpty())
        return Failure::invalid(QStringLiteral("reason"), Words::tr("Say why it is taken back."));
    store.cancel(id, work.now(), why);
    tell(work, line->order, "cost_voided", line->name + QStringLiteral(" · ") + why);
    work.audit(QStringLiteral("cost.voided"), EntityKind::WorkOrder, line->order.value,
               {{QStringLiteral("cost"), id.value}, {QStringLiteral("reason"), why}});
    return work.commit();
}

Outcome<CostRecovery> CostDesk::claim(WorkOrderId order, const QString& maker, Money amount)
{
    UnitOfWork work(m_context, Permission::RecordCost);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    CostStore store(m_context.database);
    if (!OrderStore(m_context.database).find(order))
        return m_context.database.takeFailure().value_or(noOrder());
    if (store.recovery(order))
        return Failure::of(FailureKind::Conflict, Words::tr("The maker was asked for it already."));
    CostRecovery recovery;
    recovery.order = order;
    recovery.maker = cleanText(maker);
    recovery.claimed = amount;
    recovery.claimedAt = work.now();
    std::vector<FieldIssue> issues;
    if (recovery.maker.isEmpty())
        issues.push_back({QStringLiteral("maker"), Words::tr("Say who is asked.")});
    if (amount <= Money())
        issues.push_back({QStringLiteral("amount"), Words::tr("The amount must be greater than zero.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    store.insert(recovery);
    tell(work, order, "cost_recovery", recovery.maker + QStringLiteral(" · ") + label(recovery.state));
    work.audit(QStringLiteral("cost.claimed"), EntityKind::WorkOrder, order.value,
               {{QStringLiteral("amount"), amount.plain()}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return recovery;
}

Outcome<CostRecovery> CostDesk::answer(WorkOrderId order, qint64 revision, bool paid, Money amount, const QString& note)
{
    UnitOfWork work(m_context, Permission::RecordCost);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    CostStore store(m_context.database);
    std::optional<CostRecovery> recovery = store.recovery(order);
    if (!recovery || recovery->revision != revision || recovery->state != RecoveryState::Claimed)
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    recovery->note = cleanText(note);
    if (paid && (amount <= Money() || amount > recovery->claimed))
        return Failure::invalid(QStringLiteral("amount"), Words::tr("More than nothing and at most what was claimed."));
    if (!paid && recovery->note.isEmpty())
        return Failure::invalid(QStringLiteral("note"), Words::tr("Say why the maker refused."));
    recovery->state = paid ? RecoveryState::Paid : RecoveryState::Refused;
    recovery->received = paid ? amount : Money();
    recovery->answeredAt = work.now();
    store.update(*recovery);
    recovery->revision += 1;
    tell(work, order, "cost_recovery", recovery->maker + QStringLiteral(" · ") + label(recovery->state));
    work.audit(QStringLiteral("cost.recovery_answered"), EntityKind::WorkOrder, order.value,
               {{QStringLiteral("state"), codeOf(recovery->state)}, {QStringLiteral("amount"), amount.plain()}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *recovery;
}

Done CostDesk::write(Permission permission, const QString& action, const QJsonObject& body,
                     const std::function<void()>& change)
{
    // Rates and budgets are for those who see costs and also enter them: who only looks changes nothing.
    const bool rates = permission == Permission::ReadCost;
    if (Done permitted = rates ? requirePermission(m_context, Permission::ReadCost) : Done(); !permitted)
        return permitted;
    UnitOfWork work(m_context, rates ? Permission::RecordCost : permission);
    if (Done ready = work.begin(); !ready)
        return ready;
    change();
    work.audit(action, EntityKind::Setting, 0, body);
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

Done CostDesk::setModel(WorkOrderId order, DeliveryModel model)
{
    return write(Permission::RespondOrder, QStringLiteral("order.model"),
                 {{QStringLiteral("order"), order.value}, {QStringLiteral("model"), codeOf(model)}},
                 [&] { CostStore(m_context.database).setModel(order, model); });
}

Outcome<std::vector<LabourGrade>> CostDesk::grades()
{
    if (Done permitted = requirePermission(m_context, Permission::ReadCost); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, CostStore(m_context.database).grades());
}

Done CostDesk::saveGrade(const LabourGrade& typed)
{
    LabourGrade grade = typed;
    grade.code = cleanText(typed.code);
    grade.name = cleanText(typed.name);
    std::vector<FieldIssue> issues;
    if (grade.code.isEmpty())
        issues.push_back({QStringLiteral("code"), Words::tr("The grade needs a code.")});
    if (!grade.from.isValid())
        issues.push_back({QStringLiteral("from"), Words::tr("Say from which day on.")});
    if (grade.rate <= Money())
        issues.push_back({QStringLiteral("rate"), Words::tr("The amount must be greater than zero.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return write(Permission::ReadCost, QStringLiteral("cost.grade"),
                 {{QStringLiteral("code"), grade.code}, {QStringLiteral("rate"), grade.rate.plain()}},
                 [&] { CostStore(m_context.database).setGrade(grade); });
}

Done CostDesk::setGradeOf(StaffId staff, const QString& grade)
{
    return write(Permission::ReadCost, QStringLiteral("cost.grade_of"),
                 {{QStringLiteral("staff"), staff.value}, {QStringLiteral("grade"), grade}},
                 [&] { CostStore(m_context.database).setGradeOf(staff, grade); });
}

Done CostDesk::setDirect(CostType type, bool direct)
{
    return write(Permission::ReadCost, QStringLiteral("cost.type"),
                 {{QStringLiteral("type"), codeOf(type)}, {QStringLiteral("direct"), direct}},
                 [&] { CostStore(m_context.database).setDirect(type, direct); });
}

Money CostDesk::kilometreRate()
{
    return settingMoney(m_context, kKilometre);
}

Done CostDesk::setKilometreRate(Money rate)
{
    if (rate.isNegative())
        return Failure::invalid(QStringLiteral("rate"), Words::tr("The rate may not be negative."));
    return write(Permission::ReadCost, QStringLiteral("cost.kilometre"), {{QStringLiteral("rate"), rate.plain()}},
                 [&] { SettingStore(m_context.database).set(kKilometre, QString::number(rate.fen())); });
}

Done CostDesk::setBudget(int month, CostType type, Money amount)
{
    if (amount.isNegative())
        return Failure::invalid(QStringLiteral("amount"), Words::tr("A budget may not be negative."));
    return write(Permission::ReadCost, QStringLiteral("cost.budget"),
                 {{QStringLiteral("month"), month}, {QStringLiteral("amount"), amount.plain()}},
                 [&] { CostStore(m_context.database).setBudget(month, type, amount); });
}

Done CostDesk::setGoal(Money perOrder)
{
    if (perOrder.isNegative())
        return Failure::invalid(QStringLiteral("goal"), Words::tr("A goal may not be negative."));
    return write(Permission::ReadCost, QStringLiteral("cost.goal"), {{QStringLiteral("goal"), perOrder.plain()}},
                 [&] { SettingStore(m_context.database).set(kGoal, QString::number(perOrder.fen())); });
}

Outcome<CostReport> CostDesk::trend(QDate from, QDate until)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadCost); !permitted)
        return std::move(permitted).error();
    CostStore store(m_context.database);
    std::map<int, CostReportMonth> months;
    std::map<CostType, Money> share;
    for (QDate day(from.year(), from.month(), 1); day <= until; day = day.addMonths(1)) {
        CostReportMonth& month = months[day.year() * 100 + day.month()];
        month.month = day.year() * 100 + day.month();
        for (const auto& [type, code] : Codes<CostType>::table)
            month.budget += store.budget(month.month, type);
    }
    for (const CostMonth& one : store.months(from, until)) {
        CostReportMonth& month = months[one.month];
        (one.direct ? month.direct : month.indirect) += one.amount;
        if (month.byType.empty() || month.byType.back().first != one.type)
            month.byType.emplace_back(one.type, Money());
        month.byType.back().second += one.amount;
        share[one.type] += one.amount;
    }
    for (const auto& [month, orders] : store.ordersPerMonth(from, until))
        months[month].orders = orders;
    CostReport report;
    for (const auto& [number, month] : months)
        report.months.push_back(month);
    report.share.assign(share.begin(), share.end());
    report.goal = settingMoney(m_context, kGoal);
    return readResult(m_context, std::move(report));
}

Outcome<CostReport> CostDesk::report(QDate from, QDate until)
{
    Outcome<CostReport> months = trend(from, until);
    if (!months)
        return months;
    CostReport report = std::move(*months);
    CostStore store(m_context.database);
    report.drivers = store.drivers(from, until, 8);
    const Instant start = startOfDay(from, m_context.catalogue.zone());
    const Instant end = startOfDay(until.addDays(1), m_context.catalogue.zone());
    report.models = store.models(start, end);
    report.quality = store.quality(start, end);
    const AvoidedVisits avoided = store.avoidedVisits(start, end);
    report.remote = avoided.remote;
    report.visitOrders = avoided.visitOrders;
    report.meanVisit = avoided.mean();
    return readResult(m_context, std::move(report));
}

} // namespace sanbao
