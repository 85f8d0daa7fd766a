// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xlsx_writer.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMostRows = LXW_ROW_MAX - 1;
constexpr int kWidest = 60;

QByteArray sheetName(const QString& wanted)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    QString name = wanted;
    name = name.replace(forbidden, QStringLiteral(" ")).simplified().left(31);
    return name.isEmpty() ? QByteArrayLiteral("Sanbao") : name.toUtf8();
}

/// Chinese characters are twice as wide.
int widthOf(const QString& text)
{
    int width = 0;
    for (const QChar letter : text)
        width += letter.unicode() > 0x2e80 ? 2 : 1;
    return width;
}

bool isNumber(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^-?(0|[1-9][0-9]{0,14})(\\.[0-9]+)?$"));
    return number.match(text).hasMatch();
}

void fill(lxw_workbook* book, const SheetTable& table)
{
    lxw_worksheet* sheet = workbook_add_worksheet(book, sheetName(table.name).constData());
    lxw_format* bold = workbook_add_format(book);
    format_set_bold(bold);
    std::vector<int> widths;
    for (int column = 0; column < int(table.headers.size()); ++column) {
        worksheet_write_string(sheet, 0, lxw_col_t(column), table.headers[column].toUtf8().constData(), bold);
        widths.push_back(widthOf(table.headers[column]));
    }
    lxw_row_t at = 0;
    for (const QStringList& row : table.rows) {
        if (++at > lxw_row_t(kMostRows))
            break;
        for (int column = 0; column < int(row.size()); ++column) {
            const QString& text = row[column];
            if (isNumber(text))
                worksheet_write_number(sheet, at, lxw_col_t(column), text.toDouble(), nullptr);
            else if (!text.isEmpty())
                worksheet_write_string(sheet, at, lxw_col_t(column), text.toUtf8().constData(), nullptr);
            if (column < int(widths.size()))
                widths[std::size_t(column)] = std::max(widths[std::size_t(column)], widthOf(text));
        }
    }
    for (std::size_t column = 0; column < widths.size(); ++column)
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), std::min(widths[column] + 2, kWidest),
                             nullptr);
    worksheet_freeze_panes(sheet, 1, 0);
}

} // namespace

Outcome<QByteArray> xlsxBytes(const SheetTable& table)
{
    const auto refused = [](const QString& detail) {
        return Failure::of(FailureKind::Unavailable,
                           QCoreApplication::translate("Xlsx", "The spreadsheet could not be made."), detail);
    };
    const QTemporaryDir folder;
    if (!folder.isValid())
        return refused(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    lxw_workbook* book = workbook_new(path.toLocal8Bit().constData());
    fill(book, table);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return refused(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    return file.readAll();
}

} // namespace sanbao
