// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/day_report_paper.h"

#include "core/document/day_report.h"
#include "core/service/kpi_reader.h"
#include "core/service/labels.h"
#include "core/storage/audit_trail.h"
#include "core/storage/report_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString timeOf(Instant at, const QTimeZone& zone)
{
    return inZone(at, zone).toString(QStringLiteral("HH:mm"));
}

bool isLate(const OrderFact& order, Instant at)
{
    for (const auto& [due, met] :
         {std::pair(order.responseDueAt, order.firstResponseAt), std::pair(order.arrivalDueAt, order.arrivedAt),
          std::pair(order.completionDueAt, order.resolvedAt)}) {
        if (due && *due < at && !met)
            return true;
    }
    return false;
}

} // namespace

Outcome<Document> dayReportPaper(ServiceContext& context, QDate day)
{
    if (Done permitted = requirePermission(context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = context.catalogue.zone();
    const Instant now = context.clock.now();
    const Period span{startOfDay(day, zone), startOfDay(day.addDays(1), zone)};
    if (!day.isValid() || span.from > now)
        return Failure::invalid(QStringLiteral("day"), Words::tr("Choose a day that has begun."));
    const Instant end = std::min(now, Instant(span.to.ms - 1));
    const KpiFacts facts = KpiReader(context.database, zone).facts(span, end);
    ReportStore store(context.database);
    const auto lineOf = [&](const OrderFact& order) {
        const auto lines = store.lines(order.registeredAt, Instant(order.registeredAt.ms + 1));
        const auto found = lines.find(order.order.value);
        return found == lines.end() ? OrderLine() : found->second;
    };
    DayReport report;
    int open = 0;
    int late = 0;
    int closed = 0;
    int cancelled = 0;
    for (const OrderFact& later : facts.orders) {
        if (later.registeredAt > end)
            continue;
        const OrderFact order = knownAt(later, end);
        const QString who = context.catalogue.staffName(order.technician);
        if (span.contains(order.registeredAt)) {
            const OrderLine line = lineOf(order);
            report.came.push_back({line.number, timeOf(order.registeredAt, zone), line.product, line.fault, who});
        }
        if (order.resolvedAt && span.contains(*order.resolvedAt)) {
            const OrderLine line = lineOf(order);
            report.done.push_back({line.number, timeOf(*order.resolvedAt, zone), line.product,
                                   order.result ? label(*order.result) : QString(), who});
        }
        closed += order.closedAt && span.contains(*order.closedAt) ? 1 : 0;
        cancelled += order.cancelledAt && span.contains(*order.cancelledAt) ? 1 : 0;
        const bool running = isOpenAt(order, end);
        open += running ? 1 : 0;
        late += running && isLate(order, end) ? 1 : 0;
    }
    int complaints = 0;
    for (const ComplaintFact& complaint : facts.complaints)
        complaints += span.contains(complaint.receivedAt) && complaint.receivedAt <= end ? 1 : 0;
    const std::pair<QString, int> counts[] = {{Words::tr("Came in"), int(report.came.size())},
                                              {Words::tr("Finished"), int(report.done.size())},
                                              {Words::tr("Closed"), closed},
                                              {Words::tr("Cancelled"), cancelled},
                                              {Words::tr("Open at the end"), open},
                                              {Words::tr("Past a promise"), late},
                                              {Words::tr("Complaints"), complaints}};
    for (const auto& [name, count] : counts)
        report.counts.emplace_back(name, QString::number(count));
    const OrgUnit& unit = context.catalogue.unit();
    report.store.code = unit.code;
    report.store.name = unit.name;
    report.store.hotline = unit.hotline;
    report.store.address = unit.address;
    report.store.zone = zone;
    report.stamp = {now, context.session.name};
    report.day = day;
    report.auditHead = AuditTrail(context.database).head();
    return readResult(context, dayReportDocument(report));
}

} // namespace sanbao
