// SPDX-License-Identifier: GPL-3.0-or-later
// What an upgrade replaces: the old and the new firmware, board or component. With the customer's acceptance it becomes
// part of the product's configuration history.
#pragma once

#include "core/service/order_service_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace sanbao {

class ActionButton;
class ChoiceCombo;
class FormSection;

class UpgradeCard final : public QWidget
{
    Q_OBJECT
public:
    explicit UpgradeCard(ServiceContext& context, QWidget* parent = nullptr);
    void showOrder(const WorkOrder& order);

Q_SIGNALS:
    void changed(const QString& text);
    void refused(const QString& text);

private:
    void build();
    void add();
    void drop();
    void report(const std::optional<Failure>& failure, const QString& success);

    ServiceContext& m_context;
    OrderServiceDesk m_desk;
    WorkOrder m_order;
    std::vector<UpgradeItem> m_items;
    QLabel* m_story;
    FormSection* m_form;
    ChoiceCombo* m_kind;
    QLineEdit* m_before;
    QLineEdit* m_after;
    QLineEdit* m_note;
    ActionButton* m_drop = nullptr;
    ActionButton* m_add = nullptr;
};

} // namespace sanbao
