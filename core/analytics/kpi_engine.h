// SPDX-License-Identifier: GPL-3.0-or-later
// Figures from facts: pure, no clock, no storage. A figure without data has n = 0 and no value, never 0.
#pragma once

#include "core/analytics/kpi_tally.h"

#include <optional>
#include <vector>

namespace sanbao {

struct VariantFigure
{
    QString code; ///< words: variantName()
    qint64 numerator = 0;
    qint64 denominator = 0;
    std::optional<double> value() const
    {
        return denominator > 0 ? std::optional<double>(double(numerator) / double(denominator)) : std::nullopt;
    }
};

struct KpiFigure
{
    Kpi kpi = Kpi::ComplaintRate;
    qint64 n = 0;
    qint64 numerator = 0;
    qint64 denominator = 0;
    std::optional<double> value; ///< share 0..1, mean minutes, number of orders, or score −100..100
    std::optional<double> low;   ///< 95 % interval of shares and scores
    std::optional<double> high;
    std::optional<double> mean; ///< of minutes, grades, or ages of open orders
    std::optional<double> median;
    std::optional<double> p90;
    bool provisional = false; ///< orders of the period are still inside the window of the KPI
    qint64 excluded = 0;
    qint64 open = 0; ///< belong to the period but are not decided or finished yet
    std::vector<VariantFigure> variants;
};

enum class Side { Numerator, Denominator };
enum class MemberKind { Order, Complaint, Survey };

/// One thing behind a figure.
struct KpiMember
{
    MemberKind kind = MemberKind::Order;
    qint64 id = 0;
    WorkOrderId order; ///< the order it is or belongs to; invalid for a complaint about no order
    friend bool operator==(const KpiMember&, const KpiMember&) = default;
};

struct KpiQuestion
{
    std::vector<Kpi> kpis;
    Instant asOf; ///< later stamps are not known yet, later orders not visible
    KpiClock clock = KpiClock::Business;
};

/// One row of figures a period, in the order of the question. Periods follow each other without overlap.
std::vector<std::vector<KpiFigure>> evaluate(const KpiQuestion& question, const KpiFacts& facts,
                                             const std::vector<Period>& periods);
std::vector<KpiFigure> evaluate(const KpiQuestion& question, const KpiFacts& facts, const Period& period);

/// Exactly what the figure counts. For times both sides are the measured orders; for the promoter score the numerator
/// holds the promoters.
std::vector<KpiMember> members(Kpi kpi, const KpiFacts& facts, const Period& period, Instant asOf, KpiClock clock,
                               Side side);

/// A figure from a tally alone: without median, P90 and variants.
KpiFigure figureOf(Kpi kpi, const KpiTally& tally, KpiClock clock);

/// Open at the moment: registered, and neither resolved nor closed nor cancelled by then.
bool isOpenAt(const OrderFact& order, Instant at);
/// The moment a backlog is taken for a period.
Instant snapshotOf(const Period& period, Instant asOf);

} // namespace sanbao
