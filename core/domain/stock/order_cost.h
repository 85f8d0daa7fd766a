// SPDX-License-Identifier: GPL-3.0-or-later
// What an order cost the store. A line is never changed: it is voided and entered again. Whether a type counts as
// direct is written into the line on the day it is entered, and so is the rate of the grade: later changes do not
// rewrite the past.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

#include <vector>

namespace sanbao {

using CostId = Id<struct CostTag>;

enum class CostType { Labour, Material, Transport, ThirdParty, Equipment, Other };
template <> struct Codes<CostType>
{
    static constexpr CodeTable<CostType, 6> table{{{CostType::Labour, "labour"},
                                                   {CostType::Material, "material"},
                                                   {CostType::Transport, "transport"},
                                                   {CostType::ThirdParty, "third_party"},
                                                   {CostType::Equipment, "equipment"},
                                                   {CostType::Other, "other"}}};
};

struct OrderCost
{
    CostId id;
    WorkOrderId order;
    CostType type = CostType::Labour;
    bool direct = true;
    QString name;
    qint64 quantity = 1000; ///< thousandths: hours, kilometres, pieces
    Money rate;
    Money amount;  ///< negative where parts came back
    QString grade; ///< of labour, as of the day
    StaffId staff;
    qint64 move = 0; ///< stock movement it comes from; 0: typed
    QDate day;
    Instant enteredAt;
    StaffId enteredBy;
    MaybeInstant voidedAt;
    QString voidReason;

    bool isVoid() const { return voidedAt.has_value(); }
};

struct LabourGrade
{
    QString code;
    QDate from; ///< first day of the rate
    QString name;
    Money rate; ///< an hour
};

enum class RecoveryState { Claimed, Paid, Refused };
template <> struct Codes<RecoveryState>
{
    static constexpr CodeTable<RecoveryState, 3> table{
        {{RecoveryState::Claimed, "claimed"}, {RecoveryState::Paid, "paid"}, {RecoveryState::Refused, "refused"}}};
};

/// What the maker owes for a repair under his warranty.
struct CostRecovery
{
    WorkOrderId order;
    QString maker;
    Money claimed;
    Money received;
    RecoveryState state = RecoveryState::Claimed;
    Instant claimedAt;
    MaybeInstant answeredAt;
    QString note;
    qint64 revision = 0;
};

/// How the service is delivered: own staff, a third party, online, remotely, in the community, by a van, or in the
/// store.
enum class DeliveryModel { Own, ThirdParty, Online, Remote, Community, Mobile, InStore };
template <> struct Codes<DeliveryModel>
{
    static constexpr CodeTable<DeliveryModel, 7> table{{{DeliveryModel::Own, "own"},
                                                        {DeliveryModel::ThirdParty, "third_party"},
                                                        {DeliveryModel::Online, "online"},
                                                        {DeliveryModel::Remote, "remote"},
                                                        {DeliveryModel::Community, "community"},
                                                        {DeliveryModel::Mobile, "mobile"},
                                                        {DeliveryModel::InStore, "in_store"}}};
};

struct CostSums
{
    Money direct;
    Money indirect;
    Money total() const { return direct + indirect; }
    std::vector<std::pair<CostType, Money>> byType; ///< the types that have any, in their order
};
/// Of the lines that are not voided.
CostSums sumsOf(const std::vector<OrderCost>& lines);

struct OrderMargin
{
    Money revenue;   ///< what the customer pays
    Money recovered; ///< what the maker paid
    Money cost;
    Money margin() const { return revenue + recovered - cost; }
    /// Basis points of revenue and recovery; 0 when there is none.
    int rate() const;
};

/// The rate of the grade on a day; null when none holds yet.
const LabourGrade* gradeOn(const std::vector<LabourGrade>& grades, const QString& code, QDate day);

} // namespace sanbao
