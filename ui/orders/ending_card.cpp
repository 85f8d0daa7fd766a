// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/ending_card.h"

#include "core/service/carry_in_desk.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/confirm_fields.h"
#include "ui/editors/text_box.h"
#include "ui/models/duration_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

EndingCard::EndingCard(Workplace& workplace, QWidget* page)
    : QWidget(page)
    , m_workplace(workplace)
    , m_card(new Card(tr("Confirmation and hand-over"), this))
    , m_story(wrappedLabel({}, TextRole::Body, Ink::Text, m_card))
    , m_panel(new SidePanel(tr("Hand over"), page, 440))
    , m_form(new FormSection(m_panel, 96))
    , m_items(textBox(3, m_form))
    , m_test(new ChoiceCombo(m_form))
    , m_testNote(new QLineEdit(m_form))
    , m_oldParts(new ChoiceCombo(m_form))
    , m_oldPartsNote(new QLineEdit(m_form))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
{
    buildCard();
    buildPanel();
}

void EndingCard::buildCard()
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_story->setObjectName(QStringLiteral("ending.story"));
    m_card->body()->addWidget(m_story);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    m_print = new ActionButton(tr("Print the hand-over record"), Emphasis::Quiet, m_card);
    m_print->setObjectName(QStringLiteral("ending.print"));
    connect(m_print, &QPushButton::clicked, this, &EndingCard::printRequested);
    m_open = new ActionButton(tr("Hand over …"), Emphasis::Secondary, m_card);
    m_open->setObjectName(QStringLiteral("ending.open"));
    connect(m_open, &QPushButton::clicked, this, &EndingCard::openPanel);
    row->addWidget(m_print);
    row->addWidget(m_open);
    m_card->body()->addLayout(row);
}

void EndingCard::buildPanel()
{
    for (const auto& [test, code] : Codes<HandOverTest>::table)
        m_test->addChoice(label(test), int(test));
    for (const auto& [parts, code] : Codes<OldParts>::table)
        m_oldParts->addChoice(label(parts), int(parts));
    m_items->setObjectName(QStringLiteral("handover.items"));
    m_items->setPlaceholderText(tr("What the customer gets back, one a line"));
    m_test->setObjectName(QStringLiteral("handover.test"));
    m_testNote->setObjectName(QStringLiteral("handover.testNote"));
    m_oldParts->setObjectName(QStringLiteral("handover.oldParts"));
    m_oldPartsNote->setObjectName(QStringLiteral("handover.oldPartsNote"));
    m_testNote->setMaxLength(200);
    m_oldPartsNote->setMaxLength(200);
    m_form->addRow(QStringLiteral("items"), tr("Handed back"), m_items);
    m_form->addRow(QStringLiteral("test"), tr("Test"), m_test);
    m_form->addRow(QStringLiteral("testNote"), tr("Result"), m_testNote);
    m_form->addRow(QStringLiteral("oldParts"), tr("Old parts"), m_oldParts);
    m_form->addRow(QStringLiteral("oldPartsNote"), tr("Remark"), m_oldPartsNote);
    m_confirm = new ConfirmFields(m_form, QStringLiteral("handover"), this);
    m_confirm->setAbsenceOffered(false);
    m_panel->body()->addWidget(m_form);
    m_problem->setObjectName(QStringLiteral("handover.problem"));
    m_panel->body()->addWidget(m_problem);
    m_panel->body()->addStretch(1);
    connect(m_panel->addSave(tr("Record the hand-over"), {}, QStringLiteral("handover.save")), &QAction::triggered,
            this, &EndingCard::save);
}

QString EndingCard::words() const
{
    const QTimeZone& zone = m_workplace.catalogue().zone();
    const Instant now = m_workplace.clock().now();
    const auto when = [&](Instant at) { return dayAndTimeWords(at, now, zone); };
    QStringList lines;
    if (m_shown.confirmation && m_view.order.acceptedAt)
        lines.append(
            tr("Confirmed: %1, %2").arg(confirmationText(*m_shown.confirmation), when(m_shown.confirmation->at)));
    if (m_shown.told)
        lines.append(tr("Told: %1, %2, %3").arg(m_shown.told->to, label(m_shown.told->way), when(m_shown.told->at)));
    if (m_shown.handOver) {
        const HandOver& made = *m_shown.handOver;
        lines.append(
            tr("Handed over to %1, %2: %3").arg(made.receivedBy, when(made.at), made.items.join(QStringLiteral(", "))));
        QStringList details{label(made.test), made.testNote, label(made.oldParts), made.oldPartsNote};
        details.removeAll(QString());
        lines.append(details.join(QStringLiteral(" · ")));
    }
    return lines.isEmpty() ? tr("Nobody has confirmed the work yet.") : lines.join(QLatin1Char('\n'));
}

void EndingCard::showOrder(const OrderView& view)
{
    m_view = view;
    m_shown = CompletionDesk(m_workplace.context()).open(view.order.id).value_or(CompletionView());
    m_story->setText(words());
    m_print->setVisible(m_shown.handOver.has_value());
    m_open->setEnabled(m_workplace.context().may(Permission::RespondOrder) &&
                       view.order.state != OrderState::Cancelled);
}

void EndingCard::openPanel()
{
    Q_EMIT panelOpening();
    m_problem->hide();
    m_form->clearIssues();
    const HandOver made = m_shown.handOver.value_or(HandOver());
    QStringList items = made.items;
    if (items.isEmpty()) {
        const Outcome<std::optional<CarryIn>> carryIn = CarryInDesk(m_workplace.context()).of(m_view.order.id);
        items << (carryIn && *carryIn ? (*carryIn)->item : m_view.productLabel) << m_view.order.accessories;
        items.removeAll(QString());
    }
    m_items->setPlainText(items.join(QLatin1Char('\n')));
    m_test->setValue(int(made.test));
    m_testNote->setText(made.testNote);
    m_oldParts->setValue(int(made.oldParts));
    m_oldPartsNote->setText(made.oldPartsNote);
    m_confirm->start(made.receivedBy.isEmpty() ? m_view.order.contactName : made.receivedBy);
    m_panel->setTitle(tr("Hand over %1").arg(m_view.order.number));
    m_panel->openPanel(m_items);
}

void EndingCard::save()
{
    HandOver made = m_shown.handOver.value_or(HandOver());
    made.order = m_view.order.id;
    made.items = m_items->toPlainText().split(QLatin1Char('\n'));
    made.test = HandOverTest(m_test->value().toInt());
    made.testNote = m_testNote->text();
    made.oldParts = OldParts(m_oldParts->value().toInt());
    made.oldPartsNote = m_oldPartsNote->text();
    const Confirmation by = m_confirm->value();
    made.receivedBy = by.name;
    const Done done = CompletionDesk(m_workplace.context()).handOver(made, by);
    m_form->clearIssues();
    if (done) {
        m_panel->closePanel();
        Q_EMIT changed(tr("The hand-over is recorded."));
        return;
    }
    Failure failure = done.error();
    for (FieldIssue& issue : failure.issues) {
        if (issue.field == QStringLiteral("receivedBy"))
            issue.field = QStringLiteral("acceptedBy");
    }
    fillProblem(m_problem, failure, {m_form});
    if (failure.issues.empty())
        Q_EMIT refused(failure.message);
}

} // namespace sanbao
