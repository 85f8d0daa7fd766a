// SPDX-License-Identifier: GPL-3.0-or-later
// The text form of a KPI fact: fields in a fixed order, separated by commas, the free text last. One column instead of
// thirty keeps reading a month of facts a matter of milliseconds. Stamps are stored relative to the first one.
#pragma once

#include "core/domain/care_fact.h"

#include <QString>

#include <optional>

namespace sanbao {

QString encode(const OrderFact& fact);
QString encode(const ComplaintFact& fact);
QString encode(const SurveyFact& fact);

/// Empty when the text was not written by encode().
std::optional<OrderFact> decodeOrderFact(qint64 id, const QString& body);
std::optional<ComplaintFact> decodeComplaintFact(qint64 id, const QString& body);
std::optional<SurveyFact> decodeSurveyFact(qint64 id, const QString& body);

} // namespace sanbao
