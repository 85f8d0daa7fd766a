// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/voucher_panel.h"

#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/money_edit.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

VoucherPanel::VoucherPanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Deposit, refund, invoice"), parent))
    , m_form(new FormSection(m_panel, 92))
    , m_story(wrappedLabel({}, TextRole::Body, Ink::Muted, m_panel))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
    , m_task(new ChoiceCombo(m_panel))
    , m_voucher(new ChoiceCombo(m_panel))
    , m_amount(new MoneyEdit(m_panel))
    , m_method(new ChoiceCombo(m_panel))
    , m_reason(new QLineEdit(m_panel))
    , m_approver(new ChoiceCombo(m_panel))
    , m_title(new QLineEdit(m_panel))
    , m_tax(new QLineEdit(m_panel))
    , m_email(new QLineEdit(m_panel))
    , m_number(new QLineEdit(m_panel))
{
    build();
}

void VoucherPanel::build()
{
    m_story->setObjectName(QStringLiteral("voucher.story"));
    m_panel->body()->addWidget(m_story);
    m_task->addChoice(tr("Take a deposit"), int(Task::Deposit));
    m_task->addChoice(tr("Refund"), int(Task::Refund));
    m_task->addChoice(tr("Void a receipt"), int(Task::Void));
    m_task->addChoice(tr("Invoice data"), int(Task::Invoice));
    for (const auto& [method, code] : Codes<PaymentMethod>::table)
        m_method->addChoice(label(method), int(method));
    const auto add = [this](const char* field, const QString& words, QWidget* editor) {
        editor->setObjectName(QStringLiteral("voucher.") + QLatin1String(field));
        m_form->addRow(QLatin1String(field), words, editor);
    };
    add("task", tr("What"), m_task);
    add("voucher", tr("Receipt"), m_voucher);
    add("payment", tr("Amount"), m_amount);
    add("method", tr("Method"), m_method);
    add("reason", tr("Reason"), m_reason);
    add("approver", tr("Approved by"), m_approver);
    add("title", tr("Invoice title"), m_title);
    add("tax", tr("Tax number"), m_tax);
    add("email", tr("E-mail"), m_email);
    add("number", tr("Invoice number"), m_number);
    for (QLineEdit* edit : {m_reason, m_title, m_email})
        edit->setMaxLength(254);
    m_tax->setMaxLength(20);
    m_number->setMaxLength(30);
    m_number->setPlaceholderText(tr("once the tax system has made it"));
    m_panel->body()->addWidget(m_form);
    m_problem->setObjectName(QStringLiteral("voucher.problem"));
    m_panel->body()->addWidget(m_problem);
    m_panel->body()->addStretch(1);
    connect(m_task, &ChoiceCombo::chosen, this, &VoucherPanel::showFields);
    connect(m_voucher, &ChoiceCombo::chosen, this, &VoucherPanel::showInvoice);
    connect(m_panel->addSave(tr("Record"), {}, QStringLiteral("voucher.save")), &QAction::triggered, this,
            &VoucherPanel::save);
}

void VoucherPanel::openFor(const OrderView& view)
{
    m_view = view;
    m_problem->hide();
    m_amount->clearValue();
    m_reason->clear();
    offer();
    m_task->setValue(int(view.receipt ? Task::Invoice : Task::Deposit));
    showFields();
    m_panel->openPanel(m_task);
}

void VoucherPanel::offer()
{
    m_vouchers.clear();
    if (Outcome<std::vector<Receipt>> found = m_workplace.till().ofOrder(m_view.order.id))
        m_vouchers = std::move(found).value();
    QStringList story;
    m_voucher->clear();
    for (const Receipt& voucher : m_vouchers) {
        const QString words =
            QStringLiteral("%1 · %2 · ¥ %3").arg(voucher.number, label(voucher.kind), voucher.total.grouped());
        story.append(voucher.isVoid() ? tr("%1 · void: %2").arg(words, voucher.voidReason) : words);
        if (!voucher.isVoid())
            m_voucher->addChoice(words, voucher.id.value);
    }
    m_story->setText(story.isEmpty() ? tr("No money was taken for this order yet.") : story.join(QLatin1Char('\n')));
    m_approver->clear();
    for (const StaffMember& member : m_workplace.catalogue().staff()) {
        if (member.active && isPermitted(member.role, Permission::ApproveRefund))
            m_approver->addChoice(member.name, member.id.value);
    }
    m_approver->setValue(m_workplace.session().staff.value);
}

ReceiptId VoucherPanel::chosen() const
{
    return ReceiptId(m_voucher->value().toLongLong());
}

void VoucherPanel::showFields()
{
    const Task task = Task(m_task->value().toInt());
    m_form->clearIssues();
    const auto show = [this](const char* field, bool visible) {
        m_form->row(QLatin1String(field))->setVisible(visible);
    };
    show("voucher", task != Task::Deposit);
    show("payment", task == Task::Deposit || task == Task::Refund);
    show("method", task == Task::Deposit || task == Task::Refund);
    show("reason", task == Task::Refund || task == Task::Void);
    show("approver", task == Task::Refund);
    for (const char* field : {"title", "tax", "email", "number"})
        show(field, task == Task::Invoice);
    if (task == Task::Invoice)
        showInvoice();
}

void VoucherPanel::showInvoice()
{
    const Outcome<std::optional<InvoiceData>> known = m_workplace.till().invoice(chosen());
    const InvoiceData data = known && *known ? **known : InvoiceData();
    m_title->setText(data.title.isEmpty() ? m_view.order.contactName : data.title);
    m_tax->setText(data.taxNumber);
    m_email->setText(data.email);
    m_number->setText(data.number);
}

Outcome<QString> VoucherPanel::invoice()
{
    InvoiceData data;
    data.receipt = chosen();
    data.title = m_title->text();
    data.taxNumber = m_tax->text();
    data.email = m_email->text();
    data.number = m_number->text();
    if (Done saved = m_workplace.till().saveInvoice(data); !saved)
        return std::move(saved).error();
    return tr("The invoice data is saved.");
}

Outcome<QString> VoucherPanel::run(Task task)
{
    const std::vector<Payment> payments{
        {PaymentMethod(m_method->value().toInt()), m_amount->value().value_or(Money())}};
    if (task == Task::Invoice)
        return invoice();
    if (task == Task::Void) {
        if (Done gone = m_workplace.till().voidVoucher(chosen(), m_reason->text()); !gone)
            return std::move(gone).error();
        return tr("The receipt is void; its number stays.");
    }
    const Outcome<Receipt> made = task == Task::Deposit
                                      ? m_workplace.till().takeDeposit(m_view.order.id, payments)
                                      : m_workplace.till().refund({chosen(), payments, m_reason->text(),
                                                                   StaffId(m_approver->value().toLongLong())});
    if (!made)
        return made.error();
    Q_EMIT booked(made->id.value);
    return tr("%1 over ¥ %2 is booked.").arg(made->number, made->total.grouped());
}

void VoucherPanel::save()
{
    if (m_panel->isHidden())
        return;
    m_problem->hide();
    m_form->clearIssues();
    if (!m_amount->problem().isEmpty()) {
        m_form->showIssues({{QStringLiteral("payment"), m_amount->problem()}});
        return;
    }
    const Outcome<QString> told = run(Task(m_task->value().toInt()));
    if (told) {
        m_panel->closePanel();
        Q_EMIT done(*told);
        return;
    }
    fillProblem(m_problem, told.error(), {m_form});
}

} // namespace sanbao
