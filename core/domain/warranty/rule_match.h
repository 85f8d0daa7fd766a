// SPDX-License-Identifier: GPL-3.0-or-later
// Which rules describe one product, and how closely.
#pragma once

#include "core/domain/warranty/warranty_rule.h"

namespace sanbao {

/// What the conditions of rules are compared with.
struct RuleSubject
{
    QString region;
    QString category;
    QString brand;
    QString model;
    bool smart = false;
    UseKind use = UseKind::Home;
    std::optional<DefectKind> defect; ///< not said: a fault of function
    QDate soldOn;                     ///< decides which version of a rule counts; invalid: the current one
};

/// Spaces, case and full width do not tell two names apart.
bool sameName(const QString& a, const QString& b);
/// True when `wanted` is one of the names of the part group, or a text that contains one.
bool namesPart(const BilingualText& part, const QString& wanted);

bool applies(const WarrantyRule& rule, const RuleSubject& subject);
/// More conditions, and closer ones, give a greater number.
int closeness(const WarrantyRule& rule);

} // namespace sanbao
