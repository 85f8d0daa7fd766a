// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/staff_section.h"

#include "core/service/labels.h"
#include "core/service/leaving_desk.h"
#include "core/service/settings_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/models/list_view.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sanbao {

namespace {

QString dutiesOf(Role role)
{
    switch (role) {
    case Role::Counter:
        return StaffSection::tr("Registers requests, settles, logs complaints and calls customers.");
    case Role::Technician:
        return StaffSection::tr("Works on the own orders.");
    case Role::Dispatcher:
        return StaffSection::tr("Plans visits and follows every order.");
    case Role::Manager:
        return StaffSection::tr("Everything of the day, waivers, complaints and the figures.");
    case Role::Admin:
        return StaffSection::tr("Settings, people, backups and everything else.");
    case Role::Auditor:
        return StaffSection::tr("Reads, changes nothing.");
    }
    return {};
}

} // namespace

StaffSection::StaffSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    buildList();
    auto* card = new Card(tr("People"), this);
    card->setFlush(true);
    card->body()->addWidget(m_list);
    QAction* add = makeAction(this, tr("New person"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QAction::triggered, this, [this] {
        showMember(StaffMember());
        m_name->setFocus();
    });
    card->addHeaderWidget(new ActionButton(add, Emphasis::Quiet, card));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(dp(16));
    row->addWidget(card, 1);
    row->addWidget(buildEditor());
    connect(m_list, &ListView::currentKeyChanged, this, [this](qint64 id) {
        if (const StaffMember* member = m_model->rowAt(m_model->rowOfKey(id)))
            showMember(*member);
    });
    connect(m_list, &ListView::opened, this, [this] { m_name->setFocus(); });
}

void StaffSection::buildList()
{
    Columns<StaffMember> columns;
    Column<StaffMember> name{QStringLiteral("name"), [] { return tr("Name"); }, 160, CellKind::Strong,
                             [](const StaffMember& member) { return member.name; }};
    name.stretch = true;
    columns.push_back(name);
    columns.push_back({QStringLiteral("login"), [] { return tr("Login"); }, 140, CellKind::Text,
                       [](const StaffMember& member) { return member.login; }});
    columns.push_back({QStringLiteral("role"), [] { return tr("Role"); }, 140, CellKind::Text,
                       [](const StaffMember& member) { return label(member.role); }});
    Column<StaffMember> state{QStringLiteral("state"), [] { return tr("State"); }, 110, CellKind::Chip,
                              [](const StaffMember& member) { return member.active ? tr("active") : tr("left"); }};
    state.data = [](const StaffMember& member, int role) {
        return role == ToneRole ? QVariant(int(member.active ? ChipTone::Ok : ChipTone::Neutral)) : QVariant();
    };
    columns.push_back(state);
    m_model = new PagedTableModel<StaffMember>(
        std::move(columns),
        [this](const PageRequest<StaffMember>& request) -> Outcome<std::vector<StaffMember>> {
            if (request.offset > 0)
                return std::vector<StaffMember>();
            return m_context.workplace.catalogue().staff();
        },
        [](const StaffMember& member) { return member.id.value; }, this);
    m_list = new ListView(this);
    m_list->setObjectName(QStringLiteral("settings.staff"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setList(m_model, tr("People"), widthsInSettings(QStringLiteral("settings.staff")));
}

QWidget* StaffSection::buildEditor()
{
    m_editor = new Card(tr("Person"), this);
    m_editor->setFixedWidth(dp(320));
    m_form = new FormSection(m_editor, 76);
    m_name = new QLineEdit(m_editor);
    m_name->setMaxLength(40);
    m_name->setObjectName(QStringLiteral("staff.name"));
    m_form->addRow(QStringLiteral("name"), tr("Name"), m_name);
    m_login = new QLineEdit(m_editor);
    m_login->setMaxLength(40);
    m_form->addRow(QStringLiteral("login"), tr("Login"), m_login);
    m_role = new ChoiceCombo(m_editor);
    for (const auto& [role, code] : Codes<Role>::table)
        m_role->addChoice(label(role), int(role));
    m_form->addRow(QStringLiteral("role"), tr("Role"), m_role);
    m_may = wrappedLabel({}, TextRole::Hint, Ink::Muted, m_editor);
    m_form->addLoose(m_may);
    m_active = new QCheckBox(tr("works here"), m_editor);
    m_active->setObjectName(QStringLiteral("staff.active"));
    m_form->addRow(QStringLiteral("active"), tr("State"), m_active);
    connect(m_role, &QComboBox::currentIndexChanged, this,
            [this] { m_may->setText(dutiesOf(Role(m_role->value().toInt()))); });
    m_editor->body()->addWidget(m_form);
    QAction* action = makeAction(this, tr("Save the person"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(action, &QAction::triggered, this, &StaffSection::save);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(new ActionButton(action, Emphasis::Primary, m_editor));
    m_editor->body()->addLayout(row);
    m_editor->body()->addStretch(1);
    return m_editor;
}

void StaffSection::load()
{
    m_model->refresh();
    if (m_list->currentKey() == 0)
        m_list->selectFirst();
    if (const StaffMember* member = m_model->rowAt(m_model->rowOfKey(m_list->currentKey())))
        showMember(*member);
}

QWidget* StaffSection::firstFocus()
{
    return m_list;
}

void StaffSection::showMember(const StaffMember& member)
{
    m_member = member;
    m_form->clearIssues();
    m_editor->setTitle(member.id.isValid() ? tr("Change the person") : tr("New person"));
    m_name->setText(member.name);
    m_login->setText(member.login);
    m_role->setValue(int(member.role));
    m_may->setText(dutiesOf(member.role));
    m_active->setChecked(member.active);
}

/// Planned visits of somebody who leaves go back to the pool; that is said before it is done.
bool StaffSection::mayLeave(const StaffMember& member)
{
    const bool worked = m_member.id.isValid() && m_member.active && m_member.role == Role::Technician;
    if (!worked || (member.active && member.role == Role::Technician))
        return true;
    const OpenWork open = LeavingDesk(m_context.workplace.context()).openWorkOf(m_member.id).value_or(OpenWork());
    if (open.planned.isEmpty() || !open.begun.isEmpty())
        return true;
    return m_context.prompt.confirm(this, {tr("Technician leaves"),
                                           tr("The planned visits of %1 wait for somebody else then: %2.")
                                               .arg(m_member.name, open.planned.join(QStringLiteral(", "))),
                                           tr("Hand them back"), tr("Keep the person"), true});
}

void StaffSection::save()
{
    StaffMember member = m_member;
    member.name = m_name->text();
    member.login = m_login->text().trimmed();
    member.role = Role(m_role->value().toInt());
    member.active = m_active->isChecked();
    if (!mayLeave(member))
        return;
    if (!report(m_context.workplace.settings().saveStaff(member), m_form, tr("The person is saved.")))
        return;
    m_model->refresh();
    if (const StaffMember* kept = m_context.workplace.catalogue().memberByLogin(member.login))
        m_list->selectKey(kept->id.value);
}

} // namespace sanbao
