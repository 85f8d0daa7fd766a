// SPDX-License-Identifier: GPL-3.0-or-later
// Splits a schema script into statements: the driver runs one at a time.
#pragma once

#include <QString>
#include <QStringList>

namespace sanbao {

/// Statements without their closing semicolon. Semicolons inside strings, comments and trigger bodies (BEGIN … END) do
/// not split.
QStringList splitSqlScript(const QString& script);

} // namespace sanbao
