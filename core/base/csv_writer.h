// SPDX-License-Identifier: GPL-3.0-or-later
// CSV text for other programs. A spreadsheet would run a cell that starts like a formula, so such a cell gets an
// apostrophe in front: what a customer typed must never act on somebody else's machine.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace sanbao {

/// The field as it stands in a file: guarded, and quoted when it needs to be.
QString csvField(const QString& text);

/// One row in UTF-8 with CR LF at its end.
QByteArray csvLine(const QStringList& fields);

/// Byte order mark to start a file with, so that spreadsheets take it as UTF-8.
QByteArray csvByteOrderMark();

} // namespace sanbao
