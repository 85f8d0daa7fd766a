// SPDX-License-Identifier: GPL-3.0-or-later
// Alerts, review and forecast with real keys: an alert is noted and closed with its playbook in sight, limits are
// typed, the review keeps what is written and makes its pack in one key, breakdowns open their orders.
#include "core/service/alert_desk.h"
#include "tests/support/number_months.h"
#include "tests/support/page_store.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_view.h"
#include "ui/quality/alert_page.h"
#include "ui/quality/forecast_page.h"
#include "ui/quality/review_page.h"
#include "ui/widgets/column_chart.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Office : PageStore
{
    void trouble()
    {
        NumberMonths months(*this);
        months.addYear(2025);
        months.add(2026, 1, 100, 14);
        clock.set(at("2026-02-03 09:00"));
        months.rebuild();
        REQUIRE_DONE(AlertDesk(place->context())
                         .setThreshold(Kpi::ComplaintRate, {0.06, 0.10, 10, {}, QStringLiteral("先打电话给客户")}));
    }
    void openReview(ReviewPage& page, int month)
    {
        QSignalSpy painted(&page, &ReviewPage::shown);
        show(page, {QStringLiteral("review"), 0, {{QStringLiteral("month"), month}}});
        REQUIRE((painted.count() > 0 || painted.wait(15'000)));
    }
};

} // namespace

TEST_CASE("An alert shows its playbook, is noted, and is closed with cause and action from the keyboard",
          "[S2-095][S2-143]")
{
    Office office;
    office.trouble();
    AlertPage page(office.context);
    QSignalSpy judged(&page, &AlertPage::judged);
    office.show(page);
    REQUIRE((judged.count() > 0 || judged.wait(15'000)));
    auto* list = page.findChild<ListView*>();
    REQUIRE(list->model()->rowCount() >= 1);
    int row = -1;
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        if (list->model()->index(i, 1).data().toString() == QStringLiteral("Complaint rate"))
            row = i;
    }
    REQUIRE(row >= 0);
    list->setCurrentIndex(list->model()->index(row, 0));
    list->setFocus();
    office.press(Qt::Key_Return);
    CHECK(PageStore::focusName() == QStringLiteral("alert.cause"));
    bool playbook = false;
    for (const QLabel* label : page.findChildren<QLabel*>())
        playbook = playbook || (label->isVisible() && label->text().contains(QStringLiteral("先打电话给客户")));
    CHECK(playbook);
    office.compose(QStringLiteral("新师傅"), "xinshifu");
    office.press(Qt::Key_Return, Qt::ControlModifier); // no action yet: refused beside the field
    CHECK(office.text("SELECT state FROM kpi_alert WHERE subject = 'complaint_rate'") == QStringLiteral("open"));
    CHECK(PageStore::focusName() == QStringLiteral("alert.action"));
    office.compose(QStringLiteral("培训"), "peixun");
    office.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(office.text("SELECT state || cause || action FROM kpi_alert WHERE subject = 'complaint_rate'") ==
          QStringLiteral("closed新师傅培训"));
    CHECK(office.messages.contains(QStringLiteral("The alert is closed.")));
}

TEST_CASE("Limits are typed in the unit of the figure and refused beside the field")
{
    Office office;
    AlertPage page(office.context);
    office.show(page);
    QTest::keyClick(&page, Qt::Key_F7);
    auto* kpi = office.field<ChoiceCombo>(page, "limits.kpi");
    kpi->setValue(QStringLiteral("csat"));
    Q_EMIT kpi->chosen();
    auto* warning = office.field<QLineEdit>(page, "limits.warning");
    CHECK(warning->text() == QStringLiteral("90"));
    warning->setFocus();
    warning->selectAll();
    office.type("85");
    auto* critical = office.field<QLineEdit>(page, "limits.critical");
    critical->setFocus();
    office.type("abc");
    office.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(office.count("kpi_threshold") == 0);
    critical->clear();
    critical->setFocus();
    office.type("75");
    office.press(Qt::Key_S, Qt::ControlModifier);
    CHECK(office.text("SELECT printf('%.2f %.2f', warning, critical) FROM kpi_threshold WHERE kpi = 'csat'") ==
          QStringLiteral("0.85 0.75"));
}

TEST_CASE("The review keeps comments, minutes and decisions and makes its pack in one key", "[S0-055]")
{
    Office office;
    office.log(QStringLiteral("欧阳建国"), QStringLiteral("13912345678"));
    office.clock.set(office.at("2026-03-31 17:00"));
    ReviewPage page(office.context);
    office.openReview(page, 202603);
    auto* minutes = office.field<QPlainTextEdit>(page, "review.minutes");
    minutes->setFocus();
    office.compose(QStringLiteral("三月例会"), "sanyuelihui");
    auto* decisions = office.field<QPlainTextEdit>(page, "review.decisions");
    decisions->setFocus();
    office.compose(QStringLiteral("加派一人"), "jiapaiyiren");
    auto* figures = office.field<QTableWidget>(page, "review.figures");
    figures->item(0, 6)->setText(QStringLiteral("无投诉"));
    const QString path = office.folder.filePath(QStringLiteral("review.pdf"));
    office.prompt.answerFile(path);
    QTest::keyClick(&page, Qt::Key_F9);
    CHECK(office.text("SELECT minutes || decisions FROM review_pack WHERE month = 202603") ==
          QStringLiteral("三月例会加派一人"));
    CHECK(office.text("SELECT comments FROM review_pack").contains(QStringLiteral("无投诉")));
    REQUIRE(QTest::qWaitFor([&path] { return QFile::exists(path); }, 15'000));
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    auto* what = office.field<QLineEdit>(page, "review.what");
    what->setFocus();
    office.compose(QStringLiteral("备压缩机"), "beiyasuoji");
    QSignalSpy painted(&page, &ReviewPage::shown);
    office.press(Qt::Key_Return);
    REQUIRE((painted.count() > 0 || painted.wait(15'000)));
    CHECK(office.field<QTableWidget>(page, "review.actions")->rowCount() == 1);
}

TEST_CASE("Breakdowns of the process are counted and open their orders", "[S0-061]")
{
    Office office;
    const WorkOrderId first = office.log(QStringLiteral("欧阳建国"), QStringLiteral("13912345678"));
    const WorkOrderId second = office.log(QStringLiteral("王芳"), QStringLiteral("13812345678"));
    office.clock.set(office.at("2026-03-31 17:00"));
    ReviewPage page(office.context);
    office.openReview(page, 202603);
    auto* health = office.field<QTableWidget>(page, "review.health");
    REQUIRE(health->rowCount() == 4);
    CHECK(health->item(0, 1)->text() == QStringLiteral("2"));
    health->setFocus();
    health->setCurrentCell(0, 0);
    office.press(Qt::Key_Return);
    REQUIRE_FALSE(office.routes.empty());
    QVariantList ids{first.value, second.value};
    CHECK(office.routes.back().extras.value(QStringLiteral("ids")).toList() == ids);
}

TEST_CASE("The forecast page says why nothing is shown and lists no curve without faults")
{
    Office office;
    ForecastPage page(office.context);
    QSignalSpy painted(&page, &ForecastPage::shown);
    office.show(page);
    REQUIRE((painted.count() > 0 || painted.wait(15'000)));
    CHECK(office.field<QLabel>(page, "forecast.words")->text().contains(QStringLiteral("more than 12 whole months")));
    REQUIRE(page.forecasts().size() == 1);
    CHECK_FALSE(page.grab().isNull());
}

TEST_CASE("The manager accepts or changes the technicians suggested for a week", "[S2-061][S2-114]")
{
    Office office;
    QDate monday(2025, 8, 4);
    for (int week = 0; week < 31; ++week, monday = monday.addDays(7)) {
        office.clock.set(atWallTime(monday, 9 * 60, office.place->catalogue().zone()));
        for (int i = 0; i < (week % 2 == 0 ? 1 : 3); ++i)
            office.log(QStringLiteral("欧阳建国"), QStringLiteral("13912345678"));
    }
    office.clock.set(atWallTime(monday, 10 * 60, office.place->catalogue().zone()));
    ForecastPage page(office.context);
    QSignalSpy painted(&page, &ForecastPage::shown);
    office.show(page, {QStringLiteral("forecast"), 0, {{QStringLiteral("view"), 3}}});
    REQUIRE((painted.count() > 0 || painted.wait(15'000)));
    auto* staff = office.field<QTableWidget>(page, "plan.staff");
    REQUIRE(staff->rowCount() == 4);
    CHECK(office.field<QLabel>(page, "forecast.words")->text().contains(QStringLiteral("26 weeks")));
    CHECK(office.count("week_forecast") == 3); // the coming ones are kept as they were issued
    staff->setFocus();
    staff->setCurrentCell(1, 0);
    office.prompt.answerText(QStringLiteral("3"));
    painted.clear();
    office.press(Qt::Key_Return);
    REQUIRE((painted.count() > 0 || painted.wait(15'000)));
    CHECK(staff->item(1, 4)->text() == QStringLiteral("3"));
    CHECK(office.text("SELECT kind || ' ' || planned FROM week_plan") == QStringLiteral("staff 3.0"));
    office.prompt.answerText(QStringLiteral("viele"));
    staff->setFocus();
    staff->setCurrentCell(1, 0);
    office.press(Qt::Key_Return);
    CHECK(office.messages.back().contains(QStringLiteral("not a number")));
}
