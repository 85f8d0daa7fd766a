// SPDX-License-Identifier: GPL-3.0-or-later
// Words for findings, returns and unit records, and why one of them is refused.
#pragma once

#include "core/domain/warranty/return_record.h"
#include "core/domain/warranty/unit_detail.h"

namespace sanbao {

QString label(Responsibility responsibility);
QString label(Exclusion exclusion);
QString label(FindingState state);
QString label(ReturnKind kind);
QString label(ReturnGround ground);
QString label(ReturnState state);
QString label(ConfigurationKind kind);
QString refusalText(FindingIssue issue);
QString refusalText(ReturnIssue issue);
QString refusalText(RuleIssue issue);
/// Field of the form that the issue belongs to.
QString fieldOf(RuleIssue issue);

} // namespace sanbao
