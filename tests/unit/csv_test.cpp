// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as other programs write them: what is read, what is refused with its line, and that a written table reads
// back.
#include "core/base/csv_reader.h"
#include "core/base/csv_writer.h"

#include "tests/support/catch.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QStringEncoder>

#include <random>
#include <vector>

using namespace sanbao;

namespace {

struct Table
{
    std::vector<CsvRow> rows;
    std::optional<Failure> problem;
    QString encoding;
};

Table read(const QByteArray& bytes, CsvLimits limits = {})
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, limits);
    Table table;
    if (Done opened = reader.open(); !opened) {
        table.problem = opened.error();
        return table;
    }
    CsvRow row;
    while (reader.next(row))
        table.rows.push_back(row);
    table.problem = reader.problem();
    table.encoding = reader.encoding();
    return table;
}

std::vector<QStringList> fieldsOf(const Table& table)
{
    std::vector<QStringList> all;
    for (const CsvRow& row : table.rows)
        all.push_back(row.fields);
    return all;
}

QByteArray inGb18030(const QString& text)
{
    QStringEncoder encoder("GB18030");
    return encoder.encode(text);
}

} // namespace

TEST_CASE("quotes, commas and line breaks inside fields are part of the field")
{
    const Table table = read("a,\"b, \"\"c\"\"\",\"line one\nline two\"\r\n,,\n\"\",x\n");
    REQUIRE_FALSE(table.problem);
    REQUIRE(fieldsOf(table) == std::vector<QStringList>{{QStringLiteral("a"), QStringLiteral("b, \"c\""),
                                                         QStringLiteral("line one\nline two")},
                                                        {QString(), QString(), QString()},
                                                        {QString(), QStringLiteral("x")}});
}

TEST_CASE("each row knows the line it starts on, also behind a field of several lines")
{
    const Table table = read("a,b\n\"one\ntwo\nthree\",c\n\nlast,row");
    REQUIRE_FALSE(table.problem);
    REQUIRE(table.rows.size() == 3);
    REQUIRE(table.rows[0].line == 1);
    REQUIRE(table.rows[1].line == 2);
    REQUIRE(table.rows[2].line == 6);
}

TEST_CASE("every kind of line end and a byte order mark are accepted")
{
    for (const char* text : {"a,b\nc,d\n", "a,b\r\nc,d\r\n", "a,b\rc,d\r", "a,b\nc,d",
                             "\xef\xbb\xbf"
                             "a,b\nc,d\n"}) {
        const Table table = read(text);
        INFO(text);
        REQUIRE_FALSE(table.problem);
        REQUIRE(fieldsOf(table) == std::vector<QStringList>{{QStringLiteral("a"), QStringLiteral("b")},
                                                            {QStringLiteral("c"), QStringLiteral("d")}});
    }
}

TEST_CASE("a quotation mark inside a plain field is a character like any other")
{
    const Table table = read("5\" pipe,ok\n");
    REQUIRE_FALSE(table.problem);
    REQUIRE(table.rows[0].fields == QStringList{QStringLiteral("5\" pipe"), QStringLiteral("ok")});
}

TEST_CASE("Chinese text is read the same from UTF-8 and from GB18030")
{
    const QString text = QStringLiteral("姓名,故障\n欧阳建国,不制冷\n𠮷田,漏水\n");
    const Table modern = read(text.toUtf8());
    const Table older = read(inGb18030(text));
    REQUIRE(modern.encoding == QStringLiteral("UTF-8"));
    REQUIRE(older.encoding == QStringLiteral("GB18030"));
    REQUIRE(fieldsOf(older) == fieldsOf(modern));
    REQUIRE(older.rows[2].fields[0] == QStringLiteral("𠮷田"));
}

TEST_CASE("characters on the border of two reads stay whole in both encodings")
{
    const QString text = QString(70000, QChar(0x51B7)).append(QLatin1Char('\n'));
    CsvLimits wide;
    wide.fieldLength = 80000;
    for (int shift = 0; shift < 4; ++shift) {
        const QString shifted = QString(shift, QLatin1Char('x')) + text;
        REQUIRE(read(shifted.toUtf8(), wide).rows.at(0).fields[0] + QLatin1Char('\n') == shifted);
        REQUIRE(read(inGb18030(shifted), wide).rows.at(0).fields[0] + QLatin1Char('\n') == shifted);
    }
}

TEST_CASE("a file that ends inside a quoted field is refused with the line of the quotation mark")
{
    const Table table = read("a,b\nc,\"never closed\nmore\n");
    REQUIRE(table.problem);
    REQUIRE(table.problem->message.contains(QStringLiteral("Line 2")));
}

TEST_CASE("a file cut off inside a character, or of no known encoding, is refused")
{
    REQUIRE(read(QStringLiteral("不制冷").toUtf8().chopped(1)).problem);
    REQUIRE(read(inGb18030(QStringLiteral("不制冷")).chopped(1)).problem);
    REQUIRE(read(QByteArray("a,\xff\xff\xfe")).problem);
    REQUIRE(read(QByteArray("\x89PNG\r\n\x1a\n\xff\xff", 10)).problem);
}

TEST_CASE("fields, columns and rows beyond the limits are refused with the line")
{
    CsvLimits limits;
    limits.fieldLength = 10;
    limits.columns = 3;
    limits.rows = 2;
    REQUIRE_FALSE(read("0123456789,b,c\nd,e,f\n", limits).problem);
    REQUIRE(read("a\n01234567890\n", limits).problem->message.contains(QStringLiteral("Line 2")));
    REQUIRE(read("a\nb\n\"0123\n4567890\"\n", limits).problem);
    REQUIRE(read("a,b,c\na,b,c,d\n", limits).problem->message.contains(QStringLiteral("Line 2")));
    REQUIRE(read("a\nb\nc\n", limits).problem);
}

TEST_CASE("ten megabytes of quotation marks are read in linear time")
{
    QElapsedTimer timer;
    timer.start();
    const Table table = read(QByteArray(10 * 1024 * 1024, '"'));
    REQUIRE(table.problem); // one field far beyond the limit
    REQUIRE(timer.elapsed() < 6000);
}

TEST_CASE("any table written is read back equal")
{
    std::mt19937 random(20260302);
    const QStringList pieces{QStringLiteral("a"),  QStringLiteral(","),  QStringLiteral("\""),
                             QStringLiteral("\n"), QStringLiteral("\r"), QStringLiteral("不制冷"),
                             QStringLiteral(" "),  QStringLiteral("𠮷")};
    for (int round = 0; round < 300; ++round) {
        std::vector<QStringList> table(1 + random() % 5);
        QByteArray bytes;
        for (QStringList& row : table) {
            for (unsigned column = 0; column < 1 + round % 4u; ++column) {
                QString field = QStringLiteral("x");
                for (unsigned piece = 0; piece < random() % 6; ++piece)
                    field += pieces[qsizetype(random() % pieces.size())];
                row.append(column == 0 && random() % 4 == 0 ? QString() : field);
            }
            bytes += csvLine(row);
        }
        const Table back = read(bytes);
        REQUIRE_FALSE(back.problem);
        REQUIRE(fieldsOf(back) == table);
    }
}

TEST_CASE("a field that a spreadsheet would run as a formula gets an apostrophe in front")
{
    for (const QString& text : {QStringLiteral("=1+1"), QStringLiteral("+86"), QStringLiteral("-5"),
                                QStringLiteral("@cmd"), QStringLiteral("\tx"), QStringLiteral("＝1"),
                                QStringLiteral("＋1"), QStringLiteral("－1"), QStringLiteral("＠a")})
        REQUIRE(csvField(text) == QLatin1Char('\'') + text);
    REQUIRE(csvField(QStringLiteral("\rx")) == QStringLiteral("\"'\rx\""));
    REQUIRE(csvField(QStringLiteral("=a,b")) == QStringLiteral("\"'=a,b\""));
    REQUIRE(csvField(QStringLiteral("13912345678")) == QStringLiteral("13912345678"));
    REQUIRE(csvField(QStringLiteral("2-1")) == QStringLiteral("2-1"));
}
