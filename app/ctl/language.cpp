// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace sanbao::ctl {

QString chooseLanguage(const QString& wanted)
{
    const QString chinese = QStringLiteral("zh_CN");
    const QString english = QStringLiteral("en");
    if (!wanted.isEmpty())
        return wanted == chinese || wanted == english ? wanted : QString();
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (value.isEmpty())
            continue;
        return value.startsWith(english) ? english : chinese;
    }
    return chinese;
}

void speak(const QString& language)
{
    static QTranslator texts;
    QLocale::setDefault(QLocale(language));
    if (texts.load(QStringLiteral(":/sanbao/i18n/sanbao_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&texts);
}

} // namespace sanbao::ctl
