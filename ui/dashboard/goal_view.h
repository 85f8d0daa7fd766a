// SPDX-License-Identifier: GPL-3.0-or-later
// What the store wants to reach: targets of the month with attainment and rank of each store, and the objectives of the
// year with owner and progress. Enter on a row changes its target or the value reached.
#pragma once

#include "core/service/background_reader.h"
#include "core/service/goal_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QLineEdit;
class QTableWidget;

namespace sanbao {

class ChoiceCombo;
class FormSection;
class SidePanel;
struct ChartTable;

class GoalView final : public QWidget
{
    Q_OBJECT
public:
    explicit GoalView(PageContext& context, QWidget* parent = nullptr);

    /// The month and year in which the period ends.
    void setPeriod(const KpiPeriod& period);
    void ask();
    ChartTable table() const;
    const std::vector<StoreGoals>& stores() const { return m_stores; }
    const std::vector<ObjectiveProgress>& objectives() const { return m_objectives; }

Q_SIGNALS:
    void shown();
    void messageRequested(sanbao::Tone tone, const QString& text);

private:
    struct Answer
    {
        std::vector<StoreGoals> stores;
        std::vector<ObjectiveProgress> objectives;
    };
    struct Place
    {
        std::size_t store = 0;
        std::size_t line = 0;
    };
    void buildPanel();
    void display(const Outcome<Answer>& answer);
    void showTargets();
    void showObjectives();
    void editTarget(int row);
    void editObjective(int row);
    void addObjective();
    QString targetWords(Kpi kpi, double value) const;

    PageContext& m_context;
    BackgroundReader m_reader;
    int m_month = 0;
    QLabel* m_words;
    QTableWidget* m_targets;
    QTableWidget* m_goals;
    QLabel* m_noGoals;
    SidePanel* m_panel = nullptr;
    FormSection* m_form = nullptr;
    QLineEdit* m_what = nullptr;
    ChoiceCombo* m_kpi = nullptr;
    QLineEdit* m_measure = nullptr;
    QLineEdit* m_target = nullptr;
    ChoiceCombo* m_owner = nullptr;
    std::vector<StoreGoals> m_stores;
    std::vector<ObjectiveProgress> m_objectives;
    std::vector<Place> m_places; ///< of the rows
};

} // namespace sanbao
