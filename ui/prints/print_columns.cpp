// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prints/print_columns.h"

#include "core/document/document_kind.h"
#include "core/service/workplace.h"
#include "ui/printing/paper_format.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrintColumns)
};

QString documentName(const PrintRecord& row)
{
    const std::optional<DocumentKind> kind = fromCode<DocumentKind>(row.document);
    return kind ? documentKindName(*kind) : row.title;
}

QString targetText(const PrintRecord& row)
{
    return row.target == PrintTarget::Pdf ? QFileInfo(row.printer).fileName() : row.printer;
}

QString resultText(const PrintRecord& row)
{
    if (row.result == PrintResult::Failed)
        return Words::tr("failed");
    return row.target == PrintTarget::Pdf ? Words::tr("saved") : Words::tr("printed");
}

Column<PrintRecord> resultColumn()
{
    Column<PrintRecord> column{QStringLiteral("result"), [] { return Words::tr("Result"); }, 90, CellKind::Chip,
                               &resultText};
    column.tooltip = [](const PrintRecord& row) { return row.reason; };
    column.data = [](const PrintRecord& row, int role) {
        const ChipTone tone = row.result == PrintResult::Failed ? ChipTone::Bad : ChipTone::Ok;
        return role == ToneRole ? QVariant(int(tone)) : QVariant();
    };
    return column;
}

} // namespace

Columns<PrintRecord> printColumns(Workplace& workplace)
{
    Columns<PrintRecord> columns;
    columns.push_back(
        {QStringLiteral("at"), [] { return Words::tr("Time"); }, 140, CellKind::Text,
         [&workplace](const PrintRecord& row) {
             return inZone(row.at, workplace.catalogue().zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
         }});
    columns.push_back({QStringLiteral("document"), [] { return Words::tr("Document"); }, 150, CellKind::Strong,
                       [](const PrintRecord& row) {
                           return row.reprintOf.isValid() ? Words::tr("%1 (again)").arg(documentName(row))
                                                          : documentName(row);
                       }});
    columns.back().tooltip = [](const PrintRecord& row) { return row.title; };
    columns.push_back({QStringLiteral("number"), [] { return Words::tr("Number"); }, 140, CellKind::Text,
                       [](const PrintRecord& row) { return row.number; }});
    columns.push_back({QStringLiteral("paper"), [] { return Words::tr("Paper"); }, 80, CellKind::Text,
                       [](const PrintRecord& row) { return row.paper; }});
    columns.push_back(
        {QStringLiteral("target"), [] { return Words::tr("Printer or file"); }, 160, CellKind::Text, &targetText});
    columns.back().tooltip = [](const PrintRecord& row) { return row.printer; };
    columns.back().stretch = true;
    columns.push_back({QStringLiteral("copies"), [] { return Words::tr("Copies"); }, 64, CellKind::Number,
                       [](const PrintRecord& row) { return QString::number(row.copies); }});
    columns.push_back({QStringLiteral("who"), [] { return Words::tr("Person"); }, 90, CellKind::Text,
                       [&workplace](const PrintRecord& row) { return workplace.catalogue().staffName(row.staff); }});
    columns.push_back(resultColumn());
    return columns;
}

} // namespace sanbao
