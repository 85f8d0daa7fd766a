// SPDX-License-Identifier: GPL-3.0-or-later
// Orders, intake answers and search hits as the JSON documents of the command line: money in yuan as text with two
// decimals, moments with offset, days as YYYY-MM-DD, durations in minutes.
#pragma once

#include "core/domain/after_care.h"
#include "core/service/intake_desk.h"
#include "core/service/order_desk.h"
#include "core/service/record_desk.h"
#include "core/service/search_desk.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sanbao {

QJsonObject toJson(const IntakeAnswer& answer, const QTimeZone& zone);
QJsonObject toJson(const OrderView& view, const Catalogue& catalogue);
/// What else hangs on the order's customer and the order, under "agreements", "complaints" and "survey".
void addAfterCare(QJsonObject& order, const OrderView& view, const CustomerView& customer,
                  const std::optional<Survey>& survey, const QTimeZone& zone);
QJsonObject toJson(const OrderRow& row, const Catalogue& catalogue);
/// {"query", "groups":[{"kind","hits":[{"kind","id","label","detail","reason"}]}]}
QJsonObject searchJson(const QString& query, const std::vector<SearchHit>& hits);

} // namespace sanbao
