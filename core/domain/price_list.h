// SPDX-License-Identifier: GPL-3.0-or-later
// Dated price lists of a store. They follow each other day by day: on every day from the first one on exactly one list
// holds. A draft has no days yet.
#pragma once

#include "core/base/instant.h"
#include "core/domain/fee_sheet.h"

#include <optional>
#include <vector>

namespace sanbao {

struct PriceList
{
    qint64 id = 0;
    int version = 1;
    QDate from;  ///< invalid for a draft
    QDate until; ///< last day; invalid: until the next one
    QString note;
    bool published = false;
    Instant madeAt;
    StaffId madeBy;
    std::vector<PriceItem> items;
};

/// The published list that holds on the day; null when none does.
const PriceList* listOn(const std::vector<PriceList>& lists, QDate day);

enum class ListRule { DayMissing, DaysReversed, Overlap, Gap };
struct ListIssue
{
    ListRule rule = ListRule::DayMissing;
    int version = 0; ///< Overlap, Gap: the list it clashes with
    QDate from;      ///< first and last day that would be held twice or by none
    QDate until;
};

/// What is wrong with publishing a list for these days beside the published ones. A list without an end gives way to a
/// later one by itself. Empty when it fits.
std::optional<ListIssue> checkDays(const std::vector<PriceList>& lists, QDate from, QDate until);

/// The item of that code in the list, null when there is none in use.
const PriceItem* itemIn(const std::vector<PriceItem>& items, const QString& code);

/// A line of the list price, waived as a whole when the item is free by policy.
FeeLine lineOf(const PriceItem& item, qint64 quantityMilli = 1000);

} // namespace sanbao
