// SPDX-License-Identifier: GPL-3.0-or-later
// The warranty question and its answer: is this product, or this part of it, covered on that day, until when, by which
// rule, and what may the customer ask for. A pure function of the facts and the book of rules.
#pragma once

#include "core/domain/warranty/rule_match.h"
#include "core/domain/warranty/warranty_contract.h"
#include "core/domain/warranty/warranty_days.h"
#include "core/domain/warranty/warranty_rule.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sanbao {

/// One repair of the unit, as the three-guarantees card records it.
struct RepairSpell
{
    DaySpell days;
    QString fault;                 ///< code or words
    QString part;                  ///< part or spot that was repaired, when known
    std::vector<DaySpell> excused; ///< waiting that the repairer did not cause: the customer, force majeure
    std::vector<DaySpell> partsWaits;
    bool repaired = true; ///< false: waiting only; it prolongs the term but is no repair
};

struct WarrantyFacts
{
    RuleSubject subject;
    QDate invoiced;
    QDate delivered;
    QDate installed;
    QDate exchanged;
    QDate produced;
    std::vector<RepairSpell> repairs;
    std::vector<WarrantyContract> contracts;
    QString part;             ///< the part that is asked about; empty: the whole unit
    bool partIsGuess = false; ///< `part` is the customer's words: when they name no part, the whole unit is meant
    QString fault;            ///< fault code that is asked about
    QString exclusion;        ///< an exclusion that a second person approved: nothing is free then
    QDate on;
};

enum class CoverStatus { In, Part, Extended, Out, Unknown };
enum class Remedy { Repair, Exchange, Return };
enum class RemedyGround {
    InTerm,
    WithinReturnDays,
    WithinExchangeDays,
    RepairedTwice,
    RepairTooLong,
    PartsTooLate,
    NoWorry,
    RepairedSpot
};

struct RemedyChoice
{
    Remedy remedy = Remedy::Repair;
    RemedyGround ground = RemedyGround::InTerm;
    QDate until; ///< last day on which it may be asked for; invalid: as long as the term runs
    friend bool operator==(const RemedyChoice&, const RemedyChoice&) = default;
};

/// The end one rule leads to.
struct CoverTerm
{
    WarrantyLayer layer = WarrantyLayer::Brand;
    QString ruleCode;
    int ruleVersion = 0;
    BilingualText source;
    BilingualText part;
    std::optional<int> months; ///< empty: without end
    QDate nominalEnd;          ///< invalid when without end
    QDate end;
    int excludedDays = 0;
    bool freeLabour = true;
    bool freeMaterial = true;

    bool isEndless() const { return !months; }
    bool covers(QDate day) const { return isEndless() || day <= end; }
    bool outlasts(const CoverTerm& other) const;
};

struct WarrantyVerdict
{
    CoverStatus status = CoverStatus::Unknown;
    QDate start;
    QDate nominalEnd;
    QDate end; ///< last covered day of what decided; invalid for an endless or unknown term
    bool endless = false;
    int excludedDays = 0;
    std::optional<CoverTerm> winner;          ///< the term that decided; empty when unknown or by contract
    std::vector<CoverTerm> layers;            ///< what each layer gives the whole unit, the winner first
    std::vector<CoverTerm> parts;             ///< the best term of each part group
    std::optional<CoverTerm> unit;            ///< the best term of the whole unit
    std::optional<WarrantyContract> contract; ///< honoured, or the latest one there is
    QString exclusion;
    bool coversFault = false; ///< what is asked about is covered, not only another part
    bool freeLabour = false;
    bool freeMaterial = false;
    bool servicedForLife = false;
    bool listed = false;                   ///< goods of the national list
    int depreciationBasisPointsPerDay = 0; ///< what a day of use costs when a return is deducted
    QDate proofUntil;    ///< until here the business proves that the goods were sound; invalid: no such duty
    QDate repairedUntil; ///< the last repaired spot is warranted until here; invalid: no repair
    QString repairedSpot;
    int repairs = 0;          ///< finished since the start of the term
    int sameFaultRepairs = 0; ///< of these, for the part or fault asked about
    std::vector<RemedyChoice> remedies;

    bool isFree() const { return coversFault && (freeLabour || freeMaterial); }
    bool offers(Remedy remedy) const;
};

/// True when the repair dealt with the part or fault that is asked about.
bool isSameSpot(const RepairSpell& repair, const WarrantyFacts& facts);

/// The later of the known dates; an exchange starts afresh; the production day only where a rule falls back on it.
QDate termStart(const WarrantyFacts& facts, bool fallsBackOnProduction);

WarrantyVerdict decideWarranty(const WarrantyFacts& facts, const WarrantyBook& book);

template <> struct Codes<CoverStatus>
{
    static constexpr CodeTable<CoverStatus, 5> table{{{CoverStatus::In, "in"},
                                                      {CoverStatus::Part, "part"},
                                                      {CoverStatus::Extended, "extended"},
                                                      {CoverStatus::Out, "out"},
                                                      {CoverStatus::Unknown, "unknown"}}};
};
template <> struct Codes<Remedy>
{
    static constexpr CodeTable<Remedy, 3> table{
        {{Remedy::Repair, "repair"}, {Remedy::Exchange, "exchange"}, {Remedy::Return, "return"}}};
};

} // namespace sanbao
