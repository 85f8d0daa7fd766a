// SPDX-License-Identifier: GPL-3.0-or-later
// The colours, the spacing and the type of the whole program, in one light and one dark set. Painters ask themeOf();
// everything else gets its look from the palette and the one style sheet that applyTheme() sets. Sizes are written for
// a body text of 13 pixels and go through dp(), so that the whole program grows with the font.
//
// `ok`, `warn` and `bad` are for bars, dots and lines. Words in these tones use the matching ink, which keeps a
// contrast of at least 4.5 on every ground of the set.
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

#include <array>

class QApplication;
class QWidget;

namespace sanbao {

enum class ThemeKind { Light, Dark };
enum class ThemeChoice { System, Light, Dark };

/// Tone of a chip, a message or a figure. Always shown together with a sign or a word.
enum class ChipTone { Neutral, Accent, Ok, Warn, Bad };

struct Theme
{
    ThemeKind kind = ThemeKind::Light;
    QColor background; ///< window
    QColor surface;    ///< cards, tables, bars, fields
    QColor raised;     ///< chips, hover
    QColor line;       ///< one-pixel borders and row lines
    QColor text;
    QColor muted;
    QColor hint;  ///< words in empty fields
    QColor faint; ///< decoration only: ticks, disabled symbols
    QColor accent;
    QColor accentSoft;
    QColor accentInk; ///< accent-coloured words
    QColor onAccent;  ///< words on the accent ground
    QColor ok;
    QColor warn;
    QColor bad;
    QColor okSoft;
    QColor warnSoft;
    QColor badSoft;
    QColor okInk;
    QColor warnInk;
    QColor badInk;
    std::array<QColor, 4> series; ///< charts, in order of use
};

const Theme& themeFor(ThemeKind kind);
/// The set in use. The widget only says from where it is asked; the whole program has one set at a time.
const Theme& themeOf(const QWidget* widget = nullptr);

QColor toneColour(const Theme& theme, ChipTone tone); ///< bars, dots, edges
QColor toneInk(const Theme& theme, ChipTone tone);    ///< words
QColor toneGround(const Theme& theme, ChipTone tone);
/// The sign that goes with the tone so that colour is never alone: "✓", "△", "!", empty for neutral and accent.
QString toneSign(ChipTone tone);

/// Design pixels to widget pixels at the present text size.
int dp(int designPixels);
qreal textScale();

enum class TextRole { Hint, Body, Strong, Section, Figure, PageTitle };
QFont fontFor(TextRole role);
/// The same in design pixels and weight, for a painter that needs something between.
QFont fontOf(int designPixels, int weight);

ThemeKind resolvedTheme(ThemeChoice choice);
/// Sets style, palette, font and style sheet. `scale` multiplies the text size of the system (1.0 = 13 pixels).
/// Widgets hear of it through QEvent::PaletteChange and QEvent::FontChange.
void applyTheme(QApplication& application, ThemeKind kind, qreal scale = 1.0);

/// WCAG 2 contrast ratio of two opaque colours, 1..21.
double contrastRatio(const QColor& first, const QColor& second);

} // namespace sanbao
