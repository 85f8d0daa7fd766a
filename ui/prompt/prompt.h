// SPDX-License-Identifier: GPL-3.0-or-later
// The only way to ask a person something in a dialog. Buttons carry verbs, the safe answer is the default, and tests
// answer through a scripted implementation.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace sanbao {

struct Question
{
    QString title;
    QString text; ///< plain text
    QString yes;  ///< verb of the action, for example "Discard"
    QString no;   ///< verb of staying safe, for example "Keep editing"; the default button
    bool dangerous = false;
};

struct TextQuestion
{
    QString title;
    QString text;
    QString initial;
    QString accept; ///< verb
    QStringList suggestions;
    bool mayBeEmpty = false;
};

class Prompt
{
public:
    virtual ~Prompt() = default;
    virtual bool confirm(QWidget* parent, const Question& question) = 0;
    /// Empty when the person backed out.
    virtual std::optional<QString> askText(QWidget* parent, const TextQuestion& question) = 0;
    /// Empty when the person backed out. `filter` as in QFileDialog.
    virtual std::optional<QString> saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                                            const QString& filter) = 0;
    virtual std::optional<QString> openFile(QWidget* parent, const QString& title, const QString& filter) = 0;
};

} // namespace sanbao
