// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"

#include <QFile>
#include <QHash>

#include <vector>

namespace sanbao {

namespace {

constexpr char32_t kTableStart = 0x3400; ///< Han characters of the basic plane lie in [start, end)
constexpr char32_t kTableEnd = 0xA000;

/// Traditional to Simplified: a flat array for the basic plane, a hash for the few others.
struct FoldTable
{
    std::vector<char16_t> plane;
    QHash<char32_t, char32_t> others;
};

FoldTable readFoldTable()
{
    FoldTable table;
    table.plane.resize(kTableEnd - kTableStart, 0);
    QFile file(QStringLiteral(":/sanbao/text/traditional.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return table;
    const std::u32string codes = QString::fromUtf8(file.readAll()).toStdU32String();
    for (std::size_t at = 0; at + 2 < codes.size(); at += 3) { // two characters and a line feed
        const char32_t from = codes[at];
        const char32_t to = codes[at + 1];
        if (from >= kTableStart && from < kTableEnd && to <= 0xFFFF)
            table.plane[from - kTableStart] = static_cast<char16_t>(to);
        else
            table.others.insert(from, to);
    }
    return table;
}

const FoldTable& foldTable()
{
    static const FoldTable table = readFoldTable();
    return table;
}

/// Marks that change how text looks or compares without being seen: soft hyphen, zero-width and bidirectional marks.
bool isInvisibleMark(char32_t c)
{
    return c == 0x00AD || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB);
}

bool isForbidden(char32_t c)
{
    const bool control = (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7F && c < 0xA0);
    const bool nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || nonCharacter || isInvisibleMark(c);
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

/// Code point at `at`; `at` then stands on its last unit. 0 for a lone surrogate.
char32_t codePointAt(QStringView text, qsizetype& at)
{
    const QChar unit = text[at];
    if (!unit.isSurrogate())
        return unit.unicode();
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        ++at;
        return QChar::surrogateToUcs4(unit, text[at]);
    }
    return 0;
}

void appendCodePoint(QString& text, char32_t c)
{
    if (QChar::requiresSurrogates(c)) {
        text.append(QChar(QChar::highSurrogate(c)));
        text.append(QChar(QChar::lowSurrogate(c)));
    } else {
        text.append(QChar(static_cast<char16_t>(c)));
    }
}

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

} // namespace

bool isHan(char32_t codePoint)
{
    if (codePoint >= 0x4E00 && codePoint < kTableEnd)
        return true;
    return codePoint >= 0x2E80 && QChar::script(codePoint) == QChar::Script_Han;
}

char32_t simplified(char32_t codePoint)
{
    const FoldTable& table = foldTable();
    if (codePoint >= kTableStart && codePoint < kTableEnd) {
        const char16_t to = table.plane[codePoint - kTableStart];
        if (to != 0)
            return to;
    }
    if (codePoint < kTableStart)
        return codePoint;
    return table.others.value(codePoint, codePoint);
}

QString cleanText(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char32_t c = codePointAt(text, at);
        if (c == 0x2028 || c == 0x2029)
            kept.append(QLatin1Char('\n'));
        else if (!isForbidden(c))
            appendCodePoint(kept, c);
    }
    return kept.normalized(QString::NormalizationForm_C).trimmed();
}

QString searchFold(const QString& text)
{
    QString even = isAscii(text) ? text : text.normalized(QString::NormalizationForm_KC);
    even = even.toCaseFolded();
    QString folded;
    folded.reserve(even.size());
    for (qsizetype at = 0; at < even.size(); ++at) {
        const char32_t c = codePointAt(even, at);
        if (QChar::isSpace(c)) {
            if (!folded.isEmpty() && folded.back() != QLatin1Char(' '))
                folded.append(QLatin1Char(' '));
        } else if (!isForbidden(c) && !isVariationSelector(c)) {
            appendCodePoint(folded, c < kTableStart ? c : simplified(c));
        }
    }
    if (folded.endsWith(QLatin1Char(' ')))
        folded.chop(1);
    return folded;
}

QStringList hanBigrams(const QString& folded)
{
    QStringList pieces;
    QString previous; // the Han character just before, empty outside a run
    const auto endRun = [&] {
        if (!previous.isEmpty())
            pieces.append(previous);
        previous.clear();
    };
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const char32_t c = codePointAt(folded, at);
        if (!isHan(c)) {
            endRun();
            continue;
        }
        QString current;
        appendCodePoint(current, c);
        if (!previous.isEmpty())
            pieces.append(previous + current);
        previous = current;
    }
    endRun();
    return pieces;
}

QString asciiKey(const QString& text)
{
    const QString even = isAscii(text) ? text : text.normalized(QString::NormalizationForm_KC);
    QString key;
    key.reserve(even.size());
    for (const QChar c : even) {
        const char16_t unit = c.unicode();
        if (unit >= u'a' && unit <= u'z')
            key.append(QChar(static_cast<char16_t>(unit - u'a' + u'A')));
        else if ((unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9'))
            key.append(c);
    }
    return key;
}

} // namespace sanbao
