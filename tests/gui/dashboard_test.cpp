// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard with real keys and mouse over the golden orders: figures with n and definition, drill-down to exactly
// the orders behind a number, table twins, export, empty state, languages and themes.
#include "core/service/kpi_ledger.h"
#include "tests/support/golden_orders.h"
#include "tests/support/page_store.h"
#include "ui/dashboard/dashboard_export.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/kpi_tile.h"
#include "ui/dashboard/kpi_words.h"
#include "ui/dashboard/period_bar.h"
#include "ui/dashboard/trend_chart.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/empty_state.h"

#include <QClipboard>
#include <QFile>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Dashboard : PageStore
{
    std::unique_ptr<DashboardPage> page;

    explicit Dashboard(bool golden = true)
    {
        clock.set(at("2026-03-31 18:00"));
        if (golden)
            writeGolden();
        page = std::make_unique<DashboardPage>(context);
    }
    void writeGolden()
    {
        database().statement(std::string_view("PRAGMA foreign_keys = OFF")).run();
        KpiLedger ledger(database(), shanghai());
        const KpiFacts golden = goldenFacts();
        for (const OrderFact& fact : golden.orders) {
            if (fact.order.value < 10) // W10 is registered later
                ledger.writeFact(fact);
        }
        ledger.writeFact(golden.complaints.front());
        for (const SurveyFact& fact : golden.surveys)
            ledger.writeFact(fact);
        REQUIRE_FALSE(database().takeFailure());
    }
    void open()
    {
        QSignalSpy painted(page.get(), &DashboardPage::shown);
        show(*page, {QStringLiteral("dashboard"), 0, {}}, QSize(1440, 900));
        REQUIRE((painted.count() > 0 || painted.wait(10'000)));
        REQUIRE(page->snapshot());
    }
    void waitForAnswer(const std::function<void()>& cause)
    {
        QSignalSpy painted(page.get(), &DashboardPage::shown);
        cause();
        REQUIRE((painted.count() > 0 || painted.wait(10'000)));
    }
    KpiTile* tile(Kpi kpi) { return field<KpiTile>(*page, ("kpi_" + kpiId(kpi).toStdString()).c_str()); }
    std::vector<qint64> ids()
    {
        std::vector<qint64> found;
        REQUIRE_FALSE(routes.empty());
        CHECK(routes.back().page == QStringLiteral("orders"));
        for (const QVariant& id : routes.back().extras.value(QStringLiteral("ids")).toList())
            found.push_back(id.toLongLong());
        return found;
    }
};

} // namespace

TEST_CASE("The dashboard opens with complaint rate and response time first, each with n and definition", "[S1-027]")
{
    Dashboard board;
    board.open();
    const QList<KpiTile*> tiles = board.page->findChildren<KpiTile*>();
    REQUIRE(tiles.size() == int(kpiCatalog().size()));
    CHECK(tiles[0]->kpi() == Kpi::ComplaintRate);
    CHECK(tiles[1]->kpi() == Kpi::FirstResponseTime);
    CHECK(tiles[0]->height() > tiles.back()->height());

    KpiTile* complaints = board.tile(Kpi::ComplaintRate);
    CHECK(complaints->headline() == QStringLiteral("14.3"));
    CHECK(complaints->details().contains(QStringLiteral("n 7")));
    CHECK(complaints->toolTip().contains(QStringLiteral("orders completed")));
    CHECK(complaints->toolTip().contains(QStringLiteral("Numerator 1, denominator 7")));
    CHECK(board.tile(Kpi::FirstResponseTime)->headline() == QStringLiteral("20"));
    CHECK(board.tile(Kpi::FirstResponseTime)->details().contains(QStringLiteral("P90 45 min")));
    CHECK(board.tile(Kpi::Csat)->headline() == QStringLiteral("71.4"));
    CHECK(board.tile(Kpi::ResolvedWithin24h)->headline() == QStringLiteral("75.0"));
    CHECK(board.tile(Kpi::ResolvedWithin24h)->toolTip().contains(QStringLiteral("Without any pauses: 87.5 % (7 / 8)")));
    CHECK(board.tile(Kpi::RepeatRepairRate)->details().contains(QStringLiteral("provisional")));
    // Fewer than five make no percentage; nothing makes no zero.
    CHECK(board.tile(Kpi::ArrivalAttainment)->headline() == QStringLiteral("2 of 2"));
    CHECK(board.tile(Kpi::Nps)->headline() == QStringLiteral("–"));
    for (KpiTile* tile : tiles) {
        CHECK_FALSE(tile->accessibleName().isEmpty());
        CHECK_FALSE(tile->accessibleDescription().isEmpty());
    }
}

TEST_CASE("A click, Enter and a point of a chart open exactly the orders behind the number", "[S0-077]")
{
    Dashboard board;
    board.open();
    QTest::mouseClick(board.tile(Kpi::ComplaintRate), Qt::LeftButton);
    CHECK(board.ids() == std::vector<qint64>{3});
    CHECK(board.routes.back().extras.value(QStringLiteral("title")).toString().contains(QStringLiteral("2026-03")));

    board.tile(Kpi::FirstTimeFixRate)->setFocus();
    board.press(Qt::Key_Return);
    CHECK(board.ids() == std::vector<qint64>{1, 2, 3, 4, 5, 6});
    board.tile(Kpi::RepeatRepairRate)->setFocus();
    board.press(Qt::Key_Space);
    CHECK(board.ids() == std::vector<qint64>{1});

    TrendChart* chart = board.page->findChildren<TrendChart*>().at(1);
    chart->setFocus();
    board.press(Qt::Key_End);
    board.press(Qt::Key_Return);
    CHECK(board.ids() == std::vector<qint64>{1, 2, 3, 4, 5, 6, 7, 9});
    const std::size_t asked = board.routes.size();
    board.press(Qt::Key_Left);
    board.press(Qt::Key_Return); // February has no orders: said, not opened
    CHECK(board.routes.size() == asked);
    CHECK(board.messages.size() == 1);
}

TEST_CASE("Charts show twelve periods with provisional points and have a table twin that can be copied")
{
    Dashboard board;
    board.open();
    const QList<ChartCard*> cards = board.page->findChildren<ChartCard*>();
    REQUIRE(cards.size() == 5);
    const TrendChart* chart = board.page->findChildren<TrendChart*>().front();
    REQUIRE(chart->points().size() == 12);
    CHECK(chart->points().back().value.value() == approx(100.0 / 7, 1e-9));
    CHECK(chart->points().back().provisional); // March is not over
    CHECK_FALSE(chart->points().front().value);

    QTest::keyClick(board.page.get(), Qt::Key_T, Qt::ControlModifier);
    for (ChartCard* card : cards)
        CHECK(card->isTableShown());
    CHECK(cards[0]->table().rows.size() == 12);
    CHECK(cards[0]->table().rows.back().contains(QStringLiteral("14.3")));
    for (QToolButton* button : cards[0]->findChildren<QToolButton*>()) {
        if (button->isVisible() && !button->isCheckable())
            button->click();
    }
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("2026-03\t14.3\t%\t7\t1")));
    CHECK(copied.count(QLatin1Char('\n')) == 13);
}

TEST_CASE("The period and the clock can be changed from the keyboard, and figures follow")
{
    Dashboard board;
    board.open();
    auto* bar = board.page->findChild<PeriodBar*>();
    REQUIRE(bar);
    board.waitForAnswer([&] { QTest::keyClick(board.page.get(), Qt::Key_PageUp, Qt::ControlModifier); });
    CHECK(bar->period().title() == QStringLiteral("2026-02"));
    CHECK(board.tile(Kpi::ComplaintRate)->headline() == QStringLiteral("–"));
    board.waitForAnswer([&] { QTest::keyClick(board.page.get(), Qt::Key_PageDown, Qt::ControlModifier); });
    CHECK(board.tile(Kpi::ComplaintRate)->headline() == QStringLiteral("14.3"));
    // There is nothing after the present month.
    QTest::keyClick(board.page.get(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(bar->period().title() == QStringLiteral("2026-03"));

    board.waitForAnswer([&] {
        bar->setClock(KpiClock::Calendar);
        Q_EMIT bar->changed();
    });
    CHECK(board.tile(Kpi::ResponseAttainment)->headline() == QStringLiteral("62.5"));
    board.waitForAnswer([&] {
        bar->setPeriod(KpiPeriod::containing(PeriodKind::Year, QDate(2026, 1, 1)));
        Q_EMIT bar->changed();
    });
    CHECK(board.page->snapshot()->periods.front().title() == QStringLiteral("2015"));
    CHECK(board.tile(Kpi::ComplaintRate)->headline() == QStringLiteral("14.3"));
    board.waitForAnswer([&] {
        bar->setPeriod(KpiPeriod::ofDays(QDate(2026, 3, 2), QDate(2026, 3, 8)));
        Q_EMIT bar->changed();
    });
    CHECK(board.tile(Kpi::IntakeVolume)->headline() == QStringLiteral("5"));
}

TEST_CASE("The page follows a saved change without being asked", "[S2-137]")
{
    Dashboard board(false);
    board.log(QStringLiteral("欧阳建国"), QStringLiteral("13912345678"));
    board.open();
    CHECK(board.tile(Kpi::IntakeVolume)->headline() == QStringLiteral("1"));
    board.log(QStringLiteral("王芳"), QStringLiteral("13812345678"));
    const KpiTile* volume = board.tile(Kpi::IntakeVolume);
    CHECK(QTest::qWaitFor([volume] { return volume->headline() == QStringLiteral("2"); }, 15000));
}

TEST_CASE("Figures are exported as a table, the page as a picture")
{
    Dashboard board;
    board.open();
    const QString csv = board.folder.filePath(QStringLiteral("march.csv"));
    board.prompt.answerFile(csv);
    QTest::keyClick(board.page.get(), Qt::Key_E, Qt::ControlModifier);
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    const QString text = QString::fromUtf8(bytes);
    CHECK(text.contains(QStringLiteral("2026-03,complaint_rate,Complaint rate,14.28571429,%,7,1,")));
    CHECK(text.contains(QStringLiteral("2026-03,first_response_time,First response time,20,")));

    const QString png = board.folder.filePath(QStringLiteral("march.png"));
    board.prompt.answerFile(png);
    QTest::keyClick(board.page.get(), Qt::Key_E, Qt::ControlModifier);
    CHECK(QImage(png).width() > 600);
    board.prompt.answerFile(board.folder.filePath(QStringLiteral("missing/march.csv")));
    QTest::keyClick(board.page.get(), Qt::Key_E, Qt::ControlModifier);
    REQUIRE(board.messages.size() == 3);
    CHECK(board.messages.back().contains(QStringLiteral("could not be written")));
}

TEST_CASE("On the wall the figures stand alone, compute themselves anew, and Escape comes back")
{
    Dashboard board;
    board.open();
    QTest::keyClick(board.page.get(), Qt::Key_F11);
    auto* wall = board.page->findChild<QWidget*>(QStringLiteral("dashboard.wall"));
    REQUIRE(wall);
    CHECK(wall->isFullScreen());
    CHECK(wall->isAncestorOf(board.tile(Kpi::ComplaintRate)));
    const Instant before = board.page->snapshot()->asOf;
    board.clock.advance(std::chrono::minutes(1));
    auto* timer = board.field<QTimer>(*board.page, "dashboard.refresh");
    CHECK(timer->isActive());
    CHECK(timer->interval() == 60'000);
    board.waitForAnswer([timer] { QMetaObject::invokeMethod(timer, "timeout"); });
    CHECK(board.page->snapshot()->asOf > before);
    QTest::keyClick(wall, Qt::Key_Escape);
    CHECK_FALSE(timer->isActive());
    CHECK(board.tile(Kpi::ComplaintRate)->isVisible());
    CHECK(board.page->isAncestorOf(board.tile(Kpi::ComplaintRate)));
}

TEST_CASE("Without any order the page says what to do instead of showing zeros")
{
    Dashboard board(false);
    board.open();
    auto* empty = board.page->findChild<EmptyState*>();
    REQUIRE(empty);
    CHECK(empty->isVisible());
    CHECK_FALSE(board.tile(Kpi::ComplaintRate)->isVisible());
}

TEST_CASE("Words about figures carry units, signs and directions")
{
    KpiFigure now;
    now.kpi = Kpi::ComplaintRate;
    now.n = now.denominator = 563;
    now.numerator = 8;
    now.value = 8.0 / 563;
    KpiFigure before = now;
    before.value = 0.0173;
    CHECK(valueWords(now) == QStringLiteral("1.42"));
    CHECK(unitWords(now) == QStringLiteral("%"));
    CHECK(deltaWords(now, &before).text.startsWith(QStringLiteral("▼ 0.31")));
    CHECK(deltaWords(now, &before).tone == ChipTone::Ok);
    CHECK(deltaWords(before, &now).tone == ChipTone::Bad);
    CHECK(deltaWords(now, nullptr).text.isEmpty());
    CHECK(targetWords(Kpi::Csat, 0.9) == QStringLiteral("≥ 90 %"));
    CHECK(targetWords(Kpi::FirstResponseTime, 30) == QStringLiteral("≤ 30 min"));
    CHECK(meetsTarget(Kpi::FirstResponseTime, 30, 30));
    CHECK_FALSE(meetsTarget(Kpi::Csat, 0.899, 0.9));
    CHECK(amountWords(Kpi::ResolutionTime, 300) == QStringLiteral("5.0 h"));
    CHECK(amountWords(Kpi::ResolutionTime, 7200) == QStringLiteral("5.0 d"));
}
