// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/work/instruction_card.h"

#include "ui/models/duration_words.h"
#include "ui/models/list_pane.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sanbao {

InstructionCard::InstructionCard(ServiceContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_card(new Card(tr("Work instructions"), this))
    , m_list(new QVBoxLayout)
    , m_body(wrappedLabel({}, TextRole::Body, Ink::Text, m_card))
    , m_log(wrappedLabel({}, TextRole::Hint, Ink::Muted, m_card))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_list->setSpacing(dp(4));
    m_card->body()->addLayout(m_list);
    m_body->setObjectName(QStringLiteral("instruction.body"));
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->body()->addWidget(m_body);
    m_log->setObjectName(QStringLiteral("instruction.log"));
    m_card->body()->addWidget(m_log);
}

void InstructionCard::showOrder(WorkOrderId order)
{
    if (order != m_order) {
        m_body->clear();
        m_body->hide();
    }
    m_order = order;
    showList();
}

void InstructionCard::showList()
{
    clearLayout(m_list);
    GuideDesk desk(m_context);
    const std::vector<WorkInstruction> fitting = desk.instructionsFor(m_order).value_or(std::vector<WorkInstruction>());
    for (const WorkInstruction& instruction : fitting) {
        auto* row = new QHBoxLayout;
        auto* title = wrappedLabel(tr("%1 · version %2").arg(instruction.title, QString::number(instruction.version)),
                                   TextRole::Body, Ink::Text, m_card);
        title->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        row->addWidget(title, 1);
        auto* open = new ActionButton(tr("Read"), Emphasis::Quiet, m_card);
        open->setObjectName(QStringLiteral("instruction.open"));
        open->setAccessibleName(tr("Read: %1").arg(instruction.title));
        open->setToolTip(tr("Opens the instruction; who read it is kept on the order"));
        connect(open, &QPushButton::clicked, this, [this, id = instruction.id] { openInstruction(id); });
        row->addWidget(open);
        m_list->addLayout(row);
    }
    if (fitting.empty())
        m_list->addWidget(wrappedLabel(tr("None for this product. They are written in Settings, Instructions."),
                                       TextRole::Hint, Ink::Muted, m_card));
    QStringList lines;
    for (const InstructionReading& reading : desk.readings(m_order).value_or(std::vector<InstructionReading>()))
        lines.append(tr("%1 read %2, version %3, %4")
                         .arg(m_context.catalogue.staffName(reading.by), reading.title,
                              QString::number(reading.version),
                              dayAndTimeWords(reading.at, m_context.clock.now(), m_context.catalogue.zone())));
    m_log->setText(lines.join(QLatin1Char('\n')));
    m_log->setVisible(!lines.isEmpty());
}

void InstructionCard::openInstruction(qint64 id)
{
    const Outcome<WorkInstruction> read = GuideDesk(m_context).read(m_order, id);
    if (!read) {
        Q_EMIT refused(read.error().message);
        return;
    }
    m_body->setText(read->title + QStringLiteral("\n\n") + read->body);
    m_body->show();
    showList();
}

} // namespace sanbao
