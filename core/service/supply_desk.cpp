// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/supply_desk.h"

#include "core/service/stock_words.h"
#include "core/service/unit_of_work.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace sanbao {

namespace {

constexpr int kHistoryMonths = 24;
constexpr int kDeadMonths = 12;
constexpr int kMostParts = 100000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Supply)
};

int monthOfDay(QDate day)
{
    return day.year() * 100 + day.month();
}

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict, Words::tr("The request was changed meanwhile. Look at it again."));
}

} // namespace

int monthsBetween(int from, int until)
{
    return (until / 100 - from / 100) * 12 + until % 100 - from % 100;
}

QDate SupplyDesk::today() const
{
    return localDay(m_context.clock.now(), m_context.catalogue.zone());
}

/// The months before this one, from the first with use on: a part that is new has no year of nothing behind it.
std::optional<ReorderRow> SupplyDesk::proposalFor(const PartRow& row, QDate now)
{
    const int first = monthOfDay(now.addMonths(-kHistoryMonths));
    const int present = monthOfDay(now);
    std::vector<double> series;
    for (const MonthUse& month : StockStore(m_context.database).months(row.part.id, first)) {
        if (month.month >= present || (series.empty() && month.used <= 0))
            continue;
        const auto index = std::size_t(monthsBetween(first, month.month));
        const std::size_t start = std::size_t(kHistoryMonths) - index;
        if (series.empty())
            series.assign(start, 0.0);
        series[series.size() - std::size_t(monthsBetween(month.month, present))] =
            std::max(0.0, double(month.used) / 1000);
    }
    ReorderRow found;
    found.part = row.part;
    found.shape = shapeOf(series);
    if (found.shape.demands == 0)
        return std::nullopt;
    PartStore parts(m_context.database);
    found.supplier = parts.supplier(row.part.supplier).value_or(Supplier());
    for (const auto& [supplier, price] : parts.prices(row.part.id)) {
        if (supplier == row.part.supplier || found.price.isZero())
            found.price = price;
    }
    found.free = row.onHand - row.reserved;
    found.coming = OrderPartStore(m_context.database).coming(row.part.id);
    found.advice = adviseReorder(series, found.supplier.leadDays, row.part.serviceLevel / 10000.0,
                                 double(found.free) / 1000, double(found.coming) / 1000);
    return found;
}

Outcome<std::vector<ReorderRow>> SupplyDesk::proposals()
{
    if (Done permitted = requirePermission(m_context, Permission::KeepStock); !permitted)
        return std::move(permitted).error();
    std::vector<ReorderRow> rows;
    for (const PartRow& row : PartStore(m_context.database).list({}, {}, kMostParts)) {
        if (std::optional<ReorderRow> found = row.part.active ? proposalFor(row, today()) : std::nullopt)
            rows.push_back(std::move(*found));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ReorderRow& a, const ReorderRow& b) {
        return (a.advice.quantity > 0) > (b.advice.quantity > 0);
    });
    return readResult(m_context, std::move(rows));
}

Outcome<StockRequest> SupplyDesk::requestPurchase(PartId id, qint64 quantity, SupplierId supplier, StockPlaceId to)
{
    UnitOfWork work(m_context, Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    PartStore parts(m_context.database);
    const std::optional<Part> part = parts.find(id);
    const std::optional<Supplier> seller = parts.supplier(supplier);
    std::vector<FieldIssue> issues;
    if (!part)
        issues.push_back({QStringLiteral("part"), Words::tr("This part does not exist.")});
    else if (const auto rule = checkQuantity(*part, quantity); rule && *rule != QuantityRule::SerialIsOne)
        issues.push_back(quantityIssue(*part, *rule, QStringLiteral("quantity")));
    if (!seller || !seller->active)
        issues.push_back({QStringLiteral("supplier"), Words::tr("Say who sells it.")});
    if (!parts.place(to))
        issues.push_back({QStringLiteral("to"), Words::tr("Say which place it is for.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    StockRequest request;
    request.number = nextStockNumber(m_context, QStringLiteral("stock_request"), QStringLiteral("Q"), work.now());
    request.kind = RequestKind::Purchase;
    request.part = id;
    request.quantity = quantity;
    request.to = to;
    request.supplier = supplier;
    for (const auto& [known, price] : parts.prices(id)) {
        if (known == supplier)
            request.price = price;
    }
    request.askedAt = work.now();
    request.askedBy = m_context.session.staff;
    request.id = OrderPartStore(m_context.database).insert(request);
    work.audit(QStringLiteral("stock.purchase_asked"), EntityKind::StockDocument, request.id.value,
               {{QStringLiteral("part"), part->code}, {QStringLiteral("quantity"), quantity}});
    work.touch(EntityKind::StockDocument, request.id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return request;
}

Outcome<std::vector<Purchase>> SupplyDesk::order(const std::vector<StockRequestId>& requests)
{
    UnitOfWork work(m_context, Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    OrderPartStore store(m_context.database);
    std::map<SupplierId, std::vector<StockRequest>> bySupplier;
    for (const StockRequestId id : requests) {
        const std::optional<StockRequest> request = store.request(id);
        if (!request)
            return m_context.database.takeFailure().value_or(changedMeanwhile());
        if (request->kind != RequestKind::Purchase || request->state != RequestState::Asked)
            return Failure::of(FailureKind::Conflict,
                               Words::tr("%1 is ordered already or is not to be bought.").arg(request->number));
        bySupplier[request->supplier].push_back(*request);
    }
    if (bySupplier.empty())
        return Failure::invalid(QStringLiteral("requests"), Words::tr("Choose what shall be ordered."));
    std::vector<Purchase> made;
    for (auto& [supplier, lines] : bySupplier) {
        const int days = PartStore(m_context.database).supplier(supplier).value_or(Supplier()).leadDays;
        Purchase purchase{{},
                          nextStockNumber(m_context, QStringLiteral("purchase"), QStringLiteral("P"), work.now()),
                          supplier,
                          work.now(),
                          m_context.session.staff,
                          today().addDays(days)};
        purchase.id = store.insert(purchase);
        for (StockRequest& line : lines) {
            line.purchase = purchase.id;
            line.state = RequestState::Ordered;
            line.expectedOn = purchase.expectedOn;
            store.update(line);
        }
        work.audit(QStringLiteral("stock.purchase_ordered"), EntityKind::StockDocument, purchase.id.value,
                   {{QStringLiteral("number"), purchase.number}, {QStringLiteral("lines"), int(lines.size())}});
        work.touch(EntityKind::StockDocument, purchase.id.value, true);
        made.push_back(std::move(purchase));
    }
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return made;
}

Outcome<std::vector<StockRequest>> SupplyDesk::linesOf(PurchaseId purchase)
{
    return readResult(m_context, OrderPartStore(m_context.database).requestsOf(purchase));
}

Outcome<StockRequest> SupplyDesk::recordDefects(StockRequestId id, qint64 revision, qint64 defective)
{
    UnitOfWork work(m_context, Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    OrderPartStore store(m_context.database);
    std::optional<StockRequest> request = store.request(id);
    if (!request || request->revision != revision)
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    if (defective < 0 || defective > request->quantity || request->state != RequestState::Received)
        return Failure::invalid(QStringLiteral("quantity"), Words::tr("At most what was received."));
    request->defective = defective;
    store.update(*request);
    request->revision += 1;
    work.audit(QStringLiteral("stock.defects"), EntityKind::StockDocument, id.value,
               {{QStringLiteral("defective"), defective}});
    work.touch(EntityKind::StockDocument, id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *request;
}

Outcome<std::vector<SlowRowView>> SupplyDesk::slow(int months)
{
    if (Done permitted = requirePermission(m_context, Permission::KeepStock); !permitted)
        return std::move(permitted).error();
    const int present = monthOfDay(today());
    PartStore parts(m_context.database);
    std::vector<SlowRowView> rows;
    for (const SlowRow& row : StockStore(m_context.database).stocked()) {
        const std::optional<Part> part = parts.find(row.part);
        if (!part)
            continue;
        const int made = monthOf(part->createdAt, m_context.catalogue.zone());
        const int idle = row.lastMonth > 0 ? monthsBetween(row.lastMonth, present) : monthsBetween(made, present);
        if (idle < months)
            continue;
        rows.push_back(
            {*part, row.onHand, row.lastMonth > 0 ? idle : -1, part->cost.timesMilli(row.onHand), idle >= kDeadMonths});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const SlowRowView& a, const SlowRowView& b) { return a.value > b.value; });
    return readResult(m_context, std::move(rows));
}

Delivery SupplyDesk::deliveryOf(const StockRequest& request, const Supplier& supplier)
{
    Delivery delivery;
    delivery.promisedDays = supplier.leadDays;
    const std::optional<Purchase> purchase = OrderPartStore(m_context.database).purchase(request.purchase);
    if (purchase && request.receivedAt)
        delivery.days = double(request.receivedAt->minutesSince(purchase->orderedAt)) / (24 * 60);
    delivery.pieces = double(request.quantity) / 1000;
    delivery.defective = double(request.defective) / 1000;
    delivery.price = double(request.price.fen());
    for (const auto& [seller, price] : PartStore(m_context.database).prices(request.part)) {
        if (seller != supplier.id && !price.isZero())
            delivery.cheapest =
                delivery.cheapest > 0 ? std::min(delivery.cheapest, double(price.fen())) : double(price.fen());
    }
    return delivery;
}

Outcome<std::vector<SupplierRow>> SupplyDesk::scores(QDate from, QDate until)
{
    if (Done permitted = requirePermission(m_context, Permission::KeepStock); !permitted)
        return std::move(permitted).error();
    const Instant start = startOfDay(from, m_context.catalogue.zone());
    const Instant end = startOfDay(until.addDays(1), m_context.catalogue.zone());
    std::vector<SupplierRow> rows;
    for (const Supplier& supplier : PartStore(m_context.database).suppliers()) {
        std::vector<Delivery> deliveries;
        for (const StockRequest& request : OrderPartStore(m_context.database).receivedOf(supplier.id, start, end))
            deliveries.push_back(deliveryOf(request, supplier));
        rows.push_back({supplier, scoreOf(deliveries), int(PartStore(m_context.database).partsOf(supplier.id).size())});
    }
    return readResult(m_context, std::move(rows));
}

Outcome<StockFigures> SupplyDesk::figures(QDate from, QDate until)
{
    const MonthUse sum = StockStore(m_context.database).total(monthOfDay(from), monthOfDay(until));
    StockFigures figures{sum.asked, sum.filled, sum.used, sum.scrapped, 0, 0};
    const Instant start = startOfDay(from, m_context.catalogue.zone());
    const Instant end = startOfDay(until.addDays(1), m_context.catalogue.zone());
    for (const StockRequest& request : OrderPartStore(m_context.database).received(start, end)) {
        ++figures.requests;
        figures.requestHours += double(request.receivedAt->minutesSince(request.askedAt)) / 60;
    }
    if (figures.requests > 0)
        figures.requestHours /= figures.requests;
    return readResult(m_context, figures);
}

Outcome<LossReport> SupplyDesk::losses(QDate from, QDate until)
{
    if (Done permitted = requirePermission(m_context, Permission::KeepStock); !permitted)
        return std::move(permitted).error();
    const Instant start = startOfDay(from, m_context.catalogue.zone());
    const Instant end = startOfDay(until.addDays(1), m_context.catalogue.zone());
    StockStore stock(m_context.database);
    LossReport report;
    report.rows = stock.losses(start, end);
    report.issued = stock.issued(start, end);
    for (const LossRow& row : report.rows) {
        report.lost += row.quantity;
        report.value += row.value;
    }
    return readResult(m_context, std::move(report));
}

Outcome<std::vector<std::pair<Part, Money>>> SupplyDesk::partsOf(SupplierId supplier)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    PartStore parts(m_context.database);
    std::vector<std::pair<Part, Money>> found;
    for (const PartId id : parts.partsOf(supplier)) {
        const std::optional<Part> part = parts.find(id);
        if (!part)
            continue;
        found.emplace_back(*part, Money());
        for (const auto& [seller, price] : parts.prices(id)) {
            if (seller == supplier)
                found.back().second = price;
        }
    }
    return readResult(m_context, std::move(found));
}

Outcome<std::vector<std::pair<StockRequest, QString>>> SupplyDesk::deliveries(SupplierId supplier, QDate from,
                                                                              QDate until)
{
    if (Done permitted = requirePermission(m_context, Permission::KeepStock); !permitted)
        return std::move(permitted).error();
    const Instant start = startOfDay(from, m_context.catalogue.zone());
    const Instant end = startOfDay(until.addDays(1), m_context.catalogue.zone());
    std::vector<std::pair<StockRequest, QString>> found;
    for (StockRequest& request : OrderPartStore(m_context.database).receivedOf(supplier, start, end)) {
        const Part part = PartStore(m_context.database).find(request.part).value_or(Part());
        const QString words = QStringLiteral("%1 %2").arg(part.code, amountText(part, request.quantity));
        found.emplace_back(std::move(request), words);
    }
    std::reverse(found.begin(), found.end());
    return readResult(m_context, std::move(found));
}

} // namespace sanbao
