// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/team_section.h"

#include "core/service/labels.h"
#include "core/service/team_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/text_box.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sanbao {

namespace {

constexpr int kListWidth = 220;

/// Ids of the ticked rows.
std::set<qint64> ticked(const QListWidget* list)
{
    std::set<qint64> ids;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            ids.insert(list->item(row)->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

void addPerson(QListWidget* list, const QString& words, qint64 id, bool isTicked)
{
    auto* item = new QListWidgetItem(words, list);
    item->setData(Qt::UserRole, id);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
}

} // namespace

TeamSection::TeamSection(PageContext& context, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    column->addWidget(buildTeams(), 1);
    column->addWidget(buildPoints(), 1);
}

QWidget* TeamSection::buildTeams()
{
    auto* card = new Card(tr("Teams"), this);
    card->setHint(tr("Tasks and complaints are given to them"));
    auto* fresh = new ActionButton(tr("New team"), Emphasis::Quiet, card);
    card->addHeaderWidget(fresh);
    connect(fresh, &QPushButton::clicked, this, [this] {
        m_teams->setCurrentRow(-1);
        showTeam();
        m_name->setFocus();
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    m_teams = new QListWidget(card);
    m_teams->setObjectName(QStringLiteral("team.list"));
    m_teams->setAccessibleName(tr("Teams"));
    m_teams->setFixedWidth(dp(kListWidth));
    row->addWidget(m_teams);
    auto* side = new QVBoxLayout;
    m_teamForm = new FormSection(card, 84);
    m_name = new QLineEdit(m_teamForm);
    m_name->setObjectName(QStringLiteral("team.name"));
    m_name->setMaxLength(40);
    m_active = new QCheckBox(tr("Takes tasks"), m_teamForm);
    m_members = new QListWidget(m_teamForm);
    m_members->setObjectName(QStringLiteral("team.members"));
    m_members->setAccessibleName(tr("Members"));
    m_members->setMinimumHeight(dp(110));
    m_teamForm->addRow(QStringLiteral("name"), tr("Name"), m_name);
    m_teamForm->addLoose(m_active);
    m_teamForm->addRow({}, tr("Members"), m_members);
    side->addWidget(m_teamForm, 1);
    QAction* save = makeAction(this, tr("Save the team"), QKeySequence(Qt::CTRL | Qt::Key_S));
    connect(save, &QAction::triggered, this, &TeamSection::saveTeam);
    auto* button = new ActionButton(save, Emphasis::Primary, card);
    button->setObjectName(QStringLiteral("team.save"));
    side->addWidget(button, 0, Qt::AlignRight);
    row->addLayout(side, 1);
    card->body()->addLayout(row);
    connect(m_teams, &QListWidget::currentRowChanged, this, &TeamSection::showTeam);
    return card;
}

QWidget* TeamSection::buildPoints()
{
    auto* card = new Card(tr("Service points"), this);
    card->setHint(tr("Proposals prefer the point that looks after the customer's district"));
    auto* fresh = new ActionButton(tr("New service point"), Emphasis::Quiet, card);
    card->addHeaderWidget(fresh);
    connect(fresh, &QPushButton::clicked, this, [this] {
        m_pointList->setCurrentRow(-1);
        showPoint();
        m_pointName->setFocus();
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(dp(16));
    m_pointList = new QListWidget(card);
    m_pointList->setObjectName(QStringLiteral("point.list"));
    m_pointList->setAccessibleName(tr("Service points"));
    m_pointList->setFixedWidth(dp(kListWidth));
    row->addWidget(m_pointList);
    auto* side = new QVBoxLayout;
    m_pointForm = new FormSection(card, 84);
    m_pointName = new QLineEdit(m_pointForm);
    m_pointName->setObjectName(QStringLiteral("point.name"));
    m_pointName->setMaxLength(60);
    m_areas = textBox(2, m_pointForm);
    m_areas->setObjectName(QStringLiteral("point.areas"));
    m_areas->setPlaceholderText(tr("Districts, one a line, as they stand in addresses"));
    m_people = new QListWidget(m_pointForm);
    m_people->setObjectName(QStringLiteral("point.people"));
    m_people->setAccessibleName(tr("Technicians"));
    m_people->setMinimumHeight(dp(80));
    m_pointForm->addRow(QStringLiteral("name"), tr("Name"), m_pointName);
    m_pointForm->addRow(QStringLiteral("areas"), tr("Districts"), m_areas);
    m_pointForm->addRow({}, tr("Technicians"), m_people);
    side->addWidget(m_pointForm, 1);
    auto* save = new ActionButton(tr("Save the service point"), Emphasis::Secondary, card);
    save->setObjectName(QStringLiteral("point.save"));
    connect(save, &QPushButton::clicked, this, &TeamSection::savePoint);
    side->addWidget(save, 0, Qt::AlignRight);
    row->addLayout(side, 1);
    card->body()->addLayout(row);
    connect(m_pointList, &QListWidget::currentRowChanged, this, &TeamSection::showPoint);
    return card;
}

void TeamSection::load()
{
    ServiceContext& context = m_context.workplace.context();
    TeamDesk desk(context);
    m_all = desk.teams().value_or(std::vector<Team>());
    const int team = std::max(0, m_teams->currentRow());
    m_teams->clear();
    for (const Team& one : m_all)
        m_teams->addItem(tr("%1 (%2)").arg(desk.nameOf(one), QString::number(one.members.size())));
    m_teams->setCurrentRow(std::min(team, m_teams->count() - 1));
    m_points = ServicePointDesk(context).points().value_or(std::vector<ServicePoint>());
    const int point = std::max(0, m_pointList->currentRow());
    m_pointList->clear();
    for (const ServicePoint& one : m_points)
        m_pointList->addItem(one.unit.name);
    m_pointList->setCurrentRow(std::min(point, m_pointList->count() - 1));
}

QWidget* TeamSection::firstFocus()
{
    return m_teams;
}

const Team* TeamSection::chosenTeam() const
{
    const int row = m_teams->currentRow();
    return row >= 0 && row < int(m_all.size()) ? &m_all[std::size_t(row)] : nullptr;
}

const ServicePoint* TeamSection::chosenPoint() const
{
    const int row = m_pointList->currentRow();
    return row >= 0 && row < int(m_points.size()) ? &m_points[std::size_t(row)] : nullptr;
}

void TeamSection::showTeam()
{
    const Team* team = chosenTeam();
    m_teamForm->clearIssues();
    m_name->setText(team ? TeamDesk(m_context.workplace.context()).nameOf(*team) : QString());
    m_active->setChecked(!team || team->active);
    m_members->clear();
    for (const StaffMember& member : m_context.workplace.catalogue().staff()) {
        if (member.active)
            addPerson(m_members, member.name + QStringLiteral(" · ") + label(member.role), member.id.value,
                      team && team->members.count(member.id.value) > 0);
    }
}

void TeamSection::showPoint()
{
    const ServicePoint* point = chosenPoint();
    m_pointForm->clearIssues();
    m_pointName->setText(point ? point->unit.name : QString());
    m_areas->setPlainText(point ? point->areas.join(QLatin1Char('\n')) : QString());
    m_people->clear();
    for (const StaffMember& member : m_context.workplace.catalogue().staff()) {
        if (member.active && member.role == Role::Technician)
            addPerson(m_people, member.name, member.id.value, point && point->people.count(member.id.value) > 0);
    }
}

void TeamSection::saveTeam()
{
    TeamDesk desk(m_context.workplace.context());
    const Team* shown = chosenTeam();
    Team team = shown ? *shown : Team();
    if (!shown || m_name->text() != desk.nameOf(team)) {
        team.nameZh = m_name->text();
        team.nameEn = m_name->text();
    }
    team.active = m_active->isChecked();
    team.members = ticked(m_members);
    const Outcome<Team> saved = desk.saveTeam(team);
    if (!report(saved ? Done() : Done(saved.error()), m_teamForm, tr("The team is saved.")))
        return;
    load();
    for (std::size_t row = 0; row < m_all.size(); ++row) {
        if (m_all[row].id == saved->id)
            m_teams->setCurrentRow(int(row));
    }
}

void TeamSection::savePoint()
{
    const ServicePoint* shown = chosenPoint();
    ServicePoint point = shown ? *shown : ServicePoint();
    point.unit.name = m_pointName->text();
    point.areas = m_areas->toPlainText().split(QLatin1Char('\n'));
    point.people = ticked(m_people);
    const Outcome<ServicePoint> saved = ServicePointDesk(m_context.workplace.context()).save(point);
    if (!report(saved ? Done() : Done(saved.error()), m_pointForm, tr("The service point is saved.")))
        return;
    load();
    for (std::size_t row = 0; row < m_points.size(); ++row) {
        if (m_points[row].unit.id == saved->unit.id)
            m_pointList->setCurrentRow(int(row));
    }
}

} // namespace sanbao
