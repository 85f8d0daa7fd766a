// SPDX-License-Identifier: GPL-3.0-or-later
// Reports about time: waiting, states, hand-offs, and shares month by month.
#include "core/analytics/kpi_rules.h"
#include "core/analytics/statistics.h"
#include "core/service/labels.h"
#include "core/service/report_desk.h"
#include "core/service/report_material.h"
#include "core/storage/report_store.h"

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int kCourseMonths = 12;

/// One segment of all orders: how many, together, mean.
struct SegmentSum
{
    qint64 n = 0;
    qint64 minutes = 0;
    void add(const std::optional<qint64>& value)
    {
        n += value ? 1 : 0;
        minutes += value.value_or(0);
    }
};

QString hours(const std::optional<qint64>& minutes)
{
    return minutes ? hoursCell(double(*minutes)) : QString();
}

template <class T> std::vector<T> of(const std::map<qint64, std::vector<T>>& found, WorkOrderId order)
{
    const auto one = found.find(order.value);
    return one == found.end() ? std::vector<T>() : one->second;
}

} // namespace

void ReportDesk::waiting(const Material& material, Report& report)
{
    ReportStore store(m_context.database);
    const auto pauses = store.pauses(material.span.from, material.span.to);
    const auto lines = store.lines(material.span.from, material.span.to);
    report.headers = {Words::tr("Order"),         Words::tr("To the response (h)"), Words::tr("To the arrival (h)"),
                      Words::tr("For parts (h)"), Words::tr("For pick-up (h)"),     Words::tr("Together (h)")};
    std::vector<std::pair<qint64, ReportRow>> rows;
    SegmentSum response, arrival, parts, pickUp;
    for (const OrderFact& fact : material.registered) {
        const OrderFact order = knownAt(fact, material.asOf);
        const auto line = lines.find(order.order.value);
        const WaitingSegments waited =
            waitingOf(order, of(pauses, order.order), line == lines.end() ? MaybeInstant() : line->second.acceptedAt,
                      material.asOf);
        response.add(waited.response);
        arrival.add(waited.arrival);
        parts.add(waited.parts);
        pickUp.add(waited.pickUp);
        rows.push_back({waited.total(),
                        {{line == lines.end() ? QString() : line->second.number, hours(waited.response),
                          hours(waited.arrival), hours(waited.parts), hours(waited.pickUp), hours(waited.total())},
                         {order.order}}});
    }
    if (rows.empty())
        return;
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    const auto mean = [](const SegmentSum& sum) {
        return sum.n > 0 ? hoursCell(double(sum.minutes) / double(sum.n)) : QString();
    };
    const qint64 whole = response.minutes + arrival.minutes + parts.minutes + pickUp.minutes;
    const std::vector<WorkOrderId> all = idsOf(material.registered);
    report.rows.push_back({{Words::tr("All %1 orders together").arg(rows.size()), hours(response.minutes),
                            hours(arrival.minutes), hours(parts.minutes), hours(pickUp.minutes), hours(whole)},
                           all});
    report.rows.push_back({{Words::tr("Mean of those that waited"), mean(response), mean(arrival), mean(parts),
                            mean(pickUp), hoursCell(double(whole) / double(rows.size()))},
                           all});
    report.rows.push_back(
        {{Words::tr("Share (%)"), shareCell(response.minutes, whole), shareCell(arrival.minutes, whole),
          shareCell(parts.minutes, whole), shareCell(pickUp.minutes, whole), shareCell(whole, whole)},
         all});
    for (std::size_t i = 0; i < rows.size() && i < std::size_t(kMostReportRows); ++i)
        report.rows.push_back(std::move(rows[i].second));
    report.note = Words::tr("Hours around the clock, because customers wait at night too. Orders that waited longest "
                            "stand first.");
}

void ReportDesk::states(const Material& material, Report& report)
{
    struct Stay
    {
        std::vector<qint64> minutes;
        std::map<qint64, qint64> byOrder;
    };
    const auto steps = ReportStore(m_context.database).steps(material.span.from, material.span.to);
    std::map<OrderState, Stay> states;
    qint64 whole = 0;
    for (const OrderFact& order : material.registered) {
        for (const StateStay& stay : staysOf(of(steps, order.order), material.asOf)) {
            Stay& state = states[stay.state];
            state.minutes.push_back(stay.minutes);
            state.byOrder[order.order.value] += stay.minutes;
            whole += stay.minutes;
        }
    }
    report.headers = {Words::tr("State"),     Words::tr("Orders"),     Words::tr("Together (h)"),
                      Words::tr("Share (%)"), Words::tr("Mean (h)"),   Words::tr("Median (h)"),
                      Words::tr("P90 (h)"),   Words::tr("Longest (h)")};
    std::vector<std::pair<qint64, ReportRow>> rows;
    for (auto& [state, stay] : states) {
        qint64 sum = 0;
        for (const qint64 minutes : stay.minutes)
            sum += minutes;
        const qint64 longest = *std::max_element(stay.minutes.begin(), stay.minutes.end());
        const std::optional<double> mean = meanOf(stay.minutes);
        const std::optional<double> median = medianOf(stay.minutes);
        const std::optional<double> p90 = nearestRank(stay.minutes, 90);
        // The orders that stood longest come first where the list is opened.
        std::vector<std::pair<qint64, qint64>> orders;
        for (const auto& [order, minutes] : stay.byOrder)
            orders.emplace_back(-minutes, order);
        std::sort(orders.begin(), orders.end());
        ReportRow row{{label(state), countCell(qint64(orders.size())), hours(sum), shareCell(sum, whole),
                       hoursCell(mean), hoursCell(median), hoursCell(p90), hours(longest)},
                      {}};
        for (const auto& [minutes, order] : orders)
            row.orders.push_back(WorkOrderId(order));
        rows.emplace_back(sum, std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (auto& [sum, row] : rows)
        report.rows.push_back(std::move(row));
    report.note = Words::tr("Hours around the clock in which orders of the period stood in each state; what still "
                            "stands counts up to now.");
}

void ReportDesk::handOffs(const Material& material, Report& report)
{
    ReportStore store(m_context.database);
    const auto steps = store.steps(material.span.from, material.span.to);
    const auto lines = store.lines(material.span.from, material.span.to);
    std::vector<HandOff> slow;
    std::vector<qint64> all;
    for (const OrderFact& order : material.registered) {
        for (const HandOff& hand : handOffsOf(of(steps, order.order))) {
            all.push_back(hand.minutes);
            if (hand.minutes > qint64(report.question.limit) * 60)
                slow.push_back(hand);
        }
    }
    std::stable_sort(slow.begin(), slow.end(),
                     [](const HandOff& a, const HandOff& b) { return a.minutes > b.minutes; });
    report.headers = {Words::tr("Order"), Words::tr("From"), Words::tr("To"), Words::tr("Handed over"),
                      Words::tr("Until taken up (h)")};
    const qint64 count = qint64(slow.size());
    if (count > kMostReportRows)
        slow.resize(std::size_t(kMostReportRows));
    for (const HandOff& hand : slow) {
        const auto line = lines.find(hand.order.value);
        report.rows.push_back(
            {{line == lines.end() ? QString() : line->second.number, m_context.catalogue.staffName(hand.from),
              m_context.catalogue.staffName(hand.to),
              inZone(hand.at, m_context.catalogue.zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
              hours(hand.minutes)},
             {hand.order}});
    }
    const std::optional<double> mean = meanOf(all);
    const std::optional<double> median = medianOf(all);
    report.note = Words::tr("From the last thing one person did with an order to the first thing the next one did: %1 "
                            "hand-offs, mean %2 h, median %3 h, slow %4.")
                      .arg(QString::number(all.size()), mean ? hoursCell(mean) : QStringLiteral("–"),
                           median ? hoursCell(median) : QStringLiteral("–"), QString::number(count));
}

void ReportDesk::returns(const Material& material, Report& report)
{
    const int days = report.question.limit;
    const std::vector<KpiPeriod> months =
        KpiPeriod::containing(PeriodKind::Month, material.period.to).trend(kCourseMonths);
    const Material year = gather(KpiPeriod::ofDays(months.front().from, months.back().to), report.question.filters);
    report.headers = {Words::tr("Month"),    Words::tr("Repairs"),    Words::tr("Came back within %1 days").arg(days),
                      Words::tr("Rate (%)"), Words::tr("Target (%)"), Words::tr("Remark")};
    const std::optional<double> target = KpiRoom(m_context).target(Kpi::RepeatRepairRate);
    if (target)
        report.courseTarget = *target * 100;
    std::vector<std::optional<double>> course;
    for (const KpiPeriod& month : months) {
        const Period span = month.instants(m_context.catalogue.zone());
        ReportRow row;
        qint64 repairs = 0;
        bool provisional = false;
        for (const OrderFact& order : year.facts.orders) {
            const Contribution made = returnedWithin(order, days, material.asOf);
            if (made.standing != Standing::Counted || !span.contains(made.cohortAt))
                continue;
            ++repairs;
            provisional = provisional || made.unsettled;
            if (made.numerator > 0)
                row.orders.push_back(order.order);
        }
        const qint64 back = qint64(row.orders.size());
        course.push_back(repairs > 0 ? std::optional<double>(100.0 * double(back) / double(repairs)) : std::nullopt);
        const bool missed = target && course.back() && *course.back() > *target * 100;
        row.cells = {month.title(),
                     countCell(repairs),
                     countCell(back),
                     shareCell(back, repairs),
                     target ? QString::number(*target * 100, 'f', 1) : QString(),
                     QStringList{missed ? Words::tr("above the target") : QString(),
                                 provisional ? Words::tr("provisional") : QString()}
                         .join(QLatin1Char(' '))
                         .trimmed()};
        report.rows.push_back(std::move(row));
        report.courseLabels << month.title();
    }
    for (ReportRow& row : report.rows)
        row.course = course;
    report.note = Words::tr("Repairs by the month they were resolved in. A month is provisional while its last repairs "
                            "can still come back. Enter opens the repairs that came back.");
}

void ReportDesk::remote(const Material& material, Report& report)
{
    const std::vector<KpiPeriod> months =
        KpiPeriod::containing(PeriodKind::Month, material.period.to).trend(kCourseMonths);
    const Material year = gather(KpiPeriod::ofDays(months.front().from, months.back().to), report.question.filters);
    std::vector<Period> spans;
    for (const KpiPeriod& month : months) {
        spans.push_back(month.instants(m_context.catalogue.zone()));
        report.courseLabels << month.title();
    }
    report.headers = {groupingName(KpiGrouping::Fault), Words::tr("Repairs in 12 months"), Words::tr("Solved remotely"),
                      Words::tr("Share (%)")};
    for (const KpiPeriod& month : months)
        report.headers << month.title();
    const KpiQuestion asked{{Kpi::RemoteSolveRate}, material.asOf, KpiClock::Calendar};
    const auto add = [&](const QString& name, const KpiFacts& facts) {
        ReportRow row{{name}, {}};
        QStringList cells;
        qint64 repairs = 0;
        qint64 remote = 0;
        for (const std::vector<KpiFigure>& figures : evaluate(asked, facts, spans)) {
            const KpiFigure& figure = figures.front();
            repairs += figure.denominator;
            remote += figure.numerator;
            row.course.push_back(figure.value ? std::optional<double>(*figure.value * 100) : std::nullopt);
            cells << (figure.denominator > 0
                          ? Words::tr("%1 of %2")
                                .arg(QString::number(figure.numerator), QString::number(figure.denominator))
                          : QString());
        }
        if (repairs == 0)
            return;
        row.cells += {countCell(repairs), countCell(remote), shareCell(remote, repairs)};
        row.cells += cells;
        const Period whole{spans.front().from, spans.back().to};
        for (const KpiMember& member :
             members(Kpi::RemoteSolveRate, facts, whole, material.asOf, KpiClock::Calendar, Side::Denominator))
            row.orders.push_back(member.order);
        report.rows.push_back(std::move(row));
    };
    add(Words::tr("All faults"), year.facts);
    for (const auto& [key, part] : m_splitter.split(KpiGrouping::Fault, year.facts))
        add(part.group.label, part.facts);
    if (!report.rows.empty())
        std::stable_sort(report.rows.begin() + 1, report.rows.end(),
                         [](const ReportRow& a, const ReportRow& b) { return a.orders.size() > b.orders.size(); });
    report.note = Words::tr("Repairs solved without a visit, by fault and month of the solution. The chart shows the "
                            "chosen row.");
}

} // namespace sanbao
