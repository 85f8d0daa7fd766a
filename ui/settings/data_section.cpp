// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/data_section.h"

#include "core/service/settings_desk.h"
#include "core/service/workplace.h"
#include "ui/models/duration_words.h"
#include "ui/prompt/prompt.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace sanbao {

namespace {

QHBoxLayout* rightAligned(QWidget* button)
{
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(button);
    return row;
}

} // namespace

DataSection::DataSection(PageContext& context, std::function<void()> openOtherFile, QWidget* parent)
    : SettingsSection(parent)
    , m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dp(16));
    for (QWidget* card : {buildFile(std::move(openOtherFile)), buildBackup(), buildCheck()}) {
        card->setMaximumWidth(dp(760));
        column->addWidget(card);
    }
    column->addStretch(1);
}

QWidget* DataSection::buildFile(std::function<void()> openOtherFile)
{
    auto* card = new Card(tr("The store's file"), this);
    auto* path = new ElidedLabel({}, TextRole::Strong, Ink::Text, card);
    path->setElideMode(Qt::ElideMiddle);
    m_path = path;
    m_size = plainLabel({}, TextRole::Hint, Ink::Muted, card);
    card->body()->addWidget(m_path);
    card->body()->addWidget(m_size);
    QAction* other = makeAction(this, tr("Open another store…"), QKeySequence(Qt::CTRL | Qt::Key_O));
    connect(other, &QAction::triggered, this, [openOtherFile = std::move(openOtherFile)] {
        if (openOtherFile)
            openOtherFile();
    });
    card->body()->addLayout(rightAligned(new ActionButton(other, Emphasis::Secondary, card)));
    return card;
}

QWidget* DataSection::buildBackup()
{
    auto* card = new Card(tr("Backup"), this);
    m_last = plainLabel({}, TextRole::Strong, Ink::Text, card);
    auto* path = new ElidedLabel({}, TextRole::Hint, Ink::Muted, card);
    path->setElideMode(Qt::ElideMiddle);
    m_lastPath = path;
    card->body()->addWidget(m_last);
    card->body()->addWidget(m_lastPath);
    card->body()->addWidget(
        wrappedLabel(tr("The copy is opened and checked before it counts as a backup. Keep it on another disk."),
                     TextRole::Hint, Ink::Muted, card));
    QAction* action = makeAction(this, tr("Back up now…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    connect(action, &QAction::triggered, this, &DataSection::backup);
    m_backupButton = new ActionButton(action, Emphasis::Primary, card);
    card->body()->addLayout(rightAligned(m_backupButton));
    return card;
}

QWidget* DataSection::buildCheck()
{
    auto* card = new Card(tr("Soundness"), this);
    m_findings = wrappedLabel(tr("Not checked since the program was started."), TextRole::Body, Ink::Muted, card);
    card->body()->addWidget(m_findings);
    QAction* action = makeAction(this, tr("Check the file"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    connect(action, &QAction::triggered, this, &DataSection::check);
    card->body()->addLayout(rightAligned(new ActionButton(action, Emphasis::Secondary, card)));
    return card;
}

void DataSection::load()
{
    Workplace& workplace = m_context.workplace;
    const QFileInfo file(workplace.path());
    m_path->setText(QDir::toNativeSeparators(file.absoluteFilePath()));
    m_size->setText(QLocale().formattedDataSize(file.size()));
    const std::optional<BackupFact> backup = workplace.settings().lastBackup();
    m_last->setText(backup
                        ? tr("Last backup: %1")
                              .arg(dayAndTimeWords(backup->at, workplace.clock().now(), workplace.catalogue().zone()))
                        : tr("There is no backup yet."));
    setInk(m_last, backup ? Ink::Text : Ink::Warn);
    m_lastPath->setText(backup ? QDir::toNativeSeparators(backup->path) : QString());
}

QWidget* DataSection::firstFocus()
{
    return m_backupButton;
}

void DataSection::backup()
{
    Workplace& workplace = m_context.workplace;
    const QDateTime local = inZone(workplace.clock().now(), workplace.catalogue().zone());
    const QString name = QStringLiteral("%1-%2.sqlite")
                             .arg(workplace.catalogue().unit().code, local.toString(QStringLiteral("yyyyMMdd-HHmm")));
    const std::optional<QString> path = m_context.prompt.saveFile(this, tr("Where should the backup go?"), name,
                                                                  tr("Store files (*.sqlite);;All files (*)"));
    if (!path)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Done done = workplace.settings().backupTo(*path);
    QApplication::restoreOverrideCursor();
    report(done, nullptr, tr("The backup is made and checked."));
    load();
}

void DataSection::check()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Outcome<QStringList> problems = m_context.workplace.settings().problems(true);
    QApplication::restoreOverrideCursor();
    if (!problems) {
        report(problems.error(), nullptr, {});
        return;
    }
    m_findings->setText(problems->isEmpty() ? tr("✓ The file is sound.") : problems->join(QLatin1Char('\n')));
    setInk(m_findings, problems->isEmpty() ? Ink::Ok : Ink::Bad);
}

} // namespace sanbao
