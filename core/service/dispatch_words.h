// SPDX-License-Identifier: GPL-3.0-or-later
// Words on dispatching: why somebody is proposed, and what speaks against a slot.
#pragma once

#include "core/domain/dispatch/proposal.h"

namespace sanbao {

class Catalogue;

QString reasonText(const ReasonLine& reason);
/// The reasons of a proposal that say something, the heaviest first.
QString reasonsText(const Proposal& proposal);
QString conflictText(const ConflictFinding& conflict);
QString conflictsText(const std::vector<ConflictFinding>& conflicts);
QString tierText(int tier);
QString label(TechnicianKind kind);
QString label(ResourceKind kind);
/// "03-02 09:00–10:30", with the day only when it differs from `day`.
QString slotText(Interval slot, const QTimeZone& zone, QDate day = {});

} // namespace sanbao
