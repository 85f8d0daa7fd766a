// SPDX-License-Identifier: GPL-3.0-or-later
// Early warning: judges every figure once a period, raises one alert a figure, unit and run of trouble, clears it after
// two good periods, and keeps who took note of it, its cause and what was done. A fault of a model that rises above its
// history is an alert too. Figures of a closed month are kept here as they were reported.
#pragma once

#include "core/analytics/early_warning.h"
#include "core/domain/kpi_alert.h"
#include "core/service/kpi_reader.h"
#include "core/service/service_context.h"
#include "core/storage/warning_store.h"

#include <functional>
#include <map>

namespace sanbao {

class UnitOfWork;

/// What judging found about one figure or fault of one month.
struct JudgedMonth
{
    int month = 0;
    bool over = true; ///< the month has passed: good ones count
    std::optional<Verdict> verdict;
    WatchedPoint point;
};

struct AlertFindings
{
    int running = 0;
    std::vector<std::pair<QString, JudgedMonth>> figures; ///< in the order in which they are to be settled
    std::vector<std::pair<QString, int>> judged;          ///< up to which month each figure is judged now
    std::vector<std::pair<QString, JudgedMonth>> faults;
    int reportedMonth = 0;
    std::vector<ReportedFigure> reported; ///< of that month; empty when they are kept already
};

class AlertDesk final
{
public:
    explicit AlertDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Judges the months that are settled and not judged yet, the running one as far as it is certain, and the faults
    /// of the last thirty days; keeps figures as reported. Answers how many alerts are new. Does nothing on a file that
    /// is only read.
    Outcome<int> refresh();
    /// The first half of it, which only reads and takes its time: for the background.
    Outcome<AlertFindings> look();
    /// The second half: raises, clears and keeps. What was settled meanwhile stays as it is.
    Outcome<int> settle(const AlertFindings& findings);

    Outcome<std::vector<KpiAlert>> page(bool openOnly, const std::optional<KpiAlert>& after, int limit);
    Outcome<std::vector<KpiAlert>> ofMonth(int month);
    Outcome<qint64> countOpen();
    /// Whoever runs the store may take note of an alert and close it.
    Outcome<KpiAlert> acknowledge(KpiAlertId id, qint64 revision, const QString& cause);
    /// Invalid names "cause" or "action" when they are missing.
    Outcome<KpiAlert> close(KpiAlertId id, qint64 revision, const QString& cause, const QString& action);

    /// The stored threshold, or the target of the figure as a warning.
    StoredThreshold threshold(Kpi kpi);
    /// Invalid names "warning", "critical" or "leastN".
    Done setThreshold(Kpi kpi, const StoredThreshold& threshold);

    std::vector<ReportedFigure> reported(int month);

    /// "Complaint rate", "青禾 X1: does not cool".
    QString subjectName(const QString& subject) const;
    /// "4.2 % of 48, limit 3 %, since 2026-03".
    QString sentence(const KpiAlert& alert) const;
    /// What to do, as the store wrote it down.
    QString playbook(const KpiAlert& alert);

private:
    void judgeFigure(const KpiDefinition& definition, KpiReader& reader, AlertFindings& findings);
    void judgeFaults(AlertFindings& findings);
    void readReported(KpiReader& reader, AlertFindings& findings);
    void settle(UnitOfWork& work, const QString& subject, const JudgedMonth& judged);
    void clearFaults(const AlertFindings& findings);
    void raise(UnitOfWork& work, KpiAlert alert);
    void keep(const KpiAlert& alert);
    std::vector<double> gapsOf(const KpiDefinition& definition, const std::vector<WatchedPoint>& series,
                               KpiReader& reader);
    Outcome<KpiAlert> change(KpiAlertId id, qint64 revision, const QString& action,
                             const std::function<void(KpiAlert&, Instant)>& step);

    ServiceContext& m_context;
    std::optional<KpiFacts> m_history; ///< of the months judged, read when rare events are watched
    int m_raised = 0;
    bool m_changed = false;
};

QString alertLevelName(const QString& code);
QString alertStateName(AlertState state);
QString alertMethodName(const QString& code);

} // namespace sanbao
