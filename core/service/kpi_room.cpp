// SPDX-License-Identifier: GPL-3.0-or-later
// Questions answered at once: figures, groups, lists, targets. The background part is in kpi_worker.cpp.
#include "core/service/kpi_room.h"

#include "core/service/kpi_ledger.h"
#include "core/service/kpi_worker.h"
#include "core/service/labels.h"
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

KpiGroup named(const QString& key, const QString& label)
{
    if (key.isEmpty())
        return {QStringLiteral("none"), label.isEmpty() ? Words::tr("None") : label, {}};
    return {key, label.isEmpty() ? key : label, {}};
}

} // namespace

std::optional<KpiGrouping> groupingFromCode(const QString& code)
{
    static const std::vector<std::pair<const char*, KpiGrouping>> codes{{"month", KpiGrouping::Month},
                                                                        {"store", KpiGrouping::Store},
                                                                        {"product", KpiGrouping::Product},
                                                                        {"category", KpiGrouping::Category},
                                                                        {"technician", KpiGrouping::Technician},
                                                                        {"channel", KpiGrouping::Channel},
                                                                        {"type", KpiGrouping::Type},
                                                                        {"service_level", KpiGrouping::ServiceLevel}};
    for (const auto& [text, grouping] : codes) {
        if (code == QLatin1String(text))
            return grouping;
    }
    return std::nullopt;
}

KpiReader& KpiRoom::reader()
{
    if (!m_reader)
        m_reader = std::make_unique<KpiReader>(m_context.database, m_context.catalogue.zone());
    return *m_reader;
}

Done KpiRoom::mayRead() const
{
    return requirePermission(m_context, Permission::ReadKpi);
}

KpiGroup KpiRoom::groupFor(const FactScope& scope, KpiGrouping grouping)
{
    KpiStore store(m_context.database);
    const Catalogue& catalogue = m_context.catalogue;
    switch (grouping) {
    case KpiGrouping::Store:
        return named(store.unitCode(scope.unit), {});
    case KpiGrouping::Product:
        return named(scope.product.isValid() ? store.productModel(scope.product) : QString(), {});
    case KpiGrouping::Category: {
        const Category* category = catalogue.category(scope.category);
        return named(category ? category->code : QString(), catalogue.categoryName(scope.category));
    }
    case KpiGrouping::Technician: {
        const StaffMember* member = catalogue.member(scope.technician);
        return named(member ? member->login : QString(), catalogue.staffName(scope.technician));
    }
    case KpiGrouping::Channel:
        return scope.channel ? named(codeOf(*scope.channel), label(*scope.channel)) : named({}, {});
    case KpiGrouping::Type:
        return scope.type ? named(codeOf(*scope.type), label(*scope.type)) : named({}, {});
    case KpiGrouping::ServiceLevel:
        return named(scope.serviceLevel, {});
    case KpiGrouping::None:
    case KpiGrouping::Month:
        break;
    }
    return named(QStringLiteral("all"), Words::tr("All"));
}

std::vector<KpiGroup> KpiRoom::byMonth(const KpiQuery& query, const std::vector<Kpi>& kpis, const KpiFacts& facts,
                                       Instant asOf)
{
    std::vector<Period> periods;
    std::vector<KpiGroup> groups;
    KpiPeriod month = KpiPeriod::containing(PeriodKind::Month, query.from);
    for (; month.from <= query.to; month = month.after()) {
        const KpiPeriod part = KpiPeriod::ofDays(std::max(month.from, query.from), std::min(month.to, query.to));
        periods.push_back(part.instants(zone()));
        groups.push_back(named(month.title(), {}));
    }
    std::vector<std::vector<KpiFigure>> rows = evaluate({kpis, asOf, query.clock}, facts, periods);
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i].figures = std::move(rows[i]);
    return groups;
}

std::vector<KpiGroup> KpiRoom::byScope(const KpiQuery& query, const std::vector<Kpi>& kpis, const KpiFacts& facts,
                                       const Period& period, Instant asOf)
{
    using Place = std::tuple<qint64, int, QString>;
    const auto placeOf = [&query](const FactScope& scope) -> Place {
        switch (query.grouping) {
        case KpiGrouping::Store:
            return {scope.unit.value, 0, {}};
        case KpiGrouping::Product:
            return {scope.product.value, 0, {}};
        case KpiGrouping::Category:
            return {scope.category.value, 0, {}};
        case KpiGrouping::Technician:
            return {scope.technician.value, 0, {}};
        case KpiGrouping::Channel:
            return {0, scope.channel ? int(*scope.channel) : -1, {}};
        case KpiGrouping::Type:
            return {0, scope.type ? int(*scope.type) : -1, {}};
        case KpiGrouping::ServiceLevel:
            return {0, 0, scope.serviceLevel};
        default:
            return {};
        }
    };
    // Different ids may share a key (units of the same model): first ids to keys, then facts to keys.
    std::map<Place, KpiGroup> names;
    std::map<QString, std::pair<KpiGroup, KpiFacts>> parts;
    const auto partOf = [&](const FactScope& scope) -> KpiFacts& {
        const Place place = placeOf(scope);
        auto name = names.find(place);
        if (name == names.end())
            name = names.emplace(place, groupFor(scope, query.grouping)).first;
        return parts.try_emplace(name->second.key, name->second, KpiFacts()).first->second.second;
    };
    for (const OrderFact& order : facts.orders)
        partOf(scopeOf(order)).orders.push_back(order);
    for (const ComplaintFact& complaint : facts.complaints)
        partOf(complaint.scope).complaints.push_back(complaint);
    for (const SurveyFact& survey : facts.surveys)
        partOf(survey.scope).surveys.push_back(survey);
    std::vector<KpiGroup> groups;
    for (auto& [key, part] : parts) {
        part.first.figures = evaluate({kpis, asOf, query.clock}, part.second, period);
        groups.push_back(std::move(part.first));
    }
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
    const KpiFacts facts = reader().facts(period, report.asOf);
    const std::vector<Kpi> kpis = askedKpis(query);
    if (query.grouping == KpiGrouping::Month) {
        report.groups = byMonth(query, kpis, facts, report.asOf);
    } else if (query.grouping == KpiGrouping::None) {
        KpiGroup all = groupFor({}, KpiGrouping::None);
        all.figures = evaluate({kpis, report.asOf, query.clock}, facts, period);
        report.groups.push_back(std::move(all));
    } else {
        report.groups = byScope(query, kpis, facts, period, report.asOf);
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
    const KpiFacts facts = reader().facts(period, asOf);
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
    DashboardSnapshot snapshot = reader().snapshot(question, now());
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
