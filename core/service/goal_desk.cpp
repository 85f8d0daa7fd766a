// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/goal_desk.h"

#include "core/base/text_fold.h"
#include "core/service/steering.h"
#include "core/service/unit_of_work.h"
#include "core/storage/goal_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Goals)
};

constexpr qint64 kLongestWait = 24 * 3600;

bool isLow(Kpi kpi)
{
    return definitionOf(kpi).direction == KpiDirection::LowerIsBetter;
}

std::optional<double> shown(const KpiFigure& figure)
{
    return definitionOf(figure.kpi).form == KpiForm::Duration && figure.median ? figure.median : figure.value;
}

KpiFacts ofUnit(const KpiFacts& facts, OrgUnitId unit)
{
    KpiFacts own;
    std::copy_if(facts.orders.begin(), facts.orders.end(), std::back_inserter(own.orders),
                 [unit](const OrderFact& order) { return order.unit == unit; });
    std::copy_if(facts.complaints.begin(), facts.complaints.end(), std::back_inserter(own.complaints),
                 [unit](const ComplaintFact& complaint) { return complaint.scope.unit == unit; });
    std::copy_if(facts.surveys.begin(), facts.surveys.end(), std::back_inserter(own.surveys),
                 [unit](const SurveyFact& survey) { return survey.scope.unit == unit; });
    return own;
}

void rank(std::vector<StoreGoals>& stores)
{
    std::stable_sort(stores.begin(), stores.end(), [](const StoreGoals& a, const StoreGoals& b) {
        return a.attainment.value_or(-1) > b.attainment.value_or(-1);
    });
    for (std::size_t i = 0; i < stores.size(); ++i) {
        if (!stores[i].attainment)
            continue;
        const bool shared = i > 0 && stores[i - 1].attainment == stores[i].attainment;
        stores[i].rank = shared ? stores[i - 1].rank : int(i) + 1;
    }
}

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("Somebody else changed this objective meanwhile. Open it again."));
}

} // namespace

std::vector<GoalLine> GoalDesk::linesOf(OrgUnitId unit, const std::vector<MonthTarget>& own, const KpiFacts& facts,
                                        const Period& span)
{
    KpiRoom room(m_context);
    std::vector<Kpi> kpis;
    for (const KpiDefinition& definition : kpiCatalog()) {
        if (definition.direction != KpiDirection::Neutral)
            kpis.push_back(definition.kpi);
    }
    const std::vector<KpiFigure> figures =
        evaluate({kpis, m_context.clock.now(), KpiClock::Business}, ofUnit(facts, unit), span);
    std::vector<GoalLine> lines;
    for (const KpiFigure& figure : figures) {
        const auto mine = std::find_if(own.begin(), own.end(), [&](const MonthTarget& target) {
            return target.unit == unit && target.kpi == kpiId(figure.kpi);
        });
        const std::optional<double> usual = room.target(figure.kpi);
        GoalLine line{figure.kpi, figure, usual, mine != own.end(), {}, false};
        if (line.own)
            line.target = mine->target;
        if (const std::optional<double> value = shown(figure); value && line.target) {
            line.attainment = attainmentOf(*value, *line.target, isLow(figure.kpi));
            line.reached = isReached(*value, *line.target, isLow(figure.kpi));
        }
        lines.push_back(std::move(line));
    }
    std::stable_partition(lines.begin(), lines.end(), [](const GoalLine& line) { return line.target.has_value(); });
    return lines;
}

Outcome<std::vector<StoreGoals>> GoalDesk::month(int month)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    const Period span = MonthIndex(zone).period(month);
    const KpiFacts facts = KpiReader(m_context.database, zone).facts(span, m_context.clock.now());
    const std::vector<MonthTarget> targets = GoalStore(m_context.database).targets(month);
    std::map<qint64, QString> units{{m_context.catalogue.unit().id.value, m_context.catalogue.unit().name}};
    DimensionStore names(m_context.database);
    const auto meet = [&](OrgUnitId unit) {
        if (unit.isValid() && !units.contains(unit.value))
            units[unit.value] = names.unit(unit).name;
    };
    for (const OrderFact& order : facts.orders)
        meet(order.unit);
    for (const MonthTarget& target : targets)
        meet(target.unit);
    std::vector<StoreGoals> stores;
    for (const auto& [id, name] : units) {
        StoreGoals store{OrgUnitId(id), name, linesOf(OrgUnitId(id), targets, facts, span), {}, 0};
        double sum = 0;
        int counted = 0;
        for (const GoalLine& line : store.lines) {
            sum += line.attainment.value_or(0);
            counted += line.attainment ? 1 : 0;
        }
        if (counted > 0)
            store.attainment = sum / counted;
        stores.push_back(std::move(store));
    }
    rank(stores);
    return readResult(m_context, std::move(stores));
}

Done GoalDesk::setTarget(OrgUnitId unit, int month, Kpi kpi, std::optional<double> target)
{
    const bool share = definitionOf(kpi).form == KpiForm::Share;
    if (target && (*target < (definitionOf(kpi).form == KpiForm::Score ? -100 : 0) || (share && *target > 1)))
        return Failure::invalid(QStringLiteral("target"),
                                share ? Words::tr("Between 0 and 100 %.") : Words::tr("This cannot be a target."));
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return ready;
    GoalStore(m_context.database).setTarget(unit, month, kpiId(kpi), target);
    work.touch(EntityKind::Setting, 0);
    work.audit(QStringLiteral("goal.target"), EntityKind::Setting, unit.value,
               {{QStringLiteral("month"), month},
                {QStringLiteral("kpi"), kpiId(kpi)},
                {QStringLiteral("target"), target ? QJsonValue(*target) : QJsonValue()}});
    return work.commit();
}

Outcome<std::vector<ObjectiveProgress>> GoalDesk::year(int year)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    const KpiPeriod period = KpiPeriod::containing(PeriodKind::Year, QDate(year, 1, 1));
    const Period span = period.instants(zone);
    std::vector<ObjectiveProgress> found;
    std::optional<KpiFacts> facts;
    for (const Objective& objective : GoalStore(m_context.database).objectives(year)) {
        ObjectiveProgress one{objective, objective.measure, objective.reached, {}, false, {}};
        bool low = false;
        if (const std::optional<Kpi> kpi = kpiFromId(objective.kpi)) {
            if (!facts)
                facts = KpiReader(m_context.database, zone).facts(span, m_context.clock.now());
            one.measure = kpiName(*kpi);
            one.unit = kpiUnit(*kpi);
            one.now = shown(evaluate({{*kpi}, m_context.clock.now(), KpiClock::Business}, *facts, span).front());
            low = isLow(*kpi);
        }
        if (one.now) {
            one.progress = attainmentOf(*one.now, objective.target, low);
            one.reached = isReached(*one.now, objective.target, low);
        }
        found.push_back(std::move(one));
    }
    return readResult(m_context, std::move(found));
}

std::vector<FieldIssue> GoalDesk::check(const Objective& objective) const
{
    std::vector<FieldIssue> issues;
    if (cleanText(objective.what).isEmpty())
        issues.push_back({QStringLiteral("what"), Words::tr("Say what is to be reached.")});
    const std::optional<Kpi> kpi = kpiFromId(objective.kpi);
    if (!kpi && cleanText(objective.measure).isEmpty())
        issues.push_back({QStringLiteral("measure"), Words::tr("Choose a figure, or say how it is measured.")});
    if (kpi && definitionOf(*kpi).form == KpiForm::Share && (objective.target < 0 || objective.target > 1))
        issues.push_back({QStringLiteral("target"), Words::tr("Between 0 and 100 %.")});
    return issues;
}

Outcome<Objective> GoalDesk::add(const Objective& objective)
{
    if (std::vector<FieldIssue> issues = check(objective); !issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    Objective kept = objective;
    kept.what = cleanText(objective.what);
    kept.measure = cleanText(objective.measure);
    kept.id = GoalStore(m_context.database).insert(kept);
    work.touch(EntityKind::Setting, kept.id.value, true);
    work.audit(QStringLiteral("goal.objective"), EntityKind::Setting, kept.id.value,
               {{QStringLiteral("year"), kept.year},
                {QStringLiteral("what"), kept.what},
                {QStringLiteral("target"), kept.target}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return kept;
}

Outcome<Objective> GoalDesk::change(const Objective& objective)
{
    if (std::vector<FieldIssue> issues = check(objective); !issues.empty())
        return Failure::invalid(std::move(issues));
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    Objective kept = objective;
    kept.what = cleanText(objective.what);
    kept.measure = cleanText(objective.measure);
    if (!GoalStore(m_context.database).update(kept))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    ++kept.revision;
    work.touch(EntityKind::Setting, kept.id.value);
    work.audit(QStringLiteral("goal.objective_changed"), EntityKind::Setting, kept.id.value,
               {{QStringLiteral("what"), kept.what},
                {QStringLiteral("reached"), kept.reached ? QJsonValue(*kept.reached) : QJsonValue()}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return kept;
}

Outcome<AnswerTime> GoalDesk::recordAnswer(const AnswerTime& answer)
{
    if (answer.seconds && (*answer.seconds < 0 || *answer.seconds > kLongestWait))
        return Failure::invalid(QStringLiteral("seconds"), Words::tr("Between 0 seconds and a day."));
    UnitOfWork work(m_context, Permission::RegisterOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    AnswerTime kept = answer;
    kept.unit = m_context.catalogue.unit().id;
    kept.staff = m_context.session.staff;
    kept.enteredAt = work.now();
    if (kept.beganAt == Instant())
        kept.beganAt = kept.seconds ? Instant(work.now().ms - *kept.seconds * 1000) : work.now();
    kept.id = GoalStore(m_context.database).insert(kept);
    work.touch(EntityKind::Setting, kept.id, true);
    work.audit(QStringLiteral("answer.recorded"), EntityKind::Setting, kept.id,
               {{QStringLiteral("channel"), codeOf(kept.channel)},
                {QStringLiteral("seconds"), kept.seconds ? QJsonValue(*kept.seconds) : QJsonValue()}});
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return kept;
}

} // namespace sanbao
