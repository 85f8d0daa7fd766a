// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaints/handling_form.h"

#include "ui/complaints/yes_no_field.h"
#include "ui/editors/text_box.h"
#include "ui/style/theme.h"
#include "ui/widgets/form_section.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sanbao {

HandlingForm::HandlingForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new FormSection(this, 120))
    , m_finding(textBox(3, this))
    , m_justified(new YesNoField(tr("Justified"), tr("Not justified"), this))
    , m_remedy(textBox(3, this))
    , m_accepted(new YesNoField(tr("Accepted"), tr("Not accepted"), this))
    , m_cause(textBox(2, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->addRow(QStringLiteral("finding"), tr("Finding"), m_finding);
    m_form->addRow(QStringLiteral("justified"), tr("Verdict"), m_justified);
    m_form->addRow(QStringLiteral("remedy"), tr("Remedy offered"), m_remedy);
    m_form->addRow(QStringLiteral("accepted"), tr("The customer"), m_accepted);
    m_form->addRow(QStringLiteral("cause"), tr("Cause"), m_cause);
    const auto edited = [this](const QString& field) {
        m_edited = true;
        m_form->row(field)->setIssue({});
    };
    for (QPlainTextEdit* box : {m_finding, m_remedy, m_cause})
        connect(box, &QPlainTextEdit::textChanged, this, [box, edited] { edited(box->objectName()); });
    for (YesNoField* field : {m_justified, m_accepted})
        connect(field, &YesNoField::edited, this, [field, edited] { edited(field->objectName()); });
}

void HandlingForm::showComplaint(const Complaint& complaint)
{
    m_form->clearIssues();
    m_finding->setPlainText(complaint.finding);
    m_justified->setValue(complaint.justified);
    m_remedy->setPlainText(complaint.remedy);
    m_accepted->setValue(complaint.customerAccepted);
    m_cause->setPlainText(complaint.cause);
    const bool closed = complaint.state == ComplaintState::Closed;
    for (QPlainTextEdit* box : {m_finding, m_remedy, m_cause})
        box->setReadOnly(closed);
    m_justified->setEnabled(!closed);
    m_accepted->setEnabled(!closed);
    m_edited = false;
}

ComplaintClosing HandlingForm::closing() const
{
    ComplaintClosing closing;
    closing.finding = m_finding->toPlainText();
    closing.justified = m_justified->value();
    closing.remedy = m_remedy->toPlainText();
    closing.customerAccepted = m_accepted->value();
    closing.cause = m_cause->toPlainText();
    return closing;
}

void HandlingForm::restore(const ComplaintClosing& typed)
{
    const ComplaintClosing stored = closing();
    const auto put = [](QPlainTextEdit* box, const QString& text) {
        if (box->toPlainText() != text)
            box->setPlainText(text);
    };
    put(m_finding, typed.finding);
    put(m_remedy, typed.remedy);
    put(m_cause, typed.cause);
    m_justified->setValue(typed.justified);
    m_accepted->setValue(typed.customerAccepted);
    m_edited = typed.finding != stored.finding || typed.remedy != stored.remedy || typed.cause != stored.cause ||
               typed.justified != stored.justified || typed.customerAccepted != stored.customerAccepted;
}

QString HandlingForm::remedy() const
{
    return m_remedy->toPlainText();
}

std::vector<FieldIssue> HandlingForm::showIssues(const std::vector<FieldIssue>& issues)
{
    return m_form->showIssues(issues);
}

void HandlingForm::clearIssues()
{
    m_form->clearIssues();
}

QWidget* HandlingForm::firstField() const
{
    return m_finding;
}

} // namespace sanbao
