// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

/// "-5" and "-" are arguments; everything else with a dash in front is an option.
bool isOption(const QString& argument)
{
    return argument.size() > 1 && argument.startsWith(QLatin1Char('-')) && !argument.at(1).isDigit();
}

const Option* findOption(const std::vector<Option>& options, const QString& name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&name](const Option& option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

struct Split
{
    QString name;
    std::optional<QString> value; ///< of --name=value
};

Split splitOption(const QString& argument)
{
    QString name = argument.mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
    if (name == QLatin1String("h"))
        return {QStringLiteral("help"), {}};
    if (name == QLatin1String("v"))
        return {QStringLiteral("version"), {}};
    const qsizetype equals = name.indexOf(QLatin1Char('='));
    if (equals < 0)
        return {name, {}};
    return {name.left(equals), name.mid(equals + 1)};
}

/// Any command's option of this name: decides whether a value follows before the command is known.
bool takesValue(const QString& name, const std::vector<Command>& commands)
{
    if (const Option* option = findOption(globalOptions(), name))
        return !option->value.isEmpty();
    return std::any_of(commands.begin(), commands.end(), [&name](const Command& command) {
        const Option* option = findOption(command.options, name);
        return option && !option->value.isEmpty();
    });
}

Failure usage(const QString& text)
{
    return Failure::of(FailureKind::Invalid, text);
}

Done takeOption(const QStringList& arguments, qsizetype& at, const std::vector<Command>& commands, Arguments& parsed)
{
    const Split split = splitOption(arguments[at]);
    const bool wantsValue = takesValue(split.name, commands);
    if (!wantsValue && split.value)
        return usage(Words::tr("The option --%1 takes no value.").arg(split.name));
    if (!wantsValue) {
        parsed.values[split.name];
        return {};
    }
    if (!split.value && at + 1 >= arguments.size())
        return usage(Words::tr("The option --%1 needs a value.").arg(split.name));
    parsed.values[split.name].append(split.value ? *split.value : arguments[++at]);
    return {};
}

Done checkUsage(const Arguments& parsed)
{
    const Command& command = *parsed.command;
    for (auto it = parsed.values.begin(); it != parsed.values.end(); ++it) {
        if (!findOption(globalOptions(), it.key()) && !findOption(command.options, it.key()))
            return usage(Words::tr("%1 has no option --%2.").arg(command.name(), it.key()));
    }
    const int count = int(parsed.positional.size());
    if (count < command.least)
        return usage(Words::tr("%1 needs %2.").arg(command.name(), command.arguments));
    if (command.most >= 0 && count > command.most)
        return usage(Words::tr("%1 does not take \"%2\".").arg(command.name(), parsed.positional[command.most]));
    return {};
}

} // namespace

const std::vector<Option>& globalOptions()
{
    static const std::vector<Option> options{
        {QStringLiteral("db"), QStringLiteral("FILE"),
         Words::tr("The store's file; otherwise SANBAO_DB, otherwise the usual place.")},
        {QStringLiteral("as"), QStringLiteral("USER"), Words::tr("Who is acting: a login of the store.")},
        {QStringLiteral("locale"), QStringLiteral("LOCALE"), Words::tr("Language of the messages: zh_CN or en.")},
        {QStringLiteral("json"), QString(), Words::tr("One JSON document on standard output and nothing else.")},
        {QStringLiteral("help"), QString(), Words::tr("This help; with a command, the help of the command.")},
        {QStringLiteral("version"), QString(), Words::tr("The version of the program.")}};
    return options;
}

const Command* findCommand(const std::vector<Command>& commands, const QStringList& words)
{
    const Command* found = nullptr;
    for (const Command& command : commands) {
        const bool fits = words.size() >= command.words.size() && words.mid(0, command.words.size()) == command.words;
        if (fits && (!found || command.words.size() > found->words.size()))
            found = &command;
    }
    return found;
}

Outcome<Arguments> parseArguments(const QStringList& arguments, const std::vector<Command>& commands)
{
    Arguments parsed;
    bool optionsEnded = false;
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        if (!optionsEnded && arguments[at] == QLatin1String("--")) {
            optionsEnded = true;
        } else if (optionsEnded || !isOption(arguments[at])) {
            parsed.words.append(arguments[at]);
        } else if (Done taken = takeOption(arguments, at, commands, parsed); !taken) {
            return std::move(taken).error();
        }
    }
    parsed.help = parsed.has(QStringLiteral("help"));
    parsed.version = parsed.has(QStringLiteral("version"));
    parsed.command = findCommand(commands, parsed.words);
    if (parsed.help || parsed.version || !parsed.command)
        return parsed;
    parsed.positional = parsed.words.mid(parsed.command->words.size());
    if (Done checked = checkUsage(parsed); !checked)
        return std::move(checked).error();
    return parsed;
}

QString peekOption(const QStringList& arguments, const QString& name)
{
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        if (!isOption(arguments[at]))
            continue;
        const Split split = splitOption(arguments[at]);
        if (split.name == name)
            return split.value ? *split.value : arguments.value(at + 1);
    }
    return {};
}

QString peekCommand(const QStringList& arguments)
{
    static const QStringList valued{QStringLiteral("db"), QStringLiteral("as"), QStringLiteral("locale")};
    for (qsizetype at = 1; at < arguments.size(); ++at) {
        if (!isOption(arguments[at]))
            return arguments[at];
        const Split split = splitOption(arguments[at]);
        if (!split.value && valued.contains(split.name))
            ++at;
    }
    return {};
}

} // namespace sanbao::ctl
