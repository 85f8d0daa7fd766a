// SPDX-License-Identifier: GPL-3.0-or-later
// What the person asked for on the command line.
#pragma once

#include "core/base/outcome.h"
#include "ui/style/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace sanbao {

struct ProgramOptions
{
    QString file;     ///< empty: the environment SANBAO_DB, else the file opened last, else the usual place
    QString language; ///< empty: as remembered
    std::optional<ThemeChoice> theme;
    std::optional<qreal> scale;
    QString tourFolder; ///< not empty: show every page once, save the pictures there, and end
    QSize tourSize{1440, 900};
    QString answer; ///< not empty: print this and end (help, version)
};

/// Invalid says which option is wrong.
Outcome<ProgramOptions> parseOptions(const QStringList& arguments);

/// Where the store is kept when nobody says otherwise.
QString usualFile();

} // namespace sanbao
