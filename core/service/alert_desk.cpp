// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/alert_desk.h"

#include "core/base/text_fold.h"
#include "core/service/kpi_amount.h"
#include "core/service/kpi_room.h"
#include "core/service/steering.h"
#include "core/service/unit_of_work.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

} // namespace

QString alertLevelName(const QString& code)
{
    switch (alertLevelFromCode(code).value_or(AlertLevel::Watch)) {
    case AlertLevel::Watch:
        return Words::tr("Watch");
    case AlertLevel::Warning:
        return Words::tr("Warning");
    case AlertLevel::Critical:
        return Words::tr("Critical");
    }
    return {};
}

QString alertStateName(AlertState state)
{
    switch (state) {
    case AlertState::Open:
        return Words::tr("New");
    case AlertState::Acknowledged:
        return Words::tr("Noted");
    case AlertState::Closed:
        return Words::tr("Closed");
    }
    return {};
}

QString alertMethodName(const QString& code)
{
    if (code == QLatin1String("threshold"))
        return Words::tr("limit crossed");
    if (code == QLatin1String("chart"))
        return Words::tr("too much for chance");
    if (code == QLatin1String("drift"))
        return Words::tr("slow drift");
    if (code == QLatin1String("gaps"))
        return Words::tr("cases follow each other too fast");
    return Words::tr("fault rises above its history");
}

QString AlertDesk::subjectName(const QString& subject) const
{
    if (const std::optional<Kpi> kpi = kpiFromId(subject))
        return kpiName(*kpi);
    const QStringList parts = subject.mid(subject.indexOf(QLatin1Char(':')) + 1).split(QLatin1Char('|'));
    return Words::tr("%1: %2").arg(parts.value(0),
                                   m_context.catalogue.faultName(FaultCodeId(parts.value(1).toLongLong())));
}

QString AlertDesk::sentence(const KpiAlert& alert) const
{
    QStringList words;
    const std::optional<Kpi> kpi = kpiFromId(alert.subject);
    if (!kpi)
        words << Words::tr("%1 in 30 days, %2 in the year before")
                     .arg(QString::number(alert.numerator), QString::number(alert.n));
    else if (alert.value)
        words << Words::tr("%1, n %2").arg(amountText(*kpi, *alert.value), QString::number(alert.n));
    if (kpi && alert.limit)
        words << Words::tr("limit %1").arg(amountText(*kpi, *alert.limit));
    words << alertMethodName(alert.method);
    words << (alert.confirmed ? Words::tr("confirmed") : Words::tr("may still be chance"));
    words << (alert.lastMonth > alert.month
                  ? Words::tr("%1 to %2").arg(monthText(alert.month), monthText(alert.lastMonth))
                  : monthText(alert.month));
    return words.join(QStringLiteral(" · "));
}

QString AlertDesk::playbook(const KpiAlert& alert)
{
    const auto thresholds = WarningStore(m_context.database).thresholds();
    const auto found = thresholds.find(alert.subject);
    return found == thresholds.end() ? QString() : found->second.playbook;
}

StoredThreshold AlertDesk::threshold(Kpi kpi)
{
    const auto thresholds = WarningStore(m_context.database).thresholds();
    if (const auto found = thresholds.find(kpiId(kpi)); found != thresholds.end())
        return found->second;
    StoredThreshold usual;
    usual.warning = KpiRoom(m_context).target(kpi);
    return usual;
}

Done AlertDesk::setThreshold(Kpi kpi, const StoredThreshold& threshold)
{
    std::vector<FieldIssue> issues;
    const KpiDefinition& definition = definitionOf(kpi);
    const bool share = definition.form == KpiForm::Share;
    for (const auto& [value, field] :
         {std::pair(threshold.warning, "warning"), std::pair(threshold.critical, "critical"),
          std::pair(threshold.benchmark, "benchmark")}) {
        if (value && (*value < 0 || (share && *value > 1)))
            issues.push_back({QLatin1String(field),
                              share ? Words::tr("Between 0 and 100 %.") : Words::tr("A limit is not negative.")});
    }
    if (threshold.leastN < 1)
        issues.push_back({QStringLiteral("leastN"), Words::tr("At least one case.")});
    if (issues.empty() && threshold.warning && threshold.critical &&
        isCrossed(definition, threshold.critical, *threshold.warning))
        issues.push_back({QStringLiteral("critical"), Words::tr("The critical limit lies beyond the warning limit.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return ready;
    StoredThreshold kept = threshold;
    kept.playbook = cleanText(threshold.playbook);
    WarningStore(m_context.database).setThreshold(kpiId(kpi), kept);
    work.touch(EntityKind::Setting, 0);
    work.audit(QStringLiteral("alert.threshold"), EntityKind::Setting, 0,
               {{QStringLiteral("kpi"), kpiId(kpi)},
                {QStringLiteral("warning"), threshold.warning ? QJsonValue(*threshold.warning) : QJsonValue()},
                {QStringLiteral("critical"), threshold.critical ? QJsonValue(*threshold.critical) : QJsonValue()},
                {QStringLiteral("least_n"), threshold.leastN}});
    return work.commit();
}

std::vector<ReportedFigure> AlertDesk::reported(int month)
{
    return WarningStore(m_context.database).reported(month);
}

Outcome<std::vector<KpiAlert>> AlertDesk::page(bool openOnly, const std::optional<KpiAlert>& after, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, WarningStore(m_context.database).alerts(openOnly, after, limit));
}

Outcome<std::vector<KpiAlert>> AlertDesk::ofMonth(int month)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, WarningStore(m_context.database).alertsOfMonth(month));
}

Outcome<qint64> AlertDesk::countOpen()
{
    return readResult(m_context, WarningStore(m_context.database).countOpen());
}

Outcome<KpiAlert> AlertDesk::change(KpiAlertId id, qint64 revision, const QString& action,
                                    const std::function<void(KpiAlert&, Instant)>& step)
{
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    WarningStore store(m_context.database);
    std::optional<KpiAlert> alert = store.find(id);
    if (!alert)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This alert does not exist.")));
    if (alert->state == AlertState::Closed)
        return Failure::of(FailureKind::Conflict, Words::tr("This alert is closed already."));
    alert->revision = revision;
    step(*alert, work.now());
    if (!store.update(*alert))
        return m_context.database.takeFailure().value_or(Failure::of(
            FailureKind::Conflict, Words::tr("Somebody else changed this alert meanwhile. Open it again.")));
    ++alert->revision;
    work.audit(action, EntityKind::Setting, id.value,
               {{QStringLiteral("cause"), alert->cause}, {QStringLiteral("action"), alert->action}});
    work.touch(EntityKind::Setting, id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *alert;
}

Outcome<KpiAlert> AlertDesk::acknowledge(KpiAlertId id, qint64 revision, const QString& cause)
{
    return change(id, revision, QStringLiteral("alert.acknowledged"), [&](KpiAlert& alert, Instant now) {
        alert.state = AlertState::Acknowledged;
        alert.acknowledgedAt = now;
        alert.acknowledgedBy = m_context.session.staff;
        alert.cause = cleanText(cause);
    });
}

Outcome<KpiAlert> AlertDesk::close(KpiAlertId id, qint64 revision, const QString& cause, const QString& action)
{
    std::vector<FieldIssue> issues;
    if (cleanText(cause).isEmpty())
        issues.push_back({QStringLiteral("cause"), Words::tr("Say what it came from.")});
    if (cleanText(action).isEmpty())
        issues.push_back({QStringLiteral("action"), Words::tr("Say what was done about it.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return change(id, revision, QStringLiteral("alert.closed"), [&](KpiAlert& alert, Instant now) {
        if (!alert.acknowledgedAt) {
            alert.acknowledgedAt = now;
            alert.acknowledgedBy = m_context.session.staff;
        }
        alert.state = AlertState::Closed;
        alert.cause = cleanText(cause);
        alert.action = cleanText(action);
        alert.closedAt = now;
        alert.closedBy = m_context.session.staff;
    });
}

} // namespace sanbao
