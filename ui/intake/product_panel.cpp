// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/product_panel.h"

#include "core/service/product_desk.h"
#include "core/service/warranty_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/choice_list.h"
#include "ui/editors/day_edit.h"
#include "ui/intake/model_ahead.h"
#include "ui/intake/type_ahead.h"
#include "ui/models/warranty_words.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr qint64 kNewProduct = 0;

QString typedDay(const DayEdit* edit)
{
    const QDate day = edit->value();
    return day.isValid() ? day.toString(Qt::ISODate) : edit->text().trimmed();
}

} // namespace

ProductPanel::ProductPanel(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_head(new QWidget(this))
    , m_list(new ChoiceList(tr("Products of the customer"), this, 4))
    , m_listIssue(wrappedLabel({}, TextRole::Hint, Ink::Bad, this))
    , m_form(new FormSection(this, 76))
    , m_dates(new FormSection(this, 76))
    , m_category(new ChoiceCombo(this))
    , m_brand(new QLineEdit(this))
    , m_model(new QLineEdit(this))
    , m_serial(new QLineEdit(this))
    , m_models(new ModelAhead(workplace, m_model, [this] { return category(); }))
    , m_advice(wrappedLabel({}, TextRole::Hint, Ink::Warn, this))
    , m_invoiced(new DayEdit(this))
    , m_installed(new DayEdit(this))
{
    build();
    connectFields();
    showFields();
}

void ProductPanel::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(8));
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, dp(8), 0, 0);
    head->addWidget(plainLabel(tr("Product"), TextRole::Section, Ink::Text, m_head));
    head->addWidget(new ElidedLabel(tr("↑↓ choose  Enter confirm"), TextRole::Hint, Ink::Muted, m_head), 1,
                    Qt::AlignRight);
    column->addWidget(m_head);
    m_list->setObjectName(QStringLiteral("product.list"));
    m_listIssue->setObjectName(QStringLiteral("product.list.issue"));
    m_listIssue->hide();
    column->addWidget(m_list);
    column->addWidget(m_listIssue);

    m_category->setPlaceholderText(tr("Choose or type its first letters"));
    for (const Category& category : m_workplace.catalogue().categories()) {
        if (category.active)
            m_category->addChoice(m_workplace.catalogue().categoryName(category.id), category.code);
    }
    m_category->setCurrentIndex(-1);
    new TypeAhead(m_category);
    m_form->addRow(QStringLiteral("product.category"), tr("Category"), m_category);
    auto* pair = new QWidget(this);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(8));
    m_brand->setPlaceholderText(tr("Brand"));
    m_model->setPlaceholderText(tr("Model"));
    m_brand->setAccessibleName(tr("Brand"));
    m_model->setAccessibleName(tr("Model"));
    m_brand->setObjectName(QStringLiteral("product.brand"));
    m_model->setObjectName(QStringLiteral("product.model"));
    row->addWidget(m_brand, 2);
    row->addWidget(m_model, 3);
    m_form->addRow(QString(), tr("Brand, model"), pair);
    m_form->addLoose(m_models->list());
    m_form->addRow(QStringLiteral("product.serial"), tr("Serial no."), m_serial);
    m_dates->addRow(QStringLiteral("product.invoiced"), tr("Invoice date"), m_invoiced);
    m_dates->addRow(QStringLiteral("product.installed"), tr("Installed"), m_installed);
    column->addWidget(m_form);
    column->addWidget(m_dates);
    m_advice->setObjectName(QStringLiteral("product.advice"));
    column->addWidget(m_advice);
    m_advice->hide();
}

void ProductPanel::takeModel(const ProductModel& model)
{
    m_model->setText(model.model);
    if (!model.brand.isEmpty())
        m_brand->setText(model.brand);
    if (const Category* category = m_workplace.catalogue().category(model.category))
        m_category->setValue(category->code);
    m_form->row(QStringLiteral("product.category"))->setIssue({});
    showAdvice();
    m_serial->setFocus(Qt::TabFocusReason);
    Q_EMIT productChanged();
    Q_EMIT edited();
}

/// Parts that are no longer supplied and a service life that has passed are told before the product is taken in.
void ProductPanel::showAdvice()
{
    const QString brand = m_unit ? m_unit->brand : m_brand->text();
    const QString model = m_unit ? m_unit->model : m_model->text();
    QDate since = m_unit ? m_unit->installedOn : m_installed->value();
    if (!since.isValid())
        since = m_unit ? m_unit->invoicedOn : m_invoiced->value();
    const ModelAdvice advice = m_workplace.products().advice(brand, model, since);
    m_advice->setText(advice.warnings.join(QLatin1Char('\n')));
    m_advice->setVisible(!advice.warnings.isEmpty());
}

void ProductPanel::connectFields()
{
    connect(m_models, &ModelAhead::chosen, this, &ProductPanel::takeModel);
    connect(this, &ProductPanel::edited, this, &ProductPanel::showAdvice);
    connect(m_list, &ChoiceList::currentKeyChanged, this, [this](qint64 key) {
        if (key >= 0)
            take(key);
    });
    connect(m_list, &ChoiceList::chosen, this, [this](qint64 key) {
        take(key);
        Q_EMIT confirmed();
    });
    connect(m_category, &ChoiceCombo::chosen, this, [this] {
        m_form->row(QStringLiteral("product.category"))->setIssue({});
        Q_EMIT productChanged();
        Q_EMIT edited();
    });
    for (QLineEdit* edit : {m_brand, m_model})
        connect(edit, &QLineEdit::textEdited, this, &ProductPanel::edited);
    connect(m_serial, &QLineEdit::textEdited, this, [this] {
        m_form->row(QStringLiteral("product.serial"))->setIssue({});
        Q_EMIT edited();
    });
    for (DayEdit* edit : {m_invoiced, m_installed}) {
        connect(edit, &DayEdit::valueEdited, this, [this, edit] {
            m_dates->row(edit->objectName())->setIssue({});
            Q_EMIT edited();
        });
    }
}

void ProductPanel::setCustomer(CustomerId customer)
{
    m_units.clear();
    if (customer.isValid()) {
        if (const Outcome<std::vector<ProductUnit>> units = m_workplace.intake().unitsOf(customer))
            m_units = *units;
    }
    if (m_unit && m_unit->customer != customer)
        m_unit.reset();
    m_isNew = m_units.empty();
    listUnits();
    showFields();
    Q_EMIT productChanged();
}

void ProductPanel::listUnits()
{
    const Catalogue& catalogue = m_workplace.catalogue();
    std::vector<ChoiceItem> items;
    for (const ProductUnit& unit : m_units) {
        const WarrantyTerm term = m_workplace.warranty().term(unit);
        items.push_back({unit.id.value, catalogue.productLabel(unit.category, unit.brand, unit.model),
                         unit.serial.isEmpty() ? tr("Without serial number") : tr("SN %1").arg(unit.serial),
                         warrantyWords(term), warrantyTone(term.status)});
    }
    if (!items.empty())
        items.push_back({kNewProduct, tr("Another product"), QString(), QString(), ChipTone::Neutral});
    m_list->setItems(items);
    m_list->setCurrentKey(m_unit ? m_unit->id.value : -1);
}

void ProductPanel::take(qint64 key)
{
    m_listIssue->hide();
    m_unit.reset();
    for (const ProductUnit& unit : m_units) {
        if (unit.id.value == key)
            m_unit = unit;
    }
    m_isNew = !m_unit;
    showFields();
    Q_EMIT productChanged();
    Q_EMIT edited();
}

void ProductPanel::chooseUnit(ProductUnitId unit)
{
    m_list->setCurrentKey(unit.value);
    take(unit.value);
}

void ProductPanel::showFields()
{
    m_list->setVisible(!m_units.empty());
    m_head->setVisible(!m_units.empty());
    m_form->setVisible(m_isNew);
    const bool noDates = m_unit && !m_unit->invoicedOn.isValid() && !m_unit->installedOn.isValid() &&
                         !m_unit->deliveredOn.isValid() && !m_unit->exchangedOn.isValid();
    m_dates->setVisible(m_isNew || noDates);
    const QDate today = localDay(m_workplace.clock().now(), m_workplace.catalogue().zone());
    m_invoiced->setToday(today);
    m_installed->setToday(today);
}

CategoryId ProductPanel::category() const
{
    if (m_unit)
        return m_unit->category;
    const Category* chosen = m_isNew ? m_workplace.catalogue().categoryByCode(m_category->value().toString()) : nullptr;
    return chosen ? chosen->id : CategoryId();
}

QWidget* ProductPanel::firstField() const
{
    return m_units.empty() ? static_cast<QWidget*>(m_category) : m_list;
}

void ProductPanel::show(const IntakeRequest& request)
{
    m_form->clearIssues();
    m_dates->clearIssues();
    m_listIssue->hide();
    m_unit.reset();
    m_category->setCurrentIndex(m_category->findData(request.category));
    m_brand->setText(request.brand);
    m_model->setText(request.model);
    m_serial->setText(request.serial);
    m_invoiced->setText(request.invoicedOn);
    m_installed->setText(request.installedOn);
    setCustomer(request.customer);
    if (request.product.isValid())
        chooseUnit(request.product);
    else if (!m_units.empty() && !request.category.isEmpty())
        chooseUnit(ProductUnitId(kNewProduct));
}

void ProductPanel::fill(IntakeRequest& request) const
{
    request.product = m_unit ? m_unit->id : ProductUnitId();
    request.category.clear();
    request.brand.clear();
    request.model.clear();
    request.serial.clear();
    if (m_isNew) {
        request.category = m_category->value().toString();
        request.brand = m_brand->text().trimmed();
        request.model = m_model->text().trimmed();
        request.serial = m_serial->text().trimmed();
    }
    const bool dates = !m_dates->isHidden();
    request.invoicedOn = dates ? typedDay(m_invoiced) : QString();
    request.installedOn = dates ? typedDay(m_installed) : QString();
}

std::vector<FieldIssue> ProductPanel::showIssues(const std::vector<FieldIssue>& issues)
{
    m_listIssue->hide();
    std::vector<FieldIssue> left = m_dates->showIssues(issues);
    for (const DayEdit* edit : {m_invoiced, m_installed}) {
        // The desk stops at a missing product; a day that is none is told all the same.
        FormRow* row = m_dates->row(edit->objectName());
        if (row->issue().isEmpty() && !m_dates->isHidden())
            row->setIssue(edit->problem());
    }
    left = m_form->showIssues(left);
    if (m_isNew)
        return left;
    for (const char* field : {"product.category", "product.serial"}) {
        const FormRow* row = m_form->row(QLatin1String(field));
        if (row->issue().isEmpty())
            continue;
        const bool none = !m_unit && QLatin1String(field) == QLatin1String("product.category");
        m_listIssue->setText(none ? tr("Choose one of the products, or \"Another product\".") : row->issue());
        m_listIssue->show();
        m_list->setFocus(Qt::OtherFocusReason);
    }
    return left;
}

void ProductPanel::lookUpSerial(CustomerId customer)
{
    if (!m_isNew || m_serial->text().trimmed().isEmpty())
        return;
    const Outcome<std::optional<ProductUnit>> found = m_workplace.intake().unitBySerial(m_serial->text());
    if (!found || !*found)
        return;
    if (!customer.isValid() || (*found)->customer == customer) {
        Q_EMIT unitFound(**found);
        return;
    }
    const Outcome<std::optional<Customer>> owner = m_workplace.intake().customer((*found)->customer);
    m_form->row(QStringLiteral("product.serial"))
        ->setIssue(tr("This serial number belongs to %1.").arg(owner && *owner ? (*owner)->name : QString()));
}

void ProductPanel::checkField(const QWidget* editor, CustomerId customer)
{
    if (editor == m_serial)
        lookUpSerial(customer);
    for (DayEdit* edit : {m_invoiced, m_installed}) {
        if (editor == edit)
            m_dates->row(edit->objectName())->setIssue(edit->problem());
    }
}

} // namespace sanbao
