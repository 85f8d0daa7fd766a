// SPDX-License-Identifier: GPL-3.0-or-later
// The standards of work: what a new store starts with, new versions, and the technicians' own lists.
#include "core/base/text_fold.h"
#include "core/domain/starter_profile.h"
#include "core/service/labels.h"
#include "core/service/unit_of_work.h"
#include "core/service/work_desk.h"
#include "core/storage/diagnosis_store.h"
#include "core/storage/order_finder.h"
#include "core/storage/order_store.h"
#include "core/storage/setting_store.h"
#include "core/storage/work_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kReviewMonths = 12;
const QDate kShippedFrom(2026, 1, 1); ///< the shipped standards hold from here on
constexpr int kListLimit = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Work)
};

SopTemplate templateOf(const ProfileProcedure& procedure, CategoryId category, QDate from)
{
    SopTemplate made;
    made.code = procedure.code;
    made.type = procedure.type;
    made.category = category;
    made.nameZh = procedure.name.zh;
    made.nameEn = procedure.name.en;
    made.from = from;
    made.reviewOn = from.addMonths(kReviewMonths);
    for (const ProfileStep& step : procedure.steps) {
        StepStandard standard;
        standard.nameZh = step.name.zh;
        standard.nameEn = step.name.en;
        standard.minutes = step.minutes;
        made.steps.push_back(std::move(standard));
    }
    return made;
}

DiagnosisNode nodeOf(NodeKind kind, const QJsonObject& object, qint64 parent)
{
    DiagnosisNode node;
    node.kind = kind;
    node.parent = parent;
    node.code = object.value(QLatin1String("code")).toString();
    node.nameZh = object.value(QLatin1String("zh")).toString();
    node.nameEn = object.value(QLatin1String("en")).toString();
    node.grade = fromCode<FaultGrade>(object.value(QLatin1String("grade")).toString());
    return node;
}

/// Symptoms are the store's fault codes; causes with their actions hold for every product.
void seedDiagnosis(ServiceContext& context)
{
    DiagnosisStore store(context.database);
    for (const Category& category : context.catalogue.categories()) {
        for (const FaultCode& fault : context.catalogue.faultsOf(category.id)) {
            if (fault.category != category.id || !fault.active)
                continue;
            store.insertNode(
                {0, 0, category.id, NodeKind::Symptom, fault.code, fault.nameZh, fault.nameEn, fault.grade, true, 0});
        }
    }
    QFile file(QStringLiteral(":/sanbao/profiles/diagnosis.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray causes = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("causes")).toArray();
    for (const QJsonValue& cause : causes) {
        const qint64 id = store.insertNode(nodeOf(NodeKind::Cause, cause.toObject(), 0));
        store.insertNode(nodeOf(NodeKind::Action, cause[QLatin1String("action")].toObject(), id));
    }
}

} // namespace

Done WorkDesk::seed()
{
    const std::optional<QString> profile = SettingStore(m_context.database).value(QStringLiteral("profile"));
    WorkStore store(m_context.database);
    if (m_context.database.isReadOnly() || !profile || store.hasTemplates())
        return {};
    const Outcome<StarterProfile> starter =
        loadStarterProfile(starterProfileCodes().contains(*profile) ? *profile : QStringLiteral("generic"));
    if (!starter)
        return starter.error();
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    for (const ProfileProcedure& procedure : starter->procedures) {
        const Category* category = m_context.catalogue.categoryByCode(procedure.category);
        store.insertTemplate(templateOf(procedure, category ? category->id : CategoryId(), kShippedFrom), work.now(),
                             {});
    }
    seedDiagnosis(m_context);
    work.audit(QStringLiteral("work.standards_added"), EntityKind::Setting, 0, {{QStringLiteral("profile"), *profile}});
    return work.commit();
}

Outcome<std::vector<SopTemplate>> WorkDesk::standards()
{
    return readResult(m_context, WorkStore(m_context.database).templates());
}

Outcome<std::vector<SopTemplate>> WorkDesk::dueForReview(QDate day)
{
    std::vector<SopTemplate> due;
    for (const SopTemplate& one : WorkStore(m_context.database).templates()) {
        if (!one.until.isValid() && one.reviewOn.isValid() && one.reviewOn <= day)
            due.push_back(one);
    }
    return readResult(m_context, std::move(due));
}

Outcome<SopTemplate> WorkDesk::publish(const SopTemplate& made)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    WorkStore store(m_context.database);
    SopTemplate next = made;
    const QDate today = localDay(work.now(), m_context.catalogue.zone());
    next.nameZh = cleanText(made.nameZh);
    next.nameEn = cleanText(made.nameEn).isEmpty() ? next.nameZh : cleanText(made.nameEn);
    next.changeNote = cleanText(made.changeNote);
    next.version = 1;
    next.until = {};
    const SopTemplate* before = nullptr;
    const std::vector<SopTemplate> known = store.templates();
    for (const SopTemplate& one : known) {
        if (one.code == next.code && one.version >= next.version) {
            next.version = one.version + 1;
            before = &one;
        }
    }
    std::vector<FieldIssue> issues;
    if (next.nameZh.isEmpty() || next.code.isEmpty())
        issues.push_back({QStringLiteral("name"), Words::tr("Name the standard.")});
    if (next.steps.empty())
        issues.push_back({QStringLiteral("steps"), Words::tr("A standard has at least one step.")});
    if (!next.from.isValid() || next.from < today || (before && next.from < before->from))
        issues.push_back({QStringLiteral("from"), Words::tr("A version begins today or later, after the one before.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    if (!next.reviewOn.isValid())
        next.reviewOn = next.from.addMonths(kReviewMonths);
    if (before)
        store.endTemplate(before->id, next.from.addDays(-1));
    next.id = store.insertTemplate(next, work.now(), m_context.session.staff);
    work.audit(QStringLiteral("standard.published"), EntityKind::Setting, next.id,
               {{QStringLiteral("code"), next.code},
                {QStringLiteral("version"), next.version},
                {QStringLiteral("minutes"), next.minutes()}});
    work.touch(EntityKind::Setting, next.id);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return next;
}

Outcome<std::vector<OwnWork>> WorkDesk::listOf(StaffId technician)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    OrderFilter filter;
    filter.technician = technician;
    OrderStore orders(m_context.database);
    std::vector<OwnWork> list;
    for (const OrderRow& row : OrderFinder(m_context.database)
                                   .page(filter, OrderSort::NextDue, std::nullopt, kListLimit, m_context.clock.now())) {
        const std::optional<WorkOrder> order = orders.find(row.id);
        const bool over = row.state == OrderState::Resolved || row.state == OrderState::Accepted ||
                          row.state == OrderState::Settled || row.state == OrderState::Waiting;
        if (!order || over || !technician.isValid())
            continue;
        OwnWork one{*order, row.productLabel, {}, {}, 0, 0, 0};
        if (order->appointmentFrom)
            one.slot = Interval{*order->appointmentFrom, order->appointmentTo.value_or(*order->appointmentFrom)};
        const std::vector<WorkStep> steps = WorkStore(m_context.database).steps(row.id);
        for (const WorkStep& step : steps) {
            one.finished += step.finishedAt && !isOutOfLimits(step) ? 1 : 0;
            one.takenMinutes += minutesTaken(step, m_context.clock.now());
        }
        one.steps = int(steps.size());
        const WorkStep* next = nextStep(steps);
        const bool there = order->state == OrderState::OnSite || order->state == OrderState::InWorkshop;
        one.next = !there                                 ? actionLabel(OrderEventKind::Arrive)
                   : steps.empty()                        ? Words::tr("Begin the work")
                   : !next                                ? Words::tr("Report it done")
                   : next->startedAt && !next->finishedAt ? Words::tr("finish: %1").arg(next->name)
                                                          : Words::tr("start: %1").arg(next->name);
        list.push_back(std::move(one));
    }
    std::stable_sort(list.begin(), list.end(), [](const OwnWork& first, const OwnWork& second) {
        return first.slot && (!second.slot || first.slot->from < second.slot->from);
    });
    return readResult(m_context, std::move(list));
}

} // namespace sanbao
