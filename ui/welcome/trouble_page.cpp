// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/trouble_page.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sanbao {

namespace {

QString headline(FailureKind kind)
{
    switch (kind) {
    case FailureKind::NotFound:
        return TroublePage::tr("The file is not there");
    case FailureKind::Busy:
        return TroublePage::tr("The store is open elsewhere");
    case FailureKind::Conflict:
        return TroublePage::tr("The file was made by a newer version");
    case FailureKind::Damaged:
        return TroublePage::tr("The file is damaged");
    case FailureKind::Unavailable:
        return TroublePage::tr("The file cannot be written");
    case FailureKind::Invalid:
    case FailureKind::Denied:
    case FailureKind::Internal:
        break;
    }
    return TroublePage::tr("The store could not be opened");
}

QString advice(FailureKind kind)
{
    switch (kind) {
    case FailureKind::NotFound:
        return TroublePage::tr("Plug in the disk it is on, or choose the file where it is now.");
    case FailureKind::Busy:
        return TroublePage::tr("Close the other program that uses it, then try again.");
    case FailureKind::Conflict:
        return TroublePage::tr("Update this program. The file was not changed.");
    case FailureKind::Damaged:
        return TroublePage::tr(
            "The file was not changed. Open the latest backup, or let sanbaoctl salvage read out what can "
            "still be read.");
    case FailureKind::Unavailable:
        return TroublePage::tr("Check that the disk is not full and that you may write in the folder, then try again.");
    case FailureKind::Invalid:
    case FailureKind::Denied:
    case FailureKind::Internal:
        break;
    }
    return TroublePage::tr("Try again, or open another file.");
}

} // namespace

TroublePage::TroublePage(const QString& path, const Failure& failure, QWidget* parent)
    : QWidget(parent)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(dp(32), dp(32), dp(32), dp(32));
    whole->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* card = new Card({}, this);
    card->setEdge(ChipTone::Bad);
    card->setMinimumWidth(dp(480));
    card->setMaximumWidth(dp(720));
    row->addWidget(card, 4);
    row->addStretch(1);
    whole->addLayout(row);
    whole->addStretch(2);

    QVBoxLayout* body = card->body();
    body->setSpacing(dp(12));
    body->addWidget(plainLabel(headline(failure.kind), TextRole::PageTitle, Ink::Text, card));
    auto* file = new ElidedLabel(QDir::toNativeSeparators(path), TextRole::Body, Ink::Muted, card);
    file->setElideMode(Qt::ElideMiddle);
    body->addWidget(file);
    body->addWidget(wrappedLabel(failure.lines().join(QLatin1Char('\n')), TextRole::Body, Ink::Text, card));
    body->addWidget(wrappedLabel(advice(failure.kind), TextRole::Body, Ink::Text, card));
    body->addSpacing(dp(4));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(dp(8));
    auto* retry =
        new ActionButton(makeAction(this, tr("Try again"), QKeySequence(Qt::Key_F5)), Emphasis::Primary, card);
    auto* other = new ActionButton(tr("Open another file…"), Emphasis::Secondary, card);
    auto* fresh = new ActionButton(tr("Create a new store…"), Emphasis::Secondary, card);
    retry->setObjectName(QStringLiteral("retry"));
    other->setObjectName(QStringLiteral("openOther"));
    fresh->setObjectName(QStringLiteral("newStore"));
    buttons->addWidget(retry);
    buttons->addWidget(other);
    buttons->addWidget(fresh);
    buttons->addStretch(1);
    body->addLayout(buttons);
    connect(actions().constFirst(), &QAction::triggered, this, &TroublePage::retryRequested);
    connect(other, &QPushButton::clicked, this, &TroublePage::openOtherRequested);
    connect(fresh, &QPushButton::clicked, this, &TroublePage::newStoreRequested);
    retry->setFocus();
}

} // namespace sanbao
