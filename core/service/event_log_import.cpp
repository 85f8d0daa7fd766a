// SPDX-License-Identifier: GPL-3.0-or-later
// Second half of an event-log import: sorted rows become orders. Rows of one order stand together.
#include "core/service/event_log_import.h"

#include "core/base/text_fold.h"
#include "core/domain/phone.h"
#include "core/service/event_log_reader.h"
#include "core/service/history_writer.h"
#include "core/service/kpi_ledger.h"
#include "core/service/unit_of_work.h"
#include "core/storage/customer_store.h"
#include "core/storage/import_store.h"
#include "core/storage/order_store.h"
#include "core/storage/product_store.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace sanbao {

namespace {

/// Beyond this many rows the monthly sums are counted once at the end instead of after each order.
constexpr std::size_t kManyRows = 2000;
constexpr int kSameName = 50;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QString& rowSource()
{
    static const QString source = QStringLiteral("events");
    return source;
}

using Rows = std::span<const LogRow>;

/// The life of one order as its rows tell it.
class LogStory final
{
public:
    LogStory(WorkOrder head, const ServiceContext& context, Rows rows, bool logsResponses)
        : m_context(context)
        , m_rows(rows)
        , m_logsResponses(logsResponses)
        , m_story(std::move(head), context, context.clock.now())
    {
    }

    OrderStory tell()
    {
        const LogRow& first = m_rows.front();
        const bool opens = first.target.kind == LogTarget::Kind::Registered;
        m_story.registered(opens ? actorNote(first) : QString(), opens ? first.value(LogColumn::Event) : QString());
        for (std::size_t i = opens ? 1 : 0; i < m_rows.size(); ++i)
            take(i);
        if (m_logsResponses)
            countResponse();
        return std::move(m_story);
    }

private:
    StaffId actorOf(const LogRow& row) const
    {
        const StaffMember* member = m_context.catalogue.memberByLogin(row.value(LogColumn::Actor));
        return member ? member->id : StaffId();
    }

    /// People of the other system who have no login here stay on the timeline by name.
    QString actorNote(const LogRow& row) const
    {
        return actorOf(row).isValid() ? QString() : row.value(LogColumn::Actor);
    }

    bool isResolved() const
    {
        const OrderState state = m_story.order().state;
        return state == OrderState::Resolved || state == OrderState::Accepted || state == OrderState::Settled ||
               state == OrderState::Closed;
    }

    bool isResolvedLater(std::size_t after) const
    {
        return std::any_of(m_rows.begin() + std::ptrdiff_t(after), m_rows.end(),
                           [](const LogRow& row) { return row.target.isStep(OrderEventKind::Resolve); });
    }

    /// Steps that the log leaves out but that lie between its rows.
    void implied(OrderEventKind kind, const LogRow& row)
    {
        OrderEvent event;
        event.kind = kind;
        event.at = row.at;
        event.note = row.value(LogColumn::Event);
        m_story.step(event);
    }

    void take(std::size_t index)
    {
        const LogRow& row = m_rows[index];
        if (m_story.order().state == OrderState::Waiting)
            implied(OrderEventKind::Resume, row); // a pause lasts until the next row
        const bool isNote = row.target.kind == LogTarget::Kind::Note || row.target.kind == LogTarget::Kind::Registered;
        const bool ends = row.target.isStep(OrderEventKind::Accept) || row.target.isStep(OrderEventKind::Settle) ||
                          row.target.isStep(OrderEventKind::Close) || row.target.isStep(OrderEventKind::Reopen);
        if (isResolved() && !isNote && !ends && isResolvedLater(index))
            implied(OrderEventKind::Reopen, row);
        if (row.target.isStep(OrderEventKind::Respond) && !m_response)
            m_response = row.at;
        const bool stepped = !isNote && m_story.step(eventOf(row), row.value(LogColumn::Event));
        if (!stepped)
            m_story.remark(codeOf(OrderEventKind::Note), row.at, actorOf(row), actorNote(row),
                           row.value(LogColumn::Event));
    }

    OrderEvent eventOf(const LogRow& row) const
    {
        OrderEvent event;
        event.at = row.at;
        event.actor = actorOf(row);
        event.kind = row.target.kind == LogTarget::Kind::Pause ? OrderEventKind::Wait : row.target.step;
        // Closed without a resolution: nothing was done, so the request was called off.
        if (event.kind == OrderEventKind::Close && !isResolved())
            event.kind = OrderEventKind::Cancel;
        event.note = actorNote(row);
        const QString& name = row.value(LogColumn::Event);
        if (event.kind == OrderEventKind::Wait)
            event.waitReason = row.target.reason;
        else if (event.kind == OrderEventKind::Resolve)
            event.action = name;
        else if (event.kind == OrderEventKind::Accept)
            event.acceptedBy = m_story.order().contactName;
        else if (event.kind == OrderEventKind::Cancel || event.kind == OrderEventKind::Reopen)
            event.note = name;
        if (const StaffMember* technician = m_context.catalogue.memberByLogin(row.value(LogColumn::Technician)))
            event.technician = technician->id;
        return event;
    }

    /// The first response is the log's own, also where the flow would have taken an earlier step for one.
    void countResponse()
    {
        WorkOrder& order = m_story.order();
        order.firstResponseAt = m_response;
        for (Promise& promise : order.promises) {
            if (promise.kind != PromiseKind::Response)
                continue;
            promise.metAt = m_response;
            if (m_response)
                promise.state = *m_response <= promise.dueAt ? PromiseState::Met : PromiseState::Missed;
            else if (order.cancelledAt)
                promise.state = PromiseState::Cancelled;
            else
                promise.state = order.isOpen() ? PromiseState::Running : PromiseState::Missed;
        }
    }

    const ServiceContext& m_context;
    Rows m_rows;
    bool m_logsResponses;
    OrderStory m_story;
    MaybeInstant m_response;
};

class Importer final
{
public:
    Importer(ServiceContext& context, const EventLogMap& map, Instant now, bool deferSums)
        : m_context(context)
        , m_logsResponses(map.mapsStep(OrderEventKind::Respond))
        , m_writer(context, {.deferSums = deferSums, .enteredAt = now, .newUid = {}})
    {
    }

    void take(Rows rows, ImportReport& report)
    {
        ImportStore imported(m_context.database);
        std::vector<const LogRow*> fresh;
        for (const LogRow& row : rows) {
            if (imported.knows(rowSource(), row.key))
                report.known += 1;
            else
                fresh.push_back(&row);
        }
        if (fresh.empty())
            return;
        const QString& reference = rows.front().value(LogColumn::Order);
        if (OrderStore(m_context.database).idOfExternal(reference)) {
            for (const LogRow* row : fresh)
                report.refused.push_back({row->line, logColumnKey(LogColumn::Order), reference,
                                          Words::tr("This order was imported before and cannot grow by an import.")});
            return;
        }
        write(rows);
        for (const LogRow* row : fresh)
            imported.add(rowSource(), row->key);
        report.imported += qint64(fresh.size());
        report.orders += 1;
    }

private:
    void write(Rows rows)
    {
        const LogRow& first = rows.front();
        WorkOrder head;
        head.externalRef = first.value(LogColumn::Order);
        head.registeredAt = first.at;
        head.type = fromCode<ServiceType>(first.value(LogColumn::Type)).value_or(ServiceType::Repair);
        head.channel = fromCode<Channel>(first.value(LogColumn::Channel)).value_or(Channel::Other);
        head.serviceLevel = first.value(LogColumn::ServiceLevel);
        head.priority = fromCode<Priority>(head.serviceLevel).value_or(Priority::Normal);
        if (head.serviceLevel.isEmpty())
            head.serviceLevel = codeOf(head.priority);
        head.faultText = first.value(LogColumn::Fault);
        const Customer customer = customerOf(first);
        head.customer = customer.id;
        head.contactName = customer.name;
        head.contactPhone = customer.phone;
        head.contactAddress = customer.address;
        head.category = categoryOf(first);
        head.product = unitOf(first, head);
        if (const StaffMember* technician = m_context.catalogue.memberByLogin(first.value(LogColumn::Technician)))
            head.technician = technician->id;
        OrderStory story = LogStory(std::move(head), m_context, rows, m_logsResponses).tell();
        m_writer.addOrder({std::move(story), first.value(LogColumn::Product), {}, {}, {}, {}});
    }

    Customer customerOf(const LogRow& row)
    {
        Customer wanted;
        wanted.name = row.value(LogColumn::Customer);
        if (wanted.name.isEmpty())
            wanted.name = Words::tr("Unknown customer");
        if (const Outcome<PhoneNumber> phone = parsePhone(row.value(LogColumn::Phone))) {
            wanted.phone = phone->normalized;
            wanted.phoneRaw = row.value(LogColumn::Phone);
        }
        const QString cacheKey = wanted.phone + QLatin1Char('\n') + searchFold(wanted.name);
        if (const auto known = m_customers.constFind(cacheKey); known != m_customers.constEnd())
            return *known;
        if (const std::optional<Customer> stored = storedCustomer(wanted)) {
            wanted = *stored;
        } else {
            wanted.createdAt = row.at;
            wanted.id = m_writer.addCustomer(wanted);
        }
        m_customers.insert(cacheKey, wanted);
        return wanted;
    }

    /// Somebody of the same name and phone; logs without phones tell people apart by name alone.
    std::optional<Customer> storedCustomer(const Customer& wanted)
    {
        CustomerStore customers(m_context.database);
        std::vector<Customer> candidates;
        if (!wanted.phone.isEmpty())
            candidates = customers.byPhone(wanted.phone);
        QStringList grams;
        for (const SearchKey& key : SearchIndex::customerKeys(wanted.name, QString(), QString())) {
            if (wanted.phone.isEmpty() && key.field == SearchField::CustomerName)
                grams.append(key.gram);
        }
        for (const qint64 id : SearchIndex(m_context.database).withAll(SearchField::CustomerName, grams, kSameName)) {
            if (std::optional<Customer> customer = customers.find(CustomerId(id)))
                candidates.push_back(std::move(*customer));
        }
        const QString name = searchFold(wanted.name);
        for (const Customer& customer : candidates) {
            if (customer.phone == wanted.phone && searchFold(customer.name) == name)
                return customer;
        }
        return std::nullopt;
    }

    CategoryId categoryOf(const LogRow& row) const
    {
        const Catalogue& catalogue = m_context.catalogue;
        for (const QString& code :
             {row.value(LogColumn::Category), row.value(LogColumn::Product), QStringLiteral("other")}) {
            if (const Category* category = catalogue.categoryByCode(code))
                return category->id;
        }
        return {};
    }

    /// The unit with the serial number, else the customer's unit of that name. A log's product is a model, not a piece.
    ProductUnitId unitOf(const LogRow& row, const WorkOrder& head)
    {
        const QString& product = row.value(LogColumn::Product);
        const QString& serial = row.value(LogColumn::Serial);
        if (!head.category.isValid() || (product.isEmpty() && serial.isEmpty()))
            return {};
        const QString cacheKey =
            QString::number(head.customer.value) + QLatin1Char('\n') + product + QLatin1Char('\n') + serial;
        if (const auto known = m_units.constFind(cacheKey); known != m_units.constEnd())
            return *known;
        ProductUnitId id = storedUnit(head.customer, product, serial);
        if (!id.isValid()) {
            ProductUnit unit;
            unit.customer = head.customer;
            unit.category = head.category;
            unit.model = product;
            unit.serial = serial;
            unit.createdAt = row.at;
            id = m_writer.addUnit(unit);
        }
        m_units.insert(cacheKey, id);
        return id;
    }

    ProductUnitId storedUnit(CustomerId customer, const QString& product, const QString& serial)
    {
        ProductStore units(m_context.database);
        if (!serial.isEmpty()) {
            const std::optional<ProductUnit> unit = units.bySerial(serial);
            return unit ? unit->id : ProductUnitId();
        }
        for (const ProductUnit& unit : units.ofCustomer(customer)) {
            if (unit.serial.isEmpty() && unit.model == product)
                return unit.id;
        }
        return {};
    }

    ServiceContext& m_context;
    bool m_logsResponses;
    HistoryWriter m_writer;
    QHash<QString, Customer> m_customers;
    QHash<QString, ProductUnitId> m_units;
};

QJsonObject auditBody(const ImportReport& report)
{
    return {{QStringLiteral("read"), report.read},
            {QStringLiteral("imported"), report.imported},
            {QStringLiteral("orders"), report.orders},
            {QStringLiteral("refused"), qint64(report.refused.size())}};
}

Failure stopped()
{
    return Failure::of(FailureKind::Unavailable, Words::tr("The import was stopped. Nothing was imported."));
}

} // namespace

Outcome<ImportReport> importEventLog(ServiceContext& context, QIODevice& file, const EventLogMap& map,
                                     const ImportOptions& options)
{
    UnitOfWork work(context, Permission::ImportData);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    Outcome<EventLog> log = readEventLog(context, file, map);
    if (!log)
        return std::move(log).error();
    ImportReport report;
    report.read = log->read;
    report.refused = std::move(log->refused);
    const std::vector<LogRow>& rows = log->rows;
    const bool deferSums = rows.size() > kManyRows;
    Importer importer(context, map, work.now(), deferSums);
    for (std::size_t from = 0; from < rows.size() && !context.database.hasFailure();) {
        std::size_t to = from;
        while (to < rows.size() && rows[to].order == rows[from].order)
            ++to;
        importer.take(Rows(rows).subspan(from, to - from), report);
        from = to;
        if (options.progress && !options.progress(qint64(from), qint64(rows.size())))
            return stopped();
    }
    std::stable_sort(report.refused.begin(), report.refused.end(),
                     [](const RefusedRow& a, const RefusedRow& b) { return a.line < b.line; });
    if (deferSums && report.orders > 0) {
        if (Done counted = KpiLedger(context.database, context.catalogue.zone()).rebuild(work.now()); !counted)
            return std::move(counted).error();
    }
    work.audit(QStringLiteral("events.imported"), EntityKind::WorkOrder, 0, auditBody(report));
    if (options.dryRun || report.imported == 0) {
        std::optional<Failure> failure = context.database.takeFailure();
        return failure ? Outcome<ImportReport>(std::move(*failure)) : Outcome<ImportReport>(std::move(report));
    }
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return report;
}

} // namespace sanbao
