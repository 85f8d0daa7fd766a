// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/search_desk.h"

#include "core/base/scan_text.h"
#include "core/base/text_fold.h"
#include "core/domain/masking.h"
#include "core/domain/phone.h"
#include "core/domain/questionnaire.h"
#include "core/service/labels.h"
#include "core/storage/agreement_table.h"
#include "core/storage/complaint_store.h"
#include "core/storage/customer_store.h"
#include "core/storage/feedback_store.h"
#include "core/storage/identity_store.h"
#include "core/storage/order_finder.h"
#include "core/storage/order_origin_store.h"
#include "core/storage/order_store.h"
#include "core/storage/product_store.h"
#include "core/storage/profile_store.h"
#include "core/storage/search_index.h"
#include "core/storage/survey_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kRanked = 48; ///< candidates that are looked at to bring the best to the top

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

bool hasHan(const QString& text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) { return isHan(point); });
}

bool isDigits(const QString& key)
{
    return !key.isEmpty() &&
           std::all_of(key.begin(), key.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
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

TextMarks shifted(TextMarks marks, qsizetype by)
{
    for (TextMark& mark : marks)
        mark.start += by;
    return marks;
}

/// Where an order's numbers are indexed.
SearchField fieldOf(HitReason reason)
{
    switch (reason) {
    case HitReason::Reference:
        return SearchField::OrderReference;
    case HitReason::Platform:
        return SearchField::OrderPlatform;
    case HitReason::Logistics:
        return SearchField::OrderLogistics;
    default:
        break;
    }
    return SearchField::OrderNumber;
}

QString separator()
{
    return QStringLiteral(" · ");
}

} // namespace

/// What is looked for, in the forms the fields are compared in, and what was found so far.
struct SearchDesk::Query
{
    QString text;   ///< clean
    QString folded; ///< see searchFold
    QString key;    ///< see asciiKey
    bool han = false;
    int limit = 8;
    std::vector<SearchHit> hits = {};

    bool isFull(HitKind kind) const
    {
        return std::count_if(hits.begin(), hits.end(), [kind](const SearchHit& hit) { return hit.kind == kind; }) >=
               limit;
    }
    bool has(HitKind kind, qint64 id) const
    {
        return std::any_of(hits.begin(), hits.end(),
                           [=](const SearchHit& hit) { return hit.kind == kind && hit.id == id; });
    }
    bool wants(HitKind kind, qint64 id) const { return !isFull(kind) && !has(kind, id); }
};

Outcome<std::vector<SearchHit>> SearchDesk::find(const QString& text, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    Query query;
    query.text = cleanText(scannedText(text));
    query.folded = searchFold(query.text);
    query.key = asciiKey(query.text);
    query.han = hasHan(query.text);
    query.limit = limit;
    if (!query.han && query.key.size() < 2)
        return query.hits;
    if (const QString form = orderNumberOf(query.text); !form.isEmpty()) {
        findSurvey(query, form);
        return readResult(m_context, std::move(query.hits));
    }
    findOrders(query);
    findCustomers(query);
    findUnits(query);
    findAgreements(query);
    findComplaints(query);
    findFeedback(query);
    return readResult(m_context, std::move(query.hits));
}

void SearchDesk::addOrder(Query& query, qint64 id, HitReason reason, const QString& matched)
{
    if (!query.wants(HitKind::Order, id))
        return;
    const std::optional<OrderRow> row = OrderFinder(m_context.database).row(WorkOrderId(id));
    if (!row)
        return;
    SearchHit hit{HitKind::Order, id, row->number, {}, reason};
    const QString facts = QStringList{row->contactName, row->productLabel, label(row->state)}.join(separator());
    hit.detail = matched.isEmpty() ? facts : matched + separator() + facts;
    if (matched.isEmpty())
        hit.labelMarks = markKey(hit.label, query.key, true);
    else
        hit.detailMarks = markKey(matched, query.key);
    query.hits.push_back(std::move(hit));
}

void SearchDesk::addOrders(Query& query, HitReason reason)
{
    SearchIndex index(m_context.database);
    const SearchField field = fieldOf(reason);
    const bool windowed = field == SearchField::OrderPlatform || field == SearchField::OrderLogistics;
    const std::vector<qint64> found = windowed && query.key.size() >= 4
                                          ? index.withAll(field, windows(query.key), query.limit * 2)
                                          : index.withPrefix(field, query.key, query.limit);
    for (const qint64 id : found) {
        QString matched;
        if (field == SearchField::OrderReference) {
            if (const std::optional<WorkOrder> order = OrderStore(m_context.database).find(WorkOrderId(id)))
                matched = order->externalRef;
        } else if (windowed) {
            const OrderOrigin origin = OrderOriginStore(m_context.database).of(WorkOrderId(id));
            matched = reason == HitReason::Platform ? origin.platformOrder : origin.logisticsNumber;
            if (!asciiKey(matched).contains(query.key))
                continue;
        }
        addOrder(query, id, reason, matched);
    }
}

void SearchDesk::findOrders(Query& query)
{
    if (query.han)
        return;
    addOrders(query, HitReason::Number);
    addOrders(query, HitReason::Reference);
    addOrders(query, HitReason::Platform);
    addOrders(query, HitReason::Logistics);
    // A receipt is scanned or typed whole.
    const QString number = query.text.toUpper();
    if (const std::optional<WorkOrderId> order = OrderOriginStore(m_context.database).ofReceipt(number))
        addOrder(query, order->value, HitReason::Receipt, number);
}

void SearchDesk::addCustomer(Query& query, const Customer& customer, HitReason reason)
{
    if (!query.wants(HitKind::Customer, customer.id.value))
        return;
    QString number = customer.phone;
    if (reason == HitReason::Phone && !number.contains(query.key)) {
        for (const LabelledPhone& phone : ProfileStore(m_context.database).phonesOf(customer.id)) {
            if (phone.phone.contains(query.key))
                number = phone.phone;
        }
    }
    const QString phone = m_context.may(Permission::EditCustomer) ? displayPhone(number) : maskPhone(number);
    const QString address = m_context.may(Permission::EditCustomer) ? customer.address : maskAddress(customer.address);
    SearchHit hit{HitKind::Customer, customer.id.value, customer.name.isEmpty() ? phone : customer.name, phone, reason};
    if (!address.isEmpty())
        hit.detail += separator() + address;
    if (reason == HitReason::Phone)
        hit.detailMarks = markKey(phone, query.key, number.endsWith(query.key));
    else if (reason == HitReason::Name)
        hit.labelMarks = markFolded(hit.label, query.folded);
    else if (reason == HitReason::Pinyin)
        hit.labelMarks = markPinyin(hit.label, query.key.toLower());
    else if (reason == HitReason::Address)
        hit.detailMarks = shifted(markFolded(address, query.folded), phone.size() + separator().size());
    query.hits.push_back(std::move(hit));
}

void SearchDesk::addCustomer(Query& query, qint64 id, HitReason reason)
{
    if (!query.wants(HitKind::Customer, id))
        return;
    if (const std::optional<Customer> customer = CustomerStore(m_context.database).find(CustomerId(id)))
        addCustomer(query, *customer, reason);
}

/// Staff ask for the tail of the number: those hits come first, the busiest customers of them at the top.
void SearchDesk::findByPhone(Query& query)
{
    SearchIndex index(m_context.database);
    CustomerStore customers(m_context.database);
    std::vector<Customer> tails;
    if (query.key.size() >= 3) {
        for (const qint64 id : index.withPrefix(SearchField::CustomerPhoneTail, reversedDigits(query.key), kRanked)) {
            if (const std::optional<Customer> customer = customers.find(CustomerId(id)))
                tails.push_back(*customer);
        }
    }
    std::stable_sort(tails.begin(), tails.end(), [](const Customer& a, const Customer& b) {
        return a.orderCount != b.orderCount ? a.orderCount > b.orderCount : a.id > b.id;
    });
    for (const Customer& customer : tails)
        addCustomer(query, customer, HitReason::Phone);
    if (query.isFull(HitKind::Customer))
        return;
    const std::vector<qint64> found =
        query.key.size() >= 4 ? index.withAll(SearchField::CustomerPhone, windows(query.key), query.limit * 4)
                              : index.withPrefix(SearchField::CustomerPhone, query.key, query.limit);
    for (const qint64 id : found) {
        const std::optional<Customer> customer = customers.find(CustomerId(id));
        if (!customer)
            continue;
        const std::vector<LabelledPhone> others = ProfileStore(m_context.database).phonesOf(customer->id);
        const bool together = customer->phone.contains(query.key) ||
                              std::any_of(others.begin(), others.end(),
                                          [&](const LabelledPhone& phone) { return phone.phone.contains(query.key); });
        if (together)
            addCustomer(query, *customer, HitReason::Phone);
    }
}

void SearchDesk::findByHan(Query& query)
{
    SearchIndex index(m_context.database);
    CustomerStore customers(m_context.database);
    const QStringList pieces = queryPieces(query.folded);
    const bool single = pieces.size() == 1 && pieces.first().toUcs4().size() == 1;
    const auto search = [&](SearchField field, HitReason reason, QString Customer::*member) {
        std::vector<SearchKey> keys;
        for (const QString& piece : pieces)
            keys.push_back({field, piece});
        if (field == SearchField::CustomerAddress) {
            for (SearchKey& word : SearchIndex::addressWordKeys(query.text))
                keys.push_back(std::move(word));
        }
        const bool oneKey = single && keys.size() == 1;
        const std::vector<qint64> found =
            oneKey ? index.withPrefix(field, pieces.first(), kRanked) : index.withAll(keys, kRanked);
        std::vector<std::pair<qsizetype, Customer>> ranked;
        for (const qint64 id : found) {
            std::optional<Customer> customer = customers.find(CustomerId(id));
            const qsizetype place = customer ? searchFold((*customer).*member).indexOf(query.folded) : -1;
            if (place >= 0)
                ranked.emplace_back(place, std::move(*customer));
        }
        // A surname is asked for more often than the same character inside a name.
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
            return (a.first == 0) != (b.first == 0) ? a.first == 0 : a.second.orderCount > b.second.orderCount;
        });
        for (const auto& [place, customer] : ranked)
            addCustomer(query, customer, reason);
    };
    search(SearchField::CustomerName, HitReason::Name, &Customer::name);
    if (!query.isFull(HitKind::Customer))
        search(SearchField::CustomerAddress, HitReason::Address, &Customer::address);
}

void SearchDesk::findByPinyin(Query& query)
{
    SearchIndex index(m_context.database);
    const QString typed = query.key.toLower();
    for (const qint64 id : index.withPrefix(SearchField::CustomerPinyin, typed, query.limit))
        addCustomer(query, id, HitReason::Pinyin);
    for (const qint64 id : index.withPrefix(SearchField::CustomerName, query.folded, query.limit))
        addCustomer(query, id, HitReason::Name);
    if (query.isFull(HitKind::Customer))
        return;
    // Initials and whole syllables mixed are not in the index: candidates come by their initials and are checked.
    CustomerStore customers(m_context.database);
    for (const QString& initials : initialsOfMixed(typed, 4)) {
        if (initials.size() < 2 || initials == typed)
            continue;
        for (const qint64 id : index.withPrefix(SearchField::CustomerPinyin, initials, kRanked)) {
            if (!query.wants(HitKind::Customer, id))
                continue;
            const std::optional<Customer> customer = customers.find(CustomerId(id));
            if (customer && pinyinBegins(customer->name, typed))
                addCustomer(query, *customer, HitReason::Pinyin);
        }
    }
}

void SearchDesk::findCustomers(Query& query)
{
    if (query.han)
        findByHan(query);
    else if (isDigits(query.key))
        findByPhone(query);
    else
        findByPinyin(query);
}

void SearchDesk::addUnit(Query& query, qint64 id, HitReason reason)
{
    if (!query.wants(HitKind::Unit, id))
        return;
    const std::optional<ProductUnit> unit = ProductStore(m_context.database).find(ProductUnitId(id));
    if (!unit)
        return;
    const QString made = unit->brand + QLatin1Char(' ') + unit->model;
    const QString imei = reason == HitReason::Imei ? IdentityStore(m_context.database).of(unit->id).imei : QString();
    if ((reason == HitReason::Serial && !asciiKey(unit->serial).contains(query.key)) ||
        (reason == HitReason::Imei && !asciiKey(imei).contains(query.key)) ||
        (reason == HitReason::Model && query.han && !searchFold(made).contains(query.folded)))
        return;
    SearchHit hit{
        HitKind::Unit, id, m_context.catalogue.productLabel(unit->category, unit->brand, unit->model), {}, reason};
    const QString lead = reason == HitReason::Imei ? QStringLiteral("IMEI ") : QStringLiteral("SN ");
    const QString number = reason == HitReason::Imei ? imei : unit->serial;
    hit.detail = number.isEmpty() ? Words::tr("no serial number") : lead + number;
    if (reason == HitReason::Model)
        hit.labelMarks = query.han ? markFolded(hit.label, query.folded) : markKey(hit.label, query.key, true);
    else
        hit.detailMarks = shifted(markKey(number, query.key), lead.size());
    if (const std::optional<Customer> owner = CustomerStore(m_context.database).find(unit->customer))
        hit.detail += separator() + owner->name;
    query.hits.push_back(std::move(hit));
}

void SearchDesk::findUnits(Query& query)
{
    SearchIndex index(m_context.database);
    if (query.han) {
        for (const qint64 id : index.withAll(SearchField::UnitModel, queryPieces(query.folded), query.limit))
            addUnit(query, id, HitReason::Model);
        return;
    }
    for (const auto& [field, reason] :
         {std::pair{SearchField::UnitSerial, HitReason::Serial}, std::pair{SearchField::UnitImei, HitReason::Imei}}) {
        const std::vector<qint64> found = query.key.size() >= 4
                                              ? index.withAll(field, windows(query.key), query.limit * 2)
                                              : index.withPrefix(field, query.key, query.limit);
        for (const qint64 id : found)
            addUnit(query, id, reason);
    }
    for (const qint64 id : index.withPrefix(SearchField::UnitModel, query.key, query.limit))
        addUnit(query, id, HitReason::Model);
}

void SearchDesk::findAgreements(Query& query)
{
    if (query.han)
        return;
    for (const qint64 id :
         SearchIndex(m_context.database).withPrefix(SearchField::AgreementNumber, query.key, query.limit)) {
        const std::optional<Agreement> agreement = AgreementTable(m_context.database).find(AgreementId(id));
        if (!agreement)
            continue;
        SearchHit hit{HitKind::Agreement, id, agreement->number, agreement->title, HitReason::Number};
        hit.labelMarks = markKey(hit.label, query.key, true);
        query.hits.push_back(std::move(hit));
    }
}

/// The code of a printed survey form leads to the page where its answers are entered.
void SearchDesk::findSurvey(Query& query, const QString& orderNumber)
{
    OrderStore orders(m_context.database);
    const std::optional<WorkOrderId> order = orders.idOf(orderNumber);
    const std::optional<SurveyId> survey = order ? SurveyStore(m_context.database).ofOrder(*order) : std::nullopt;
    if (!survey)
        return;
    const std::optional<OrderRow> row = OrderFinder(m_context.database).row(*order);
    const QString who = row ? row->contactName + separator() + row->productLabel : QString();
    query.hits.push_back({HitKind::Survey, survey->value, orderNumber, who, HitReason::Number});
}

void SearchDesk::findComplaints(Query& query)
{
    if (query.han)
        return;
    for (const qint64 id :
         SearchIndex(m_context.database).withPrefix(SearchField::ComplaintNumber, query.key, query.limit)) {
        const std::optional<Complaint> complaint = ComplaintStore(m_context.database).find(ComplaintId(id));
        if (!complaint)
            continue;
        const std::optional<Customer> customer = CustomerStore(m_context.database).find(complaint->customer);
        const QString name = customer ? customer->name + separator() : QString();
        SearchHit hit{HitKind::Complaint, id, complaint->number, name + complaint->claim.simplified(),
                      HitReason::Number};
        hit.labelMarks = markKey(hit.label, query.key, true);
        query.hits.push_back(std::move(hit));
    }
}

/// By number, or by Chinese characters of what was said.
void SearchDesk::findFeedback(Query& query)
{
    SearchIndex index(m_context.database);
    FeedbackStore store(m_context.database);
    const std::vector<qint64> found =
        query.han ? index.withAll(SearchField::FeedbackText, queryPieces(query.folded), query.limit * 2)
                  : index.withPrefix(SearchField::FeedbackNumber, query.key, query.limit);
    for (const qint64 id : found) {
        const std::optional<FeedbackRow> row = store.row(id);
        if (!row || !query.wants(HitKind::Feedback, id))
            continue;
        const QString said = row->feedback.body.simplified();
        const QString name = row->customerName.isEmpty() ? QString() : row->customerName + separator();
        SearchHit hit{HitKind::Feedback, id, row->feedback.number, name + said,
                      query.han ? HitReason::Words : HitReason::Number};
        if (query.han) {
            if (!searchFold(said).contains(query.folded))
                continue;
            hit.detailMarks = shifted(markFolded(said, query.folded), name.size());
        } else {
            hit.labelMarks = markKey(hit.label, query.key, true);
        }
        query.hits.push_back(std::move(hit));
    }
}

} // namespace sanbao
