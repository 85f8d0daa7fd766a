// SPDX-License-Identifier: GPL-3.0-or-later
// The command line taken apart: which command, its positional arguments, its options. Global options stand anywhere.
#pragma once

#include "app/ctl/command.h"
#include "core/base/outcome.h"

#include <QHash>

#include <optional>

namespace sanbao::ctl {

struct Arguments
{
    const Command* command = nullptr; ///< null without one
    QStringList words;                ///< everything that is no option
    QStringList positional;           ///< words without those of the command
    QHash<QString, QStringList> values;
    bool help = false;
    bool version = false;

    bool has(const QString& option) const { return values.contains(option); }
    QString value(const QString& option) const { return values.value(option).value(0); }
};

/// Options of every command: db, as, locale, json, help, version.
const std::vector<Option>& globalOptions();

/// The command whose words begin `words`, the longest first; null when there is none.
const Command* findCommand(const std::vector<Command>& commands, const QStringList& words);

/// The failure says what is wrong with the usage.
Outcome<Arguments> parseArguments(const QStringList& arguments, const std::vector<Command>& commands);

/// The value of a global option, read before anything else is known (language, kind of application).
QString peekOption(const QStringList& arguments, const QString& name);
/// The first word that is neither an option nor the value of a global one.
QString peekCommand(const QStringList& arguments);

} // namespace sanbao::ctl
