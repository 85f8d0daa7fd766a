// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/initiative_desk.h"

#include "core/domain/masking.h"
#include "core/service/intake_desk.h"
#include "core/service/unit_of_work.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <set>

namespace sanbao {

namespace {

constexpr int kHistoryDays = 2 * kUnitSpanDays;
constexpr int kQuietDays = 90;
constexpr int kMostOfModel = 500;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Initiative)
};

} // namespace

QString label(Initiative initiative)
{
    switch (initiative) {
    case Initiative::Customer:
        return Words::tr("asked for by the customer");
    case Initiative::Plan:
        return Words::tr("from a maintenance plan");
    case Initiative::Forecast:
        return Words::tr("from a forecast of faults");
    case Initiative::Callback:
        return Words::tr("from a callback");
    }
    return {};
}

QString InitiativeDesk::reasonOf(const InspectionRow& row) const
{
    if (!row.ofModel)
        return Words::tr("%1 repairs in the last 12 months, %2 in the 12 months before")
            .arg(QString::number(row.rate.recent), QString::number(row.rate.before));
    const QString before = QString::number(row.rate.before * double(kModelRecentDays) / kModelBeforeDays, 'f', 1);
    return Words::tr("%1 fails more often: %2 repairs in 90 days, %3 were to be expected from the year before")
        .arg(row.unit.brand + QLatin1Char(' ') + row.unit.model, QString::number(row.rate.recent), before);
}

Outcome<std::vector<InspectionRow>> InitiativeDesk::inspections(int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    const QDate today = localDay(m_context.clock.now(), zone);
    const Instant quiet = startOfDay(today.addDays(-kQuietDays), zone);
    InitiativeStore store(m_context.database);
    std::map<qint64, std::vector<int>> units;
    std::map<QString, std::vector<int>> models;
    for (const UnitFault& fault : store.faultsSince(startOfDay(today.addDays(1 - kHistoryDays), zone))) {
        const int age = int(localDay(fault.at, zone).daysTo(today));
        units[fault.unit.value].push_back(age);
        if (!fault.model.isEmpty())
            models[fault.model].push_back(age);
    }
    std::vector<InspectionRow> rows;
    std::set<qint64> listed;
    const auto add = [&](ProductUnitId id, bool ofModel, const RisingRate& rate) {
        if (!listed.insert(id.value).second)
            return;
        if (std::optional<InspectionUnit> unit = store.waiting(id, quiet)) {
            InspectionRow row{std::move(*unit), ofModel, rate, {}};
            row.reason = reasonOf(row);
            if (!m_context.may(Permission::EditCustomer))
                row.unit.phone = maskPhone(row.unit.phone);
            rows.push_back(std::move(row));
        }
    };
    for (const auto& [unit, ages] : units) {
        if (const std::optional<RisingRate> rate = risingUnit(ages))
            add(ProductUnitId(unit), false, *rate);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const InspectionRow& a, const InspectionRow& b) {
        return a.rate.recent - a.rate.before > b.rate.recent - b.rate.before;
    });
    for (const auto& [model, ages] : models) {
        const std::optional<RisingRate> rate = risingModel(ages);
        for (const ProductUnitId unit : rate ? store.unitsOf(model, kMostOfModel) : std::vector<ProductUnitId>()) {
            if (int(rows.size()) < limit)
                add(unit, true, *rate);
        }
    }
    if (int(rows.size()) > limit)
        rows.resize(std::size_t(limit));
    return readResult(m_context, std::move(rows));
}

Outcome<InspectionOrder> InitiativeDesk::create(UnitOfWork& work, const InspectionRow& row)
{
    InitiativeStore store(m_context.database);
    if (store.hasOpenOrder(row.unit.unit))
        return Failure::of(FailureKind::Conflict,
                           Words::tr("%1 has an open order for this product already.").arg(row.unit.customerName));
    IntakeRequest request;
    request.customer = row.unit.customer;
    request.product = row.unit.unit;
    request.type = codeOf(ServiceType::Maintenance);
    request.channel = codeOf(Channel::Other);
    request.fault = Words::tr("Inspection: %1").arg(row.reason);
    Outcome<IntakeAnswer> answer = IntakeDesk(m_context).accept(request);
    if (!answer)
        return std::move(answer).error();
    store.mark(answer->order, row.reason, work.now(), m_context.session.staff);
    work.audit(QStringLiteral("order.inspection"), EntityKind::WorkOrder, answer->order.value,
               {{QStringLiteral("number"), answer->number}, {QStringLiteral("reason"), row.reason}});
    work.touch(EntityKind::WorkOrder, answer->order.value, true);
    work.touch(EntityKind::ProductUnit, row.unit.unit.value);
    return InspectionOrder{answer->order, answer->number};
}

Outcome<std::vector<InspectionOrder>> InitiativeDesk::createInspections(const std::vector<InspectionRow>& rows)
{
    if (rows.empty())
        return std::vector<InspectionOrder>{};
    UnitOfWork work(m_context, Permission::ManagePlans);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    std::vector<InspectionOrder> made;
    for (const InspectionRow& row : rows) {
        Outcome<InspectionOrder> order = create(work, row);
        if (!order)
            return std::move(order).error();
        made.push_back(std::move(*order));
    }
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return made;
}

Outcome<InitiativeCounts> InitiativeDesk::counts(QDate from, QDate until)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    return readResult(
        m_context,
        InitiativeStore(m_context.database).counts(startOfDay(from, zone), startOfDay(until.addDays(1), zone)));
}

QString InitiativeDesk::markOf(WorkOrderId order)
{
    InitiativeStore store(m_context.database);
    const Initiative initiative = store.of(order);
    if (initiative == Initiative::Customer)
        return {};
    const QString reason = store.reasonOf(order);
    return reason.isEmpty() ? label(initiative) : label(initiative) + QStringLiteral(": ") + reason;
}

} // namespace sanbao
