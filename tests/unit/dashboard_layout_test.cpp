// SPDX-License-Identifier: GPL-3.0-or-later
// A stored dashboard layout meets what exists now: order and choice stay, what is new comes last, what is gone is left
// out.
#include "core/domain/dashboard_layout.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace sanbao;

namespace {

LayoutEntry on(const char* id)
{
    return {QLatin1String(id), true};
}

LayoutEntry off(const char* id)
{
    return {QLatin1String(id), false};
}

} // namespace

TEST_CASE("Without a stored layout everything stands as shipped")
{
    const DashboardLayout shipped{{on("a"), on("b")}, {on("x")}};
    CHECK(mergedLayout({}, shipped) == shipped);
}

TEST_CASE("Stored order and choice hold, new entries come last, and what is gone is left out")
{
    const DashboardLayout shipped{{on("a"), on("b"), on("c"), on("d")}, {on("x"), on("y")}};
    const DashboardLayout stored{{on("d"), off("gone"), off("b"), on("d")}, {off("y")}};
    const DashboardLayout merged = mergedLayout(stored, shipped);
    CHECK(merged.figures == std::vector{on("d"), off("b"), on("a"), on("c")});
    CHECK(merged.charts == std::vector{off("y"), on("x")});
    CHECK(mergedLayout(merged, shipped) == merged);
}

TEST_CASE("A figure and a chart of the same name do not meet")
{
    const DashboardLayout shipped{{on("cost")}, {on("cost")}};
    const DashboardLayout merged = mergedLayout({{off("cost")}, {}}, shipped);
    CHECK(merged.figures == std::vector{off("cost")});
    CHECK(merged.charts == std::vector{on("cost")});
}

TEST_CASE("A layout comes back from its text, and a damaged text is no layout")
{
    const DashboardLayout layout{{on("d"), off("b")}, {off("y"), on("x")}};
    const QByteArray text = QJsonDocument(layoutJson(layout)).toJson();
    CHECK(layoutFromJson(QJsonDocument::fromJson(text).object()) == layout);
    CHECK(layoutFromJson(QJsonDocument::fromJson(R"({"figures":7,"charts":[1,null,{"id":""},{"id":"x"}]})").object()) ==
          DashboardLayout{{}, {on("x")}});
    CHECK(layoutFromJson({}) == DashboardLayout{});
}

TEST_CASE("A layout shows something as long as one figure or chart is on")
{
    CHECK_FALSE(DashboardLayout{}.showsAnything());
    CHECK_FALSE(DashboardLayout{{off("a")}, {off("x")}}.showsAnything());
    CHECK(DashboardLayout{{off("a")}, {on("x")}}.showsAnything());
}
