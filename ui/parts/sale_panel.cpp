// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sale_panel.h"

#include "core/service/labels.h"
#include "core/service/stock_words.h"
#include "core/service/store_room.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/money_edit.h"
#include "ui/parts/scan_entry.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace sanbao {

SalePanel::SalePanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Sell parts"), parent, 400))
    , m_form(new FormSection(m_panel, 92))
    , m_from(new ChoiceCombo(m_form))
    , m_due(plainLabel({}, TextRole::Figure, Ink::Text, m_panel))
    , m_money(new FormSection(m_panel, 92))
    , m_method(new ChoiceCombo(m_money))
    , m_received(new MoneyEdit(m_money))
    , m_buyer(new QLineEdit(m_money))
    , m_phone(new QLineEdit(m_money))
    , m_change(plainLabel({}, TextRole::Strong, Ink::Text, m_panel))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
{
    build();
}

void SalePanel::build()
{
    const auto add = [](FormSection* form, const char* field, const QString& words, QWidget* editor) {
        editor->setObjectName(QStringLiteral("sale.") + QLatin1String(field));
        form->addRow(QLatin1String(field), words, editor);
    };
    ScanWays ways;
    ways.price = [this](const Part& part) { return m_workplace.storeRoom().sales().priceOf(part); };
    ways.condition = [] { return PartCondition::New; };
    ways.mayBeZero = [] { return false; };
    ways.sells = true;
    m_scans = new ScanEntry(m_workplace.storeRoom().stock(), m_form, QStringLiteral("sale"), ways);
    add(m_form, "from", tr("From"), m_from);
    m_panel->body()->addWidget(m_form);
    m_scans->list()->setAccessibleName(tr("Parts that are sold"));
    m_scans->list()->setMinimumHeight(dp(56));
    m_panel->body()->addWidget(m_scans->list(), 1);
    m_due->setObjectName(QStringLiteral("sale.due"));
    m_due->setAlignment(Qt::AlignRight);
    m_panel->body()->addWidget(m_due);
    add(m_money, "method", tr("Paid by"), m_method);
    add(m_money, "received", tr("Received"), m_received);
    add(m_money, "buyer", tr("Customer"), m_buyer);
    add(m_money, "phone", tr("Phone"), m_phone);
    for (const auto& [method, code] : Codes<PaymentMethod>::table)
        m_method->addChoice(label(method), int(method));
    m_buyer->setPlaceholderText(tr("if he wants it on the receipt"));
    m_buyer->setMaxLength(100);
    m_panel->body()->addWidget(m_money);
    m_change->setObjectName(QStringLiteral("sale.change"));
    m_change->setAlignment(Qt::AlignRight);
    m_panel->body()->addWidget(m_change);
    m_problem->setObjectName(QStringLiteral("sale.problem"));
    m_panel->body()->addWidget(m_problem);
    connect(m_scans, &ScanEntry::entered, m_problem, &QWidget::hide);
    connect(m_scans, &ScanEntry::changed, this, &SalePanel::showDue);
    connect(m_received, &QLineEdit::textChanged, this, &SalePanel::showChange);
    connect(m_panel->addSave(tr("Take the payment"), tr("The parts leave stock and the receipt is issued"),
                             QStringLiteral("sale.save")),
            &QAction::triggered, this, &SalePanel::save);
}

void SalePanel::offer()
{
    m_from->clear();
    for (const StockPlace& place : m_workplace.storeRoom().stock().places().value_or(std::vector<StockPlace>())) {
        if (place.active && place.kind != PlaceKind::Quarantine && place.kind != PlaceKind::Branch)
            m_from->addChoice(place.name, place.id.value);
    }
}

void SalePanel::openFor(const std::optional<Part>& part)
{
    offer();
    for (QLineEdit* edit : {m_buyer, m_phone})
        edit->clear();
    m_received->clearValue();
    m_form->clearIssues();
    m_money->clearIssues();
    m_problem->hide();
    m_panel->openPanel(m_scans->start(part));
}

bool SalePanel::hasInput() const
{
    return !m_scans->isEmpty();
}

std::vector<SaleLine> SalePanel::lines() const
{
    std::vector<SaleLine> lines;
    for (const ScannedLine& scanned : m_scans->lines()) {
        SaleLine line;
        line.part = scanned.part.id;
        line.lotCode = scanned.lot;
        line.quantity = scanned.quantity;
        line.price = scanned.price;
        lines.push_back(line);
    }
    return lines;
}

void SalePanel::showDue()
{
    m_due->setText(QStringLiteral("¥ ") + m_workplace.storeRoom().sales().toPay(lines()).grouped());
    showChange();
}

void SalePanel::showChange()
{
    const Money total = m_workplace.storeRoom().sales().toPay(lines());
    const std::optional<Money> received = m_received->value();
    m_change->setVisible(received.has_value() && !m_scans->isEmpty());
    if (!received)
        return;
    const std::optional<Money> change = changeOf(total, *received);
    m_change->setText(change ? tr("Change ¥ %1").arg(change->grouped())
                             : tr("¥ %1 missing").arg((total - *received).grouped()));
    setInk(m_change, change ? Ink::Ok : Ink::Warn);
}

void SalePanel::save()
{
    if (!m_scans->takeTyped())
        return;
    m_form->clearIssues();
    m_money->clearIssues();
    m_problem->hide();
    SaleWish wish;
    wish.from = StockPlaceId(m_from->value().toLongLong());
    wish.buyer = m_buyer->text();
    wish.phone = m_phone->text();
    wish.method = PaymentMethod(m_method->value().toInt());
    wish.lines = lines();
    const Outcome<CounterSale> sale = m_workplace.storeRoom().sales().sell(wish);
    if (!sale) {
        fillProblem(m_problem, sale.error(), {m_form, m_money});
        return;
    }
    m_scans->clear();
    m_panel->closePanel();
    Q_EMIT sold(*sale);
}

} // namespace sanbao
