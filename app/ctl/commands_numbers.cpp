// SPDX-License-Identifier: GPL-3.0-or-later
// kpi and kpi list.
#include "app/ctl/console.h"
#include "app/ctl/session.h"
#include "core/service/evaluation_desk.h"
#include "core/service/kpi_json.h"
#include "core/service/labels.h"

#include <QCoreApplication>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

Failure notOneOf(const char* option, const QString& value, const QStringList& possible)
{
    return Failure::invalid(QLatin1String(option),
                            Words::tr("--%1 does not know \"%2\". Possible: %3.")
                                .arg(QLatin1String(option), value, possible.join(QStringLiteral(", "))));
}

Outcome<KpiQuery> queryOf(const Invocation& run, const QTimeZone& zone)
{
    KpiQuery query;
    const Outcome<QDate> from = run.day("from");
    const Outcome<QDate> to = run.day("to");
    const Outcome<MaybeInstant> asOf = run.instant("as-of", zone);
    for (const Failure* failure :
         {from ? nullptr : &from.error(), to ? nullptr : &to.error(), asOf ? nullptr : &asOf.error()}) {
        if (failure)
            return *failure;
    }
    query.from = *from;
    query.to = *to;
    query.asOf = *asOf;
    const QString clock = run.has("clock") ? run.option("clock") : QStringLiteral("business");
    if (clock != QLatin1String("business") && clock != QLatin1String("calendar"))
        return notOneOf("clock", clock, {QStringLiteral("business"), QStringLiteral("calendar")});
    query.clock = clock == QLatin1String("business") ? KpiClock::Business : KpiClock::Calendar;
    if (run.has("group")) {
        const std::optional<KpiGrouping> grouping = groupingFromCode(run.option("group"));
        if (!grouping)
            return notOneOf("group", run.option("group"), groupingCodes());
        query.grouping = *grouping;
    }
    if (run.has("only")) {
        Outcome<std::vector<Kpi>> ids = parseKpiIds(run.option("only"));
        if (!ids)
            return std::move(ids).error();
        query.only = *ids;
    }
    return query;
}

QString valueText(const KpiFigure& figure)
{
    if (!figure.value)
        return QStringLiteral("–");
    switch (definitionOf(figure.kpi).form) {
    case KpiForm::Share:
        return QString::number(*figure.value * 100, 'f', 1) + QStringLiteral(" %");
    case KpiForm::Duration:
        return durationText(qint64(*figure.value + 0.5));
    case KpiForm::Count:
        return QString::number(*figure.value, 'f', 0);
    case KpiForm::Score:
        return QString::number(*figure.value, 'f', 0);
    }
    return {};
}

int kpi(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    const Outcome<KpiQuery> query = queryOf(run, (*place)->catalogue().zone());
    if (!query)
        return refuse(query.error());
    const Outcome<KpiReport> report = (*place)->kpis().figures(*query);
    if (!report)
        return refuse(report.error());
    if (run.json()) {
        printJson(toJson(*report, (*place)->catalogue().zone()));
        return kDone;
    }
    QList<QStringList> rows;
    for (const KpiGroup& group : report->groups) {
        for (const KpiFigure& figure : group.figures)
            rows.append({group.key, kpiId(figure.kpi), kpiName(figure.kpi), valueText(figure),
                         QString::number(figure.n), figure.provisional ? Words::tr("provisional") : QString()});
    }
    printTable(
        {Words::tr("Group"), Words::tr("Id"), Words::tr("Figure"), Words::tr("Value"), QStringLiteral("n"), QString()},
        rows);
    return kDone;
}

int kpiList(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    const Outcome<std::vector<Kpi>> ids = parseKpiIds(run.positional(0));
    if (!ids)
        return refuse(ids.error());
    const Outcome<KpiQuery> query = queryOf(run, (*place)->catalogue().zone());
    if (!query)
        return refuse(query.error());
    const QString side = run.has("side") ? run.option("side") : QStringLiteral("numerator");
    if (side != QLatin1String("numerator") && side != QLatin1String("denominator"))
        return refuse(notOneOf("side", side, {QStringLiteral("numerator"), QStringLiteral("denominator")}));
    KpiRoom& room = (*place)->kpis();
    const Side wanted = side == QLatin1String("numerator") ? Side::Numerator : Side::Denominator;
    const Outcome<std::vector<KpiMember>> members = room.list(ids->front(), *query, wanted);
    if (!members)
        return refuse(members.error());
    const Outcome<QStringList> numbers = room.numbers(*members);
    if (!numbers)
        return refuse(numbers.error());
    if (run.json()) {
        printJson(QJsonArray::fromStringList(*numbers));
        return kDone;
    }
    for (const QString& number : *numbers)
        printLine(number);
    return kDone;
}

QString scoreText(const std::optional<double>& score)
{
    return score ? QString::number(*score, 'f', 1) : QStringLiteral("–");
}

void printEvaluation(const EvaluationReport& report)
{
    QList<QStringList> rows;
    for (const IndicatorResult& row : report.indicators) {
        QStringList cells{row.indicator.code, QString::number(row.indicator.weight, 'f', 4),
                          QString::number(row.answers)};
        for (const qint64 count : row.counts)
            cells.append(QString::number(count));
        cells.append(scoreText(row.score));
        rows.append(cells);
    }
    printTable({Words::tr("Indicator"), Words::tr("Weight"), QStringLiteral("n"), QStringLiteral("5"),
                QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1"), Words::tr("Score")},
               rows);
    printPairs(
        {{Words::tr("Answered"), QStringLiteral("%1 / %2").arg(report.answered).arg(report.asked)},
         {operatorName(report.by), report.result ? scoreText(report.result->score) : QStringLiteral("–")},
         {Words::tr("Remark"), report.insufficient ? Words::tr("fewer than 10 answers: insufficient") : QString()}});
}

int evaluateSurveys(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    const Outcome<QDate> from = run.day("from");
    const Outcome<QDate> to = run.day("to");
    if (!from || !to)
        return refuse(from ? to.error() : from.error());
    const QString code = run.has("operator") ? run.option("operator") : QStringLiteral("product-sum");
    const std::optional<FuzzyOperator> by = fromCode<FuzzyOperator>(code);
    if (!by)
        return refuse(notOneOf("operator", code,
                               QStringLiteral("min-max product-max min-sum product-sum").split(QLatin1Char(' '))));
    const Outcome<EvaluationReport> report = EvaluationDesk((*place)->context()).evaluate(*from, *to, *by);
    if (!report)
        return refuse(report.error());
    if (run.json())
        printJson(toJson(*report));
    else
        printEvaluation(*report);
    return kDone;
}

} // namespace

std::vector<Command> numberCommands()
{
    const std::vector<Option> period{
        {QStringLiteral("from"), QStringLiteral("DAY"), Words::tr("First day of the period.")},
        {QStringLiteral("to"), QStringLiteral("DAY"), Words::tr("Last day of the period.")},
        {QStringLiteral("as-of"), QStringLiteral("INSTANT"),
         Words::tr("What was known at that moment; now when left out.")},
        {QStringLiteral("clock"), QStringLiteral("business|calendar"),
         Words::tr("Minutes of opening hours, or around the clock.")}};
    std::vector<Option> figures = period;
    figures.push_back(
        {QStringLiteral("group"), groupingCodes().join(QLatin1Char('|')), Words::tr("One group of figures for each.")});
    figures.push_back({QStringLiteral("only"), QStringLiteral("ID,…"), Words::tr("Only these figures.")});
    std::vector<Option> members = period;
    members.push_back(
        {QStringLiteral("side"), QStringLiteral("numerator|denominator"), Words::tr("Which side of the figure.")});
    QStringList ids;
    for (const KpiDefinition& definition : kpiCatalog()) {
        if (kpiFromId(QLatin1String(definition.id)))
            ids.append(QLatin1String(definition.id));
    }
    const QString known = Words::tr("Figures: %1").arg(ids.join(QStringLiteral(", ")));
    return {{{QStringLiteral("kpi")}, QString(), Words::tr("The figures of a period."), figures, 0, 0, kpi, known},
            {{QStringLiteral("kpi"), QStringLiteral("list")},
             QStringLiteral("ID"),
             Words::tr("The numbers of what one figure counts."),
             members,
             1,
             1,
             kpiList,
             known},
            {{QStringLiteral("survey"), QStringLiteral("evaluate")},
             QString(),
             Words::tr("The fuzzy comprehensive evaluation of the answers of a period."),
             {period[0],
              period[1],
              {QStringLiteral("operator"), QStringLiteral("min-max|product-max|min-sum|product-sum"),
               Words::tr("How weights and answers are combined; product-sum, the weighted mean, when left out.")}},
             0,
             0,
             evaluateSurveys,
             QString()}};
}

} // namespace sanbao::ctl
