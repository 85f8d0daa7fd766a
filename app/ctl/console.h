// SPDX-License-Identifier: GPL-3.0-or-later
// Standard output and standard error: tables for people, one JSON document for scripts, problems one a line, and a
// progress bar where somebody can see it.
#pragma once

#include "core/base/outcome.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace sanbao::ctl {

void print(const QString& text);
void printLine(const QString& text);
void printJson(const QJsonObject& document);
void printJson(const QJsonArray& document);
/// Columns as wide as their widest cell; Chinese characters are two places wide.
void printTable(const QStringList& headers, const QList<QStringList>& rows);
/// Name and value, one a line.
void printPairs(const QList<QStringList>& pairs);

void complain(const QString& text);
/// One line a problem on standard error; the exit code.
int refuse(const Failure& failure);

/// A bar on standard error when that is a terminal. The function answers false after Ctrl+C, which then interrupts the
/// work cleanly instead of killing the program.
class Progress final
{
public:
    explicit Progress(QString what);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    std::function<bool(qint64 done, qint64 total)> function();

private:
    bool show(qint64 done, qint64 total);

    QString m_what;
    bool m_visible;
    int m_shown = -1;
};

/// A JSON object from a file; "-" reads standard input.
Outcome<QJsonObject> readJson(const QString& path);

} // namespace sanbao::ctl
