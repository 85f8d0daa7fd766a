// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/process_section.h"

#include "core/service/labels.h"
#include "core/service/process_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_view.h"
#include "ui/settings/recipe_form.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace sanbao {

ProcessSection::ProcessSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
    , m_type(new ChoiceCombo(this))
    , m_enforced(new QCheckBox(tr("Refuse a step while something it needs is missing"), this))
    , m_recipes(new RecipeForm(context, this))
{
    buildList();
    auto* card = new Card(tr("Process"), this);
    card->setFlush(true);
    for (const auto& [type, code] : Codes<ServiceType>::table)
        m_type->addChoice(label(type), int(type));
    m_type->setObjectName(QStringLiteral("process.type"));
    m_type->setAccessibleName(tr("Type of service"));
    m_enforced->setObjectName(QStringLiteral("process.enforced"));
    card->addHeaderWidget(m_type);
    card->body()->addWidget(m_list);
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    row->addWidget(card, 1);
    row->addWidget(buildEditor());
    auto* lower = new QHBoxLayout;
    lower->setSpacing(dp(16));
    lower->addWidget(buildKinds(), 1);
    lower->addWidget(buildDepths(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    column->addWidget(m_enforced);
    column->addLayout(row);
    column->addLayout(lower);
    column->addWidget(m_recipes);
    connect(m_recipes, &RecipeForm::messageRequested, this, &SettingsSection::messageRequested);
    connect(m_type, &ChoiceCombo::chosen, this, &ProcessSection::loadSteps);
    connect(m_enforced, &QCheckBox::clicked, this, [this](bool checked) {
        report(ProcessDesk(m_context.workplace.context()).setEnforced(checked), m_form,
               checked ? tr("Steps are refused while something is missing.") : tr("Nothing is refused any more."));
    });
    connect(m_list, &ListView::currentKeyChanged, this, [this](qint64 key) {
        if (const ProcessStep* step = m_model->rowAt(m_model->rowOfKey(key)))
            showStep(*step);
    });
    connect(m_list, &ListView::opened, this, [this] { m_fields->setFocus(); });
}

ServiceType ProcessSection::type() const
{
    return ServiceType(m_type->value().toInt());
}

void ProcessSection::buildList()
{
    Columns<ProcessStep> columns;
    columns.push_back({QStringLiteral("state"), [] { return tr("State"); }, 120, CellKind::Strong,
                       [](const ProcessStep& one) { return label(one.state); }});
    columns.push_back({QStringLiteral("used"), [] { return tr("Used"); }, 60, CellKind::Text,
                       [](const ProcessStep& one) { return one.isUsed ? tr("yes") : tr("left out"); }});
    columns.push_back({QStringLiteral("fields"), [] { return tr("Needed before"); }, 220, CellKind::Text,
                       [](const ProcessStep& one) {
                           QStringList names;
                           for (const ProcessField field : one.fields)
                               names.append(label(field));
                           return names.join(tr(", "));
                       }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("limit"), [] { return tr("At most"); }, 90, CellKind::Number,
                       [](const ProcessStep& one) {
                           return one.limitMinutes > 0 ? durationText(one.limitMinutes) : QStringLiteral("–");
                       }});
    m_model = new PagedTableModel<ProcessStep>(
        std::move(columns),
        [this](const PageRequest<ProcessStep>& request) -> Outcome<std::vector<ProcessStep>> {
            return request.offset > 0 ? std::vector<ProcessStep>() : m_steps;
        },
        [](const ProcessStep& one) { return qint64(one.state) + 1; }, this);
    m_list = new ListView(this);
    m_list->setObjectName(QStringLiteral("process.list"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setMinimumHeight(dp(330));
    m_list->setList(m_model, tr("Steps of the process"), widthsInSettings(QStringLiteral("settings.process")));
}

QWidget* ProcessSection::buildEditor()
{
    m_editor = new Card({}, this);
    m_editor->setFixedWidth(dp(320));
    m_form = new FormSection(m_editor, 72);
    m_used = new QCheckBox(tr("step is used"), m_form);
    m_used->setObjectName(QStringLiteral("process.used"));
    m_fields = new QListWidget(m_form);
    m_fields->setObjectName(QStringLiteral("process.fields"));
    m_fields->setAccessibleName(tr("Needed before the step"));
    m_fields->setMinimumHeight(dp(190));
    m_fields->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fields->setTextElideMode(Qt::ElideRight);
    for (const auto& [field, code] : Codes<ProcessField>::table) {
        auto* item = new QListWidgetItem(label(field), m_fields);
        item->setData(Qt::UserRole, int(field));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_limit = new QSpinBox(m_form);
    m_limit->setObjectName(QStringLiteral("process.limit"));
    m_limit->setRange(0, 525600);
    m_limit->setSpecialValueText(tr("no limit"));
    m_limit->setSuffix(QLatin1Char(' ') + tr("min"));
    m_limit->setToolTip(tr("Minutes within the opening hours"));
    m_form->addRow(QStringLiteral("used"), tr("Used"), m_used);
    m_form->addRow(QStringLiteral("fields"), tr("Needs"), m_fields);
    m_form->addRow(QStringLiteral("limit"), tr("At most"), m_limit);
    m_editor->body()->addWidget(m_form);
    QAction* save = makeAction(this, tr("Save the step"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(save, &QAction::triggered, this, &ProcessSection::saveStep);
    auto* button = new ActionButton(save, Emphasis::Primary, m_editor);
    button->setObjectName(QStringLiteral("process.save"));
    m_editor->body()->addWidget(button, 0, Qt::AlignRight);
    m_editor->body()->addStretch(1);
    return m_editor;
}

QWidget* ProcessSection::buildKinds()
{
    auto* card = new Card(tr("Kinds of service"), this);
    m_kindForm = new FormSection(card, 72);
    m_kind = new ChoiceCombo(m_kindForm);
    m_kind->setObjectName(QStringLiteral("kind.entry"));
    m_kindType = new ChoiceCombo(m_kindForm);
    m_kindType->setObjectName(QStringLiteral("kind.type"));
    for (const auto& [type, code] : Codes<ServiceType>::table)
        m_kindType->addChoice(label(type), int(type));
    const auto edit = [this](const char* name, int length) {
        auto* made = new QLineEdit(m_kindForm);
        made->setObjectName(QLatin1String(name));
        made->setMaxLength(length);
        return made;
    };
    m_kindCode = edit("kind.code", 30);
    m_kindName = edit("kind.name", 40);
    m_kindEnglish = edit("kind.english", 40);
    m_kindActive = new QCheckBox(tr("offered at the counter"), m_kindForm);
    m_kindForm->addRow({}, tr("Kind"), m_kind);
    m_kindForm->addRow(QStringLiteral("code"), tr("Code"), m_kindCode);
    m_kindForm->addRow(QStringLiteral("name"), tr("Chinese"), m_kindName);
    m_kindForm->addRow({}, tr("English"), m_kindEnglish);
    m_kindForm->addRow({}, tr("Runs as"), m_kindType);
    m_kindForm->addLoose(m_kindActive);
    card->body()->addWidget(m_kindForm);
    auto* save = new ActionButton(tr("Save the kind"), Emphasis::Secondary, card);
    save->setObjectName(QStringLiteral("kind.save"));
    connect(save, &QPushButton::clicked, this, &ProcessSection::saveKind);
    card->body()->addWidget(save, 0, Qt::AlignRight);
    card->body()->addStretch(1);
    connect(m_kind, &ChoiceCombo::chosen, this, &ProcessSection::showKind);
    return card;
}

QWidget* ProcessSection::buildDepths()
{
    auto* card = new Card(tr("Depth of a repair"), this);
    m_depthForm = new FormSection(card, 72);
    m_depth = new ChoiceCombo(m_depthForm);
    m_depth->setObjectName(QStringLiteral("depth.entry"));
    m_minutes = new QSpinBox(m_depthForm);
    m_minutes->setObjectName(QStringLiteral("depth.minutes"));
    m_minutes->setRange(1, 1440);
    m_minutes->setSuffix(QLatin1Char(' ') + tr("min"));
    m_price = new ChoiceCombo(m_depthForm);
    m_price->setObjectName(QStringLiteral("depth.price"));
    m_depthForm->addRow({}, tr("Depth"), m_depth);
    m_depthForm->addRow(QStringLiteral("minutes"), tr("Takes"), m_minutes);
    m_depthForm->addRow(QStringLiteral("priceCode"), tr("Price"), m_price);
    card->body()->addWidget(m_depthForm);
    card->body()->addWidget(wrappedLabel(tr("Chosen on an order, the depth adds its item to the fees and plans the "
                                            "visit with its time."),
                                         TextRole::Hint, Ink::Muted, card));
    auto* save = new ActionButton(tr("Save the depth"), Emphasis::Secondary, card);
    save->setObjectName(QStringLiteral("depth.save"));
    connect(save, &QPushButton::clicked, this, &ProcessSection::saveDepth);
    card->body()->addWidget(save, 0, Qt::AlignRight);
    card->body()->addStretch(1);
    connect(m_depth, &ChoiceCombo::chosen, this, &ProcessSection::showDepth);
    return card;
}

void ProcessSection::load()
{
    ProcessDesk desk(m_context.workplace.context());
    m_enforced->setChecked(desk.isEnforced());
    loadSteps();
    const QVariant kind = m_kind->value();
    m_kinds = desk.kinds().value_or(std::vector<ServiceKind>());
    m_kind->clear();
    m_kind->addChoice(tr("new kind"), QString());
    for (const ServiceKind& one : m_kinds)
        m_kind->addChoice(nameOf(one), one.code);
    m_kind->setValue(kind);
    showKind();
    const QVariant depth = m_depth->value();
    m_depths = desk.depths().value_or(std::vector<DepthStandard>());
    m_depth->clear();
    for (const DepthStandard& one : m_depths)
        m_depth->addChoice(label(one.depth), int(one.depth));
    m_depth->setValue(depth);
    m_price->clear();
    m_price->addChoice(tr("no item of its own"), QString());
    for (const PriceItem& item : m_context.workplace.catalogue().prices())
        m_price->addChoice(QStringLiteral("%1 ¥ %2").arg(item.name, item.price.grouped()), item.code);
    showDepth();
    m_recipes->load();
}

bool ProcessSection::isDirty() const
{
    const ProcessStep step = typed();
    return !m_steps.empty() && (step.isUsed != m_shown.isUsed || step.limitMinutes != m_shown.limitMinutes ||
                                fieldsText(step.fields) != fieldsText(m_shown.fields));
}

QWidget* ProcessSection::firstFocus()
{
    return m_list;
}

void ProcessSection::loadSteps()
{
    const qint64 key = m_list->currentKey();
    m_steps = ProcessDesk(m_context.workplace.context()).stepsOf(type()).value_or(std::vector<ProcessStep>());
    m_model->refresh();
    if (key > 0)
        m_list->selectKey(key);
    else
        m_list->selectFirst();
    if (const ProcessStep* step = m_model->rowAt(m_model->rowOfKey(m_list->currentKey())))
        showStep(*step);
    else if (!m_steps.empty())
        showStep(m_steps.front());
}

void ProcessSection::showStep(const ProcessStep& step)
{
    m_shown = step;
    m_form->clearIssues();
    m_editor->setTitle(QStringLiteral("%1 · %2").arg(label(step.type), label(step.state)));
    m_used->setChecked(step.isUsed);
    m_used->setEnabled(canBeLeftOut(step.state));
    for (int row = 0; row < m_fields->count(); ++row) {
        QListWidgetItem* item = m_fields->item(row);
        const ProcessField field = ProcessField(item->data(Qt::UserRole).toInt());
        const bool needed = std::find(step.fields.begin(), step.fields.end(), field) != step.fields.end();
        item->setCheckState(needed ? Qt::Checked : Qt::Unchecked);
    }
    m_limit->setValue(step.limitMinutes);
}

ProcessStep ProcessSection::typed() const
{
    ProcessStep step = m_shown;
    step.isUsed = m_used->isChecked();
    step.limitMinutes = m_limit->value();
    step.fields.clear();
    for (int row = 0; row < m_fields->count(); ++row) {
        const QListWidgetItem* item = m_fields->item(row);
        if (item->checkState() == Qt::Checked)
            step.fields.push_back(ProcessField(item->data(Qt::UserRole).toInt()));
    }
    return step;
}

void ProcessSection::saveStep()
{
    const Done done = ProcessDesk(m_context.workplace.context()).saveStep(typed());
    if (report(done, m_form, tr("The step is saved; it holds for every order from now on.")) ||
        done.error().kind == FailureKind::Conflict)
        loadSteps();
}

void ProcessSection::showKind()
{
    ServiceKind shown;
    for (const ServiceKind& kind : m_kinds) {
        if (kind.code == m_kind->value().toString())
            shown = kind;
    }
    m_kindForm->clearIssues();
    m_kindCode->setText(shown.code);
    m_kindCode->setEnabled(shown.revision < 0);
    m_kindType->setValue(int(shown.type));
    m_kindType->setEnabled(shown.revision < 0);
    m_kindName->setText(shown.nameZh);
    m_kindEnglish->setText(shown.nameEn);
    m_kindActive->setChecked(shown.active);
}

void ProcessSection::saveKind()
{
    ServiceKind next;
    for (const ServiceKind& kind : m_kinds) {
        if (kind.code == m_kind->value().toString())
            next = kind;
    }
    next.code = m_kindCode->text();
    next.type = ServiceType(m_kindType->value().toInt());
    next.nameZh = m_kindName->text();
    next.nameEn = m_kindEnglish->text();
    next.active = m_kindActive->isChecked();
    if (!report(ProcessDesk(m_context.workplace.context()).saveKind(next), m_kindForm, tr("The kind is saved.")))
        return;
    load();
    m_kind->setValue(next.code.trimmed());
    showKind();
}

void ProcessSection::showDepth()
{
    m_depthForm->clearIssues();
    for (const DepthStandard& standard : m_depths) {
        if (int(standard.depth) != m_depth->value().toInt())
            continue;
        m_minutes->setValue(standard.minutes);
        m_price->setValue(standard.priceCode);
    }
}

void ProcessSection::saveDepth()
{
    for (DepthStandard standard : m_depths) {
        if (int(standard.depth) != m_depth->value().toInt())
            continue;
        standard.minutes = m_minutes->value();
        standard.priceCode = m_price->value().toString();
        if (report(ProcessDesk(m_context.workplace.context()).saveDepth(standard), m_depthForm,
                   tr("The depth is saved.")))
            load();
        return;
    }
}

} // namespace sanbao
