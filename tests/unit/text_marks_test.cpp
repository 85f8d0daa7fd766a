// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scan_text.h"
#include "core/base/text_fold.h"
#include "core/base/text_marks.h"
#include "tests/support/catch.h"

using namespace sanbao;

namespace {

QString marked(const QString& text, const TextMarks& marks)
{
    return marks.empty() ? QString() : text.mid(marks.front().start, marks.front().length);
}

} // namespace

TEST_CASE("the matched part is found in the text as it is shown")
{
    CHECK(marked(QStringLiteral("熱水器 A"),
                 markFolded(QStringLiteral("熱水器 A"), searchFold(QStringLiteral("热水")))) == QStringLiteral("熱水"));
    CHECK(marked(QStringLiteral("138 0013 8301"),
                 markKey(QStringLiteral("138 0013 8301"), QStringLiteral("38301"), true)) == QStringLiteral("3 8301"));
    CHECK(marked(QStringLiteral("CX-260302-0001"),
                 markKey(QStringLiteral("CX-260302-0001"), QStringLiteral("0001"), true)) == QStringLiteral("0001"));
    CHECK(markKey(QStringLiteral("138 0013 8301"), QStringLiteral("9999")).empty());
    CHECK(marked(QStringLiteral("𠮷野家"), markFolded(QStringLiteral("𠮷野家"), QStringLiteral("野家"))) ==
          QStringLiteral("野家"));
}

TEST_CASE("pinyin marks the characters that were spelled")
{
    CHECK(marked(QStringLiteral("张伟明"), markPinyin(QStringLiteral("张伟明"), QStringLiteral("zw"))) ==
          QStringLiteral("张伟"));
    CHECK(marked(QStringLiteral("张伟明"), markPinyin(QStringLiteral("张伟明"), QStringLiteral("zhang"))) ==
          QStringLiteral("张"));
    CHECK(marked(QStringLiteral("张伟明"), markPinyin(QStringLiteral("张伟明"), QStringLiteral("zweim"))) ==
          QStringLiteral("张伟明"));
    CHECK(pinyinBegins(QStringLiteral("曾小贤"), QStringLiteral("zengx")));
    CHECK(pinyinBegins(QStringLiteral("曾小贤"), QStringLiteral("cengxiao")));
    CHECK_FALSE(pinyinBegins(QStringLiteral("张伟"), QStringLiteral("wz")));
    CHECK(initialsOfMixed(QStringLiteral("zhwei"), 4).contains(QStringLiteral("zw")));
    CHECK(initialsOfMixed(QStringLiteral("oyjianguo"), 4).contains(QStringLiteral("oyjg")));
}

TEST_CASE("a scanner's mark, control characters and line end are no part of the code")
{
    CHECK(scannedText(QStringLiteral("]C1SN778899\r\n")) == QStringLiteral("SN778899"));
    CHECK(scannedText(QStringLiteral("\x02SN778899\x03\t")) == QStringLiteral("SN778899"));
    CHECK(scannedText(QStringLiteral("]Q3CX-260302-0001\r")) == QStringLiteral("CX-260302-0001"));
    CHECK(scannedText(QStringLiteral("ＳＮ７７８８")) == QStringLiteral("SN7788"));
    CHECK(scannedText(QStringLiteral("王 小明")) == QStringLiteral("王 小明"));
}
