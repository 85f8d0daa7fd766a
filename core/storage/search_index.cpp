// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index.h"

#include "core/base/pinyin.h"
#include "core/base/text_fold.h"
#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace sanbao {

namespace {

/// Candidates of the rarest piece that are checked against the other pieces before giving up.
constexpr int kMaxCandidates = 1500;
/// How far the frequency of a piece is counted when the rarest one is looked for.
constexpr int kCountLimit = 300;
constexpr qsizetype kWindow = 4;

void addWindows(std::vector<SearchKey>& keys, SearchField field, const QString& text)
{
    if (text.isEmpty())
        return;
    keys.push_back({field, text});
    for (qsizetype at = 0; at + kWindow <= text.size(); ++at)
        keys.push_back({field, text.mid(at, kWindow)});
}

void addPieces(std::vector<SearchKey>& keys, SearchField field, const QStringList& pieces)
{
    for (const QString& piece : pieces)
        keys.push_back({field, piece});
}

void dropRepeats(std::vector<SearchKey>& keys)
{
    const auto less = [](const SearchKey& a, const SearchKey& b) {
        return a.field != b.field ? a.field < b.field : a.gram < b.gram;
    };
    std::sort(keys.begin(), keys.end(), less);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

/// The least text that is greater than every text starting with `prefix`.
QString prefixEnd(const QString& prefix)
{
    QString end = prefix;
    end.append(QChar(0xffff));
    return end;
}

QString asciiWordsOf(const QString& folded)
{
    QString words;
    for (const QChar c : folded)
        words += c.unicode() < 128 && c.isLetterOrNumber() ? c : QLatin1Char(' ');
    return words;
}

} // namespace

std::vector<SearchKey> SearchIndex::customerKeys(const QString& name, const QString& phone, const QString& address)
{
    std::vector<SearchKey> keys;
    const QString folded = searchFold(name);
    addPieces(keys, SearchField::CustomerName, hanBigrams(folded));
    addPieces(keys, SearchField::CustomerName, asciiWordsOf(folded).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    addPieces(keys, SearchField::CustomerPinyin, pinyinInitials(name));
    addPieces(keys, SearchField::CustomerPinyin, pinyinFull(name));
    addWindows(keys, SearchField::CustomerPhone, phone);
    addPieces(keys, SearchField::CustomerAddress, hanBigrams(searchFold(address)));
    dropRepeats(keys);
    return keys;
}

std::vector<SearchKey> SearchIndex::unitKeys(const QString& serial, const QString& brand, const QString& model)
{
    std::vector<SearchKey> keys;
    addWindows(keys, SearchField::UnitSerial, asciiKey(serial));
    const QString folded = searchFold(brand + QLatin1Char(' ') + model);
    addPieces(keys, SearchField::UnitModel, hanBigrams(folded));
    const QString modelKey = asciiKey(model);
    if (!modelKey.isEmpty())
        keys.push_back({SearchField::UnitModel, modelKey});
    dropRepeats(keys);
    return keys;
}

std::vector<SearchKey> SearchIndex::orderKeys(const QString& number, const QString& externalRef)
{
    std::vector<SearchKey> keys;
    keys.push_back({SearchField::OrderNumber, asciiKey(number)});
    const QStringList parts = number.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    if (parts.size() >= 2) {
        keys.push_back({SearchField::OrderNumber, asciiKey(parts.mid(1).join(QString()))});
        keys.push_back({SearchField::OrderNumber, parts.last()});
    }
    if (!externalRef.isEmpty())
        keys.push_back({SearchField::OrderReference, asciiKey(externalRef)});
    dropRepeats(keys);
    return keys;
}

void SearchIndex::add(qint64 entity, const std::vector<SearchKey>& keys)
{
    // One statement a field: thirty keys of a new customer bound one by one cost more than everything else of an intake.
    std::map<SearchField, QJsonArray> byField;
    for (const SearchKey& key : keys)
        byField[key.field].append(key.gram);
    for (const auto& [field, grams] : byField) {
        m_database.statement("INSERT INTO search_key (field, gram, entity_id) SELECT ?, value, ? FROM json_each(?) WHERE 1 = 1 "
                             "ON CONFLICT DO NOTHING")
            .with(int(field), entity, QString::fromUtf8(QJsonDocument(grams).toJson(QJsonDocument::Compact)))
            .run();
    }
}

void SearchIndex::replace(qint64 entity, const std::vector<SearchKey>& before, const std::vector<SearchKey>& now)
{
    for (const SearchKey& key : before) {
        if (std::find(now.begin(), now.end(), key) != now.end())
            continue;
        m_database.statement("DELETE FROM search_key WHERE field = ? AND gram = ? AND entity_id = ?")
            .with(int(key.field), key.gram, entity)
            .run();
    }
    add(entity, now);
}

std::vector<qint64> SearchIndex::withAll(SearchField field, const QStringList& grams, int limit)
{
    if (grams.isEmpty())
        return {};
    QString rarest = grams.first();
    qint64 fewest = kCountLimit + 1;
    for (const QString& gram : grams) {
        if (grams.size() == 1)
            break;
        Statement count = m_database.statement("SELECT COUNT(*) FROM (SELECT 1 FROM search_key WHERE field = ? AND gram = ? LIMIT ?)");
        count.with(int(field), gram, kCountLimit);
        const qint64 found = count.next() ? count.integer(0) : 0;
        if (found < fewest) {
            fewest = found;
            rarest = gram;
        }
    }
    std::vector<qint64> matches;
    Statement candidates = m_database.statement("SELECT entity_id FROM search_key WHERE field = ? AND gram = ? "
                                                "ORDER BY entity_id DESC LIMIT ?");
    candidates.with(int(field), rarest, grams.size() == 1 ? limit : kMaxCandidates);
    while (int(matches.size()) < limit && candidates.next()) {
        const qint64 entity = candidates.integer(0);
        const bool all = std::all_of(grams.begin(), grams.end(), [&](const QString& gram) {
            if (gram == rarest)
                return true;
            Statement present = m_database.statement("SELECT 1 FROM search_key WHERE field = ? AND gram = ? AND entity_id = ?");
            present.with(int(field), gram, entity);
            return present.next();
        });
        if (all)
            matches.push_back(entity);
    }
    return matches;
}

std::vector<qint64> SearchIndex::withPrefix(SearchField field, const QString& prefix, int limit)
{
    std::vector<qint64> matches;
    Statement rows = m_database.statement("SELECT entity_id FROM search_key WHERE field = ? AND gram >= ? AND gram < ? "
                                          "ORDER BY gram, entity_id DESC LIMIT ?");
    rows.with(int(field), prefix, prefixEnd(prefix), limit * 4);
    while (int(matches.size()) < limit && rows.next()) {
        const qint64 entity = rows.integer(0);
        if (std::find(matches.begin(), matches.end(), entity) == matches.end())
            matches.push_back(entity);
    }
    return matches;
}

} // namespace sanbao
