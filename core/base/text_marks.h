// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a text a search matched, so that the hit can show why it is there. The text on screen differs from the text
// that was compared (spaces in phone numbers, Traditional characters, pinyin), so places are found in the shown text.
#pragma once

#include <QString>

#include <vector>

namespace sanbao {

struct TextMark
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextMark&, const TextMark&) = default;
};
using TextMarks = std::vector<TextMark>;

/// The first place whose folded form is `folded` (see searchFold).
TextMarks markFolded(const QString& text, const QString& folded);
/// The place whose letters and digits are `key` (see asciiKey), other characters between them ignored; the last such
/// place when `fromEnd` is set.
TextMarks markKey(const QString& text, const QString& key, bool fromEnd = false);
/// The characters at the start of a name that `typed` spells in pinyin.
TextMarks markPinyin(const QString& name, const QString& typed);

/// True when `typed` spells the start of the name: full pinyin, initials, or a mixture of both ("zwei" for 张伟).
bool pinyinBegins(const QString& name, const QString& typed);
/// The initials a mixed spelling may stand for: "zhwei" gives "zw" and others; at most `limit`, fewest letters first.
QStringList initialsOfMixed(const QString& typed, int limit);

} // namespace sanbao
