// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of agreement templates and of the clauses in the library, as they are listed and edited.
#pragma once

#include "core/domain/after_care.h"
#include "core/domain/agreement_terms.h"

namespace sanbao {

using ClauseId = Id<struct ClauseTag>;

struct TemplateVersion
{
    AgreementTemplate text;
    ContractKind kind = ContractKind::Service;
    bool shipped = false; ///< came with the program
    QString changeNote;
    Instant savedAt;
    StaffId savedBy;
    bool active = true;
};

struct AgreementClause
{
    ClauseId id;
    QString code;
    int version = 1;
    QString titleZh;
    QString titleEn;
    QString bodyZh;
    QString bodyEn;
    bool shipped = false;
    Instant savedAt;
    StaffId savedBy;
    bool active = true;
};

/// A row of the list of agreements.
struct AgreementLineItem
{
    Agreement agreement;
    AgreementTerms terms; ///< without targets and prices
    QString customerName;
    QString customerPhone;
    QString productLabel;
    int used = 0;
    bool isSigned = false;
    bool renewed = false;
};

enum class AgreementScope { All, Running, EndingSoon, Unsigned, Ended };

struct AgreementCounts
{
    int running = 0;
    int endingSoon = 0;
    int unsignedOnes = 0;
    int voidAsked = 0;
};

} // namespace sanbao
