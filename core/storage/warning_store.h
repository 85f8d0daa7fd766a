// SPDX-License-Identifier: GPL-3.0-or-later
// Thresholds, alerts and figures as they were reported.
#pragma once

#include "core/domain/kpi_alert.h"

#include <map>
#include <vector>

namespace sanbao {

class Database;

struct ReportedFigure
{
    QString kpi;
    Instant reportedAt;
    qint64 n = 0;
    qint64 numerator = 0;
    std::optional<double> value;
    bool provisional = false;
};

class WarningStore final
{
public:
    explicit WarningStore(Database& database)
        : m_database(database)
    {
    }

    std::map<QString, StoredThreshold> thresholds();
    void setThreshold(const QString& kpi, const StoredThreshold& threshold);

    KpiAlertId insert(const KpiAlert& alert);
    /// False when somebody else changed it meanwhile.
    bool update(const KpiAlert& alert);
    std::optional<KpiAlert> find(KpiAlertId id);
    /// Not yet cleared, newest first.
    std::optional<KpiAlert> running(const QString& subject, OrgUnitId unit);
    /// Newest first; only those nobody closed, or all.
    std::vector<KpiAlert> alerts(bool openOnly, const std::optional<KpiAlert>& after, int limit);
    std::vector<KpiAlert> alertsOfMonth(int month);
    qint64 countOpen();

    /// Orders by model and fault registered in [recentFrom, until) and in [pastFrom, recentFrom).
    std::vector<FaultCount> faultCounts(Instant pastFrom, Instant recentFrom, Instant until);

    void report(int month, const ReportedFigure& figure);
    std::vector<ReportedFigure> reported(int month);

private:
    Database& m_database;
};

} // namespace sanbao
