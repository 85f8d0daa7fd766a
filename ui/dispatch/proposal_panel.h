// SPDX-License-Identifier: GPL-3.0-or-later
// Who should go to one order and why, best first: Enter sends the chosen one.
#pragma once

#include "core/service/dispatch_desk.h"

#include <QObject>

class QCheckBox;
class QLabel;
class QListWidget;
class QWidget;

namespace sanbao {

class SidePanel;

class ProposalPanel final : public QObject
{
    Q_OBJECT
public:
    ProposalPanel(ServiceContext& context, QWidget* parent);

    SidePanel* panel() const { return m_panel; }
    void openFor(const VisitNeed& need);

Q_SIGNALS:
    void chosen(const sanbao::VisitNeed& need, const sanbao::VisitPlace& place);

private:
    void take();

    ServiceContext& m_context;
    SidePanel* m_panel;
    QLabel* m_order;
    QListWidget* m_list;
    QCheckBox* m_agreed;
    VisitNeed m_need;
    std::vector<Proposal> m_proposals;
};

} // namespace sanbao
