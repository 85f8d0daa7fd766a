// SPDX-License-Identifier: GPL-3.0-or-later
// What needs me now: promises about to be broken, calls to make, complaints with their limits, maintenance that is due,
// and requests that were parked. Everything opens what it names.
#pragma once

#include "core/service/callback_desk.h"
#include "core/service/order_desk.h"
#include "ui/models/paged_table_model.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QTimer>

class QStackedLayout;
class QVBoxLayout;

namespace sanbao {

class Card;
class FigureTile;
class ListView;
class PageFrame;

class DeskPage final : public Page
{
    Q_OBJECT
public:
    explicit DeskPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildFigures();
    QWidget* buildLists();
    QWidget* buildSide();
    Card* listCard(const QString& title, PagedTableModelBase* model, ListView*& view, const QString& emptyTitle,
                   const QString& emptyText, const QString& iconName);
    void refreshNow();
    void refreshHeader();
    void refreshFigures();
    void refreshUnanswered();
    void refreshComplaints();
    void refreshPlans();
    void refreshContracts();
    void refreshDrafts();
    void refreshReminders();
    Instant now() const;

    PageContext& m_context;
    PageFrame* m_frame;
    FigureTile* m_open = nullptr;
    FigureTile* m_today = nullptr;
    FigureTile* m_overdue = nullptr;
    FigureTile* m_registered = nullptr;
    FigureTile* m_resolved = nullptr;
    PagedTableModel<OrderRow>* m_dueModel = nullptr;
    PagedTableModel<CallRow>* m_callModel = nullptr;
    ListView* m_dueList = nullptr;
    ListView* m_callList = nullptr;
    Card* m_dueCard = nullptr;
    Card* m_callCard = nullptr;
    Card* m_unanswered = nullptr;
    Card* m_complaints = nullptr;
    Card* m_contracts = nullptr;
    Card* m_plans = nullptr;
    Card* m_drafts = nullptr;
    Card* m_reminders = nullptr;
    QTimer m_minute;
    bool m_stale = true;
};

} // namespace sanbao
