// SPDX-License-Identifier: GPL-3.0-or-later
// The coming weeks on the forecast page: orders a week with interval and what earlier forecasts were worth, technicians
// and parts as suggested and as planned (Enter changes or accepts a number), and what predictions were worth.
#pragma once

#include "core/service/plan_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace sanbao {

class ChartCard;
class ColumnChart;

class PlanView final : public QWidget
{
    Q_OBJECT
public:
    enum Part { Weeks, Parts, Proof };

    explicit PlanView(PageContext& context, QWidget* parent = nullptr);

    void setPlan(const PlanAhead& plan);
    void showPart(Part part);
    const PlanAhead& plan() const { return m_plan; }
    /// How to read what is shown.
    QString words() const;

Q_SIGNALS:
    void decided();
    void messageRequested(sanbao::Tone tone, const QString& text);

private:
    void showWeeks();
    void showParts();
    void showProof();
    void editStaff(int row);
    void editPart(int row);
    void decide(PlannedAmount amount, const QString& question);

    PageContext& m_context;
    QStackedWidget* m_stack;
    ColumnChart* m_chart;
    ChartCard* m_chartCard;
    QTableWidget* m_staff;
    QTableWidget* m_parts;
    QTableWidget* m_proof;
    PlanAhead m_plan;
};

} // namespace sanbao
