// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as the JSON document that scripts read: times are minutes, shares 0..1, a figure without data has value null.
#pragma once

#include "core/service/kpi_room.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sanbao {

QJsonObject toJson(const KpiFigure& figure);
QJsonObject toJson(const KpiReport& report, const QTimeZone& zone);

/// Ids separated by commas. Invalid names every id that is unknown or that no data is recorded for.
Outcome<std::vector<Kpi>> parseKpiIds(const QString& list);

} // namespace sanbao
