// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard is arranged with real keys: figures and charts on and off and in another order, for one role, kept over
// a new start, and as shipped again.
#include "tests/support/page_store.h"
#include "ui/dashboard/arrange_panel.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/kpi_tile.h"
#include "ui/editors/choice_combo.h"
#include "ui/widgets/chart_card.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace sanbao;
using namespace sanbao::test;

namespace {

struct Board : PageStore
{
    std::unique_ptr<DashboardPage> page;

    Board() { log(QStringLiteral("欧阳建国"), QStringLiteral("13912345678")); }
    void open(Role role = Role::Admin)
    {
        page.reset();
        place->context().session.role = role;
        page = std::make_unique<DashboardPage>(context);
        QSignalSpy painted(page.get(), &DashboardPage::shown);
        show(*page, {QStringLiteral("dashboard"), 0, {}}, QSize(1440, 900));
        REQUIRE((painted.count() > 0 || painted.wait(10'000)));
    }
    void arrange()
    {
        QTest::keyClick(page.get(), Qt::Key_L, Qt::ControlModifier);
        REQUIRE(focusName() == QStringLiteral("arrange.figures"));
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    KpiTile* tile(Kpi kpi) { return field<KpiTile>(*page, ("kpi_" + kpiId(kpi).toStdString()).c_str()); }
    /// Those that are large, in the order they stand in.
    std::vector<Kpi> large()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        std::vector<KpiTile*> tiles;
        for (KpiTile* one : page->findChildren<KpiTile*>()) {
            if (one->isVisible() && one->tileSize() == TileSize::Large)
                tiles.push_back(one);
        }
        std::sort(tiles.begin(), tiles.end(), [](KpiTile* a, KpiTile* b) { return a->x() < b->x(); });
        std::vector<Kpi> kpis;
        for (const KpiTile* one : tiles)
            kpis.push_back(one->kpi());
        return kpis;
    }
    int chartsShown() const
    {
        const QList<ChartCard*> cards = page->findChildren<ChartCard*>();
        return int(std::count_if(cards.begin(), cards.end(), [](const ChartCard* card) { return card->isVisible(); }));
    }
    bool arranging() { return field<QListWidget>(*page, "arrange.figures")->isVisible(); }
};

} // namespace

TEST_CASE("Figures and charts are switched off and moved with keys, shown at once, and kept for the role alone")
{
    Board board;
    board.open();
    CHECK(board.large() == std::vector{Kpi::ComplaintRate, Kpi::FirstResponseTime});
    CHECK(board.chartsShown() == 5);

    board.arrange();
    board.press(Qt::Key_Space); // no complaint rate
    CHECK_FALSE(board.tile(Kpi::ComplaintRate)->isVisible());
    board.press(Qt::Key_Down);
    board.press(Qt::Key_Down);
    board.press(Qt::Key_Up, Qt::AltModifier); // response attainment before first response
    CHECK(board.large() == std::vector{Kpi::ResponseAttainment, Kpi::FirstResponseTime});
    board.field<QListWidget>(*board.page, "arrange.charts")->setFocus();
    board.press(Qt::Key_End);
    board.press(Qt::Key_Space); // no costs
    CHECK(board.chartsShown() == 4);
    board.save();
    CHECK_FALSE(board.arranging());
    REQUIRE(board.messages.size() == 1);
    CHECK(board.large() == std::vector{Kpi::ResponseAttainment, Kpi::FirstResponseTime});
    CHECK(board.text("SELECT COUNT(*) FROM audit_entry WHERE action = 'dashboard.arranged'") == QStringLiteral("1"));

    board.open(Role::Manager);
    CHECK(board.large() == std::vector{Kpi::ComplaintRate, Kpi::FirstResponseTime});
    CHECK(board.chartsShown() == 5);
    board.open(Role::Admin);
    CHECK(board.large() == std::vector{Kpi::ResponseAttainment, Kpi::FirstResponseTime});
    CHECK_FALSE(board.tile(Kpi::ComplaintRate)->isVisible());
    CHECK(board.chartsShown() == 4);
    CHECK(board.page->firstFocus() == board.tile(Kpi::ResponseAttainment));

    board.arrange();
    board.press(Qt::Key_Home, Qt::AltModifier); // as shipped
    CHECK(board.chartsShown() == 5);
    board.save();
    board.open();
    CHECK(board.large() == std::vector{Kpi::ComplaintRate, Kpi::FirstResponseTime});
    CHECK(board.chartsShown() == 5);
}

TEST_CASE("Leaving the panel without saving leaves the dashboard as it was")
{
    Board board;
    board.open();
    board.arrange();
    board.press(Qt::Key_Space);
    CHECK_FALSE(board.tile(Kpi::ComplaintRate)->isVisible());
    board.press(Qt::Key_Escape);
    CHECK_FALSE(board.arranging());
    CHECK(board.tile(Kpi::ComplaintRate)->isVisible());
    CHECK(board.text("SELECT COUNT(*) FROM setting WHERE key LIKE 'dashboard.%'") == QStringLiteral("0"));
}

TEST_CASE("A manager arranges the dashboard of the counter, the counter only its own")
{
    Board board;
    board.open(Role::Manager);
    board.arrange();
    auto* role = board.field<ChoiceCombo>(*board.page, "arrange.role");
    REQUIRE(role->isEnabled());
    role->setFocus();
    while (role->value().toInt() != int(Role::Counter))
        board.press(Qt::Key_Down);
    auto* charts = board.field<QListWidget>(*board.page, "arrange.charts");
    CHECK(charts->count() == 4); // the counter reads no costs
    charts->setFocus();
    for (int i = 0; i < 3; ++i) {
        board.press(Qt::Key_Space);
        board.press(Qt::Key_Down);
    }
    board.save();
    CHECK(board.chartsShown() == 5); // the manager's own one again

    board.open(Role::Counter);
    CHECK(board.chartsShown() == 1);
    board.arrange();
    CHECK_FALSE(board.field<ChoiceCombo>(*board.page, "arrange.role")->isEnabled());
    auto* figures = board.field<QListWidget>(*board.page, "arrange.figures");
    for (int row = 0; row < figures->count(); ++row)
        figures->item(row)->setCheckState(Qt::Unchecked);
    board.field<QListWidget>(*board.page, "arrange.charts")->item(3)->setCheckState(Qt::Unchecked);
    board.save(); // nothing would be left
    CHECK(board.arranging());
    CHECK(board.chartsShown() == 0);
    board.press(Qt::Key_Escape);
    CHECK(board.chartsShown() == 1);
}
