// SPDX-License-Identifier: GPL-3.0-or-later
// The quality score of a month with its formula, each indicator with value, score and the month before, and twelve
// months of any of them.
#pragma once

#include "core/service/background_reader.h"
#include "core/service/quality_grade.h"

#include <QWidget>

class QLabel;

namespace sanbao {

class ActionButton;
class Card;
class ChoiceCombo;
class FigureTable;
class PointPlot;
class IndicatorPanel;
class Page;
struct PageContext;

class QualityView final : public QWidget
{
    Q_OBJECT
public:
    QualityView(PageContext& context, Page* page);
    IndicatorPanel* editor() const { return m_editor; }
    /// Reads the months anew, beside the window.
    void refresh();

Q_SIGNALS:
    /// The answers behind an indicator that reads a question.
    void answersWanted(const QString& title, const QString& item, QDate from, QDate to);

private:
    QWidget* buildScore();
    QWidget* buildTable();
    QWidget* buildTrend();
    struct Answer
    {
        std::vector<QualityMonth> months;
        QualityGrade grade;
    };
    void display(const Outcome<Answer>& answer);
    void showGrade(const QualityGrade& grade);
    void showTable();
    void showTrend();
    void editChosen();
    void openChosen();
    void openOrders(const QualityIndicator& indicator);
    std::optional<double> scoreOf(const QualityMonth& month) const;
    const ScoredIndicator* chosen() const;
    /// Those that do not count now, so that they can be brought back.
    const QualityIndicator* idle(const QString& code) const;

    PageContext& m_context;
    Page* m_page;
    BackgroundReader m_reader;
    BackgroundReader m_lister;
    IndicatorPanel* m_editor;
    QLabel* m_score = nullptr;
    QLabel* m_before = nullptr;
    QLabel* m_formula = nullptr;
    ChoiceCombo* m_operator = nullptr;
    QLabel* m_grade = nullptr;
    FigureTable* m_table = nullptr;
    Card* m_trendCard = nullptr;
    PointPlot* m_plot = nullptr;
    ActionButton* m_answers = nullptr;
    std::vector<QualityMonth> m_months;
    std::vector<QualityIndicator> m_idle;
    QStringList m_codes; ///< of the table's lines
    QString m_chosen;    ///< code; empty: the whole score
};

} // namespace sanbao
