// SPDX-License-Identifier: GPL-3.0-or-later
// The text form of a KPI fact: fields in a fixed order, separated by commas, the free text last. One column instead of
// thirty keeps reading a month of facts a matter of milliseconds. Stamps are stored relative to the first one.
#pragma once

#include "core/domain/care_fact.h"

#include <QString>

namespace sanbao {

QString encode(const OrderFact& fact);
QString encode(const ComplaintFact& fact);
QString encode(const SurveyFact& fact);

/// Fills a default fact. False when the text was not written by encode().
bool decode(qint64 id, const QString& body, OrderFact& fact);
bool decode(qint64 id, const QString& body, ComplaintFact& fact);
bool decode(qint64 id, const QString& body, SurveyFact& fact);

} // namespace sanbao
