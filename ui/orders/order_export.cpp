// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_export.h"

#include "core/base/csv_writer.h"
#include "core/service/order_desk.h"
#include "core/service/workplace.h"
#include "ui/orders/order_columns.h"

#include <QCoreApplication>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrderExport)
};

constexpr int kChunk = 500;

QString cellText(const Column<OrderRow>& column, const OrderRow& row)
{
    const QString copy = column.data ? column.data(row, CopyRole).toString() : QString();
    return copy.isEmpty() ? column.text(row) : copy;
}

} // namespace

Outcome<std::vector<OrderRow>> allRows(Workplace& workplace, const OrderFilter& filter, OrderSort sort, int limit)
{
    std::vector<OrderRow> rows;
    while (int(rows.size()) < limit) {
        const std::optional<OrderRow> last = rows.empty() ? std::nullopt : std::optional<OrderRow>(rows.back());
        Outcome<std::vector<OrderRow>> page =
            workplace.orders().page(filter, sort, last, std::min(kChunk, limit - int(rows.size())));
        if (!page)
            return page;
        if (page->empty())
            break;
        rows.insert(rows.end(), page->begin(), page->end());
    }
    return rows;
}

QByteArray orderListCsv(Workplace& workplace, const std::vector<OrderRow>& rows)
{
    const Columns<OrderRow> columns = orderColumns(workplace);
    QByteArray bytes = csvByteOrderMark();
    QStringList titles;
    for (const Column<OrderRow>& column : columns)
        titles << column.title();
    bytes += csvLine(titles);
    for (const OrderRow& row : rows) {
        QStringList cells;
        for (const Column<OrderRow>& column : columns)
            cells << cellText(column, row);
        bytes += csvLine(cells);
    }
    return bytes;
}

Document orderListDocument(Workplace& workplace, const QString& title, const std::vector<OrderRow>& rows)
{
    const Catalogue& catalogue = workplace.catalogue();
    Document document;
    document.kind = DocumentKind::OrderList;
    document.title = title;
    document.subtitle = inZone(workplace.clock().now(), catalogue.zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    document.store = {catalogue.unit().name, catalogue.unit().hotline, catalogue.unit().address, {}};
    TableBlock table;
    table.emptyText = Words::tr("No orders.");
    const Columns<OrderRow> columns = orderColumns(workplace);
    for (const Column<OrderRow>& column : columns)
        table.columns.push_back({column.title(), TextAlign::Start, std::max(1, column.width / 20)});
    for (const OrderRow& row : rows) {
        QStringList cells;
        for (const Column<OrderRow>& column : columns)
            cells << cellText(column, row);
        table.rows.push_back(cells);
    }
    document.blocks.emplace_back(table);
    document.footer = Words::tr("%1 orders").arg(rows.size());
    return document;
}

} // namespace sanbao
