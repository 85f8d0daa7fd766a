// SPDX-License-Identifier: GPL-3.0-or-later
// Warranty rules as data. A rule promises a term for the goods its conditions describe; a region says how the days of
// the law are counted there and which remedies it adds. Both are versioned: the version in force on the day the term
// starts counts, so that an edit never changes what was promised before.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/bilingual_text.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

using WarrantyRuleId = Id<struct WarrantyRuleTag>;

enum class WarrantyLayer { Statutory, Regional, Brand, Contract, Extended };
enum class WarrantyStart { Invoice, Delivery, Installation, Production };
enum class UseKind { Home, Commercial };
enum class DefectKind { Function, Surface };
enum class RuleState { Draft, Published, Withdrawn };
/// From which day the day limits (seven days, fifteen days) run.
enum class DayBasis { Sale, Delivery };

struct WarrantyRule
{
    WarrantyRuleId id;
    QString code; ///< the same for all versions of one rule
    int version = 1;
    RuleState state = RuleState::Published;
    WarrantyLayer layer = WarrantyLayer::Brand;
    QString region;   ///< code of a region; empty: everywhere. The conditions below work the same way
    QString category; ///< category code
    QString brand;
    QString model;
    bool smartOnly = false;
    BilingualText part; ///< names of the part group, separated by commas; empty: the whole unit
    std::optional<UseKind> use;
    std::optional<DefectKind> defect;
    std::optional<int> months;                    ///< empty: without end
    WarrantyStart start = WarrantyStart::Invoice; ///< the day that is asked for; the latest known day counts
    bool listed = false;                          ///< goods of the national repair, exchange and return list
    bool freeLabour = true;
    bool freeMaterial = true;
    int depreciationBasisPointsPerDay = 0; ///< for returns with a deduction; 0 = none stated
    int replaceMonths = 0;                 ///< free replacement for faults nobody caused; 0 = none
    int proofMonths = 0;                   ///< so long the business has to prove that the goods were sound
    bool servicedForLife = false;          ///< still repaired, at normal charges, after the term
    std::optional<int> responseMinutes;    ///< promised first response
    std::optional<int> partsYears;         ///< spare parts after production has stopped
    QDate effectiveFrom;                   ///< invalid: always
    QDate effectiveUntil;                  ///< last day; invalid: still in force
    BilingualText source;
    QDate reviewOn;
    Instant changedAt;
    StaffId changedBy;
    qint64 revision = 0;

    bool coversWholeUnit() const { return part.isEmpty(); }
};

struct WarrantyRegion
{
    qint64 id = 0;
    QString code; ///< "CN" is the national row that every region falls back to
    int version = 1;
    BilingualText name;
    DayBasis dayBasis = DayBasis::Sale;
    int returnDays = 0;
    int exchangeDays = 0;
    int repairsBeforeExchange = 0;
    int repairDays = 0;           ///< a repair that takes longer gives a right to exchange
    bool repairDaysAddUp = false; ///< the days of all repairs together count
    bool lateRepairReturns = false;
    int partsWaitDays = 0;
    int loanerDays = 0; ///< repaired within so many days, or a similar product is lent; 0 = no such rule
    int repairedSpotDays = 0;
    bool restartsRepairedPart = false;
    bool deductsUse = true;    ///< a return by choice is reduced by the days of use
    bool rollsOver = true;     ///< a day limit that ends on a day off ends on the next working day
    bool countsSameDay = true; ///< in and out on the same day is one day
    int warnDays = 0;          ///< days after a valid demand at which delay is announced …
    int delayDays = 0;         ///< … and at which it counts as refusal
    QDate effectiveFrom;
    BilingualText source;
};

/// Everything the engine decides by.
struct WarrantyBook
{
    std::vector<WarrantyRule> rules; ///< published versions, current and earlier
    std::vector<WarrantyRegion> regions;

    /// The row of the region in force on the day; the national row when the region is unknown or not in force yet.
    const WarrantyRegion* region(const QString& code, QDate on) const;
    /// Code of the region that is meant: its code, or its name in either language. Empty when there is none.
    QString regionCode(const QString& text) const;
};

enum class RuleIssue {
    CategoryMissing,
    TermMissing,
    ResponseMissing,
    PartsMissing,
    SourceMissing,
    EffectiveMissing,
    EndsBeforeStart,
    RegionMissing
};
/// What keeps a rule from being published.
std::vector<RuleIssue> checkRule(const WarrantyRule& rule);

/// The statutory months that goods like these may not fall below, when the rule promises less to consumers; empty when
/// there is no floor or the rule keeps it. Parts are compared with the floor of the same parts, else of the unit.
std::optional<int> floorBroken(const WarrantyRule& rule, const std::vector<WarrantyRule>& rules);

template <> struct Codes<WarrantyLayer>
{
    static constexpr CodeTable<WarrantyLayer, 5> table{{{WarrantyLayer::Statutory, "statutory"},
                                                        {WarrantyLayer::Regional, "regional"},
                                                        {WarrantyLayer::Brand, "brand"},
                                                        {WarrantyLayer::Contract, "contract"},
                                                        {WarrantyLayer::Extended, "extended"}}};
};
template <> struct Codes<WarrantyStart>
{
    static constexpr CodeTable<WarrantyStart, 4> table{{{WarrantyStart::Invoice, "invoice"},
                                                        {WarrantyStart::Delivery, "delivery"},
                                                        {WarrantyStart::Installation, "installation"},
                                                        {WarrantyStart::Production, "production"}}};
};
template <> struct Codes<UseKind>
{
    static constexpr CodeTable<UseKind, 2> table{{{UseKind::Home, "home"}, {UseKind::Commercial, "commercial"}}};
};
template <> struct Codes<DefectKind>
{
    static constexpr CodeTable<DefectKind, 2> table{
        {{DefectKind::Function, "function"}, {DefectKind::Surface, "surface"}}};
};
template <> struct Codes<RuleState>
{
    static constexpr CodeTable<RuleState, 3> table{
        {{RuleState::Draft, "draft"}, {RuleState::Published, "published"}, {RuleState::Withdrawn, "withdrawn"}}};
};
template <> struct Codes<DayBasis>
{
    static constexpr CodeTable<DayBasis, 2> table{{{DayBasis::Sale, "sale"}, {DayBasis::Delivery, "delivery"}}};
};

} // namespace sanbao
