// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/target_section.h"

#include "core/service/labels.h"
#include "core/service/rule_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/duration_words.h"
#include "ui/models/list_view.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
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
    return box;
}

} // namespace

TargetSection::TargetSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    buildList();
    auto* card = new Card(tr("Service targets"), this);
    card->setFlush(true);
    card->setHint(tr("the most specific line wins; orders keep what they were promised"));
    card->body()->addWidget(m_list);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addWidget(card, 1);
    row->addWidget(buildEditor());
    connect(m_list, &ListView::currentKeyChanged, this, &TargetSection::showTarget);
    connect(m_list, &ListView::opened, this, [this] { m_days->setFocus(); });
}

QString TargetSection::conditionText(const ServiceTarget& target) const
{
    QStringList parts;
    if (target.priority)
        parts << label(*target.priority);
    if (target.grade)
        parts << label(*target.grade);
    if (target.category.isValid())
        parts << m_context.workplace.catalogue().categoryName(target.category);
    return parts.isEmpty() ? tr("all") : parts.join(QStringLiteral(" · "));
}

void TargetSection::buildList()
{
    Columns<ServiceTarget> columns;
    columns.push_back({QStringLiteral("type"), [] { return tr("Service"); }, 110, CellKind::Strong,
                       [](const ServiceTarget& target) { return label(target.type); }});
    columns.push_back({QStringLiteral("kind"), [] { return tr("Promise"); }, 110, CellKind::Text,
                       [](const ServiceTarget& target) { return label(target.kind); }});
    Column<ServiceTarget> where{QStringLiteral("where"), [] { return tr("For"); }, 160, CellKind::Text,
                                [this](const ServiceTarget& target) { return conditionText(target); }};
    where.stretch = true;
    columns.push_back(where);
    columns.push_back({QStringLiteral("time"), [] { return tr("Time"); }, 120, CellKind::Number,
                       [](const ServiceTarget& target) { return durationWords(target.minutes); }});
    columns.push_back({QStringLiteral("base"), [] { return tr("Counted in"); }, 130, CellKind::Text,
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

QWidget* TargetSection::buildEditor()
{
    m_editor = new Card(tr("Change the target"), this);
    m_editor->setFixedWidth(dp(300));
    m_what = wrappedLabel({}, TextRole::Body, Ink::Muted, m_editor);
    m_editor->body()->addWidget(m_what);
    m_form = new FormSection(m_editor, 76);
    m_days = spin(366, tr("days"), m_editor);
    m_hours = spin(23, tr("hours"), m_editor);
    m_minutes = spin(59, tr("minutes"), m_editor);
    m_form->addRow({}, tr("Days"), m_days);
    m_form->addRow({}, tr("Hours"), m_hours);
    m_form->addRow(QStringLiteral("minutes"), tr("Minutes"), m_minutes);
    m_base = new ChoiceCombo(m_editor);
    for (const TimeBase base : {TimeBase::Business, TimeBase::Calendar})
        m_base->addChoice(label(base), int(base));
    m_form->addRow({}, tr("Counted in"), m_base);
    m_editor->body()->addWidget(m_form);
    QAction* action = makeAction(this, tr("Save the target"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(action, &QAction::triggered, this, &TargetSection::save);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(new ActionButton(action, Emphasis::Primary, m_editor));
    m_editor->body()->addLayout(row);
    m_editor->body()->addStretch(1);
    return m_editor;
}

void TargetSection::load()
{
    m_model->refresh();
    if (m_list->currentKey() == 0)
        m_list->selectFirst();
    showTarget(m_list->currentKey());
}

QWidget* TargetSection::firstFocus()
{
    return m_list;
}

void TargetSection::showTarget(qint64 id)
{
    const ServiceTarget* target = m_model->rowAt(m_model->rowOfKey(id));
    m_editor->setEnabled(target != nullptr);
    m_form->clearIssues();
    if (!target)
        return;
    m_what->setText(label(target->type) + QStringLiteral(" · ") + label(target->kind) + QStringLiteral(" · ") +
                    conditionText(*target));
    m_days->setValue(target->minutes / 1440);
    m_hours->setValue(target->minutes % 1440 / 60);
    m_minutes->setValue(target->minutes % 60);
    m_base->setValue(int(target->base));
}

void TargetSection::save()
{
    const ServiceTarget* present = m_model->rowAt(m_model->rowOfKey(m_list->currentKey()));
    if (!present)
        return;
    ServiceTarget target = *present;
    target.minutes = m_days->value() * 1440 + m_hours->value() * 60 + m_minutes->value();
    target.base = TimeBase(m_base->value().toInt());
    if (report(m_context.workplace.rules().saveTarget(target), m_form,
               tr("The target is saved and holds for new orders.")))
        load();
}

} // namespace sanbao
