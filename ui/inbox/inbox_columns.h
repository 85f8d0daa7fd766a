// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of notices and of tasks.
#pragma once

#include "core/domain/teamwork.h"
#include "ui/models/column.h"

namespace sanbao {

class Workplace;

Columns<Notice> noticeColumns(Workplace& workplace);
Columns<TeamTask> taskColumns(Workplace& workplace);

} // namespace sanbao
