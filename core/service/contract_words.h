// SPDX-License-Identifier: GPL-3.0-or-later
// Words for people on agreements: kinds, states, and what is wrong with a template, with its place.
#pragma once

#include "core/domain/agreement_sections.h"
#include "core/domain/service_package.h"

namespace sanbao {

QString label(ContractKind kind);
QString label(AgreementState state);
QString label(SigningDevice device);
/// "Line 12: there is no field \"customer.nmae\"."
QString flawText(const TemplateFlaw& flaw);
QString ruleText(PackageRule rule);
/// What a merge field prints: "Customer's name".
QString fieldLabel(const QString& field);

} // namespace sanbao
