// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_marks.h"

#include "core/base/pinyin.h"
#include "core/base/text_fold.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace sanbao {

namespace {

constexpr qsizetype kLongestSyllable = 6;
constexpr qsizetype kMostSpellings = 16;

bool isKeyCharacter(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

/// Number of code units of the code point at `at`.
qsizetype unitsAt(const QString& text, qsizetype at)
{
    return at + 1 < text.size() && text.at(at).isHighSurrogate() ? 2 : 1;
}

/// True when `piece` begins some syllable and can be typed for one character.
bool isSyllableStart(const QString& piece)
{
    static const QRegularExpression shape(QStringLiteral(
        "^(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])(?:[aeiouv]{1,3}(?:ng?|r)?)?|[aeo]{1,2}(?:ng?|r|i|u)?|[zcs]h?)$"));
    return shape.match(piece).hasMatch();
}

void collectInitials(const QString& typed, qsizetype at, const QString& soFar, QStringList& found)
{
    if (at == typed.size()) {
        if (!found.contains(soFar))
            found.append(soFar);
        return;
    }
    for (qsizetype length = std::min(kLongestSyllable, typed.size() - at); length >= 1 && found.size() < kMostSpellings;
         --length) {
        if (isSyllableStart(typed.mid(at, length)))
            collectInitials(typed, at + length, soFar + typed.at(at), found);
    }
}

/// Readings of one character as typed, for example "zhang" and "chang".
QStringList readingsOf(const QString& character)
{
    return pinyinFull(character);
}

bool spells(const QStringList& characters, qsizetype place, const QString& typed, qsizetype at)
{
    if (at == typed.size())
        return true;
    if (place == characters.size())
        return false;
    for (const QString& reading : readingsOf(characters.at(place))) {
        for (qsizetype length = std::min(reading.size(), typed.size() - at); length >= 1; --length) {
            const bool same = QStringView(reading).left(length) == QStringView(typed).mid(at, length);
            if (same && spells(characters, place + 1, typed, at + length))
                return true;
        }
    }
    return false;
}

bool begins(const QStringList& keys, const QString& typed)
{
    return std::any_of(keys.begin(), keys.end(), [&typed](const QString& key) { return key.startsWith(typed); });
}

} // namespace

TextMarks markFolded(const QString& text, const QString& folded)
{
    if (folded.isEmpty())
        return {};
    for (qsizetype start = 0; start < text.size(); start += unitsAt(text, start)) {
        // A folded text is about as long as the text; a ligature may make it longer, spaces shorter.
        for (qsizetype length = 1; length <= folded.size() + 4 && start + length <= text.size(); ++length) {
            const QString piece = searchFold(text.mid(start, length));
            if (piece == folded)
                return {{start, length}};
            if (!folded.startsWith(piece))
                break;
        }
    }
    return {};
}

TextMarks markKey(const QString& text, const QString& key, bool fromEnd)
{
    QString plain;
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isKeyCharacter(text.at(at))) {
            plain += text.at(at).toUpper();
            places.push_back(at);
        }
    }
    const QString wanted = key.toUpper();
    const qsizetype found = wanted.isEmpty() ? -1 : fromEnd ? plain.lastIndexOf(wanted) : plain.indexOf(wanted);
    if (found < 0)
        return {};
    const qsizetype start = places[std::size_t(found)];
    return {{start, places[std::size_t(found + wanted.size() - 1)] + 1 - start}};
}

bool pinyinBegins(const QString& name, const QString& typed)
{
    if (typed.isEmpty())
        return false;
    if (begins(pinyinInitials(name), typed) || begins(pinyinFull(name), typed))
        return true;
    QStringList characters;
    for (qsizetype at = 0; at < name.size(); at += unitsAt(name, at))
        characters.append(name.mid(at, unitsAt(name, at)));
    return spells(characters, 0, typed, 0);
}

TextMarks markPinyin(const QString& name, const QString& typed)
{
    for (qsizetype end = 0; end < name.size();) {
        end += unitsAt(name, end);
        if (pinyinBegins(name.left(end), typed))
            return {{0, end}};
    }
    return {};
}

QStringList initialsOfMixed(const QString& typed, int limit)
{
    constexpr qsizetype kLongest = 14;
    const auto isLetter = [](QChar c) { return c >= QLatin1Char('a') && c <= QLatin1Char('z'); };
    QStringList found;
    if (typed.size() < 2 || typed.size() > kLongest || !std::all_of(typed.begin(), typed.end(), isLetter))
        return found;
    collectInitials(typed, 0, QString(), found);
    std::stable_sort(found.begin(), found.end(),
                     [](const QString& a, const QString& b) { return a.size() < b.size(); });
    return found.mid(0, limit);
}

} // namespace sanbao
