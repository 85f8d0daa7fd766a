// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the stock and its master data. Booking is in stock_booking.cpp.
#include "core/service/stock_desk.h"

#include "core/base/lot_key.h"
#include "core/base/scan_text.h"
#include "core/base/text_fold.h"
#include "core/service/changed_meanwhile.h"
#include "core/service/stock_words.h"
#include "core/service/unit_of_work.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMaxShort = 100;
constexpr int kShownMoves = 100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Stock)
};

Failure noPart(const QString& code)
{
    return Failure::of(FailureKind::NotFound, Words::tr("No part has the number %1.").arg(code));
}

void checkShort(std::vector<FieldIssue>& issues, const char* field, const QString& text, const QString& missing)
{
    if (text.isEmpty())
        issues.push_back({QLatin1String(field), missing});
    else if (text.size() > kMaxShort)
        issues.push_back({QLatin1String(field), Words::tr("At most 100 characters.")});
}

} // namespace

Outcome<std::vector<PartRow>> StockDesk::parts(const QString& text, const QString& after, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, PartStore(m_context.database).list(text, after, limit));
}

std::vector<PlaceStock> StockDesk::stockOf(PartId id)
{
    PartStore parts(m_context.database);
    StockStore stock(m_context.database);
    std::vector<PlaceStock> found;
    for (const StockBalance& balance : stock.balances(id)) {
        const bool same =
            !found.empty() && found.back().place.id == balance.place && found.back().condition == balance.condition;
        if (same) {
            found.back().onHand += balance.onHand;
            continue;
        }
        found.push_back({parts.place(balance.place).value_or(StockPlace()), balance.condition, balance.onHand,
                         stock.reserved(id, balance.place, balance.condition)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PlaceStock& a, const PlaceStock& b) { return a.place.minutes < b.place.minutes; });
    return found;
}

Outcome<PartCard> StockDesk::card(PartId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    PartStore parts(m_context.database);
    const std::optional<Part> part = parts.find(id);
    if (!part)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This part does not exist.")));
    StockStore stock(m_context.database);
    PartCard card;
    card.part = *part;
    card.stock = stockOf(id);
    for (const StockBalance& balance : stock.balances(id)) {
        if (const std::optional<PartLot> lot = balance.lot.isValid() ? stock.lot(balance.lot) : std::nullopt)
            card.lots.push_back(*lot);
    }
    for (const PartId other : parts.substitutes(id)) {
        if (const std::optional<Part> found = parts.find(other))
            card.substitutes.push_back(*found);
    }
    card.models = parts.models(id);
    for (const auto& [supplier, price] : parts.prices(id)) {
        if (const std::optional<Supplier> found = parts.supplier(supplier))
            card.suppliers.emplace_back(*found, price);
    }
    card.moves = stock.traceOfPart(id, kShownMoves);
    return readResult(m_context, std::move(card));
}

Outcome<ScannedPart> StockDesk::find(const QString& scanned)
{
    const QString code = scannedText(scanned).trimmed();
    PartStore parts(m_context.database);
    if (lotKey(code).isEmpty())
        return noPart(code);
    if (const std::optional<Part> part = asciiKey(code).isEmpty() ? std::nullopt : parts.byCode(code))
        return readResult(m_context, ScannedPart{*part, std::nullopt});
    const std::vector<PartLot> lots = StockStore(m_context.database).lotsByCode(code);
    if (lots.size() > 1)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("Several parts have the number %1: scan the part itself.").arg(code));
    const std::optional<Part> part = lots.empty() ? std::nullopt : parts.find(lots.front().part);
    if (!part)
        return m_context.database.takeFailure().value_or(noPart(code));
    return readResult(m_context, ScannedPart{*part, lots.front()});
}

Outcome<std::vector<TraceRow>> StockDesk::trace(const QString& lotCode)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    StockStore stock(m_context.database);
    std::vector<TraceRow> found;
    for (const PartLot& lot : stock.lotsByCode(scannedText(lotCode))) {
        for (TraceRow& row : stock.trace(lot.id))
            found.push_back(std::move(row));
    }
    if (found.empty())
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound,
                        Words::tr("No part with the serial number or batch %1 was ever here.").arg(lotCode)));
    return readResult(m_context, std::move(found));
}

std::vector<FieldIssue> StockDesk::check(const Part& part)
{
    std::vector<FieldIssue> issues;
    checkShort(issues, "code", part.code, Words::tr("The part needs a number."));
    checkShort(issues, "name", part.name, Words::tr("The part needs a name."));
    if (!part.code.isEmpty() && asciiKey(part.code).isEmpty())
        issues.push_back({QStringLiteral("code"), Words::tr("Use letters and digits.")});
    const std::optional<Part> same = PartStore(m_context.database).byCode(part.code);
    if (same && same->id != part.id)
        issues.push_back({QStringLiteral("code"), Words::tr("%1 has this number already.").arg(same->name)});
    if (part.price.isNegative())
        issues.push_back({QStringLiteral("price"), Words::tr("The price may not be negative.")});
    if (part.serviceLevel < 5000 || part.serviceLevel > 9999)
        issues.push_back({QStringLiteral("serviceLevel"), Words::tr("Between 50 and 99.99 %.")});
    if (part.divisible && part.tracking == Tracking::Serial)
        issues.push_back({QStringLiteral("tracking"), Words::tr("What has serial numbers cannot be divided.")});
    const std::optional<Part> before = part.id.isValid() ? PartStore(m_context.database).find(part.id) : std::nullopt;
    const bool stocked = before && !StockStore(m_context.database).balances(part.id).empty();
    if (stocked && before->tracking != part.tracking)
        issues.push_back(
            {QStringLiteral("tracking"), Words::tr("There is stock of it: count it down to nothing first.")});
    return issues;
}

Outcome<Part> StockDesk::save(const Part& typed)
{
    UnitOfWork work(m_context, Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    Part part = typed;
    part.code = cleanText(typed.code);
    part.name = cleanText(typed.name);
    part.unitName = cleanText(typed.unitName);
    part.priceCode = cleanText(typed.priceCode);
    if (std::vector<FieldIssue> issues = check(part); !issues.empty())
        return Failure::invalid(std::move(issues));
    PartStore store(m_context.database);
    const bool added = !part.id.isValid();
    if (added) {
        part.createdAt = work.now();
        part.id = store.insert(part);
    } else if (!store.update(part)) {
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    } else {
        part.revision += 1;
    }
    work.audit(added ? QStringLiteral("part.added") : QStringLiteral("part.changed"), EntityKind::Part, part.id.value,
               {{QStringLiteral("code"), part.code}, {QStringLiteral("name"), part.name}});
    work.touch(EntityKind::Part, part.id.value, added);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return part;
}

Done StockDesk::saveLinks(PartId id, const QStringList& substitutes, const QStringList& models)
{
    UnitOfWork work(m_context, Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return ready;
    PartStore store(m_context.database);
    std::vector<PartId> others;
    for (const QString& code : substitutes) {
        const std::optional<Part> other = store.byCode(code);
        if (!other)
            return Failure::invalid(QStringLiteral("substitutes"), noPart(code).message);
        if (other->id == id)
            return Failure::invalid(QStringLiteral("substitutes"), Words::tr("A part cannot stand in for itself."));
        others.push_back(other->id);
    }
    std::sort(others.begin(), others.end());
    others.erase(std::unique(others.begin(), others.end()), others.end());
    QStringList kept;
    for (const QString& model : models) {
        if (const QString clean = cleanText(model); !clean.isEmpty())
            kept.append(clean);
    }
    store.setSubstitutes(id, others);
    store.setModels(id, kept);
    work.audit(QStringLiteral("part.links"), EntityKind::Part, id.value,
               {{QStringLiteral("substitutes"), substitutes.join(QLatin1Char(' '))},
                {QStringLiteral("models"), kept.join(QLatin1Char(' '))}});
    work.touch(EntityKind::Part, id.value);
    return work.commit();
}

Done StockDesk::savePrice(PartId id, SupplierId supplier, Money price)
{
    if (price.isNegative())
        return Failure::invalid(QStringLiteral("price"), Words::tr("The price may not be negative."));
    UnitOfWork work(m_context, Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return ready;
    PartStore(m_context.database).setPrice(id, supplier, price);
    work.audit(QStringLiteral("part.price"), EntityKind::Part, id.value,
               {{QStringLiteral("supplier"), supplier.value}, {QStringLiteral("price"), price.plain()}});
    work.touch(EntityKind::Part, id.value);
    return work.commit();
}

Outcome<std::vector<Supplier>> StockDesk::suppliers()
{
    return readResult(m_context, PartStore(m_context.database).suppliers());
}

Outcome<Supplier> StockDesk::save(const Supplier& typed)
{
    UnitOfWork work(m_context, Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    PartStore store(m_context.database);
    Supplier supplier = typed;
    supplier.code = cleanText(typed.code);
    supplier.name = cleanText(typed.name);
    std::vector<FieldIssue> issues;
    checkShort(issues, "code", supplier.code, Words::tr("The supplier needs a number."));
    checkShort(issues, "name", supplier.name, Words::tr("The supplier needs a name."));
    if (supplier.leadDays < 0 || supplier.leadDays > 365)
        issues.push_back({QStringLiteral("leadDays"), Words::tr("Between 0 and 365 days.")});
    for (const Supplier& other : store.suppliers()) {
        if (other.id != supplier.id && asciiKey(other.code) == asciiKey(supplier.code))
            issues.push_back({QStringLiteral("code"), Words::tr("%1 has this number already.").arg(other.name)});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    if (!supplier.id.isValid())
        supplier.id = store.insert(supplier);
    else if (!store.update(supplier))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    work.audit(QStringLiteral("supplier.saved"), EntityKind::Setting, supplier.id.value,
               {{QStringLiteral("code"), supplier.code}, {QStringLiteral("name"), supplier.name}});
    work.touch(EntityKind::Part, 0);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return supplier;
}

Outcome<std::vector<StockPlace>> StockDesk::places()
{
    return readResult(m_context, PartStore(m_context.database).places());
}

Outcome<StockPlace> StockDesk::save(const StockPlace& typed)
{
    UnitOfWork work(m_context, Permission::KeepStock);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    PartStore store(m_context.database);
    StockPlace place = typed;
    place.code = cleanText(typed.code);
    place.name = cleanText(typed.name);
    std::vector<FieldIssue> issues;
    checkShort(issues, "code", place.code, Words::tr("The place needs a number."));
    checkShort(issues, "name", place.name, Words::tr("The place needs a name."));
    if (place.minutes < 0)
        issues.push_back({QStringLiteral("minutes"), Words::tr("The way cannot take less than no time.")});
    for (const StockPlace& other : store.places()) {
        if (other.id != place.id && other.code.compare(place.code, Qt::CaseInsensitive) == 0)
            issues.push_back({QStringLiteral("code"), Words::tr("%1 has this number already.").arg(other.name)});
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    if (const std::size_t held = StockStore(m_context.database).balancesAt(place.id).size(); !place.active && held > 0)
        return Failure::of(
            FailureKind::Conflict,
            Words::tr("%1 still holds %2 kinds of parts: transfer them first.").arg(place.name, QString::number(held)));
    if (!place.id.isValid())
        place.id = store.insert(place);
    else if (!store.update(place))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    work.audit(QStringLiteral("place.saved"), EntityKind::Setting, place.id.value,
               {{QStringLiteral("code"), place.code}, {QStringLiteral("active"), place.active}});
    work.touch(EntityKind::Part, 0);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return place;
}

Outcome<std::vector<DocumentRow>> StockDesk::documents(qint64 before, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    PartStore parts(m_context.database);
    StockStore stock(m_context.database);
    std::vector<DocumentRow> rows;
    for (const StockDocument& document : stock.documents(before, limit)) {
        rows.push_back({document, parts.place(document.from).value_or(StockPlace()).name,
                        parts.place(document.to).value_or(StockPlace()).name, int(stock.movesOf(document.id).size())});
    }
    return readResult(m_context, std::move(rows));
}

} // namespace sanbao
