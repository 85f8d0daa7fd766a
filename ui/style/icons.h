// SPDX-License-Identifier: GPL-3.0-or-later
// Symbols by name (resources/icons/icons.txt), drawn in a colour of the theme. The colour is chosen when the symbol is
// painted, so that a switch between light and dark needs no new icons.
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace sanbao {

enum class IconTone { Text, Muted, Accent, OnAccent, Ok, Warn, Bad };

/// Disabled is drawn faint; selected or checked in accent when the tone is Text or Muted.
QIcon icon(const QString& name, IconTone tone = IconTone::Muted);
/// For painters: `designPixels` high and wide, at the given device pixel ratio.
QPixmap iconPixmap(const QString& name, const QColor& colour, int designPixels, qreal devicePixelRatio);

} // namespace sanbao
