// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an order on its page: what is kept, taken or waited for, each with the step that comes next.
#pragma once

#include "core/service/store_room.h"
#include "ui/shell/page.h"
#include "ui/shell/page_context.h"

class QGridLayout;
class QVBoxLayout;

namespace sanbao {

class Card;
class PartPanel;
class SidePanel;
struct OrderView;

class OrderPartCard final : public QWidget
{
    Q_OBJECT
public:
    OrderPartCard(PageContext& context, QWidget* page);

    void showOrder(const OrderView& view);
    SidePanel* panel() const;

Q_SIGNALS:
    void messageRequested(sanbao::Tone tone, const QString& text);
    void changed();
    void panelOpening();
    void feeProposed(const sanbao::FeeLine& fee);

private:
    void addLine(const OrderPartView& view, int index, bool open);
    void addRest();
    void addStep(QGridLayout* grid, int row, int column, const QString& words, const char* name,
                 std::function<void()> run);
    void drop(const OrderPartView& view);

    PageContext& m_context;
    Card* m_card;
    QVBoxLayout* m_rows;
    QAction* m_ask;
    PartPanel* m_panel;
    WorkOrderId m_order;
    OrderParts m_parts;
    bool m_mayReturn = false;
};

} // namespace sanbao
