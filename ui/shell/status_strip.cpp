// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_strip.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/state_dot.h"

#include <QHBoxLayout>

namespace sanbao {

StatusStrip::StatusStrip(QWidget* parent)
    : QFrame(parent)
    , m_saved(new StateDot({}, ChipTone::Ok, this))
    , m_backup(plainLabel({}, TextRole::Hint, Ink::Muted, this))
    , m_today(plainLabel({}, TextRole::Hint, Ink::Muted, this))
    , m_breach(new ElidedLabel({}, TextRole::Hint, Ink::Warn, this))
    , m_time(plainLabel({}, TextRole::Hint, Ink::Muted, this))
{
    setObjectName(QStringLiteral("statusStrip"));
    setFixedHeight(dp(26));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(dp(16), 1, dp(16), 0);
    row->setSpacing(dp(20));
    row->addWidget(m_saved);
    row->addWidget(m_backup);
    row->addWidget(m_today);
    row->addStretch(1);
    m_breach->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_breach);
    row->addWidget(m_time);
}

void StatusStrip::showFacts(const StatusFacts& facts)
{
    m_saved->setState(facts.saved, facts.savedTone);
    m_saved->setVisible(!facts.saved.isEmpty());
    m_backup->setText(facts.backup);
    setInk(m_backup, facts.backupTone == ChipTone::Neutral || facts.backupTone == ChipTone::Ok
                         ? Ink::Muted
                         : inkOf(facts.backupTone));
    m_backup->setVisible(!facts.backup.isEmpty());
    const bool counted = facts.registeredToday && facts.resolvedToday;
    m_today->setVisible(counted);
    if (counted)
        m_today->setText(tr("Today: %1 registered, %2 resolved")
                             .arg(QString::number(*facts.registeredToday), QString::number(*facts.resolvedToday)));
    m_breach->setText(facts.nextBreach);
    setInk(m_breach, inkOf(facts.breachTone));
    m_breach->setVisible(!facts.nextBreach.isEmpty());
    m_time->setText(facts.time);
}

} // namespace sanbao
