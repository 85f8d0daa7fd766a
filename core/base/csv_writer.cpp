// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_writer.h"

#include <algorithm>

namespace sanbao {

namespace {

bool startsLikeFormula(const QString& text)
{
    if (text.isEmpty())
        return false;
    static const QString starters = QStringLiteral("=+-@\t\r＝＋－＠");
    return starters.contains(text.front());
}

bool needsQuotes(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == QLatin1Char('"') || c == QLatin1Char(',') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    });
}

} // namespace

QString csvField(const QString& text)
{
    const QString safe = startsLikeFormula(text) ? QLatin1Char('\'') + text : text;
    if (!needsQuotes(safe))
        return safe;
    QString quoted = safe;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

QByteArray csvLine(const QStringList& fields)
{
    QStringList cells;
    for (const QString& field : fields)
        cells.append(csvField(field));
    // A row of one empty field would be an empty line, which readers leave out.
    const QString line =
        cells.size() == 1 && cells.front().isEmpty() ? QStringLiteral("\"\"") : cells.join(QLatin1Char(','));
    return line.toUtf8() + "\r\n";
}

QByteArray csvByteOrderMark()
{
    return QByteArrayLiteral("\xef\xbb\xbf");
}

} // namespace sanbao
