// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboard shows a role, and in which order. Figures and charts are named by their codes, so that a layout
// outlives the version it was arranged with: what a layout does not know yet comes last, what no longer exists is left
// out.
#pragma once

#include "core/domain/codes.h"

#include <QJsonObject>

#include <vector>

namespace sanbao {

enum class DashboardChart { ComplaintTrend, ResponseTrend, BacklogAge, IntakeHours, OrderCost };

template <> struct Codes<DashboardChart>
{
    static constexpr CodeTable<DashboardChart, 5> table{{{DashboardChart::ComplaintTrend, "complaint_trend"},
                                                         {DashboardChart::ResponseTrend, "response_trend"},
                                                         {DashboardChart::BacklogAge, "backlog_age"},
                                                         {DashboardChart::IntakeHours, "intake_hours"},
                                                         {DashboardChart::OrderCost, "order_cost"}}};
};

struct LayoutEntry
{
    QString id;
    bool shown = true;
    friend bool operator==(const LayoutEntry&, const LayoutEntry&) = default;
};

struct DashboardLayout
{
    std::vector<LayoutEntry> figures;
    std::vector<LayoutEntry> charts;

    bool showsAnything() const;
    friend bool operator==(const DashboardLayout&, const DashboardLayout&) = default;
};

/// The stored order and choice of what exists; what the stored layout does not name follows at the end as shipped.
DashboardLayout mergedLayout(const DashboardLayout& stored, const DashboardLayout& shipped);

QJsonObject layoutJson(const DashboardLayout& layout);
/// Entries that are none are left out: a damaged layout becomes the shipped one.
DashboardLayout layoutFromJson(const QJsonObject& document);

} // namespace sanbao
