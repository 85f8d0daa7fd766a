// SPDX-License-Identifier: GPL-3.0-or-later
// The analysis page with real keys over the golden orders: groups with n and interval, what a change came from, the
// orders behind a bar, and the chart as a file.
#include "core/service/kpi_ledger.h"
#include "tests/support/golden_orders.h"
#include "tests/support/page_store.h"
#include "ui/dashboard/analysis_page.h"
#include "ui/dashboard/cross_view.h"
#include "ui/dashboard/group_chart.h"
#include "ui/dashboard/period_bar.h"
#include "ui/dashboard/report_view.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_pane.h"
#include "ui/widgets/chart_card.h"
#include "ui/widgets/column_chart.h"

#include <QAbstractButton>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Analyst : PageStore
{
    std::unique_ptr<AnalysisPage> page;

    Analyst()
    {
        clock.set(at("2026-04-30 18:00"));
        database().statement(std::string_view("PRAGMA foreign_keys = OFF")).run();
        KpiLedger ledger(database(), shanghai());
        const KpiFacts golden = goldenFacts();
        for (const OrderFact& fact : golden.orders)
            ledger.writeFact(fact);
        for (const ComplaintFact& fact : golden.complaints)
            ledger.writeFact(fact);
        for (const SurveyFact& fact : golden.surveys)
            ledger.writeFact(fact);
        REQUIRE_FALSE(database().takeFailure());
        page = std::make_unique<AnalysisPage>(context);
    }
    void wait(const std::function<void()>& cause)
    {
        QSignalSpy painted(page.get(), &AnalysisPage::shown);
        cause();
        REQUIRE((painted.count() > 0 || painted.wait(15'000)));
    }
    void open(const char* kpi, const char* by)
    {
        Route route{QStringLiteral("analysis"), 0, {}};
        route.extras.insert(QStringLiteral("kpi"), QLatin1String(kpi));
        route.extras.insert(QStringLiteral("by"), QLatin1String(by));
        route.extras.insert(QStringLiteral("month"), QStringLiteral("2026-03"));
        wait([&] { show(*page, route); });
    }
    void press(AnalysisView view)
    {
        auto* choice = page->findChild<ChipChoice*>();
        wait([&] { choice->findChildren<QAbstractButton*>().at(int(view))->click(); });
    }
    std::vector<qint64> ids()
    {
        REQUIRE(QTest::qWaitFor([this] { return !routes.empty(); }, 10'000));
        std::vector<qint64> found;
        for (const QVariant& id : routes.back().extras.value(QStringLiteral("ids")).toList())
            found.push_back(id.toLongLong());
        return found;
    }
};

} // namespace

TEST_CASE("A figure is split by type with n, interval and the orders behind each bar", "[S0-064]")
{
    Analyst analyst;
    analyst.open("resolved_within_24h", "type");
    auto* chart = analyst.page->findChild<GroupChart*>();
    REQUIRE(chart->bars().size() == 2);
    CHECK(chart->bars()[0].label == QStringLiteral("Repair"));
    CHECK(chart->bars()[0].value.value() == approx(400.0 / 6, 1e-9)); // four of six
    CHECK(chart->bars()[0].low);
    CHECK_FALSE(chart->bars()[1].low); // two installations: no interval is drawn
    CHECK(chart->bars()[1].number == QStringLiteral("2 of 2"));
    chart->setFocus();
    PageStore& keys = analyst;
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    CHECK(analyst.ids() == std::vector<qint64>{4, 5});

    auto* filter = analyst.field<ChoiceCombo>(*analyst.page, "analysis.filterBy");
    analyst.wait([&] {
        filter->setValue(QStringLiteral("type"));
        Q_EMIT filter->chosen();
    });
    auto* key = analyst.field<ChoiceCombo>(*analyst.page, "analysis.filterKey");
    CHECK(key->isVisible());
    analyst.wait([&] {
        key->setValue(QStringLiteral("repair"));
        Q_EMIT key->chosen();
    });
    CHECK(chart->bars().size() == 1);
}

TEST_CASE("Every view of a figure paints and has its table, and the chart is saved as table, picture and page")
{
    Analyst analyst;
    analyst.open("first_response_time", "type");
    for (const AnalysisView view : {AnalysisView::Change, AnalysisView::Spread, AnalysisView::Pareto,
                                    AnalysisView::Control, AnalysisView::Cross, AnalysisView::Bars}) {
        analyst.press(view);
        CHECK_FALSE(analyst.page->grab().isNull());
    }
    CHECK(analyst.page->analysis()->rows.front().box->median == 22.5); // 15, 20, 45, 20, 25, 25
    for (const char* name : {"chart.csv", "chart.png", "chart.pdf"}) {
        const QString path = analyst.folder.filePath(QLatin1String(name));
        analyst.prompt.answerFile(path);
        QTest::keyClick(analyst.page.get(), Qt::Key_E, Qt::ControlModifier);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.size() > 100);
    }
    QFile csv(analyst.folder.filePath(QStringLiteral("chart.csv")));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(csv.readAll()).contains(QStringLiteral("Repair,")));
    analyst.prompt.answerFile(analyst.folder.filePath(QStringLiteral("missing/chart.csv")));
    QTest::keyClick(analyst.page.get(), Qt::Key_E, Qt::ControlModifier);
    CHECK(analyst.messages.back().contains(QStringLiteral("could not be written")));
}

TEST_CASE("A dated change is written on the chart and stands over its month on every figure", "[S3-048]")
{
    Analyst analyst;
    analyst.open("resolved_within_24h", "type");
    analyst.press(AnalysisView::Control);
    analyst.prompt.answerText(QStringLiteral("2026-03-09 新响应规则"));
    analyst.wait([&] { QTest::keyClick(analyst.page.get(), Qt::Key_M, Qt::ControlModifier); });
    auto* chart = analyst.field<ColumnChart>(*analyst.page, "analysis.columns");
    const auto noteOf = [chart](const char* month) {
        for (const ColumnPoint& point : chart->points()) {
            if (point.label == QLatin1String(month))
                return point.note;
        }
        return QStringLiteral("no such month");
    };
    CHECK(noteOf("2026-03") == QStringLiteral("2026-03-09 新响应规则"));
    CHECK(noteOf("2026-02").isEmpty());
    auto* kpi = analyst.field<ChoiceCombo>(*analyst.page, "analysis.kpi");
    analyst.wait([&] {
        kpi->setValue(QStringLiteral("csat"));
        Q_EMIT kpi->chosen();
    });
    CHECK(noteOf("2026-03") == QStringLiteral("2026-03-09 新响应规则"));
    analyst.prompt.answerText(QStringLiteral("gestern"));
    QTest::keyClick(analyst.page.get(), Qt::Key_M, Qt::ControlModifier);
    CHECK(analyst.messages.back().contains(QStringLiteral("on which day")));
}

TEST_CASE("A cross table of two dimensions opens the orders of a cell and is exported", "[S2-140]")
{
    Analyst analyst;
    analyst.open("intake_volume", "channel");
    analyst.press(AnalysisView::Cross);
    auto* across = analyst.field<ChoiceCombo>(*analyst.page, "analysis.across");
    analyst.wait([&] {
        across->setValue(QStringLiteral("type"));
        Q_EMIT across->chosen();
    });
    auto* table = analyst.page->findChild<CrossView*>();
    REQUIRE(table->rowCount() == 1);
    REQUIRE(table->columnCount() == 2);
    CHECK(table->item(0, 0)->text() == QStringLiteral("2"));
    CHECK(table->item(0, 1)->text() == QStringLiteral("7"));
    table->setFocus();
    table->setCurrentCell(0, 0);
    PageStore& keys = analyst;
    keys.press(Qt::Key_Return);
    CHECK(analyst.ids() == std::vector<qint64>{4, 5});
    const QString path = analyst.folder.filePath(QStringLiteral("cross.csv"));
    analyst.prompt.answerFile(path);
    QTest::keyClick(analyst.page.get(), Qt::Key_E, Qt::ControlModifier);
    QFile csv(path);
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(csv.readAll()).contains(QStringLiteral(",2,7")));
}

TEST_CASE("Reports narrow by category, draw repeat repairs against their target and are saved as a spreadsheet",
          "[S2-028][S2-070][S3-024][S2-087]")
{
    Analyst analyst;
    REQUIRE_DONE(analyst.place->kpis().setTarget(Kpi::RepeatRepairRate, 0.15));
    analyst.open("resolved_within_24h", "type");
    analyst.press(AnalysisView::Reports);
    auto* kind = analyst.field<ChoiceCombo>(*analyst.page, "report.kind");
    const auto choose = [&](ReportKind wanted) {
        analyst.wait([&] {
            kind->setValue(int(wanted));
            Q_EMIT kind->chosen();
        });
    };
    auto* table = analyst.field<QTableWidget>(*analyst.page, "report.table");
    choose(ReportKind::Outcomes);
    REQUIRE(table->rowCount() >= 1);
    qint64 orders = 0;
    for (int row = 0; row < table->rowCount(); ++row)
        orders += table->item(row, 1)->text().toLongLong();
    CHECK(orders == 9); // registered in March

    const QString path = analyst.folder.filePath(QStringLiteral("report.xlsx"));
    analyst.prompt.answerFile(path);
    QTest::keyClick(analyst.page.get(), Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }, 10'000));
    QFile sheet(path);
    REQUIRE(sheet.open(QIODevice::ReadOnly));
    CHECK(sheet.read(2) == "PK");

    choose(ReportKind::Returns);
    auto* reports = analyst.page->findChild<ReportView*>();
    auto* chart = reports->findChild<ColumnChart*>();
    REQUIRE(chart->isVisible());
    REQUIRE(chart->points().size() == 12);
    CHECK(*reports->report()->courseTarget == approx(15.0, 1e-9));
    auto* days = analyst.field<QSpinBox>(*analyst.page, "report.limit");
    CHECK(days->value() == 30);
    analyst.wait([&] { days->setValue(60); });
    CHECK(table->horizontalHeaderItem(2)->text().contains(QStringLiteral("60")));

    choose(ReportKind::Remote);
    REQUIRE(table->rowCount() >= 2);
    table->setCurrentCell(1, 0);
    CHECK(chart->isVisible());
    CHECK(chart->points().size() == 12);
}

TEST_CASE("An answer time is recorded with keys and stands in the report at once", "[S0-011]")
{
    Analyst analyst;
    analyst.open("resolved_within_24h", "type");
    analyst.press(AnalysisView::Reports);
    auto* kind = analyst.field<ChoiceCombo>(*analyst.page, "report.kind");
    analyst.wait([&] {
        kind->setValue(int(ReportKind::Answers));
        Q_EMIT kind->chosen();
    });
    auto* table = analyst.field<QTableWidget>(*analyst.page, "report.table");
    CHECK(table->rowCount() == 0);
    analyst.field<QAbstractButton>(*analyst.page, "report.record")->click();
    CHECK(PageStore::focusName() == QStringLiteral("answer.seconds"));
    PageStore& keys = analyst;
    keys.type("45");
    auto* period = analyst.page->findChild<PeriodBar*>();
    analyst.wait([&] { period->step(1); });
    analyst.wait([&] { keys.press(Qt::Key_Return, Qt::ControlModifier); });
    REQUIRE(table->rowCount() == 2);
    CHECK(table->item(1, 4)->text() == QStringLiteral("45.0"));
    CHECK(table->item(1, 5)->text() == QStringLiteral("100.0"));
    CHECK(analyst.text("SELECT channel || ' ' || waited_seconds FROM answer_time") == QStringLiteral("hotline 45"));
}

TEST_CASE("A target of the month is set from its row, and an objective is added with its owner", "[S1-028][S4-018]")
{
    Analyst analyst;
    analyst.open("resolved_within_24h", "type");
    analyst.press(AnalysisView::Goals);
    auto* targets = analyst.field<QTableWidget>(*analyst.page, "goal.targets");
    REQUIRE(targets->rowCount() > 3);
    int row = -1;
    for (int i = 0; i < targets->rowCount(); ++i) {
        if (targets->item(i, 0)->text() == QStringLiteral("Resolved within 24 hours"))
            row = i;
    }
    if (row < 0)
        row = 0;
    targets->setFocus();
    targets->setCurrentCell(row, 0);
    analyst.prompt.answerText(QStringLiteral("50"));
    PageStore& keys = analyst;
    analyst.wait([&] { keys.press(Qt::Key_Return); });
    CHECK(analyst.count("month_target") == 1);
    CHECK(analyst.text("SELECT month || '' FROM month_target") == QStringLiteral("202603"));
    analyst.field<QAbstractButton>(*analyst.page, "goal.new")->click();
    CHECK(PageStore::focusName() == QStringLiteral("goal.what"));
    keys.compose(QStringLiteral("每季度培训一次"), "peixun");
    analyst.field<QLineEdit>(*analyst.page, "goal.measure")->setText(QStringLiteral("次数"));
    auto* target = analyst.field<QLineEdit>(*analyst.page, "goal.target");
    target->setFocus();
    keys.type("abc");
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(analyst.count("objective") == 0);
    target->setText(QStringLiteral("4"));
    target->setFocus();
    analyst.wait([&] { keys.press(Qt::Key_Return, Qt::ControlModifier); });
    CHECK(analyst.text("SELECT what || ' ' || target FROM objective") == QStringLiteral("每季度培训一次 4.0"));
    CHECK(analyst.field<QTableWidget>(*analyst.page, "goal.objectives")->rowCount() == 1);
}
