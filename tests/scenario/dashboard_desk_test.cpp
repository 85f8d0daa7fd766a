// SPDX-License-Identifier: GPL-3.0-or-later
// Dashboards arranged for roles in a real file: who may, what is kept, what the audit says, and how it comes back.
#include "core/service/dashboard_desk.h"
#include "tests/support/temporary_store.h"

#include <algorithm>

using namespace sanbao;
using sanbao::test::TemporaryStore;

namespace {

/// The complaint rate is off, the last figure comes first.
DashboardLayout turned(Role role)
{
    DashboardLayout layout = DashboardDesk::shipped(role);
    layout.figures.front().shown = false;
    std::rotate(layout.figures.rbegin(), layout.figures.rbegin() + 1, layout.figures.rend());
    return layout;
}

DashboardLayout seenBy(TemporaryStore& store, Role role)
{
    const Outcome<DashboardLayout> layout = DashboardDesk(store.place->context()).layout(role);
    REQUIRE_DONE(layout);
    return *layout;
}

} // namespace

TEST_CASE("Each role has a dashboard layout of its own that outlives the program, and gets the shipped one back")
{
    TemporaryStore store;
    const auto desk = [&store] { return DashboardDesk(store.place->context()); };
    REQUIRE(store.place->context().session.role == Role::Admin);
    REQUIRE_DONE(desk().arrange(Role::Counter, turned(Role::Counter)));
    CHECK(seenBy(store, Role::Counter) == turned(Role::Counter));
    CHECK(seenBy(store, Role::Admin) == DashboardDesk::shipped(Role::Admin));
    const QString audited = QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'dashboard.arranged'");
    CHECK(store.number(audited) == 1);

    store.place.reset();
    Outcome<std::unique_ptr<Workplace>> again = Workplace::open(store.path(), OpenMode::ReadWrite, store.clock);
    REQUIRE_DONE(again);
    store.place = std::move(again).value();
    CHECK(seenBy(store, Role::Counter) == turned(Role::Counter));
    REQUIRE_DONE(desk().arrange(Role::Counter, DashboardDesk::shipped(Role::Counter)));
    CHECK(seenBy(store, Role::Counter) == DashboardDesk::shipped(Role::Counter));
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM setting WHERE key = 'dashboard.layout.counter' "
                                      "AND value = ''")) == 1);
    CHECK(store.number(audited) == 2);
}

TEST_CASE("Everybody who reads figures arranges the own dashboard; only who runs the store arranges another one")
{
    TemporaryStore store;
    DashboardDesk desk(store.place->context());
    Session& session = store.place->context().session;
    session.role = Role::Counter;
    CHECK(desk.roles() == std::vector{Role::Counter});
    REQUIRE_DONE(desk.arrange(Role::Counter, turned(Role::Counter)));
    REQUIRE_REFUSED(desk.arrange(Role::Manager, turned(Role::Manager)), FailureKind::Denied);
    session.role = Role::Technician;
    REQUIRE_REFUSED(desk.layout(Role::Technician), FailureKind::Denied);
    REQUIRE_REFUSED(desk.arrange(Role::Technician, turned(Role::Technician)), FailureKind::Denied);
    session.role = Role::Manager;
    CHECK(desk.roles() == std::vector{Role::Manager, Role::Counter, Role::Dispatcher, Role::Admin, Role::Auditor});
    REQUIRE_DONE(desk.arrange(Role::Dispatcher, turned(Role::Dispatcher)));
    CHECK(seenBy(store, Role::Manager) == DashboardDesk::shipped(Role::Manager));
    CHECK(seenBy(store, Role::Dispatcher) == turned(Role::Dispatcher));
}

TEST_CASE("A dashboard without anything to see is refused, and a chart a role may not read is never on it")
{
    TemporaryStore store;
    DashboardDesk desk(store.place->context());
    DashboardLayout nothing = DashboardDesk::shipped(Role::Counter);
    for (std::vector<LayoutEntry>* entries : {&nothing.figures, &nothing.charts}) {
        for (LayoutEntry& entry : *entries)
            entry.shown = false;
    }
    const Done refused = desk.arrange(Role::Counter, nothing);
    REQUIRE_REFUSED(refused, FailureKind::Invalid);
    CHECK(refused.error().issues.front().field == QStringLiteral("figures"));
    CHECK(store.number(QStringLiteral("SELECT COUNT(*) FROM setting WHERE key LIKE 'dashboard.%'")) == 0);

    nothing.charts.push_back({codeOf(DashboardChart::OrderCost), true});
    REQUIRE_REFUSED(desk.arrange(Role::Counter, nothing), FailureKind::Invalid);
    const std::vector<LayoutEntry> manager = DashboardDesk::shipped(Role::Manager).charts;
    CHECK(manager.size() == 5);
    CHECK(DashboardDesk::shipped(Role::Counter).charts.size() == 4);
}
