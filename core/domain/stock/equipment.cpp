// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stock/equipment.h"

#include <QSet>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kSoonDays = 30;

} // namespace

CalibrationState calibrationState(const Equipment& thing, QDate on)
{
    if (thing.calibrationMonths <= 0)
        return CalibrationState::NotNeeded;
    if (!thing.dueOn.isValid() || thing.dueOn < on)
        return CalibrationState::Overdue;
    return thing.dueOn <= on.addDays(kSoonDays) ? CalibrationState::Soon : CalibrationState::Valid;
}

QDate nextCalibration(const Equipment& thing, QDate done)
{
    return thing.calibrationMonths > 0 && done.isValid() ? done.addMonths(thing.calibrationMonths) : QDate();
}

int usedDays(const std::vector<UseSpan>& spans, QDate from, QDate until)
{
    QSet<qint64> days;
    for (const UseSpan& span : spans) {
        for (QDate day = std::max(span.from, from); day <= std::min(span.until, until); day = day.addDays(1))
            days.insert(day.toJulianDay());
    }
    return int(days.size());
}

int idleRate(int used, QDate from, QDate until)
{
    const qint64 days = from.daysTo(until) + 1;
    return days > 0 ? int((days - used) * 10000 / days) : 0;
}

} // namespace sanbao
