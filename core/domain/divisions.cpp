// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/divisions.h"

#include "core/base/pinyin.h"
#include "core/base/text_fold.h"

#include <QFile>

#include <algorithm>

namespace sanbao {

namespace {

constexpr qsizetype kStreetCode = 3; ///< digits that follow the code of the district

struct District
{
    QString code;
    QStringList names; ///< shown levels down to the district
    QString written;   ///< names together
    QString streets; ///< code and name of each, parted by tabs: forty thousand strings of their own would be megabytes
};

/// Calls `take(code, name)` for every street until it answers true.
template <class Take> void findStreet(const District& district, Take take)
{
    for (const QStringView street : QStringView(district.streets).tokenize(QLatin1Char('\t'), Qt::SkipEmptyParts)) {
        if (take(street.left(kStreetCode), street.mid(kStreetCode)))
            return;
    }
}

bool isPlaceholder(const QString& name)
{
    return name == QStringLiteral("市辖区") || name == QStringLiteral("县") ||
           name.contains(QStringLiteral("直辖县级行政区划"));
}

District districtOf(const QStringList& columns)
{
    District district;
    district.code = columns.at(0);
    for (qsizetype level = 1; level <= 3; ++level) {
        const QString& name = columns.at(level);
        // 东莞 and others have no districts: the level repeats the city.
        if (!isPlaceholder(name) && !district.names.contains(name))
            district.names.append(name);
    }
    district.written = district.names.join(QString());
    return district;
}

const std::vector<District>& districts()
{
    static const std::vector<District> table = [] {
        std::vector<District> read;
        QFile file(QStringLiteral(":/sanbao/text/divisions.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            return read;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            const QStringList columns = line.section(QLatin1Char('\t'), 0, 3).split(QLatin1Char('\t'));
            if (columns.size() < 4)
                continue;
            read.push_back(districtOf(columns));
            read.back().streets = line.section(QLatin1Char('\t'), 4);
        }
        return read;
    }();
    return table;
}

/// How much of `text` has to be skipped to read `wanted` in it, character by character; -1 when it cannot be read.
int gapsOf(const QString& text, const QString& wanted)
{
    int gaps = 0;
    qsizetype from = 0;
    for (const QChar c : wanted) {
        const qsizetype found = text.indexOf(c, from);
        if (found < 0)
            return -1;
        gaps += from > 0 && found > from ? 1 : 0;
        from = found + 1;
    }
    return gaps;
}

struct Ranked
{
    int cost = 0;
    Division division;
};

void addBest(std::vector<Ranked>& ranked, int cost, Division division)
{
    ranked.push_back({cost, std::move(division)});
}

std::vector<Division> bestOf(std::vector<Ranked> ranked, int limit)
{
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) { return a.cost < b.cost; });
    std::vector<Division> best;
    for (Ranked& one : ranked) {
        if (int(best.size()) == limit)
            break;
        best.push_back(std::move(one.division));
    }
    return best;
}

std::vector<Division> likeLatin(const QString& typed, int limit)
{
    std::vector<Ranked> ranked;
    for (const District& district : districts()) {
        const QStringList initials = pinyinInitials(district.names.last());
        const QStringList full = pinyinFull(district.names.last());
        const auto begins = [&typed](const QString& key) { return key.startsWith(typed); };
        if (std::any_of(initials.begin(), initials.end(), begins) || std::any_of(full.begin(), full.end(), begins))
            addBest(ranked, initials.contains(typed) ? 0 : 1, {district.code, district.names});
    }
    return bestOf(std::move(ranked), limit);
}

/// The number of leading characters of `address` that name the levels, each level optional but the last; 0 for none.
qsizetype matchedLength(const QString& address, const QStringList& names)
{
    qsizetype at = 0;
    for (qsizetype level = 0; level < names.size(); ++level) {
        const QString& name = names.at(level);
        QString shortened = name;
        if (shortened.size() > 2 && QStringLiteral("省市").contains(shortened.back()))
            shortened.chop(1);
        const QStringView rest = QStringView(address).mid(at);
        if (rest.startsWith(name))
            at += name.size();
        else if (level + 1 < names.size() && rest.startsWith(shortened))
            at += shortened.size();
        else if (level + 1 == names.size())
            return 0;
    }
    return at;
}

} // namespace

std::vector<Division> divisionsLike(const QString& typed, int limit)
{
    QString wanted = searchFold(typed).remove(QLatin1Char(' '));
    if (wanted.isEmpty())
        return {};
    if (std::all_of(wanted.begin(), wanted.end(), [](QChar c) { return c.unicode() < 128; }))
        return wanted.size() < 2 ? std::vector<Division>() : likeLatin(wanted, limit);
    std::vector<Ranked> ranked;
    for (const District& district : districts()) {
        const int gaps = gapsOf(district.written, wanted);
        if (gaps >= 0) {
            addBest(ranked, gaps * 2 + (district.names.last().startsWith(wanted.right(1)) ? 0 : 1),
                    {district.code, district.names});
            continue;
        }
        findStreet(district, [&](QStringView code, QStringView name) {
            // A street has to be named by at least two of its own characters, or too many would fit.
            if (!name.contains(QStringView(wanted).right(2)))
                return false;
            const int streetGaps = gapsOf(district.written + name.toString(), wanted);
            if (streetGaps >= 0)
                addBest(ranked, streetGaps * 2 + 2,
                        {district.code + code.toString(), district.names + QStringList{name.toString()}});
            return false;
        });
    }
    return bestOf(std::move(ranked), limit);
}

std::optional<SplitAddress> splitAddress(const QString& address)
{
    QString text = address.trimmed();
    text.remove(QLatin1Char(' '));
    const District* best = nullptr;
    qsizetype most = 0;
    int same = 0;
    for (const District& district : districts()) {
        const qsizetype length = matchedLength(text, district.names);
        same = length == most ? same + 1 : length > most ? 1 : same;
        if (length > most) {
            most = length;
            best = &district;
        }
    }
    // 鼓楼区 alone could be in four cities.
    if (!best || same > 1)
        return std::nullopt;
    SplitAddress split{{best->code, best->names}, text.mid(most)};
    findStreet(*best, [&split, best](QStringView code, QStringView name) {
        if (!split.detail.startsWith(name))
            return false;
        split.division.code = best->code + code.toString();
        split.division.names.append(name.toString());
        split.detail = split.detail.mid(name.size());
        return true;
    });
    return split;
}

} // namespace sanbao
