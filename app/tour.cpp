// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/station.h"
#include "core/service/complaint_desk.h"
#include "core/service/order_desk.h"
#include "core/service/record_desk.h"
#include "core/service/survey_desk.h"
#include "ui/style/appearance.h"
#include "ui/welcome/welcome_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLayout>
#include <QSaveFile>
#include <QTextStream>
#include <QTimer>

namespace sanbao {

namespace {

constexpr int kSettleMs = 350;
constexpr int kLongestMs = 8000;

struct Stop
{
    QString key;
    QString title;
    Route route;
};

/// A view of a page that its own entry does not show.
struct View
{
    const char* page;
    const char* extra;
    const char* value;
    const char* name = nullptr; ///< in the picture's name, when the value says too little
    const char* kpi = nullptr;  ///< a figure that suits the view
};

constexpr View kViews[] = {{"settings", "section", "hours"},
                           {"settings", "section", "targets"},
                           {"settings", "section", "rules"},
                           {"settings", "section", "process"},
                           {"settings", "section", "prices"},
                           {"settings", "section", "warranty"},
                           {"settings", "section", "models"},
                           {"settings", "section", "customers"},
                           {"settings", "section", "questions"},
                           {"settings", "section", "paper"},
                           {"settings", "section", "policies"},
                           {"settings", "section", "staff"},
                           {"settings", "section", "technicians"},
                           {"settings", "section", "appearance"},
                           {"settings", "section", "data"},
                           {"settings", "section", "standards"},
                           {"settings", "section", "instructions"},
                           {"settings", "section", "handling"},
                           {"settings", "section", "teams"},
                           {"settings", "section", "automation"},
                           {"costs", "view", "structure"},
                           {"costs", "view", "delivery"},
                           {"costs", "view", "quality"},
                           {"costs", "view", "ways"},
                           {"costs", "view", "benefit"},
                           {"parts", "side", "sales"},
                           {"parts", "side", "suppliers"},
                           {"parts", "side", "losses"},
                           {"parts", "side", "waiting"},
                           {"parts", "side", "requests"},
                           {"parts", "side", "reorder"},
                           {"parts", "side", "slow"},
                           {"parts", "side", "documents"},
                           {"parts", "side", "old"},
                           {"parts", "side", "places"},
                           {"packages", "side", "report"},
                           {"maintenance", "view", "inspections"},
                           {"maintenance", "view", "calendar"},
                           {"dashboard", "arrange", "true", "arrange"},
                           {"analysis", "view", "1", "change", "response_attainment"},
                           {"analysis", "view", "2", "spread", "first_response_time"},
                           {"analysis", "view", "3", "pareto", "complaint_rate"},
                           {"analysis", "view", "4", "control", "response_attainment"},
                           {"analysis", "view", "5", "cross", "intake_volume"},
                           {"analysis", "view", "6", "reports"},
                           {"analysis", "view", "7", "goals"},
                           {"forecast", "view", "1", "life"},
                           {"forecast", "view", "2", "risk"},
                           {"forecast", "view", "3", "weeks"},
                           {"forecast", "view", "4", "parts"},
                           {"forecast", "view", "5", "proof"},
                           {"evaluation", "view", "quality"},
                           {"evaluation", "view", "trend"},
                           {"evaluation", "view", "comparison"},
                           {"evaluation", "view", "speed"},
                           {"survey-results", "view", "calendar"},
                           {"survey-results", "view", "analyses"},
                           {"survey-results", "view", "trace"},
                           {"surveys", "view", "answered"},
                           {"complaints", "scope", "all"},
                           {"complaints", "scope", "causes"},
                           {"feedback", "view", "all"},
                           {"feedback", "view", "counts"},
                           {"inbox", "scope", "tasks"}};

void waitFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// A page that computes in the background says so with the property "busy".
void settle(const QWidget* page)
{
    waitFor(kSettleMs);
    QElapsedTimer elapsed;
    elapsed.start();
    while (page && page->property("busy").toBool() && elapsed.elapsed() < kLongestMs)
        waitFor(50);
    QApplication::processEvents();
}

std::optional<OrderView> richOrder(Workplace& workplace)
{
    OrderFilter filter;
    filter.scope = OrderScope::All;
    const auto rows = workplace.orders().page(filter, OrderSort::Newest, std::nullopt, 60);
    if (!rows)
        return std::nullopt;
    std::optional<OrderView> best;
    for (const OrderRow& row : *rows) {
        Outcome<OrderView> view = workplace.orders().open(row.id);
        if (!view)
            continue;
        const bool better = !best || (view->product && !best->product) || view->timeline.size() > best->timeline.size();
        if (better)
            best = std::move(view).value();
    }
    return best;
}

qint64 firstSurvey(Workplace& workplace)
{
    const QDate today = localDay(workplace.clock().now(), workplace.catalogue().zone());
    if (const auto due = workplace.surveys().due(today.addYears(1), std::nullopt, 1); due && !due->empty())
        return due->front().id.value;
    const auto done = workplace.surveys().finished(SurveyState::Answered, std::nullopt, 1);
    return done && !done->empty() ? done->front().id.value : 0;
}

qint64 firstComplaint(Workplace& workplace)
{
    for (const ComplaintScope scope : {ComplaintScope::Open, ComplaintScope::All}) {
        const auto rows = workplace.complaints().page(scope, std::nullopt, 1);
        if (rows && !rows->empty())
            return rows->front().id.value;
    }
    return 0;
}

/// What the hidden page should show; 0 opens it as it comes.
qint64 subjectOf(const QString& key, Workplace& workplace, const std::optional<OrderView>& order)
{
    if (key == QLatin1String("survey"))
        return firstSurvey(workplace);
    if (key == QLatin1String("complaint"))
        return firstComplaint(workplace);
    if (!order)
        return 0;
    if (key == QLatin1String("order") || key == QLatin1String("work") || key == QLatin1String("print-preview"))
        return order->order.id.value;
    if (key == QLatin1String("customer"))
        return order->customer.id.value;
    if (key == QLatin1String("unit"))
        return order->product ? order->product->id.value : 0;
    return 0;
}

/// An open order of each state that looks different, and the work under way.
void addOrderStates(std::vector<Stop>& stops, Workplace& workplace)
{
    for (const OrderState state :
         {OrderState::Registered, OrderState::Diagnosed, OrderState::Quoted, OrderState::OnSite, OrderState::InWorkshop,
          OrderState::Waiting, OrderState::Resolved}) {
        OrderFilter filter;
        filter.state = state;
        filter.type = ServiceType::Repair;
        const auto rows = workplace.orders().page(filter, OrderSort::Newest, std::nullopt, 1);
        if (!rows || rows->empty())
            continue;
        const qint64 order = rows->front().id.value;
        const QString name = codeOf(state);
        stops.push_back({QStringLiteral("order-") + name, name, {QStringLiteral("order"), order, {}}});
        if (state == OrderState::OnSite)
            stops.push_back({QStringLiteral("work-") + name, name, {QStringLiteral("work"), order, {}}});
    }
}

std::vector<Stop> stopsOf(Station& station)
{
    std::vector<Stop> stops;
    const std::optional<OrderView> order = richOrder(station.workplace());
    for (const PageEntry& entry : station.window().registry()) {
        Route route{entry.key, entry.inRail() ? 0 : subjectOf(entry.key, station.workplace(), order), {}};
        if (entry.key == QLatin1String("print-preview"))
            route = PrintCentre::previewRoute(DocumentKind::Intake, route.id);
        stops.push_back({entry.key, entry.inRail() ? entry.label() : entry.key, route});
    }
    for (const View& view : kViews) {
        const QString page = QLatin1String(view.page);
        const QString value = QLatin1String(view.value);
        stops.push_back(
            {page + QLatin1Char('-') + QLatin1String(view.name ? view.name : view.value),
             QLatin1String(view.name ? view.name : view.value),
             {page,
              0,
              {{QLatin1String(view.extra), value}, {QStringLiteral("kpi"), QLatin1String(view.kpi ? view.kpi : "")}}}});
    }
    addOrderStates(stops, station.workplace());
    return stops;
}

/// What a page needs beyond the room it gets would be cut off.
void tellRoom(const MainWindow& window, const QString& key, QTextStream& errors)
{
    const QWidget* page = window.stack()->currentPage();
    const QSize wanted = page && page->layout() ? page->layout()->minimumSize() : QSize();
    const QSize room = window.stack()->size();
    if (wanted.width() > room.width() || wanted.height() > room.height())
        errors << QStringLiteral("%1: needs %2x%3, has %4x%5\n")
                      .arg(key, QString::number(wanted.width()), QString::number(wanted.height()),
                           QString::number(room.width()), QString::number(room.height()));
}

/// The memory platform says for every window that it cannot pass on size hints; that is no news.
void quietPlatform(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.contains(QLatin1String("propagateSizeHints")))
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << '\n';
}

class Album final
{
public:
    explicit Album(const QString& folder)
        : m_folder(folder)
    {
    }

    bool add(const QString& key, const QString& title, QWidget& window)
    {
        const QString name = QStringLiteral("%1-%2.png").arg(++m_count, 2, 10, QLatin1Char('0')).arg(key);
        m_lines << QStringLiteral(
                       "<figure><figcaption>%1</figcaption><a href=\"%2\"><img src=\"%2\" alt=\"%1\"></a></figure>")
                       .arg(title.toHtmlEscaped(), name);
        return window.grab().save(m_folder.filePath(name));
    }
    bool writeIndex(const QString& title)
    {
        QSaveFile file(m_folder.filePath(QStringLiteral("index.html")));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        QTextStream out(&file);
        out << "<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>" << title.toHtmlEscaped()
            << "</title><style>body{font-family:sans-serif;margin:24px;background:#f4f5f7}figure{margin:0 0 32px}"
               "img{max-width:100%;border:1px solid "
               "#e2e5ea}figcaption{font-weight:600;margin-bottom:8px}</style></head><body>\n"
            << m_lines.join(QLatin1Char('\n')) << "\n</body></html>\n";
        out.flush();
        return file.commit();
    }

private:
    QDir m_folder;
    QStringList m_lines;
    int m_count = 0;
};

bool tourFrame(MainWindow& window, Workplace& workplace, Album& album)
{
    window.openRoute({QStringLiteral("desk"), 0, {}});
    settle(window.stack()->currentPage());
    window.toggleShortcutSheet();
    settle(nullptr);
    bool good = album.add(QStringLiteral("keys"), QStringLiteral("keys"), window);
    window.toggleShortcutSheet();
    const auto customers = workplace.records().customers(CustomerId(), 1);
    if (customers && !customers->empty()) {
        window.searchBox()->setFocus();
        window.searchBox()->setText(customers->front().phone.right(4));
        waitFor(600);
        good = album.add(QStringLiteral("search"), QStringLiteral("search"), window) && good;
        window.searchBox()->clear();
    }
    return good;
}

} // namespace

int runTour(Station& station, Appearance& appearance, const QString& folder, const QSize& size)
{
    QTextStream errors(stderr);
    if (!QDir().mkpath(folder)) {
        errors << QCoreApplication::translate("Tour", "The folder %1 cannot be made.").arg(folder) << '\n';
        return 1;
    }
    qInstallMessageHandler(quietPlatform);
    MainWindow& window = station.window();
    window.setMinimumSize(0, 0);
    window.resize(size);
    window.show();
    window.resize(size);
    bool good = true;
    Album album(folder);
    for (const Stop& stop : stopsOf(station)) {
        const bool opened = window.openRoute(stop.route);
        settle(window.stack()->currentPage());
        if (!opened)
            errors << QCoreApplication::translate("Tour", "The page %1 could not be opened.").arg(stop.key) << '\n';
        tellRoom(window, stop.key, errors);
        good = album.add(stop.key, stop.title, window) && opened && good;
    }
    good = tourFrame(window, station.workplace(), album) && good;

    WelcomeWindow welcome(appearance);
    welcome.resize(size);
    welcome.show();
    settle(nullptr);
    good = album.add(QStringLiteral("welcome"), QStringLiteral("welcome"), welcome) && good;
    welcome.showTrouble(
        station.workplace().path(),
        Failure::of(FailureKind::Busy, QCoreApplication::translate("Tour", "Another program has the store open.")));
    settle(nullptr);
    good = album.add(QStringLiteral("trouble"), QStringLiteral("trouble"), welcome) && good;
    good = album.writeIndex(station.workplace().catalogue().unit().name) && good;
    return good ? 0 : 1;
}

} // namespace sanbao
