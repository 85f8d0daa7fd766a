// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the list of prints.
#pragma once

#include "core/domain/print_record.h"
#include "ui/models/column.h"

namespace sanbao {

class Workplace;

Columns<PrintRecord> printColumns(Workplace& workplace);

} // namespace sanbao
