// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/settlement_panel.h"

#include "core/service/labels.h"
#include "core/service/workplace.h"
#include "ui/editors/money_edit.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sanbao {

namespace {

QString fieldOf(PaymentMethod method)
{
    return QStringLiteral("payment.") + codeOf(method);
}

} // namespace

SettlementPanel::SettlementPanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Settle"), parent))
    , m_form(new FormSection(m_panel, 100))
    , m_due(plainLabel({}, TextRole::Figure, Ink::Text, m_panel))
    , m_parts(wrappedLabel({}, TextRole::Hint, Ink::Muted, m_panel))
    , m_rest(plainLabel({}, TextRole::Strong, Ink::Text, m_panel))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
{
    build();
}

void SettlementPanel::build()
{
    m_panel->body()->addWidget(plainLabel(tr("To pay"), TextRole::Body, Ink::Muted, m_panel));
    m_due->setObjectName(QStringLiteral("settle.due"));
    m_panel->body()->addWidget(m_due);
    m_parts->setObjectName(QStringLiteral("settle.parts"));
    m_panel->body()->addWidget(m_parts);
    for (const auto& [method, code] : Codes<PaymentMethod>::table) {
        auto* edit = new MoneyEdit(m_panel);
        m_form->addRow(fieldOf(method), label(method), edit);
        m_edits.emplace_back(method, edit);
        connect(edit, &QLineEdit::textChanged, this, &SettlementPanel::showRest);
    }
    m_panel->body()->addWidget(m_form);
    m_rest->setObjectName(QStringLiteral("settle.rest"));
    m_rest->setAlignment(Qt::AlignRight);
    m_panel->body()->addWidget(m_rest);
    m_problem->setObjectName(QStringLiteral("settle.problem"));
    m_panel->body()->addWidget(m_problem);
    m_panel->body()->addStretch(1);
    connect(m_panel->addSave(tr("Take the payment"), tr("Settle the order and issue the receipt"),
                             QStringLiteral("settle.save")),
            &QAction::triggered, this, &SettlementPanel::save);
}

bool SettlementPanel::isOpen() const
{
    return !m_panel->isHidden();
}

void SettlementPanel::openFor(const OrderView& view)
{
    m_view = view;
    m_problem->hide();
    m_form->clearIssues();
    showBalance();
    for (const auto& [method, edit] : m_edits)
        edit->clearValue();
    m_edits.front().second->setValue(view.toPay());
    showRest();
    m_panel->openPanel(m_edits.front().second);
    m_edits.front().second->selectAll();
}

void SettlementPanel::showBalance()
{
    m_due->setText(QStringLiteral("¥ ") + m_view.toPay().grouped());
    QStringList parts;
    if (!m_view.rounding.isZero() || !m_view.prepaid.isZero())
        parts.append(tr("Fees ¥ %1").arg(m_view.totals.due.grouped()));
    if (!m_view.rounding.isZero())
        parts.append(tr("rounding %1").arg(m_view.rounding.grouped()));
    if (!m_view.prepaid.isZero())
        parts.append(tr("prepaid ¥ %1").arg(m_view.prepaid.grouped()));
    if (m_view.toPay().isNegative())
        parts.append(tr("give the rest back: write it with a minus"));
    m_parts->setText(parts.join(QStringLiteral(" · ")));
    m_parts->setVisible(!parts.isEmpty());
}

std::vector<Payment> SettlementPanel::payments(std::vector<FieldIssue>& issues) const
{
    std::vector<Payment> typed;
    for (const auto& [method, edit] : m_edits) {
        if (!edit->problem().isEmpty())
            issues.push_back({fieldOf(method), edit->problem()});
        else if (edit->value())
            typed.push_back({method, *edit->value()});
    }
    return typed;
}

void SettlementPanel::showRest()
{
    std::vector<FieldIssue> issues;
    Money rest = m_view.toPay();
    for (const Payment& payment : payments(issues))
        rest = rest - payment.amount;
    if (rest.isZero()) {
        m_rest->setText(tr("Adds up"));
        setInk(m_rest, Ink::Ok);
        return;
    }
    m_rest->setText(rest.isNegative() ? tr("¥ %1 too much").arg((-rest).grouped())
                                      : tr("¥ %1 missing").arg(rest.grouped()));
    setInk(m_rest, Ink::Warn);
}

void SettlementPanel::save()
{
    if (!isOpen())
        return;
    m_problem->hide();
    std::vector<FieldIssue> issues;
    const std::vector<Payment> typed = payments(issues);
    m_form->showIssues(issues);
    if (!issues.empty())
        return;
    const Outcome<Receipt> receipt = m_workplace.orders().settle(m_view.order.id, m_view.order.revision, typed);
    if (receipt) {
        m_panel->closePanel();
        Q_EMIT settled(*receipt);
        return;
    }
    m_problem->setText(receipt.error().lines().join(QLatin1Char('\n')));
    m_problem->show();
    if (receipt.error().kind == FailureKind::Conflict) {
        if (const Outcome<OrderView> fresh = m_workplace.orders().open(m_view.order.id))
            m_view = *fresh;
        showBalance();
        showRest();
        Q_EMIT refused(m_problem->text());
    }
}

} // namespace sanbao
