// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers one day of the store for its report.
#pragma once

#include "core/document/document.h"
#include "core/service/service_context.h"

namespace sanbao {

/// Invalid names "day" for one that has not begun.
Outcome<Document> dayReportPaper(ServiceContext& context, QDate day);

} // namespace sanbao
