// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teamwork/teamwork_card.h"

#include "core/service/team_desk.h"
#include "core/service/workplace.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/day_edit.h"
#include "ui/editors/text_box.h"
#include "ui/models/list_pane.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form_refusal.h"
#include "ui/widgets/form_section.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace sanbao {

TeamworkCard::TeamworkCard(Workplace& workplace, QWidget* parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_card(new Card(tr("Tasks and talk in the house"), this))
    , m_tasks(new QVBoxLayout)
    , m_new(new QWidget(m_card))
    , m_form(new FormSection(m_new, 84))
    , m_team(new ChoiceCombo(m_form))
    , m_title(new QLineEdit(m_form))
    , m_due(new DayEdit(m_form))
    , m_owner(new ChoiceCombo(m_card))
    , m_comments(new QVBoxLayout)
    , m_text(textBox(2, m_card))
    , m_names(new QMenu(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_owner->setObjectName(QStringLiteral("teamwork.owner"));
    m_owner->setAccessibleName(tr("Team that takes care"));
    m_owner->setToolTip(tr("The members of the team share the complaint; its limit stays"));
    m_card->addHeaderWidget(m_owner);
    connect(m_owner, &ChoiceCombo::chosen, this, &TeamworkCard::giveToTeam);
    buildTasks();
    m_card->body()->addWidget(rule(m_card));
    buildTalk();
}

void TeamworkCard::buildTasks()
{
    m_tasks->setSpacing(dp(4));
    m_card->body()->addLayout(m_tasks);
    auto* open = new ActionButton(tr("New task"), Emphasis::Quiet, m_card);
    open->setObjectName(QStringLiteral("teamwork.new"));
    open->setToolTip(tr("A task for another team, with its own due day"));
    m_card->addHeaderWidget(open);
    connect(open, &QPushButton::clicked, this, [this] {
        m_new->setVisible(m_new->isHidden());
        m_title->setFocus();
    });
    auto* column = new QVBoxLayout(m_new);
    column->setContentsMargins(0, 0, 0, 0);
    m_title->setObjectName(QStringLiteral("teamwork.title"));
    m_title->setMaxLength(200);
    m_title->setPlaceholderText(tr("What is to be done"));
    m_team->setObjectName(QStringLiteral("teamwork.team"));
    m_due->setObjectName(QStringLiteral("teamwork.due"));
    m_form->addRow(QStringLiteral("title"), tr("Task"), m_title);
    m_form->addRow(QStringLiteral("team"), tr("Team"), m_team);
    m_form->addRow(QStringLiteral("due"), tr("Due"), m_due);
    column->addWidget(m_form);
    auto* add = new ActionButton(tr("Give the task"), Emphasis::Secondary, m_new);
    add->setObjectName(QStringLiteral("teamwork.add"));
    column->addWidget(add, 0, Qt::AlignRight);
    connect(add, &QPushButton::clicked, this, &TeamworkCard::addTask);
    connect(m_title, &QLineEdit::returnPressed, this, &TeamworkCard::addTask);
    m_card->body()->addWidget(m_new);
    m_new->hide();
}

void TeamworkCard::buildTalk()
{
    m_comments->setSpacing(dp(6));
    m_card->body()->addLayout(m_comments);
    m_text->setObjectName(QStringLiteral("teamwork.text"));
    m_text->setAccessibleName(tr("Comment for colleagues"));
    m_text->setPlaceholderText(tr("For colleagues only; @name puts it into their inbox"));
    m_card->body()->addWidget(m_text);
    auto* row = new QHBoxLayout;
    auto* names = new ActionButton(tr("@ Name"), Emphasis::Quiet, m_card);
    names->setToolTip(tr("Choose who finds the comment in the inbox"));
    names->setMenu(m_names);
    connect(m_names, &QMenu::aboutToShow, this, &TeamworkCard::fillNames);
    row->addWidget(names);
    row->addStretch(1);
    m_text->installEventFilter(this);
    auto* send = new ActionButton(tr("Send"), Emphasis::Secondary, m_card);
    send->setToolTip(tr("Send the comment") + QStringLiteral("  Ctrl+Enter"));
    connect(send, &QPushButton::clicked, this, &TeamworkCard::say);
    send->setObjectName(QStringLiteral("teamwork.send"));
    row->addWidget(send);
    m_card->body()->addLayout(row);
}

/// Ctrl+Enter in the comment sends it, whatever the key does on the page around.
bool TeamworkCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_text || !isKey)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || !(key->modifiers() & Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        say();
    return true;
}

void TeamworkCard::fillNames()
{
    m_names->clear();
    for (const StaffMember& member : m_workplace.catalogue().staff()) {
        if (!member.active || member.id == m_workplace.session().staff)
            continue;
        connect(m_names->addAction(member.name), &QAction::triggered, this, [this, name = member.name] {
            m_text->insertPlainText(QLatin1Char('@') + name + QLatin1Char(' '));
            m_text->setFocus();
        });
    }
}

void TeamworkCard::showSubject(const Subject& about, bool isOpen)
{
    const bool other = about.order != m_about.order || about.complaint != m_about.complaint;
    m_about = about;
    m_isOpen = isOpen;
    setVisible(about.isValid());
    if (!about.isValid())
        return;
    TeamDesk desk(m_workplace.context());
    if (other) {
        m_new->hide();
        m_title->clear();
        m_text->clear();
        m_form->clearIssues();
        m_due->setValue({});
    }
    m_due->setToday(localDay(m_workplace.clock().now(), m_workplace.catalogue().zone()));
    const QVariant chosen = m_team->value();
    m_team->clear();
    m_owner->clear();
    m_owner->addChoice(tr("no team"), qint64(0));
    for (const Team& team : desk.teams().value_or(std::vector<Team>())) {
        if (!team.active)
            continue;
        m_team->addChoice(desk.nameOf(team), team.id);
        m_owner->addChoice(desk.nameOf(team), team.id);
    }
    m_team->setValue(chosen);
    m_owner->setVisible(about.complaint.isValid());
    if (about.complaint.isValid()) {
        m_owner->setValue(desk.teamOf(about.complaint).value_or(0));
        m_owner->setEnabled(isOpen && m_workplace.context().may(Permission::LogComplaint));
    }
    reload();
}

void TeamworkCard::reload()
{
    showTasks();
    showComments();
}

QString TeamworkCard::today(Instant at) const
{
    return inZone(at, m_workplace.catalogue().zone()).toString(QStringLiteral("yyyy-MM-dd"));
}

void TeamworkCard::showTasks()
{
    clearLayout(m_tasks);
    TeamDesk desk(m_workplace.context());
    const Instant now = m_workplace.clock().now();
    int open = 0;
    const std::vector<TeamTask> tasks = desk.tasksAbout(m_about).value_or(std::vector<TeamTask>());
    for (const TeamTask& task : tasks) {
        auto* row = new QHBoxLayout;
        row->setSpacing(dp(8));
        open += task.doneAt ? 0 : 1;
        row->addWidget(task.doneAt           ? new Chip(tr("done"), ChipTone::Ok, m_card)
                       : task.isOverdue(now) ? new Chip(tr("overdue"), ChipTone::Bad, m_card)
                                             : new Chip(tr("open"), ChipTone::Accent, m_card));
        QString words = desk.teamName(task.team) + QStringLiteral(" · ") + task.title;
        if (!task.result.isEmpty())
            words += QStringLiteral(" → ") + task.result;
        auto* text = wrappedLabel(words, TextRole::Body, Ink::Text, m_card);
        text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        row->addWidget(text, 1);
        row->addWidget(plainLabel(task.doneAt ? today(*task.doneAt) : tr("due %1").arg(today(task.dueAt)),
                                  TextRole::Hint, task.isOverdue(now) ? Ink::Bad : Ink::Muted, m_card));
        if (!task.doneAt) {
            auto* done = new ActionButton(tr("Done"), Emphasis::Quiet, m_card);
            done->setObjectName(QStringLiteral("teamwork.done"));
            done->setAccessibleName(tr("Done: %1").arg(task.title));
            connect(done, &QPushButton::clicked, this, [this, task] { finish(task); });
            row->addWidget(done);
        }
        m_tasks->addLayout(row);
    }
    if (tasks.empty())
        m_tasks->addWidget(plainLabel(tr("No task for another team."), TextRole::Hint, Ink::Muted, m_card));
    m_card->setHint(open > 0 ? tr("%1 open").arg(open) : QString());
}

void TeamworkCard::showComments()
{
    clearLayout(m_comments);
    const Catalogue& catalogue = m_workplace.catalogue();
    for (const InnerComment& comment :
         TeamDesk(m_workplace.context()).comments(m_about).value_or(std::vector<InnerComment>())) {
        const QString when = inZone(comment.at, catalogue.zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        const QString who = catalogue.staffName(comment.by);
        auto* block = new QVBoxLayout;
        block->setSpacing(dp(2));
        block->addWidget(
            plainLabel(who.isEmpty() ? when : who + QStringLiteral(" · ") + when, TextRole::Hint, Ink::Muted, m_card));
        block->addWidget(wrappedLabel(comment.body, TextRole::Body, Ink::Text, m_card));
        m_comments->addLayout(block);
    }
}

void TeamworkCard::addTask()
{
    m_form->clearIssues();
    const QDate day = m_due->value();
    if (!day.isValid()) {
        m_form->showIssues({{QStringLiteral("due"), tr("Write the day it is due, such as +2.")}});
        return;
    }
    const Instant due(startOfDay(day.addDays(1), m_workplace.catalogue().zone()).ms - 1);
    const Outcome<TeamTask> added =
        TeamDesk(m_workplace.context()).addTask(m_about, m_team->value().toLongLong(), m_title->text(), due);
    if (!added) {
        if (const QString words = placeRefusal(added.error(), m_form); !words.isEmpty())
            Q_EMIT messageRequested(false, words);
        return;
    }
    m_title->clear();
    m_new->hide();
    reload();
    Q_EMIT messageRequested(true, tr("%1 finds the task in the inbox.").arg(m_team->currentText()));
}

void TeamworkCard::finish(const TeamTask& task)
{
    const Outcome<TeamTask> done = TeamDesk(m_workplace.context()).finishTask(task.id, task.revision, {});
    reload();
    Q_EMIT messageRequested(bool(done), done ? tr("Done: %1").arg(task.title) : done.error().message);
}

void TeamworkCard::say()
{
    const Outcome<InnerComment> said = TeamDesk(m_workplace.context()).comment(m_about, m_text->toPlainText());
    if (!said) {
        Q_EMIT messageRequested(false, said.error().lines().join(QLatin1Char('\n')));
        return;
    }
    m_text->clear();
    reload();
}

void TeamworkCard::giveToTeam()
{
    if (m_owner->value().toLongLong() == 0)
        return;
    const Done given = TeamDesk(m_workplace.context()).assignTeam(m_about.complaint, m_owner->value().toLongLong());
    Q_EMIT messageRequested(bool(given), given ? tr("%1 takes care; the limit stays.").arg(m_owner->currentText())
                                               : given.error().message);
}

} // namespace sanbao
