// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/divisions.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

QString best(const char* typed)
{
    const std::vector<Division> found = divisionsLike(QString::fromUtf8(typed));
    return found.empty() ? QString() : found.front().path();
}

} // namespace

TEST_CASE("Divisions are found by names with anything left out, and by pinyin initials")
{
    CHECK(best("杭州西湖") == QStringLiteral("浙江省 杭州市 西湖区"));
    CHECK(best("浙江 西湖区 文新") == QStringLiteral("浙江省 杭州市 西湖区 文新街道"));
    CHECK(best("北京朝阳") == QStringLiteral("北京市 朝阳区"));
    CHECK(best("東莞") == QStringLiteral("广东省 东莞市"));
    bool found = false;
    for (const Division& division : divisionsLike(QStringLiteral("xhq"), 20))
        found = found || division.path() == QStringLiteral("浙江省 杭州市 西湖区");
    CHECK(found);
    CHECK(divisionsLike(QStringLiteral("鼓楼区"), 10).size() >= 4);
    CHECK(divisionsLike(QString()).empty());
}

TEST_CASE("An address is split into its division and the rest, unless the district is in several cities")
{
    const std::optional<SplitAddress> split = splitAddress(QStringLiteral("浙江省杭州市西湖区文三路478号"));
    REQUIRE(split);
    CHECK(split->division.code == QStringLiteral("330106"));
    CHECK(split->detail == QStringLiteral("文三路478号"));
    const std::optional<SplitAddress> shortened = splitAddress(QStringLiteral("杭州西湖区文三路478号"));
    REQUIRE(shortened);
    CHECK(shortened->division.code == QStringLiteral("330106"));
    const std::optional<SplitAddress> street = splitAddress(QStringLiteral("杭州市西湖区文新街道星洲花园3幢"));
    REQUIRE(street);
    CHECK(street->division.names.last() == QStringLiteral("文新街道"));
    CHECK(street->detail == QStringLiteral("星洲花园3幢"));
    CHECK_FALSE(splitAddress(QStringLiteral("鼓楼区中山路1号")));
    CHECK_FALSE(splitAddress(QStringLiteral("文三路478号")));
}
