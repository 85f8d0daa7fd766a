// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly review as a paper for the owner of the store: figures with comments, what went worst, complaints, alerts,
// actions, what is missing in the process, minutes and decisions, and the head of the audit chain that seals it.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"

namespace sanbao {

struct ReviewLine
{
    QString name;
    QString now;
    QString before;
    QString lastYear;
    QString reported; ///< as it was told at the end of the month; empty when it is the same
    QString target;
    QString n;
    QString comment;
    bool missed = false; ///< the target is not met
};

struct ReviewPaper
{
    StoreProfile store;
    PrintStamp stamp;
    QString month;
    std::vector<ReviewLine> figures;
    std::vector<QStringList> worst;      ///< number, product and fault, why
    std::vector<QStringList> complaints; ///< number, received, claim, state
    std::vector<QStringList> alerts;     ///< subject, what, state
    std::vector<QStringList> actions;    ///< what, owner, due, state
    std::vector<QStringList> health;     ///< breakdown, count
    QString minutes;
    QString decisions;
    QString auditHead;
};

Document reviewDocument(const ReviewPaper& paper);

} // namespace sanbao
