// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/day_sheet.h"

#include "core/document/wording.h"

namespace sanbao {

using namespace wording;

Document daySheetDocument(const DaySheet& sheet)
{
    Document document = blank(DocumentKind::DaySheet, day(sheet.day), sheet.store, sheet.stamp);
    document.subtitle = sheet.technician + QStringLiteral(" · ") + day(sheet.day);
    PairBlock head;
    addPair(head, Documents::tr("Technician"), sheet.technician);
    addPair(head, Documents::tr("Tier"), sheet.tier);
    addPair(head, Documents::tr("Visits"), QString::number(sheet.lines.size()));
    addPair(head, Documents::tr("Planned minutes"), QString::number(sheet.minutes));
    document.blocks.push_back(head);
    TableBlock table;
    table.emptyText = Documents::tr("No visit on this day");
    table.columns = {
        {Documents::tr("Time"), TextAlign::Start, 3},    {Documents::tr("Customer"), TextAlign::Start, 4},
        {Documents::tr("Address"), TextAlign::Start, 6}, {Documents::tr("Product and fault"), TextAlign::Start, 6},
        {Documents::tr("Remark"), TextAlign::Start, 4},  {Documents::tr("Signed"), TextAlign::Start, 3}};
    for (const DaySheetLine& line : sheet.lines)
        table.rows.push_back({joined({line.hours, line.number}),
                              joined({line.customer, line.phone}),
                              line.address,
                              joined({line.product, line.fault}),
                              line.remark,
                              {}});
    document.blocks.push_back(table);
    document.blocks.push_back(
        SignatureBlock{{{Documents::tr("Technician"), sheet.technician}, {Documents::tr("Dispatcher"), {}}}});
    return document;
}

} // namespace sanbao
