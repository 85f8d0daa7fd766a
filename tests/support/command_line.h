// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real sanbaoctl on a store in a folder of its own, with the messages in English.
#pragma once

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace sanbao::test {

struct Answer
{
    int code = -1;
    QString out;
    QString error;
    QJsonDocument json() const
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &problem);
        INFO(out.toStdString() << error.toStdString());
        REQUIRE(problem.error == QJsonParseError::NoError);
        return document;
    }
};

class CommandLine
{
public:
    CommandLine()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"LC_ALL", "LC_MESSAGES"})
            m_environment.remove(QLatin1String(name));
        m_environment.insert(QStringLiteral("LANG"), QStringLiteral("en_US.UTF-8"));
        m_environment.insert(QStringLiteral("SANBAO_DB"), path("store.sqlite"));
    }

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    Answer run(const QStringList& arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(SANBAO_PROGRAM_FOLDER "/sanbaoctl"), arguments);
        REQUIRE(process.waitForFinished(120000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    /// Splits at spaces: for arguments without any.
    Answer run(const char* line) const { return run(QString::fromUtf8(line).split(QLatin1Char(' '))); }

    void init() const
    {
        const Answer made =
            run({QStringLiteral("init"), QStringLiteral("--profile"), QStringLiteral("appliance"),
                 QStringLiteral("--store"), QStringLiteral("CX"), QStringLiteral("--name"), QStringLiteral("城西店")});
        INFO(made.error.toStdString());
        REQUIRE(made.code == 0);
    }

    /// Logs the request and gives the order's number.
    QString intake(const QByteArray& request) const
    {
        const Answer logged = run({QStringLiteral("intake"), write("request.json", request), QStringLiteral("--json")});
        INFO(logged.error.toStdString());
        REQUIRE(logged.code == 0);
        return logged.json().object().value(QStringLiteral("number")).toString();
    }

    /// Grows with every action that was done.
    qint64 actions() const
    {
        return run("audit verify --json").json().object().value(QStringLiteral("entries")).toInteger();
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

inline const QByteArray kRequest = R"({"customer":{"name":"欧阳建国","phone":"13912345678","address":"文三路478号"},
    "product":{"category":"refrigerator","brand":"青禾","model":"X1","serial":"SN778899","invoiced":"2026-01-03","installed":"2026-01-05"},
    "fault":"不制冷","type":"repair","channel":"hotline","priority":"normal","note":"周末在家"})";

} // namespace sanbao::test
