// SPDX-License-Identifier: GPL-3.0-or-later
// The calculators of evaluation as documents: what scripts send and get, decided by the same functions as in the
// window. An unknown key is refused by name.
#pragma once

#include "core/base/outcome.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace sanbao {

QJsonArray numbersJson(const std::vector<double>& values);
/// Null for what is no number.
QJsonValue numberJson(const std::optional<double>& value);

/// {"items":[…],"matrix":[[1,"1/3"],[3,1]]} or "experts":[matrix,…]; "random_index" is "saaty" or "alonso_lamata".
Outcome<QJsonObject> calculateAhp(const QJsonObject& document);
/// {"weights":[…],"membership":[[…]] or "counts":[[…]],"scores":[…],"operator":"product-sum"}; on two levels
/// {"factors":[{"weight":…,"weights":[…],"membership":[[…]] or "counts":[[…]]},…],"scores":[…],"operator":…}.
Outcome<QJsonObject> calculateFuzzy(const QJsonObject& document);
/// {"chart":"p" or "u","counts":[…],"sizes":[…],"laney":false,"baseline":0.04}, {"chart":"g","gaps":[…]} or
/// {"chart":"ewma","values":[…],"lambda":0.2,"width":2.7}.
Outcome<QJsonObject> calculateControl(const QJsonObject& document);

} // namespace sanbao
