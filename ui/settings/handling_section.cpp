// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/handling_section.h"

#include "core/service/diagnosis_desk.h"
#include "core/service/dispatch_words.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/text_box.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

HandlingSection::HandlingSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_category(new ChoiceCombo(this))
    , m_faults(new QListWidget(this))
    , m_editor(new Card(tr("Standard of the fault"), this))
{
    auto* card = new Card(tr("Faults"), this);
    card->setHint(tr("The standard fills the plan of every order with the fault"));
    m_category->setAccessibleName(tr("Product"));
    card->body()->addWidget(m_category);
    m_faults->setObjectName(QStringLiteral("handling.faults"));
    m_faults->setAccessibleName(tr("Faults"));
    card->body()->addWidget(m_faults, 1);
    m_editor->setFixedWidth(dp(340));
    buildEditor(m_editor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addWidget(card, 1);
    row->addWidget(m_editor);
    connect(m_category, &ChoiceCombo::chosen, this, &HandlingSection::showFaults);
    connect(m_faults, &QListWidget::currentRowChanged, this, &HandlingSection::showStandard);
}

void HandlingSection::buildEditor(Card* card)
{
    m_form = new FormSection(card, 84);
    m_route = new ChoiceCombo(m_form);
    m_route->setObjectName(QStringLiteral("handling.route"));
    for (const auto& [route, code] : Codes<FaultRoute>::table)
        m_route->addChoice(label(route), int(route));
    m_tier = new ChoiceCombo(m_form);
    m_tier->setObjectName(QStringLiteral("handling.tier"));
    for (int tier = 1; tier <= 3; ++tier)
        m_tier->addChoice(tierText(tier), tier);
    m_minutes = new QSpinBox(m_form);
    m_minutes->setObjectName(QStringLiteral("handling.minutes"));
    m_minutes->setRange(5, 1440);
    m_minutes->setSingleStep(15);
    m_minutes->setSuffix(QLatin1Char(' ') + tr("min"));
    m_parts = textBox(4, m_form);
    m_parts->setObjectName(QStringLiteral("handling.parts"));
    m_parts->setPlaceholderText(tr("Codes of parts, one a line: V-100 x 2"));
    m_note = new QLineEdit(m_form);
    m_note->setMaxLength(120);
    m_form->addRow({}, tr("Handled"), m_route);
    m_form->addRow({}, tr("Skill"), m_tier);
    m_form->addRow(QStringLiteral("minutes"), tr("Limit"), m_minutes);
    m_form->addRow(QStringLiteral("parts"), tr("Kit"), m_parts);
    m_form->addRow({}, tr("Note"), m_note);
    card->body()->addWidget(m_form);
    QAction* action = makeAction(this, tr("Save the standard"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(action, &QAction::triggered, this, &HandlingSection::save);
    auto* button = new ActionButton(action, Emphasis::Primary, card);
    button->setObjectName(QStringLiteral("handling.save"));
    card->body()->addWidget(button, 0, Qt::AlignRight);
    card->body()->addStretch(1);
}

void HandlingSection::load()
{
    const Catalogue& catalogue = m_context.workplace.catalogue();
    const QVariant before = m_category->value();
    m_category->clear();
    for (const Category& category : catalogue.categories())
        m_category->addChoice(catalogue.categoryName(category.id), category.id.value);
    m_category->setValue(before);
    showFaults();
}

QWidget* HandlingSection::firstFocus()
{
    return m_faults;
}

FaultCodeId HandlingSection::chosen() const
{
    const QListWidgetItem* item = m_faults->currentItem();
    return FaultCodeId(item ? item->data(Qt::UserRole).toLongLong() : 0);
}

void HandlingSection::showFaults()
{
    const Catalogue& catalogue = m_context.workplace.catalogue();
    VisitKitDesk desk(m_context.workplace.context());
    const int row = std::max(0, m_faults->currentRow());
    m_faults->clear();
    for (const FaultCode& fault : catalogue.faultsOf(CategoryId(m_category->value().toLongLong()))) {
        if (!fault.active)
            continue;
        const std::optional<HandlingStandard> standard =
            desk.standard(fault.id).value_or(std::optional<HandlingStandard>());
        auto* item = new QListWidgetItem(fault.code + QLatin1Char(' ') + catalogue.faultName(fault.id) +
                                             (standard ? QStringLiteral("\n") + desk.wordsOn(*standard) : QString()),
                                         m_faults);
        item->setData(Qt::UserRole, fault.id.value);
    }
    m_faults->setCurrentRow(std::min(row, m_faults->count() - 1));
    showStandard();
}

void HandlingSection::showStandard()
{
    const FaultCodeId fault = chosen();
    VisitKitDesk desk(m_context.workplace.context());
    m_editor->setEnabled(fault.isValid());
    m_form->clearIssues();
    m_shown = desk.standard(fault).value_or(std::optional<HandlingStandard>()).value_or(HandlingStandard());
    m_shown.fault = fault;
    m_route->setValue(int(m_shown.route));
    m_tier->setValue(m_shown.tier);
    m_minutes->setValue(m_shown.minutes);
    m_parts->setPlainText(desk.partsAsText(m_shown));
    m_note->setText(m_shown.note);
}

void HandlingSection::save()
{
    VisitKitDesk desk(m_context.workplace.context());
    const Outcome<std::vector<HandlingPart>> parts = desk.partsFromText(m_parts->toPlainText());
    if (!parts) {
        report(Done(parts.error()), m_form, {});
        return;
    }
    HandlingStandard next = m_shown;
    next.route = FaultRoute(m_route->value().toInt());
    next.tier = m_tier->value().toInt();
    next.minutes = m_minutes->value();
    next.note = m_note->text();
    next.parts = *parts;
    const Outcome<HandlingStandard> saved = desk.save(next);
    if (report(saved ? Done() : Done(saved.error()), m_form, tr("The standard is saved.")))
        showFaults();
}

} // namespace sanbao
