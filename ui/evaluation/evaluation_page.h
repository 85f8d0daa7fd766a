// SPDX-License-Identifier: GPL-3.0-or-later
// Satisfaction of a period as one score with everything behind it: the operator by name, each indicator's answers,
// where the weights come from, how many were asked, and how sure one can be.
#pragma once

#include "core/service/background_reader.h"
#include "core/service/evaluation_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QGridLayout;
class QLabel;
class QStackedWidget;

namespace sanbao {

class AnswersPanel;
class Chip;
class ChipChoice;
class ChoiceCombo;
class ComparisonView;
class DayEdit;
class EmptyState;
class IndicatorTable;
class JudgementPanel;
class LoyaltyView;
class PageFrame;
class QualityView;
class SpeedView;
class WeightsCard;

class EvaluationPage final : public Page
{
    Q_OBJECT
public:
    explicit EvaluationPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

private:
    enum View { Score, Quality, Trend, Compare, Speed };
    void buildHead();
    void buildActions();
    QWidget* buildScoreView();
    void connectViews();
    void chooseView();
    void openIndicator(int row);
    QWidget* buildResult();
    void connectWeights();
    void choosePeriod();
    void readWeights();
    void refresh();
    void showReport(const EvaluationReport& report);
    void showOperators(const EvaluationReport& report);
    void exportFile();

    PageContext& m_context;
    EvaluationDesk m_desk;
    BackgroundReader m_reader; ///< a year of answers is read beside the window
    PageFrame* m_frame;
    ChipChoice* m_view;
    ChoiceCombo* m_period;
    DayEdit* m_from;
    DayEdit* m_to;
    ChoiceCombo* m_operator;
    QStackedWidget* m_stack;
    QLabel* m_score = nullptr;
    Chip* m_grade = nullptr;
    QLabel* m_facts = nullptr;
    QGridLayout* m_operators = nullptr;
    IndicatorTable* m_table = nullptr;
    WeightsCard* m_weights;
    JudgementPanel* m_judgements;
    QStackedWidget* m_views;
    QualityView* m_quality;
    LoyaltyView* m_loyalty;
    ComparisonView* m_comparison;
    SpeedView* m_speed;
    AnswersPanel* m_answers;
    QAction* m_export = nullptr;
    QAction* m_print = nullptr;
    std::vector<QString> m_codes; ///< of the rows of the table
};

} // namespace sanbao
