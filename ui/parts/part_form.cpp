// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/part_form.h"

#include "core/service/stock_words.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/money_edit.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sanbao {

namespace {

QStringList pieces(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,，;；、\\n]+"));
    QStringList found;
    for (const QString& piece : text.split(between, Qt::SkipEmptyParts)) {
        if (!piece.trimmed().isEmpty())
            found.append(piece.trimmed());
    }
    return found;
}

} // namespace

PartForm::PartForm(Workplace& workplace, QWidget* parent)
    : QObject(parent)
    , m_workplace(workplace)
    , m_panel(new SidePanel(tr("Part"), parent, 400))
    , m_form(new FormSection(m_panel, 104))
    , m_code(new QLineEdit(m_form))
    , m_name(new QLineEdit(m_form))
    , m_unit(new QLineEdit(m_form))
    , m_tracking(new ChoiceCombo(m_form))
    , m_priceCode(new ChoiceCombo(m_form))
    , m_price(new MoneyEdit(m_form))
    , m_supplier(new ChoiceCombo(m_form))
    , m_level(new QLineEdit(m_form))
    , m_substitutes(new QLineEdit(m_form))
    , m_models(new QLineEdit(m_form))
    , m_divisible(new QCheckBox(tr("can be divided (metres, litres)"), m_form))
    , m_main(new QCheckBox(tr("main part of the product"), m_form))
    , m_oldBack(new QCheckBox(tr("the old part goes back to the maker"), m_form))
    , m_active(new QCheckBox(tr("in use"), m_form))
    , m_problem(wrappedLabel({}, TextRole::Body, Ink::Bad, m_panel))
{
    build();
}

void PartForm::build()
{
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, m_panel);
    const auto add = [this](const char* field, const QString& words, QWidget* editor) {
        editor->setObjectName(QStringLiteral("part.") + QLatin1String(field));
        m_form->addRow(QLatin1String(field), words, editor);
    };
    add("code", tr("Part no."), m_code);
    add("name", tr("Name"), m_name);
    add("unitName", tr("Unit"), m_unit);
    add("tracking", tr("Tracking"), m_tracking);
    add("priceCode", tr("Price list"), m_priceCode);
    add("price", tr("Price (yuan)"), m_price);
    add("supplier", tr("Supplier"), m_supplier);
    add("serviceLevel", tr("Fill at once (%)"), m_level);
    add("substitutes", tr("Substitutes"), m_substitutes);
    add("models", tr("Fits models"), m_models);
    m_substitutes->setPlaceholderText(tr("Part numbers, separated by commas"));
    m_models->setPlaceholderText(tr("Models, separated by commas"));
    for (const auto& [tracking, code] : Codes<Tracking>::table)
        m_tracking->addChoice(label(tracking), int(tracking));
    for (QCheckBox* box : {m_divisible, m_main, m_oldBack, m_active})
        m_form->addLoose(box);
    column->addWidget(m_form);
    column->addStretch(1);
    m_panel->body()->addWidget(area, 1);
    m_panel->body()->addWidget(m_problem);
    connect(m_panel->addSave(tr("Save")), &QAction::triggered, this, &PartForm::save);
}

void PartForm::offer()
{
    m_priceCode->clear();
    m_priceCode->addChoice(tr("own price"), QString());
    for (const PriceItem& item : m_workplace.catalogue().prices()) {
        if (item.active && (item.kind == FeeKind::Part || item.kind == FeeKind::Material))
            m_priceCode->addChoice(item.code + QLatin1Char(' ') + item.name, item.code);
    }
    m_supplier->clear();
    m_supplier->addChoice(tr("none"), qint64(0));
    for (const Supplier& supplier : m_workplace.storeRoom().stock().suppliers().value_or(std::vector<Supplier>()))
        m_supplier->addChoice(supplier.name, supplier.id.value);
}

void PartForm::openFor(const std::optional<PartCard>& card)
{
    offer();
    m_part = card ? card->part : Part();
    m_panel->setTitle(card ? m_part.code : tr("New part"));
    m_code->setText(m_part.code);
    m_name->setText(m_part.name);
    m_unit->setText(card ? m_part.unitName : tr("pcs"));
    m_tracking->setValue(int(m_part.tracking));
    m_priceCode->setValue(m_part.priceCode);
    m_price->setValue(m_part.price);
    m_supplier->setValue(m_part.supplier.value);
    m_level->setText(QString::number(m_part.serviceLevel / 100.0));
    QStringList others;
    for (const Part& other : card ? card->substitutes : std::vector<Part>())
        others.append(other.code);
    m_substitutes->setText(others.join(QStringLiteral(", ")));
    m_models->setText(card ? card->models.join(QStringLiteral(", ")) : QString());
    m_divisible->setChecked(m_part.divisible);
    m_main->setChecked(m_part.main);
    m_oldBack->setChecked(m_part.oldPartBack);
    m_active->setChecked(m_part.active);
    m_form->clearIssues();
    m_problem->hide();
    m_panel->openPanel(m_code);
}

Part PartForm::typed(std::vector<FieldIssue>& issues) const
{
    Part part = m_part;
    part.code = m_code->text();
    part.name = m_name->text();
    part.unitName = m_unit->text();
    part.tracking = Tracking(m_tracking->value().toInt());
    part.priceCode = m_priceCode->value().toString();
    part.supplier = SupplierId(m_supplier->value().toLongLong());
    part.divisible = m_divisible->isChecked();
    part.main = m_main->isChecked();
    part.oldPartBack = m_oldBack->isChecked();
    part.active = m_active->isChecked();
    if (!m_price->problem().isEmpty())
        issues.push_back({QStringLiteral("price"), m_price->problem()});
    part.price = m_price->value().value_or(Money());
    const std::optional<qint64> level = parseQuantity(m_level->text());
    if (!level)
        issues.push_back({QStringLiteral("serviceLevel"), tr("This is not a percentage.")});
    else
        part.serviceLevel = int(*level / 10);
    return part;
}

void PartForm::save()
{
    m_form->clearIssues();
    m_problem->hide();
    std::vector<FieldIssue> issues;
    const Part part = typed(issues);
    if (!issues.empty()) {
        m_form->showIssues(issues);
        return;
    }
    StockDesk& desk = m_workplace.storeRoom().stock();
    const Outcome<Part> saved = desk.save(part);
    Done linked;
    if (saved) {
        m_part = *saved;
        linked = desk.saveLinks(saved->id, pieces(m_substitutes->text()), pieces(m_models->text()));
    }
    const Failure* failure = saved ? (linked ? nullptr : &linked.error()) : &saved.error();
    if (failure) {
        fillProblem(m_problem, *failure, {m_form});
        return;
    }
    m_panel->closePanel();
    Q_EMIT this->saved(m_part.id.value, tr("%1 is saved.").arg(m_part.code));
}

} // namespace sanbao
