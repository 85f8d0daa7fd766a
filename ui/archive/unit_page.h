// SPDX-License-Identifier: GPL-3.0-or-later
// The life page of one product: what it is, whether it is covered, and everything that ever happened to it.
#pragma once

#include "core/service/record_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QLabel;
class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace sanbao {

class AttachmentCard;
class Card;
class Chip;
class ContractCard;
class ChipChoice;
class ElidedLabel;
class LifeModel;
class OutlookCard;
class PageFrame;
class PlanEditor;
class UnitEditor;
class UnitHistoryCard;
class UnitHistoryPanel;
class VerdictCard;

class UnitPage final : public Page
{
    Q_OBJECT
public:
    explicit UnitPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    Done canLeave() override;
    QWidget* firstFocus() override;

private:
    void buildActions();
    Card* buildHead();
    Card* buildLife();
    QWidget* buildSide();
    void buildPanels(QLayout* row);
    void load(ProductUnitId id);
    void startNew(CustomerId owner);
    void showUnit();
    void showWarranty();
    void closePanels();
    void showFacts();
    void showPlans();
    void showContracts();
    void addPlan();
    void stopPlan(const MaintenancePlan& plan);
    void openEvent(int row);

    PageContext& m_context;
    PageFrame* m_frame;
    LifePage m_page;

    QAction* m_order = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_print = nullptr;
    QAction* m_label = nullptr;
    QAction* m_addPlan = nullptr;
    Card* m_head = nullptr;
    ElidedLabel* m_name = nullptr;
    Chip* m_warranty = nullptr;
    QVBoxLayout* m_figures = nullptr;
    LifeModel* m_model;
    QListView* m_life = nullptr;
    QStackedWidget* m_lifeStack = nullptr;
    QWidget* m_side = nullptr;
    ChipChoice* m_filter = nullptr;
    Card* m_facts = nullptr;
    Card* m_plans = nullptr;
    ContractCard* m_contracts = nullptr;
    AttachmentCard* m_files = nullptr;
    OutlookCard* m_outlook = nullptr;
    UnitEditor* m_editor = nullptr;
    PlanEditor* m_planEditor = nullptr;
    VerdictCard* m_verdict = nullptr;
    UnitHistoryCard* m_history = nullptr;
    UnitHistoryPanel* m_changes = nullptr;
    QAction* m_change = nullptr;
};

} // namespace sanbao
