// SPDX-License-Identifier: GPL-3.0-or-later
// The keys behind the one search box: short pieces of text ("grams") per field, in one side table that is written in
// the transaction of the record. FTS5 is not used: its trigram tokenizer finds nothing for the two-character Chinese
// names people search most. Every look-up is an index range with a limit, so the time does not depend on the store's
// size.
#pragma once

#include "core/base/id.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sanbao {

class Database;

/// What a key came from; stored as a number, never renumbered.
enum class SearchField {
    CustomerName = 1,        ///< two-character pieces of the folded name
    CustomerPinyin = 2,      ///< initials and full pinyin, every reading
    CustomerPhone = 3,       ///< four digits in a row, plus the whole number
    CustomerAddress = 4,     ///< two-character pieces
    CustomerPhoneTail = 5,   ///< the digits from last to first: a tail of any length is a prefix
    CustomerAddressWord = 6, ///< numbers and Latin words of the address
    UnitSerial = 11,         ///< whole folded serial and its four-character pieces
    UnitModel = 12,          ///< folded brand and model: words and two-character pieces
    UnitImei = 13,           ///< as the serial
    OrderNumber = 21,        ///< digits of the number and its running part
    OrderReference = 22,     ///< external number
    OrderPlatform = 23,      ///< number of the order on an online platform
    OrderLogistics = 24,     ///< tracking number
    AgreementNumber = 31,
    ComplaintNumber = 41,
    FeedbackNumber = 61,
    FeedbackText = 62 ///< two-character pieces and words of what was said
};

struct SearchKey
{
    SearchField field = SearchField::CustomerName;
    QString gram;
    friend bool operator==(const SearchKey&, const SearchKey&) = default;
};

struct FieldMatch
{
    SearchField field = SearchField::CustomerName;
    qint64 entity = 0;
};

class SearchIndex final
{
public:
    explicit SearchIndex(Database& database)
        : m_database(database)
    {
    }

    static std::vector<SearchKey> customerKeys(const QString& name, const QStringList& phones, const QString& address);
    static std::vector<SearchKey> customerKeys(const QString& name, const QString& phone, const QString& address)
    {
        return customerKeys(name, QStringList{phone}, address);
    }
    static std::vector<SearchKey> addressWordKeys(const QString& address);
    static std::vector<SearchKey> unitKeys(const QString& serial, const QString& brand, const QString& model);
    static std::vector<SearchKey> imeiKeys(const QString& imei);
    static std::vector<SearchKey> orderKeys(const QString& number, const QString& externalRef);
    static std::vector<SearchKey> originKeys(const QString& platformOrder, const QString& logisticsNumber);
    static std::vector<SearchKey> complaintKeys(const QString& number);
    static std::vector<SearchKey> feedbackKeys(const QString& number, const QString& body);

    void add(qint64 entity, const std::vector<SearchKey>& keys);
    /// Replaces the keys of a changed record: those no longer present are removed, new ones added.
    void replace(qint64 entity, const std::vector<SearchKey>& before, const std::vector<SearchKey>& now);

    void remove(qint64 entity, const std::vector<SearchKey>& keys);

    /// Records whose `field` contains every gram; the newest first, at most `limit`. Grams of one query are pieces of
    /// the same text, so the caller still checks that they stand together.
    std::vector<qint64> withAll(SearchField field, const QStringList& grams, int limit);
    /// The same for keys of several fields of one kind of record.
    std::vector<qint64> withAll(const std::vector<SearchKey>& keys, int limit);
    /// Records with a key starting with `prefix`, in key order, each once, at most `limit`.
    std::vector<qint64> withPrefix(SearchField field, const QString& prefix, int limit);

private:
    std::size_t rarestOf(const std::vector<SearchKey>& keys);

    Database& m_database;
};

} // namespace sanbao
