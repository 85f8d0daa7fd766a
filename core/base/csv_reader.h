// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of other programs come as CSV text of unknown origin, or as a spreadsheet (.xlsx), which is read as if it were
// such text; what a file is, its first bytes say. The reader takes RFC 4180 with the liberties real files
// take (any line end, quotes inside plain fields), in UTF-8 or GB18030, and refuses with the line number what no table
// can be: a quote that is never closed, bytes of no known encoding, fields, rows and widths beyond all measure. It
// holds one row at a time. Nothing of a refused file should be used: read to the end before acting.
#pragma once

#include "core/base/outcome.h"

#include <QBuffer>
#include <QString>
#include <QStringDecoder>
#include <QStringList>

#include <optional>

class QIODevice;

namespace sanbao {

struct CsvLimits
{
    qsizetype fieldLength = 64 * 1024; ///< UTF-16 units
    qsizetype columns = 256;
    qint64 rows = 1'000'000;
};

struct CsvRow
{
    qint64 line = 0; ///< where the row starts, counted from 1
    QStringList fields;
};

class CsvReader final
{
public:
    /// `device` is open, can be read twice (seek) and outlives the reader.
    explicit CsvReader(QIODevice& device, CsvLimits limits = {});

    /// Decides on the encoding by reading the device once. Invalid when it is neither UTF-8 nor GB18030 nor a sound
    /// spreadsheet.
    Done open();
    /// False at the end and at a problem; blank lines are left out.
    bool next(CsvRow& row);
    /// Why next() stopped early; empty at the regular end.
    const std::optional<Failure>& problem() const { return m_problem; }
    /// How much of all is read, for telling progress.
    qint64 pos() const { return m_source->pos(); }
    qint64 size() const { return m_source->size(); }
    /// "UTF-8" or "GB18030".
    QString encoding() const { return QString::fromLatin1(m_decoder.name()); }

private:
    enum class Place { RowStart, FieldStart, Plain, Quoted, QuoteEnd };

    Done takeSheet();
    bool fill();
    bool hasMore();
    bool readRow(CsvRow& row);
    void takePlain(CsvRow& row, QChar c);
    void takeRun();
    bool endField(CsvRow& row);
    bool refuse(const QString& message);

    QBuffer m_sheet;     ///< the text of a spreadsheet
    QIODevice* m_source; ///< this, or the device itself
    CsvLimits m_limits;
    QStringDecoder m_decoder;
    QString m_chunk;
    qsizetype m_at = 0;
    QString m_field;
    Place m_place = Place::RowStart;
    bool m_rowEnded = false;
    bool m_blank = true;        ///< nothing but the line end so far
    bool m_afterReturn = false; ///< a line feed that follows belongs to the carriage return
    qint64 m_line = 1;
    qint64 m_quoteLine = 0;
    qint64 m_rows = 0;
    std::optional<Failure> m_problem;
};

} // namespace sanbao
