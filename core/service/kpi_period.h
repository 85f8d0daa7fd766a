// SPDX-License-Identifier: GPL-3.0-or-later
// The periods people compare: months, quarters, years, or any range of days, and the one before.
#pragma once

#include "core/analytics/kpi_facts.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace sanbao {

enum class PeriodKind { Month, Quarter, Year, Custom };

struct KpiPeriod
{
    PeriodKind kind = PeriodKind::Month;
    QDate from;
    QDate to; ///< inclusive

    /// The month, quarter or year that contains the day; Custom gives the day alone.
    static KpiPeriod containing(PeriodKind kind, QDate day);
    static KpiPeriod ofDays(QDate from, QDate to);

    /// The period `steps` before; a custom range moves by its own length.
    KpiPeriod before(int steps = 1) const;
    KpiPeriod after(int steps = 1) const { return before(-steps); }
    /// `count` periods, oldest first, ending with this one.
    std::vector<KpiPeriod> trend(int count) const;

    Period instants(const QTimeZone& zone) const;
    bool isWholeMonths() const;
    int firstMonth() const { return from.year() * 100 + from.month(); }
    int lastMonth() const { return to.year() * 100 + to.month(); }

    /// "2026-03", "2026 Q1", "2026", "2026-03-01 – 2026-03-10".
    QString title() const;
    /// For the axis of a chart: "03", "Q1", "2026", "03-01".
    QString shortTitle() const;

    friend bool operator==(const KpiPeriod&, const KpiPeriod&) = default;
};

} // namespace sanbao
