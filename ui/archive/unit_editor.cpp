// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/unit_editor.h"

#include "core/service/record_desk.h"
#include "core/service/unit_desk.h"
#include "core/service/warranty_words.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/money_edit.h"
#include "ui/editors/text_box.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/side_panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace sanbao {

namespace {

DayEdit* dayEdit(Workplace& workplace, QWidget* parent)
{
    auto* edit = new DayEdit(parent);
    edit->setToday(localDay(workplace.clock().now(), workplace.catalogue().zone()));
    return edit;
}

/// Days that are no days, before the desk is asked.
std::vector<FieldIssue> dayIssues(std::initializer_list<const DayEdit*> edits)
{
    std::vector<FieldIssue> issues;
    for (const DayEdit* edit : edits) {
        if (!edit->problem().isEmpty())
            issues.push_back({edit->objectName(), edit->problem()});
    }
    return issues;
}

} // namespace

UnitEditor::UnitEditor(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Product data"), parent))
    , m_form(new FormSection(m_panel, 88))
    , m_category(new ChoiceCombo(m_form))
    , m_brand(new QLineEdit(m_form))
    , m_model(new QLineEdit(m_form))
    , m_serial(new QLineEdit(m_form))
    , m_invoiced(dayEdit(workplace, m_form))
    , m_delivered(dayEdit(workplace, m_form))
    , m_installed(dayEdit(workplace, m_form))
    , m_exchanged(dayEdit(workplace, m_form))
    , m_note(textBox(3, m_form))
    , m_imei(new QLineEdit(m_form))
    , m_invoiceNumber(new QLineEdit(m_form))
    , m_invoicePrice(new MoneyEdit(m_form))
    , m_produced(dayEdit(workplace, m_form))
    , m_use(new ChoiceCombo(m_form))
{
    for (const Category& category : workplace.catalogue().categories()) {
        if (category.active)
            m_category->addChoice(workplace.catalogue().categoryName(category.id), category.id.value);
    }
    m_form->addRow(QStringLiteral("product.category"), tr("Category"), m_category);
    m_form->addRow(QStringLiteral("product.brand"), tr("Brand"), m_brand);
    m_form->addRow(QStringLiteral("product.model"), tr("Model"), m_model);
    m_form->addRow(QStringLiteral("product.serial"), tr("Serial number"), m_serial);
    m_form->addRow(QStringLiteral("product.invoiced"), tr("Sold"), m_invoiced);
    m_form->addRow(QStringLiteral("product.delivered"), tr("Delivered"), m_delivered);
    m_form->addRow(QStringLiteral("product.installed"), tr("Installed"), m_installed);
    m_form->addRow(QStringLiteral("product.exchanged"), tr("Exchanged"), m_exchanged);
    m_form->addRow(QStringLiteral("product.note"), tr("Note"), m_note);
    addCardRows();
    // Every field stays in reach on a low screen.
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, m_panel);
    column->addWidget(m_form);
    column->addStretch(1);
    m_panel->body()->addWidget(area, 1);
    QAction* saving =
        makeAction(m_panel, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return), tr("Save the product's data"));
    connect(saving, &QAction::triggered, this, &UnitEditor::save);
    m_panel->footer()->addWidget(new ActionButton(saving, Emphasis::Primary, m_panel));
}

void UnitEditor::addCardRows()
{
    for (const UseKind use : {UseKind::Home, UseKind::Commercial})
        m_use->addChoice(label(use), codeOf(use));
    m_imei->setMaxLength(20);
    m_form->addRow(QStringLiteral("unit.imei"), QStringLiteral("IMEI"), m_imei);
    m_form->addRow(QStringLiteral("unit.invoice_number"), tr("Invoice no."), m_invoiceNumber);
    m_form->addRow(QStringLiteral("unit.invoice_price"), tr("Invoice price"), m_invoicePrice);
    m_form->addRow(QStringLiteral("unit.produced"), tr("Produced"), m_produced);
    m_form->addRow(QStringLiteral("unit.use"), tr("Use"), m_use);
}

void UnitEditor::edit(const ProductUnit& unit)
{
    m_unit = unit;
    m_detail = {};
    if (unit.id.isValid()) {
        if (const Outcome<UnitCard> card = m_workplace.units().card(unit.id))
            m_detail = card->detail;
    }
    m_imei->setText(m_detail.imei);
    m_invoiceNumber->setText(m_detail.invoiceNumber);
    if (m_detail.invoicePrice)
        m_invoicePrice->setValue(*m_detail.invoicePrice);
    else
        m_invoicePrice->clearValue();
    m_produced->setValue(m_detail.producedOn);
    m_use->setValue(codeOf(m_detail.use));
    m_form->clearIssues();
    m_category->setValue(unit.category.value);
    m_brand->setText(unit.brand);
    m_model->setText(unit.model);
    m_serial->setText(unit.serial);
    m_invoiced->setValue(unit.invoicedOn);
    m_delivered->setValue(unit.deliveredOn);
    m_installed->setValue(unit.installedOn);
    m_exchanged->setValue(unit.exchangedOn);
    m_note->setPlainText(unit.note);
    m_panel->setTitle(unit.id.isValid() ? tr("Product data") : tr("New product"));
    m_panel->openPanel(unit.id.isValid() ? static_cast<QWidget*>(m_serial) : m_category);
}

ProductUnit UnitEditor::typed() const
{
    ProductUnit unit = m_unit;
    unit.category = CategoryId(m_category->value().toLongLong());
    unit.brand = m_brand->text();
    unit.model = m_model->text();
    unit.serial = m_serial->text();
    unit.invoicedOn = m_invoiced->value();
    unit.deliveredOn = m_delivered->value();
    unit.installedOn = m_installed->value();
    unit.exchangedOn = m_exchanged->value();
    unit.note = m_note->toPlainText();
    return unit;
}

UnitDetail UnitEditor::typedDetail() const
{
    UnitDetail detail = m_detail;
    detail.imei = m_imei->text();
    detail.invoiceNumber = m_invoiceNumber->text();
    detail.invoicePrice = m_invoicePrice->value();
    detail.producedOn = m_produced->value();
    detail.use = fromCode<UseKind>(m_use->value().toString()).value_or(UseKind::Home);
    return detail;
}

void UnitEditor::refuse(const Failure& failure)
{
    if (const QString words = placeRefusal(failure, m_form); !words.isEmpty())
        Q_EMIT failed(words);
}

bool UnitEditor::isEdited() const
{
    if (m_panel->isHidden())
        return false;
    const ProductUnit now = typed();
    return now.brand != m_unit.brand || now.model != m_unit.model || now.serial != m_unit.serial ||
           now.note != m_unit.note || now.invoicedOn != m_unit.invoicedOn || now.deliveredOn != m_unit.deliveredOn ||
           now.installedOn != m_unit.installedOn || now.exchangedOn != m_unit.exchangedOn ||
           m_imei->text() != m_detail.imei || m_invoiceNumber->text() != m_detail.invoiceNumber ||
           m_invoicePrice->value() != m_detail.invoicePrice || m_produced->value() != m_detail.producedOn;
}

void UnitEditor::save()
{
    std::vector<FieldIssue> issues = dayIssues({m_invoiced, m_delivered, m_installed, m_exchanged, m_produced});
    if (!m_invoicePrice->problem().isEmpty())
        issues.push_back({QStringLiteral("unit.invoice_price"), m_invoicePrice->problem()});
    for (const FieldIssue& issue : m_workplace.units().check(typedDetail()))
        issues.push_back(issue);
    m_form->clearIssues();
    if (!issues.empty()) {
        m_form->showIssues(issues);
        return;
    }
    const Outcome<ProductUnit> stored = m_workplace.records().saveUnit(typed());
    if (!stored) {
        refuse(stored.error());
        return;
    }
    m_unit = *stored;
    UnitDetail detail = typedDetail();
    detail.product = stored->id;
    const Outcome<UnitDetail> card = m_workplace.units().save(detail);
    if (!card) {
        refuse(card.error());
        return;
    }
    m_detail = *card;
    m_panel->closePanel();
    Q_EMIT saved(stored->id);
}

} // namespace sanbao
