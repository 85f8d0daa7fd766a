// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of notices and of tasks.
#pragma once

#include "core/domain/teamwork.h"
#include "ui/models/column.h"

#include <QHash>

#include <memory>

namespace sanbao {

class Workplace;

Columns<Notice> noticeColumns(Workplace& workplace);
/// `teams` holds the names by id; the list fills it whenever it is read.
Columns<TeamTask> taskColumns(Workplace& workplace, const std::shared_ptr<QHash<qint64, QString>>& teams);

} // namespace sanbao
