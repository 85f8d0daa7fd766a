// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/proposal_panel.h"

#include "core/service/dispatch_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace sanbao {

ProposalPanel::ProposalPanel(ServiceContext& context, QWidget* parent)
    : QObject(parent)
    , m_context(context)
    , m_panel(new SidePanel(tr("Who should go"), parent, 340))
    , m_order(wrappedLabel({}, TextRole::Hint, Ink::Muted, m_panel))
    , m_list(new QListWidget(m_panel))
    , m_agreed(new QCheckBox(tr("The customer agreed to the time"), m_panel))
{
    m_panel->body()->addWidget(m_order);
    m_list->setObjectName(QStringLiteral("dispatch.proposals"));
    m_list->setAccessibleName(tr("Proposals, the best first"));
    m_list->setWordWrap(true);
    m_list->setSpacing(dp(2));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panel->body()->addWidget(m_list, 1);
    m_agreed->setToolTip(tr("The arrival and completion clocks then start at the visit"));
    m_panel->body()->addWidget(m_agreed);
    QAction* action = makeAction(m_panel, tr("Send"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                 tr("Plan the visit with the chosen technician"));
    connect(action, &QAction::triggered, this, &ProposalPanel::take);
    connect(m_list, &QListWidget::itemActivated, this, &ProposalPanel::take);
    m_panel->footer()->addWidget(new ActionButton(action, Emphasis::Primary, m_panel));
}

void ProposalPanel::openFor(const VisitNeed& need)
{
    m_need = need;
    m_order->setText(need.number + QStringLiteral(" · ") + need.contactName + QStringLiteral(" · ") +
                     need.productLabel + QLatin1Char('\n') + need.address);
    m_agreed->setChecked(false);
    m_list->clear();
    const Outcome<std::vector<Proposal>> found = DispatchDesk(m_context).proposals(need.order);
    m_proposals = found ? *found : std::vector<Proposal>();
    for (const Proposal& proposal : m_proposals) {
        auto* item = new QListWidgetItem(tr("%1   %2   %3 points")
                                                 .arg(m_context.catalogue.staffName(proposal.technician),
                                                      slotText(proposal.slot, m_context.catalogue.zone()),
                                                      QString::number(proposal.cost)) +
                                             QLatin1Char('\n') + reasonsText(proposal),
                                         m_list);
        item->setToolTip(plainToolTip(item->text()));
        if (!proposal.isSound)
            item->setForeground(themeOf(m_panel).badInk);
    }
    if (m_proposals.empty())
        m_list->addItem(found ? tr("Nobody is free in the next days. Drag the order onto the board to plan it anyway.")
                              : found.error().message);
    m_list->setCurrentRow(0);
    m_panel->openPanel(m_list);
}

void ProposalPanel::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_proposals.size()))
        return;
    const Proposal& proposal = m_proposals[std::size_t(row)];
    const VisitPlace place{proposal.technician, proposal.slot, m_agreed->isChecked(), reasonsText(proposal)};
    m_panel->closePanel();
    Q_EMIT chosen(m_need, place);
}

} // namespace sanbao
