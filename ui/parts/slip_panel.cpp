// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/slip_panel.h"

#include "core/base/lot_key.h"
#include "core/base/text_fold.h"
#include "core/service/stock_words.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/money_edit.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace sanbao {

SlipPanel::SlipPanel(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Book parts"), parent, 400))
    , m_form(new FormSection(m_panel, 92))
    , m_kind(new ChoiceCombo(m_form))
    , m_from(new ChoiceCombo(m_form))
    , m_to(new ChoiceCombo(m_form))
    , m_supplier(new ChoiceCombo(m_form))
    , m_condition(new ChoiceCombo(m_form))
    , m_scan(new QLineEdit(m_form))
    , m_lot(new QLineEdit(m_form))
    , m_quantity(new QLineEdit(m_form))
    , m_price(new MoneyEdit(m_form))
    , m_reason(new QLineEdit(m_form))
    , m_reference(new QLineEdit(m_form))
    , m_list(new QListWidget(m_panel))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
{
    build();
}

void SlipPanel::build()
{
    const auto add = [this](const char* field, const QString& words, QWidget* editor) {
        editor->setObjectName(QStringLiteral("slip.") + QLatin1String(field));
        m_form->addRow(QLatin1String(field), words, editor);
    };
    add("kind", tr("Document"), m_kind);
    add("from", tr("From"), m_from);
    add("to", tr("To"), m_to);
    add("supplier", tr("Supplier"), m_supplier);
    add("reference", tr("Delivery note"), m_reference);
    add("reason", tr("Reason"), m_reason);
    add("part", tr("Part"), m_scan);
    add("lot", tr("Serial or batch"), m_lot);
    add("quantity", tr("Quantity"), m_quantity);
    add("price", tr("Price a piece"), m_price);
    add("condition", tr("Condition"), m_condition);
    m_scan->setPlaceholderText(tr("Scan or type the number, then Enter"));
    m_reason->setMaxLength(200);
    m_reference->setMaxLength(200);
    m_lot->setMaxLength(100);
    for (const auto& [condition, code] : Codes<PartCondition>::table)
        m_condition->addChoice(label(condition), int(condition));
    m_panel->body()->addWidget(m_form);
    m_list->setObjectName(QStringLiteral("slip.lines"));
    m_list->setAccessibleName(tr("Parts on the document"));
    m_list->setMinimumHeight(dp(72));
    m_panel->body()->addWidget(m_list, 1);
    m_problem->setObjectName(QStringLiteral("slip.problem"));
    m_panel->body()->addWidget(m_problem);
    connect(m_kind, &ChoiceCombo::chosen, this, &SlipPanel::showFields);
    for (QLineEdit* edit : std::initializer_list<QLineEdit*>{m_scan, m_lot, m_quantity, m_price})
        connect(edit, &QLineEdit::returnPressed, this, &SlipPanel::addScanned);
    QAction* remove = makeAction(m_list, tr("Take the line off"), QKeySequence(Qt::Key_Delete));
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &SlipPanel::removeLine);
    connect(m_panel->addSave(tr("Book")), &QAction::triggered, this, &SlipPanel::save);
}

void SlipPanel::offer()
{
    StockDesk& desk = m_workplace.storeRoom().stock();
    const bool keeps = m_workplace.context().may(Permission::KeepStock);
    m_kind->clear();
    for (const StockKind kind : {StockKind::Receive, StockKind::Transfer, StockKind::Count, StockKind::Scrap}) {
        if (keeps || kind == StockKind::Transfer)
            m_kind->addChoice(label(kind), int(kind));
    }
    m_from->clear();
    m_to->clear();
    for (const StockPlace& place : desk.places().value_or(std::vector<StockPlace>())) {
        if (!place.active)
            continue;
        m_from->addChoice(place.name, place.id.value);
        m_to->addChoice(place.name, place.id.value);
    }
    m_supplier->clear();
    m_supplier->addChoice(tr("none"), qint64(0));
    for (const Supplier& supplier : desk.suppliers().value_or(std::vector<Supplier>())) {
        if (supplier.active)
            m_supplier->addChoice(supplier.name, supplier.id.value);
    }
}

void SlipPanel::openFor(StockKind kind, const std::optional<Part>& part)
{
    offer();
    m_lines.clear();
    m_kind->setValue(int(kind));
    m_condition->setValue(int(PartCondition::New));
    for (QLineEdit* edit : {m_scan, m_lot, m_reason, m_reference})
        edit->clear();
    m_quantity->setText(QStringLiteral("1"));
    m_price->clearValue();
    m_form->clearIssues();
    m_problem->hide();
    if (part) {
        m_scan->setText(part->code);
        m_supplier->setValue(part->supplier.value);
        if (!part->cost.isZero())
            m_price->setValue(part->cost);
    }
    showFields();
    showLines();
    QWidget* first = m_scan;
    if (part)
        first = part->tracking == Tracking::None ? m_quantity : m_lot;
    m_panel->openPanel(first);
}

void SlipPanel::showFields()
{
    const auto kind = StockKind(m_kind->value().toInt());
    const bool brings = kind == StockKind::Receive || kind == StockKind::Count;
    m_form->row(QStringLiteral("from"))->setVisible(!brings);
    m_form->row(QStringLiteral("to"))->setVisible(brings || kind == StockKind::Transfer);
    m_form->row(QStringLiteral("supplier"))->setVisible(kind == StockKind::Receive);
    m_form->row(QStringLiteral("price"))->setVisible(kind == StockKind::Receive);
    m_form->row(QStringLiteral("reference"))->setVisible(kind == StockKind::Receive);
    m_panel->setTitle(label(kind));
}

void SlipPanel::addScanned()
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
    if (!quantity) {
        m_form->showIssues({{QStringLiteral("quantity"), tr("This is not a quantity.")}});
        return;
    }
    const bool count = StockKind(m_kind->value().toInt()) == StockKind::Count;
    if (const std::optional<QuantityRule> rule = checkQuantity(found->part, *quantity, count)) {
        m_form->showIssues({quantityIssue(found->part, *rule, QStringLiteral("quantity"))});
        return;
    }
    const QString lot = found->lot && m_lot->text().isEmpty() ? found->lot->code : cleanText(m_lot->text());
    if (StockKind(m_kind->value().toInt()) == StockKind::Receive && !m_price->problem().isEmpty()) {
        m_form->showIssues({{QStringLiteral("price"), m_price->problem()}});
        return;
    }
    if (found->part.tracking == Tracking::Serial && lotKey(lot).isEmpty()) {
        m_form->showIssues({{QStringLiteral("lot"), tr("Scan the serial number of the piece.")}});
        return;
    }
    addLine(found->part, lot, *quantity);
}

/// A second scan of the same part counts up; a second scan of the same serial number is a slip of the hand.
void SlipPanel::addLine(const Part& part, const QString& lot, qint64 quantity)
{
    const auto condition = PartCondition(m_condition->value().toInt());
    for (Line& line : m_lines) {
        if (line.part.id != part.id || lotKey(line.line.lot) != lotKey(lot) || line.line.condition != condition)
            continue;
        if (part.tracking == Tracking::Serial) {
            m_form->showIssues({{QStringLiteral("lot"), tr("%1 was scanned already.").arg(lot)}});
            m_lot->selectAll();
            return;
        }
        line.line.quantity += quantity;
        showLines();
        m_scan->selectAll();
        m_scan->setFocus();
        return;
    }
    m_lines.push_back({part, {part.id, lot, condition, quantity, m_price->value().value_or(part.cost)}});
    showLines();
    m_lot->clear();
    m_quantity->setText(QStringLiteral("1"));
    m_price->clearValue(); // the next part has a price of its own
    m_scan->clear();
    m_scan->setFocus();
}

void SlipPanel::removeLine()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_lines.size()))
        return;
    m_lines.erase(m_lines.begin() + row);
    showLines();
}

void SlipPanel::showLines()
{
    m_list->clear();
    for (const Line& line : m_lines) {
        QString text =
            QStringLiteral("%1 %2 × %3").arg(line.part.code, line.part.name, amountText(line.part, line.line.quantity));
        if (!line.line.lot.isEmpty())
            text += QStringLiteral(" · ") + line.line.lot;
        m_list->addItem(text);
    }
}

StockSlip SlipPanel::slip() const
{
    StockSlip slip;
    slip.kind = StockKind(m_kind->value().toInt());
    const bool brings = slip.kind == StockKind::Receive || slip.kind == StockKind::Count;
    if (!brings)
        slip.from = StockPlaceId(m_from->value().toLongLong());
    if (brings || slip.kind == StockKind::Transfer)
        slip.to = StockPlaceId(m_to->value().toLongLong());
    if (slip.kind == StockKind::Receive)
        slip.supplier = SupplierId(m_supplier->value().toLongLong());
    slip.reason = m_reason->text();
    if (slip.kind == StockKind::Receive)
        slip.reference = m_reference->text();
    for (const Line& line : m_lines)
        slip.lines.push_back(line.line);
    return slip;
}

void SlipPanel::save()
{
    if (!m_scan->text().trimmed().isEmpty()) {
        addScanned();
        if (!m_scan->text().trimmed().isEmpty())
            return;
    }
    m_form->clearIssues();
    m_problem->hide();
    const Outcome<StockDocument> document = m_workplace.storeRoom().stock().book(slip());
    if (!document) {
        QStringList rest;
        for (const FieldIssue& issue : m_form->showIssues(document.error().issues))
            rest.append(issue.message);
        if (document.error().issues.empty())
            rest.append(document.error().message);
        m_problem->setText(rest.join(QLatin1Char('\n')));
        m_problem->setVisible(!rest.isEmpty());
        return;
    }
    m_lines.clear();
    m_panel->closePanel();
    Q_EMIT booked(document->number);
}

} // namespace sanbao
