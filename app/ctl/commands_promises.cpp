// SPDX-License-Identifier: GPL-3.0-or-later
// sla and revenue: promises across orders, what was earned by tier.
#include "app/ctl/console.h"
#include "app/ctl/period.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/order_json.h"
#include "core/service/promise_desk.h"

#include <QCoreApplication>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

QJsonObject reportJson(const PromiseReport& report)
{
    QJsonArray promises;
    for (const PromiseTally& tally : report.promises) {
        promises.append(QJsonObject{{QStringLiteral("type"), codeOf(tally.type)},
                                    {QStringLiteral("kind"), codeOf(tally.kind)},
                                    {QStringLiteral("given"), tally.given},
                                    {QStringLiteral("met"), tally.met},
                                    {QStringLiteral("missed"), tally.missed},
                                    {QStringLiteral("share"), ratio(tally.met, tally.due())}});
    }
    QJsonArray causes;
    for (const CauseTally& tally : report.causes)
        causes.append(QJsonObject{{QStringLiteral("cause"), tally.cause},
                                  {QStringLiteral("kind"), codeOf(tally.kind)},
                                  {QStringLiteral("n"), tally.count}});
    QJsonArray contacts;
    for (const ContactTally& tally : report.contacts)
        contacts.append(QJsonObject{{QStringLiteral("channel"), codeOf(tally.channel)},
                                    {QStringLiteral("n"), tally.contacts},
                                    {QStringLiteral("out_of_hours"), tally.outOfHours}});
    return {{QStringLiteral("promises"), promises},
            {QStringLiteral("causes"), causes},
            {QStringLiteral("contacts"), contacts}};
}

/// One report of the asked period, as JSON or shown in words.
template <class Report, class Json, class Show>
int reportOfPeriod(Invocation& run, Outcome<Report> (PromiseDesk::*read)(QDate, QDate), const Json& json,
                   const Show& show)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    const Outcome<Period> period = periodOf(run);
    if (!period)
        return refuse(period.error());
    const Outcome<Report> report = ((*place)->promises().*read)(period->from, period->to);
    if (!report)
        return refuse(report.error());
    if (run.json())
        printJson(json(*report));
    else
        show(**place, *report);
    return kDone;
}

void showReport(Workplace& place, const PromiseReport& report)
{
    QList<QStringList> rows;
    for (const PromiseTally& tally : report.promises)
        rows.append({label(tally.type), label(tally.kind), QString::number(tally.met), QString::number(tally.missed),
                     share(tally.met, tally.due())});
    printTable(
        {Words::tr("Service"), Words::tr("Promise"), Words::tr("Kept"), Words::tr("Missed"), Words::tr("Share kept")},
        rows);
    rows.clear();
    const std::vector<NamedChoice>& names = place.catalogue().rules().breachCauses;
    for (const CauseTally& tally : report.causes)
        rows.append({tally.cause.isEmpty() ? Words::tr("no cause given") : Catalogue::choiceName(names, tally.cause),
                     label(tally.kind), QString::number(tally.count)});
    printTable({Words::tr("Cause"), Words::tr("Promise"), QStringLiteral("n")}, rows);
}

int slaReport(Invocation& run)
{
    return reportOfPeriod(run, &PromiseDesk::report, reportJson, showReport);
}

int slaUnanswered(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    const Outcome<std::vector<OrderRow>> rows = (*place)->promises().unanswered();
    if (!rows)
        return refuse(rows.error());
    const Catalogue& catalogue = (*place)->catalogue();
    if (run.json()) {
        QJsonArray array;
        for (const OrderRow& row : *rows)
            array.append(toJson(row, catalogue));
        printJson(array);
        return kDone;
    }
    QList<QStringList> table;
    for (const OrderRow& row : *rows)
        table.append({row.number, label(row.priority), row.productLabel,
                      row.nextDueAt
                          ? inZone(*row.nextDueAt, catalogue.zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                          : QString()});
    printTable({Words::tr("Number"), Words::tr("Priority"), Words::tr("Product"), Words::tr("Due")}, table);
    return kDone;
}

QJsonArray replayJson(const std::vector<ReplayRow>& rows, const QTimeZone& zone)
{
    QJsonArray array;
    for (const ReplayRow& row : rows) {
        array.append(QJsonObject{{QStringLiteral("number"), row.number},
                                 {QStringLiteral("kind"), codeOf(row.change.kind)},
                                 {QStringLiteral("old_due"), isoWithOffset(row.change.before.dueAt, zone)},
                                 {QStringLiteral("new_due"), isoWithOffset(row.change.after.dueAt, zone)},
                                 {QStringLiteral("old_state"), codeOf(row.change.before.state)},
                                 {QStringLiteral("new_state"), codeOf(row.change.after.state)}});
    }
    return array;
}

int slaReplay(Invocation& run)
{
    const bool apply = run.has("accept");
    Outcome<Workplace*> place = run.open(apply ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    const Outcome<Period> period = periodOf(run);
    if (!period)
        return refuse(period.error());
    const ReplayRequest request{period->from, period->to, !run.has("closed"),
                                run.has("rules") ? ReplayWith::Rules : ReplayWith::Calendar};
    const Outcome<std::vector<ReplayRow>> rows = (*place)->promises().preview(request);
    if (!rows)
        return refuse(rows.error());
    if (apply) {
        if (const Done done = (*place)->promises().accept(request, *rows); !done)
            return refuse(done.error());
    }
    const QTimeZone& zone = (*place)->catalogue().zone();
    if (run.json()) {
        printJson(replayJson(*rows, zone));
        return kDone;
    }
    QList<QStringList> table;
    const auto moment = [&zone](Instant at) { return inZone(at, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")); };
    for (const ReplayRow& row : *rows)
        table.append({row.number, label(row.change.kind), moment(row.change.before.dueAt),
                      moment(row.change.after.dueAt), label(row.change.before.state), label(row.change.after.state)});
    printTable({Words::tr("Number"), Words::tr("Promise"), Words::tr("Due before"), Words::tr("Due after"),
                Words::tr("State before"), Words::tr("State after")},
               table);
    return kDone;
}

int slaCause(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    const Outcome<WorkOrderId> order = (*place)->orders().idOf(run.positional(0));
    if (!order)
        return refuse(order.error());
    const std::optional<PromiseKind> kind = fromCode<PromiseKind>(run.positional(1));
    if (!kind)
        return refuse(
            Failure::of(FailureKind::Invalid, Words::tr("There is no promise \"%1\".").arg(run.positional(1))));
    const Done done = (*place)->promises().saveCause(*order, {*kind, run.positional(2), run.option("note")});
    return done ? kDone : refuse(done.error());
}

QJsonObject revenueJson(const RevenueReport& report)
{
    QJsonArray tiers;
    for (const TierTally& tally : report.tiers) {
        tiers.append(QJsonObject{{QStringLiteral("tier"), codeOf(tally.tier)},
                                 {QStringLiteral("lines"), tally.lines},
                                 {QStringLiteral("orders"), tally.orders},
                                 {QStringLiteral("revenue"), Money::fromFen(tally.fen).plain()}});
    }
    QJsonArray items;
    for (const ItemTally& tally : report.items) {
        items.append(QJsonObject{{QStringLiteral("code"), tally.code},
                                 {QStringLiteral("name"), tally.name},
                                 {QStringLiteral("tier"), codeOf(tally.tier)},
                                 {QStringLiteral("quantity"), double(tally.milli) / 1000},
                                 {QStringLiteral("revenue"), Money::fromFen(tally.fen).plain()}});
    }
    return {{QStringLiteral("orders"), report.orders},
            {QStringLiteral("revenue"), Money::fromFen(report.fen).plain()},
            {QStringLiteral("refunded"), Money::fromFen(report.refundedFen).plain()},
            {QStringLiteral("contracts"), report.contracts},
            {QStringLiteral("contract_revenue"), Money::fromFen(report.contractFen).plain()},
            {QStringLiteral("average"), Money::fromFen(report.averageFen()).plain()},
            {QStringLiteral("attach_rate"), ratio(report.withValueAdded, report.orders)},
            {QStringLiteral("tiers"), tiers},
            {QStringLiteral("items"), items}};
}

void showRevenue(const RevenueReport& report)
{
    QList<QStringList> rows;
    for (const TierTally& tally : report.tiers)
        rows.append({label(tally.tier), QString::number(tally.lines), QString::number(tally.orders),
                     Money::fromFen(tally.fen).grouped()});
    printTable({Words::tr("Tier"), Words::tr("Lines"), Words::tr("Orders"), Words::tr("Revenue")}, rows);
    printPairs({{Words::tr("Average an order"), Money::fromFen(report.averageFen()).grouped()},
                {Words::tr("With value-added services"), share(report.withValueAdded, report.orders)}});
}

int revenue(Invocation& run)
{
    return reportOfPeriod(run, &PromiseDesk::revenue, revenueJson,
                          [](Workplace&, const RevenueReport& report) { showRevenue(report); });
}

} // namespace

std::vector<Command> promiseCommands()
{
    const std::vector<Option> period{
        {QStringLiteral("from"), QStringLiteral("DAY"), Words::tr("First day of the period.")},
        {QStringLiteral("to"), QStringLiteral("DAY"), Words::tr("Last day of the period.")}};
    std::vector<Option> replay = period;
    replay.push_back(
        {QStringLiteral("rules"), QString(), Words::tr("Apply the present targets too, not only the calendar.")});
    replay.push_back({QStringLiteral("closed"), QString(), Words::tr("Closed orders too.")});
    replay.push_back(
        {QStringLiteral("accept"), QString(), Words::tr("Write the new times; without it they are only shown.")});
    const QString sla = QStringLiteral("sla");
    return {{{sla, QStringLiteral("report")},
             QString(),
             Words::tr("Promises kept and missed, causes, contacts out of hours."),
             period,
             0,
             0,
             slaReport,
             QString()},
            {{sla, QStringLiteral("unanswered")},
             QString(),
             Words::tr("Requests without an answer, the most urgent first."),
             {},
             0,
             0,
             slaUnanswered,
             QString()},
            {{sla, QStringLiteral("replay")},
             QString(),
             Words::tr("Old and new due times after a correction of rules or calendar."),
             replay,
             0,
             0,
             slaReplay,
             QString()},
            {{sla, QStringLiteral("cause")},
             QStringLiteral("NUMBER PROMISE CAUSE"),
             Words::tr("Why a promise was missed."),
             {{QStringLiteral("note"), QStringLiteral("TEXT"), Words::tr("More about it.")}},
             3,
             3,
             slaCause,
             QString()},
            {{QStringLiteral("revenue")},
             QString(),
             Words::tr("Revenue by tier and item of the price list."),
             period,
             0,
             0,
             revenue,
             QString()}};
}

} // namespace sanbao::ctl
