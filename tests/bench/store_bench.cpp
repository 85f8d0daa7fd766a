// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the services on generated stores and prints one table. Run it by hand on a quiet machine:
//     sanbao_bench --sizes 1000,100000,1000000 --folder build/bench
// Generated stores are kept in the folder and reused.
#include "core/analytics/kpi_catalog.h"
#include "core/service/demo_history.h"
#include "core/service/intake_desk.h"
#include "core/service/kpi_room.h"
#include "core/service/order_desk.h"
#include "core/service/paper_desk.h"
#include "core/service/search_desk.h"
#include "tests/bench/measure.h"
#include "ui/printing/document_renderer.h"
#include "ui/printing/paper_format.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>

using namespace sanbao;
using bench::Sample;

namespace {

constexpr int kYears = 10;

void fail(const Failure& failure)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(failure.message), qPrintable(failure.detail));
    std::exit(1);
}

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
        fail(made.error());
    std::fprintf(stderr, "\r%lld orders generated in %.1f s\n", static_cast<long long>(orders), double(timer.elapsed()) / 1000);
    return path;
}

/// Real search terms out of the store itself.
struct Terms
{
    QStringList phones;
    QStringList names;
    QStringList initials;
    QStringList serials;
};

Terms termsOf(Workplace& place)
{
    Terms terms;
    Outcome<std::vector<OrderRow>> rows = place.orders().page({OrderScope::All, {}, {}, {}, {}, {}, {}, {}, false, {}}, OrderSort::Oldest, {}, 200);
    if (!rows)
        fail(rows.error());
    for (const OrderRow& row : *rows) {
        terms.phones.append(row.contactPhone.right(4));
        terms.names.append(row.contactName.right(2));
        if (const Outcome<OrderView> view = place.orders().open(row.id); view && view->product && view->product->serial.size() > 6)
            terms.serials.append(view->product->serial.right(6));
    }
    terms.initials = {QStringLiteral("zw"), QStringLiteral("ly"), QStringLiteral("wm"), QStringLiteral("cx"), QStringLiteral("oy")};
    return terms;
}

class StoreBench final
{
public:
    StoreBench(const QString& path, const Clock& clock)
    {
        // The measured store is a copy: what is saved here must not make the next run different.
        const QString copy = m_folder.filePath(QStringLiteral("copy.sqlite"));
        QFile::copy(path, copy);
        Outcome<std::unique_ptr<Workplace>> opened = Workplace::open(copy, OpenMode::ReadWrite, clock);
        if (!opened)
            fail(opened.error());
        m_place = std::move(opened).value();
        m_terms = termsOf(*m_place);
    }

    Sample intake()
    {
        return bench::measure(300, [this](int run) {
            IntakeRequest request;
            request.customerName = QStringLiteral("欧阳建国");
            request.phone = QString::number(19900000000LL + run);
            request.address = QStringLiteral("杭州市西湖区文三路478号3幢1单元602");
            request.category = m_place->catalogue().categories().front().code;
            request.brand = QStringLiteral("青禾");
            request.model = QStringLiteral("S300");
            request.serial = QStringLiteral("BENCH%1").arg(run);
            request.fault = QStringLiteral("不制冷，面板无反应");
            if (const Outcome<IntakeAnswer> answer = m_place->intake().accept(request); !answer)
                fail(answer.error());
        });
    }
    /// Two rows in one transaction, as the bare statement of comparison.
    Sample intakeFloor()
    {
        Database& database = m_place->context().database;
        return bench::measure(300, [&database](int run) {
            database.begin();
            database.statement("INSERT INTO setting (key, value) VALUES (?, 'a')").with(QStringLiteral("bench-a%1").arg(run)).run();
            database.statement("INSERT INTO setting (key, value) VALUES (?, 'b')").with(QStringLiteral("bench-b%1").arg(run)).run();
            database.commit();
        });
    }
    Sample search(const QStringList& terms)
    {
        return bench::measure(200, [this, &terms](int run) {
            if (const auto hits = m_place->search().find(terms.at(run % terms.size())); !hits)
                fail(hits.error());
        });
    }
    Sample list(OrderScope scope, OrderSort sort)
    {
        OrderFilter filter;
        filter.scope = scope;
        return bench::measure(100, [this, &filter, sort](int) {
            if (const auto rows = m_place->orders().page(filter, sort, {}, 40); !rows)
                fail(rows.error());
        });
    }
    Sample month()
    {
        KpiQuery query;
        const QDate today = localDay(m_place->clock().now(), m_place->catalogue().zone());
        query.from = QDate(today.year(), today.month(), 1).addMonths(-2);
        query.to = query.from.addMonths(1).addDays(-1);
        return bench::measure(20, [this, &query](int) {
            if (const auto report = m_place->kpis().figures(query); !report)
                fail(report.error());
        });
    }
    Sample series()
    {
        const QDate today = localDay(m_place->clock().now(), m_place->catalogue().zone());
        const int last = today.year() * 100 + today.month();
        return bench::measure(20, [this, last](int) {
            if (const auto figures = m_place->kpis().series(Kpi::ResponseAttainment, KpiClock::Business, last - 100 * kYears, last); !figures)
                fail(figures.error());
        });
    }
    Sample open()
    {
        const auto rows = m_place->orders().page({}, OrderSort::Newest, {}, 50);
        return bench::measure(100, [this, &rows](int run) {
            if (const auto view = m_place->orders().open((*rows)[std::size_t(run) % rows->size()].id); !view)
                fail(view.error());
        });
    }
    Sample pdf()
    {
        const auto rows = m_place->orders().page({}, OrderSort::Newest, {}, 1);
        const QString number = rows->front().number;
        const std::optional<PaperFormat> format = paperFormatFor(QStringLiteral("A4"));
        return bench::measure(30, [this, &number, &format](int) {
            const Outcome<Document> document = m_place->papers().build(DocumentKind::Intake, number);
            if (!document)
                fail(document.error());
            if (const Outcome<QByteArray> bytes = pdfBytes(*document, *format); !bytes)
                fail(bytes.error());
        });
    }
    const Terms& terms() const { return m_terms; }

private:
    QTemporaryDir m_folder{QDir::currentPath() + QStringLiteral("/bench-XXXXXX")};
    std::unique_ptr<Workplace> m_place;
    Terms m_terms;
};

std::vector<bench::Row> rowsOf(const QList<qint64>& sizes, const QString& folder, const Clock& clock)
{
    std::vector<bench::Row> rows{{QStringLiteral("save an intake"), QStringLiteral("<= 1.5"), 0, {}},
                                 {QStringLiteral("search: four digits of a phone"), QStringLiteral("<= 2, p99 <= 10"), 0, {}},
                                 {QStringLiteral("search: two characters of a name"), QStringLiteral("<= 2, p99 <= 10"), 0, {}},
                                 {QStringLiteral("search: pinyin initials"), QStringLiteral("<= 2, p99 <= 10"), 0, {}},
                                 {QStringLiteral("search: end of a serial number"), QStringLiteral("<= 2, p99 <= 10"), 0, {}},
                                 {QStringLiteral("order list: open, next due first"), QStringLiteral("<= 1"), 0, {}},
                                 {QStringLiteral("order list: all, newest first"), QStringLiteral("<= 1"), 0, {}},
                                 {QStringLiteral("open one order"), QStringLiteral("–"), 0, {}},
                                 {QStringLiteral("every KPI of one month"), QStringLiteral("<= 30"), 0, {}},
                                 {QStringLiteral("one KPI by month, ten years"), QStringLiteral("<= 20"), 0, {}},
                                 {QStringLiteral("intake slip as A4 PDF"), QStringLiteral("<= 25"), 0, {}}};
    for (const qint64 size : sizes) {
        StoreBench store(storeOf(folder, size), clock);
        std::size_t row = 0;
        const auto add = [&rows, &row](const Sample& sample) { rows[row++].perStore.push_back(sample); };
        rows.front().floor = store.intakeFloor().median;
        add(store.intake());
        for (const QStringList& terms : {store.terms().phones, store.terms().names, store.terms().initials, store.terms().serials})
            add(store.search(terms));
        add(store.list(OrderScope::Open, OrderSort::NextDue));
        add(store.list(OrderScope::All, OrderSort::Newest));
        add(store.open());
        add(store.month());
        add(store.series());
        add(store.pdf());
    }
    return rows;
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({QStringLiteral("sizes"), QStringLiteral("Orders of the generated stores."), QStringLiteral("N,N"), QStringLiteral("1000,100000")});
    options.addOption({QStringLiteral("folder"), QStringLiteral("Where generated stores are kept."), QStringLiteral("DIR"), QStringLiteral("bench")});
    options.process(application);
    QDir().mkpath(options.value(QStringLiteral("folder")));
    QList<qint64> sizes;
    for (const QString& size : options.value(QStringLiteral("sizes")).split(QLatin1Char(','), Qt::SkipEmptyParts))
        sizes.append(size.toLongLong());
    const SystemClock clock;
    const std::vector<bench::Row> rows = rowsOf(sizes, options.value(QStringLiteral("folder")), clock);
    QTextStream(stdout) << bench::tableOf(rows, {sizes.begin(), sizes.end()});
    return 0;
}
