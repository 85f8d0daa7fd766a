// SPDX-License-Identifier: GPL-3.0-or-later
// Pinyin keys: names and places are found by what a clerk types, whatever the reading.
#include "core/base/pinyin.h"

#include "tests/support/catch.h"

#include <QSet>

using namespace sanbao;

namespace {

struct Reading
{
    const char16_t* text;
    const char* full;
};

QString first(const QStringList& keys)
{
    return keys.value(0);
}

} // namespace

TEST_CASE("A plain name has one key of each kind")
{
    CHECK(pinyinInitials(QStringLiteral("张伟")) == QStringList({QStringLiteral("zw")}));
    CHECK(pinyinFull(QStringLiteral("张伟")) == QStringList({QStringLiteral("zhangwei")}));
    CHECK(pinyinInitials(QStringLiteral("張偉")) == QStringList({QStringLiteral("zw")}));
    CHECK(pinyinFull(QStringLiteral("吕绿")).contains(QStringLiteral("lvlv")));
}

TEST_CASE("Surnames are read as surnames first")
{
    const Reading readings[] = {
        {u"单", "shan"}, {u"曾", "zeng"}, {u"解", "xie"},     {u"仇", "qiu"},   {u"查", "zha"}, {u"区", "ou"},
        {u"朴", "piao"}, {u"盖", "ge"},   {u"翟", "zhai"},    {u"缪", "miao"},  {u"覃", "qin"}, {u"冼", "xian"},
        {u"折", "she"},  {u"员", "yun"},  {u"种", "chong"},   {u"么", "yao"},   {u"繁", "po"},  {u"洗", "xian"},
        {u"逄", "pang"}, {u"秘", "bi"},   {u"尉迟", "yuchi"}, {u"万俟", "moqi"}};
    for (const Reading& reading : readings) {
        const QString surname = QString::fromUtf16(reading.text);
        INFO(surname.toStdString());
        CHECK(first(pinyinFull(surname)) == QLatin1String(reading.full));
        CHECK(first(pinyinFull(surname + QStringLiteral("明"))) ==
              QLatin1String(reading.full) + QStringLiteral("ming"));
        CHECK(first(pinyinInitials(surname)).startsWith(QLatin1Char(*reading.full)));
    }
}

TEST_CASE("Other readings of a surname are found too")
{
    CHECK(pinyinFull(QStringLiteral("覃")).contains(QStringLiteral("tan")));
    CHECK(pinyinFull(QStringLiteral("曾")) == QStringList({QStringLiteral("zeng"), QStringLiteral("ceng")}));
    CHECK(pinyinInitials(QStringLiteral("曾")) == QStringList({QStringLiteral("z"), QStringLiteral("c")}));
    const QStringList shan = pinyinFull(QStringLiteral("单"));
    CHECK(QSet<QString>(shan.begin(), shan.end()) ==
          QSet<QString>({QStringLiteral("shan"), QStringLiteral("dan"), QStringLiteral("chan")}));
    CHECK(first(pinyinFull(QStringLiteral("單小姐"))) == QStringLiteral("shanxiaojie"));
}

TEST_CASE("Places are read as places first, wherever they stand")
{
    const Reading readings[] = {{u"重庆", "chongqing"}, {u"厦门", "xiamen"},   {u"六安", "luan"},
                                {u"蚌埠", "bengbu"},    {u"长沙", "changsha"}, {u"长春", "changchun"}};
    for (const Reading& reading : readings) {
        const QString place = QString::fromUtf16(reading.text);
        INFO(place.toStdString());
        CHECK(first(pinyinFull(place)) == QLatin1String(reading.full));
        CHECK(first(pinyinFull(QStringLiteral("新") + place)) == QStringLiteral("xin") + QLatin1String(reading.full));
    }
    CHECK(pinyinInitials(QStringLiteral("长")).contains(QStringLiteral("c")));
    CHECK(pinyinInitials(QStringLiteral("长")).contains(QStringLiteral("z")));
}

TEST_CASE("A surname reading holds only at the start of the name")
{
    CHECK(first(pinyinFull(QStringLiteral("王解"))) == QStringLiteral("wangjie"));
    CHECK(first(pinyinFull(QStringLiteral("李单"))) == QStringLiteral("lidan"));
}

TEST_CASE("The readings a search needs are in the table")
{
    const Reading readings[] = {{u"厦", "xia"},   {u"厦", "sha"}, {u"重", "zhong"}, {u"重", "chong"}, {u"长", "zhang"},
                                {u"长", "chang"}, {u"乐", "yue"}, {u"乐", "le"},    {u"行", "hang"},  {u"六", "lu"},
                                {u"沈", "shen"},  {u"略", "lve"}, {u"女", "nv"},    {u"𠮷", "ji"}};
    for (const Reading& reading : readings) {
        INFO(reading.full);
        CHECK(pinyinFull(QString::fromUtf16(reading.text)).contains(QLatin1String(reading.full)));
    }
}

TEST_CASE("Letters and digits pass through in lower case, everything else is left out")
{
    CHECK(pinyinInitials(QStringLiteral("LG 空调-3P")).contains(QStringLiteral("lgkt3p")));
    CHECK(first(pinyinFull(QStringLiteral("ＬＧ张（伟）"))) == QStringLiteral("lgzhangwei"));
    CHECK(pinyinInitials(QStringLiteral("……")).isEmpty());
    CHECK(pinyinInitials(QString()).isEmpty());
}

TEST_CASE("No name has more than eight keys, and none twice")
{
    const QString many = QStringLiteral("曾重长单乐行曾重长单乐行");
    for (const QStringList& keys : {pinyinInitials(many), pinyinFull(many)}) {
        CHECK(keys.size() == kPinyinCombinations);
        CHECK(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
    }
    CHECK(first(pinyinInitials(QStringLiteral("曾乐"))) == QStringLiteral("zl"));
}
