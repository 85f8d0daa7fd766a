// SPDX-License-Identifier: GPL-3.0-or-later
// Sixty texts that have broken programs like this one: mark-up, placeholders, wildcards, formulas, quotes, direction
// and zero-width marks, broken surrogates, control characters, rare characters, digits of other scripts, and long ones.
#pragma once

#include <QString>
#include <QStringList>

namespace sanbao::test {

inline QStringList hostileStrings()
{
    QStringList all{
        QStringLiteral("<b>粗</b>"),
        QStringLiteral("张三<img src=x onerror=alert(1)>"),
        QStringLiteral("<img src=\"file:///etc/passwd\">"),
        QStringLiteral("<a href='https://example.org'>点我</a>"),
        QStringLiteral("<!-- 注释 -->可见"),
        QStringLiteral("&lt;不是标签&gt;&amp;&#65;"),
        QStringLiteral("<script>alert(1)</script>"),
        QStringLiteral("]]>"),
        QStringLiteral("李%1"),
        QStringLiteral("李%2%1%3"),
        QStringLiteral("%L1 %n %%"),
        QStringLiteral("{{customer.name}}"),
        QStringLiteral("{{#loop}}{{/loop}}"),
        QStringLiteral("{{{raw}}}"),
        QStringLiteral("${HOME} `id` $(id)"),
        QStringLiteral("100%"),
        QStringLiteral("a_b%c\\d"),
        QStringLiteral("%' OR 1=1 --"),
        QStringLiteral("'; DROP TABLE customer; --"),
        QStringLiteral("\"引号\" '单引号' `反引号`"),
        QStringLiteral("逗号,分号;制表\t竖线|"),
        QStringLiteral("第一行\n第二行"),
        QStringLiteral("回车\r\n换行"),
        QStringLiteral("=1+1"),
        QStringLiteral("=HYPERLINK(\"http://x\",\"点\")"),
        QStringLiteral("+8613800138000"),
        QStringLiteral("-2+3"),
        QStringLiteral("@SUM(A1)"),
        QStringLiteral("＝1＋1"),
        QStringLiteral("=cmd|' /C calc'!A0"),
        QStringLiteral("C:\\temp\\..\\x"),
        QStringLiteral("../../etc/passwd"),
        QStringLiteral("NULL"),
        QStringLiteral("null undefined NaN inf"),
        QStringLiteral("0"),
        QStringLiteral("-0.0"),
        QStringLiteral("1e309"),
        QStringLiteral("１２３ＡＢＣ"),
        QStringLiteral("١٢٣"),
        QStringLiteral("一二三〇"),
        QStringLiteral("𠮷野家𡨴"),
        QStringLiteral("㐂㐱䶮"),
        QStringLiteral("冯骉骉 吕犇犇"),
        QStringLiteral("👨‍👩‍👧‍👦 全家"),
        QStringLiteral("🔧⚡️‼️"),
        QStringLiteral("é与é"),
        QStringLiteral("Ａ̈́組合"),
        QStringLiteral("شركة الصيانة"),
        QStringLiteral("חברה"),
        QStringLiteral("ไทย ภาษา"),
        QStringLiteral("ＬＧ　熱水器"),
        QStringLiteral("　前后空格　"),
        QStringLiteral("  前  中  后  "),
        QStringLiteral("·•・—–…"),
    };
    const auto with = [](const char* head, char16_t mark, const char* tail) {
        return QString::fromUtf8(head) + QChar(mark) + QString::fromUtf8(tail);
    };
    all << with("张", 0x200B, "三") << with("反", 0x202E, "转txt.exe") << with("零", 0x0000, "字符")
        << with("断", 0xD800, "字") << with("响", 0x0007, "铃") << QString(10'000, QChar(u'长'));
    return all;
}

} // namespace sanbao::test
