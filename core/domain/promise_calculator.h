// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars and promises as JSON documents: the calendar of a store is kept and exchanged in this form, and the
// command line answers "when is it due" for one document without any database.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/business_calendar.h"

#include <QJsonObject>
#include <QJsonValue>

namespace sanbao {

/// "always", or {"weekly":{"mon":[["09:00","18:00"]],…},"holidays":[DAY,…],"workdays":[DAY or {"day","hours"},…],
/// "zone":NAME}. A make-up working day has Monday's hours unless it brings its own. Unknown keys are refused by name.
Outcome<BusinessCalendar> calendarFromJson(const QJsonValue& document, int version = 0);

/// The document that calendarFromJson reads back.
QJsonValue calendarToJson(const WeekPattern& week, const std::vector<CalendarDay>& exceptions, const QTimeZone& zone);

/// {"calendar","start","target_minutes","pauses","until"} to {"due","elapsed_minutes","gross_minutes"}. Without
/// "until" the two counts are null; "due" is null when the calendar never opens long enough.
Outcome<QJsonObject> calculatePromise(const QJsonObject& document);

} // namespace sanbao
