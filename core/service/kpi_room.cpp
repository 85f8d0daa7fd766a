// SPDX-License-Identifier: GPL-3.0-or-later
// Questions answered at once: figures, groups, lists, targets. The background part is in kpi_watch.cpp.
#include "core/service/kpi_room.h"

#include "core/service/kpi_ledger.h"
#include "core/service/unit_of_work.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Kpi)
};

QString targetKey(Kpi kpi)
{
    return QStringLiteral("kpi.target.") + kpiId(kpi);
}

std::vector<Kpi> askedKpis(const KpiQuery& query)
{
    if (!query.only.empty())
        return query.only;
    std::vector<Kpi> kpis;
    for (const KpiDefinition& definition : kpiCatalog())
        kpis.push_back(definition.kpi);
    for (const KpiDefinition& definition : unrecordedKpis())
        kpis.push_back(definition.kpi);
    return kpis;
}

Done checkRange(const KpiQuery& query)
{
    if (!query.from.isValid())
        return Failure::invalid(QStringLiteral("from"), Words::tr("The first day is missing or not a day."));
    if (!query.to.isValid())
        return Failure::invalid(QStringLiteral("to"), Words::tr("The last day is missing or not a day."));
    if (query.to < query.from)
        return Failure::invalid(QStringLiteral("to"), Words::tr("The last day lies before the first day."));
    return {};
}

} // namespace

KpiReader& KpiRoom::reader()
{
    const QByteArray zone = m_context.catalogue.zone().id();
    if (!m_reader || m_readerZone != zone)
        m_reader = std::make_unique<KpiReader>(m_context.database, m_context.catalogue.zone());
    m_readerZone = zone;
    return *m_reader;
}

Done KpiRoom::mayRead() const
{
    return requirePermission(m_context, Permission::ReadKpi);
}

std::vector<KpiGroup> KpiRoom::bySpan(const KpiQuery& query, const std::vector<Kpi>& kpis, const KpiFacts& facts,
                                      Instant asOf)
{
    std::vector<Period> periods;
    std::vector<KpiGroup> groups;
    const bool weeks = query.grouping == KpiGrouping::Week;
    const QDate monday = query.from.addDays(1 - query.from.dayOfWeek());
    KpiPeriod span =
        weeks ? KpiPeriod::ofDays(monday, monday.addDays(6)) : KpiPeriod::containing(PeriodKind::Month, query.from);
    for (; span.from <= query.to; span = span.after()) {
        const KpiPeriod part = KpiPeriod::ofDays(std::max(span.from, query.from), std::min(span.to, query.to));
        periods.push_back(part.instants(zone()));
        int year = 0;
        const int week = span.from.weekNumber(&year);
        const QString key =
            weeks ? QStringLiteral("%1-W%2").arg(year).arg(week, 2, 10, QLatin1Char('0')) : span.title();
        groups.push_back({key, key, {}});
    }
    std::vector<std::vector<KpiFigure>> rows = evaluate({kpis, asOf, query.clock}, facts, periods);
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].figures = std::move(rows[i]);
    return groups;
}

Outcome<KpiReport> KpiRoom::figures(const KpiQuery& query)
{
    if (Done permitted = mayRead(); !permitted)
        return std::move(permitted).error();
    if (Done sound = checkRange(query); !sound)
        return std::move(sound).error();
    KpiReport report{query.from, query.to, query.asOf.value_or(now()), query.clock, {}};
    const Period period = KpiPeriod::ofDays(query.from, query.to).instants(zone());
    KpiSplitter splitter(m_context.database, m_context.catalogue);
    const KpiFacts facts = splitter.narrowed(reader().facts(period, report.asOf), query.filters);
    const std::vector<Kpi> kpis = askedKpis(query);
    if (query.grouping == KpiGrouping::Month || query.grouping == KpiGrouping::Week) {
        report.groups = bySpan(query, kpis, facts, report.asOf);
    } else if (query.grouping == KpiGrouping::None) {
        KpiGroup all{QStringLiteral("all"), groupingName(KpiGrouping::None), {}};
        all.figures = evaluate({kpis, report.asOf, query.clock}, facts, period);
        report.groups.push_back(std::move(all));
    } else {
        for (auto& [key, part] : splitter.split(query.grouping, facts)) {
            part.group.figures = evaluate({kpis, report.asOf, query.clock}, part.facts, period);
            report.groups.push_back(std::move(part.group));
        }
    }
    return readResult(m_context, std::move(report));
}

Outcome<std::vector<KpiMember>> KpiRoom::list(Kpi kpi, const KpiQuery& query, Side side)
{
    if (Done permitted = mayRead(); !permitted)
        return std::move(permitted).error();
    if (Done sound = checkRange(query); !sound)
        return std::move(sound).error();
    const Instant asOf = query.asOf.value_or(now());
    const Period period = KpiPeriod::ofDays(query.from, query.to).instants(zone());
    const KpiFacts facts =
        KpiSplitter(m_context.database, m_context.catalogue).narrowed(reader().facts(period, asOf), query.filters);
    return readResult(m_context, members(kpi, facts, period, asOf, query.clock, side));
}

Outcome<QStringList> KpiRoom::numbers(const std::vector<KpiMember>& members)
{
    KpiStore store(m_context.database);
    QStringList numbers;
    for (const KpiMember& member : members) {
        const bool complaint = member.kind == MemberKind::Complaint;
        numbers.append(complaint ? store.complaintNumber(ComplaintId(member.id)) : store.orderNumber(member.order));
    }
    return readResult(m_context, numbers);
}

Outcome<std::vector<KpiFigure>> KpiRoom::series(Kpi kpi, KpiClock clock, int fromMonth, int toMonth)
{
    if (Done permitted = mayRead(); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, reader().series(kpi, clock, fromMonth, toMonth, now()));
}

Outcome<DashboardSnapshot> KpiRoom::snapshot(const DashboardQuestion& question)
{
    if (Done permitted = mayRead(); !permitted)
        return std::move(permitted).error();
    const auto narrow = [this, &question](const KpiFacts& facts) {
        return KpiSplitter(m_context.database, m_context.catalogue).narrowed(facts, question.filters);
    };
    DashboardSnapshot snapshot = reader().snapshot(question, now(), narrow);
    if (snapshot.failure)
        return std::move(*snapshot.failure);
    return snapshot;
}

std::optional<double> KpiRoom::target(Kpi kpi)
{
    const std::optional<QString> text = SettingStore(m_context.database).value(targetKey(kpi));
    bool isNumber = false;
    const double value = text ? text->toDouble(&isNumber) : 0;
    return isNumber ? std::optional<double>(value) : definitionOf(kpi).target;
}

Done KpiRoom::setTarget(Kpi kpi, std::optional<double> value)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    const QString text = value ? QString::number(*value, 'g', 12) : QString();
    SettingStore(m_context.database).set(targetKey(kpi), text);
    work.touch(EntityKind::Setting, 0);
    work.audit(QStringLiteral("kpi.target"), EntityKind::Setting, 0,
               {{QStringLiteral("kpi"), kpiId(kpi)}, {QStringLiteral("target"), text}});
    return work.commit();
}

Done KpiRoom::rebuild(const std::function<bool(qint64 done, qint64 total)>& progress)
{
    if (Done permitted = requirePermission(m_context, Permission::ManageSettings); !permitted)
        return permitted;
    return KpiLedger(m_context.database, zone()).rebuild(now(), progress);
}

} // namespace sanbao
