// SPDX-License-Identifier: GPL-3.0-or-later
// The closed loop: improvements with what they came from, and for one order what followed from it.
#pragma once

#include "core/service/background_reader.h"
#include "core/service/trace_desk.h"
#include "ui/shell/route.h"

#include <QWidget>

namespace sanbao {

class ActionButton;
class Card;
class FigureTable;
class Page;
struct PageContext;

class TraceView final : public QWidget
{
    Q_OBJECT
public:
    TraceView(PageContext& context, Page* page);
    /// What followed from this order is shown beside the improvements.
    void setOrder(WorkOrderId order) { m_order = order; }
    void refresh();
    QWidget* firstFocus() const;

private:
    QWidget* buildActions();
    QWidget* buildSources();
    QWidget* buildOrder();
    void displayOrder(const Outcome<OrderTrace>& trace);
    void chooseAction(int line);
    void showSources();
    void showOrders();
    void linkOrder();
    void addItem();
    void tell(const Done& done, const QString& success);

    PageContext& m_context;
    Page* m_page;
    BackgroundReader m_reader;
    WorkOrderId m_order;
    FigureTable* m_actions = nullptr;
    FigureTable* m_sources = nullptr;
    Card* m_orderCard = nullptr;
    FigureTable* m_steps = nullptr;
    ActionButton* m_behind = nullptr;
    std::vector<LinkedAction> m_items;
    std::vector<Route> m_sourceRoutes;
    std::vector<Route> m_stepRoutes;
    qint64 m_chosen = 0;
};

} // namespace sanbao
