// SPDX-License-Identifier: GPL-3.0-or-later
// Parts from a table of another program: the mapping names the columns. A refused row does not stop the rest, a part
// that is known already is left as it is, and nothing is kept of a file that cannot be read to its end.
#pragma once

#include "core/service/event_log_import.h"

#include <QJsonObject>

namespace sanbao {

/// `map` is {"columns":{"code":"…","name":"…","unit":"…","price":"…","tracking":"…","supplier":"…"}}; code and name are
/// needed. Tracking is none, batch or serial; the supplier is named by his number. Invalid names unknown keys and
/// columns that are not in the file.
Outcome<ImportReport> importParts(ServiceContext& context, QIODevice& file, const QJsonObject& map, bool dryRun);

} // namespace sanbao
