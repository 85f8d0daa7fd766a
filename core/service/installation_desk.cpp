// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-over of an installation.
#include "core/base/text_fold.h"
#include "core/domain/starter_profile.h"
#include "core/domain/work_order.h"
#include "core/service/unit_of_work.h"
#include "core/service/work_desk.h"
#include "core/storage/order_store.h"
#include "core/storage/setting_store.h"
#include "core/storage/work_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Work)
};

/// The acceptance points of the trade, for an order that has none yet.
std::vector<AcceptancePoint> shippedPoints(Database& database)
{
    const QString profile = SettingStore(database).value(QStringLiteral("profile")).value_or(QString());
    const Outcome<StarterProfile> starter =
        loadStarterProfile(starterProfileCodes().contains(profile) ? profile : QStringLiteral("generic"));
    std::vector<AcceptancePoint> points;
    if (!starter)
        return points;
    for (const ProfileChecklist& list : starter->checklists) {
        if (list.type != ServiceType::Installation)
            continue;
        for (const BilingualText& point : list.points)
            points.push_back({speaksChinese() ? point.zh : point.en, {}, {}});
    }
    return points;
}

} // namespace

QString gapText(InstallationGap gap)
{
    switch (gap) {
    case InstallationGap::PointsOpen:
        return Words::tr("the acceptance checklist is not filled");
    case InstallationGap::PointsFailed:
        return Words::tr("a point of the acceptance checklist is not in order");
    case InstallationGap::SelfCheck:
        return Words::tr("the installer's own check is missing");
    case InstallationGap::SecondCheck:
        return Words::tr("the second check is missing");
    case InstallationGap::SamePerson:
        return Words::tr("the second check must be made by another person");
    case InstallationGap::Training:
        return Words::tr("the training of the customer is not acknowledged");
    case InstallationGap::Acceptance:
        return Words::tr("the customer's acceptance is missing");
    case InstallationGap::NotAccepted:
        return Words::tr("the customer did not accept the installation");
    }
    return {};
}

InstallationRecord WorkDesk::installationOf(WorkOrderId order)
{
    if (std::optional<InstallationRecord> stored = WorkStore(m_context.database).installation(order))
        return *stored;
    InstallationRecord record;
    record.order = order;
    record.points = shippedPoints(m_context.database);
    return record;
}

Outcome<InstallationRecord> WorkDesk::installation(WorkOrderId order)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, installationOf(order));
}

Done WorkDesk::changeInstallation(WorkOrderId id, qint64 revision, const QString& event, const QString& note,
                                  const std::function<std::optional<Failure>(InstallationRecord&, Instant)>& apply)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
    InstallationRecord record = installationOf(id);
    record.revision = revision;
    if (std::optional<Failure> refused = apply(record, work.now()))
        return std::move(*refused);
    if (!WorkStore(m_context.database).saveInstallation(record))
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::Conflict,
                        Words::tr("The work on this order was recorded elsewhere meanwhile. It has been reloaded.")));
    TimelineEntry entry;
    entry.order = id;
    entry.product = order->product;
    entry.customer = order->customer;
    entry.event = event;
    entry.note = note;
    work.tell(entry);
    work.audit(QStringLiteral("installation.") + event, EntityKind::WorkOrder, id.value,
               {{QStringLiteral("note"), note}});
    work.touch(EntityKind::WorkOrder, id.value);
    return work.commit();
}

Done WorkDesk::savePoints(WorkOrderId order, qint64 revision, const std::vector<AcceptancePoint>& points)
{
    const qsizetype bad = std::count_if(points.begin(), points.end(),
                                        [](const AcceptancePoint& point) { return !point.isGood.value_or(true); });
    return changeInstallation(
        order, revision, QStringLiteral("checklist"),
        Words::tr("%1 points, %2 not in order").arg(QString::number(points.size()), QString::number(bad)),
        [&points](InstallationRecord& record, Instant) -> std::optional<Failure> {
            record.points = points;
            // Whatever was checked before was checked on other answers.
            record.selfAt.reset();
            record.selfBy = {};
            record.secondAt.reset();
            record.secondBy = {};
            return std::nullopt;
        });
}

Done WorkDesk::selfCheck(WorkOrderId order, qint64 revision)
{
    return changeInstallation(
        order, revision, QStringLiteral("self_check"), m_context.session.name,
        [this](InstallationRecord& record, Instant now) -> std::optional<Failure> {
            const bool open =
                record.points.empty() || std::any_of(record.points.begin(), record.points.end(),
                                                     [](const AcceptancePoint& point) { return !point.isGood; });
            if (open)
                return Failure::invalid(QStringLiteral("points"),
                                        Words::tr("Not possible: %1.").arg(gapText(InstallationGap::PointsOpen)));
            record.selfBy = m_context.session.staff;
            record.selfAt = now;
            return std::nullopt;
        });
}

Done WorkDesk::secondCheck(WorkOrderId order, qint64 revision)
{
    return changeInstallation(order, revision, QStringLiteral("second_check"), m_context.session.name,
                              [this](InstallationRecord& record, Instant now) -> std::optional<Failure> {
                                  const StaffId who = m_context.session.staff;
                                  if (const std::optional<InstallationGap> gap = refusalOfSecond(record, who))
                                      return Failure::of(FailureKind::Conflict,
                                                         Words::tr("Not possible: %1.").arg(gapText(*gap)));
                                  record.secondBy = who;
                                  record.secondAt = now;
                                  return std::nullopt;
                              });
}

Done WorkDesk::train(WorkOrderId order, qint64 revision, const QStringList& topics, const QString& ack)
{
    QStringList kept;
    for (const QString& topic : topics) {
        if (!cleanText(topic).isEmpty())
            kept.append(cleanText(topic));
    }
    return changeInstallation(
        order, revision, QStringLiteral("training"), kept.join(QStringLiteral(", ")),
        [&](InstallationRecord& record, Instant now) -> std::optional<Failure> {
            std::vector<FieldIssue> issues;
            if (kept.isEmpty())
                issues.push_back({QStringLiteral("topics"), Words::tr("Write what the customer was shown.")});
            if (cleanText(ack).isEmpty())
                issues.push_back({QStringLiteral("ack"), Words::tr("Write who acknowledged the training.")});
            if (!issues.empty())
                return Failure::invalid(std::move(issues));
            record.topics = kept;
            record.trainingAck = cleanText(ack);
            record.trainedBy = m_context.session.staff;
            record.trainedAt = now;
            return std::nullopt;
        });
}

Done WorkDesk::accept(WorkOrderId order, qint64 revision, bool isAccepted, const QString& signedBy)
{
    const QString name = cleanText(signedBy);
    return changeInstallation(order, revision, QStringLiteral("acceptance"),
                              (isAccepted ? Words::tr("accepted by %1") : Words::tr("not accepted by %1")).arg(name),
                              [&](InstallationRecord& record, Instant now) -> std::optional<Failure> {
                                  if (name.isEmpty())
                                      return Failure::invalid(QStringLiteral("signedBy"),
                                                              Words::tr("Write who signs for the customer."));
                                  record.isAccepted = isAccepted;
                                  record.signedBy = name;
                                  record.signedAt = now;
                                  return std::nullopt;
                              });
}

Done requireHandOver(ServiceContext& context, const WorkOrder& order)
{
    WorkStore store(context.database);
    for (const WorkStep& step : store.steps(order.id)) {
        if (isOutOfLimits(step))
            return Failure::invalid(
                QStringLiteral("steps"),
                Words::tr("The value measured in \"%1\" is out of its limits; do the step again.").arg(step.name));
    }
    if (order.type != ServiceType::Installation)
        return {};
    InstallationRecord none;
    QStringList gaps;
    for (const InstallationGap gap : gapsOf(store.installation(order.id).value_or(none)))
        gaps.append(gapText(gap));
    if (gaps.isEmpty())
        return {};
    return Failure::invalid(QStringLiteral("installation"),
                            Words::tr("The installation is not handed over: %1.").arg(gaps.join(Words::tr("; "))));
}

} // namespace sanbao
