// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a driver error into a Failure. People never see SQL: the statement and the driver's words go into the detail.
#pragma once

#include "core/base/outcome.h"

class QSqlError;

namespace sanbao {

/// Mapping by SQLite's extended result code (nativeErrorCode): unique, foreign key and check violations are Conflict,
/// 5/6/517 Busy, 8 and 14 Unavailable, 10 and 13 Unavailable (disk), 11 and 26 Damaged, anything else Internal.
Failure failureOf(const QSqlError& error, const QString& sql);

} // namespace sanbao
