// SPDX-License-Identifier: GPL-3.0-or-later
// One figure looked at from one side: by technician, model, fault … with the period before or last year beside it, what
// the change came from, the spread of the times, and cross tables of two dimensions. Every row knows the filter that
// opens exactly its orders.
#pragma once

#include "core/analytics/change_cause.h"
#include "core/analytics/early_warning.h"
#include "core/service/kpi_room.h"
#include "core/storage/note_store.h"

namespace sanbao {

enum class Comparison { None, PeriodBefore, LastYear };

struct AnalysisQuestion
{
    Kpi kpi = Kpi::ComplaintRate;
    KpiPeriod period;
    KpiClock clock = KpiClock::Business;
    KpiGrouping by = KpiGrouping::Category;
    Comparison against = Comparison::PeriodBefore;
    std::vector<KpiFilter> filters = {};
    /// Set: a cross table by `by` and this.
    std::optional<KpiGrouping> across = {};
};

struct AnalysisRow
{
    QString key;
    QString label;
    KpiFigure now;
    std::optional<KpiFigure> then;
    std::optional<SliceChange> change; ///< in the unit of the figure
    std::optional<BoxSummary> box;     ///< of times
    std::optional<double> shrunk;      ///< shares: pulled towards the whole, fair to compare small groups by
};

struct CrossCell
{
    qint64 n = 0;
    std::optional<double> value;
};

struct CrossTable
{
    QStringList rowKeys;
    QStringList rows;
    QStringList columnKeys;
    QStringList columns;
    std::vector<std::vector<CrossCell>> cells; ///< a row of cells a row
};

struct Analysis
{
    AnalysisQuestion question;
    Instant asOf;
    KpiPeriod comparedWith;
    KpiFigure whole;
    std::optional<KpiFigure> wholeThen;
    std::vector<AnalysisRow> rows; ///< largest n first; times of the calendar in their order
    std::optional<CrossTable> cross;
};

/// A figure over two years with the limits of chance.
struct ControlView
{
    std::vector<KpiPeriod> months;
    std::vector<KpiFigure> figures;
    WatchChart chart;
    std::vector<ChartNote> notes; ///< of these months, by day
};
inline constexpr int kControlMonths = 24;

/// Keys and words by grouping.
using ScopeChoices = std::map<KpiGrouping, std::vector<std::pair<QString, QString>>>;

class AnalysisDesk final
{
public:
    explicit AnalysisDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<Analysis> analyse(const AnalysisQuestion& question);
    /// Up to the month in which the question's period ends.
    Outcome<ControlView> control(const AnalysisQuestion& question);
    /// Writes down what happened on a day; it stands on every chart over time. Invalid names "day" or "text".
    Outcome<ChartNote> addNote(QDate day, const QString& text);
    /// Keys and words of the groups that occur in the period, for choosing a filter.
    Outcome<std::vector<std::pair<QString, QString>>> choices(KpiGrouping by, const KpiPeriod& period);
    /// The same for several at once.
    Outcome<ScopeChoices> scopes(const std::vector<KpiGrouping>& groupings, const KpiPeriod& period);

private:
    KpiPeriod comparedWith(const AnalysisQuestion& question) const;
    Outcome<CrossTable> crossTable(const AnalysisQuestion& question, Instant asOf);
    void addSpread(Analysis& analysis);
    void explain(Analysis& analysis);

    ServiceContext& m_context;
};

QString comparisonName(Comparison comparison);
WatchedPoint watchedPoint(int month, const KpiFigure& figure);

} // namespace sanbao
