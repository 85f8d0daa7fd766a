// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/order_table_import.h"

#include "core/base/csv_reader.h"
#include "core/base/text_fold.h"
#include "core/domain/json_node.h"
#include "core/domain/phone.h"
#include "core/service/history_writer.h"
#include "core/service/kpi_ledger.h"
#include "core/service/unit_of_work.h"
#include "core/storage/import_store.h"
#include "core/storage/order_store.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr char kSource[] = "orders";
constexpr char kOpen[] = "open";
constexpr char kCancelled[] = "cancelled";
constexpr int kNineOClock = 9 * 60;
constexpr int kLongestFault = 500;
constexpr qint64 kTellEvery = 200;

QStringList resultWords()
{
    QStringList words{QLatin1String(kOpen), QLatin1String(kCancelled)};
    for (const auto& [result, code] : Codes<ResolveResult>::table)
        words << QLatin1String(code);
    return words;
}

QHash<QString, QString> pairsOf(JsonNode& root, const QJsonObject& document, const QString& key)
{
    QHash<QString, QString> pairs;
    if (!root.has(key))
        return pairs;
    JsonNode node = root.object(key);
    for (const QString& cell : document.value(key).toObject().keys())
        pairs.insert(cell, node.text(cell));
    return pairs;
}

/// Where each mapped column stands; −1 for those the map leaves out.
struct Places
{
    int order = -1, registered = -1, resolved = -1, category = -1, brand = -1, model = -1, serial = -1, fault = -1,
        result = -1, customer = -1, phone = -1, technician = -1;
};

class TableImporter final
{
public:
    TableImporter(ServiceContext& context, const OrderTableMap& map, const Places& places, Instant now)
        : m_context(context)
        , m_map(map)
        , m_places(places)
        , m_now(now)
        , m_writer(context, {.deferSums = true, .enteredAt = now, .newUid = {}})
    {
    }

    void take(const CsvRow& row, ImportReport& report)
    {
        const QString reference = cell(row, m_places.order);
        const auto refuse = [&](const char* field, const QString& value, const QString& reason) {
            report.refused.push_back({row.line, QLatin1String(field), value, reason});
        };
        if (reference.isEmpty())
            return refuse("order", {}, Words::tr("The row has no number."));
        ImportStore imported(m_context.database);
        if (imported.knows(QLatin1String(kSource), reference)) {
            report.known += 1;
            return;
        }
        if (OrderStore(m_context.database).idOfExternal(reference))
            return refuse("order", reference, Words::tr("An order with this number is here already."));
        const MaybeInstant registered = moment(cell(row, m_places.registered));
        if (!registered || *registered > m_now)
            return refuse("registered", cell(row, m_places.registered), Words::tr("This is no day in the past."));
        const QString resolvedText = cell(row, m_places.resolved);
        const MaybeInstant resolved = resolvedText.isEmpty() ? registered : moment(resolvedText);
        if (!resolved || *resolved > m_now || *resolved < *registered)
            return refuse("resolved", resolvedText, Words::tr("This is no day after the registration."));
        const QString categoryCell = cell(row, m_places.category);
        const Category* category =
            m_context.catalogue.categoryByCode(m_map.categories.value(categoryCell, m_map.otherCategory));
        if (!category)
            category = m_context.catalogue.categoryByCode(categoryCell);
        if (!category)
            return refuse("category", categoryCell, Words::tr("The mapping does not say which category this is."));
        const QString resultCell = cell(row, m_places.result);
        const QString result = m_map.results.value(resultCell, m_map.otherResult);
        if (result.isEmpty())
            return refuse("result", resultCell, Words::tr("The mapping does not say which outcome this is."));
        write(row, reference, *registered, *resolved, *category, result);
        imported.add(QLatin1String(kSource), reference);
        report.imported += 1;
        report.orders += 1;
    }

private:
    static QString cell(const CsvRow& row, int place)
    {
        return place >= 0 ? cleanText(row.fields.value(place)) : QString();
    }

    MaybeInstant moment(const QString& text) const
    {
        const QTimeZone& zone = m_context.catalogue.zone();
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() && text.size() <= 10 ? MaybeInstant(atWallTime(day, kNineOClock, zone))
                                                  : MaybeInstant(parseInstant(text, zone));
    }

    Customer customerOf(const CsvRow& row, Instant at)
    {
        Customer wanted;
        wanted.name = cell(row, m_places.customer);
        if (wanted.name.isEmpty())
            wanted.name = Words::tr("Unknown customer");
        if (const Outcome<PhoneNumber> phone = parsePhone(cell(row, m_places.phone))) {
            wanted.phone = phone->normalized;
            wanted.phoneRaw = cell(row, m_places.phone);
        }
        const QString key = wanted.phone + QLatin1Char('\n') + searchFold(wanted.name);
        if (const auto known = m_customers.constFind(key); known != m_customers.constEnd())
            return *known;
        wanted.createdAt = at;
        wanted.id = m_writer.addCustomer(wanted);
        m_customers.insert(key, wanted);
        return wanted;
    }

    void write(const CsvRow& row, const QString& reference, Instant registered, Instant resolved,
               const Category& category, const QString& result)
    {
        const Customer customer = customerOf(row, registered);
        WorkOrder head;
        head.externalRef = reference;
        head.registeredAt = registered;
        head.channel = Channel::Other;
        head.serviceLevel = codeOf(head.priority);
        head.category = category.id;
        head.customer = customer.id;
        head.contactName = customer.name;
        head.contactPhone = customer.phone;
        head.faultText = cell(row, m_places.fault).left(kLongestFault);
        if (const StaffMember* technician = m_context.catalogue.memberByLogin(cell(row, m_places.technician)))
            head.technician = technician->id;
        const QString brand = cell(row, m_places.brand);
        const QString model = cell(row, m_places.model);
        if (!brand.isEmpty() || !model.isEmpty()) {
            ProductUnit unit;
            unit.customer = customer.id;
            unit.category = category.id;
            unit.brand = brand;
            unit.model = model;
            unit.serial = cell(row, m_places.serial);
            unit.createdAt = registered;
            head.product = m_writer.addUnit(unit);
        }
        OrderStory story(std::move(head), m_context, m_now);
        story.registered({}, reference);
        finish(story, resolved, result);
        m_writer.addOrder(
            {std::move(story), m_context.catalogue.productLabel(category.id, brand, model), {}, {}, {}, {}});
    }

    static void finish(OrderStory& story, Instant at, const QString& result)
    {
        if (result == QLatin1String(kOpen))
            return;
        OrderEvent event;
        event.at = at;
        event.note = result;
        if (result == QLatin1String(kCancelled)) {
            event.kind = OrderEventKind::Cancel;
            story.step(event);
            return;
        }
        event.result = fromCode<ResolveResult>(result).value_or(ResolveResult::Fixed);
        event.action = result;
        event.acceptedBy = story.order().contactName;
        for (const OrderEventKind kind : {OrderEventKind::Respond, OrderEventKind::Arrive, OrderEventKind::Resolve,
                                          OrderEventKind::Accept, OrderEventKind::Settle, OrderEventKind::Close}) {
            event.kind = kind;
            story.step(event);
        }
    }

    ServiceContext& m_context;
    const OrderTableMap& m_map;
    Places m_places;
    Instant m_now;
    HistoryWriter m_writer;
    QHash<QString, Customer> m_customers;
};

Outcome<Places> placesOf(const QStringList& headings, const OrderTableMap& map)
{
    Places places;
    QStringList missing;
    const auto find = [&](const QString& name) {
        const int place = name.isEmpty() ? -1 : int(headings.indexOf(name));
        if (!name.isEmpty() && place < 0)
            missing << name;
        return place;
    };
    places.order = find(map.order);
    places.registered = find(map.registered);
    places.resolved = find(map.resolved);
    places.category = find(map.category);
    places.brand = find(map.brand);
    places.model = find(map.model);
    places.serial = find(map.serial);
    places.fault = find(map.fault);
    places.result = find(map.result);
    places.customer = find(map.customer);
    places.phone = find(map.phone);
    places.technician = find(map.technician);
    if (!missing.isEmpty())
        return Failure::of(FailureKind::Invalid,
                           Words::tr("The table has no column \"%1\".").arg(missing.join(QStringLiteral("\", \""))));
    return places;
}

} // namespace

Outcome<OrderTableMap> OrderTableMap::fromJson(const QJsonObject& document)
{
    OrderTableMap map;
    std::vector<FieldIssue> issues;
    {
        JsonNode root(document, QString(), issues);
        JsonNode columns = root.object(QStringLiteral("columns"));
        map.order = columns.text(QStringLiteral("order"));
        map.registered = columns.text(QStringLiteral("registered"));
        map.category = columns.text(QStringLiteral("category"));
        map.result = columns.text(QStringLiteral("result"));
        for (const auto& [key, member] :
             {std::pair("resolved", &OrderTableMap::resolved), std::pair("brand", &OrderTableMap::brand),
              std::pair("model", &OrderTableMap::model), std::pair("serial", &OrderTableMap::serial),
              std::pair("fault", &OrderTableMap::fault), std::pair("customer", &OrderTableMap::customer),
              std::pair("phone", &OrderTableMap::phone), std::pair("technician", &OrderTableMap::technician)})
            map.*member = columns.text(QLatin1String(key), QString());
        map.categories = pairsOf(root, document, QStringLiteral("categories"));
        map.results = pairsOf(root, document, QStringLiteral("results"));
        map.otherCategory = root.text(QStringLiteral("other_category"), QString());
        map.otherResult = root.text(QStringLiteral("other_result"), QString());
        QStringList told = map.results.values();
        if (!map.otherResult.isEmpty())
            told << map.otherResult;
        for (const QString& word : told) {
            if (!resultWords().contains(word))
                root.refuse(QStringLiteral("results"), Words::tr("\"%1\" is no outcome. Possible: %2.")
                                                           .arg(word, resultWords().join(QStringLiteral(", "))));
        }
    }
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    return map;
}

Outcome<ImportReport> importOrderTable(ServiceContext& context, QIODevice& file, const OrderTableMap& map,
                                       const ImportOptions& options)
{
    UnitOfWork work(context, Permission::ImportData);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    CsvReader reader(file);
    if (Done opened = reader.open(); !opened)
        return std::move(opened).error();
    CsvRow row;
    if (!reader.next(row))
        return reader.problem() ? *reader.problem()
                                : Failure::of(FailureKind::Invalid, Words::tr("The table is empty."));
    const Outcome<Places> places = placesOf(row.fields, map);
    if (!places)
        return places.error();
    TableImporter importer(context, map, *places, work.now());
    ImportReport report;
    const qint64 size = std::max<qint64>(1, reader.size());
    while (reader.next(row) && !context.database.hasFailure()) {
        report.read += 1;
        importer.take(row, report);
        const bool tells = options.progress && report.read % kTellEvery == 0;
        if (tells && !options.progress(std::min(reader.pos(), size), size))
            return Failure::of(FailureKind::Unavailable, Words::tr("The import was stopped. Nothing was imported."));
    }
    if (reader.problem())
        return *reader.problem();
    work.audit(QStringLiteral("orders.imported"), EntityKind::WorkOrder, 0,
               {{QStringLiteral("read"), report.read},
                {QStringLiteral("orders"), report.orders},
                {QStringLiteral("refused"), qint64(report.refused.size())}});
    if (report.orders > 0) {
        if (Done counted = KpiLedger(context.database, context.catalogue.zone()).rebuild(work.now()); !counted)
            return std::move(counted).error();
    }
    if (options.dryRun || report.orders == 0) {
        std::optional<Failure> failure = context.database.takeFailure();
        return failure ? Outcome<ImportReport>(std::move(*failure)) : Outcome<ImportReport>(std::move(report));
    }
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return report;
}

} // namespace sanbao
