// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/search_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/masking.h"
#include "core/domain/phone.h"
#include "core/service/labels.h"
#include "core/storage/agreement_table.h"
#include "core/storage/customer_store.h"
#include "core/storage/order_finder.h"
#include "core/storage/order_store.h"
#include "core/storage/product_store.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("Search", text);
}

bool hasHan(const QString& text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) { return isHan(point); });
}

bool isDigits(const QString& key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

/// Four-character windows that cover the whole key: what a substring search asks the index for.
QStringList windows(const QString& key)
{
    QStringList found;
    for (qsizetype at = 0; at + 4 <= key.size(); at += 4)
        found.append(key.mid(at, 4));
    if (key.size() > 4 && key.size() % 4 != 0)
        found.append(key.right(4));
    return found;
}

/// A query's pieces without the closing single character that stored texts carry for one-character searches.
QStringList queryPieces(const QString& folded)
{
    QStringList pieces = hanBigrams(folded);
    QStringList pairs;
    for (const QString& piece : pieces) {
        if (piece.toUcs4().size() == 2)
            pairs.append(piece);
    }
    return pairs.isEmpty() ? pieces : pairs;
}

bool contains(const std::vector<SearchHit>& hits, HitKind kind, qint64 id)
{
    return std::any_of(hits.begin(), hits.end(), [=](const SearchHit& hit) { return hit.kind == kind && hit.id == id; });
}

int countOf(const std::vector<SearchHit>& hits, HitKind kind)
{
    return int(std::count_if(hits.begin(), hits.end(), [kind](const SearchHit& hit) { return hit.kind == kind; }));
}

} // namespace

QString label(HitKind kind)
{
    switch (kind) {
    case HitKind::Order: return inWords(QT_TRANSLATE_NOOP("Search", "Work orders"));
    case HitKind::Customer: return inWords(QT_TRANSLATE_NOOP("Search", "Customers"));
    case HitKind::Unit: return inWords(QT_TRANSLATE_NOOP("Search", "Products"));
    case HitKind::Agreement: return inWords(QT_TRANSLATE_NOOP("Search", "Agreements"));
    }
    return {};
}

QString label(HitReason reason)
{
    switch (reason) {
    case HitReason::Number: return inWords(QT_TRANSLATE_NOOP("Search", "Number"));
    case HitReason::Phone: return inWords(QT_TRANSLATE_NOOP("Search", "Phone"));
    case HitReason::Name: return inWords(QT_TRANSLATE_NOOP("Search", "Name"));
    case HitReason::Pinyin: return inWords(QT_TRANSLATE_NOOP("Search", "Pinyin"));
    case HitReason::Address: return inWords(QT_TRANSLATE_NOOP("Search", "Address"));
    case HitReason::Serial: return inWords(QT_TRANSLATE_NOOP("Search", "Serial number"));
    case HitReason::Model: return inWords(QT_TRANSLATE_NOOP("Search", "Model"));
    case HitReason::Reference: return inWords(QT_TRANSLATE_NOOP("Search", "External number"));
    }
    return {};
}

QString codeOf(HitKind kind)
{
    switch (kind) {
    case HitKind::Order: return QStringLiteral("order");
    case HitKind::Customer: return QStringLiteral("customer");
    case HitKind::Unit: return QStringLiteral("unit");
    case HitKind::Agreement: return QStringLiteral("agreement");
    }
    return {};
}

QString codeOf(HitReason reason)
{
    switch (reason) {
    case HitReason::Number: return QStringLiteral("number");
    case HitReason::Phone: return QStringLiteral("phone");
    case HitReason::Name: return QStringLiteral("name");
    case HitReason::Pinyin: return QStringLiteral("pinyin");
    case HitReason::Address: return QStringLiteral("address");
    case HitReason::Serial: return QStringLiteral("serial");
    case HitReason::Model: return QStringLiteral("model");
    case HitReason::Reference: return QStringLiteral("reference");
    }
    return {};
}

Outcome<std::vector<SearchHit>> SearchDesk::find(const QString& text, int limit)
{
    std::vector<SearchHit> hits;
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const QString clean = cleanText(text);
    const QString key = asciiKey(clean);
    if (!hasHan(clean) && key.size() < 2)
        return hits;
    if (!hasHan(clean))
        findOrders(key, limit, hits);
    findCustomers(clean, limit, hits);
    findUnits(clean, limit, hits);
    if (!hasHan(clean))
        findAgreements(key, limit, hits);
    return readResult(m_context, std::move(hits));
}

void SearchDesk::findOrders(const QString& key, int limit, std::vector<SearchHit>& hits)
{
    SearchIndex index(m_context.database);
    OrderFinder finder(m_context.database);
    const auto add = [&](SearchField field, HitReason reason) {
        for (const qint64 id : index.withPrefix(field, key, limit)) {
            if (countOf(hits, HitKind::Order) >= limit || contains(hits, HitKind::Order, id))
                continue;
            if (const std::optional<OrderRow> row = finder.row(WorkOrderId(id))) {
                hits.push_back({HitKind::Order, id, row->number,
                                row->contactName + QStringLiteral(" · ") + row->productLabel + QStringLiteral(" · ") + label(row->state),
                                reason});
            }
        }
    };
    add(SearchField::OrderNumber, HitReason::Number);
    add(SearchField::OrderReference, HitReason::Reference);
}

bool SearchDesk::addCustomer(qint64 id, HitReason reason, int limit, std::vector<SearchHit>& hits)
{
    if (countOf(hits, HitKind::Customer) >= limit)
        return false;
    if (contains(hits, HitKind::Customer, id))
        return true;
    const std::optional<Customer> customer = CustomerStore(m_context.database).find(CustomerId(id));
    if (!customer)
        return true;
    const QString phone = m_context.may(Permission::EditCustomer) ? displayPhone(customer->phone) : maskPhone(customer->phone);
    QString detail = phone;
    if (!customer->address.isEmpty())
        detail += QStringLiteral(" · ") + customer->address;
    hits.push_back({HitKind::Customer, id, customer->name.isEmpty() ? phone : customer->name, detail, reason});
    return true;
}

void SearchDesk::findCustomers(const QString& text, int limit, std::vector<SearchHit>& hits)
{
    SearchIndex index(m_context.database);
    CustomerStore customers(m_context.database);
    const QString folded = searchFold(text);
    const QString key = asciiKey(text);
    if (hasHan(text)) {
        const QStringList pieces = queryPieces(folded);
        const bool single = pieces.size() == 1 && pieces.first().toUcs4().size() == 1;
        const auto search = [&](SearchField field, HitReason reason, QString Customer::*member) {
            const std::vector<qint64> found = single ? index.withPrefix(field, pieces.first(), limit)
                                                     : index.withAll(field, pieces, limit * 2);
            for (const qint64 id : found) {
                const std::optional<Customer> customer = customers.find(CustomerId(id));
                if (customer && searchFold((*customer).*member).contains(folded) && !addCustomer(id, reason, limit, hits))
                    return;
            }
        };
        search(SearchField::CustomerName, HitReason::Name, &Customer::name);
        search(SearchField::CustomerAddress, HitReason::Address, &Customer::address);
        return;
    }
    if (isDigits(key)) {
        const QStringList pieces = key.size() >= 4 ? windows(key) : QStringList();
        std::vector<qint64> found = pieces.isEmpty() ? index.withPrefix(SearchField::CustomerPhone, key, limit)
                                                     : index.withAll(SearchField::CustomerPhone, pieces, limit * 4);
        std::vector<std::pair<bool, qint64>> ranked;
        for (const qint64 id : found) {
            const std::optional<Customer> customer = customers.find(CustomerId(id));
            if (customer && customer->phone.contains(key))
                ranked.emplace_back(!customer->phone.endsWith(key), id);
        }
        // Staff ask for the tail of the number: those hits come first.
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [rank, id] : ranked)
            addCustomer(id, HitReason::Phone, limit, hits);
        return;
    }
    for (const qint64 id : index.withPrefix(SearchField::CustomerPinyin, key.toLower(), limit))
        addCustomer(id, HitReason::Pinyin, limit, hits);
    for (const qint64 id : index.withPrefix(SearchField::CustomerName, folded, limit))
        addCustomer(id, HitReason::Name, limit, hits);
}

void SearchDesk::findUnits(const QString& text, int limit, std::vector<SearchHit>& hits)
{
    SearchIndex index(m_context.database);
    ProductStore units(m_context.database);
    const QString key = asciiKey(text);
    const QString folded = searchFold(text);
    const auto add = [&](qint64 id, HitReason reason) {
        if (countOf(hits, HitKind::Unit) >= limit || contains(hits, HitKind::Unit, id))
            return;
        const std::optional<ProductUnit> unit = units.find(ProductUnitId(id));
        if (!unit)
            return;
        if (reason == HitReason::Serial && !asciiKey(unit->serial).contains(key))
            return;
        if (reason == HitReason::Model && hasHan(text) && !searchFold(unit->brand + QLatin1Char(' ') + unit->model).contains(folded))
            return;
        const std::optional<Customer> owner = CustomerStore(m_context.database).find(unit->customer);
        QString detail = unit->serial.isEmpty() ? inWords(QT_TRANSLATE_NOOP("Search", "no serial number")) : QStringLiteral("SN ") + unit->serial;
        if (owner)
            detail += QStringLiteral(" · ") + owner->name;
        hits.push_back({HitKind::Unit, id, m_context.catalogue.productLabel(unit->category, unit->brand, unit->model), detail, reason});
    };
    if (hasHan(text)) {
        for (const qint64 id : index.withAll(SearchField::UnitModel, queryPieces(folded), limit))
            add(id, HitReason::Model);
        return;
    }
    if (key.size() >= 4) {
        for (const qint64 id : index.withAll(SearchField::UnitSerial, windows(key), limit * 2))
            add(id, HitReason::Serial);
    } else {
        for (const qint64 id : index.withPrefix(SearchField::UnitSerial, key, limit))
            add(id, HitReason::Serial);
    }
    for (const qint64 id : index.withPrefix(SearchField::UnitModel, key, limit))
        add(id, HitReason::Model);
}

void SearchDesk::findAgreements(const QString& key, int limit, std::vector<SearchHit>& hits)
{
    for (const qint64 id : SearchIndex(m_context.database).withPrefix(SearchField::AgreementNumber, key, limit)) {
        if (const std::optional<Agreement> agreement = AgreementTable(m_context.database).find(AgreementId(id)))
            hits.push_back({HitKind::Agreement, id, agreement->number, agreement->title, HitReason::Number});
    }
}

} // namespace sanbao
