// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/day_sheet_paper.h"

#include "core/service/dispatch_desk.h"
#include "core/service/dispatch_words.h"
#include "core/storage/dispatch_store.h"
#include "core/storage/order_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

constexpr qint64 kEpochJulianDay = 2'440'588;
constexpr qint64 kDays = 1'000'000; ///< more than any day's number

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dispatch)
};

QString remarkOf(const Visit& visit, const std::vector<ServiceResource>& resources, const QTimeZone& zone, QDate day)
{
    QStringList words;
    if (visit.window)
        words.append(Words::tr("agreed %1").arg(slotText(*visit.window, zone, day)));
    for (const ServiceResource& resource : resources) {
        if (std::find(visit.resources.begin(), visit.resources.end(), resource.id) != visit.resources.end())
            words.append(resource.name);
    }
    return words.join(Words::tr("; "));
}

} // namespace

qint64 daySheetId(StaffId technician, QDate day)
{
    return technician.value * kDays + day.toJulianDay() - kEpochJulianDay;
}

Outcome<Document> daySheetPaper(ServiceContext& context, qint64 id, const StoreProfile& store, const PrintStamp& stamp)
{
    const QTimeZone& zone = context.catalogue.zone();
    StaffId technician(id / kDays);
    QDate day = QDate::fromJulianDay(id % kDays + kEpochJulianDay);
    if (!technician.isValid())
        day = localDay(context.clock.now(), zone);
    DaySheet sheet;
    sheet.store = store;
    sheet.stamp = stamp;
    sheet.day = day;
    DispatchStore people(context.database);
    for (const Technician& known : people.technicians({startOfDay(day, zone), startOfDay(day.addDays(1), zone)})) {
        if (technician.isValid() ? known.staff != technician : !sheet.technician.isEmpty())
            continue;
        technician = known.staff;
        sheet.technician = known.name;
        sheet.tier = tierText(known.tier);
    }
    if (sheet.technician.isEmpty())
        return Failure::of(FailureKind::NotFound, Words::tr("There is no such technician."));
    Outcome<std::vector<Visit>> visits = DispatchDesk(context).dayOf(technician, day);
    if (!visits)
        return std::move(visits).error();
    const std::vector<ServiceResource> resources = people.resources();
    OrderStore orders(context.database);
    for (const Visit& visit : *visits) {
        const WorkOrder order = orders.find(visit.order).value_or(WorkOrder());
        sheet.minutes += int(visit.slot.to.minutesSince(visit.slot.from));
        sheet.lines.push_back({slotText(visit.slot, zone, day), visit.number, visit.contactName, order.contactPhone,
                               visit.address, visit.productLabel, visit.faultText,
                               remarkOf(visit, resources, zone, day)});
    }
    return readResult(context, daySheetDocument(sheet));
}

Outcome<qint64> daySheetOf(ServiceContext& context, const QString& number)
{
    const QString login = number.section(QLatin1Char('@'), 0, 0).trimmed();
    const QString typed = number.section(QLatin1Char('@'), 1).trimmed();
    const StaffMember* member = context.catalogue.memberByLogin(login);
    const QDate day = typed.isEmpty() ? localDay(context.clock.now(), context.catalogue.zone())
                                      : QDate::fromString(typed, Qt::ISODate);
    if (!member || !day.isValid())
        return Failure::of(FailureKind::NotFound,
                           Words::tr("A day sheet is named by login and day, such as tech1@2026-03-02."));
    return daySheetId(member->id, day);
}

} // namespace sanbao
