// SPDX-License-Identifier: GPL-3.0-or-later
// What service costs and what it brings: months with budget and goal, structure and drivers, ways of delivery compared,
// poor quality and saved visits, ways and wasted trips, and cost against benefit over equal periods. The rates behind
// it are set here. Everything is read beside the window.
//
// Route extra "view" (months, structure, delivery, quality, ways, benefit) opens that view.
#pragma once

#include "core/service/background_reader.h"
#include "core/service/store_room.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QGridLayout;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace sanbao {

class Card;
class ChartCard;
class ChipChoice;
class ChoiceCombo;
class ColumnChart;
class DayEdit;
class MoneyEdit;
class PageFrame;
class QuickForm;
class WayView;

class CostPage final : public Page
{
    Q_OBJECT
public:
    explicit CostPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

Q_SIGNALS:
    /// The answer of the last question is on screen.
    void shown();

private:
    enum View { Months, Structure, Delivery, Quality, Ways, Benefit };
    struct Answer
    {
        CostReport costs;
        TripReport trips;
        BenefitReport benefit;
    };
    /// A chart with its table twin.
    struct Picture
    {
        ColumnChart* chart = nullptr;
        ChartCard* card = nullptr;
    };
    Picture makePicture();
    void buildViews();
    QWidget* column(std::initializer_list<QWidget*> widgets);
    void buildForms();
    void refresh();
    void display(const Outcome<Answer>& answer);
    void showMonths(const CostReport& report);
    void showTrend(const CostReport& report);
    void showShares(const CostReport& report);
    void showDrivers(const CostReport& report);
    void showModels(const CostReport& report);
    void showQuality(const CostReport& report, const TripReport& trips);
    void showBenefit(const BenefitReport& report);
    void showDifferences(const BenefitReport& report);
    void showView();
    void setRates();
    void setBudget();
    Outcome<QString> saveRates();
    QDate today() const;

    PageContext& m_context;
    BackgroundReader m_reader;
    PageFrame* m_frame = nullptr;
    ChipChoice* m_view;
    ChipChoice* m_span;
    DayEdit* m_since;
    QStackedWidget* m_stack;
    Card* m_months;
    Card* m_models;
    Card* m_quality;
    Card* m_visits;
    Card* m_benefit;
    Card* m_differences;
    QGridLayout* m_monthGrid;
    QGridLayout* m_modelGrid;
    QGridLayout* m_qualityGrid;
    QVBoxLayout* m_visitRows;
    QGridLayout* m_benefitGrid;
    QVBoxLayout* m_differenceRows;
    Picture m_trend;
    Picture m_shares;
    Picture m_drivers;
    WayView* m_ways;
    QuickForm* m_rates;
    QuickForm* m_budget;
    ChoiceCombo* m_what = nullptr;
    QLineEdit* m_grade = nullptr;
    DayEdit* m_from = nullptr;
    ChoiceCombo* m_staff = nullptr;
    MoneyEdit* m_rate = nullptr;
    ChoiceCombo* m_type = nullptr;
    QLineEdit* m_month = nullptr;
    MoneyEdit* m_amount = nullptr;
};

} // namespace sanbao
