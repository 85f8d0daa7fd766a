// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/stock/visit_trip.h"

#include "core/domain/stock/stock_rule.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sanbao {

std::optional<qint64> parseKilometres(const QString& text)
{
    const std::optional<qint64> metres = parseQuantity(text);
    return metres && *metres >= 0 ? metres : std::nullopt;
}

std::vector<RouteStop> orderByArea(std::vector<RouteStop> stops)
{
    std::map<std::pair<qint64, QString>, Instant> earliest;
    for (const RouteStop& stop : stops) {
        const auto [place, fresh] = earliest.emplace(std::pair(stop.technician.value, stop.area), stop.slot.from);
        if (!fresh)
            place->second = std::min(place->second, stop.slot.from);
    }
    const auto rank = [&earliest](const RouteStop& stop) {
        return std::tuple(stop.technician.value, earliest[{stop.technician.value, stop.area}], stop.area, stop.address,
                          stop.slot.from);
    };
    std::stable_sort(stops.begin(), stops.end(),
                     [&rank](const RouteStop& a, const RouteStop& b) { return rank(a) < rank(b); });
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const bool first = i == 0 || stops[i - 1].technician != stops[i].technician;
        stops[i].position = first ? 1 : stops[i - 1].position + 1;
        stops[i].leavesSlot = !first && stops[i].slot.from < stops[i - 1].slot.from;
    }
    return stops;
}

int areaChanges(const std::vector<RouteStop>& stops)
{
    int changes = 0;
    for (std::size_t i = 1; i < stops.size(); ++i)
        changes += stops[i].technician == stops[i - 1].technician && stops[i].area != stops[i - 1].area ? 1 : 0;
    return changes;
}

} // namespace sanbao
