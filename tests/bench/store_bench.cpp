// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/store_bench.h"

#include "core/service/demo_history.h"
#include "core/service/intake_desk.h"
#include "core/service/kpi_room.h"
#include "core/service/order_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/record_desk.h"
#include "core/service/review_desk.h"
#include "core/service/search_desk.h"
#include "core/service/warranty_desk.h"
#include "ui/printing/document_renderer.h"
#include "ui/printing/paper_format.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>

namespace sanbao::bench {

namespace {

constexpr int kYears = 10;

template <class T> const T& need(const Outcome<T>& outcome)
{
    if (!outcome)
        fail(outcome.error().message + QLatin1Char(' ') + outcome.error().detail);
    return *outcome;
}

/// Two tables as plain as they can be, for the bare statements of comparison.
std::unique_ptr<Database> bareFile(const QString& path)
{
    Outcome<std::unique_ptr<Database>> made = Database::open(path, OpenMode::Create);
    need(made);
    std::unique_ptr<Database> database = std::move(made).value();
    for (const char* sql :
         {"CREATE TABLE bare_customer (id INTEGER PRIMARY KEY, name TEXT, phone TEXT, created INTEGER)",
          "CREATE INDEX bare_customer_phone ON bare_customer (phone)",
          "CREATE INDEX bare_customer_name ON bare_customer (name)",
          "CREATE TABLE bare_order (id INTEGER PRIMARY KEY, customer INTEGER, number TEXT, state TEXT, "
          "made INTEGER)",
          "CREATE INDEX bare_order_customer ON bare_order (customer)",
          "CREATE UNIQUE INDEX bare_order_number ON bare_order (number)",
          "CREATE INDEX bare_order_state ON bare_order (state, made)",
          "CREATE INDEX bare_order_made ON bare_order (made)"})
        database->statement(std::string_view(sql)).run();
    return database;
}

} // namespace

QString storeOf(const QString& folder, qint64 orders)
{
    const QString path = QDir(folder).filePath(QStringLiteral("store-%1.sqlite").arg(orders));
    if (QFile::exists(path))
        return path;
    QElapsedTimer timer;
    timer.start();
    DemoOptions options;
    options.orders = orders;
    options.seed = 7;
    options.days = 365 * kYears;
    options.customers = orders * 3 / 10;
    options.progress = [](qint64 done, qint64 total) {
        std::fprintf(stderr, "\r%lld of %lld orders", static_cast<long long>(done), static_cast<long long>(total));
        return true;
    };
    const StoreSetup setup{QStringLiteral("appliance"), QStringLiteral("CX"), QStringLiteral("城西店"), false};
    if (Done made = createDemoStore(path, setup, QDate::currentDate(), options); !made)
        fail(made.error().message);
    std::fprintf(stderr, "\r%lld orders generated in %.1f s\n", static_cast<long long>(orders),
                 double(timer.elapsed()) / 1000);
    return path;
}

StoreBench::StoreBench(const QString& path, const Clock& clock)
{
    const QString copy = m_folder.filePath(QStringLiteral("copy.sqlite"));
    if (!QFile::copy(path, copy))
        fail(QStringLiteral("%1 could not be copied").arg(path));
    Outcome<std::unique_ptr<Workplace>> opened = Workplace::open(copy, OpenMode::ReadWrite, clock);
    need(opened);
    m_place = std::move(opened).value();
    OrderFilter filter;
    filter.scope = OrderScope::All;
    const std::vector<OrderRow> rows = need(m_place->orders().page(filter, OrderSort::Oldest, {}, 200));
    for (const OrderRow& row : rows) {
        m_terms.phones.append(row.contactPhone.right(4));
        m_terms.names.append(row.contactName.right(2));
        const OrderView view = need(m_place->orders().open(row.id));
        if (view.product && view.product->serial.size() > 6)
            m_terms.serials.append(view.product->serial.right(6));
        m_terms.characters.append(row.contactName.left(1));
        if (view.order.contactAddress.size() > 8)
            m_terms.addresses.append(view.order.contactAddress.mid(3, 4));
    }
    m_terms.spellings = {QStringLiteral("zhangwei"), QStringLiteral("liming"), QStringLiteral("wangfang"),
                         QStringLiteral("ouyang"), QStringLiteral("zengjing")};
    m_terms.initials = {QStringLiteral("zw"), QStringLiteral("ly"), QStringLiteral("wm"), QStringLiteral("cx"),
                        QStringLiteral("oy")};
}

Sample StoreBench::intake()
{
    return measure(300, [this](int run) {
        IntakeRequest request;
        request.customerName = QStringLiteral("欧阳建国");
        request.phone = QString::number(19900000000LL + run);
        request.address = QStringLiteral("杭州市西湖区文三路478号3幢1单元602");
        request.category = m_place->catalogue().categories().front().code;
        request.brand = QStringLiteral("青禾");
        request.model = QStringLiteral("S300");
        request.serial = QStringLiteral("BENCH%1").arg(run);
        request.fault = QStringLiteral("不制冷，面板无反应");
        need(m_place->intake().accept(request));
    });
}

Sample StoreBench::search(const QStringList& terms)
{
    return measure(400, [this, &terms](int run) { need(m_place->search().find(terms.at(run % terms.size()))); });
}

Sample StoreBench::list(OrderScope scope, OrderSort sort)
{
    OrderFilter filter;
    filter.scope = scope;
    return measure(200, [this, &filter, sort](int) { need(m_place->orders().page(filter, sort, {}, 40)); });
}

Sample StoreBench::open()
{
    const auto rows = need(m_place->orders().page({}, OrderSort::Newest, {}, 50));
    return measure(200,
                   [this, &rows](int run) { need(m_place->orders().open(rows[std::size_t(run) % rows.size()].id)); });
}

Sample StoreBench::verdict()
{
    const auto rows = need(m_place->orders().page({}, OrderSort::Newest, {}, 50));
    std::vector<WorkOrderId> withUnit;
    for (const OrderRow& row : rows) {
        if (need(m_place->orders().open(row.id)).product)
            withUnit.push_back(row.id);
    }
    return measure(200,
                   [&](int run) { need(m_place->warranty().ofOrder(withUnit[std::size_t(run) % withUnit.size()])); });
}

Sample StoreBench::lifePage()
{
    const auto rows = need(m_place->orders().page({}, OrderSort::Newest, {}, 50));
    ProductUnitId unit;
    for (const OrderRow& row : rows) {
        if (const auto product = need(m_place->orders().open(row.id)).product)
            unit = product->id;
    }
    m_place->context()
        .database
        .statement(
            "INSERT INTO timeline_entry (product_id, happened_at, entered_at, event, note) WITH RECURSIVE n(i) AS "
            "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) SELECT ?, 1700000000000 + i * 3600000, "
            "1700000000000 + i * 3600000, 'reading', '水压 0.3 MPa' FROM n")
        .with(unit)
        .run();
    return measure(100, [this, unit](int) { need(m_place->records().unit(unit)); });
}

CustomerId StoreBench::busyCustomer()
{
    if (m_busy.isValid())
        return m_busy;
    m_busy =
        need(m_place->orders().open(need(m_place->orders().page({}, OrderSort::Newest, {}, 1)).front().id)).customer.id;
    Statement copies = m_place->context().database.statement(
        "INSERT INTO work_order (uid, number, unit_id, customer_id, service_type, channel, priority, state, is_open, "
        "registered_at, fault_text) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
        "SELECT 'busy' || i, 'BUSY-' || i, 1, ?, 'repair', 'walk_in', 'normal', 'closed', 0, i * 1000, '不制冷' FROM "
        "n");
    copies.with(m_busy);
    copies.run();
    return m_busy;
}

Sample StoreBench::month()
{
    KpiQuery query;
    const QDate today = localDay(m_place->clock().now(), m_place->catalogue().zone());
    query.from = QDate(today.year(), today.month(), 1).addMonths(-2);
    query.to = query.from.addMonths(1).addDays(-1);
    return measure(30, [this, &query](int) { need(m_place->kpis().figures(query)); });
}

Sample StoreBench::members()
{
    KpiQuery query;
    const QDate today = localDay(m_place->clock().now(), m_place->catalogue().zone());
    query.from = QDate(today.year(), today.month(), 1).addMonths(-2);
    query.to = query.from.addMonths(1).addDays(-1);
    return measure(
        30, [this, &query](int) { need(m_place->kpis().list(Kpi::ResponseAttainment, query, Side::Numerator)); });
}

Sample StoreBench::review()
{
    const QDate today = localDay(m_place->clock().now(), m_place->catalogue().zone());
    const QDate month = QDate(today.year(), today.month(), 1).addMonths(-1);
    const std::optional<PaperFormat> format = paperFormatFor(QStringLiteral("A4"));
    return measure(10, [this, month, &format](int) {
        ReviewDesk desk(m_place->context());
        need(pdfBytes(desk.document(need(desk.prepare(month.year() * 100 + month.month()))), *format));
    });
}

Sample StoreBench::series()
{
    const QDate today = localDay(m_place->clock().now(), m_place->catalogue().zone());
    const int last = today.year() * 100 + today.month();
    return measure(50, [this, last](int) {
        need(m_place->kpis().series(Kpi::ResponseAttainment, KpiClock::Business, last - 100 * kYears, last));
    });
}

Sample StoreBench::pdf()
{
    const std::vector<OrderRow> rows = need(m_place->orders().page({}, OrderSort::Newest, {}, 1));
    const QString number = rows.front().number;
    const std::optional<PaperFormat> format = paperFormatFor(QStringLiteral("A4"));
    return measure(30, [this, &number, &format](int) {
        need(pdfBytes(need(m_place->papers().build(DocumentKind::Intake, number)), *format));
    });
}

Sample StoreBench::intakeFloor()
{
    const std::unique_ptr<Database> bare = bareFile(m_folder.filePath(QStringLiteral("bare.sqlite")));
    return measure(300, [&bare](int run) {
        bare->begin();
        bare->statement("INSERT INTO bare_customer (name, phone, created) VALUES (?, ?, ?)")
            .with(QStringLiteral("欧阳建国"), QString::number(19900000000LL + run), qint64(run))
            .run();
        bare->statement("INSERT INTO bare_order (customer, number, state, made) VALUES (?, ?, ?, ?)")
            .with(qint64(run), QStringLiteral("CX-%1").arg(run), QStringLiteral("registered"), qint64(run))
            .run();
        bare->commit();
    });
}

Sample StoreBench::searchFloor()
{
    Database& database = m_place->context().database;
    QStringList phones;
    Statement rows = database.statement("SELECT phone FROM customer ORDER BY id LIMIT 200");
    while (rows.next())
        phones.append(rows.text(0));
    return measure(400, [&database, &phones](int run) {
        Statement row = database.statement("SELECT id, name, phone, address FROM customer WHERE phone = ? LIMIT 20");
        row.with(phones.at(run % phones.size()));
        while (row.next())
            row.text(1);
    });
}

Sample StoreBench::listFloor()
{
    Database& database = m_place->context().database;
    return measure(200, [&database](int) {
        Statement row = database.statement(
            "SELECT o.id, o.number, o.state, o.registered_at, o.product_label, c.name, c.phone FROM work_order o JOIN "
            "customer c ON c.id = o.customer_id ORDER BY o.registered_at DESC, o.id DESC LIMIT 40");
        while (row.next())
            row.text(5);
    });
}

Sample StoreBench::monthFloor()
{
    Database& database = m_place->context().database;
    const Instant now = m_place->clock().now();
    const qint64 day = qint64(24) * 3600 * 1000;
    return measure(30, [&database, now, day](int) {
        Statement row = database.statement("SELECT COUNT(*), SUM(resolved_at - registered_at), SUM(closed_at IS NULL) "
                                           "FROM order_fact WHERE registered_at >= ? AND registered_at < ?");
        row.with(now.ms - 60 * day, now.ms - 30 * day);
        while (row.next())
            row.integer(1);
    });
}

Sample StoreBench::pdfFloor()
{
    return measure(30, [](int) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(300);
        QPainter painter(&writer);
        for (int line = 0; line < 40; ++line)
            painter.drawText(100, 100 + line * 60, QStringLiteral("第%1条 维修服务单：不制冷，面板无反应").arg(line));
        painter.end();
    });
}

} // namespace sanbao::bench
