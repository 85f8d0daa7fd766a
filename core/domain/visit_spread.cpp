// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/visit_spread.h"

#include "core/domain/divisions.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sanbao {

namespace {

constexpr int kLongestSearch = 366;

QDate nextOpen(QDate day, const std::function<bool(QDate)>& isOpen)
{
    for (int i = 0; i < kLongestSearch; ++i) {
        if (isOpen(day.addDays(i)))
            return day.addDays(i);
    }
    return day;
}

} // namespace

QString visitArea(const QString& address)
{
    if (const std::optional<SplitAddress> split = splitAddress(address))
        return split->division.names.mid(2).join(QLatin1Char(' '));
    qsizetype end = 0;
    while (end < address.size() && !address[end].isDigit())
        ++end;
    return address.left(end).trimmed();
}

std::vector<SpreadVisit> spreadVisits(std::vector<SpreadVisit> visits, QDate from, int perDay,
                                      const std::function<bool(QDate)>& isOpen)
{
    std::map<QString, QDate> earliest;
    for (const SpreadVisit& visit : visits) {
        const auto [place, fresh] = earliest.emplace(visit.area, visit.dueOn);
        if (!fresh)
            place->second = std::min(place->second, visit.dueOn);
    }
    std::stable_sort(visits.begin(), visits.end(), [&earliest](const SpreadVisit& a, const SpreadVisit& b) {
        return std::tie(earliest[a.area], a.area, a.dueOn) < std::tie(earliest[b.area], b.area, b.dueOn);
    });
    QDate day = nextOpen(from, isOpen);
    int taken = 0;
    for (SpreadVisit& visit : visits) {
        if (taken >= std::max(1, perDay)) {
            day = nextOpen(day.addDays(1), isOpen);
            taken = 0;
        }
        visit.day = day;
        ++taken;
    }
    return visits;
}

} // namespace sanbao
