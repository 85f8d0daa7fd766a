// SPDX-License-Identifier: GPL-3.0-or-later
// What a command of sanbaoctl is: its words, what it takes, its help, and the function that does it. The tables stand
// beside the functions in commands_*.cpp; main.cpp finds the command and runs it.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sanbao::ctl {

class Invocation;

/// Exit codes scripts rely on.
inline constexpr int kDone = 0;
inline constexpr int kRefused = 1;
inline constexpr int kWrongUsage = 2;

struct Option
{
    QString name;  ///< without the dashes
    QString value; ///< what stands for the value in the help; empty: a switch
    QString text;
};

struct Command
{
    QStringList words; ///< "order", "show"
    QString arguments; ///< "NUMBER"
    QString summary;
    std::vector<Option> options;
    int least = 0; ///< positional arguments
    int most = 0;  ///< -1 = any number
    int (*run)(Invocation&) = nullptr;
    QString details; ///< more lines for the help

    QString name() const { return words.join(QLatin1Char(' ')); }
};

std::vector<Command> storeCommands();
std::vector<Command> dataCommands();
std::vector<Command> exportCommands();
std::vector<Command> orderCommands();
std::vector<Command> numberCommands();
std::vector<Command> calculatorCommands();
std::vector<Command> paperCommands();
std::vector<Command> promiseCommands();
std::vector<Command> moneyCommands();
std::vector<Command> keepingCommands();

} // namespace sanbao::ctl
