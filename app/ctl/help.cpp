// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/help.h"

#include "app/ctl/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

QString written(const Option& option)
{
    return QStringLiteral("--") + option.name + (option.value.isEmpty() ? QString() : QLatin1Char(' ') + option.value);
}

QString optionLines(const std::vector<Option>& options)
{
    qsizetype width = 0;
    for (const Option& option : options)
        width = std::max(width, written(option).size());
    QString lines;
    for (const Option& option : options)
        lines += QStringLiteral("  ") + written(option).leftJustified(width + 2) + option.text + QLatin1Char('\n');
    return lines;
}

} // namespace

QString usageOf(const Command& command)
{
    QStringList parts{QStringLiteral("sanbaoctl"), command.name()};
    if (!command.arguments.isEmpty())
        parts.append(command.arguments);
    if (!command.options.empty())
        parts.append(Words::tr("[options]"));
    return parts.join(QLatin1Char(' '));
}

QString overview(const std::vector<Command>& commands)
{
    QString text = Words::tr("sanbaoctl works on a store's file without a window.") + QStringLiteral("\n\n") +
                   Words::tr("Usage: %1").arg(QStringLiteral("sanbaoctl COMMAND …")) + QStringLiteral("\n\n") +
                   Words::tr("Commands:") + QLatin1Char('\n');
    qsizetype width = 0;
    for (const Command& command : commands)
        width = std::max(width, command.name().size());
    for (const Command& command : commands)
        text += QStringLiteral("  ") + command.name().leftJustified(width + 2) + command.summary + QLatin1Char('\n');
    return text + QLatin1Char('\n') + Words::tr("Options of every command:") + QLatin1Char('\n') +
           optionLines(globalOptions()) + QLatin1Char('\n') +
           Words::tr("Exit codes: 0 done, 1 refused or failed (the reason is on standard error), 2 wrong usage.") +
           QLatin1Char('\n');
}

QString helpOf(const Command& command)
{
    QString text =
        Words::tr("Usage: %1").arg(usageOf(command)) + QStringLiteral("\n\n") + command.summary + QLatin1Char('\n');
    if (!command.options.empty())
        text += QLatin1Char('\n') + Words::tr("Options:") + QLatin1Char('\n') + optionLines(command.options);
    if (!command.details.isEmpty())
        text += QLatin1Char('\n') + command.details + QLatin1Char('\n');
    return text + QLatin1Char('\n') + Words::tr("Options of every command:") + QLatin1Char('\n') +
           optionLines(globalOptions());
}

} // namespace sanbao::ctl
