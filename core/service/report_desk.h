// SPDX-License-Identifier: GPL-3.0-or-later
// Ready-made reports over a period, narrowed like every other figure: districts, what fails most, what customers waited
// for, how long orders stood in each state, hand-offs, returns, remote solutions, outcomes, answer times, and the
// orders themselves. A report is a table; each row knows its orders, and a row with a course over months can be drawn.
#pragma once

#include "core/domain/order_flow.h"
#include "core/service/kpi_room.h"

namespace sanbao {

enum class ReportKind {
    Districts,
    TopFaults,
    TopModels,
    TopParts,
    Waiting,
    States,
    HandOffs,
    Returns,
    Remote,
    Outcomes,
    Answers,
    Orders
};

struct ReportQuestion
{
    ReportKind kind = ReportKind::Districts;
    KpiPeriod period;
    std::vector<KpiFilter> filters = {};
    int limit = 0; ///< what reportLimit() is about; 0: its default
};

/// The one number a report may be told: days of the return window, seconds to an answer, minutes of a slow hand-off.
struct ReportLimit
{
    QString name;
    QString unit;
    int least = 1;
    int most = 1000;
    int usual = 0;
};
std::optional<ReportLimit> reportLimit(ReportKind kind);

struct ReportRow
{
    QStringList cells;
    std::vector<WorkOrderId> orders;                ///< what the row counts
    std::vector<std::optional<double>> course = {}; ///< one a label of the report, per cent
};

struct Report
{
    ReportQuestion question;
    QString title;
    QString note; ///< how to read it
    QStringList headers;
    std::vector<ReportRow> rows;
    QStringList courseLabels;           ///< months
    std::optional<double> courseTarget; ///< per cent
};

QString reportName(ReportKind kind);
const std::vector<ReportKind>& reportKinds();

class ReportDesk final
{
public:
    explicit ReportDesk(ServiceContext& context);

    Outcome<Report> make(const ReportQuestion& question);

private:
    struct Material;

    void districts(const Material& material, Report& report);
    void top(const Material& material, KpiGrouping by, Report& report);
    void parts(const Material& material, Report& report);
    void waiting(const Material& material, Report& report);
    void states(const Material& material, Report& report);
    void handOffs(const Material& material, Report& report);
    void returns(const Material& material, Report& report);
    void remote(const Material& material, Report& report);
    void outcomes(const Material& material, Report& report);
    void answers(const Material& material, Report& report);
    void orders(const Material& material, Report& report);
    Material gather(const KpiPeriod& period, const std::vector<KpiFilter>& filters);

    ServiceContext& m_context;
    KpiSplitter m_splitter;
};

} // namespace sanbao
