// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_reader.h"

#include "core/base/xlsx_reader.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

constexpr qint64 kChunkBytes = 64 * 1024;
constexpr char kZip[] = "PK\x03\x04";
constexpr char kOldOffice[] = "\xd0\xcf\x11\xe0"; ///< .xls, and .xlsx with a password

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

enum class Reading { Clean, CutOff, Foreign };

/// Reads the whole device through the decoder; GB18030 reports unknown bytes only by the replacement character.
Reading decodes(QIODevice& device, QStringDecoder decoder)
{
    const auto fails = [&decoder](const QString& text) {
        return decoder.hasError() || text.contains(QChar(QChar::ReplacementCharacter));
    };
    bool beyondAscii = false;
    device.seek(0);
    while (!device.atEnd()) {
        const QByteArray bytes = device.read(kChunkBytes);
        if (bytes.isEmpty())
            break;
        const QString text = decoder.decode(bytes);
        if (fails(text))
            return Reading::Foreign;
        beyondAscii = beyondAscii || text.size() < bytes.size();
    }
    // A line end shows whether a character was left half-finished.
    const QString rest = decoder.decode(QByteArrayView("\n"));
    if (!fails(rest))
        return Reading::Clean;
    return beyondAscii ? Reading::CutOff : Reading::Foreign;
}

bool isSpecial(QChar c)
{
    return c == QLatin1Char('"') || c == QLatin1Char(',') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
}

} // namespace

CsvReader::CsvReader(QIODevice& device, CsvLimits limits)
    : m_source(&device)
    , m_limits(limits)
{
}

Done CsvReader::takeSheet()
{
    const QByteArray head = m_source->peek(4);
    if (head == QByteArrayView(kOldOffice))
        return Failure::of(FailureKind::Invalid, Words::tr("This is an old Excel file or one with a password. Save it "
                                                           "as .xlsx without a password, or as CSV."));
    if (head != QByteArrayView(kZip))
        return {};
    Outcome<QByteArray> text = csvOfXlsx(*m_source);
    if (!text)
        return std::move(text).error();
    m_sheet.setData(*text);
    m_sheet.open(QIODevice::ReadOnly);
    m_source = &m_sheet;
    return {};
}

Done CsvReader::open()
{
    if (Done taken = takeSheet(); !taken)
        return taken;
    const auto unknown = [] {
        return Failure::of(FailureKind::Invalid,
                           Words::tr("The file is neither UTF-8 nor GB18030 text, or it was cut off "
                                     "inside a character."));
    };
    const Reading modern = decodes(*m_source, QStringDecoder(QStringDecoder::Utf8));
    m_decoder = modern == Reading::Clean ? QStringDecoder(QStringDecoder::Utf8) : QStringDecoder("GB18030");
    const bool older = modern == Reading::Foreign && m_decoder.isValid() &&
                       decodes(*m_source, QStringDecoder("GB18030")) == Reading::Clean;
    if (modern != Reading::Clean && !older)
        return unknown();
    m_source->seek(0);
    return {};
}

bool CsvReader::fill()
{
    while (m_at >= m_chunk.size()) {
        const QByteArray bytes = m_source->read(kChunkBytes);
        if (bytes.isEmpty())
            return false;
        m_chunk = m_decoder.decode(bytes);
        m_at = 0;
    }
    return true;
}

bool CsvReader::hasMore()
{
    return m_at < m_chunk.size() || fill();
}

bool CsvReader::refuse(const QString& message)
{
    m_problem = Failure::of(FailureKind::Invalid, message);
    return false;
}

bool CsvReader::next(CsvRow& row)
{
    while (!m_problem && readRow(row)) {
        if (m_blank)
            continue;
        if (++m_rows > m_limits.rows)
            return refuse(Words::tr("The file has more than %1 rows.").arg(m_limits.rows));
        return true;
    }
    return false;
}

bool CsvReader::readRow(CsvRow& row)
{
    if (!hasMore())
        return false;
    row.fields.clear();
    m_rowEnded = false;
    m_blank = true;
    m_place = Place::RowStart;
    while (!m_rowEnded && hasMore()) {
        const QChar c = m_chunk.at(m_at);
        if (m_afterReturn) {
            m_afterReturn = false;
            if (c == QLatin1Char('\n')) {
                ++m_at;
                continue;
            }
        }
        if (m_place == Place::RowStart) {
            row.line = m_line;
            m_place = Place::FieldStart;
        }
        m_blank = m_blank && (c == QLatin1Char('\n') || c == QLatin1Char('\r'));
        if (m_place == Place::Quoted || !isSpecial(c))
            takeRun();
        else
            takePlain(row, c);
        if (m_problem)
            return false;
    }
    if (m_place == Place::Quoted)
        return refuse(
            Words::tr("Line %1: the quotation mark that opens here is never closed. The file seems to be cut off.")
                .arg(m_quoteLine));
    if (m_place == Place::RowStart)
        return false;
    return m_rowEnded || endField(row);
}

/// Takes as much ordinary text as stands here: a plain run, or quoted text up to the next quotation mark.
void CsvReader::takeRun()
{
    const qsizetype start = m_at;
    if (m_place == Place::Quoted) {
        while (m_at < m_chunk.size() && m_chunk.at(m_at) != QLatin1Char('"')) {
            m_line += m_chunk.at(m_at) == QLatin1Char('\n') ? 1 : 0;
            ++m_at;
        }
    } else {
        while (m_at < m_chunk.size() && !isSpecial(m_chunk.at(m_at)))
            ++m_at;
        m_place = Place::Plain;
    }
    m_field += QStringView(m_chunk).mid(start, m_at - start);
    if (m_place == Place::Quoted && m_at < m_chunk.size()) {
        m_place = Place::QuoteEnd;
        ++m_at;
    }
    if (m_field.size() > m_limits.fieldLength)
        refuse(Words::tr("Line %1: a field is longer than %2 characters.")
                   .arg(QString::number(m_line), QString::number(m_limits.fieldLength)));
}

/// Takes one of the four special characters outside quoted text.
void CsvReader::takePlain(CsvRow& row, QChar c)
{
    ++m_at;
    if (c == QLatin1Char('"')) {
        if (m_place == Place::QuoteEnd)
            m_field += c; // a doubled mark stands for one
        if (m_place == Place::QuoteEnd || m_place == Place::FieldStart) {
            if (m_place == Place::FieldStart)
                m_quoteLine = m_line;
            m_place = Place::Quoted;
        } else {
            m_field += c;
        }
        return;
    }
    if (!endField(row))
        return;
    m_place = Place::FieldStart;
    if (c == QLatin1Char(','))
        return;
    m_rowEnded = true;
    ++m_line;
    m_afterReturn = c == QLatin1Char('\r');
}

bool CsvReader::endField(CsvRow& row)
{
    if (row.fields.size() >= m_limits.columns)
        return refuse(Words::tr("Line %1: more than %2 columns.")
                          .arg(QString::number(row.line), QString::number(m_limits.columns)));
    row.fields.append(m_field);
    m_field = QString();
    return true;
}

} // namespace sanbao
