// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/search_index.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace sanbao;

namespace {

bool has(const std::vector<qint64>& ids, qint64 id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

TEST_CASE("keys find customers by two characters, pinyin initials, phone tail and address")
{
    QTemporaryDir folder;
    auto database = std::move(Database::open(folder.filePath(QStringLiteral("s.sqlite")), OpenMode::Create)).value();
    SearchIndex index(*database);
    index.add(1, SearchIndex::customerKeys(QStringLiteral("张伟"), QStringLiteral("13812345678"),
                                           QStringLiteral("文三路478号")));
    index.add(2, SearchIndex::customerKeys(QStringLiteral("曾小贤"), QStringLiteral("13987654321"),
                                           QStringLiteral("中山北路1号")));

    CHECK(has(index.withAll(SearchField::CustomerName, {QStringLiteral("张伟")}, 10), 1));
    CHECK(has(index.withPrefix(SearchField::CustomerName, QStringLiteral("伟"), 10), 1));
    CHECK(has(index.withPrefix(SearchField::CustomerPinyin, QStringLiteral("zw"), 10), 1));
    CHECK(has(index.withPrefix(SearchField::CustomerPinyin, QStringLiteral("zeng"), 10), 2));
    CHECK(has(index.withAll(SearchField::CustomerPhone, {QStringLiteral("5678")}, 10), 1));
    CHECK(has(index.withAll(SearchField::CustomerAddress, {QStringLiteral("中山"), QStringLiteral("北路")}, 10), 2));
    CHECK(index.withAll(SearchField::CustomerAddress, {QStringLiteral("中山"), QStringLiteral("文三")}, 10).empty());
}

TEST_CASE("a renamed customer is no longer found under the old name")
{
    QTemporaryDir folder;
    auto database = std::move(Database::open(folder.filePath(QStringLiteral("s.sqlite")), OpenMode::Create)).value();
    SearchIndex index(*database);
    const auto before = SearchIndex::customerKeys(QStringLiteral("张伟"), QStringLiteral("13812345678"), {});
    const auto now = SearchIndex::customerKeys(QStringLiteral("李伟"), QStringLiteral("13812345678"), {});
    index.add(1, before);
    index.replace(1, before, now);
    CHECK(index.withAll(SearchField::CustomerName, {QStringLiteral("张伟")}, 10).empty());
    CHECK(has(index.withAll(SearchField::CustomerName, {QStringLiteral("李伟")}, 10), 1));
    CHECK(has(index.withAll(SearchField::CustomerPhone, {QStringLiteral("1234")}, 10), 1));
}
