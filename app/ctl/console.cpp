// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/console.h"

#include "core/base/text_fold.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

volatile std::sig_atomic_t g_interrupted = 0;

void onInterrupt(int)
{
    g_interrupted = 1;
}

void write(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

bool errorIsTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

bool isWide(char32_t point)
{
    return isHan(point) || (point >= 0x3000 && point <= 0x303f) || (point >= 0xff01 && point <= 0xff60);
}

int widthOf(const QString& text)
{
    int width = 0;
    for (const uint point : text.toUcs4())
        width += isWide(point) ? 2 : 1;
    return width;
}

QString padded(const QString& text, int width)
{
    return text + QString(std::max(0, width - widthOf(text)), QLatin1Char(' '));
}

QString rowText(const QStringList& cells, const std::vector<int>& widths)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += i + 1 < cells.size() ? padded(cells[i], widths[std::size_t(i)]) + QStringLiteral("  ") : cells[i];
    return line;
}

QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

void print(const QString& text)
{
    write(stdout, text);
}

void printLine(const QString& text)
{
    write(stdout, text + QLatin1Char('\n'));
}

void printJson(const QJsonObject& document)
{
    print(QString::fromUtf8(QJsonDocument(document).toJson()));
}

void printJson(const QJsonArray& document)
{
    print(QString::fromUtf8(QJsonDocument(document).toJson()));
}

void printTable(const QStringList& headers, const QList<QStringList>& rows)
{
    std::vector<int> widths;
    for (const QString& header : headers)
        widths.push_back(widthOf(header));
    QList<QStringList> cells = rows;
    for (QStringList& row : cells) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            row[i] = oneLine(row[i]);
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], widthOf(row[i]));
        }
    }
    printLine(rowText(headers, widths));
    for (const QStringList& row : std::as_const(cells))
        printLine(rowText(row, widths));
}

void printPairs(const QList<QStringList>& pairs)
{
    int width = 0;
    for (const QStringList& pair : pairs)
        width = std::max(width, widthOf(pair[0]));
    for (const QStringList& pair : pairs)
        printLine(padded(pair[0], width) + QStringLiteral("  ") + oneLine(pair[1]));
}

void complain(const QString& text)
{
    write(stderr, text + QLatin1Char('\n'));
}

int refuse(const Failure& failure)
{
    for (const QString& line : failure.lines())
        complain(line.isEmpty() ? Words::tr("An internal error occurred.") : oneLine(line));
    return 1;
}

Progress::Progress(QString what)
    : m_what(std::move(what))
    , m_visible(errorIsTerminal())
{
    g_interrupted = 0;
    std::signal(SIGINT, onInterrupt);
}

Progress::~Progress()
{
    std::signal(SIGINT, SIG_DFL);
    if (m_shown >= 0)
        write(stderr, QStringLiteral("\r\033[K"));
}

std::function<bool(qint64 done, qint64 total)> Progress::function()
{
    return [this](qint64 done, qint64 total) { return show(done, total); };
}

bool Progress::show(qint64 done, qint64 total)
{
    const int percent = total > 0 ? int(done * 100 / total) : 100;
    if (m_visible && percent != m_shown) {
        m_shown = percent;
        constexpr int kWidth = 30;
        const int filled = percent * kWidth / 100;
        write(stderr, QStringLiteral("\r%1 [%2%3] %4 %")
                          .arg(m_what, QString(filled, QLatin1Char('#')), QString(kWidth - filled, QLatin1Char('.')),
                               QString::number(percent)));
    }
    return g_interrupted == 0;
}

Outcome<QJsonObject> readJson(const QString& path)
{
    QFile file(path);
    const bool opened =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Failure::of(FailureKind::NotFound, Words::tr("The file %1 cannot be read.").arg(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return Failure::of(FailureKind::Invalid, Words::tr("%1 is not a JSON document: %2 at byte %3.")
                                                     .arg(path, error.errorString(), QString::number(error.offset)));
    if (!document.isObject())
        return Failure::of(FailureKind::Invalid, Words::tr("%1 must hold a JSON object.").arg(path));
    return document.object();
}

} // namespace sanbao::ctl
