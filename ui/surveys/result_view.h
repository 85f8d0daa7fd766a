// SPDX-License-Identifier: GPL-3.0-or-later
// What the surveys of a period say: by how they were collected, by product line, and effort and comments month by
// month.
#pragma once

#include "core/service/background_reader.h"
#include "core/service/survey_result_desk.h"

#include <QWidget>

class QLabel;

namespace sanbao {

class ChoiceCombo;
class FigureTable;
class PointPlot;
struct PageContext;

class ResultView final : public QWidget
{
    Q_OBJECT
public:
    explicit ResultView(PageContext& context, QWidget* parent = nullptr);
    void showPeriod(QDate from, QDate to);
    /// Saves the product lines as a table; answers the file's name, empty when the person backed out.
    Outcome<QString> exportLines();

Q_SIGNALS:
    /// Figures of a month are wanted: its first day.
    void monthChosen(QDate month);

private:
    QWidget* buildMethods();
    QWidget* buildLines();
    QWidget* buildTrend();
    QWidget* parentPage();
    void display(const Outcome<SurveyPicture>& picture);
    void showMethods(const SurveyResult& result);
    void showLines();
    void showTrend();

    PageContext& m_context;
    BackgroundReader m_reader;
    QDate m_from;
    QDate m_to;
    QLabel* m_facts = nullptr;
    FigureTable* m_methods = nullptr;
    FigureTable* m_lines = nullptr;
    ChoiceCombo* m_which = nullptr;
    PointPlot* m_plot = nullptr;
    FigureTable* m_months = nullptr;
    std::vector<LineResult> m_all;
    std::vector<VoiceMonth> m_trend;
};

} // namespace sanbao
