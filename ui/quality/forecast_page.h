// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be expected: orders by category with their interval and the back-test that chose the model, how long
// models last, and the products most likely to fail next. A model that does not beat the naive one is not shown.
#pragma once

#include "core/service/background_reader.h"
#include "core/service/forecast_desk.h"
#include "core/service/plan_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace sanbao {

class Card;
class ChartCard;
class ChipChoice;
class ChoiceCombo;
class ColumnChart;
class EmptyState;
class PageFrame;
class PlanView;

class ForecastPage final : public Page
{
    Q_OBJECT
public:
    explicit ForecastPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;
    const std::vector<VolumeForecast>& forecasts() const { return m_forecasts; }

Q_SIGNALS:
    void shown();

private:
    struct Answer
    {
        std::vector<VolumeForecast> volumes;
        LifeReport lives;
        PlanAhead plan;
    };
    void buildVolumes();
    void display(const Outcome<Answer>& answer);
    void showForecast();
    void showTests(const VolumeForecast& forecast);
    void showLives();
    void showRisks();
    void switchView();

    PageContext& m_context;
    BackgroundReader m_reader;
    PageFrame* m_frame;
    ChipChoice* m_view;
    ChoiceCombo* m_category;
    QStackedWidget* m_stack;
    PlanView* m_plan = nullptr;
    QLabel* m_words = nullptr;
    ColumnChart* m_chart = nullptr;
    ChartCard* m_chartCard = nullptr;
    QTableWidget* m_tests = nullptr;
    QTableWidget* m_models = nullptr;
    QTableWidget* m_risks = nullptr;
    std::vector<VolumeForecast> m_forecasts;
    LifeReport m_lives;
};

} // namespace sanbao
