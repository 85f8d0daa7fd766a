// SPDX-License-Identifier: GPL-3.0-or-later
// Experts compare the indicators pair by pair on Saaty's scale; weights and consistency follow every choice.
#pragma once

#include "core/service/evaluation_desk.h"

#include <QObject>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace sanbao {

class ActionButton;
class ChoiceCombo;
class SidePanel;

class JudgementPanel final : public QObject
{
    Q_OBJECT
public:
    /// The panel belongs to the page and is shown over its right side.
    explicit JudgementPanel(QWidget* page);
    void edit(const EvaluationWeights& weights);
    /// All experts as they stand, the one on screen included.
    std::vector<ExpertJudgement> experts() const;
    void showRefusal(const Failure& failure);
    SidePanel* panel() const { return m_panel; }
    void close();

Q_SIGNALS:
    void saveRequested();

private:
    void buildPairs(const EvaluationWeights& weights);
    void showExpert(int expert);
    void keepExpert();
    void addExpert();
    void removeExpert();
    void fillExperts();
    void preview();

    SidePanel* m_panel;
    std::vector<ExpertJudgement> m_experts;
    std::vector<QString> m_codes;
    std::vector<ChoiceCombo*> m_pairs; ///< upper triangle row by row
    std::vector<QLabel*> m_pairNames;
    int m_current = 0;
    ChoiceCombo* m_who;
    QLineEdit* m_name;
    QVBoxLayout* m_pairColumn = nullptr;
    QLabel* m_result;
    QLabel* m_issue;
    ActionButton* m_remove = nullptr;
};

} // namespace sanbao
