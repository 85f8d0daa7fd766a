// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/care_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/masking.h"
#include "core/service/unit_of_work.h"
#include "core/service/warranty_answer.h"
#include "core/storage/care_store.h"
#include "core/storage/product_store.h"
#include "core/storage/profile_store.h"
#include "core/storage/setting_store.h"
#include "core/storage/warranty_rule_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace sanbao {

namespace {

constexpr int kNoticeDays = 30; ///< how long before its end a cover is talked about
constexpr int kMostAtOnce = 2000;
constexpr int kLongestRepairs = 180; ///< days by which repairs may have moved the end of a term
constexpr int kMostDays = 730;
constexpr char kDaysKey[] = "care.days";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Care)
};

std::optional<std::vector<int>> parsedDays(const QString& text)
{
    std::vector<int> days;
    const QString plain =
        text.normalized(QString::NormalizationForm_KC).replace(QStringLiteral("、"), QStringLiteral(","));
    for (const QString& part : plain.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool valid = false;
        const int day = part.trimmed().toInt(&valid);
        if (!valid || day < 1 || day > kMostDays)
            return std::nullopt;
        days.push_back(day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::vector<int> storedDays(Database& database)
{
    const QString text = SettingStore(database).value(QLatin1String(kDaysKey)).value_or(QStringLiteral("3,30"));
    return parsedDays(text).value_or(std::vector<int>{});
}

/// The terms whose ends are near for units that started so many months ago: the category's and those of its rules.
std::set<int> termsOf(ServiceContext& context, const Category& category)
{
    std::set<int> terms;
    if (category.warrantyMonths > 0)
        terms.insert(category.warrantyMonths);
    for (const WarrantyRule& rule : WarrantyRuleStore(context.database).ofCategory(category.code)) {
        if (rule.coversWholeUnit() && rule.months && *rule.months > 0)
            terms.insert(*rule.months);
    }
    return terms;
}

} // namespace

std::vector<int> CareDesk::afterCareDays()
{
    return storedDays(m_context.database);
}

Done CareDesk::saveAfterCareDays(const QString& text)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    if (!parsedDays(text))
        return Failure::invalid(QStringLiteral("days"),
                                Words::tr("Write days between 1 and %1 with commas, for example 3,30.").arg(kMostDays));
    SettingStore(m_context.database).set(QLatin1String(kDaysKey), cleanText(text));
    work.audit(QStringLiteral("care.days"), EntityKind::Setting, 0, {{QStringLiteral("days"), text}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

/// Whose term, as the rules count it, ends within the notice; days in repair move it.
std::vector<CareTask> CareDesk::warrantyEnds(QDate today)
{
    CareStore care(m_context.database);
    std::vector<CareTask> tasks;
    std::set<ProductUnitId> candidates;
    for (const Category& category : m_context.catalogue.categories()) {
        for (const int months : termsOf(m_context, category)) {
            const QDate from = today.addMonths(-months);
            for (const ProductUnitId id :
                 care.unitsStarted(category.id, from.addDays(-1), from.addDays(kNoticeDays + 1), kMostAtOnce))
                candidates.insert(id);
            for (const ProductUnitId id :
                 care.unitsRepaired(category.id, from.addDays(-kLongestRepairs), from.addDays(-1), kMostAtOnce))
                candidates.insert(id);
        }
    }
    for (const ProductUnitId id : candidates) {
        const std::optional<ProductUnit> unit = ProductStore(m_context.database).find(id);
        const WarrantyTerm term = unit ? unitTerm(m_context, *unit, today) : WarrantyTerm();
        if (!unit || term.status != WarrantyStatus::In || term.end > today.addDays(kNoticeDays))
            continue;
        CareTask task;
        task.origin = QStringLiteral("warranty:%1:%2").arg(QString::number(id.value), term.end.toString(Qt::ISODate));
        task.kind = CareKind::WarrantyEnd;
        task.customer = unit->customer;
        task.product = id;
        task.text = Words::tr("Warranty of %1 ends on %2")
                        .arg(m_context.catalogue.productLabel(unit->category, unit->brand, unit->model),
                             term.end.toString(Qt::ISODate));
        task.dueOn = today;
        tasks.push_back(std::move(task));
    }
    return tasks;
}

std::vector<CareTask> CareDesk::packageEnds(QDate today)
{
    CareStore care(m_context.database);
    std::vector<CareTask> tasks;
    for (const Agreement& agreement : care.agreementsEnding(today, today.addDays(kNoticeDays), kMostAtOnce)) {
        CareTask task;
        task.origin = QStringLiteral("package:%1").arg(agreement.id.value);
        task.kind = CareKind::PackageEnd;
        task.customer = agreement.customer;
        task.product = agreement.product;
        task.text = Words::tr("%1 (%2) ends on %3")
                        .arg(agreement.title, agreement.number, agreement.endsOn.toString(Qt::ISODate));
        task.dueOn = today;
        tasks.push_back(std::move(task));
    }
    return tasks;
}

std::vector<CareTask> CareDesk::groupCalls(QDate today)
{
    CareStore care(m_context.database);
    std::vector<CareTask> tasks;
    for (const CustomerGroup& group : ProfileStore(m_context.database).groups()) {
        if (!group.active || group.callbackMonths <= 0)
            continue;
        for (const GroupMember& member : care.membersOf(group.id, kMostAtOnce)) {
            const QDate last = member.lastContact ? localDay(*member.lastContact, m_context.catalogue.zone())
                                                  : today.addMonths(-group.callbackMonths);
            const QDate due = last.addMonths(group.callbackMonths);
            if (due > today)
                continue;
            CareTask task;
            task.origin =
                QStringLiteral("group:%1:%2:%3")
                    .arg(QString::number(group.id), QString::number(member.customer.value), due.toString(Qt::ISODate));
            task.kind = CareKind::GroupCall;
            task.customer = member.customer;
            task.text = Words::tr("Periodic call of the group %1").arg(group.name);
            task.dueOn = due;
            tasks.push_back(std::move(task));
        }
    }
    return tasks;
}

Outcome<std::vector<CareTask>> CareDesk::upcoming()
{
    if (Done permitted = requirePermission(m_context, Permission::TakeSurvey); !permitted)
        return std::move(permitted).error();
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    std::vector<CareTask> tasks = warrantyEnds(today);
    for (const auto& more : {packageEnds(today), groupCalls(today)})
        tasks.insert(tasks.end(), more.begin(), more.end());
    return readResult(m_context, std::move(tasks));
}

Outcome<int> CareDesk::plan(const std::vector<CareTask>& tasks)
{
    UnitOfWork work(m_context, Permission::TakeSurvey);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    CareStore care(m_context.database);
    const auto made =
        std::count_if(tasks.begin(), tasks.end(), [&care](const CareTask& task) { return care.insert(task); });
    if (std::optional<Failure> failure = m_context.database.takeFailure())
        return std::move(*failure);
    if (made == 0)
        return 0;
    work.audit(QStringLiteral("care.planned"), EntityKind::Customer, 0, {{QStringLiteral("tasks"), qint64(made)}});
    work.touch(EntityKind::Customer, 0);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return int(made);
}

Outcome<int> CareDesk::refresh()
{
    const Outcome<std::vector<CareTask>> tasks = upcoming();
    return tasks ? plan(*tasks) : Outcome<int>(tasks.error());
}

Outcome<std::vector<CareTask>> CareDesk::due(QDate until, const std::optional<CareTask>& after, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::vector<CareTask> tasks = CareStore(m_context.database).due(until, after, limit);
    for (CareTask& task : tasks) {
        if (!m_context.may(Permission::EditCustomer))
            task.customerPhone = maskPhone(task.customerPhone);
    }
    return readResult(m_context, std::move(tasks));
}

Outcome<std::vector<CareTask>> CareDesk::ofCustomer(CustomerId customer, int limit)
{
    return readResult(m_context, CareStore(m_context.database).ofCustomer(customer, limit));
}

Outcome<qint64> CareDesk::countDue()
{
    return readResult(
        m_context, CareStore(m_context.database).countDue(localDay(m_context.clock.now(), m_context.catalogue.zone())));
}

Outcome<CareTask> CareDesk::change(qint64 id, qint64 revision, const QString& action,
                                   const std::function<std::vector<FieldIssue>(CareTask&)>& how)
{
    UnitOfWork work(m_context, Permission::TakeSurvey);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    CareStore care(m_context.database);
    std::optional<CareTask> task = care.find(id);
    if (!task)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This task does not exist.")));
    const Failure changed =
        Failure::of(FailureKind::Conflict, Words::tr("The task was changed meanwhile. Look at it again."));
    if (task->revision != revision || task->state != CareState::Open)
        return changed;
    if (std::vector<FieldIssue> issues = how(*task); !issues.empty())
        return Failure::invalid(std::move(issues));
    if (task->state != CareState::Open) {
        task->doneAt = work.now();
        task->doneBy = m_context.session.staff;
    }
    if (!care.update(*task))
        return m_context.database.takeFailure().value_or(changed);
    task->revision += 1;
    work.audit(action, EntityKind::Customer, task->customer.value,
               {{QStringLiteral("task"), id},
                {QStringLiteral("result"), task->result},
                {QStringLiteral("due_on"), task->dueOn.toString(Qt::ISODate)}});
    work.touch(EntityKind::Customer, task->customer.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *task;
}

Outcome<CareTask> CareDesk::finish(qint64 id, qint64 revision, const QString& result)
{
    const QString text = cleanText(result);
    return change(id, revision, QStringLiteral("care.done"), [&text](CareTask& task) {
        std::vector<FieldIssue> issues;
        if (text.isEmpty())
            issues.push_back({QStringLiteral("result"), Words::tr("Write down what came of it.")});
        if (text.size() > 2000)
            issues.push_back({QStringLiteral("result"), Words::tr("The text is longer than 2000 characters.")});
        task.state = CareState::Finished;
        task.result = text;
        return issues;
    });
}

Outcome<CareTask> CareDesk::drop(qint64 id, qint64 revision, const QString& reason)
{
    const QString text = cleanText(reason);
    return change(id, revision, QStringLiteral("care.dropped"), [&text](CareTask& task) {
        task.state = CareState::Dropped;
        task.result = text.left(2000);
        return std::vector<FieldIssue>{};
    });
}

Outcome<CareTask> CareDesk::postpone(qint64 id, qint64 revision, QDate day)
{
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    return change(id, revision, QStringLiteral("care.postponed"), [&](CareTask& task) {
        std::vector<FieldIssue> issues;
        if (!day.isValid() || day < today)
            issues.push_back({QStringLiteral("day"), Words::tr("Choose a day that is still to come.")});
        task.dueOn = day;
        return issues;
    });
}

void planAfterCare(ServiceContext& context, UnitOfWork& work, const WorkOrder& order, Instant closedAt)
{
    const QDate closedOn = localDay(closedAt, context.catalogue.zone());
    for (const int days : storedDays(context.database)) {
        CareTask task;
        task.origin = QStringLiteral("order:%1:%2").arg(QString::number(order.id.value), QString::number(days));
        task.kind = CareKind::AfterCare;
        task.customer = order.customer;
        task.order = order.id;
        task.product = order.product;
        task.text = Words::tr("%1 days after order %2: does everything work?").arg(QString::number(days), order.number);
        task.dueOn = closedOn.addDays(days);
        CareStore(context.database).insert(task);
    }
    work.touch(EntityKind::Customer, order.customer.value);
}

void planNextAction(ServiceContext& context, const Contact& contact)
{
    CareTask task;
    task.origin = QStringLiteral("contact:%1").arg(contact.id);
    task.kind = CareKind::NextAction;
    task.customer = contact.customer;
    task.order = contact.order;
    task.text = contact.nextAction;
    task.dueOn = contact.nextOn;
    CareStore(context.database).insert(task);
}

void planLowGradeCall(ServiceContext& context, const WorkOrder& order, qint64 survey)
{
    CareTask task;
    task.origin = QStringLiteral("survey:%1").arg(survey);
    task.kind = CareKind::LowGrade;
    task.customer = order.customer;
    task.order = order.id;
    task.product = order.product;
    task.text = Words::tr("Low grades for order %1: find out why and make it good").arg(order.number);
    task.dueOn = localDay(context.clock.now(), context.catalogue.zone()).addDays(1);
    CareStore(context.database).insert(task);
}

QString label(CareKind kind)
{
    switch (kind) {
    case CareKind::AfterCare:
        return Words::tr("After-care");
    case CareKind::GroupCall:
        return Words::tr("Periodic call");
    case CareKind::LowGrade:
        return Words::tr("Low grade");
    case CareKind::PackageEnd:
        return Words::tr("Package ends");
    case CareKind::WarrantyEnd:
        return Words::tr("Warranty ends");
    case CareKind::NextAction:
        break;
    }
    return Words::tr("Promised call");
}

} // namespace sanbao
