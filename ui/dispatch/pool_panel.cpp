// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/pool_panel.h"

#include "core/service/dispatch_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace sanbao {

PoolPanel::PoolPanel(ServiceContext& context, QWidget* parent)
    : QObject(parent)
    , m_context(context)
    , m_panel(new SidePanel(tr("Plan for the pool"), parent, 360))
    , m_sum(wrappedLabel({}, TextRole::Body, Ink::Text, m_panel))
    , m_list(new QListWidget(m_panel))
{
    m_sum->setObjectName(QStringLiteral("dispatch.plan.sum"));
    m_panel->body()->addWidget(m_sum);
    m_list->setObjectName(QStringLiteral("dispatch.plan"));
    m_list->setAccessibleName(tr("Planned visits"));
    m_list->setWordWrap(true);
    m_list->setSpacing(dp(2));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panel->body()->addWidget(m_list, 1);
    QAction* action = makeAction(m_panel, tr("Carry out"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                 tr("Plan all these visits in one go"));
    connect(action, &QAction::triggered, this, [this] {
        const PoolPlan plan = m_plan;
        m_panel->closePanel();
        Q_EMIT confirmed(plan);
    });
    m_panel->footer()->addWidget(new ActionButton(action, Emphasis::Primary, m_panel));
}

void PoolPanel::openFor(const PoolPlan& plan, const std::vector<VisitNeed>& pool)
{
    m_plan = plan;
    m_list->clear();
    const auto name = [&pool](WorkOrderId order) {
        for (const VisitNeed& need : pool) {
            if (need.order == order)
                return need.contactName + QStringLiteral(" · ") + need.productLabel;
        }
        return QString();
    };
    for (const auto& [order, proposal] : plan.placed)
        m_list->addItem(name(order) + QStringLiteral("\n→ ") + m_context.catalogue.staffName(proposal.technician) +
                        QLatin1Char(' ') + slotText(proposal.slot, m_context.catalogue.zone()) + QLatin1Char('\n') +
                        reasonsText(proposal));
    for (const WorkOrderId order : plan.left)
        m_list->addItem(tr("%1\nstays in the pool: nobody able and free in these days").arg(name(order)));
    m_sum->setText(
        tr("%1 visits, %2 stay in the pool. Lowest total of points: %3.")
            .arg(QString::number(plan.placed.size()), QString::number(plan.left.size()), QString::number(plan.cost)));
    m_list->setCurrentRow(0);
    m_panel->openPanel(m_list);
}

} // namespace sanbao
