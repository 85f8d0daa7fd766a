// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xlsx_reader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QIODevice>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <minizip/unzip.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <vector>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

constexpr int kChunkBytes = 64 * 1024;
constexpr qint64 kSecondsPerDay = 24 * 60 * 60;

Failure damaged()
{
    return Failure::of(FailureKind::Invalid, Words::tr("The spreadsheet is damaged or is no .xlsx file."));
}

// What the zip library reads through.
void* openDevice(void* device, const void*, int)
{
    return device;
}
uLong readDevice(void*, void* device, void* bytes, uLong count)
{
    return uLong(std::max<qint64>(0, static_cast<QIODevice*>(device)->read(static_cast<char*>(bytes), qint64(count))));
}
ZPOS64_T placeOf(void*, void* device)
{
    return ZPOS64_T(static_cast<QIODevice*>(device)->pos());
}
long seekDevice(void*, void* device, ZPOS64_T offset, int origin)
{
    QIODevice& file = *static_cast<QIODevice*>(device);
    const qint64 from = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? file.pos() : file.size();
    return file.seek(from + qint64(offset)) ? 0 : -1;
}
int leaveDevice(void*, void*)
{
    return 0;
}

void* openZip(QIODevice& file)
{
    zlib_filefunc64_def through{openDevice, readDevice, nullptr, placeOf, seekDevice, leaveDevice, leaveDevice, &file};
    return unzOpen2_64(&file, &through);
}

struct ZipCloser
{
    void operator()(void* zip) const { unzClose(zip); }
};

using Handler = std::function<void(QXmlStreamReader&)>;

/// One .xlsx file, whose parts are read piece by piece.
class Package final
{
public:
    Package(QIODevice& file, const XlsxLimits& limits)
        : m_zip(openZip(file))
        , m_limits(limits)
    {
    }

    bool isOpen() const { return m_zip != nullptr; }
    bool has(const QString& part) const { return unzLocateFile(m_zip.get(), part.toUtf8().constData(), 2) == UNZ_OK; }

    Done read(const QString& part, const Handler& take) const
    {
        if (!has(part) || unzOpenCurrentFile(m_zip.get()) != UNZ_OK)
            return damaged();
        QXmlStreamReader xml;
        QByteArray chunk(kChunkBytes, Qt::Uninitialized);
        qint64 all = 0;
        int got = 0;
        bool sound = true;
        while (sound && (got = unzReadCurrentFile(m_zip.get(), chunk.data(), unsigned(chunk.size()))) > 0) {
            all += got;
            xml.addData(QByteArray(chunk.constData(), got));
            sound = takeTokens(xml, take) && all <= m_limits.unpackedBytes;
        }
        const bool whole = unzCloseCurrentFile(m_zip.get()) == UNZ_OK && got == 0;
        if (all > m_limits.unpackedBytes)
            return Failure::of(FailureKind::Invalid, Words::tr("The spreadsheet is too large. Save it as CSV."));
        return sound && whole && xml.atEnd() && !xml.hasError() ? Done() : Done(damaged());
    }

private:
    /// False at an error other than that more is to come.
    static bool takeTokens(QXmlStreamReader& xml, const Handler& take)
    {
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
                return true;
            if (xml.hasError())
                return false;
            take(xml);
        }
        return true;
    }

    std::unique_ptr<void, ZipCloser> m_zip;
    XlsxLimits m_limits;
};

enum class NumberLook { Plain, Day, Moment };

/// Whether a number format shows a day or a time. Only its first section counts; words in it do not.
NumberLook lookOf(const QString& format)
{
    static const QRegularExpression words(QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h|m|s)[^\\]]*\\]"),
                                          QRegularExpression::CaseInsensitiveOption);
    QString code = format.section(QLatin1Char(';'), 0, 0);
    code.remove(words);
    if (code.contains(QLatin1String("general"), Qt::CaseInsensitive))
        return NumberLook::Plain;
    if (code.contains(QLatin1Char('h'), Qt::CaseInsensitive) || code.contains(QLatin1Char('s'), Qt::CaseInsensitive))
        return NumberLook::Moment;
    static const QRegularExpression day(QStringLiteral("[ymd]"), QRegularExpression::CaseInsensitiveOption);
    return code.contains(day) ? NumberLook::Day : NumberLook::Plain;
}

/// The formats every spreadsheet knows by number, those of Chinese ones among them.
NumberLook lookOf(int builtIn)
{
    if ((builtIn >= 18 && builtIn <= 22) || (builtIn >= 32 && builtIn <= 35) || (builtIn >= 45 && builtIn <= 47) ||
        builtIn == 55 || builtIn == 56)
        return NumberLook::Moment;
    if ((builtIn >= 14 && builtIn <= 17) || (builtIn >= 27 && builtIn <= 36) || (builtIn >= 50 && builtIn <= 58))
        return NumberLook::Day;
    return NumberLook::Plain;
}

QString momentText(double serial, NumberLook look, bool from1904)
{
    const auto days = qint64(std::floor(serial));
    const qint64 seconds = std::llround((serial - double(days)) * double(kSecondsPerDay));
    const QDateTime at = QDateTime(from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30), QTime(0, 0), Qt::UTC)
                             .addDays(days)
                             .addSecs(seconds);
    if (days == 0 && !from1904)
        return at.time().toString(QStringLiteral("HH:mm:ss"));
    return look == NumberLook::Day && seconds % kSecondsPerDay == 0
               ? at.date().toString(Qt::ISODate)
               : at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

/// "B3" → 1; −1 when there is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        if (letter < QLatin1Char('A') || letter > QLatin1Char('Z') || column > 100'000)
            break;
        column = column * 26 + (letter.unicode() - 'A' + 1);
    }
    return column - 1;
}

QString csvField(QString text)
{
    for (QChar& letter : text) {
        if (letter == QLatin1Char('\n') || letter == QLatin1Char('\r'))
            letter = QLatin1Char(' ');
    }
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

class SheetReader final
{
public:
    SheetReader(QIODevice& file, const XlsxLimits& limits)
        : m_package(file, limits)
        , m_limits(limits)
    {
    }

    Outcome<QByteArray> csv()
    {
        if (!m_package.isOpen())
            return damaged();
        if (Done found = findSheet(); !found)
            return std::move(found).error();
        if (Done texts = readTexts(); !texts)
            return std::move(texts).error();
        if (Done looks = readLooks(); !looks)
            return std::move(looks).error();
        if (Done read = m_package.read(m_sheet, [this](QXmlStreamReader& xml) { takeSheet(xml); }); !read)
            return std::move(read).error();
        if (m_tooLarge)
            return Failure::of(FailureKind::Invalid, Words::tr("The spreadsheet is too large. Save it as CSV."));
        return std::move(m_csv);
    }

private:
    /// The first sheet that is in sight, by way of its relation.
    Done findSheet()
    {
        QString relation;
        Done read = m_package.read(QStringLiteral("xl/workbook.xml"), [&](QXmlStreamReader& xml) {
            if (!xml.isStartElement())
                return;
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.name() == QLatin1String("workbookPr")) {
                const auto from = attributes.value(QLatin1String("date1904"));
                m_from1904 = from == QLatin1String("1") || from == QLatin1String("true");
            }
            const auto state = attributes.value(QLatin1String("state"));
            if (xml.name() != QLatin1String("sheet") || !relation.isEmpty() || state.contains(QLatin1String("idden")))
                return;
            for (const QXmlStreamAttribute& attribute : attributes) {
                if (attribute.name() == QLatin1String("id") && !attribute.namespaceUri().isEmpty())
                    relation = attribute.value().toString();
            }
        });
        if (!read)
            return read;
        read = m_package.read(QStringLiteral("xl/_rels/workbook.xml.rels"), [&](QXmlStreamReader& xml) {
            if (!xml.isStartElement() || xml.attributes().value(QLatin1String("Id")) != relation)
                return;
            const QString target = xml.attributes().value(QLatin1String("Target")).toString();
            m_sheet = target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target;
        });
        if (read && m_sheet.isEmpty())
            return Failure::of(FailureKind::Invalid, Words::tr("The spreadsheet has no sheet."));
        return read;
    }

    /// Texts many cells share; what is written above Chinese characters to read them by is no part of them.
    Done readTexts()
    {
        const QString part = QStringLiteral("xl/sharedStrings.xml");
        if (!m_package.has(part))
            return {};
        QString text;
        bool inText = false;
        bool inReading = false;
        return m_package.read(part, [&](QXmlStreamReader& xml) {
            if (xml.isStartElement() && xml.name() == QLatin1String("si"))
                text.clear();
            else if (xml.name() == QLatin1String("rPh"))
                inReading = xml.isStartElement();
            else if (xml.name() == QLatin1String("t"))
                inText = xml.isStartElement() && !inReading;
            else if (xml.isCharacters() && inText)
                text += xml.text();
            else if (xml.isEndElement() && xml.name() == QLatin1String("si"))
                m_texts << text;
        });
    }

    Done readLooks()
    {
        const QString part = QStringLiteral("xl/styles.xml");
        if (!m_package.has(part))
            return {};
        QHash<int, QString> formats;
        bool inCells = false;
        return m_package.read(part, [&](QXmlStreamReader& xml) {
            if (xml.name() == QLatin1String("cellXfs"))
                inCells = xml.isStartElement();
            if (!xml.isStartElement())
                return;
            const int format = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            if (xml.name() == QLatin1String("numFmt"))
                formats.insert(format, xml.attributes().value(QLatin1String("formatCode")).toString());
            else if (xml.name() == QLatin1String("xf") && inCells)
                m_looks.push_back(formats.contains(format) ? lookOf(formats.value(format)) : lookOf(format));
        });
    }

    void takeSheet(QXmlStreamReader& xml)
    {
        if (m_tooLarge)
            return;
        if (xml.isStartElement()) {
            if (xml.name() == QLatin1String("row"))
                beginRow(xml.attributes());
            else if (xml.name() == QLatin1String("c"))
                beginCell(xml.attributes());
            m_inValue = xml.name() == QLatin1String("v") || (xml.name() == QLatin1String("t") && !m_inReading);
            m_inReading = m_inReading || xml.name() == QLatin1String("rPh");
        } else if (xml.isCharacters() && m_inValue) {
            m_value += xml.text();
        } else if (xml.isEndElement()) {
            m_inValue = false;
            m_inReading = m_inReading && xml.name() != QLatin1String("rPh");
            if (xml.name() == QLatin1String("c"))
                endCell();
            else if (xml.name() == QLatin1String("row"))
                endRow();
        }
    }

    void beginRow(const QXmlStreamAttributes& attributes)
    {
        const qint64 row = attributes.value(QLatin1String("r")).toLongLong();
        m_row = row > m_row ? row : m_row + 1;
        m_tooLarge = m_tooLarge || m_row > m_limits.rows;
        m_cells.clear();
    }

    void beginCell(const QXmlStreamAttributes& attributes)
    {
        const int column = columnOf(attributes.value(QLatin1String("r")));
        m_column = column >= 0 ? column : int(m_cells.size());
        m_type = attributes.value(QLatin1String("t")).toString();
        m_style = attributes.value(QLatin1String("s")).toInt();
        m_value.clear();
    }

    void endCell()
    {
        const QString text = cellText();
        if (text.isEmpty())
            return;
        m_tooLarge = m_tooLarge || m_column >= m_limits.columns;
        if (m_tooLarge)
            return;
        while (m_cells.size() <= m_column)
            m_cells << QString();
        m_cells[m_column] = text;
    }

    QString cellText() const
    {
        if (m_type == QLatin1String("s"))
            return m_texts.value(m_value.toInt());
        if (m_type == QLatin1String("b"))
            return m_value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        if (!m_type.isEmpty() && m_type != QLatin1String("n"))
            return m_value;
        bool isNumber = false;
        const double number = m_value.toDouble(&isNumber);
        if (!isNumber)
            return m_value;
        const NumberLook look =
            m_style >= 0 && m_style < int(m_looks.size()) ? m_looks[std::size_t(m_style)] : NumberLook::Plain;
        if (look != NumberLook::Plain && number >= 0 && number < 3'000'000)
            return momentText(number, look, m_from1904);
        const bool whole = std::floor(number) == number && std::abs(number) < 1e15;
        return whole ? QString::number(number, 'f', 0) : QString::number(number, 'g', 15);
    }

    /// The first row with anything in it says how wide the table is; rows after it are as wide at least.
    void endRow()
    {
        if (m_cells.isEmpty())
            return;
        if (m_width == 0)
            m_width = int(m_cells.size());
        while (m_cells.size() < m_width)
            m_cells << QString();
        while (m_lines + 1 < m_row) {
            m_csv += '\n';
            ++m_lines;
        }
        QStringList fields;
        for (const QString& cell : std::as_const(m_cells))
            fields << csvField(cell);
        m_csv += fields.join(QLatin1Char(',')).toUtf8() + '\n';
        ++m_lines;
    }

    Package m_package;
    XlsxLimits m_limits;
    QString m_sheet;
    bool m_from1904 = false;
    QStringList m_texts;
    std::vector<NumberLook> m_looks;
    QByteArray m_csv;
    qint64 m_lines = 0; ///< written
    qint64 m_row = 0;   ///< being read, counted from 1
    int m_width = 0;
    QStringList m_cells;
    int m_column = 0;
    int m_style = 0;
    QString m_type;
    QString m_value;
    bool m_inValue = false;
    bool m_inReading = false;
    bool m_tooLarge = false;
};

} // namespace

Outcome<QByteArray> csvOfXlsx(QIODevice& file, const XlsxLimits& limits)
{
    return SheetReader(file, limits).csv();
}

} // namespace sanbao
