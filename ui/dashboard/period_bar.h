// SPDX-License-Identifier: GPL-3.0-or-later
// Which period the dashboard shows and by which clock times are measured.
#pragma once

#include "core/analytics/kpi_facts.h"
#include "core/service/kpi_period.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace sanbao {

class ChoiceCombo;
class DayEdit;

class PeriodBar final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodBar(QWidget* parent = nullptr);

    /// The store's day: what "this month" means, and the last period that can be chosen.
    void setToday(QDate today);
    void setPeriod(const KpiPeriod& period);
    const KpiPeriod& period() const { return m_period; }
    KpiClock clock() const;
    void setClock(KpiClock clock);
    void step(int periods);
    void retranslate();
    QWidget* firstEditor() const;

Q_SIGNALS:
    void changed();

private:
    void kindChosen();
    void daysEdited();
    void refresh();

    QDate m_today;
    KpiPeriod m_period;
    ChoiceCombo* m_kind;
    QToolButton* m_back;
    QLabel* m_title;
    QToolButton* m_forward;
    DayEdit* m_from;
    DayEdit* m_to;
    ChoiceCombo* m_clock;
};

} // namespace sanbao
