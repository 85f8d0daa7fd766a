// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/warranty_panels.h"

#include "core/service/warranty_case_words.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/money_edit.h"
#include "ui/editors/text_box.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sanbao {

FindingPanel::FindingPanel(Workplace& workplace, QWidget* page)
    : QObject(page)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Responsibility for the fault"), page))
    , m_form(new FormSection(m_panel, 92))
    , m_responsibility(new ChoiceCombo(m_form))
    , m_exclusion(new ChoiceCombo(m_form))
    , m_evidence(textBox(6, m_form))
{
    for (const auto& [value, code] : Codes<Responsibility>::table)
        m_responsibility->addChoice(label(value), QString::fromLatin1(code));
    m_exclusion->addChoice(tr("None: the warranty holds"), QString());
    for (const auto& [value, code] : Codes<Exclusion>::table)
        m_exclusion->addChoice(label(value), QString::fromLatin1(code));
    m_responsibility->setObjectName(QStringLiteral("finding.responsibility"));
    m_exclusion->setObjectName(QStringLiteral("finding.exclusion"));
    m_evidence->setObjectName(QStringLiteral("finding.evidence"));
    m_form->addRow(QStringLiteral("finding.responsibility"), tr("Caused by"), m_responsibility);
    m_form->addRow(QStringLiteral("finding.exclusion"), tr("Exclusion"), m_exclusion);
    m_form->addRow(QStringLiteral("finding.evidence"), tr("Evidence"), m_evidence);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addWidget(
        wrappedLabel(tr("A finding against the customer takes effect when a second person has approved it."),
                     TextRole::Hint, Ink::Muted, m_panel));
    m_panel->body()->addStretch(1);
    QAction* action =
        makeAction(m_panel, tr("Record"), QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Record the finding"));
    connect(action, &QAction::triggered, this, &FindingPanel::save);
    m_panel->addFooterAction(action, QStringLiteral("finding.save"));
}

void FindingPanel::openFor(WorkOrderId order)
{
    m_order = order;
    m_form->clearIssues();
    m_responsibility->setValue(codeOf(Responsibility::Product));
    m_exclusion->setValue(QString());
    m_evidence->clear();
    m_panel->openPanel(m_responsibility);
}

void FindingPanel::save()
{
    if (m_panel->isHidden())
        return;
    FaultFinding finding;
    finding.order = m_order;
    finding.responsibility =
        fromCode<Responsibility>(m_responsibility->value().toString()).value_or(Responsibility::Product);
    finding.exclusion = fromCode<Exclusion>(m_exclusion->value().toString());
    finding.evidence = m_evidence->toPlainText();
    m_form->clearIssues();
    const Outcome<FaultFinding> stored = m_workplace.remedies().recordFinding(finding);
    if (!stored) {
        if (const QString text = placeRefusal(stored.error(), m_form); !text.isEmpty())
            Q_EMIT failed(text);
        return;
    }
    m_panel->closePanel();
    Q_EMIT saved(stored->state == FindingState::Proposed ? tr("The finding waits for a second person.")
                                                         : tr("The finding is recorded."));
}

ReturnPanel::ReturnPanel(Workplace& workplace, QWidget* page)
    : QObject(page)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Return or exchange"), page))
    , m_form(new FormSection(m_panel, 92))
    , m_kind(new ChoiceCombo(m_form))
    , m_ground(new ChoiceCombo(m_form))
    , m_price(new MoneyEdit(m_form))
    , m_note(textBox(3, m_form))
    , m_check(wrappedLabel({}, TextRole::Strong, Ink::Text, m_panel))
    , m_sum(wrappedLabel({}, TextRole::Body, Ink::Text, m_panel))
{
    for (const ReturnKind kind : {ReturnKind::Exchange, ReturnKind::Return})
        m_kind->addChoice(label(kind), codeOf(kind));
    m_kind->setObjectName(QStringLiteral("return.kind"));
    m_ground->setObjectName(QStringLiteral("return.ground"));
    m_price->setObjectName(QStringLiteral("return.price"));
    m_note->setObjectName(QStringLiteral("return.note"));
    m_check->setObjectName(QStringLiteral("return.check"));
    m_sum->setObjectName(QStringLiteral("return.sum"));
    m_form->addRow(QStringLiteral("return.kind"), tr("Kind"), m_kind);
    m_form->addRow(QStringLiteral("return.ground"), tr("Ground"), m_ground);
    m_form->addRow(QStringLiteral("return.price"), tr("Invoice price"), m_price);
    m_form->addRow(QStringLiteral("return.note"), tr("Note"), m_note);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addWidget(m_check);
    m_panel->body()->addWidget(m_sum);
    m_panel->body()->addStretch(1);
    connect(m_kind, &ChoiceCombo::currentIndexChanged, this, &ReturnPanel::fillGrounds);
    connect(m_ground, &ChoiceCombo::currentIndexChanged, this, &ReturnPanel::preview);
    connect(m_price, &MoneyEdit::textChanged, this, &ReturnPanel::preview);
    QAction* action = makeAction(m_panel, tr("Ask for it"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                 tr("Record the request; it is approved next"));
    connect(action, &QAction::triggered, this, &ReturnPanel::save);
    m_panel->addFooterAction(action, QStringLiteral("return.save"));
}

void ReturnPanel::openFor(WorkOrderId order, const OrderCase& present)
{
    m_order = order;
    m_verdict = present.now.verdict;
    m_form->clearIssues();
    m_note->clear();
    m_price->clearValue();
    if (!present.price.isZero())
        m_price->setValue(present.price);
    m_kind->setValue(codeOf(m_verdict.offers(Remedy::Return) ? ReturnKind::Return : ReturnKind::Exchange));
    fillGrounds();
    m_panel->openPanel(m_kind);
}

/// What is owed stands first and is chosen.
void ReturnPanel::fillGrounds()
{
    const ReturnKind kind = fromCode<ReturnKind>(m_kind->value().toString()).value_or(ReturnKind::Exchange);
    const QSignalBlocker quiet(m_ground);
    m_ground->clear();
    for (const bool owed : {true, false}) {
        for (const ReturnGround ground : groundsOf(kind)) {
            if (isOwed(m_verdict, kind, ground) == owed)
                m_ground->addChoice(owed ? tr("%1 (owed)").arg(label(ground)) : label(ground), codeOf(ground));
        }
    }
    m_ground->setCurrentIndex(0);
    m_form->row(QStringLiteral("return.price"))->setVisible(kind == ReturnKind::Return);
    preview();
}

ReturnWish ReturnPanel::typed() const
{
    ReturnWish wish;
    wish.order = m_order;
    wish.kind = fromCode<ReturnKind>(m_kind->value().toString()).value_or(ReturnKind::Exchange);
    wish.ground = fromCode<ReturnGround>(m_ground->value().toString()).value_or(ReturnGround::Goodwill);
    wish.price = m_price->value().value_or(Money());
    wish.note = m_note->toPlainText();
    return wish;
}

void ReturnPanel::preview()
{
    if (!m_order.isValid())
        return;
    const Outcome<ReturnRecord> draft = m_workplace.remedies().previewReturn(typed());
    m_check->setText(draft ? draft->checkText.section(QLatin1Char('\n'), 0, 0) : draft.error().message);
    setInk(m_check, draft && draft->isDue ? Ink::Ok : Ink::Warn);
    const bool sum = draft && draft->kind == ReturnKind::Return && !draft->price.isZero();
    m_sum->setVisible(sum);
    if (sum) {
        m_sum->setText(
            tr("%1 days of use, deducted %2 yuan. Refund: %3 yuan")
                .arg(QString::number(draft->usedDays), draft->depreciation.grouped(), draft->refund.grouped()));
    }
}

void ReturnPanel::save()
{
    if (m_panel->isHidden())
        return;
    m_form->clearIssues();
    if (!m_price->problem().isEmpty()) {
        m_form->showIssues({{QStringLiteral("return.price"), m_price->problem()}});
        return;
    }
    const Outcome<ReturnRecord> asked = m_workplace.remedies().requestReturn(typed());
    if (!asked) {
        if (const QString text = placeRefusal(asked.error(), m_form); !text.isEmpty())
            Q_EMIT failed(text);
        return;
    }
    m_panel->closePanel();
    Q_EMIT saved(tr("%1 is recorded and waits for approval.").arg(asked->number));
}

} // namespace sanbao
