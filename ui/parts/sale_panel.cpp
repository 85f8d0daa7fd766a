// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sale_panel.h"

#include "core/base/lot_key.h"
#include "core/base/text_fold.h"
#include "core/service/labels.h"
#include "core/service/stock_words.h"
#include "core/service/store_room.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/money_edit.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
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
    , m_scan(new QLineEdit(m_form))
    , m_lot(new QLineEdit(m_form))
    , m_quantity(new QLineEdit(m_form))
    , m_price(new MoneyEdit(m_form))
    , m_list(new QListWidget(m_panel))
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
    add(m_form, "part", tr("Part"), m_scan);
    add(m_form, "lot", tr("Serial or batch"), m_lot);
    add(m_form, "quantity", tr("Quantity"), m_quantity);
    add(m_form, "price", tr("Price a piece"), m_price);
    add(m_form, "from", tr("From"), m_from);
    m_scan->setPlaceholderText(tr("Scan or type the number, then Enter"));
    m_panel->body()->addWidget(m_form);
    m_list->setObjectName(QStringLiteral("sale.lines"));
    m_list->setAccessibleName(tr("Parts that are sold"));
    m_list->setMinimumHeight(dp(56));
    m_panel->body()->addWidget(m_list, 1);
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
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_scan, m_lot, m_quantity, m_price})
        connect(edit, &QLineEdit::returnPressed, this, &SalePanel::addScanned);
    connect(m_scan, &QLineEdit::editingFinished, this, &SalePanel::showPrice);
    connect(m_received, &QLineEdit::textChanged, this, &SalePanel::showChange);
    QAction* remove = makeAction(m_list, tr("Take the line off"), QKeySequence(Qt::Key_Delete));
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &SalePanel::removeLine);
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
    m_lines.clear();
    for (QLineEdit* edit : {m_scan, m_lot, m_buyer, m_phone})
        edit->clear();
    m_quantity->setText(QStringLiteral("1"));
    m_price->clearValue();
    m_received->clearValue();
    m_form->clearIssues();
    m_money->clearIssues();
    m_problem->hide();
    if (part) {
        m_scan->setText(part->code);
        m_price->setValue(m_workplace.storeRoom().sales().priceOf(*part));
    }
    showLines();
    QWidget* first = m_scan;
    if (part)
        first = part->tracking == Tracking::None ? m_quantity : m_lot;
    m_panel->openPanel(first);
    m_quantity->selectAll();
}

void SalePanel::showPrice()
{
    const Outcome<ScannedPart> found = m_workplace.storeRoom().stock().find(m_scan->text());
    if (found && m_price->text().trimmed().isEmpty())
        m_price->setValue(m_workplace.storeRoom().sales().priceOf(found->part));
}

void SalePanel::addScanned()
{
    m_problem->hide();
    m_form->clearIssues();
    const Outcome<ScannedPart> found = m_workplace.storeRoom().stock().find(m_scan->text());
    if (!found) {
        m_form->showIssues({{QStringLiteral("part"), found.error().message}});
        m_scan->selectAll();
        return;
    }
    const std::optional<qint64> quantity = parseQuantity(m_quantity->text());
    const QString lot = found->lot && m_lot->text().isEmpty() ? found->lot->code : cleanText(m_lot->text());
    if (!quantity) {
        m_form->showIssues({{QStringLiteral("quantity"), tr("This is not a quantity.")}});
        return;
    }
    if (!m_price->problem().isEmpty()) {
        m_form->showIssues({{QStringLiteral("price"), m_price->problem()}});
        return;
    }
    if (!mayAdd(found->part, lot, *quantity))
        return;
    SaleLine line;
    line.part = found->part.id;
    line.lotCode = lot;
    line.quantity = *quantity;
    line.price = m_price->value().value_or(m_workplace.storeRoom().sales().priceOf(found->part));
    m_lines.push_back({found->part, line});
    showLines();
    clearLine();
}

/// Ready for the next scan.
void SalePanel::clearLine()
{
    m_lot->clear();
    m_price->clearValue();
    m_quantity->setText(QStringLiteral("1"));
    m_scan->clear();
    m_scan->setFocus();
}

/// A second scan of the same part counts up; a serial number is sold once.
bool SalePanel::mayAdd(const Part& part, const QString& lot, qint64 quantity)
{
    if (const std::optional<QuantityRule> rule = checkQuantity(part, quantity)) {
        m_form->showIssues({quantityIssue(part, *rule, QStringLiteral("quantity"))});
        return false;
    }
    if (part.tracking == Tracking::Serial && lotKey(lot).isEmpty()) {
        m_form->showIssues({{QStringLiteral("lot"), tr("Scan the serial number of the piece.")}});
        m_lot->setFocus();
        return false;
    }
    for (Line& line : m_lines) {
        if (line.part.id != part.id || lotKey(line.line.lotCode) != lotKey(lot))
            continue;
        if (part.tracking == Tracking::Serial) {
            m_form->showIssues({{QStringLiteral("lot"), tr("%1 was scanned already.").arg(lot)}});
            return false;
        }
        line.line.quantity += quantity;
        showLines();
        clearLine();
        return false;
    }
    return true;
}

void SalePanel::removeLine()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_lines.size()))
        return;
    m_lines.erase(m_lines.begin() + row);
    showLines();
}

std::vector<SaleLine> SalePanel::lines() const
{
    std::vector<SaleLine> lines;
    for (const Line& line : m_lines)
        lines.push_back(line.line);
    return lines;
}

void SalePanel::showLines()
{
    m_list->clear();
    for (const Line& line : m_lines) {
        QString text = QStringLiteral("%1 %2 × %3 · ¥ %4")
                           .arg(line.part.code, line.part.name, amountText(line.part, line.line.quantity),
                                line.line.amount().grouped());
        if (!line.line.lotCode.isEmpty())
            text += QStringLiteral(" · ") + line.line.lotCode;
        m_list->addItem(text);
    }
    m_due->setText(QStringLiteral("¥ ") + m_workplace.storeRoom().sales().toPay(lines()).grouped());
    showChange();
}

void SalePanel::showChange()
{
    const Money total = m_workplace.storeRoom().sales().toPay(lines());
    const std::optional<Money> received = m_received->value();
    m_change->setVisible(received.has_value() && !m_lines.empty());
    if (!received)
        return;
    const std::optional<Money> change = changeOf(total, *received);
    m_change->setText(change ? tr("Change ¥ %1").arg(change->grouped())
                             : tr("¥ %1 missing").arg((total - *received).grouped()));
    setInk(m_change, change ? Ink::Ok : Ink::Warn);
}

void SalePanel::save()
{
    if (!m_scan->text().trimmed().isEmpty()) {
        addScanned();
        if (!m_scan->text().trimmed().isEmpty())
            return;
    }
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
        QStringList rest;
        for (const FieldIssue& issue : m_money->showIssues(m_form->showIssues(sale.error().issues)))
            rest.append(issue.message);
        if (sale.error().issues.empty())
            rest.append(sale.error().message);
        m_problem->setText(rest.join(QLatin1Char('\n')));
        m_problem->setVisible(!rest.isEmpty());
        return;
    }
    m_lines.clear();
    m_panel->closePanel();
    Q_EMIT sold(*sale);
}

} // namespace sanbao
