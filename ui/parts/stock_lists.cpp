// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/stock_lists.h"

#include "core/service/stock_words.h"
#include "core/service/workplace.h"
#include "ui/style/theme.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StockLists)
};

template <class Row>
Column<Row> chip(const char* key, std::function<QString()> title, int width, std::function<QString(const Row&)> text,
                 std::function<ChipTone(const Row&)> tone)
{
    Column<Row> column{QLatin1String(key), std::move(title), width, CellKind::Chip, std::move(text)};
    column.data = [tone = std::move(tone)](const Row& row, int role) {
        return role == ToneRole ? QVariant(int(tone(row))) : QVariant();
    };
    return column;
}

QString dash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

ChipTone toneOf(const PartRow& row)
{
    const qint64 free = row.onHand - row.reserved;
    return free > 0 ? ChipTone::Ok : row.onHand > 0 ? ChipTone::Warn : ChipTone::Neutral;
}

} // namespace

QString momentText(Instant at, Workplace& workplace)
{
    return inZone(at, workplace.catalogue().zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

Columns<PartRow> partColumns(Workplace& workplace)
{
    Columns<PartRow> columns;
    columns.push_back({QStringLiteral("code"), [] { return Words::tr("Part no."); }, 124, CellKind::Strong,
                       [](const PartRow& row) { return row.part.code; }});
    columns.push_back({QStringLiteral("name"), [] { return Words::tr("Name"); }, 160, CellKind::Text,
                       [](const PartRow& row) { return row.part.name; }});
    columns.back().stretch = true;
    columns.push_back(chip<PartRow>(
        "free", [] { return Words::tr("Free"); }, 92,
        [](const PartRow& row) {
            const qint64 free = row.onHand - row.reserved;
            return free > 0 ? amountText(row.part, free) : Words::tr("none");
        },
        toneOf));
    columns.push_back({QStringLiteral("onHand"), [] { return Words::tr("In stock"); }, 84, CellKind::Number,
                       [](const PartRow& row) { return quantityText(row.onHand); }});
    columns.push_back({QStringLiteral("reserved"), [] { return Words::tr("Kept"); }, 72, CellKind::Number,
                       [](const PartRow& row) { return row.reserved > 0 ? quantityText(row.reserved) : QString(); }});
    columns.push_back({QStringLiteral("price"), [] { return Words::tr("Price"); }, 84, CellKind::Number,
                       [](const PartRow& row) { return row.part.price.grouped(); }});
    if (workplace.context().may(Permission::ReadCost)) {
        columns.push_back({QStringLiteral("cost"), [] { return Words::tr("Cost"); }, 84, CellKind::Number,
                           [](const PartRow& row) { return row.part.cost.grouped(); }});
        columns.back().optional = true;
    }
    return columns;
}

Columns<WaitingPart> waitingColumns(Workplace& workplace)
{
    Columns<WaitingPart> columns;
    columns.push_back({QStringLiteral("order"), [] { return Words::tr("Order"); }, 150, CellKind::Strong,
                       [](const WaitingPart& row) { return row.order; }});
    columns.push_back({QStringLiteral("part"), [] { return Words::tr("Part"); }, 180, CellKind::Text,
                       [](const WaitingPart& row) { return row.part; }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("quantity"), [] { return Words::tr("Wanted"); }, 80, CellKind::Number,
                       [](const WaitingPart& row) { return quantityText(row.line.missing()); }});
    columns.push_back(chip<WaitingPart>(
        "state", [] { return Words::tr("State"); }, 110, [](const WaitingPart& row) { return label(row.line.state); },
        [](const WaitingPart& row) {
            return row.line.state == OrderPartState::Waiting ? ChipTone::Warn : ChipTone::Ok;
        }));
    columns.push_back({QStringLiteral("expected"), [] { return Words::tr("Expected"); }, 110, CellKind::Text,
                       [](const WaitingPart& row) { return dash(row.line.expectedOn.toString(Qt::ISODate)); }});
    columns.push_back({QStringLiteral("since"), [] { return Words::tr("Since"); }, 140, CellKind::Text,
                       [&workplace](const WaitingPart& row) { return momentText(row.line.askedAt, workplace); }});
    columns.push_back({QStringLiteral("product"), [] { return Words::tr("Product"); }, 150, CellKind::Text,
                       [](const WaitingPart& row) { return row.productLabel; }});
    columns.back().optional = true;
    return columns;
}

Columns<RequestRow> requestColumns(Workplace& workplace)
{
    Columns<RequestRow> columns;
    columns.push_back({QStringLiteral("number"), [] { return Words::tr("Number"); }, 150, CellKind::Strong,
                       [](const RequestRow& row) { return row.request.number; }});
    columns.push_back({QStringLiteral("kind"), [] { return Words::tr("Kind"); }, 130, CellKind::Text,
                       [](const RequestRow& row) { return label(row.request.kind); }});
    columns.push_back({QStringLiteral("part"), [] { return Words::tr("Part"); }, 180, CellKind::Text,
                       [](const RequestRow& row) { return row.part; }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("quantity"), [] { return Words::tr("Quantity"); }, 80, CellKind::Number,
                       [](const RequestRow& row) { return quantityText(row.request.quantity); }});
    columns.push_back({QStringLiteral("from"), [] { return Words::tr("From"); }, 120, CellKind::Text,
                       [](const RequestRow& row) { return dash(row.from); }});
    columns.push_back({QStringLiteral("order"), [] { return Words::tr("For order"); }, 140, CellKind::Text,
                       [](const RequestRow& row) { return dash(row.order); }});
    columns.push_back({QStringLiteral("expected"), [] { return Words::tr("Expected"); }, 104, CellKind::Text,
                       [](const RequestRow& row) { return dash(row.request.expectedOn.toString(Qt::ISODate)); }});
    const auto late = [&workplace](const RequestRow& row) {
        const QDate today = localDay(workplace.clock().now(), workplace.catalogue().zone());
        return row.request.expectedOn.isValid() && row.request.expectedOn < today ? ChipTone::Bad : ChipTone::Neutral;
    };
    columns.push_back(chip<RequestRow>(
        "state", [] { return Words::tr("State"); }, 110, [](const RequestRow& row) { return label(row.request.state); },
        late));
    return columns;
}

Columns<DocumentRow> documentColumns(Workplace& workplace)
{
    Columns<DocumentRow> columns;
    columns.push_back({QStringLiteral("number"), [] { return Words::tr("Number"); }, 150, CellKind::Strong,
                       [](const DocumentRow& row) { return row.document.number; }});
    columns.push_back({QStringLiteral("kind"), [] { return Words::tr("Kind"); }, 90, CellKind::Text,
                       [](const DocumentRow& row) { return label(row.document.kind); }});
    columns.push_back({QStringLiteral("at"), [] { return Words::tr("When"); }, 140, CellKind::Text,
                       [&workplace](const DocumentRow& row) { return momentText(row.document.madeAt, workplace); }});
    columns.push_back({QStringLiteral("from"), [] { return Words::tr("From"); }, 120, CellKind::Text,
                       [](const DocumentRow& row) { return dash(row.from); }});
    columns.push_back({QStringLiteral("to"), [] { return Words::tr("To"); }, 120, CellKind::Text,
                       [](const DocumentRow& row) { return dash(row.to); }});
    columns.push_back({QStringLiteral("lines"), [] { return Words::tr("Lines"); }, 60, CellKind::Number,
                       [](const DocumentRow& row) { return QString::number(row.lines); }});
    columns.push_back({QStringLiteral("reason"), [] { return Words::tr("Reason or reference"); }, 160, CellKind::Text,
                       [](const DocumentRow& row) {
                           return dash(row.document.reason.isEmpty() ? row.document.reference : row.document.reason);
                       }});
    columns.back().stretch = true;
    columns.push_back(
        {QStringLiteral("who"), [] { return Words::tr("By"); }, 90, CellKind::Text,
         [&workplace](const DocumentRow& row) { return workplace.catalogue().staffName(row.document.madeBy); }});
    return columns;
}

Columns<OldPartRow> oldPartColumns(Workplace& workplace)
{
    Columns<OldPartRow> columns;
    columns.push_back({QStringLiteral("part"), [] { return Words::tr("Old part"); }, 190, CellKind::Strong,
                       [](const OldPartRow& row) { return row.partCode + QLatin1Char(' ') + row.partName; }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("serial"), [] { return Words::tr("Serial no."); }, 130, CellKind::Text,
                       [](const OldPartRow& row) { return dash(row.old.serial); }});
    columns.push_back({QStringLiteral("order"), [] { return Words::tr("Order"); }, 150, CellKind::Text,
                       [](const OldPartRow& row) { return row.order; }});
    columns.push_back({QStringLiteral("kept"), [] { return Words::tr("Kept since"); }, 140, CellKind::Text,
                       [&workplace](const OldPartRow& row) { return momentText(row.old.keptAt, workplace); }});
    columns.push_back(chip<OldPartRow>(
        "state", [] { return Words::tr("State"); }, 130, [](const OldPartRow& row) { return label(row.old.state); },
        [](const OldPartRow& row) {
            return row.old.state == OldPartState::Kept   ? ChipTone::Warn
                   : row.old.state == OldPartState::Sent ? ChipTone::Neutral
                                                         : ChipTone::Ok;
        }));
    columns.push_back({QStringLiteral("tracking"), [] { return Words::tr("Tracking no."); }, 130, CellKind::Text,
                       [](const OldPartRow& row) { return dash(row.old.tracking); }});
    return columns;
}

Columns<StockPlace> placeColumns(Workplace& workplace)
{
    Columns<StockPlace> columns;
    columns.push_back({QStringLiteral("code"), [] { return Words::tr("Number"); }, 90, CellKind::Strong,
                       [](const StockPlace& row) { return row.code; }});
    columns.push_back({QStringLiteral("name"), [] { return Words::tr("Place"); }, 180, CellKind::Text,
                       [](const StockPlace& row) { return row.name; }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("kind"), [] { return Words::tr("Kind"); }, 110, CellKind::Text,
                       [](const StockPlace& row) { return label(row.kind); }});
    columns.push_back(
        {QStringLiteral("staff"), [] { return Words::tr("Person"); }, 110, CellKind::Text,
         [&workplace](const StockPlace& row) { return dash(workplace.catalogue().staffName(row.staff)); }});
    columns.push_back({QStringLiteral("minutes"), [] { return Words::tr("Way (min)"); }, 90, CellKind::Number,
                       [](const StockPlace& row) { return QString::number(row.minutes); }});
    columns.push_back(chip<StockPlace>(
        "active", [] { return Words::tr("State"); }, 90,
        [](const StockPlace& row) { return row.active ? Words::tr("in use") : Words::tr("not in use"); },
        [](const StockPlace& row) { return row.active ? ChipTone::Ok : ChipTone::Neutral; }));
    return columns;
}

Columns<ReorderRow> reorderColumns()
{
    Columns<ReorderRow> columns;
    columns.push_back({QStringLiteral("part"), [] { return Words::tr("Part"); }, 170, CellKind::Strong,
                       [](const ReorderRow& row) { return row.part.code + QLatin1Char(' ') + row.part.name; }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("demand"), [] { return Words::tr("Demand"); }, 104, CellKind::Text,
                       [](const ReorderRow& row) { return label(row.shape.kind); }});
    columns.push_back({QStringLiteral("monthly"), [] { return Words::tr("A month"); }, 76, CellKind::Number,
                       [](const ReorderRow& row) { return QString::number(row.advice.monthly, 'f', 1); }});
    columns.push_back({QStringLiteral("free"), [] { return Words::tr("Free"); }, 66, CellKind::Number,
                       [](const ReorderRow& row) { return quantityText(row.free); }});
    columns.push_back({QStringLiteral("coming"), [] { return Words::tr("Coming"); }, 70, CellKind::Number,
                       [](const ReorderRow& row) { return row.coming > 0 ? quantityText(row.coming) : QString(); }});
    columns.push_back({QStringLiteral("point"), [] { return Words::tr("Reorder at"); }, 84, CellKind::Number,
                       [](const ReorderRow& row) { return QString::number(row.advice.point); }});
    columns.push_back(chip<ReorderRow>(
        "quantity", [] { return Words::tr("Order now"); }, 92,
        [](const ReorderRow& row) {
            return row.advice.quantity > 0 ? QString::number(row.advice.quantity) : Words::tr("enough");
        },
        [](const ReorderRow& row) { return row.advice.quantity > 0 ? ChipTone::Warn : ChipTone::Ok; }));
    columns.push_back(
        {QStringLiteral("supplier"), [] { return Words::tr("Supplier"); }, 140, CellKind::Text,
         [](const ReorderRow& row) {
             return row.supplier.name.isEmpty()
                        ? QString()
                        : Words::tr("%1, %2 days").arg(row.supplier.name, QString::number(row.supplier.leadDays));
         }});
    return columns;
}

Columns<SlowRowView> slowColumns(bool withValues)
{
    Columns<SlowRowView> columns;
    columns.push_back({QStringLiteral("part"), [] { return Words::tr("Part"); }, 200, CellKind::Strong,
                       [](const SlowRowView& row) { return row.part.code + QLatin1Char(' ') + row.part.name; }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("onHand"), [] { return Words::tr("In stock"); }, 84, CellKind::Number,
                       [](const SlowRowView& row) { return quantityText(row.onHand); }});
    columns.push_back({QStringLiteral("months"), [] { return Words::tr("Months without use"); }, 140, CellKind::Text,
                       [](const SlowRowView& row) {
                           return row.months < 0 ? Words::tr("never used") : QString::number(row.months);
                       }});
    if (withValues)
        columns.push_back({QStringLiteral("value"), [] { return Words::tr("Value (yuan)"); }, 110, CellKind::Number,
                           [](const SlowRowView& row) { return row.value.grouped(); }});
    columns.push_back(chip<SlowRowView>(
        "dead", [] { return Words::tr("State"); }, 90,
        [](const SlowRowView& row) { return row.dead ? Words::tr("dead") : Words::tr("slow"); },
        [](const SlowRowView& row) { return row.dead ? ChipTone::Bad : ChipTone::Warn; }));
    return columns;
}

} // namespace sanbao
