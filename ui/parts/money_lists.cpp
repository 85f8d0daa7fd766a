// SPDX-License-Identifier: GPL-3.0-or-later
// How suppliers, sales and losses read in the lists of the stock.
#include "core/domain/phone.h"
#include "core/service/labels.h"
#include "core/service/stock_words.h"
#include "core/service/workplace.h"
#include "ui/parts/stock_lists.h"
#include "ui/style/theme.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StockLists)
};

QString dash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 1) + QStringLiteral(" %");
}

/// A figure of the deliveries; a dash without any.
Column<SupplierRow> figure(const char* key, std::function<QString()> title, int width,
                           std::function<QString(const SupplierScore&)> text)
{
    return {QLatin1String(key), std::move(title), width, CellKind::Number,
            [text = std::move(text)](const SupplierRow& row) {
                return row.score.deliveries > 0 ? text(row.score) : QStringLiteral("–");
            }};
}

Column<SupplierRow> scoreColumn()
{
    Column<SupplierRow> column{QStringLiteral("score"), [] { return Words::tr("Score"); }, 80, CellKind::Chip,
                               [](const SupplierRow& row) {
                                   return row.score.deliveries > 0 ? QString::number(row.score.score, 'f', 0)
                                                                   : QStringLiteral("–");
                               }};
    column.tooltip = [](const SupplierRow&) {
        return Words::tr(
            "40 points for deliveries in time, 40 for pieces without defect (each percent of defects costs "
            "four), 20 for prices against the cheapest known.");
    };
    column.data = [](const SupplierRow& row, int role) {
        const ChipTone tone = row.score.deliveries == 0 ? ChipTone::Neutral
                              : row.score.score >= 80   ? ChipTone::Ok
                              : row.score.score >= 60   ? ChipTone::Warn
                                                        : ChipTone::Bad;
        return role == ToneRole ? QVariant(int(tone)) : QVariant();
    };
    return column;
}

} // namespace

Columns<SupplierRow> supplierColumns()
{
    Columns<SupplierRow> columns;
    columns.push_back({QStringLiteral("code"), [] { return Words::tr("Number"); }, 76, CellKind::Strong,
                       [](const SupplierRow& row) { return row.supplier.code; }});
    columns.push_back({QStringLiteral("name"), [] { return Words::tr("Supplier"); }, 150, CellKind::Text,
                       [](const SupplierRow& row) {
                           return row.supplier.active ? row.supplier.name
                                                      : Words::tr("%1 (not in use)").arg(row.supplier.name);
                       }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("contact"), [] { return Words::tr("Contact"); }, 90, CellKind::Text,
                       [](const SupplierRow& row) { return dash(row.supplier.contact); }});
    columns.push_back({QStringLiteral("phone"), [] { return Words::tr("Phone"); }, 120, CellKind::Text,
                       [](const SupplierRow& row) { return dash(displayPhone(row.supplier.phone)); }});
    columns.push_back({QStringLiteral("parts"), [] { return Words::tr("Parts"); }, 60, CellKind::Number,
                       [](const SupplierRow& row) { return QString::number(row.parts); }});
    columns.push_back({QStringLiteral("lead"), [] { return Words::tr("Promised (days)"); }, 96, CellKind::Number,
                       [](const SupplierRow& row) { return QString::number(row.supplier.leadDays); }});
    columns.push_back(figure(
        "days", [] { return Words::tr("Took (days)"); }, 84,
        [](const SupplierScore& score) { return QString::number(score.meanDays, 'f', 1); }));
    columns.push_back(figure(
        "intime", [] { return Words::tr("In time"); }, 76,
        [](const SupplierScore& score) { return percent(score.inTime); }));
    columns.push_back(figure(
        "defects", [] { return Words::tr("Defects"); }, 72,
        [](const SupplierScore& score) { return percent(score.defects); }));
    columns.push_back(figure(
        "price", [] { return Words::tr("Price index"); }, 84,
        [](const SupplierScore& score) { return QString::number(score.priceIndex, 'f', 2); }));
    columns.push_back(scoreColumn());
    return columns;
}

Columns<CounterSale> saleColumns(Workplace& workplace)
{
    Columns<CounterSale> columns;
    columns.push_back({QStringLiteral("number"), [] { return Words::tr("Receipt"); }, 140, CellKind::Strong,
                       [](const CounterSale& row) { return row.number; }});
    columns.push_back({QStringLiteral("at"), [] { return Words::tr("When"); }, 140, CellKind::Text,
                       [&workplace](const CounterSale& row) { return momentText(row.issuedAt, workplace); }});
    columns.push_back({QStringLiteral("parts"), [] { return Words::tr("Parts"); }, 220, CellKind::Text,
                       [](const CounterSale& row) {
                           QStringList words;
                           for (const SaleLine& line : row.lines)
                               words.append(
                                   QStringLiteral("%1 %2 × %3").arg(line.code, line.name, quantityText(line.quantity)));
                           return words.join(QStringLiteral(", "));
                       }});
    columns.back().stretch = true;
    columns.back().tooltip = columns.back().text;
    columns.push_back({QStringLiteral("buyer"), [] { return Words::tr("Customer"); }, 110, CellKind::Text,
                       [](const CounterSale& row) { return dash(row.buyer); }});
    columns.push_back({QStringLiteral("total"), [] { return Words::tr("Amount"); }, 96, CellKind::Number,
                       [](const CounterSale& row) { return row.total.grouped(); }});
    columns.push_back({QStringLiteral("method"), [] { return Words::tr("Paid by"); }, 84, CellKind::Text,
                       [](const CounterSale& row) { return label(row.method); }});
    Column<CounterSale> state{QStringLiteral("state"), [] { return Words::tr("State"); }, 110, CellKind::Chip,
                              [](const CounterSale& row) {
                                  return row.isBack()                ? Words::tr("given back")
                                         : row.takenBackBy.isValid() ? Words::tr("came back")
                                                                     : Words::tr("sold");
                              }};
    state.tooltip = [](const CounterSale& row) { return row.reason; };
    state.data = [](const CounterSale& row, int role) {
        const bool sold = !row.isBack() && !row.takenBackBy.isValid();
        return role == ToneRole ? QVariant(int(sold ? ChipTone::Ok : ChipTone::Warn)) : QVariant();
    };
    columns.push_back(state);
    return columns;
}

Columns<LossRow> lossColumns(const LossReport& report, bool withValues)
{
    Columns<LossRow> columns;
    columns.push_back({QStringLiteral("reason"), [] { return Words::tr("Reason"); }, 220, CellKind::Strong,
                       [](const LossRow& row) { return dash(row.reason); }});
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("kind"), [] { return Words::tr("Document"); }, 120, CellKind::Text,
                       [](const LossRow& row) { return label(row.kind); }});
    columns.push_back({QStringLiteral("documents"), [] { return Words::tr("Documents"); }, 96, CellKind::Number,
                       [](const LossRow& row) { return QString::number(row.documents); }});
    columns.push_back({QStringLiteral("quantity"), [] { return Words::tr("Pieces"); }, 84, CellKind::Number,
                       [](const LossRow& row) { return quantityText(row.quantity); }});
    if (withValues)
        columns.push_back({QStringLiteral("value"), [] { return Words::tr("Value (yuan)"); }, 110, CellKind::Number,
                           [](const LossRow& row) { return row.value.grouped(); }});
    columns.push_back({QStringLiteral("rate"), [] { return Words::tr("Of parts issued"); }, 120, CellKind::Number,
                       [&report](const LossRow& row) {
                           return report.issued > 0 ? percent(double(row.quantity) / double(report.issued))
                                                    : QStringLiteral("–");
                       }});
    return columns;
}

} // namespace sanbao
