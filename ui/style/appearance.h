// SPDX-License-Identifier: GPL-3.0-or-later
// The person's choice of language, light or dark, and text size: applied to the running program at once and remembered
// for the next start. Owned by the program; pages that offer the choice are handed a reference.
#pragma once

#include "ui/style/theme.h"

#include <QObject>
#include <QStringList>
#include <QTranslator>

#include <optional>

namespace sanbao {

class Appearance final : public QObject
{
    Q_OBJECT
public:
    explicit Appearance(QObject* parent = nullptr);

    /// Applies what is remembered; what is given wins for this run and is not remembered.
    void start(const QString& language = {}, std::optional<ThemeChoice> theme = {}, std::optional<qreal> scale = {});

    static QStringList languages();                       ///< "zh_CN", "en"
    static QString languageName(const QString& language); ///< in that language itself
    QString language() const { return m_language; }
    ThemeChoice theme() const { return m_theme; }
    qreal scale() const { return m_scale; }

    /// Every open window hears of it through QEvent::LanguageChange.
    void setLanguage(const QString& language);
    void setTheme(ThemeChoice theme);
    void setScale(qreal scale);

Q_SIGNALS:
    void changed();

private:
    void load(const QString& language);
    QTranslator m_own;
    QTranslator m_qt;
    QString m_language;
    ThemeChoice m_theme = ThemeChoice::System;
    qreal m_scale = 1.0;
};

} // namespace sanbao
