// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/confirm_fields.h"

#include "core/service/completion_desk.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/signature_pad.h"
#include "ui/editors/signature_tools.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

ConfirmFields::ConfirmFields(FormSection* form, const QString& prefix, QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_name(new QLineEdit(form))
    , m_way(new ChoiceCombo(form))
    , m_code(new QLineEdit(form))
    , m_box(new QWidget(form))
    , m_pad(new SignaturePad(m_box))
{
    m_name->setObjectName(prefix + QStringLiteral(".acceptedBy"));
    m_name->setMaxLength(100);
    m_way->setObjectName(prefix + QStringLiteral(".way"));
    m_code->setObjectName(prefix + QStringLiteral(".code"));
    m_code->setMaxLength(12);
    m_code->setPlaceholderText(tr("six digits on the customer's slip"));
    m_pad->setObjectName(prefix + QStringLiteral(".pad"));
    for (const auto& [way, code] : Codes<ConfirmWay>::table)
        m_way->addChoice(label(way), int(way));
    addSignatureTools(m_box, m_pad);
    form->addRow(QStringLiteral("acceptedBy"), tr("Confirmed by"), m_name);
    form->addRow(QStringLiteral("way"), tr("How"), m_way);
    form->addRow(QStringLiteral("code"), tr("Code"), m_code);
    form->addRow(QStringLiteral("ink"), tr("Signature"), m_box);
    connect(m_way, &ChoiceCombo::chosen, this, &ConfirmFields::follow);
    follow();
}

void ConfirmFields::start(const QString& name)
{
    m_given = name;
    m_name->setText(name);
    m_way->setValue(int(ConfirmWay::Name));
    m_code->clear();
    m_pad->clear();
    follow();
}

Confirmation ConfirmFields::value() const
{
    Confirmation made;
    made.way = ConfirmWay(m_way->value().toInt());
    made.name = m_name->text();
    made.reason = m_name->text();
    made.code = m_code->text();
    made.device = m_pad->device();
    made.ink = m_pad->ink();
    return made;
}

bool ConfirmFields::hasInput() const
{
    return m_visible && (m_name->text() != m_given || !m_code->text().isEmpty() || !m_pad->ink().empty());
}

void ConfirmFields::setVisible(bool visible)
{
    m_visible = visible;
    follow();
}

void ConfirmFields::setAbsenceOffered(bool offered)
{
    const int row = m_way->findData(int(ConfirmWay::Absent));
    if (offered && row < 0)
        m_way->addChoice(label(ConfirmWay::Absent), int(ConfirmWay::Absent));
    else if (!offered && row >= 0)
        m_way->removeItem(row);
}

void ConfirmFields::follow()
{
    const ConfirmWay way = ConfirmWay(m_way->value().toInt());
    if (way == ConfirmWay::Absent && m_name->text() == m_given)
        m_name->clear();
    else if (way != ConfirmWay::Absent && m_name->text().isEmpty())
        m_name->setText(m_given);
    m_form->row(QStringLiteral("acceptedBy"))
        ->label()
        ->setText(way == ConfirmWay::Absent ? tr("Why nobody") : tr("Confirmed by"));
    m_form->row(QStringLiteral("acceptedBy"))->setVisible(m_visible);
    m_form->row(QStringLiteral("way"))->setVisible(m_visible);
    m_form->row(QStringLiteral("code"))->setVisible(m_visible && way == ConfirmWay::Code);
    m_form->row(QStringLiteral("ink"))->setVisible(m_visible && way == ConfirmWay::Signature);
}

} // namespace sanbao
