// SPDX-License-Identifier: GPL-3.0-or-later
// The cash day: what each way of paying should hold, what was counted, and the receipts behind it. Closing it ends the
// day: nothing of it changes afterwards.
//
// Route extra "day" (ISO) opens that day.
#pragma once

#include "core/service/till_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QGridLayout;
class QLabel;
class QLineEdit;

namespace sanbao {

class ActionButton;
class Card;
class DayEdit;
class ListView;
class MoneyEdit;
class PageFrame;

class TillPage final : public Page
{
    Q_OBJECT
public:
    explicit TillPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

private:
    struct Line
    {
        PaymentMethod method = PaymentMethod::Cash;
        MoneyEdit* counted = nullptr;
        QLineEdit* reason = nullptr;
        QLabel* difference = nullptr;
    };
    void buildHead();
    QWidget* buildCounts();
    QWidget* buildVouchers();
    void addLine(const CashCount& count, int row);
    void showSheet();
    void showDifferences();
    void reload();
    void goTo(QDate day);
    void closeDay();

    PageContext& m_context;
    PageFrame* m_frame;
    DayEdit* m_day = nullptr;
    Card* m_counts = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_total = nullptr;
    QLabel* m_open = nullptr;
    QLineEdit* m_note = nullptr;
    QAction* m_close = nullptr;
    PagedTableModel<Receipt>* m_model = nullptr;
    ListView* m_list = nullptr;
    CashSheet m_sheet;
    std::vector<Line> m_lines;
};

} // namespace sanbao
