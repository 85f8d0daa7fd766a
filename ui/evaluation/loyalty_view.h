// SPDX-License-Identifier: GPL-3.0-or-later
// Satisfaction as a series in percent between where it came from and where it is meant to go, and the measures of
// loyalty together.
#pragma once

#include "core/service/background_reader.h"
#include "core/service/survey_result_desk.h"

#include <QWidget>

class QDoubleSpinBox;

namespace sanbao {

class ActionButton;
class FigureTable;
class FormSection;
class Page;
class PointPlot;
struct PageContext;

class LoyaltyView final : public QWidget
{
    Q_OBJECT
public:
    LoyaltyView(PageContext& context, Page* page);
    void showPeriod(QDate from, QDate to);

Q_SIGNALS:
    /// The answers behind the satisfaction of a month.
    void answersWanted(const QString& title, const QString& item, QDate from, QDate to);

private:
    struct Answer
    {
        std::vector<VoiceMonth> months;
        Loyalty loyalty;
    };
    QWidget* buildSeries();
    QWidget* buildGoal();
    QWidget* buildLoyalty();
    void display(const Outcome<Answer>& answer);
    void showSeries();
    void showLoyalty(const Loyalty& loyalty);
    void saveGoal();

    PageContext& m_context;
    Page* m_page;
    BackgroundReader m_reader;
    PointPlot* m_plot = nullptr;
    FigureTable* m_months = nullptr;
    FigureTable* m_loyalty = nullptr;
    FormSection* m_form = nullptr;
    QDoubleSpinBox* m_baseline = nullptr;
    QDoubleSpinBox* m_goal = nullptr;
    ActionButton* m_save = nullptr;
    std::vector<VoiceMonth> m_series;
};

} // namespace sanbao
