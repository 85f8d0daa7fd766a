// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include "core/base/text_fold.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <string>
#include <vector>

namespace sanbao {

namespace {

constexpr int kMostReadings = 4;
constexpr char32_t kTableStart = 0x3400; ///< Han characters of the basic plane lie in [start, end)
constexpr char32_t kTableEnd = 0xA000;
constexpr int kReadingBits = 10;
constexpr quint64 kReadingMask = (1U << kReadingBits) - 1;

using Syllables = QList<QByteArray>; ///< readings of one character, likely first

/// An override: how these characters are read as a surname or as a place.
struct NamedReading
{
    bool surname = false;
    std::u32string text;
    std::vector<Syllables> readings; ///< per character
};

/// Readings are numbered from 1; four numbers of ten bits are packed for each character.
struct PinyinTable
{
    QList<QByteArray> syllables{QByteArray()};
    std::vector<quint64> plane = std::vector<quint64>(kTableEnd - kTableStart, 0);
    QHash<char32_t, quint64> others;
    QHash<char32_t, std::vector<NamedReading>> names; ///< by first character, longest first

    void add(char32_t c, quint64 reading, int rank)
    {
        const quint64 bits = reading << (rank * kReadingBits);
        if (c >= kTableStart && c < kTableEnd)
            plane[c - kTableStart] |= bits;
        else
            others[c] |= bits;
    }
    quint64 packed(char32_t c) const
    {
        return c >= kTableStart && c < kTableEnd ? plane[c - kTableStart] : others.value(c, 0);
    }
};

QByteArray resource(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void readReadings(PinyinTable& table)
{
    const QByteArray text = resource(QStringLiteral(":/sanbao/text/pinyin.tsv"));
    for (const QByteArray& line : text.split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        if (columns.size() < 2)
            continue;
        const quint64 number = quint64(table.syllables.size());
        table.syllables.append(columns.front());
        for (int rank = 0; rank < kMostReadings && rank + 1 < columns.size(); ++rank) {
            for (const char32_t c : QString::fromUtf8(columns[rank + 1]).toStdU32String())
                table.add(c, number, rank);
        }
    }
}

void readNames(PinyinTable& table)
{
    const QByteArray text = resource(QStringLiteral(":/sanbao/text/pinyin_names.tsv"));
    for (const QByteArray& line : text.split('\n')) {
        const QList<QByteArray> columns = line.split('\t');
        if (columns.size() < 3)
            continue;
        NamedReading named;
        named.surname = columns[0] == "surname";
        named.text = QString::fromUtf8(columns[1]).toStdU32String();
        named.readings.resize(named.text.size());
        for (qsizetype column = 2; column < columns.size(); ++column) {
            const QList<QByteArray> syllables = columns[column].split(' ');
            for (std::size_t at = 0; at < named.text.size() && qsizetype(at) < syllables.size(); ++at)
                named.readings[at].append(syllables[qsizetype(at)]);
        }
        table.names[named.text.front()].push_back(std::move(named));
    }
    for (std::vector<NamedReading>& all : table.names) {
        std::stable_sort(all.begin(), all.end(),
                         [](const NamedReading& a, const NamedReading& b) { return a.text.size() > b.text.size(); });
    }
}

const PinyinTable& pinyinTable()
{
    static const PinyinTable table = [] {
        PinyinTable made;
        readReadings(made);
        readNames(made);
        return made;
    }();
    return table;
}

void appendReadings(const PinyinTable& table, char32_t c, Syllables& found)
{
    for (quint64 packed = table.packed(c); packed != 0; packed >>= kReadingBits) {
        const QByteArray& syllable = table.syllables[qsizetype(packed & kReadingMask)];
        if (!found.contains(syllable))
            found.append(syllable);
    }
}

/// What can stand at one place of the name, and how many of the first ones are certain by an override.
struct Place
{
    Syllables readings;
    bool overridden = false;
};

const NamedReading* overrideAt(const PinyinTable& table, const std::u32string& name, std::size_t at)
{
    const auto found = table.names.constFind(name[at]);
    if (found == table.names.constEnd())
        return nullptr;
    for (const NamedReading& named : *found) {
        if ((!named.surname || at == 0) && name.compare(at, named.text.size(), named.text) == 0)
            return &named;
    }
    return nullptr;
}

std::vector<Place> placesOf(const QString& name)
{
    const PinyinTable& table = pinyinTable();
    const std::u32string typed = name.normalized(QString::NormalizationForm_KC).toCaseFolded().toStdU32String();
    std::u32string plain = typed;
    std::transform(plain.begin(), plain.end(), plain.begin(), simplified);
    std::vector<Place> places(plain.size());
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const NamedReading* named = places[at].overridden ? nullptr : overrideAt(table, plain, at);
        for (std::size_t part = 0; named != nullptr && part < named->text.size(); ++part) {
            places[at + part].readings = named->readings[part];
            places[at + part].overridden = true;
        }
        const char32_t c = plain[at];
        if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9')) {
            places[at].readings = {QByteArray(1, static_cast<char>(c))};
            continue;
        }
        appendReadings(table, typed[at], places[at].readings);
        appendReadings(table, c, places[at].readings);
    }
    return places;
}

/// The likeliest combinations. Every step from the first reading costs 1, from an override 1 more; only the cheapest
/// beginnings can become one of the cheapest whole keys, so the list never grows past the cap.
QStringList combinations(const std::vector<Place>& places, bool initialsOnly)
{
    struct Key
    {
        QByteArray text;
        int cost = 0;
    };
    std::vector<Key> keys{Key{}};
    for (const Place& place : places) {
        Syllables choices;
        for (const QByteArray& reading : place.readings) {
            const QByteArray piece = initialsOnly ? reading.left(1) : reading;
            if (!choices.contains(piece))
                choices.append(piece);
        }
        if (choices.isEmpty())
            continue;
        std::vector<Key> longer;
        for (const Key& key : keys) {
            for (int rank = 0; rank < choices.size(); ++rank)
                longer.push_back({key.text + choices[rank], key.cost + rank + (rank > 0 && place.overridden ? 1 : 0)});
        }
        std::stable_sort(longer.begin(), longer.end(), [](const Key& a, const Key& b) { return a.cost < b.cost; });
        keys.clear();
        for (Key& key : longer) {
            const auto same = [&key](const Key& other) { return other.text == key.text; };
            if (keys.size() < std::size_t(kPinyinCombinations) && std::none_of(keys.begin(), keys.end(), same))
                keys.push_back(std::move(key));
        }
    }
    QStringList result;
    for (const Key& key : keys) {
        if (!key.text.isEmpty())
            result.append(QString::fromLatin1(key.text));
    }
    return result;
}

} // namespace

QStringList pinyinInitials(const QString& name)
{
    return combinations(placesOf(name), true);
}

QStringList pinyinFull(const QString& name)
{
    return combinations(placesOf(name), false);
}

} // namespace sanbao
