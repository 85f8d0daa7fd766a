// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLayoutItem>
#include <QVBoxLayout>

namespace sanbao {

namespace {

QString spoken(QString text)
{
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

void addLine(QVBoxLayout* column, const QString& text, const QString& keys)
{
    auto* row = new QHBoxLayout;
    auto* label = new ElidedLabel(text, TextRole::Body, Ink::Text);
    label->setAccessibleName(text + QStringLiteral(": ") + keys);
    row->addWidget(label, 1);
    row->addWidget(new KeyHint(keys));
    column->addLayout(row);
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QLayout* inner = item->layout())
            clear(inner);
        delete item->widget();
        delete item;
    }
}

} // namespace

void fillShortcutSheet(QVBoxLayout* column, const std::vector<ShortcutGroup>& groups)
{
    clear(column);
    column->setSpacing(dp(8));
    for (const ShortcutGroup& group : groups) {
        bool titled = false;
        for (const QAction* action : group.actions) {
            if (action->text().isEmpty() || action->shortcut().isEmpty() || !action->isVisible())
                continue;
            if (!titled) {
                QLabel* title = plainLabel(group.title, TextRole::Hint, Ink::Muted);
                title->setContentsMargins(0, dp(8), 0, 0);
                column->addWidget(title);
                titled = true;
            }
            addLine(column, spoken(action->text()), keysInWords(action->shortcut()));
        }
    }
    QLabel* lists = plainLabel(QCoreApplication::translate("ShortcutSheet", "In lists"), TextRole::Hint, Ink::Muted);
    lists->setContentsMargins(0, dp(8), 0, 0);
    column->addWidget(lists);
    addLine(column, QCoreApplication::translate("ShortcutSheet", "Open the chosen row"), QStringLiteral("Enter"));
    addLine(column, QCoreApplication::translate("ShortcutSheet", "First and last row"), QStringLiteral("Home End"));
    addLine(column, QCoreApplication::translate("ShortcutSheet", "Copy the chosen rows"), QStringLiteral("Ctrl+C"));
    addLine(column, QCoreApplication::translate("ShortcutSheet", "Close a panel or a message"), QStringLiteral("Esc"));
    column->addStretch(1);
}

} // namespace sanbao
