// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_bench.h"

#include "tests/bench/held_application.h"

#include "core/service/dispatch_desk.h"
#include "core/service/kpi_room.h"
#include "ui/customers/customer_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dispatch/board_view.h"
#include "ui/dispatch/dispatch_page.h"
#include "ui/models/list_view.h"
#include "ui/models/paged_table_model.h"
#include "ui/orders/order_list_page.h"
#include "ui/printing/print_centre.h"
#include "ui/prompt/dialog_prompt.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGridLayout>
#include <QLineSeries>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QWindow>

namespace sanbao::bench {

namespace {

constexpr QSize kPageSize(1236, 820);

struct Screen
{
    explicit Screen(Workplace& place)
        : printing(place, prompt)
        , context{place, prompt, printing}
    {
    }
    DialogPrompt prompt;
    PrintCentre printing;
    PageContext context;
};

/// Processes events until `done`; a page that never becomes ready is an error, not a time.
void until(const std::function<bool()>& done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        QApplication::processEvents(QEventLoop::AllEvents, 5);
        if (timer.elapsed() > 20'000)
            fail(QStringLiteral("a page was not ready within 20 s"));
    }
}

/// A window paints only once the platform has exposed it.
void showReady(QWidget& window)
{
    window.resize(kPageSize);
    window.show();
    until([&window] { return window.windowHandle() && window.windowHandle()->isExposed(); });
}

/// Lets everything that is waiting happen, then paints what is still to be painted.
void paint(QWidget& window)
{
    QApplication::processEvents();
    window.repaint();
}

std::unique_ptr<QTableView> bareTable(QStandardItemModel& model)
{
    auto view = std::make_unique<QTableView>();
    view->setModel(&model);
    showReady(*view);
    paint(*view);
    return view;
}

QStandardItemModel& bareModel()
{
    static QStandardItemModel model(200, 10);
    if (!model.item(0, 0)) {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                model.setItem(row, column, new QStandardItem(QStringLiteral("维修 %1-%2").arg(row).arg(column)));
        }
    }
    return model;
}

Sample scrolled(QAbstractItemView& view)
{
    QScrollBar* bar = view.verticalScrollBar();
    const bool pixels = view.verticalScrollMode() == QAbstractItemView::ScrollPerPixel;
    const int step = pixels ? 3 * 36 : 3;
    return measure(200, [&view, bar, step](int) {
        bar->setValue(bar->value() + step >= bar->maximum() ? 0 : bar->value() + step);
        view.viewport()->repaint();
    });
}

} // namespace

Sample listPainted(Workplace& place)
{
    Screen screen(place);
    return measure(30, [&screen](int) {
        OrderListPage page(screen.context);
        showReady(page);
        page.open({QStringLiteral("orders"), 0, {{QStringLiteral("scope"), QStringLiteral("all")}}});
        const auto* list = page.findChild<ListView*>();
        until([list] { return list->list() && list->list()->rowCount() > 0; });
        paint(page);
    });
}

Sample listPaintedFloor()
{
    return measure(30, [](int) { bareTable(bareModel()); });
}

Sample customerPainted(Workplace& place, CustomerId customer)
{
    Screen screen(place);
    CustomerPage page(screen.context);
    showReady(page);
    return measure(30, [&page, customer](int) {
        page.open({QStringLiteral("customer"), customer.value, {}});
        paint(page);
    });
}

Sample scrollFrame(Workplace& place)
{
    Screen screen(place);
    OrderListPage page(screen.context);
    showReady(page);
    page.open({QStringLiteral("orders"), 0, {{QStringLiteral("scope"), QStringLiteral("all")}}});
    auto* list = page.findChild<ListView*>();
    until([list] { return list->list() && list->list()->rowCount() > 0; });
    paint(page);
    return scrolled(*list);
}

Sample scrollFrameFloor()
{
    const std::unique_ptr<QTableView> view = bareTable(bareModel());
    return scrolled(*view);
}

Sample dragFrame(Workplace& place, QDate day)
{
    constexpr int kStep = 7;
    Screen screen(place);
    DispatchPage page(screen.context);
    showReady(page);
    page.open({QStringLiteral("dispatch"), 0, {{QStringLiteral("day"), day.toString(Qt::ISODate)}}});
    paint(page);
    BoardView* board = page.board();
    const Outcome<DispatchBoard> planned = DispatchDesk(place.context()).board(day, 1);
    if (!planned || planned->visits.empty())
        fail(QStringLiteral("the board has no visits"));
    QWidget* port = board->viewport();
    const auto send = [port](QEvent::Type type, QPoint point, Qt::MouseButton button) {
        QMouseEvent event(type, point, port->mapToGlobal(point), button, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(port, &event);
    };
    QPoint hand = board->blockOf(planned->visits.front().visit.order).center();
    send(QEvent::MouseButtonPress, hand, Qt::LeftButton);
    const Sample frames = measure(200, [&](int run) {
        hand += run / 50 % 2 == 0 ? QPoint(kStep, kStep) : QPoint(-kStep, -kStep);
        send(QEvent::MouseMove, hand, Qt::NoButton);
        port->repaint();
    });
    if (!board->isLifting())
        fail(QStringLiteral("nothing was dragged"));
    board->cancel();
    return frames;
}

Sample dashboardPainted(Workplace& place)
{
    constexpr int kRuns = 15;
    Screen screen(place);
    std::vector<double> times;
    for (int run = 0; run <= kRuns; ++run) {
        QElapsedTimer timer;
        timer.start();
        DashboardPage page(screen.context);
        bool shown = false;
        QObject::connect(&page, &DashboardPage::shown, &page, [&shown] { shown = true; });
        showReady(page);
        page.open({QStringLiteral("dashboard"), 0, {}});
        until([&shown] { return shown; });
        paint(page);
        if (run > 0)
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        // The page's end is not part of it: it waits for what is still being read for the second rows.
    }
    return sampleOf(std::move(times));
}

Sample dashboardRefresh(Workplace& place)
{
    constexpr int kRuns = 20;
    auto& application = *dynamic_cast<HeldApplication*>(QCoreApplication::instance());
    Screen screen(place);
    DashboardPage page(screen.context);
    int answers = 0;
    QObject::connect(&page, &DashboardPage::shown, &page, [&answers] { ++answers; });
    showReady(page);
    page.open({QStringLiteral("dashboard"), 0, {}});
    until([&answers] { return answers > 0; });
    paint(page);
    std::vector<double> longest;
    for (int run = 0; run < kRuns; ++run) {
        const int before = answers;
        application.takeLongest();
        place.kpis().again();
        until([&answers, before] { return answers > before; });
        for (int turn = 0; turn < 10; ++turn) // what was asked to be painted
            QApplication::processEvents(QEventLoop::AllEvents, 5);
        longest.push_back(application.takeLongest().ms);
    }
    return sampleOf(std::move(longest));
}

Sample dashboardFloor()
{
    return measure(15, [](int) {
        QWidget page;
        auto* grid = new QGridLayout(&page);
        for (int place = 0; place < 6; ++place) {
            auto* series = new QLineSeries;
            for (int month = 0; month < 12; ++month)
                series->append(month, (month * 7 + place) % 11);
            auto* chart = new QChart;
            chart->addSeries(series);
            chart->createDefaultAxes();
            grid->addWidget(new QChartView(chart), place / 3, place % 3);
        }
        showReady(page);
        paint(page);
    });
}

} // namespace sanbao::bench
