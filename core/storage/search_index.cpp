// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index.h"

#include "core/base/pinyin.h"
#include "core/base/text_fold.h"
#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QString reversed(const QString& text)
{
    QString turned = text;
    std::reverse(turned.begin(), turned.end());
    return turned;
}

QString asciiWordsOf(const QString& folded)
{
    QString words;
    for (const QChar c : folded)
        words += c.unicode() < 128 && c.isLetterOrNumber() ? c : QLatin1Char(' ');
    return words;
}

} // namespace

std::vector<SearchKey> SearchIndex::addressWordKeys(const QString& address)
{
    std::vector<SearchKey> keys;
    addPieces(keys, SearchField::CustomerAddressWord,
              asciiWordsOf(searchFold(address)).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    dropRepeats(keys);
    return keys;
}

std::vector<SearchKey> SearchIndex::customerKeys(const QString& name, const QStringList& phones, const QString& address)
{
    std::vector<SearchKey> keys;
    const QString folded = searchFold(name);
    addPieces(keys, SearchField::CustomerName, hanBigrams(folded));
    addPieces(keys, SearchField::CustomerName, asciiWordsOf(folded).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    addPieces(keys, SearchField::CustomerPinyin, pinyinInitials(name));
    addPieces(keys, SearchField::CustomerPinyin, pinyinFull(name));
    for (const QString& phone : phones) {
        addWindows(keys, SearchField::CustomerPhone, phone);
        if (!phone.isEmpty())
            keys.push_back({SearchField::CustomerPhoneTail, reversed(phone)});
    }
    addPieces(keys, SearchField::CustomerAddress, hanBigrams(searchFold(address)));
    for (SearchKey& key : addressWordKeys(address))
        keys.push_back(std::move(key));
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

std::vector<SearchKey> SearchIndex::imeiKeys(const QString& imei)
{
    std::vector<SearchKey> keys;
    addWindows(keys, SearchField::UnitImei, asciiKey(imei));
    dropRepeats(keys);
    return keys;
}

std::vector<SearchKey> SearchIndex::originKeys(const QString& platformOrder, const QString& logisticsNumber)
{
    std::vector<SearchKey> keys;
    addWindows(keys, SearchField::OrderPlatform, asciiKey(platformOrder));
    addWindows(keys, SearchField::OrderLogistics, asciiKey(logisticsNumber));
    dropRepeats(keys);
    return keys;
}

std::vector<SearchKey> SearchIndex::complaintKeys(const QString& number)
{
    std::vector<SearchKey> keys;
    keys.push_back({SearchField::ComplaintNumber, asciiKey(number)});
    const QStringList parts = number.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    if (parts.size() >= 2)
        keys.push_back({SearchField::ComplaintNumber, asciiKey(parts.mid(1).join(QString()))});
    dropRepeats(keys);
    return keys;
}

std::vector<SearchKey> SearchIndex::feedbackKeys(const QString& number, const QString& body)
{
    std::vector<SearchKey> keys;
    keys.push_back({SearchField::FeedbackNumber, asciiKey(number)});
    const QStringList parts = number.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    if (parts.size() >= 2)
        keys.push_back({SearchField::FeedbackNumber, asciiKey(parts.mid(1).join(QString()))});
    addPieces(keys, SearchField::FeedbackText, hanBigrams(searchFold(body.left(400))));
    dropRepeats(keys);
    return keys;
}

void SearchIndex::add(qint64 entity, const std::vector<SearchKey>& keys)
{
    if (keys.empty())
        return;
    // One statement: thirty keys of a new customer bound one by one cost more than everything else of an intake.
    std::map<SearchField, QJsonArray> byField;
    for (const SearchKey& key : keys)
        byField[key.field].append(key.gram);
    QJsonObject grams;
    for (const auto& [field, ofField] : byField)
        grams.insert(QString::number(int(field)), ofField);
    m_database
        .statement("INSERT INTO search_key (field, gram, entity_id) SELECT CAST(f.key AS INTEGER), g.value, ? FROM "
                   "json_each(?) AS f, json_each(f.value) AS g WHERE 1 = 1 ON CONFLICT DO NOTHING")
        .with(entity, QString::fromUtf8(QJsonDocument(grams).toJson(QJsonDocument::Compact)))
        .run();
}

void SearchIndex::remove(qint64 entity, const std::vector<SearchKey>& keys)
{
    for (const SearchKey& key : keys) {
        m_database.statement("DELETE FROM search_key WHERE field = ? AND gram = ? AND entity_id = ?")
            .with(int(key.field), key.gram, entity)
            .run();
    }
}

void SearchIndex::replace(qint64 entity, const std::vector<SearchKey>& before, const std::vector<SearchKey>& now)
{
    std::vector<SearchKey> gone;
    std::copy_if(before.begin(), before.end(), std::back_inserter(gone),
                 [&now](const SearchKey& key) { return std::find(now.begin(), now.end(), key) == now.end(); });
    remove(entity, gone);
    add(entity, now);
}

std::vector<qint64> SearchIndex::withAll(SearchField field, const QStringList& grams, int limit)
{
    std::vector<SearchKey> keys;
    for (const QString& gram : grams)
        keys.push_back({field, gram});
    return withAll(keys, limit);
}

std::size_t SearchIndex::rarestOf(const std::vector<SearchKey>& keys)
{
    std::size_t rarest = 0;
    qint64 fewest = kCountLimit + 1;
    for (std::size_t at = 0; keys.size() > 1 && at < keys.size(); ++at) {
        Statement count = m_database.statement(
            "SELECT COUNT(*) FROM (SELECT 1 FROM search_key WHERE field = ? AND gram = ? LIMIT ?)");
        count.with(int(keys[at].field), keys[at].gram, kCountLimit);
        const qint64 found = count.next() ? count.integer(0) : 0;
        if (found < fewest) {
            fewest = found;
            rarest = at;
        }
    }
    return rarest;
}

std::vector<qint64> SearchIndex::withAll(const std::vector<SearchKey>& keys, int limit)
{
    std::vector<qint64> matches;
    if (keys.empty())
        return matches;
    const std::size_t rarest = rarestOf(keys);
    Statement candidates = m_database.statement("SELECT entity_id FROM search_key WHERE field = ? AND gram = ? "
                                                "ORDER BY entity_id DESC LIMIT ?");
    candidates.with(int(keys[rarest].field), keys[rarest].gram, keys.size() == 1 ? limit : kMaxCandidates);
    while (int(matches.size()) < limit && candidates.next()) {
        const qint64 entity = candidates.integer(0);
        bool all = true;
        for (std::size_t at = 0; all && at < keys.size(); ++at) {
            if (at == rarest)
                continue;
            Statement present =
                m_database.statement("SELECT 1 FROM search_key WHERE field = ? AND gram = ? AND entity_id = ?");
            present.with(int(keys[at].field), keys[at].gram, entity);
            all = present.next();
        }
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
