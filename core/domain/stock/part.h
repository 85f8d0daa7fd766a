// SPDX-License-Identifier: GPL-3.0-or-later
// Parts, where they lie, and the documents that move them. Quantities are thousandths of a piece; only parts that can
// be divided (hose, refrigerant) have anything but whole pieces. On hand never falls below nothing: what was found to
// be different is a recorded count.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/codes.h"

#include <QDate>
#include <QString>

#include <vector>

namespace sanbao {

using PartId = Id<struct PartTag>;
using SupplierId = Id<struct SupplierTag>;
using StockPlaceId = Id<struct StockPlaceTag>;
using StockDocumentId = Id<struct StockDocumentTag>;
using LotId = Id<struct LotTag>;

enum class Tracking { None, Batch, Serial };
template <> struct Codes<Tracking>
{
    static constexpr CodeTable<Tracking, 3> table{
        {{Tracking::None, "none"}, {Tracking::Batch, "batch"}, {Tracking::Serial, "serial"}}};
};

enum class PartCondition { New, Refurbished, SecondHand, Defective };
template <> struct Codes<PartCondition>
{
    static constexpr CodeTable<PartCondition, 4> table{{{PartCondition::New, "new"},
                                                        {PartCondition::Refurbished, "refurbished"},
                                                        {PartCondition::SecondHand, "second_hand"},
                                                        {PartCondition::Defective, "defective"}}};
};

/// Branch: stock of another store, from which parts are asked for. Quarantine: old parts and returns.
enum class PlaceKind { Shelf, Van, Branch, Quarantine };
template <> struct Codes<PlaceKind>
{
    static constexpr CodeTable<PlaceKind, 4> table{{{PlaceKind::Shelf, "shelf"},
                                                    {PlaceKind::Van, "van"},
                                                    {PlaceKind::Branch, "branch"},
                                                    {PlaceKind::Quarantine, "quarantine"}}};
};

enum class StockKind { Receive, Issue, Return, Transfer, Count, Scrap, Sale };
template <> struct Codes<StockKind>
{
    static constexpr CodeTable<StockKind, 7> table{{{StockKind::Receive, "receive"},
                                                    {StockKind::Issue, "issue"},
                                                    {StockKind::Return, "return"},
                                                    {StockKind::Transfer, "transfer"},
                                                    {StockKind::Count, "count"},
                                                    {StockKind::Scrap, "scrap"},
                                                    {StockKind::Sale, "sale"}}};
};

struct Part
{
    PartId id;
    QString code; ///< the standard code; unique after folding
    QString name;
    QString unitName; ///< "个", "米" …
    Tracking tracking = Tracking::None;
    bool divisible = false;
    bool main = false;        ///< its replacement counts for the life of the product
    bool oldPartBack = false; ///< the defective one is kept for its maker
    QString priceCode;        ///< item of the price list that is charged for it
    Money price;              ///< sold for, where the price list has no item
    Money cost;               ///< moving average of what was paid
    int serviceLevel = 9500;  ///< basis points of the wishes that stock should fill at once
    SupplierId supplier;      ///< the usual one
    bool active = true;
    Instant createdAt;
    qint64 revision = 0;
};

struct Supplier
{
    SupplierId id;
    QString code;
    QString name;
    QString contact;
    QString phone;
    int leadDays = 7;
    QString note;
    bool active = true;
    qint64 revision = 0;
};

struct StockPlace
{
    StockPlaceId id;
    QString code;
    QString name;
    PlaceKind kind = PlaceKind::Shelf;
    StaffId staff;   ///< of a van
    int minutes = 0; ///< to get a part from there
    bool active = true;
    qint64 revision = 0;
};

/// A batch or a serial number.
struct PartLot
{
    LotId id;
    PartId part;
    QString code;
    bool serial = false;
    SupplierId supplier;
    Instant receivedAt;
};

struct StockBalance
{
    PartId part;
    StockPlaceId place;
    PartCondition condition = PartCondition::New;
    LotId lot; ///< invalid: not tracked
    qint64 onHand = 0;
};

struct StockLine
{
    PartId part;
    QString lot; ///< serial number or batch, as scanned
    PartCondition condition = PartCondition::New;
    qint64 quantity = 1000; ///< what moves; for a count what was found
    Money cost;             ///< a piece, when received
};

/// What somebody wants to book. Which places are needed follows from the kind.
struct StockSlip
{
    StockKind kind = StockKind::Receive;
    StockPlaceId from;
    StockPlaceId to;
    WorkOrderId order;
    SupplierId supplier;
    QString reference; ///< delivery note, receipt
    QString reason;
    std::vector<StockLine> lines;
};

struct StockMove
{
    qint64 id = 0;
    StockDocumentId document;
    PartId part;
    LotId lot;
    PartCondition condition = PartCondition::New;
    StockPlaceId from;
    StockPlaceId to;
    WorkOrderId order;
    qint64 quantity = 0;
    Money cost; ///< of all pieces of the line
    Instant at;
};

struct StockDocument
{
    StockDocumentId id;
    QString number;
    StockKind kind = StockKind::Receive;
    StockPlaceId from;
    StockPlaceId to;
    WorkOrderId order;
    SupplierId supplier;
    QString reference;
    QString reason;
    Instant madeAt;
    StaffId madeBy;
};

} // namespace sanbao
