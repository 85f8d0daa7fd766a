// SPDX-License-Identifier: GPL-3.0-or-later
// What service costs, month by month: types and drivers, budgets, cost per order against the goal, ways of delivery,
// poor quality and saved visits. The rates behind it are set here.
#pragma once

#include "core/service/cost_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace sanbao {

class Card;
class ChipChoice;
class ChoiceCombo;
class DayEdit;
class MoneyEdit;
class PageFrame;
class QuickForm;

class CostPage final : public Page
{
    Q_OBJECT
public:
    explicit CostPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

private:
    void buildForms();
    void refresh();
    void showMonths(const CostReport& report);
    void showShares(const CostReport& report);
    void showModels(const CostReport& report);
    void showQuality(const CostReport& report);
    void setRates();
    void setBudget();
    Outcome<QString> saveRates();

    PageContext& m_context;
    PageFrame* m_frame = nullptr;
    ChipChoice* m_span;
    Card* m_months;
    Card* m_shares;
    Card* m_models;
    Card* m_quality;
    QGridLayout* m_monthGrid;
    QGridLayout* m_shareGrid;
    QGridLayout* m_modelGrid;
    QVBoxLayout* m_qualityRows;
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
