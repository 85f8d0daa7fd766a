// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/automation_section.h"

#include "core/service/automation_desk.h"
#include "core/service/labels.h"
#include "core/service/team_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/duration_words.h"
#include "ui/models/list_view.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/side_panel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kAny = -1;

QString key(const char* kind, const QString& value)
{
    return QLatin1String(kind) + QLatin1Char(':') + value;
}

} // namespace

AutomationSection::AutomationSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    auto* left = new QVBoxLayout;
    left->setSpacing(dp(12));
    left->addWidget(buildRules(), 1);
    left->addWidget(buildLog(), 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addLayout(left, 1);
    row->addWidget(buildEditor());
    connect(m_list, &ListView::currentKeyChanged, this, [this](qint64 id) {
        if (const WorkRule* rule = m_model->rowAt(m_model->rowOfKey(id)))
            showRule(*rule);
    });
}

QWidget* AutomationSection::buildRules()
{
    Columns<WorkRule> columns;
    columns.push_back({QStringLiteral("name"), [] { return tr("Rule"); }, 150, CellKind::Strong,
                       [](const WorkRule& rule) { return rule.name; }});
    columns.back().stretch = true;
    columns.push_back(
        {QStringLiteral("if"), [] { return tr("If"); }, 130, CellKind::Text,
         [](const WorkRule& rule) { return tr("%1 for %2").arg(label(rule.state), durationText(rule.afterMinutes)); }});
    columns.push_back({QStringLiteral("then"), [] { return tr("Then"); }, 120, CellKind::Text,
                       [](const WorkRule& rule) { return label(rule.action); }});
    columns.push_back({QStringLiteral("state"), [] { return tr("State"); }, 70, CellKind::Chip,
                       [](const WorkRule& rule) { return rule.active ? tr("on") : tr("off"); }});
    columns.back().data = [](const WorkRule& rule, int role) {
        return role == ToneRole ? QVariant(int(rule.active ? ChipTone::Ok : ChipTone::Neutral)) : QVariant();
    };
    m_model = new PagedTableModel<WorkRule>(
        std::move(columns),
        [this](const PageRequest<WorkRule>& request) -> Outcome<std::vector<WorkRule>> {
            if (request.offset > 0)
                return std::vector<WorkRule>();
            return AutomationDesk(m_context.workplace.context()).rules();
        },
        [](const WorkRule& rule) { return rule.id; }, this);
    auto* card = new Card(tr("Automatic rules"), this);
    card->setFlush(true);
    m_list = new ListView(card);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setList(m_model, tr("Automatic rules"), widthsInSettings(QStringLiteral("settings.automation")));
    card->body()->addWidget(m_list);
    QAction* fresh = makeAction(this, tr("New rule"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(fresh, &QAction::triggered, this, [this] {
        showRule(WorkRule());
        m_name->setFocus();
    });
    card->addHeaderWidget(new ActionButton(fresh, Emphasis::Quiet, card));
    return card;
}

QWidget* AutomationSection::buildLog()
{
    Columns<RuleFiring> columns;
    const auto when = [this](const RuleFiring& firing) {
        return dayAndTimeWords(firing.firedAt, m_context.workplace.clock().now(),
                               m_context.workplace.catalogue().zone());
    };
    columns.push_back({QStringLiteral("at"), [] { return tr("When"); }, 110, CellKind::Text, when});
    columns.push_back({QStringLiteral("rule"), [] { return tr("Rule"); }, 120, CellKind::Text,
                       [](const RuleFiring& firing) { return firing.ruleName; }});
    columns.push_back({QStringLiteral("order"), [] { return tr("Order"); }, 140, CellKind::Text,
                       [](const RuleFiring& firing) { return firing.number; }});
    columns.push_back({QStringLiteral("detail"), [] { return tr("What happened"); }, 140, CellKind::Text,
                       [](const RuleFiring& firing) { return firing.detail; }});
    columns.back().stretch = true;
    columns.back().tooltip = [](const RuleFiring& firing) { return firing.detail; };
    columns.push_back({QStringLiteral("done"), [] { return tr("State"); }, 84, CellKind::Chip,
                       [](const RuleFiring& firing) { return firing.isDone ? tr("done") : tr("not done"); }});
    columns.back().data = [](const RuleFiring& firing, int role) {
        return role == ToneRole ? QVariant(int(firing.isDone ? ChipTone::Ok : ChipTone::Warn)) : QVariant();
    };
    m_log = new PagedTableModel<RuleFiring>(
        std::move(columns),
        [this](const PageRequest<RuleFiring>& request) {
            const std::optional<qint64> after = request.after ? std::optional<qint64>(request.after->id) : std::nullopt;
            return AutomationDesk(m_context.workplace.context()).firings(after, request.limit);
        },
        [](const RuleFiring& firing) { return firing.id; }, this);
    m_logCard = new Card(tr("What the rules did"), this);
    m_logCard->setFlush(true);
    m_logList = new ListView(m_logCard);
    m_logList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_logList->setList(m_log, tr("What the rules did"), widthsInSettings(QStringLiteral("settings.firings")));
    m_logCard->body()->addWidget(m_logList);
    return m_logCard;
}

QWidget* AutomationSection::buildEditor()
{
    m_editor = new Card(tr("Rule"), this);
    m_editor->setFixedWidth(dp(320));
    QVBoxLayout* column = nullptr;
    QScrollArea* area = scrollColumn(column, m_editor);
    m_form = new FormSection(area, 76);
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(QStringLiteral("rule.name"));
    m_name->setMaxLength(60);
    m_state = new ChoiceCombo(m_form);
    for (const auto& [state, code] : Codes<OrderState>::table) {
        if (state != OrderState::Closed && state != OrderState::Cancelled)
            m_state->addChoice(label(state), int(state));
    }
    m_type = new ChoiceCombo(m_form);
    m_type->addChoice(tr("every service"), kAny);
    for (const auto& [type, code] : Codes<ServiceType>::table)
        m_type->addChoice(label(type), int(type));
    m_priority = new ChoiceCombo(m_form);
    m_priority->addChoice(tr("every priority"), kAny);
    for (const auto& [priority, code] : Codes<Priority>::table)
        m_priority->addChoice(label(priority), int(priority));
    m_minutes = new QSpinBox(m_form);
    m_minutes->setObjectName(QStringLiteral("rule.minutes"));
    m_minutes->setRange(0, 525600);
    m_minutes->setSuffix(QLatin1Char(' ') + tr("min"));
    m_action = new ChoiceCombo(m_form);
    m_action->setObjectName(QStringLiteral("rule.action"));
    for (const auto& [action, code] : Codes<RuleAction>::table)
        m_action->addChoice(label(action), int(action));
    m_target = new ChoiceCombo(m_form);
    m_target->setObjectName(QStringLiteral("rule.target"));
    m_note = new QLineEdit(m_form);
    m_note->setMaxLength(120);
    m_active = new QCheckBox(tr("Switched on"), m_form);
    m_form->addRow(QStringLiteral("name"), tr("Name"), m_name);
    m_form->addRow(QStringLiteral("state"), tr("If it is"), m_state);
    m_form->addRow(QStringLiteral("minutes"), tr("for"), m_minutes);
    m_form->addRow({}, tr("Service"), m_type);
    m_form->addRow({}, tr("Priority"), m_priority);
    m_form->addRow({}, tr("Then"), m_action);
    m_form->addRow(QStringLiteral("target"), tr("Who"), m_target);
    m_form->addRow({}, tr("Note"), m_note);
    m_form->addLoose(m_active);
    connect(m_action, &ChoiceCombo::chosen, this, &AutomationSection::fillTargets);
    column->addWidget(m_form);
    column->addWidget(
        wrappedLabel(tr("A rule acts once for each order that comes to stand there after the rule was saved."),
                     TextRole::Hint, Ink::Muted, area));
    QAction* save = makeAction(this, tr("Save the rule"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(save, &QAction::triggered, this, &AutomationSection::save);
    column->addWidget(new ActionButton(save, Emphasis::Primary, area), 0, Qt::AlignRight);
    column->addWidget(rule(area));
    column->addWidget(plainLabel(tr("Complaints without an owner"), TextRole::Strong, Ink::Text, area));
    m_ownerForm = new FormSection(area, 76);
    m_owner = new QSpinBox(m_ownerForm);
    m_owner->setObjectName(QStringLiteral("rule.owner"));
    m_owner->setRange(1, 7 * 24 * 60);
    m_owner->setSuffix(QLatin1Char(' ') + tr("min"));
    m_ownerForm->addRow(QStringLiteral("ownerMinutes"), tr("Tell after"), m_owner);
    column->addWidget(m_ownerForm);
    auto* keep = new ActionButton(tr("Save the time"), Emphasis::Secondary, area);
    connect(keep, &QPushButton::clicked, this, &AutomationSection::saveOwner);
    column->addWidget(keep, 0, Qt::AlignRight);
    column->addStretch(1);
    m_editor->body()->addWidget(area, 1);
    return m_editor;
}

void AutomationSection::load()
{
    m_model->refresh();
    m_log->refresh();
    m_logCard->setHint(m_log->rowCount() == 0 ? tr("No rule has acted yet.") : QString());
    m_owner->setValue(AutomationDesk(m_context.workplace.context()).ownerMinutes());
    if (m_list->currentKey() == 0)
        m_list->selectFirst();
    const WorkRule* chosen = m_model->rowAt(m_model->rowOfKey(m_list->currentKey()));
    showRule(chosen ? *chosen : WorkRule());
}

QWidget* AutomationSection::firstFocus()
{
    return m_name;
}

QString AutomationSection::targetOf(const WorkRule& rule) const
{
    if (rule.role)
        return key("role", codeOf(*rule.role));
    if (rule.team > 0)
        return key("team", QString::number(rule.team));
    return rule.staff.isValid() ? key("staff", QString::number(rule.staff.value)) : QString();
}

void AutomationSection::fillTargets()
{
    const auto action = RuleAction(m_action->value().toInt());
    m_target->clear();
    m_target->addChoice(action == RuleAction::Assign ? tr("whom the board proposes first") : tr("the usual people"),
                        QString());
    if (action == RuleAction::Notify) {
        m_target->clear();
        for (const auto& [role, code] : Codes<Role>::table)
            m_target->addChoice(tr("Role: %1").arg(label(role)), key("role", codeOf(role)));
        TeamDesk desk(m_context.workplace.context());
        for (const Team& team : desk.teams().value_or(std::vector<Team>()))
            m_target->addChoice(tr("Team: %1").arg(desk.nameOf(team)), key("team", QString::number(team.id)));
    }
    for (const StaffMember& member : m_context.workplace.catalogue().staff()) {
        if (member.active && (action != RuleAction::Assign || member.role == Role::Technician))
            m_target->addChoice(member.name, key("staff", QString::number(member.id.value)));
    }
}

void AutomationSection::showRule(const WorkRule& rule)
{
    m_shown = rule;
    m_form->clearIssues();
    m_editor->setTitle(rule.id > 0 ? tr("Rule") : tr("New rule"));
    m_name->setText(rule.name);
    m_state->setValue(int(rule.state));
    m_type->setValue(rule.type ? int(*rule.type) : kAny);
    m_priority->setValue(rule.priority ? int(*rule.priority) : kAny);
    m_minutes->setValue(rule.afterMinutes);
    m_action->setValue(int(rule.action));
    fillTargets();
    m_target->setValue(targetOf(rule));
    m_note->setText(rule.note);
    m_active->setChecked(rule.active);
}

void AutomationSection::save()
{
    WorkRule next = m_shown;
    next.name = m_name->text();
    next.state = OrderState(m_state->value().toInt());
    const int type = m_type->value().toInt();
    const int priority = m_priority->value().toInt();
    next.type = type == kAny ? std::optional<ServiceType>() : std::optional<ServiceType>(ServiceType(type));
    next.priority = priority == kAny ? std::optional<Priority>() : std::optional<Priority>(Priority(priority));
    next.afterMinutes = m_minutes->value();
    next.action = RuleAction(m_action->value().toInt());
    const QStringList target = m_target->value().toString().split(QLatin1Char(':'));
    const QString value = target.value(1);
    next.role = target.first() == QLatin1String("role") ? fromCode<Role>(value) : std::nullopt;
    next.team = target.first() == QLatin1String("team") ? value.toLongLong() : 0;
    next.staff = target.first() == QLatin1String("staff") ? StaffId(value.toLongLong()) : StaffId();
    next.note = m_note->text();
    next.active = m_active->isChecked();
    const Outcome<WorkRule> saved = AutomationDesk(m_context.workplace.context()).save(next);
    if (!report(saved ? Done() : Done(saved.error()), m_form, tr("The rule is saved.")))
        return;
    m_model->refresh();
    m_list->selectKey(saved->id);
    showRule(*saved);
}

void AutomationSection::saveOwner()
{
    report(AutomationDesk(m_context.workplace.context()).setOwnerMinutes(m_owner->value()), m_ownerForm,
           tr("The time is saved."));
}

} // namespace sanbao
