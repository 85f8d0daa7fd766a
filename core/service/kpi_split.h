// SPDX-License-Identifier: GPL-3.0-or-later
// By what figures are split and narrowed: every dimension of an order, complaint or survey, its stable key for scripts
// and its words for people. A figure of a group and the list behind it pass through the same split, so they agree.
#pragma once

#include "core/analytics/kpi_engine.h"
#include "core/service/catalogue.h"
#include "core/storage/dimension_store.h"

#include <map>

namespace sanbao {

enum class KpiGrouping {
    None,
    Month,
    Week,
    Store,
    Region,
    Product, ///< brand and model
    Brand,
    Category,
    Fault,
    Technician,
    Team, ///< the firm of the technician, or the store of our own
    Channel,
    Type,
    ServiceLevel,
    Priority,
    District
};

std::optional<KpiGrouping> groupingFromCode(const QString& code);
QString groupingCode(KpiGrouping grouping);
/// "Technician", "Service level" …
QString groupingName(KpiGrouping grouping);
/// All that split by what a thing is, not by when it happened.
const std::vector<KpiGrouping>& scopeGroupings();
/// Codes for scripts, in the order they are offered.
QStringList groupingCodes();

struct KpiGroup
{
    QString key;   ///< stable code for scripts: "all", "2026-03", a unit's code, a login …; "none" when there is none
    QString label; ///< for people
    std::vector<KpiFigure> figures;
};

/// Only what belongs to the group with this key.
struct KpiFilter
{
    KpiGrouping by = KpiGrouping::None;
    QString key;
    friend bool operator==(const KpiFilter&, const KpiFilter&) = default;
};

class KpiSplitter final
{
public:
    KpiSplitter(Database& database, const Catalogue& catalogue);

    struct Part
    {
        KpiGroup group;
        KpiFacts facts;
    };
    /// By key; every fact is in exactly one part.
    std::map<QString, Part> split(KpiGrouping grouping, const KpiFacts& facts);
    KpiFacts narrowed(const KpiFacts& facts, const std::vector<KpiFilter>& filters);

private:
    /// What a fact is split by, whatever kind of fact it is.
    struct Subject
    {
        FactScope scope;
        WorkOrderId order;
        std::optional<FaultCodeId> fault; ///< known without looking it up
    };
    using Place = std::pair<qint64, QString>;

    const KpiGroup& groupOf(KpiGrouping grouping, const Subject& subject);
    Place placeOf(KpiGrouping grouping, const Subject& subject);
    KpiGroup named(KpiGrouping grouping, const Subject& subject, const Place& place);
    const OrderTraits& traits(WorkOrderId order);
    bool belongs(const Subject& subject, const std::vector<KpiFilter>& filters);

    DimensionStore m_store;
    const Catalogue& m_catalogue;
    std::map<std::pair<KpiGrouping, Place>, KpiGroup> m_groups;
    std::map<qint64, OrderTraits> m_traits;
};

} // namespace sanbao
