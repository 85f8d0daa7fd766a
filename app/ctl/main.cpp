// SPDX-License-Identifier: GPL-3.0-or-later
// Start of the command line: finds the command, gives it its language and runs it.
#include "app/ctl/arguments.h"
#include "app/ctl/console.h"
#include "app/ctl/help.h"
#include "app/ctl/language.h"
#include "app/ctl/session.h"

#include <QGuiApplication>

#include <memory>

namespace sanbao::ctl {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto& part :
         {storeCommands(), dataCommands(), exportCommands(), orderCommands(), numberCommands(), calculatorCommands(),
          paperCommands(), promiseCommands(), moneyCommands(), keepingCommands()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

int unknownCommand(const Arguments& arguments, const std::vector<Command>& commands)
{
    QStringList names;
    for (const Command& command : commands)
        names.append(command.name());
    if (arguments.words.isEmpty())
        complain(Words::tr("Which command?"));
    else
        complain(Words::tr("There is no command \"%1\".").arg(arguments.words.join(QLatin1Char(' '))));
    complain(Words::tr("Commands: %1").arg(names.join(QStringLiteral(", "))));
    return kWrongUsage;
}

int run(const QStringList& given)
{
    const QString language = chooseLanguage(peekOption(given, QStringLiteral("locale")));
    speak(language.isEmpty() ? chooseLanguage({}) : language);
    if (language.isEmpty()) {
        complain(Words::tr("--locale knows zh_CN and en."));
        return kWrongUsage;
    }
    const std::vector<Command> commands = allCommands();
    Outcome<Arguments> arguments = parseArguments(given, commands);
    if (!arguments) {
        refuse(arguments.error());
        if (const Command* command = findCommand(commands, {peekCommand(given)}))
            complain(Words::tr("Usage: %1").arg(usageOf(*command)));
        return kWrongUsage;
    }
    if (arguments->version) {
        printLine(QStringLiteral("sanbaoctl ") + QCoreApplication::applicationVersion());
        return kDone;
    }
    if (arguments->help) {
        if (!arguments->command && !arguments->words.isEmpty())
            return unknownCommand(*arguments, commands);
        print(arguments->command ? helpOf(*arguments->command) : overview(commands));
        return kDone;
    }
    if (!arguments->command)
        return unknownCommand(*arguments, commands);
    const Command& command = *arguments->command;
    Invocation invocation(std::move(arguments).value());
    return command.run(invocation);
}

/// Qt wants UTF-8 and says so on standard error; a bare environment gets it without a word.
void useUtf8()
{
    const auto isUtf8 = [](const char* variable) {
        const QString value = qEnvironmentVariable(variable).toUpper();
        return value.contains(QLatin1String("UTF-8")) || value.contains(QLatin1String("UTF8"));
    };
    if (!qEnvironmentVariableIsEmpty("LC_ALL")) {
        if (!isUtf8("LC_ALL"))
            qputenv("LC_ALL", "C.UTF-8");
    } else if (!isUtf8(qEnvironmentVariableIsEmpty("LC_CTYPE") ? "LANG" : "LC_CTYPE")) {
        qputenv("LC_CTYPE", "C.UTF-8");
    }
}

/// Only paper needs fonts; everything else starts without a platform.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    QStringList given;
    for (int i = 0; i < argc; ++i)
        given.append(QString::fromLocal8Bit(argv[i]));
    const QString command = peekCommand(given);
    if (command != QLatin1String("print") && command != QLatin1String("review"))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace
} // namespace sanbao::ctl

int main(int argc, char** argv)
{
    sanbao::ctl::useUtf8();
    const std::unique_ptr<QCoreApplication> application = sanbao::ctl::makeApplication(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("sanbao"));
    QCoreApplication::setApplicationName(QStringLiteral("sanbaoctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SANBAO_VERSION));
    return sanbao::ctl::run(QCoreApplication::arguments());
}
