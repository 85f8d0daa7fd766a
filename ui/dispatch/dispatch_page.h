// SPDX-License-Identifier: GPL-3.0-or-later
// The dispatcher's page: the orders that wait for a visit beside the plan of technicians and hours. Every change is
// made at once and can be undone; what somebody else changed meanwhile is told and shown.
#pragma once

#include "core/service/dispatch_desk.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"
#include "ui/style/theme.h"

#include <QTimer>

class QLabel;

namespace sanbao {

class BoardView;
class CapacityPanel;
class Card;
class ChipChoice;
class DayEdit;
class MessageBar;
class PageFrame;
class PoolList;
class PoolPanel;
class ProposalPanel;
class SidePanel;
class VisitPanel;

class DispatchPage final : public Page
{
    Q_OBJECT
public:
    explicit DispatchPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

    BoardView* board() const { return m_view; }
    PoolList* pool() const { return m_pool; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// How it was before one change, to go back to.
    struct Step
    {
        WorkOrderId order;
        bool wasPlanned = false;
        StaffId technician;
        Interval slot;
        qint64 revision = 0; ///< after the change
    };
    void buildHead();
    void buildBody();
    void connectBoard();
    void connectPanels();
    void goTo(QDate day);
    void reload();
    void placeVisit(WorkOrderId order, qint64 revision, const VisitPlace& place);
    void releaseVisit(WorkOrderId order);
    void undo();
    void remember(WorkOrderId order, qint64 revision);
    void propose();
    void planPool();
    void carryOut(const PoolPlan& plan);
    void printSheet();
    WorkOrderId chosenOrder() const;
    void closePanels();
    /// Says above the board why something was not done, with a way to the order it was about.
    void refuse(const QString& reason, WorkOrderId order, ChipTone tone);
    void refuse(const Failure& failure, WorkOrderId order = {});

    PageContext& m_context;
    DispatchDesk m_desk;
    PageFrame* m_frame;
    DayEdit* m_day = nullptr;
    ChipChoice* m_span = nullptr;
    PoolList* m_pool;
    BoardView* m_view;
    Card* m_poolCard = nullptr;
    QLabel* m_hint = nullptr;
    MessageBar* m_refusal;
    QWidget* m_empty = nullptr;
    ProposalPanel* m_proposals;
    PoolPanel* m_plan;
    VisitPanel* m_visit;
    CapacityPanel* m_capacity;
    QAction* m_undo = nullptr;
    DispatchBoard m_board;
    std::vector<Step> m_steps;
    QTimer m_soon;
};

} // namespace sanbao
