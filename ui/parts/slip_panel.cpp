// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/slip_panel.h"

#include "core/service/stock_words.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/parts/scan_entry.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
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
    , m_reason(new QLineEdit(m_form))
    , m_reference(new QLineEdit(m_form))
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
    ScanWays ways;
    ways.price = [](const Part& part) { return part.cost; };
    ways.condition = [this] { return PartCondition(m_condition->value().toInt()); };
    ways.mayBeZero = [this] { return StockKind(m_kind->value().toInt()) == StockKind::Count; };
    m_scans = new ScanEntry(m_workplace.storeRoom().stock(), m_form, QStringLiteral("slip"), ways);
    add("condition", tr("Condition"), m_condition);
    m_reason->setMaxLength(200);
    m_reference->setMaxLength(200);
    for (const auto& [condition, code] : Codes<PartCondition>::table)
        m_condition->addChoice(label(condition), int(condition));
    m_panel->body()->addWidget(m_form);
    m_scans->list()->setAccessibleName(tr("Parts on the document"));
    m_scans->list()->setMinimumHeight(dp(72));
    m_panel->body()->addWidget(m_scans->list(), 1);
    m_problem->setObjectName(QStringLiteral("slip.problem"));
    m_panel->body()->addWidget(m_problem);
    connect(m_kind, &ChoiceCombo::chosen, this, &SlipPanel::showFields);
    connect(m_scans, &ScanEntry::entered, m_problem, &QWidget::hide);
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
    m_kind->setValue(int(kind));
    m_condition->setValue(int(PartCondition::New));
    m_reason->clear();
    m_reference->clear();
    m_form->clearIssues();
    m_problem->hide();
    if (part)
        m_supplier->setValue(part->supplier.value);
    showFields();
    m_panel->openPanel(m_scans->start(part));
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

bool SlipPanel::hasInput() const
{
    return !m_scans->isEmpty();
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
    for (const ScannedLine& line : m_scans->lines())
        slip.lines.push_back({line.part.id, line.lot, line.condition, line.quantity, line.price});
    return slip;
}

void SlipPanel::save()
{
    if (!m_scans->takeTyped())
        return;
    m_form->clearIssues();
    m_problem->hide();
    const Outcome<StockDocument> document = m_workplace.storeRoom().stock().book(slip());
    if (!document) {
        fillProblem(m_problem, document.error(), {m_form});
        return;
    }
    m_scans->clear();
    m_panel->closePanel();
    Q_EMIT booked(document->number);
}

} // namespace sanbao
