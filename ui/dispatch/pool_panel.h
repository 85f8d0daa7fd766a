// SPDX-License-Identifier: GPL-3.0-or-later
// The plan for the whole pool before it is carried out: who gets what and why, and what stays.
#pragma once

#include "core/service/dispatch_desk.h"

#include <QObject>

class QLabel;
class QListWidget;
class QWidget;

namespace sanbao {

class SidePanel;

class PoolPanel final : public QObject
{
    Q_OBJECT
public:
    PoolPanel(ServiceContext& context, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(const PoolPlan& plan, const std::vector<VisitNeed>& pool);

Q_SIGNALS:
    void confirmed(const sanbao::PoolPlan& plan);

private:
    ServiceContext& m_context;
    SidePanel* m_panel;
    QLabel* m_sum;
    QListWidget* m_list;
    PoolPlan m_plan;
};

} // namespace sanbao
