// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plan_basis.h"

#include <algorithm>
#include <cmath>

namespace sanbao {

namespace {

constexpr int kRestDays = 90;
constexpr int kMostDays = 3653; ///< ten years
constexpr int kLeapYear = 2024;

QDate seasonDayOf(const PlanBasis& basis, int year)
{
    const int last = QDate(year, basis.month, 1).daysInMonth();
    return QDate(year, basis.month, std::min(basis.day, last));
}

/// Least squares, in units of the counter for a day; 0 when the points lie on one day.
double slopeOf(const std::vector<UsagePoint>& points)
{
    double meanDay = 0;
    double meanValue = 0;
    for (const UsagePoint& point : points) {
        meanDay += double(points.front().day.daysTo(point.day)) / double(points.size());
        meanValue += point.value / double(points.size());
    }
    double across = 0;
    double square = 0;
    for (const UsagePoint& point : points) {
        const double days = double(points.front().day.daysTo(point.day)) - meanDay;
        across += days * (point.value - meanValue);
        square += days * days;
    }
    return square > 0 ? across / square : 0;
}

} // namespace

bool isSeasonDay(int month, int day)
{
    return QDate::isValid(kLeapYear, month, day);
}

QDate seasonDayFrom(const PlanBasis& basis, QDate from)
{
    if (!isSeasonDay(basis.month, basis.day) || !from.isValid())
        return {};
    const QDate thisYear = seasonDayOf(basis, from.year());
    return thisYear >= from ? thisYear : seasonDayOf(basis, from.year() + 1);
}

QDate nextSeasonDue(const PlanBasis& basis, QDate doneOn)
{
    return seasonDayFrom(basis, doneOn.addDays(kRestDays));
}

QDate expectedUsageDue(const MaintenancePlan& plan, const PlanBasis& basis, const std::vector<UsagePoint>& points,
                       QDate today)
{
    std::vector<UsagePoint> since;
    for (const UsagePoint& point : points) {
        if (!plan.lastDoneOn.isValid() || point.day >= plan.lastDoneOn)
            since.push_back(point);
    }
    const QDate otherwise = plan.lastDoneOn.isValid() ? nextDue(plan, plan.lastDoneOn) : plan.nextDueOn;
    if (since.empty() || basis.step <= 0)
        return otherwise;
    const double first = since.front().value;
    const double begin = plan.lastDoneOn.isValid() ? first : std::floor(first / basis.step) * basis.step;
    const double missing = begin + basis.step - since.back().value;
    if (missing <= 0)
        return plan.nextDueOn.isValid() ? std::min(plan.nextDueOn, today) : today;
    const double slope = slopeOf(since);
    if (slope <= 0)
        return otherwise;
    return since.back().day.addDays(qint64(std::ceil(std::min(missing / slope, double(kMostDays)))));
}

} // namespace sanbao
