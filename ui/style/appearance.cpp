// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace sanbao {

namespace {

constexpr char kLanguageKey[] = "appearance/language";
constexpr char kThemeKey[] = "appearance/theme";
constexpr char kScaleKey[] = "appearance/textScale";

QString themeName(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromName(const QString& name)
{
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return name == QLatin1String("system") ? ThemeChoice::System : ThemeChoice::Light;
}

qreal usableScale(qreal scale)
{
    return std::clamp(scale, 0.8, 2.5);
}

} // namespace

Appearance::Appearance(QObject* parent)
    : QObject(parent)
{
}

QStringList Appearance::languages()
{
    return {QStringLiteral("zh_CN"), QStringLiteral("en")};
}

QString Appearance::languageName(const QString& language)
{
    return language == QLatin1String("en") ? QStringLiteral("English") : QStringLiteral("简体中文");
}

void Appearance::start(const QString& language, std::optional<ThemeChoice> theme, std::optional<qreal> scale)
{
    const QSettings settings;
    QString wanted = language.isEmpty() ? settings.value(QLatin1String(kLanguageKey)).toString() : language;
    if (!languages().contains(wanted))
        wanted = languages().first();
    m_theme =
        theme.value_or(themeFromName(settings.value(QLatin1String(kThemeKey), QStringLiteral("light")).toString()));
    m_scale = usableScale(scale.value_or(settings.value(QLatin1String(kScaleKey), 1.0).toReal()));
    load(wanted);
    applyTheme(*qApp, resolvedTheme(m_theme), m_scale);
}

void Appearance::load(const QString& language)
{
    m_language = language;
    QLocale::setDefault(QLocale(language));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral(":/sanbao/i18n/qtbase_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral(":/sanbao/i18n/sanbao_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_own);
}

void Appearance::setLanguage(const QString& language)
{
    if (language == m_language || !languages().contains(language))
        return;
    QSettings().setValue(QLatin1String(kLanguageKey), language);
    load(language);
    Q_EMIT changed();
}

void Appearance::setTheme(ThemeChoice theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    QSettings().setValue(QLatin1String(kThemeKey), themeName(theme));
    applyTheme(*qApp, resolvedTheme(m_theme), m_scale);
    Q_EMIT changed();
}

void Appearance::setScale(qreal scale)
{
    scale = usableScale(scale);
    if (qFuzzyCompare(scale, m_scale))
        return;
    m_scale = scale;
    QSettings().setValue(QLatin1String(kScaleKey), scale);
    applyTheme(*qApp, resolvedTheme(m_theme), m_scale);
    Q_EMIT changed();
}

} // namespace sanbao
