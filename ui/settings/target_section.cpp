// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/target_section.h"

#include "core/service/labels.h"
#include "core/service/rule_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/duration_words.h"
#include "ui/models/list_view.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

namespace {

QSpinBox* spin(int most, const QString& name, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(0, most);
    box->setAccessibleName(name);
    box->setSuffix(QLatin1Char(' ') + name);
    box->setMinimumWidth(dp(80)); // three stand in a row; the widest possible value need not fit
    return box;
}

/// All values with an empty choice for "every one" in front.
template <class E> void offerAny(ChoiceCombo* box, const QString& any)
{
    box->addChoice(any, QString());
    for (const auto& [value, code] : Codes<E>::table)
        box->addChoice(label(value), QString::fromLatin1(code));
}

template <class E> QString codeOrEmpty(const std::optional<E>& value)
{
    return value ? codeOf(*value) : QString();
}

} // namespace

TargetSection::TargetSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    buildList();
    m_card = new Card(tr("Service targets"), this);
    m_card->setFlush(true);
    m_card->body()->addWidget(m_list);
    QAction* add = makeAction(this, tr("New target"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QAction::triggered, this, [this] {
        ServiceTarget fresh;
        fresh.minutes = 30;
        showTarget(fresh);
        m_type->setFocus();
    });
    m_card->addHeaderWidget(new ActionButton(add, Emphasis::Quiet, m_card));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addWidget(m_card, 1);
    row->addWidget(buildEditor());
    connect(m_list, &ListView::currentKeyChanged, this, &TargetSection::showChosen);
    connect(m_list, &ListView::opened, this, [this] { m_days->setFocus(); });
}

QString TargetSection::conditionText(const ServiceTarget& target) const
{
    QStringList parts;
    if (target.priority)
        parts << label(*target.priority);
    if (const std::optional<Priority> group = fromCode<Priority>(target.customerGroup))
        parts << tr("customers: %1").arg(label(*group));
    if (target.category.isValid())
        parts << m_context.workplace.catalogue().categoryName(target.category);
    if (target.grade)
        parts << label(*target.grade);
    return parts.isEmpty() ? tr("all") : parts.join(QStringLiteral(" · "));
}

void TargetSection::buildList()
{
    Columns<ServiceTarget> columns;
    columns.push_back({QStringLiteral("type"), [] { return tr("Service"); }, 96, CellKind::Strong,
                       [](const ServiceTarget& target) { return label(target.type); }});
    columns.push_back({QStringLiteral("kind"), [] { return tr("Promise"); }, 84, CellKind::Text,
                       [](const ServiceTarget& target) { return label(target.kind); }});
    Column<ServiceTarget> where{QStringLiteral("where"), [] { return tr("For"); }, 84, CellKind::Text,
                                [this](const ServiceTarget& target) { return conditionText(target); }};
    where.stretch = true;
    columns.push_back(where);
    columns.push_back({QStringLiteral("time"), [] { return tr("Time"); }, 64, CellKind::Number,
                       [](const ServiceTarget& target) { return durationWords(target.minutes); }});
    columns.push_back({QStringLiteral("base"), [] { return tr("Counted in"); }, 100, CellKind::Text,
                       [](const ServiceTarget& target) { return label(target.base); }});
    m_model = new PagedTableModel<ServiceTarget>(
        std::move(columns),
        [this](const PageRequest<ServiceTarget>& request) -> Outcome<std::vector<ServiceTarget>> {
            if (request.offset > 0)
                return std::vector<ServiceTarget>();
            return m_context.workplace.catalogue().targets();
        },
        [](const ServiceTarget& target) { return target.id; }, this);
    m_list = new ListView(this);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setList(m_model, tr("Service targets"), widthsInSettings(QStringLiteral("settings.targets")));
}

void TargetSection::buildConditions()
{
    m_type = new ChoiceCombo(m_editor);
    for (const auto& [type, code] : Codes<ServiceType>::table)
        m_type->addChoice(label(type), int(type));
    m_form->addRow({}, tr("Service"), m_type);
    m_kind = new ChoiceCombo(m_editor);
    for (const auto& [kind, code] : Codes<PromiseKind>::table)
        m_kind->addChoice(label(kind), int(kind));
    m_form->addRow({}, tr("Promise"), m_kind);
    m_priority = new ChoiceCombo(m_editor);
    offerAny<Priority>(m_priority, tr("every priority"));
    m_form->addRow({}, tr("Priority"), m_priority);
    m_group = new ChoiceCombo(m_editor);
    offerAny<Priority>(m_group, tr("every customer"));
    m_form->addRow({}, tr("Customers"), m_group);
    m_category = new ChoiceCombo(m_editor);
    m_category->addChoice(tr("every product"), qint64(0));
    for (const Category& category : m_context.workplace.catalogue().categories())
        m_category->addChoice(m_context.workplace.catalogue().categoryName(category.id), category.id.value);
    m_form->addRow({}, tr("Product"), m_category);
    m_grade = new ChoiceCombo(m_editor);
    offerAny<FaultGrade>(m_grade, tr("every fault"));
    m_form->addRow({}, tr("Fault class"), m_grade);
}

void TargetSection::buildTime()
{
    auto* time = new QWidget(m_editor);
    auto* row = new QHBoxLayout(time);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(4));
    m_days = spin(366, tr("d"), time);
    m_hours = spin(23, tr("h"), time);
    m_minutes = spin(59, tr("min"), time);
    for (QSpinBox* box : {m_days, m_hours, m_minutes})
        row->addWidget(box);
    time->setFocusProxy(m_days);
    m_form->addRow(QStringLiteral("minutes"), tr("Time"), time);
    m_base = new ChoiceCombo(m_editor);
    for (const TimeBase base : {TimeBase::Business, TimeBase::Calendar})
        m_base->addChoice(label(base), int(base));
    m_form->addRow({}, tr("Counted in"), m_base);
    m_form->addFullWidth(
        plainLabel(tr("The clock stands still while the order waits for"), TextRole::Hint, Ink::Muted, m_editor));
    for (const WaitReason reason :
         {WaitReason::Customer, WaitReason::Decision, WaitReason::Parts, WaitReason::ForceMajeure}) {
        auto* box = new QCheckBox(label(reason), m_editor);
        m_form->addLoose(box);
        m_pauses.emplace(reason, box);
    }
}

QWidget* TargetSection::buildEditor()
{
    m_editor = new Card(tr("Change the target"), this);
    m_editor->setFixedWidth(dp(376));
    QVBoxLayout* column = nullptr;
    QScrollArea* scroll = scrollColumn(column, m_editor);
    m_form = new FormSection(m_editor, 76);
    buildConditions();
    buildTime();
    column->addWidget(m_form);
    column->addWidget(wrappedLabel(
        tr("The line with the most important condition wins: priority, customers, product, fault "
           "class. An agreement's own promise goes before all of them. Orders keep what they were promised."),
        TextRole::Hint, Ink::Muted, m_editor));
    column->addStretch(1);
    m_editor->body()->addWidget(scroll, 1);
    QAction* saveAction = makeAction(this, tr("Save the target"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(saveAction, &QAction::triggered, this, &TargetSection::save);
    QAction* removeAction = makeAction(this, tr("Remove"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
                                       tr("New orders no longer get this promise"));
    connect(removeAction, &QAction::triggered, this, &TargetSection::remove);
    auto* row = new QHBoxLayout;
    row->addWidget(new ActionButton(removeAction, Emphasis::Quiet, m_editor));
    row->addStretch(1);
    row->addWidget(new ActionButton(saveAction, Emphasis::Primary, m_editor));
    m_editor->body()->addLayout(row);
    return m_editor;
}

void TargetSection::load()
{
    m_card->setHint(tr("version %1").arg(m_context.workplace.catalogue().rules().targetVersion));
    m_model->refresh();
    if (m_list->currentKey() == 0)
        m_list->selectFirst();
    showChosen(m_list->currentKey());
}

QWidget* TargetSection::firstFocus()
{
    return m_list;
}

void TargetSection::showChosen(qint64 id)
{
    if (const ServiceTarget* target = m_model->rowAt(m_model->rowOfKey(id)))
        showTarget(*target);
}

void TargetSection::showTarget(const ServiceTarget& target)
{
    m_target = target;
    m_form->clearIssues();
    const bool fresh = target.id == 0;
    m_editor->setTitle(fresh ? tr("New target") : tr("Change the target"));
    for (ChoiceCombo* box : {m_type, m_kind, m_priority, m_group, m_category, m_grade})
        box->setEnabled(fresh);
    m_type->setValue(int(target.type));
    m_kind->setValue(int(target.kind));
    m_priority->setValue(codeOrEmpty(target.priority));
    m_group->setValue(target.customerGroup);
    m_category->setValue(target.category.value);
    m_grade->setValue(codeOrEmpty(target.grade));
    m_days->setValue(target.minutes / 1440);
    m_hours->setValue(target.minutes % 1440 / 60);
    m_minutes->setValue(target.minutes % 60);
    m_base->setValue(int(target.base));
    for (const auto& [reason, box] : m_pauses)
        box->setChecked(target.pausedBy.has(reason));
}

ServiceTarget TargetSection::typed() const
{
    ServiceTarget target = m_target;
    target.type = ServiceType(m_type->value().toInt());
    target.kind = PromiseKind(m_kind->value().toInt());
    target.priority = fromCode<Priority>(m_priority->value().toString());
    target.customerGroup = m_group->value().toString();
    target.category = CategoryId(m_category->value().toLongLong());
    target.grade = fromCode<FaultGrade>(m_grade->value().toString());
    target.minutes = m_days->value() * 1440 + m_hours->value() * 60 + m_minutes->value();
    target.base = TimeBase(m_base->value().toInt());
    for (const auto& [reason, box] : m_pauses)
        target.pausedBy.set(reason, box->isChecked());
    return target;
}

void TargetSection::save()
{
    if (report(m_context.workplace.rules().saveTarget(typed()), m_form,
               tr("The target is saved and holds for new orders."))) {
        load();
        const std::vector<ServiceTarget>& targets = m_context.workplace.catalogue().targets();
        if (!targets.empty())
            m_list->selectKey(targets.back().id);
    }
}

void TargetSection::remove()
{
    const Question question{tr("Remove the target"), tr("New orders will no longer get this promise."), tr("Remove"),
                            tr("Keep"), true};
    if (m_target.id == 0 || !m_context.prompt.confirm(this, question))
        return;
    if (report(m_context.workplace.rules().removeTarget(m_target.id), nullptr,
               tr("The target no longer holds for new orders.")))
        load();
}

} // namespace sanbao
