// SPDX-License-Identifier: GPL-3.0-or-later
// All orders of the store, the next broken promise first. The list reads itself in pages, keeps its place over every
// refresh, and shows the selected order beside it.
//
// Route extras: "scope" (open, overdue, dueToday, registeredToday, resolvedToday), or "ids" with "title": exactly these
// orders, as the figure of another page counts them.
#pragma once

#include "core/domain/order_list.h"
#include "ui/models/paged_table_model.h"
#include "ui/orders/order_columns.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

#include <QTimer>

class QStackedWidget;

namespace sanbao {

class BatchPanel;
class Card;
class EmptyState;
class ListView;
class OrderFilterBar;
class OrderPreview;
class PageFrame;
class StepPanel;
struct OrderView;

class OrderListPage final : public Page
{
    Q_OBJECT
public:
    explicit OrderListPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void open(const Route& route) override;
    QWidget* firstFocus() override;

    ListView* list() const { return m_list; }
    OrderFilterBar* filterBar() const { return m_filters; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    void buildList();
    void connectParts();
    Outcome<std::vector<OrderRow>> readPage(const PageRequest<OrderRow>& request);
    void applyFilter();
    void applyScope(const QString& scope);
    std::vector<WorkOrderId> idsWhere(OrderScope scope, OrderSort sort,
                                      const std::function<bool(const OrderRow&)>& wanted,
                                      const std::function<bool(const OrderRow&)>& last);
    void refreshNow();
    void showCounts();
    void showEmptyOrList();
    void openOrder(qint64 id);
    void takeStep(const OrderView& view, OrderEventKind kind);
    void exportCsv();
    void printList();
    void printSelected();
    Outcome<std::vector<OrderRow>> shownRows(int limit);

    PageContext& m_context;
    OrderHints m_hints = std::make_shared<QHash<qint64, CaseWarning>>();
    PageFrame* m_frame;
    OrderFilterBar* m_filters;
    Card* m_card;
    QStackedWidget* m_stack;
    ListView* m_list;
    EmptyState* m_empty;
    Card* m_previewCard;
    OrderPreview* m_preview;
    StepPanel* m_step;
    BatchPanel* m_batch;
    PagedTableModel<OrderRow>* m_model = nullptr;
    QTimer m_tick;
    QTimer m_soon;
    QTimer m_previewRest;
};

} // namespace sanbao
