// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rule_form.h"

#include "core/service/warranty_desk.h"
#include "core/service/warranty_words.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

namespace {

void setInLanguage(BilingualText& text, const QString& typed)
{
    if (typed == inLanguage(text))
        return;
    QString& own = speaksChinese() ? text.zh : text.en;
    QString& other = speaksChinese() ? text.en : text.zh;
    // The other language would say something else than what counts now.
    other.clear();
    own = typed;
}

QSpinBox* numberBox(int most, const QString& none, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(0, most);
    box->setSpecialValueText(none);
    return box;
}

std::optional<int> given(const QSpinBox* box)
{
    return box->value() > 0 ? std::optional<int>(box->value()) : std::nullopt;
}

} // namespace

RuleForm::RuleForm(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_form(new FormSection(this, 84))
    , m_floor(wrappedLabel({}, TextRole::Body, Ink::Warn, this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_form);
    buildConditions();
    buildTerm();
    buildBasis();
    m_floor->setObjectName(QStringLiteral("rule.floor"));
    whole->addWidget(m_floor);
    for (ChoiceCombo* combo : {m_layer, m_category, m_use})
        connect(combo, &ChoiceCombo::currentIndexChanged, this, &RuleForm::warn);
    connect(m_months, &QSpinBox::valueChanged, this, &RuleForm::warn);
    connect(m_part, &QLineEdit::textChanged, this, &RuleForm::warn);
    connect(m_endless, &QCheckBox::toggled, this, [this](bool on) {
        m_months->setEnabled(!on);
        warn();
    });
}

void RuleForm::buildConditions()
{
    m_layer = new ChoiceCombo(m_form);
    for (const auto& [layer, code] : Codes<WarrantyLayer>::table)
        m_layer->addChoice(label(layer), QString::fromLatin1(code));
    m_category = new ChoiceCombo(m_form);
    m_category->addChoice(tr("All goods"), QString());
    for (const Category& category : m_workplace.catalogue().categories())
        m_category->addChoice(m_workplace.catalogue().categoryName(category.id), category.code);
    m_brand = new QLineEdit(m_form);
    m_model = new QLineEdit(m_form);
    m_part = new QLineEdit(m_form);
    m_part->setPlaceholderText(tr("Empty: the whole unit"));
    m_region = new ChoiceCombo(m_form);
    m_region->addChoice(tr("Everywhere"), QString());
    if (const Outcome<std::vector<WarrantyRegion>> regions = m_workplace.warranty().regions()) {
        for (const WarrantyRegion& region : *regions)
            m_region->addChoice(inLanguage(region.name), region.code);
    }
    m_use = new ChoiceCombo(m_form);
    m_use->addChoice(tr("Any use"), QString());
    for (const UseKind use : {UseKind::Home, UseKind::Commercial})
        m_use->addChoice(label(use), codeOf(use));
    m_defect = new ChoiceCombo(m_form);
    m_defect->addChoice(tr("Any fault"), QString());
    for (const DefectKind defect : {DefectKind::Function, DefectKind::Surface})
        m_defect->addChoice(label(defect), codeOf(defect));
    m_form->addRow(QStringLiteral("rule.layer"), tr("Promised by"), m_layer);
    m_form->addRow(QStringLiteral("rule.category"), tr("Goods"), m_category);
    m_form->addRow(QStringLiteral("rule.brand"), tr("Brand"), m_brand);
    m_form->addRow(QStringLiteral("rule.model"), tr("Model"), m_model);
    m_form->addRow(QStringLiteral("rule.part"), tr("Parts"), m_part);
    m_form->addRow(QStringLiteral("rule.region"), tr("Region"), m_region);
    m_form->addRow(QStringLiteral("rule.use"), tr("Use"), m_use);
    m_form->addRow(QStringLiteral("rule.defect"), tr("Fault"), m_defect);
}

void RuleForm::buildTerm()
{
    m_months = new QSpinBox(m_form);
    m_months->setRange(0, 1200);
    m_months->setSuffix(QLatin1Char(' ') + tr("months"));
    m_months->setObjectName(QStringLiteral("rule.months"));
    m_endless = new QCheckBox(tr("for life"), m_form);
    m_start = new ChoiceCombo(m_form);
    for (const auto& [start, code] : Codes<WarrantyStart>::table)
        m_start->addChoice(label(start), QString::fromLatin1(code));
    m_labour = new QCheckBox(tr("Labour is free"), m_form);
    m_material = new QCheckBox(tr("Parts and material are free"), m_form);
    m_replace = numberBox(120, tr("none"), m_form);
    m_lifelong = new QCheckBox(tr("Serviced for life at normal charges"), m_form);
    m_form->addRow(QStringLiteral("rule.months"), tr("Term"), m_months);
    m_form->addLoose(m_endless);
    m_form->addRow(QStringLiteral("rule.start"), tr("Begins with"), m_start);
    m_form->addLoose(m_labour);
    m_form->addLoose(m_material);
    m_form->addRow(QStringLiteral("rule.replace"), tr("Replacement"), m_replace);
    m_form->addLoose(m_lifelong);
}

void RuleForm::buildBasis()
{
    m_response = numberBox(100'000, tr("not stated"), m_form);
    m_response->setObjectName(QStringLiteral("rule.response"));
    m_parts = numberBox(100, tr("not stated"), m_form);
    m_parts->setObjectName(QStringLiteral("rule.parts"));
    m_from = new DayEdit(m_form);
    m_from->setObjectName(QStringLiteral("rule.from"));
    m_source = new QLineEdit(m_form);
    m_source->setObjectName(QStringLiteral("rule.source"));
    m_review = new DayEdit(m_form);
    const QDate today = localDay(m_workplace.clock().now(), m_workplace.catalogue().zone());
    m_from->setToday(today);
    m_review->setToday(today);
    m_form->addRow(QStringLiteral("rule.response"), tr("Response (min)"), m_response);
    m_form->addRow(QStringLiteral("rule.parts"), tr("Parts (years)"), m_parts);
    m_form->addRow(QStringLiteral("rule.from"), tr("Holds from"), m_from);
    m_form->addRow(QStringLiteral("rule.source"), tr("Source"), m_source);
    m_form->addRow(QStringLiteral("rule.review"), tr("Check again"), m_review);
}

void RuleForm::showRule(const WarrantyRule& rule)
{
    m_rule = rule;
    m_form->clearIssues();
    m_layer->setValue(codeOf(rule.layer));
    m_region->setValue(rule.region);
    if (m_category->findData(rule.category) < 0)
        m_category->addChoice(rule.category, rule.category);
    m_category->setValue(rule.category);
    m_brand->setText(rule.brand);
    m_model->setText(rule.model);
    m_part->setText(inLanguage(rule.part));
    m_use->setValue(rule.use ? codeOf(*rule.use) : QString());
    m_defect->setValue(rule.defect ? codeOf(*rule.defect) : QString());
    m_months->setValue(rule.months.value_or(0));
    m_endless->setChecked(!rule.months);
    m_months->setEnabled(rule.months.has_value());
    m_start->setValue(codeOf(rule.start));
    m_labour->setChecked(rule.freeLabour);
    m_material->setChecked(rule.freeMaterial);
    m_replace->setValue(rule.replaceMonths);
    m_lifelong->setChecked(rule.servicedForLife);
    m_response->setValue(rule.responseMinutes.value_or(0));
    m_parts->setValue(rule.partsYears.value_or(0));
    m_from->setValue(rule.effectiveFrom);
    m_source->setText(inLanguage(rule.source));
    m_review->setValue(rule.reviewOn);
    warn();
}

WarrantyRule RuleForm::typed() const
{
    WarrantyRule rule = m_rule;
    rule.layer = fromCode<WarrantyLayer>(m_layer->value().toString()).value_or(WarrantyLayer::Brand);
    rule.region = m_region->value().toString();
    rule.category = m_category->value().toString();
    rule.brand = m_brand->text().trimmed();
    rule.model = m_model->text().trimmed();
    setInLanguage(rule.part, m_part->text().trimmed());
    rule.use = fromCode<UseKind>(m_use->value().toString());
    rule.defect = fromCode<DefectKind>(m_defect->value().toString());
    rule.months = m_endless->isChecked() ? std::nullopt : std::optional<int>(m_months->value());
    rule.start = fromCode<WarrantyStart>(m_start->value().toString()).value_or(WarrantyStart::Invoice);
    rule.freeLabour = m_labour->isChecked();
    rule.freeMaterial = m_material->isChecked();
    rule.replaceMonths = m_replace->value();
    rule.servicedForLife = m_lifelong->isChecked();
    rule.responseMinutes = given(m_response);
    rule.partsYears = given(m_parts);
    rule.effectiveFrom = m_from->value();
    setInLanguage(rule.source, m_source->text().trimmed());
    rule.reviewOn = m_review->value();
    return rule;
}

bool RuleForm::isEdited() const
{
    const WarrantyRule now = typed();
    return now.months != m_rule.months || now.category != m_rule.category || now.brand != m_rule.brand ||
           now.model != m_rule.model || !(now.part == m_rule.part) || !(now.source == m_rule.source) ||
           now.effectiveFrom != m_rule.effectiveFrom || now.freeLabour != m_rule.freeLabour ||
           now.freeMaterial != m_rule.freeMaterial || now.replaceMonths != m_rule.replaceMonths ||
           now.responseMinutes != m_rule.responseMinutes || now.partsYears != m_rule.partsYears ||
           now.use != m_rule.use || now.defect != m_rule.defect || now.layer != m_rule.layer ||
           now.region != m_rule.region;
}

std::vector<FieldIssue> RuleForm::issues() const
{
    std::vector<FieldIssue> found;
    if (!m_from->problem().isEmpty())
        found.push_back({QStringLiteral("rule.from"), m_from->problem()});
    if (!m_review->problem().isEmpty())
        found.push_back({QStringLiteral("rule.review"), m_review->problem()});
    return found;
}

QWidget* RuleForm::firstField() const
{
    return m_category;
}

void RuleForm::warn()
{
    const Outcome<std::optional<int>> floor = m_workplace.warranty().floorBelow(typed());
    const bool below = floor && floor->has_value();
    m_floor->setVisible(below);
    if (below)
        m_floor->setText(
            tr("The law gives consumers %1 months for these goods. The longer legal term counts all the same.")
                .arg(**floor));
}

} // namespace sanbao
