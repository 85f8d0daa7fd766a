// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the services and the window on generated stores and prints one table. Run it by hand on a quiet machine:
//     sanbao_bench --sizes 1000,100000,1000000 --folder build/bench
// Generated stores are kept in the folder and reused.
#include "tests/bench/dispatch_bench.h"
#include "tests/bench/held_application.h"
#include "tests/bench/stock_bench.h"
#include "tests/bench/store_bench.h"
#include "tests/bench/window_bench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QTextStream>

using namespace sanbao;
using namespace sanbao::bench;

namespace {

/// Rows appear in the order in which they are measured first.
class Table final
{
public:
    void add(const char* work, const char* aim, const Sample& sample, const Sample& floor = {})
    {
        const QString name = QString::fromUtf8(work);
        for (Row& row : m_rows) {
            if (row.work == name) {
                row.perStore.push_back(sample);
                row.floor = floor.median;
                return;
            }
        }
        m_rows.push_back({name, QString::fromUtf8(aim), {sample}, floor.median});
    }
    const std::vector<Row>& rows() const { return m_rows; }

private:
    std::vector<Row> m_rows;
};

void measureServices(StoreBench& store, Table& table)
{
    const Sample searching = store.searchFloor();
    const Sample listing = store.listFloor();
    table.add("save an intake, ms", "<= 1.5, <= 10 x floor", store.intake(), store.intakeFloor());
    table.add("search: four digits of a phone, ms", "<= 2, p99 <= 10", store.search(store.terms().phones), searching);
    table.add("search: two characters of a name, ms", "<= 2, p99 <= 10", store.search(store.terms().names), searching);
    table.add("search: pinyin initials, ms", "<= 2, p99 <= 10", store.search(store.terms().initials), searching);
    table.add("search: end of a serial number, ms", "<= 2, p99 <= 10", store.search(store.terms().serials), searching);
    table.add("search: one Chinese character, ms", "<= 2, p99 <= 10", store.search(store.terms().characters),
              searching);
    table.add("search: whole pinyin, ms", "<= 2, p99 <= 10", store.search(store.terms().spellings), searching);
    table.add("search: four characters of an address, ms", "<= 2, p99 <= 10", store.search(store.terms().addresses),
              searching);
    table.add("order list query: open, next due first, ms", "<= 1", store.list(OrderScope::Open, OrderSort::NextDue),
              listing);
    table.add("order list query: all, newest first, ms", "<= 1", store.list(OrderScope::All, OrderSort::Newest),
              listing);
    table.add("open one order, ms", "-", store.open());
    table.add("warranty answer of an order, ms", "<= 1", store.verdict());
    table.add("life page of a unit with 500 events, ms", "<= 50", store.lifePage());
    table.add("every KPI of one month, ms", "<= 30", store.month(), store.monthFloor());
    table.add("one KPI by month, ten years, ms", "<= 20", store.series());
    table.add("orders behind a figure of a month, ms", "<= 30", store.members());
    table.add("review of a month as PDF, ms", "<= 3000", store.review());
    table.add("intake slip as A4 PDF, ms", "<= 25", store.pdf(), store.pdfFloor());
}

void measureStock(Workplace& place, qint64 orders, Table& table)
{
    StockBench stock(place, orders);
    table.add("part list of 40 with stock, ms", "<= 5", stock.list());
    table.add("stock on hand of a part, ms", "<= 5", stock.card());
    table.add("stock on hand of a part with 10,000 movements, ms", "<= 5", stock.busyCard());
    table.add("book a slip of one part, ms", "-", stock.book());
}

void measureDispatch(Workplace& place, Table& table)
{
    DispatchBench day(place);
    table.add("board of a day, 60 technicians, ms", "<= 150", day.board());
    table.add("proposals for an order, 60 technicians, ms", "<= 20", day.proposals());
    table.add("plan of a pool of 200, ms", "<= 1000", day.pool());
    table.add("one frame of a drag on the board, ms", "p95 <= 16", dragFrame(place, day.day()));
    table.add("one look of the watch, beside the window, ms", "-", day.watch());
}

void measureWindows(StoreBench& store, const QString& file, Table& table)
{
    const StartFigures empty = startFigures({});
    const StartFigures full = startFigures(file);
    table.add("order list built and painted, ms", "<= 30", listPainted(store.place()), listPaintedFloor());
    table.add("customer of 3,000 orders opened and painted, ms", "<= 30",
              customerPainted(store.place(), store.busyCustomer()));
    table.add("wheel scroll frame, ms", "p95 <= 8", scrollFrame(store.place()), scrollFrameFloor());
    table.add("dashboard built and painted, ms", "<= 100", dashboardPainted(store.place()), dashboardFloor());
    table.add("longest hold while the dashboard refreshes, ms", "<= 16", dashboardRefresh(store.place()));
    table.add("start to the painted first page, ms", "<= 150", full.start, empty.start);
    table.add("longest hold of the window, worst page, ms", "<= 50", longestHold(file));
    table.add("resident memory, all pages visited, MB", "<= 120", full.memory, empty.memory);
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    HeldApplication application(argc, argv);
    // Nothing is read from or left in the settings of the person who measures.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QDir::currentPath() + QStringLiteral("/settings"));
    QApplication::setApplicationName(QStringLiteral("sanbao_bench"));
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({QStringLiteral("sizes"), QStringLiteral("Orders of the generated stores."),
                       QStringLiteral("N,N"), QStringLiteral("1000,100000")});
    options.addOption({QStringLiteral("folder"), QStringLiteral("Where generated stores are kept."),
                       QStringLiteral("DIR"), QStringLiteral("bench")});
    options.addOption({QStringLiteral("start"), QStringLiteral("Be the measured process; used by the program itself."),
                       QStringLiteral("FILE")});
    options.addOption({QStringLiteral("hold"),
                       QStringLiteral("Open every page of a store and say how long each held the window."),
                       QStringLiteral("FILE")});
    options.process(application);
    if (options.isSet(QStringLiteral("hold")))
        return runHold(options.value(QStringLiteral("hold")));
    if (options.isSet(QStringLiteral("start")))
        return runStart(options.value(QStringLiteral("start")));
    QDir().mkpath(options.value(QStringLiteral("folder")));
    Table table;
    std::vector<qint64> sizes;
    const SystemClock clock;
    for (const QString& size : options.value(QStringLiteral("sizes")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        sizes.push_back(size.toLongLong());
        const QString file = storeOf(options.value(QStringLiteral("folder")), sizes.back());
        StoreBench store(file, clock);
        measureServices(store, table);
        measureWindows(store, file, table);
        measureDispatch(store.place(), table);
        measureStock(store.place(), sizes.back(), table);
    }
    QTextStream(stdout) << tableOf(table.rows(), sizes);
    return 0;
}
