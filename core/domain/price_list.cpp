// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/price_list.h"

#include <algorithm>

namespace sanbao {

namespace {

/// The published lists by day.
std::vector<const PriceList*> inOrder(const std::vector<PriceList>& lists)
{
    std::vector<const PriceList*> published;
    for (const PriceList& list : lists) {
        if (list.published)
            published.push_back(&list);
    }
    std::sort(published.begin(), published.end(),
              [](const PriceList* a, const PriceList* b) { return a->from < b->from; });
    return published;
}

} // namespace

const PriceList* listOn(const std::vector<PriceList>& lists, QDate day)
{
    const PriceList* found = nullptr;
    for (const PriceList& list : lists) {
        const bool holds = list.published && list.from <= day && (!list.until.isValid() || day <= list.until);
        if (holds && (!found || found->from < list.from))
            found = &list;
    }
    return found;
}

std::optional<ListIssue> checkDays(const std::vector<PriceList>& lists, QDate from, QDate until)
{
    if (!from.isValid())
        return ListIssue{ListRule::DayMissing, 0, {}, {}};
    if (until.isValid() && until < from)
        return ListIssue{ListRule::DaysReversed, 0, from, until};
    const PriceList* before = nullptr;
    for (const PriceList* list : inOrder(lists)) {
        if (list->from < from) {
            before = list;
            continue;
        }
        // A later list exists: this one has to end the day before it starts.
        if (!until.isValid() || until >= list->from)
            return ListIssue{ListRule::Overlap, list->version, list->from, until};
        if (until.addDays(1) < list->from)
            return ListIssue{ListRule::Gap, list->version, until.addDays(1), list->from.addDays(-1)};
        break;
    }
    if (!before || !before->until.isValid())
        return std::nullopt;
    if (before->until >= from)
        return ListIssue{ListRule::Overlap, before->version, from, before->until};
    if (before->until.addDays(1) < from)
        return ListIssue{ListRule::Gap, before->version, before->until.addDays(1), from.addDays(-1)};
    return std::nullopt;
}

const PriceItem* itemIn(const std::vector<PriceItem>& items, const QString& code)
{
    const auto found = std::find_if(items.begin(), items.end(), [&code](const PriceItem& item) {
        return item.active && item.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    return found == items.end() ? nullptr : &*found;
}

FeeLine lineOf(const PriceItem& item, qint64 quantityMilli)
{
    FeeLine line;
    line.kind = item.kind;
    line.itemCode = item.code;
    line.name = item.name;
    line.quantityMilli = quantityMilli;
    line.unitPrice = item.price;
    line.tier = item.tier;
    line.listVersion = item.listVersion;
    if (!item.freeReason.isEmpty()) {
        line.waivedBasisPoints = 10000;
        line.waiverReason = item.freeReason;
    }
    return line;
}

} // namespace sanbao
