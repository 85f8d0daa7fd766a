// SPDX-License-Identifier: GPL-3.0-or-later
// Figures about promises: kept and missed by service and kind, causes of the missed ones, contacts outside the hours.
#pragma once

#include "core/base/id.h"
#include "core/domain/codes.h"

#include <QString>

#include <vector>

namespace sanbao {

/// Of one service type and kind. Due are the met, the missed and those past their time without an end.
struct PromiseTally
{
    ServiceType type = ServiceType::Repair;
    PromiseKind kind = PromiseKind::Response;
    qint64 given = 0;
    qint64 met = 0;
    qint64 missed = 0;

    qint64 due() const { return met + missed; }
};

struct CauseTally
{
    QString cause; ///< empty: nobody has named one yet
    PromiseKind kind = PromiseKind::Response;
    qint64 count = 0;
};

struct ContactTally
{
    Channel channel = Channel::WalkIn;
    qint64 contacts = 0;
    qint64 outOfHours = 0;
};

struct PromiseReport
{
    std::vector<PromiseTally> promises;
    std::vector<CauseTally> causes;
    std::vector<ContactTally> contacts;
};

/// Why one promise of an order was missed.
struct BreachCause
{
    PromiseKind kind = PromiseKind::Response;
    QString cause;
    QString note;
};

/// Sales of a period by item tier. Amounts are what was paid for the lines, refunds apart.
struct TierTally
{
    ServiceTier tier = ServiceTier::Basic;
    qint64 lines = 0;
    qint64 orders = 0;
    qint64 fen = 0;
};

struct ItemTally
{
    QString code;
    QString name;
    ServiceTier tier = ServiceTier::Basic;
    qint64 milli = 0;
    qint64 orders = 0;
    qint64 fen = 0;
};

struct RevenueReport
{
    qint64 orders = 0;      ///< settled in the period
    qint64 fen = 0;         ///< due and rounded
    qint64 refundedFen = 0; ///< of settlements and deposits; the price of a returned product is not revenue given back
    qint64 contracts = 0;   ///< receipts of agreements and packages
    qint64 contractFen = 0; ///< what they add up to, money given back taken off
    qint64 withValueAdded = 0; ///< orders with at least one value-added line
    std::vector<TierTally> tiers;
    std::vector<ItemTally> items;

    qint64 averageFen() const { return orders == 0 ? 0 : (fen + orders / 2) / orders; }
};

} // namespace sanbao
