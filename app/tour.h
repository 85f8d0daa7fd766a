// SPDX-License-Identifier: GPL-3.0-or-later
// Opens every page once on the given store and saves what a person would see: one picture a page and an index. Needs no
// display; used for manuals and to look over a change of style.
#pragma once

#include <QSize>
#include <QString>

namespace sanbao {

class Appearance;
class Station;

/// The program's exit code: 0 when every page could be shown and saved.
int runTour(Station& station, Appearance& appearance, const QString& folder, const QSize& size);

} // namespace sanbao
