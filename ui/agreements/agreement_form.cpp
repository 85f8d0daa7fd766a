// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreement_form.h"

#include "core/service/labels.h"
#include "core/service/record_desk.h"
#include "core/service/workplace.h"
#include "ui/agreements/agreed_table.h"
#include "ui/agreements/clause_list.h"
#include "ui/agreements/customer_picker.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/money_edit.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kChipsInRow = 3;

} // namespace

AgreementForm::AgreementForm(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_form(new FormSection(this, 84))
    , m_customer(new CustomerPicker([this](const QString& text) { return findCustomers(text); }, m_form))
    , m_product(new ChoiceCombo(m_form))
    , m_template(new ChoiceCombo(m_form))
    , m_scope(new QPlainTextEdit(m_form))
    , m_from(new DayEdit(m_form))
    , m_to(new DayEdit(m_form))
    , m_price(new MoneyEdit(m_form))
    , m_visits(new QSpinBox(m_form))
    , m_clauses(new ClauseList(this))
    , m_agreed(new AgreedTable(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    column->addWidget(m_form);
    column->addWidget(buildBargain());
    column->addStretch(1);
    buildRows();
    connectEditors();
}

void AgreementForm::buildRows()
{
    m_product->setObjectName(QStringLiteral("product"));
    m_template->setObjectName(QStringLiteral("template"));
    m_scope->setObjectName(QStringLiteral("scope"));
    m_from->setObjectName(QStringLiteral("startsOn"));
    m_to->setObjectName(QStringLiteral("endsOn"));
    m_price->setObjectName(QStringLiteral("price"));
    const QDate today = localDay(m_workplace.clock().now(), m_workplace.catalogue().zone());
    m_from->setToday(today);
    m_to->setToday(today);
    m_scope->setTabChangesFocus(true);
    m_scope->setFixedHeight(dp(72));
    m_scope->setPlaceholderText(tr("Further services, one a line"));
    m_form->addRow(QStringLiteral("customer"), tr("Customer"), m_customer);
    m_form->addRow(QStringLiteral("product"), tr("Product"), m_product);
    m_form->addRow(QStringLiteral("template"), tr("Template"), m_template);
    m_form->addLoose(buildServices());
    m_form->addRow(QStringLiteral("scope"), tr("Scope"), m_scope);
    m_form->addRow(QStringLiteral("startsOn"), tr("First day"), m_from);
    m_form->addRow(QStringLiteral("endsOn"), tr("Last day"), m_to);
    m_form->addRow(QStringLiteral("price"), tr("Price (yuan)"), m_price);
    m_visits->setObjectName(QStringLiteral("visits"));
    m_visits->setRange(0, 999);
    m_visits->setToolTip(tr("Visits without a visit fee; each order with a visit uses one up"));
    m_form->addRow(QStringLiteral("visits"), tr("Free visits"), m_visits);
}

/// What makes this agreement different from the next one of the same template.
QWidget* AgreementForm::buildBargain()
{
    auto* box = new FormSection(this, 0);
    box->addFullWidth(plainLabel(tr("Clauses"), TextRole::Section, Ink::Text, box));
    box->addFullWidth(m_clauses);
    box->addFullWidth(plainLabel(tr("Promises and prices"), TextRole::Section, Ink::Text, box));
    box->addFullWidth(m_agreed);
    return box;
}

void AgreementForm::fillClauses(const std::vector<ClausePick>& picks)
{
    const std::vector<ClauseChoice> none;
    m_clauses->setChoices(m_workplace.agreements().clauses(TemplateId(m_template->value().toLongLong())).value_or(none),
                          picks);
}

void AgreementForm::fillBargain(const std::vector<AgreedTarget>& targets, const std::vector<AgreedPrice>& prices)
{
    AgreementDraft usual = draft();
    usual.targets.clear();
    usual.prices.clear();
    m_agreed->setTargets(m_workplace.agreements().targets(usual).value_or(std::vector<AgreedTarget>()), targets);
    m_agreed->setPrices(m_workplace.agreements().prices(usual).value_or(std::vector<AgreedPrice>()), prices);
}

/// Customer, product or services changed: other promises are configured for them; what was agreed stays.
void AgreementForm::basisChanged()
{
    if (m_filling)
        return;
    fillBargain(m_agreed->targets(), m_agreed->prices());
    Q_EMIT edited();
}

QWidget* AgreementForm::buildServices()
{
    auto* box = new QWidget(m_form);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(dp(6));
    int place = 0;
    for (const auto& [type, code] : Codes<ServiceType>::table) {
        auto* chip = new FilterChip(label(type), box);
        chip->setCheckable(true);
        chip->setObjectName(QStringLiteral("service_") + QString::fromLatin1(code));
        chip->setAccessibleName(tr("Covers %1").arg(label(type)));
        grid->addWidget(chip, place / kChipsInRow, place % kChipsInRow, Qt::AlignLeft);
        ++place;
        connect(chip, &QToolButton::toggled, this, &AgreementForm::basisChanged);
        m_services.emplace_back(type, chip);
    }
    grid->setColumnStretch(kChipsInRow, 1);
    return box;
}

void AgreementForm::connectEditors()
{
    connect(m_customer, &CustomerPicker::chosen, this, [this](CustomerId customer) {
        fillUnits(customer, {});
        basisChanged();
    });
    connect(m_product, &ChoiceCombo::chosen, this, &AgreementForm::basisChanged);
    connect(m_template, &ChoiceCombo::chosen, this, [this] {
        fillClauses({});
        Q_EMIT edited();
    });
    connect(m_clauses, &ClauseList::edited, this, &AgreementForm::edited);
    connect(m_agreed, &AgreedTable::edited, this, &AgreementForm::edited);
    connect(m_visits, &QSpinBox::valueChanged, this, &AgreementForm::edited);
    connect(m_scope, &QPlainTextEdit::textChanged, this, &AgreementForm::edited);
    connect(m_from, &QLineEdit::textEdited, this, &AgreementForm::edited);
    connect(m_to, &QLineEdit::textEdited, this, &AgreementForm::edited);
    connect(m_price, &QLineEdit::textEdited, this, &AgreementForm::edited);
}

std::vector<Customer> AgreementForm::findCustomers(const QString& text)
{
    return m_workplace.records().findCustomers(text, 5).value_or(std::vector<Customer>());
}

void AgreementForm::fillUnits(CustomerId customer, ProductUnitId chosen)
{
    m_product->clear();
    m_product->addChoice(tr("No particular product"), qint64(0));
    if (customer.isValid()) {
        const std::vector<ProductUnit> none;
        for (const ProductUnit& unit : m_workplace.agreements().unitsOf(customer).value_or(none)) {
            const QString name = m_workplace.catalogue().productLabel(unit.category, unit.brand, unit.model);
            m_product->addChoice(unit.serial.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, unit.serial),
                                 unit.id.value);
        }
    }
    const bool single = m_product->count() == 2 && !chosen.isValid();
    m_product->setCurrentIndex(single ? 1 : 0);
    m_product->setValue(chosen.value);
    if (single)
        m_product->setCurrentIndex(1);
}

void AgreementForm::setDraft(const AgreementDraft& draft)
{
    const QSignalBlocker quiet(this);
    m_filling = true;
    m_draft = draft;
    m_template->clear();
    const std::vector<AgreementTemplate> none;
    for (const AgreementTemplate& offered : m_workplace.agreements().templates().value_or(none)) {
        const QString name = tr("%1 (version %2)").arg(templateTitle(offered), QString::number(offered.version));
        m_template->addChoice(name, offered.id.value);
    }
    m_template->setValue(draft.agreementTemplate.value);
    m_customer->setCustomer(draft.customer.isValid()
                                ? m_workplace.agreements().customer(draft.customer).value_or(std::nullopt)
                                : std::nullopt);
    fillUnits(draft.customer, draft.product);
    for (const auto& [type, chip] : m_services)
        chip->setChecked(std::find(draft.services.begin(), draft.services.end(), type) != draft.services.end());
    m_scope->setPlainText(draft.scopeNote);
    m_from->setValue(draft.startsOn);
    m_to->setValue(draft.endsOn);
    m_price->clearValue();
    if (draft.price)
        m_price->setValue(*draft.price);
    m_visits->setValue(draft.visits);
    fillClauses(draft.clauses);
    fillBargain(draft.targets, draft.prices);
    m_filling = false;
    m_form->clearIssues();
}

AgreementDraft AgreementForm::draft() const
{
    AgreementDraft draft = m_draft;
    draft.services.clear();
    draft.customer = m_customer->customer();
    draft.product = ProductUnitId(m_product->value().toLongLong());
    draft.agreementTemplate = TemplateId(m_template->value().toLongLong());
    for (const auto& [type, chip] : m_services) {
        if (chip->isChecked())
            draft.services.push_back(type);
    }
    draft.scopeNote = m_scope->toPlainText();
    draft.startsOn = m_from->value();
    draft.endsOn = m_to->value();
    draft.price = m_price->value();
    draft.visits = m_visits->value();
    draft.clauses = m_clauses->picks();
    draft.targets = m_agreed->targets();
    draft.prices = m_agreed->prices();
    return draft;
}

void AgreementForm::clearIssues()
{
    m_form->clearIssues();
}

std::vector<FieldIssue> AgreementForm::showIssues(const std::vector<FieldIssue>& issues)
{
    std::vector<FieldIssue> shown = issues;
    for (FieldIssue& issue : shown) {
        if (issue.field == QLatin1String("price") && !m_price->problem().isEmpty())
            issue.message = m_price->problem();
    }
    return m_form->showIssues(shown);
}

QWidget* AgreementForm::firstFocus() const
{
    return m_customer->customer().isValid() ? static_cast<QWidget*>(m_price) : m_customer;
}

} // namespace sanbao
