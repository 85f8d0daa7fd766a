// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheet files as tables to import: what cells hold, days among them, and files that are none.
#include "core/base/csv_reader.h"
#include "core/base/xlsx_reader.h"
#include "core/base/xlsx_writer.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace sanbao;

namespace {

std::vector<CsvRow> rowsOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CsvReader reader(file);
    REQUIRE_DONE(reader.open());
    std::vector<CsvRow> rows;
    CsvRow row;
    while (reader.next(row))
        rows.push_back(row);
    REQUIRE_FALSE(reader.problem());
    return rows;
}

Done opening(const QByteArray& bytes)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    return CsvReader(file).open();
}

Outcome<QByteArray> csvWith(const QByteArray& bytes, const XlsxLimits& limits)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    return csvOfXlsx(file, limits);
}

QString written(const QTemporaryDir& folder, const char* name, const QByteArray& bytes)
{
    const QString path = folder.filePath(QLatin1String(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

} // namespace

TEST_CASE("What one writes as a spreadsheet is read back the same, whatever the text")
{
    const QTemporaryDir folder;
    const std::vector<QStringList> rows{{QStringLiteral("007"), QStringLiteral("欧阳 \"建国\", 二楼"),
                                         QStringLiteral("13912345678"), QStringLiteral("-3.5")},
                                        {QString(), QStringLiteral("=1+1"), QStringLiteral("<b>&amp;</b>"), QString()}};
    const Outcome<QByteArray> bytes =
        xlsxBytes({QStringLiteral("表"),
                   {QStringLiteral("编号"), QStringLiteral("客户"), QStringLiteral("电话"), QStringLiteral("数")},
                   rows});
    REQUIRE_DONE(bytes);
    const std::vector<CsvRow> read = rowsOf(written(folder, "任意 名.bin", *bytes));
    REQUIRE(read.size() == 3);
    CHECK(read[0].fields.value(1) == QStringLiteral("客户"));
    CHECK(read[1].fields == rows[0]);
    CHECK(read[2].fields == rows[1]); // empty cells at the end are there all the same
}

TEST_CASE("Days, moments, gaps, line breaks and sheets out of sight are read as a person sees them")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("days.xlsx"));
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* hidden = workbook_add_worksheet(book, "notes");
    lxw_worksheet* sheet = workbook_add_worksheet(book, "orders");
    worksheet_write_string(hidden, 0, 0, "not this", nullptr);
    worksheet_activate(sheet);
    worksheet_set_first_sheet(sheet);
    worksheet_hide(hidden);
    lxw_format* day = workbook_add_format(book);
    format_set_num_format(day, "yyyy\"年\"m\"月\"d\"日\"");
    lxw_format* moment = workbook_add_format(book);
    format_set_num_format(moment, "[$-409]yyyy/m/d h:mm");
    lxw_format* builtIn = workbook_add_format(book);
    format_set_num_format_index(builtIn, 14);
    lxw_format* money = workbook_add_format(book);
    format_set_num_format(money, "[Red]\"days \"#,##0.00");
    worksheet_write_string(sheet, 1, 1, "head", nullptr);
    worksheet_write_string(sheet, 1, 2, "next", nullptr);
    worksheet_write_number(sheet, 3, 1, 46083, day); // 2026-03-02
    worksheet_write_number(sheet, 4, 1, 46083.378472222, moment);
    worksheet_write_number(sheet, 5, 1, 46083, moment);
    worksheet_write_number(sheet, 6, 1, 46083, builtIn);
    worksheet_write_number(sheet, 7, 1, 46083.25, money);
    worksheet_write_string(sheet, 8, 1, "warm,\ninside", nullptr);
    worksheet_write_boolean(sheet, 9, 1, 1, nullptr);
    worksheet_write_formula_num(sheet, 10, 1, "=1+1", nullptr, 2);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    const std::vector<CsvRow> rows = rowsOf(path);
    REQUIRE(rows.size() == 9);
    CHECK(rows[0].line == 2); // as the sheet counts
    CHECK(rows[0].fields == QStringList{QString(), QStringLiteral("head"), QStringLiteral("next")});
    CHECK(rows[1].line == 4);
    const QStringList expected{QStringLiteral("2026-03-02"),
                               QStringLiteral("2026-03-02T09:05:00"),
                               QStringLiteral("2026-03-02T00:00:00"),
                               QStringLiteral("2026-03-02"),
                               QStringLiteral("46083.25"),
                               QStringLiteral("warm, inside"),
                               QStringLiteral("TRUE"),
                               QStringLiteral("2")};
    for (qsizetype i = 0; i < expected.size(); ++i)
        CHECK(rows[std::size_t(i) + 1].fields.value(1) == expected[i]);
}

TEST_CASE("Files that are no spreadsheet are refused with the reason, and cut off ones give nothing")
{
    const QTemporaryDir folder;
    const Done old = opening(QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8));
    REQUIRE_REFUSED(old, FailureKind::Invalid);
    CHECK(old.error().message.contains(QStringLiteral(".xlsx")));
    REQUIRE_REFUSED(opening("PK\x03\x04 nothing behind it"), FailureKind::Invalid);
    std::vector<QStringList> many;
    for (int i = 0; i < 5000; ++i)
        many.push_back({QString::number(i * 7919), QStringLiteral("行%1").arg(i)});
    const Outcome<QByteArray> bytes =
        xlsxBytes({QStringLiteral("x"), {QStringLiteral("a"), QStringLiteral("b")}, many});
    REQUIRE_DONE(bytes);
    CHECK(rowsOf(written(folder, "whole.xlsx", *bytes)).size() == 5001);
    REQUIRE_REFUSED(opening(bytes->left(bytes->size() * 2 / 3)), FailureKind::Invalid);
    QByteArray touched = *bytes;
    for (qsizetype at = touched.size() / 3; at < touched.size() / 3 + 40; ++at)
        touched[at] = char(~touched[at]);
    REQUIRE_REFUSED(opening(touched), FailureKind::Invalid);
    XlsxLimits small;
    small.unpackedBytes = 10'000;
    REQUIRE_REFUSED(csvWith(*bytes, small), FailureKind::Invalid);
    small = {};
    small.rows = 100;
    REQUIRE_REFUSED(csvWith(*bytes, small), FailureKind::Invalid);
}
