// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/day_report.h"

#include "core/document/wording.h"

namespace sanbao {

using namespace wording;

namespace {

TableBlock ordersTable(const QString& third, const std::vector<QStringList>& rows)
{
    TableBlock table;
    table.columns = {{Documents::tr("Order"), TextAlign::Start, 5},
                     {Documents::tr("Time"), TextAlign::Start, 2},
                     {Documents::tr("Product"), TextAlign::Start, 7},
                     {third, TextAlign::Start, 7},
                     {Documents::tr("Technician"), TextAlign::Start, 4}};
    table.rows = rows;
    table.emptyText = Documents::tr("None.");
    return table;
}

} // namespace

Document dayReportDocument(const DayReport& report)
{
    Document document = blank(DocumentKind::OrderList, {}, report.store, report.stamp);
    document.title = Documents::tr("Day report %1").arg(day(report.day));
    document.subtitle = report.store.name;
    PairBlock counts;
    counts.columns = 3;
    for (const auto& [name, number] : report.counts)
        counts.items.push_back({name, number});
    document.blocks.push_back(counts);
    document.blocks.push_back(HeadingBlock{Documents::tr("Came in")});
    document.blocks.push_back(ordersTable(Documents::tr("Fault"), report.came));
    document.blocks.push_back(HeadingBlock{Documents::tr("Finished")});
    document.blocks.push_back(ordersTable(Documents::tr("Outcome"), report.done));
    document.blocks.push_back(
        SignatureBlock{{{Documents::tr("Manager"), {}}, {Documents::tr("Owner of the store"), {}}}});
    document.blocks.push_back(ParagraphBlock{Documents::tr("Head of the audit chain: %1").arg(report.auditHead),
                                             TextTone::Muted, TextAlign::Start, false});
    return document;
}

} // namespace sanbao
