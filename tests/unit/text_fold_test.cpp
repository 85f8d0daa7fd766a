// SPDX-License-Identifier: GPL-3.0-or-later
// Text borders: what may be stored, and the one form in which index and query meet.
#include "core/base/text_fold.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace sanbao;

namespace {

QString lone(char16_t unit)
{
    return QStringLiteral("a") + QChar(unit) + QStringLiteral("b");
}

} // namespace

TEST_CASE("Stored text loses what cannot be seen and keeps what can")
{
    CHECK(cleanText(QStringLiteral("  张伟\t ")) == QStringLiteral("张伟"));
    CHECK(cleanText(QStringLiteral("a\u202Egpj.exe\u2069")) == QStringLiteral("agpj.exe"));
    CHECK(cleanText(QStringLiteral("1\u200B38\u200D0\uFEFF")) == QStringLiteral("1380"));
    CHECK(cleanText(QStringLiteral("a\u0001b\u007Fc\u0085d")) == QStringLiteral("abcd"));
    CHECK(cleanText(QStringLiteral("one\r\ntwo\tthree")) == QStringLiteral("one\ntwo\tthree"));
    CHECK(cleanText(QStringLiteral("e\u0301")) == QStringLiteral("\u00E9"));
    CHECK(cleanText(QStringLiteral("\uFFFE\uFDD0x")) == QStringLiteral("x"));
    CHECK(cleanText(QString()).isEmpty());
}

TEST_CASE("Rare characters outside the basic plane pass, lone surrogates do not")
{
    CHECK(cleanText(QStringLiteral("𠮷野")) == QStringLiteral("𠮷野"));
    CHECK(cleanText(QStringLiteral("😀")) == QStringLiteral("😀"));
    CHECK(cleanText(lone(0xD842)) == QStringLiteral("ab"));
    CHECK(cleanText(lone(0xDFB7)) == QStringLiteral("ab"));
    CHECK(searchFold(QStringLiteral("𠮷野")) == QStringLiteral("𠮷野"));
    CHECK(searchFold(lone(0xD842)) == QStringLiteral("ab"));
}

TEST_CASE("Searching does not see width, case, script variant or spacing")
{
    CHECK(searchFold(QStringLiteral("ＬＧ　熱水器")) == QStringLiteral("lg 热水器"));
    CHECK(searchFold(QStringLiteral("  LG \n\t 热水器 ")) == QStringLiteral("lg 热水器"));
    CHECK(searchFold(QStringLiteral("開關漏電")) == QStringLiteral("开关漏电"));
    CHECK(searchFold(QStringLiteral("乾衣機")) == searchFold(QStringLiteral("干衣机")));
    CHECK(searchFold(QStringLiteral("裏面")) == searchFold(QStringLiteral("里面")));
    CHECK(searchFold(QStringLiteral("①Ⅳ㎡")) == QStringLiteral("1ivm2"));
    CHECK(searchFold(QStringLiteral("葛\U000E0100城")) == QStringLiteral("葛城"));
}

TEST_CASE("Simplified characters are left alone by the fold")
{
    for (const char16_t* text :
         {u"后面的里程表", u"头发", u"台州", u"于先生", u"松动", u"系统", u"复位", u"面板", u"钟表"})
        CHECK(searchFold(QString::fromUtf16(text)) == QString::fromUtf16(text));
}

TEST_CASE("Folding twice gives what folding once gave")
{
    for (const char16_t* text : {u"ＬＧ　熱水器", u"張偉 Ⅳ", u"乾燥機 於 裏", u"Ǆ ﬃ", u"ｶﾞ", u"𠮷 野"}) {
        const QString once = searchFold(QString::fromUtf16(text));
        CHECK(searchFold(once) == once);
    }
}

TEST_CASE("Every Han fragment begins one of the pieces")
{
    CHECK(hanBigrams(QStringLiteral("张伟")) == QStringList({QStringLiteral("张伟"), QStringLiteral("伟")}));
    CHECK(hanBigrams(QStringLiteral("热水器")) ==
          QStringList({QStringLiteral("热水"), QStringLiteral("水器"), QStringLiteral("器")}));
    CHECK(hanBigrams(QStringLiteral("张")) == QStringList({QStringLiteral("张")}));
    CHECK(hanBigrams(QStringLiteral("lg 漏水 e3 脱水")) ==
          QStringList({QStringLiteral("漏水"), QStringLiteral("水"), QStringLiteral("脱水"), QStringLiteral("水")}));
    CHECK(hanBigrams(QStringLiteral("abc 12")).isEmpty());
    CHECK(hanBigrams(QString()).isEmpty());
}

TEST_CASE("Pieces never cut a character outside the basic plane in two")
{
    CHECK(hanBigrams(QStringLiteral("𠮷野𠮷")) ==
          QStringList({QStringLiteral("𠮷野"), QStringLiteral("野𠮷"), QStringLiteral("𠮷")}));
    CHECK(hanBigrams(QStringLiteral("人々")) == QStringList({QStringLiteral("人々"), QStringLiteral("々")}));
}

TEST_CASE("Serial numbers are compared by letters and digits only")
{
    CHECK(asciiKey(QStringLiteral("sn-123 ab/7")) == QStringLiteral("SN123AB7"));
    CHECK(asciiKey(QStringLiteral("ＳＮ－１２３")) == QStringLiteral("SN123"));
    CHECK(asciiKey(QStringLiteral("编号ｘ１")) == QStringLiteral("X1"));
    CHECK(asciiKey(QStringLiteral("—")).isEmpty());
}

TEST_CASE("A fold of a short text takes microseconds")
{
    const QString text = QStringLiteral("海尔 BCD-470 热水器 張偉");
    (void)searchFold(text);
    QElapsedTimer timer;
    timer.start();
    qsizetype sum = 0;
    for (int round = 0; round < 2000; ++round)
        sum += searchFold(text).size();
    CHECK(sum > 0);
    CHECK(timer.nsecsElapsed() / 2000 < 50'000); // far above what is measured, so that a busy machine does not fail it
}
