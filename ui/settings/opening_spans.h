// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours of one day as a line of text, the way people write them: "09:00-12:00, 13:30-18:00". Empty is closed.
#pragma once

#include "core/domain/business_calendar.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

QString spansText(const std::vector<OpenSpan>& spans);
/// Empty optional when the text is not a list of times; full-width signs and "到" are understood.
std::optional<std::vector<OpenSpan>> parseSpans(const QString& text);

} // namespace sanbao
