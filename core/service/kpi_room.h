// SPDX-License-Identifier: GPL-3.0-or-later
// Figures for the dashboard, the review and the command line. Questions are answered at once on the calling thread, or,
// for the dashboard, in the background: snapshots are values, and an answer that was overtaken by a newer question is
// dropped.
#pragma once

#include "core/service/kpi_reader.h"
#include "core/service/kpi_split.h"
#include "core/service/service_context.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace sanbao {

struct KpiQuery
{
    QDate from;
    QDate to;          ///< inclusive
    MaybeInstant asOf; ///< empty: now
    KpiClock clock = KpiClock::Business;
    KpiGrouping grouping = KpiGrouping::None;
    std::vector<Kpi> only; ///< empty: the whole catalogue
    std::vector<KpiFilter> filters = {};
};

struct KpiReport
{
    QDate from;
    QDate to;
    Instant asOf;
    KpiClock clock = KpiClock::Business;
    std::vector<KpiGroup> groups;
};

class BackgroundReader;
class BackgroundRoom;

class KpiRoom final : public QObject
{
    Q_OBJECT
public:
    explicit KpiRoom(ServiceContext& context);
    ~KpiRoom() override;

    /// Invalid names "from" or "to"; Denied without the permission to read figures.
    Outcome<KpiReport> figures(const KpiQuery& query);
    /// What one figure counts.
    Outcome<std::vector<KpiMember>> list(Kpi kpi, const KpiQuery& query, Side side);
    /// What people call the members: order numbers, complaint numbers, for a survey the number of its order.
    Outcome<QStringList> numbers(const std::vector<KpiMember>& members);
    /// A figure a month, yyyymm inclusive, from the monthly sums (mean instead of median).
    Outcome<std::vector<KpiFigure>> series(Kpi kpi, KpiClock clock, int fromMonth, int toMonth);
    Outcome<DashboardSnapshot> snapshot(const DashboardQuestion& question);

    /// The store's own target, or the default of the catalogue; empty when there is none.
    std::optional<double> target(Kpi kpi);
    /// Empty restores the default.
    Done setTarget(Kpi kpi, std::optional<double> value);

    /// Counts all sums anew.
    Done rebuild(const std::function<bool(qint64 done, qint64 total)>& progress = {});

    /// Starts answering `question` in the background, now and after every change, through snapshotReady().
    void watch(const DashboardQuestion& question);
    void unwatch();
    /// Answers the watched question again: time has passed.
    void again();
    /// Where everybody's long questions about this file are answered: core/service/background_reader.h.
    BackgroundRoom& background();
    const QTimeZone& zone() const { return m_context.catalogue.zone(); }
    Instant now() const { return m_context.clock.now(); }

Q_SIGNALS:
    void snapshotReady(const sanbao::DashboardSnapshot& snapshot);

private:
    KpiReader& reader();
    Done mayRead() const;
    std::vector<KpiGroup> bySpan(const KpiQuery& query, const std::vector<Kpi>& kpis, const KpiFacts& facts,
                                 Instant asOf);
    void ask();
    void accept(const DashboardQuestion& question, const Outcome<DashboardSnapshot>& answer);
    void settleSome();

    ServiceContext& m_context;
    std::unique_ptr<KpiReader> m_reader;
    QByteArray m_readerZone;
    std::unique_ptr<BackgroundRoom> m_background;
    std::unique_ptr<BackgroundReader> m_watcher;
    std::optional<DashboardQuestion> m_watched;
    std::optional<DashboardSnapshot> m_last; ///< valid until the next change
    QTimer m_debounce;
    QTimer m_settle;
};

} // namespace sanbao

Q_DECLARE_METATYPE(sanbao::DashboardSnapshot)
