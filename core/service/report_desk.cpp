// SPDX-License-Identifier: GPL-3.0-or-later
// Asking, and the reports that count orders; those about time are in report_flow.cpp.
#include "core/service/report_desk.h"

#include "core/analytics/statistics.h"
#include "core/service/labels.h"
#include "core/service/report_material.h"
#include "core/storage/goal_store.h"
#include "core/storage/report_store.h"

#include <algorithm>
#include <set>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const OrderLine& lineOf(const std::map<qint64, OrderLine>& lines, WorkOrderId order)
{
    static const OrderLine none;
    const auto found = lines.find(order.value);
    return found == lines.end() ? none : found->second;
}

std::optional<double> meanArrival(const std::vector<OrderFact>& orders)
{
    std::vector<qint64> minutes;
    for (const OrderFact& order : orders) {
        if (order.arrivedAt)
            minutes.push_back(order.arrivedAt->minutesSince(order.registeredAt));
    }
    return meanOf(minutes);
}

void cut(Report& report, const std::function<bool(const ReportRow&, const ReportRow&)>& before)
{
    std::stable_sort(report.rows.begin(), report.rows.end(), before);
    if (int(report.rows.size()) > kMostReportRows)
        report.rows.resize(std::size_t(kMostReportRows));
}

bool larger(const ReportRow& a, const ReportRow& b)
{
    return a.orders.size() > b.orders.size();
}

} // namespace

QString reportName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Districts:
        return Words::tr("Districts");
    case ReportKind::TopFaults:
        return Words::tr("Top faults");
    case ReportKind::TopModels:
        return Words::tr("Top models");
    case ReportKind::TopParts:
        return Words::tr("Top parts");
    case ReportKind::Waiting:
        return Words::tr("What customers wait for");
    case ReportKind::States:
        return Words::tr("Time in each state");
    case ReportKind::HandOffs:
        return Words::tr("Slow hand-offs");
    case ReportKind::Returns:
        return Words::tr("Repeat repairs");
    case ReportKind::Remote:
        return Words::tr("Solved remotely by fault");
    case ReportKind::Outcomes:
        return Words::tr("Outcomes by category");
    case ReportKind::Answers:
        return Words::tr("Answer times");
    case ReportKind::Orders:
        return Words::tr("Orders behind the figures");
    }
    return {};
}

const std::vector<ReportKind>& reportKinds()
{
    static const std::vector<ReportKind> kinds{ReportKind::Waiting,   ReportKind::States,    ReportKind::HandOffs,
                                               ReportKind::Districts, ReportKind::TopFaults, ReportKind::TopModels,
                                               ReportKind::TopParts,  ReportKind::Outcomes,  ReportKind::Returns,
                                               ReportKind::Remote,    ReportKind::Answers,   ReportKind::Orders};
    return kinds;
}

std::optional<ReportLimit> reportLimit(ReportKind kind)
{
    if (kind == ReportKind::Returns)
        return ReportLimit{Words::tr("Came back within"), Words::tr("days"), 1, 365, kRepeatWindowDays};
    if (kind == ReportKind::Answers)
        return ReportLimit{Words::tr("Answered within"), Words::tr("seconds"), 1, 3600, 60};
    if (kind == ReportKind::HandOffs)
        return ReportLimit{Words::tr("Longer than"), Words::tr("hours"), 1, 720, 24};
    return std::nullopt;
}

ReportDesk::ReportDesk(ServiceContext& context)
    : m_context(context)
    , m_splitter(context.database, context.catalogue)
{
}

ReportDesk::Material ReportDesk::gather(const KpiPeriod& period, const std::vector<KpiFilter>& filters)
{
    Material material;
    material.period = period;
    material.span = period.instants(m_context.catalogue.zone());
    material.asOf = m_context.clock.now();
    material.facts = m_splitter.narrowed(
        KpiReader(m_context.database, m_context.catalogue.zone()).facts(material.span, material.asOf), filters);
    for (const OrderFact& order : material.facts.orders) {
        if (material.span.contains(order.registeredAt) && order.registeredAt <= material.asOf)
            material.registered.push_back(order);
    }
    return material;
}

Outcome<Report> ReportDesk::make(const ReportQuestion& question)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    Report report;
    report.question = question;
    report.title = reportName(question.kind);
    const std::optional<ReportLimit> limit = reportLimit(question.kind);
    if (limit && report.question.limit <= 0)
        report.question.limit = limit->usual;
    const Material material = gather(question.period, question.filters);
    switch (question.kind) {
    case ReportKind::Districts:
        districts(material, report);
        break;
    case ReportKind::TopFaults:
        top(material, KpiGrouping::Fault, report);
        break;
    case ReportKind::TopModels:
        top(material, KpiGrouping::Product, report);
        break;
    case ReportKind::TopParts:
        parts(material, report);
        break;
    case ReportKind::Waiting:
        waiting(material, report);
        break;
    case ReportKind::States:
        states(material, report);
        break;
    case ReportKind::HandOffs:
        handOffs(material, report);
        break;
    case ReportKind::Returns:
        returns(material, report);
        break;
    case ReportKind::Remote:
        remote(material, report);
        break;
    case ReportKind::Outcomes:
        outcomes(material, report);
        break;
    case ReportKind::Answers:
        answers(material, report);
        break;
    case ReportKind::Orders:
        orders(material, report);
        break;
    }
    return readResult(m_context, std::move(report));
}

void ReportDesk::districts(const Material& material, Report& report)
{
    const bool costs = m_context.may(Permission::ReadCost);
    ReportStore store(m_context.database);
    const std::map<qint64, Money> spent =
        costs ? store.costs(material.span.from, material.span.to) : std::map<qint64, Money>();
    const std::map<qint64, double> driven = store.kilometres(material.span.from, material.span.to);
    report.headers = {Words::tr("District"),       Words::tr("Orders"),
                      Words::tr("Arrivals"),       Words::tr("Mean to arrival (h)"),
                      Words::tr("Mean trip (km)"), Words::tr("Orders with a trip")};
    if (costs)
        report.headers += {Words::tr("Cost (yuan)"), Words::tr("Cost per order (yuan)")};
    KpiFacts asked;
    asked.orders = material.registered;
    for (const auto& [key, part] : m_splitter.split(KpiGrouping::District, asked)) {
        const std::vector<OrderFact>& orders = part.facts.orders;
        qint64 arrived = 0;
        qint64 trips = 0;
        double way = 0;
        Money cost;
        for (const OrderFact& order : orders) {
            arrived += order.arrivedAt ? 1 : 0;
            if (const auto trip = driven.find(order.order.value); trip != driven.end()) {
                way += trip->second;
                ++trips;
            }
            if (const auto found = spent.find(order.order.value); found != spent.end())
                cost = cost + found->second;
        }
        const QString mean = trips > 0 ? QString::number(way / double(trips), 'f', 1) : QString();
        ReportRow row{{part.group.label, countCell(qint64(orders.size())), countCell(arrived),
                       hoursCell(meanArrival(orders)), mean, countCell(trips)},
                      idsOf(orders)};
        if (costs)
            row.cells += {QString::number(double(cost.fen()) / 100, 'f', 2),
                          QString::number(double(cost.fen()) / 100 / double(orders.size()), 'f', 2)};
        report.rows.push_back(std::move(row));
    }
    cut(report, larger);
    report.note = Words::tr("Orders that came in during the period, by the district of the customer's address.");
}

void ReportDesk::top(const Material& material, KpiGrouping by, Report& report)
{
    KpiFacts asked;
    asked.orders = material.registered;
    KpiFacts old;
    old.orders = gather(material.period.before(), report.question.filters).registered;
    auto before = m_splitter.split(by, old);
    report.headers = {groupingName(by), Words::tr("Orders"), Words::tr("Share (%)"),
                      Words::tr("Orders the period before"), Words::tr("Came back within 30 days")};
    for (const auto& [key, part] : m_splitter.split(by, asked)) {
        const auto found = before.find(key);
        qint64 back = 0;
        for (const OrderFact& order : part.facts.orders)
            back += returnedWithin(order, kRepeatWindowDays, material.asOf).numerator;
        const qint64 then = found == before.end() ? 0 : qint64(found->second.facts.orders.size());
        report.rows.push_back({{part.group.label, countCell(qint64(part.facts.orders.size())),
                                shareCell(qint64(part.facts.orders.size()), qint64(asked.orders.size())),
                                countCell(then), countCell(back)},
                               idsOf(part.facts.orders)});
    }
    cut(report, larger);
    report.note = Words::tr("Orders that came in during the period, the most frequent first.");
}

void ReportDesk::parts(const Material& material, Report& report)
{
    struct Use
    {
        UsedPart part;
        qint64 milli = 0;
        std::set<qint64> orders;
    };
    std::set<qint64> ours;
    for (const OrderFact& order : material.registered)
        ours.insert(order.order.value);
    std::map<qint64, Use> uses;
    for (const UsedPart& part : ReportStore(m_context.database).parts(material.span.from, material.span.to)) {
        if (!ours.contains(part.order.value))
            continue;
        Use& use = uses[part.part];
        use.part = part;
        use.milli += part.milli;
        use.orders.insert(part.order.value);
    }
    report.headers = {Words::tr("Part"), Words::tr("Number"), Words::tr("Pieces"), Words::tr("Orders"),
                      Words::tr("Share of orders (%)")};
    for (const auto& [id, use] : uses) {
        ReportRow row{{use.part.name, use.part.code, QString::number(double(use.milli) / 1000, 'g', 10),
                       countCell(qint64(use.orders.size())), shareCell(qint64(use.orders.size()), qint64(ours.size()))},
                      {}};
        for (const qint64 order : use.orders)
            row.orders.push_back(WorkOrderId(order));
        report.rows.push_back(std::move(row));
    }
    cut(report, larger);
    report.note = Words::tr("Parts put into the orders of the period, without those that were brought back.");
}

void ReportDesk::outcomes(const Material& material, Report& report)
{
    KpiFacts asked;
    asked.orders = material.registered;
    report.headers = {groupingName(KpiGrouping::Category), Words::tr("Orders")};
    for (const auto& [result, code] : Codes<ResolveResult>::table)
        report.headers << label(result);
    report.headers << Words::tr("Not finished") << Words::tr("Cancelled");
    for (const auto& [key, part] : m_splitter.split(KpiGrouping::Category, asked)) {
        std::map<ResolveResult, qint64> counts;
        qint64 open = 0;
        qint64 cancelled = 0;
        for (const OrderFact& order : part.facts.orders) {
            if (order.cancelledAt)
                ++cancelled;
            else if (order.result)
                ++counts[*order.result];
            else
                ++open;
        }
        ReportRow row{{part.group.label, countCell(qint64(part.facts.orders.size()))}, idsOf(part.facts.orders)};
        for (const auto& [result, code] : Codes<ResolveResult>::table)
            row.cells << countCell(counts[result]);
        row.cells << countCell(open) << countCell(cancelled);
        report.rows.push_back(std::move(row));
    }
    cut(report, larger);
    report.note = Words::tr("How the orders that came in during the period ended.");
}

void ReportDesk::answers(const Material& material, Report& report)
{
    std::map<Channel, std::vector<std::optional<qint64>>> byChannel;
    std::vector<std::optional<qint64>> all;
    for (const AnswerTime& answer : GoalStore(m_context.database).answers(material.span.from, material.span.to)) {
        byChannel[answer.channel].push_back(answer.seconds);
        all.push_back(answer.seconds);
    }
    report.headers = {Words::tr("Channel"),
                      Words::tr("Calls and visits"),
                      Words::tr("Answered"),
                      Words::tr("Gave up"),
                      Words::tr("Mean to the answer (s)"),
                      Words::tr("Within %1 s (%)").arg(report.question.limit)};
    const auto add = [&report](const QString& name, const std::vector<std::optional<qint64>>& seconds) {
        const AnswerSpeed speed = answerSpeed(seconds, report.question.limit);
        report.rows.push_back(
            {{name, countCell(speed.calls), countCell(speed.answered), countCell(speed.calls - speed.answered),
              speed.meanSeconds ? QString::number(*speed.meanSeconds, 'f', 1) : QString(),
              shareCell(speed.within, speed.calls)},
             {}});
    };
    if (!all.empty())
        add(Words::tr("All"), all);
    for (const auto& [channel, seconds] : byChannel)
        add(label(channel), seconds);
    report.note = Words::tr("Who gave up waiting counts as not answered in time. The mean is of those answered.");
}

void ReportDesk::orders(const Material& material, Report& report)
{
    const std::map<qint64, OrderLine> lines =
        ReportStore(m_context.database).lines(material.span.from, material.span.to);
    const QTimeZone& zone = m_context.catalogue.zone();
    const auto stamp = [&zone](MaybeInstant at) {
        return at ? inZone(*at, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
    };
    report.headers = {Words::tr("Order"),     Words::tr("Registered"), Words::tr("Product"),    Words::tr("Fault"),
                      Words::tr("Category"),  Words::tr("Technician"), Words::tr("State"),      Words::tr("Result"),
                      Words::tr("Responded"), Words::tr("Arrived"),    Words::tr("Resolved"),   Words::tr("Closed"),
                      Words::tr("Visits"),    Words::tr("Reopened"),   Words::tr("Paid (yuan)")};
    for (const OrderFact& order : material.registered) {
        const OrderLine& line = lineOf(lines, order.order);
        const std::optional<OrderState> state = fromCode<OrderState>(line.state);
        report.rows.push_back(
            {{line.number, stamp(order.registeredAt), line.product, line.fault,
              m_context.catalogue.categoryName(order.category), m_context.catalogue.staffName(order.technician),
              state ? label(*state) : QString(), order.result ? label(*order.result) : QString(),
              stamp(order.firstResponseAt), stamp(order.arrivedAt), stamp(order.resolvedAt), stamp(order.closedAt),
              countCell(order.visits), countCell(order.reopenCount),
              QString::number(double(order.amountFen) / 100, 'f', 2)},
             {order.order}});
    }
    report.note = Words::tr("Orders that came in during the period: %1.").arg(report.rows.size());
}

} // namespace sanbao
