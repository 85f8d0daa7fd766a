// SPDX-License-Identifier: GPL-3.0-or-later
// Work instructions that fit the order; opening one is written down.
#pragma once

#include "core/service/guide_desk.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sanbao {

class Card;

class InstructionCard final : public QWidget
{
    Q_OBJECT
public:
    explicit InstructionCard(ServiceContext& context, QWidget* parent = nullptr);
    void showOrder(WorkOrderId order);

Q_SIGNALS:
    void refused(const QString& text);

private:
    void showList();
    void openInstruction(qint64 id);

    ServiceContext& m_context;
    Card* m_card;
    QVBoxLayout* m_list;
    QLabel* m_body;
    QLabel* m_log;
    WorkOrderId m_order;
};

} // namespace sanbao
