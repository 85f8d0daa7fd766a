// SPDX-License-Identifier: GPL-3.0-or-later
// One order: where it stands, what comes next, its promises, its money and its story. Only the steps that are possible
// now are offered; each asks for its own few fields in a panel beside the page.
//
// Route: id of the order. Extra "step" (event code) opens that step at once.
#pragma once

#include "core/document/document_kind.h"
#include "core/service/order_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QHash>
#include <QTimer>

class QHBoxLayout;
class QMenu;
class QVBoxLayout;

namespace sanbao {

class ActionButton;
class AttachmentCard;
class Card;
class Chip;
class ContractCard;
class FeeCard;
class FeePanel;
class KeepCard;
class OrderSummary;
class OrderCostCard;
class OrderLife;
class OrderPartCard;
class PageFrame;
class PromiseView;
class QuotationPanel;
class SettlementPanel;
class SidePanel;
class StepPanel;
class TimelineView;
class VoucherPanel;
class WarrantyCase;

class OrderPage final : public Page
{
    Q_OBJECT
public:
    explicit OrderPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    Done canLeave() override;
    QWidget* firstFocus() override;

    StepPanel* stepPanel() const { return m_step; }
    const OrderView& view() const { return m_view; }
    /// Opens the panel of a step; a step that is not possible now is refused with the reason when it is recorded.
    void startStep(OrderEventKind kind);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildHead();
    void buildBody();
    void buildActions();
    void connectParts();
    void showStepButtons();
    void fillPrintMenu();
    void fillMoreMenu(const std::vector<OrderEventKind>& rest);
    bool reload();
    void showView();
    void tick();
    void showContract();
    void closePanels();
    void storeFees(std::vector<FeeLine> lines);
    void editFee(int index);
    void acceptFee(const FeeLine& line, int index);
    void chargePart(const FeeLine& taken);
    void removeFee(int index);
    void openSurvey();
    void addMoneyActions();
    void connectMoney();
    void nameCauses();
    std::vector<SidePanel*> panels() const;
    void print(DocumentKind kind);

    PageContext& m_context;
    PageFrame* m_frame = nullptr;
    Chip* m_state;
    QWidget* m_steps;
    QHBoxLayout* m_stepRow;
    ActionButton* m_more = nullptr;
    ActionButton* m_print = nullptr;
    QMenu* m_moreMenu;
    QMenu* m_printMenu;
    OrderSummary* m_summary;
    WarrantyCase* m_warranty;
    KeepCard* m_keep = nullptr;
    OrderPartCard* m_parts;
    OrderCostCard* m_costs;
    OrderLife* m_life;
    PromiseView* m_promises;
    FeeCard* m_fees;
    ContractCard* m_contracts;
    TimelineView* m_timeline;
    AttachmentCard* m_files;
    Card* m_timelineCard = nullptr;
    StepPanel* m_step;
    FeePanel* m_fee;
    SettlementPanel* m_settlement;
    QuotationPanel* m_quotation;
    VoucherPanel* m_voucher;
    QHash<int, QAction*> m_stepActions;
    QAction* m_addFee = nullptr;
    QAction* m_quote = nullptr;
    QAction* m_money = nullptr;
    QAction* m_cause = nullptr;
    QTimer m_tick;
    QTimer m_soon;
    WorkOrderId m_id;
    OrderView m_view;
    bool m_loaded = false;
};

} // namespace sanbao
