// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/sign_panel.h"

#include "core/service/workplace.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/signature_pad.h"
#include "ui/editors/signature_tools.h"
#include "ui/models/list_pane.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

SignPanel::SignPanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Signature"), parent, 440))
    , m_form(new FormSection(m_panel, 76))
    , m_method(new ChipChoice(tr("How it is signed"), m_panel))
    , m_signer(new QLineEdit(m_panel))
    , m_day(new DayEdit(m_panel))
    , m_padBox(new QWidget(m_panel))
    , m_pad(new SignaturePad(m_padBox))
    , m_explained(new QCheckBox(tr("explained to the customer"), m_panel))
{
    build();
}

void SignPanel::build()
{
    m_method->addChip(tr("On the screen"), int(SignatureMethod::Screen));
    m_method->addChip(tr("On paper"), int(SignatureMethod::Paper));
    m_signer->setObjectName(QStringLiteral("signer"));
    m_signer->setMaxLength(100);
    m_day->setObjectName(QStringLiteral("signedOn"));
    m_explained->setObjectName(QStringLiteral("termsExplained"));
    addSignatureTools(m_padBox, m_pad);
    m_form->addLoose(m_method);
    m_form->addRow(QStringLiteral("signer"), tr("Signed by"), m_signer);
    m_form->addRow(QStringLiteral("termsExplained"), tr("Terms"), m_explained);
    m_form->addRow(QStringLiteral("signedOn"), tr("Signed on"), m_day);
    m_form->addRow(QStringLiteral("ink"), tr("Signature"), m_padBox);
    m_panel->body()->addWidget(m_form);
    m_panel->body()->addWidget(wrappedLabel(
        tr("The signature is tied to the fingerprint of exactly this paper. Neither can be changed afterwards."),
        TextRole::Hint, Ink::Muted, m_panel));
    m_panel->body()->addStretch(1);
    QAction* save = makeAction(m_panel, tr("Keep the signature"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    save->setAutoRepeat(false);
    connect(save, &QAction::triggered, this, &SignPanel::save);
    m_panel->addFooterAction(save, QStringLiteral("sign.save"));
    connect(m_method, &ChipChoice::chosen, this, &SignPanel::showMethod);
}

void SignPanel::showMethod(int method)
{
    const bool onPaper = method == int(SignatureMethod::Paper);
    m_form->row(QStringLiteral("signedOn"))->setVisible(onPaper);
    m_form->row(QStringLiteral("ink"))->setVisible(!onPaper);
}

void SignPanel::openFor(const AgreementLineItem& line)
{
    const QDate today = localDay(m_workplace.clock().now(), m_workplace.catalogue().zone());
    m_id = line.agreement.id;
    m_panel->setTitle(tr("Signature under %1").arg(line.agreement.number));
    m_form->clearIssues();
    m_method->setValue(int(SignatureMethod::Screen));
    m_signer->setText(line.customerName);
    m_day->setToday(today);
    m_day->setValue(today);
    m_explained->setChecked(false);
    m_pad->clear();
    showMethod(int(SignatureMethod::Screen));
    m_panel->openPanel(m_explained);
}

bool SignPanel::hasInput() const
{
    return !m_panel->isHidden() && !m_pad->ink().empty();
}

SigningInput SignPanel::input() const
{
    SigningInput input;
    input.method = SignatureMethod(m_method->value());
    input.device = m_pad->device();
    input.signer = m_signer->text();
    input.signedOn = m_day->value();
    input.ink = m_pad->ink();
    input.termsExplained = m_explained->isChecked();
    return input;
}

void SignPanel::save()
{
    m_form->clearIssues();
    const Outcome<AgreementSignature> kept = m_workplace.contracts().sign(m_id, input());
    if (kept) {
        m_pad->clear();
        m_panel->closePanel();
        Q_EMIT agreementSigned();
        return;
    }
    if (const QString words = placeRefusal(kept.error(), m_form); !words.isEmpty())
        Q_EMIT refused(words);
}

} // namespace sanbao
