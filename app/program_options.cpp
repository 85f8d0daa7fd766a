// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProgramOptions)
};

Failure wrong(const QString& option, const QString& value)
{
    return Failure::invalid(option, Words::tr("--%1 does not understand \"%2\".").arg(option, value));
}

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Words::tr("After-sales service-center workstation"));
    parser.addOption({QStringLiteral("db"), Words::tr("The store's file."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("locale"), Words::tr("Language of this run: zh_CN or en."), QStringLiteral("LOCALE")});
    parser.addOption({QStringLiteral("theme"), Words::tr("Look of this run: light or dark."), QStringLiteral("THEME")});
    parser.addOption(
        {QStringLiteral("scale"), Words::tr("Text size of this run, 1.0 is normal."), QStringLiteral("FACTOR")});
    parser.addOption(
        {QStringLiteral("tour"), Words::tr("Save a picture of every page into DIR and end."), QStringLiteral("DIR")});
    parser.addOption(
        {QStringLiteral("size"), Words::tr("Window size of the tour, for example 1440x900."), QStringLiteral("SIZE")});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), Words::tr("The store's file, like --db."),
                                 QStringLiteral("[FILE]"));
}

} // namespace

Outcome<ProgramOptions> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return Failure::of(FailureKind::Invalid, parser.errorText());
    ProgramOptions options;
    if (parser.isSet(QStringLiteral("help")))
        options.answer = parser.helpText();
    if (parser.isSet(QStringLiteral("version")))
        options.answer = QStringLiteral("sanbao ") + QCoreApplication::applicationVersion() + QLatin1Char('\n');
    options.file = parser.value(QStringLiteral("db"));
    if (options.file.isEmpty() && !parser.positionalArguments().isEmpty())
        options.file = parser.positionalArguments().constFirst();
    options.tourFolder = parser.value(QStringLiteral("tour"));

    options.language = parser.value(QStringLiteral("locale"));
    if (!options.language.isEmpty() && options.language != QLatin1String("zh_CN") &&
        options.language != QLatin1String("en"))
        return wrong(QStringLiteral("locale"), options.language);
    const QString theme = parser.value(QStringLiteral("theme"));
    if (theme == QLatin1String("dark"))
        options.theme = ThemeChoice::Dark;
    else if (theme == QLatin1String("light"))
        options.theme = ThemeChoice::Light;
    else if (!theme.isEmpty())
        return wrong(QStringLiteral("theme"), theme);
    if (parser.isSet(QStringLiteral("scale"))) {
        bool understood = false;
        const qreal scale = parser.value(QStringLiteral("scale")).toDouble(&understood);
        if (!understood || scale < 0.8 || scale > 2.5)
            return wrong(QStringLiteral("scale"), parser.value(QStringLiteral("scale")));
        options.scale = scale;
    }
    if (parser.isSet(QStringLiteral("size"))) {
        static const QRegularExpression form(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
        const QRegularExpressionMatch match = form.match(parser.value(QStringLiteral("size")));
        if (!match.hasMatch())
            return wrong(QStringLiteral("size"), parser.value(QStringLiteral("size")));
        options.tourSize = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    return options;
}

QString usualFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("sanbao.sqlite"));
}

} // namespace sanbao
