// SPDX-License-Identifier: GPL-3.0-or-later
// A picture file made fit to be the mark on every paper.
#pragma once

#include "core/base/outcome.h"

#include <QByteArray>

namespace sanbao {

/// As PNG, at most 800 pixels wide and high. Refused with the reason: not a picture, too small to print, too large.
Outcome<QByteArray> logoPicture(const QString& path);

} // namespace sanbao
