// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/cancel_panel.h"

#include "core/service/contract_desk.h"
#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

CancelPanel::CancelPanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Cancel the agreement"), parent))
    , m_form(new FormSection(m_panel, 84))
    , m_reason(new QLineEdit(m_panel))
    , m_on(new DayEdit(m_panel))
    , m_method(new ChoiceCombo(m_panel))
    , m_refund(wrappedLabel({}, TextRole::Strong, Ink::Text, m_panel))
{
    m_reason->setObjectName(QStringLiteral("cancel.reason"));
    m_reason->setMaxLength(300);
    m_on->setObjectName(QStringLiteral("cancel.on"));
    m_refund->setObjectName(QStringLiteral("cancel.refund"));
    for (const auto& [method, code] : Codes<PaymentMethod>::table)
        m_method->addChoice(label(method), int(method));
    m_form->addRow(QStringLiteral("reason"), tr("Reason"), m_reason);
    m_form->addRow(QStringLiteral("on"), tr("Last day"), m_on);
    m_form->addRow(QStringLiteral("method"), tr("Given back by"), m_method);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addWidget(m_refund);
    m_panel->body()->addStretch(1);
    auto* close = new ActionButton(tr("Keep the agreement"), Emphasis::Secondary, m_panel);
    connect(close, &QPushButton::clicked, m_panel, &SidePanel::closePanel);
    QAction* save = makeAction(m_panel, tr("Cancel the agreement"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    save->setAutoRepeat(false);
    connect(save, &QAction::triggered, this, &CancelPanel::save);
    m_panel->footer()->addWidget(close);
    m_panel->footer()->addWidget(new ActionButton(save, Emphasis::Danger, m_panel));
    connect(m_on, &QLineEdit::textChanged, this, &CancelPanel::showRefund);
}

void CancelPanel::openFor(const AgreementLineItem& line)
{
    const QDate today = localDay(m_workplace.clock().now(), m_workplace.catalogue().zone());
    m_line = line;
    m_form->clearIssues();
    m_reason->clear();
    m_on->setToday(today);
    m_on->setValue(std::clamp(today, line.agreement.startsOn.addDays(-1), line.agreement.endsOn));
    showRefund();
    m_panel->openPanel(m_reason);
}

void CancelPanel::showRefund()
{
    const Outcome<Money> refund = m_on->value().isValid()
                                      ? m_workplace.contracts().refund(m_line.agreement.id, m_on->value())
                                      : Outcome<Money>(Money());
    m_refund->setText(refund ? tr("To give back: ¥ %1").arg(refund->grouped()) : refund.error().message);
}

void CancelPanel::save()
{
    m_form->clearIssues();
    const Cancellation wanted{m_reason->text(), m_on->value(), PaymentMethod(m_method->value().toInt())};
    const Outcome<AgreementTerms> done =
        m_workplace.contracts().cancel(m_line.agreement.id, m_line.terms.revision, wanted);
    if (done) {
        m_panel->closePanel();
        Q_EMIT cancelled();
        return;
    }
    if (const QString words = placeRefusal(done.error(), m_form); !words.isEmpty())
        Q_EMIT refused(words);
}

} // namespace sanbao
