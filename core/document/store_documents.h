// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of the whole store: what it promises, what it charges, how it works and who answers for what. They are made
// from the same rows the clocks and the settlement use, so the sheet on the wall and the program never disagree.
#pragma once

#include "core/document/document.h"
#include "core/document/document_data.h"

namespace sanbao {

struct PromiseLine
{
    QString service;
    QString promise;
    QString condition; ///< empty: holds for every order of the service
    QString target;
};

struct WarrantyLine
{
    QString product;
    int months = 0;
    QString source;
};

struct ComplaintLine
{
    QString level;
    QString meaning;
    int limitDays = 0;
    QString owner;
    QString escalation;
};

struct PriceLine
{
    QString code;
    QString name;
    QString kind;
    QString unit;
    Money price;
    QDate from;
    QString scope;      ///< what is done for it, and when it applies
    int minutes = 0;    ///< how long it usually takes; 0 = not stated
    QString freeReason; ///< set: offered free of charge
    int version = 0;    ///< of the list it stands on
};

struct ProcessLine
{
    QString state;
    QStringList steps; ///< what may be done there
    QStringList roles; ///< who may do it, step by step
};

struct DutyLine
{
    QString step;
    std::vector<bool> roles; ///< in the order of StorePaper::roles
};

struct TeamLine
{
    QString role;
    QStringList names;
};

struct PolicyLine
{
    QString title;
    int version = 1;
    QDate effectiveOn;
    QString scope;
};

struct StorePaper
{
    StoreProfile store;
    PrintStamp stamp;
    QString opening; ///< "Mon–Fri 09:00–18:00", one line a span
    std::vector<PromiseLine> promises;
    std::vector<WarrantyLine> warranties;
    std::vector<ComplaintLine> complaints;
    std::vector<PriceLine> prices;
    std::vector<ProcessLine> process;
    QStringList roles;
    std::vector<DutyLine> duties;
    std::vector<TeamLine> team;
    std::vector<PolicyLine> policies;
};

struct PolicyPaper
{
    StoreProfile store;
    PrintStamp stamp;
    QString title;
    QString number; ///< code and version
    QString kind;
    QString issuedBy;
    QString scope;
    QString state;
    QDate effectiveOn;
    QDate endsOn;
    QDate reviewOn;
    QDate withdrawnOn;
    QString withdrawnReason;
    QString changeNote;
    QString body; ///< in the line structure of agreements
};

Document promiseSheet(const StorePaper& paper);
Document serviceStandards(const StorePaper& paper);
Document priceList(const StorePaper& paper);
Document complaintProcedure(const StorePaper& paper);
Document processFlow(const StorePaper& paper);
Document dutyMatrix(const StorePaper& paper);
Document servicePlan(const StorePaper& paper);
Document policyDocument(const PolicyPaper& paper);

} // namespace sanbao
