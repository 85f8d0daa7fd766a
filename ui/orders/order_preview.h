// SPDX-License-Identifier: GPL-3.0-or-later
// The selected order beside the list: who, what, the next steps, the story so far and what happened to the product
// before.
#pragma once

#include "core/service/order_desk.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace sanbao {

class Chip;
class ClockLine;
class ElidedLabel;
class TimelineView;
class Workplace;

class OrderPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit OrderPreview(Workplace& workplace, QWidget* parent = nullptr);

    /// An invalid id empties the preview.
    void showOrder(WorkOrderId id);
    WorkOrderId order() const { return m_id; }

Q_SIGNALS:
    void openRequested(qint64 id);
    void stepRequested(const sanbao::OrderView& view, sanbao::OrderEventKind kind);
    void orderRequested(qint64 id);

private:
    void build();
    void showView(const OrderView& view);
    void showSteps(const OrderView& view);
    void showHistory(const OrderView& view);

    Workplace& m_workplace;
    WorkOrderId m_id;
    QWidget* m_content;
    QLabel* m_empty;
    QLabel* m_number;
    ElidedLabel* m_product;
    Chip* m_state;
    Chip* m_warranty;
    ElidedLabel* m_customer;
    QLabel* m_fault;
    ClockLine* m_clock;
    QWidget* m_steps;
    QHBoxLayout* m_stepRow;
    TimelineView* m_timeline;
    QLabel* m_historyTitle;
    QVBoxLayout* m_history;
};

} // namespace sanbao
