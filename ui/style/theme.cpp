// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/shop_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QToolTip>

#include <cmath>

namespace sanbao {

namespace {

constexpr char kScaleProperty[] = "sanbaoTextScale";
constexpr char kKindProperty[] = "sanbaoDarkTheme";
constexpr int kBodyPixels = 13;

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xff000000u | value));
}

Theme lightTheme()
{
    Theme theme;
    theme.kind = ThemeKind::Light;
    theme.background = rgb(0xF4F5F7);
    theme.surface = rgb(0xFFFFFF);
    theme.raised = rgb(0xFAFBFC);
    theme.line = rgb(0xE2E5EA);
    theme.text = rgb(0x1C2026);
    theme.muted = rgb(0x5F6875);
    theme.hint = rgb(0x66707D);
    theme.faint = rgb(0x8A93A0);
    theme.accent = rgb(0x1668DC);
    theme.accentSoft = rgb(0xE8F0FD);
    theme.accentInk = rgb(0x1460CC);
    theme.onAccent = rgb(0xFFFFFF);
    theme.ok = rgb(0x1E8E5A);
    theme.warn = rgb(0xB26A00);
    theme.bad = rgb(0xC8372D);
    theme.okSoft = rgb(0xE4F4EB);
    theme.warnSoft = rgb(0xFDF1DC);
    theme.badSoft = rgb(0xFDE8E6);
    theme.okInk = rgb(0x17764A);
    theme.warnInk = rgb(0x8F5500);
    theme.badInk = rgb(0xB83028);
    theme.series = {theme.accent, rgb(0x13A8A8), rgb(0x8B6CE0), rgb(0xE08A3C)};
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.kind = ThemeKind::Dark;
    theme.background = rgb(0x15181D);
    theme.surface = rgb(0x1D2127);
    theme.raised = rgb(0x22272E);
    theme.line = rgb(0x2F353E);
    theme.text = rgb(0xE6E9ED);
    theme.muted = rgb(0xA0A9B5);
    theme.hint = rgb(0x8E97A4);
    theme.faint = rgb(0x77808D);
    theme.accent = rgb(0x5B9DFF);
    theme.accentSoft = rgb(0x1F3050);
    theme.accentInk = rgb(0x74ADFF);
    theme.onAccent = rgb(0x10151C);
    theme.ok = rgb(0x4CC38A);
    theme.warn = rgb(0xF0B357);
    theme.bad = rgb(0xF2766B);
    theme.okSoft = rgb(0x183328);
    theme.warnSoft = rgb(0x382D18);
    theme.badSoft = rgb(0x3D2322);
    theme.okInk = theme.ok;
    theme.warnInk = theme.warn;
    theme.badInk = rgb(0xF58A80);
    theme.series = {theme.accent, rgb(0x45C8C8), rgb(0xA890F0), rgb(0xF0A35E)};
    return theme;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.background);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.hint);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accentInk);
    palette.setColor(QPalette::LinkVisited, theme.accentInk);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.raised);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.faint);
    palette.setColor(QPalette::Shadow, theme.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.faint);
    palette.setColor(QPalette::Disabled, QPalette::Text, theme.muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.raised);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    return palette;
}

QString bodyFamily()
{
    const QStringList wanted{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                             QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC"),
                             QStringLiteral("WenQuanYi Micro Hei")};
    const QStringList present = QFontDatabase::families();
    for (const QString& family : wanted) {
        if (present.contains(family))
            return family;
    }
    return QApplication::font().family();
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

const Theme& themeFor(ThemeKind kind)
{
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    return kind == ThemeKind::Dark ? dark : light;
}

const Theme& themeOf(const QWidget*)
{
    return themeFor(qApp && qApp->property(kKindProperty).toBool() ? ThemeKind::Dark : ThemeKind::Light);
}

QColor toneColour(const Theme& theme, ChipTone tone)
{
    switch (tone) {
    case ChipTone::Neutral:
        return theme.faint;
    case ChipTone::Accent:
        return theme.accent;
    case ChipTone::Ok:
        return theme.ok;
    case ChipTone::Warn:
        return theme.warn;
    case ChipTone::Bad:
        return theme.bad;
    }
    return theme.faint;
}

QColor toneInk(const Theme& theme, ChipTone tone)
{
    switch (tone) {
    case ChipTone::Neutral:
        return theme.text;
    case ChipTone::Accent:
        return theme.accentInk;
    case ChipTone::Ok:
        return theme.okInk;
    case ChipTone::Warn:
        return theme.warnInk;
    case ChipTone::Bad:
        return theme.badInk;
    }
    return theme.text;
}

QColor toneGround(const Theme& theme, ChipTone tone)
{
    switch (tone) {
    case ChipTone::Neutral:
        return theme.raised;
    case ChipTone::Accent:
        return theme.accentSoft;
    case ChipTone::Ok:
        return theme.okSoft;
    case ChipTone::Warn:
        return theme.warnSoft;
    case ChipTone::Bad:
        return theme.badSoft;
    }
    return theme.raised;
}

QString toneSign(ChipTone tone)
{
    switch (tone) {
    case ChipTone::Neutral:
    case ChipTone::Accent:
        return {};
    case ChipTone::Ok:
        return QStringLiteral("\u2713");
    case ChipTone::Warn:
        return QStringLiteral("\u25B3");
    case ChipTone::Bad:
        return QStringLiteral("!");
    }
    return {};
}

qreal textScale()
{
    const QVariant scale = qApp ? qApp->property(kScaleProperty) : QVariant();
    return scale.isValid() ? scale.toReal() : 1.0;
}

int dp(int designPixels)
{
    return int(std::lround(designPixels * textScale()));
}

QFont fontOf(int designPixels, int weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(dp(designPixels));
    font.setWeight(QFont::Weight(weight));
    return font;
}

QFont fontFor(TextRole role)
{
    switch (role) {
    case TextRole::Hint:
        return fontOf(12, QFont::Normal);
    case TextRole::Body:
        return fontOf(kBodyPixels, QFont::Normal);
    case TextRole::Strong:
        return fontOf(kBodyPixels, QFont::DemiBold);
    case TextRole::Section:
        return fontOf(14, QFont::DemiBold);
    case TextRole::Figure:
        return fontOf(28, QFont::DemiBold);
    case TextRole::PageTitle:
        return fontOf(20, QFont::DemiBold);
    }
    return QApplication::font();
}

ThemeKind resolvedTheme(ThemeChoice choice)
{
    if (choice != ThemeChoice::System)
        return choice == ThemeChoice::Dark ? ThemeKind::Dark : ThemeKind::Light;
    const QColor window = QApplication::style()->standardPalette().color(QPalette::Window);
    return luminance(window) < 0.2 ? ThemeKind::Dark : ThemeKind::Light;
}

void applyTheme(QApplication& application, ThemeKind kind, qreal scale)
{
    const Theme& theme = themeFor(kind);
    application.setProperty(kKindProperty, kind == ThemeKind::Dark);
    application.setProperty(kScaleProperty, scale);

    QFont font(bodyFamily());
    font.setPixelSize(dp(kBodyPixels));
    QApplication::setFont(font);
    QToolTip::setFont(font);
    QApplication::setPalette(paletteOf(theme));
    QToolTip::setPalette(paletteOf(theme));
    // A new one each time, so that every widget is dressed again.
    QApplication::setStyle(new ShopStyle);
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const double one = luminance(first);
    const double two = luminance(second);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace sanbao
