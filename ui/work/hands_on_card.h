// SPDX-License-Identifier: GPL-3.0-or-later
// The working time of an order: one button for what comes next, the stretches of work and their sum.
#pragma once

#include "core/service/hands_on_desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace sanbao {

class ActionButton;
class FormSection;

class HandsOnCard final : public QWidget
{
    Q_OBJECT
public:
    explicit HandsOnCard(ServiceContext& context, QWidget* parent = nullptr);
    void showOrder(const WorkOrder& order);

Q_SIGNALS:
    void changed(const QString& text);
    void refused(const QString& text);

private:
    void build();
    void tick();
    void take(HandsOnStep step);

    ServiceContext& m_context;
    HandsOnDesk m_desk;
    WorkOrder m_order;
    HandsOnView m_view;
    QLabel* m_sum;
    QLabel* m_spans;
    FormSection* m_form;
    QLineEdit* m_note;
    std::vector<std::pair<HandsOnStep, ActionButton*>> m_buttons;
    QTimer m_tick;
};

} // namespace sanbao
