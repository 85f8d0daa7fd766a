// SPDX-License-Identifier: GPL-3.0-or-later
// What an order cost and what is left of it, for those who may see it; entering costs for those who may enter them; and
// for closed orders amendments and the archive.
#pragma once

#include "core/service/cost_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLineEdit;
class QVBoxLayout;

namespace sanbao {

class Card;
class ChoiceCombo;
class MoneyEdit;
class QuickForm;
class SidePanel;
class TripForm;
struct OrderView;

class OrderCostCard final : public QWidget
{
    Q_OBJECT
public:
    OrderCostCard(PageContext& context, QWidget* page);

    void showOrder(const OrderView& view);
    std::vector<SidePanel*> panels() const;

Q_SIGNALS:
    void messageRequested(sanbao::Tone tone, const QString& text);
    void changed();
    void panelOpening();

private:
    void buildForms();
    void showCosts();
    void showArchive(bool closed);
    void addRow(const QString& name, const QString& value, bool strong = false);
    void addCost();
    void showFields();
    void claim();
    void amend();
    void archive();
    void enterWay();
    void showWays();
    void cancel(const OrderCost& line);

    PageContext& m_context;
    Card* m_card;
    Card* m_archive;
    QVBoxLayout* m_rows;
    QVBoxLayout* m_records;
    QuickForm* m_form;
    QuickForm* m_claim;
    QuickForm* m_amend;
    TripForm* m_way;
    ChoiceCombo* m_type = nullptr;
    ChoiceCombo* m_staff = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_quantity = nullptr;
    MoneyEdit* m_rate = nullptr;
    QLineEdit* m_maker = nullptr;
    MoneyEdit* m_amount = nullptr;
    QLineEdit* m_note = nullptr;
    QLineEdit* m_body = nullptr;
    QLineEdit* m_reason = nullptr;
    ChoiceCombo* m_retention = nullptr;
    QAction* m_add = nullptr;
    QAction* m_claimAction = nullptr;
    QAction* m_amendAction = nullptr;
    QAction* m_archiveAction = nullptr;
    QAction* m_wayAction = nullptr;
    StaffId m_technician;
    WorkOrderId m_order;
    QString m_brand;
    std::optional<CostSheet> m_sheet;
};

} // namespace sanbao
