// SPDX-License-Identifier: GPL-3.0-or-later
// What people type and what search compares. cleanText guards every border where text enters the program; searchFold
// gives the one form in which index and query meet, so "ＬＧ 熱水器" finds "lg 热水器".
#pragma once

#include <QString>
#include <QStringList>

namespace sanbao {

/// Text fit to be stored: NFC, without bidirectional and zero-width marks, control characters (line feed and tab stay)
/// and lone surrogates, trimmed. Rare characters outside the basic plane pass unchanged.
QString cleanText(const QString& text);

/// The form used for comparing: NFKC, case folded, Traditional characters as Simplified, white space collapsed.
QString searchFold(const QString& text);

/// Overlapping pairs of code points of every run of Han characters, then the last single one of the run, so that a
/// prefix scan for one character finds every place: 张伟 gives 张伟, 伟.
QStringList hanBigrams(const QString& folded);

/// Letters A-Z and digits only, upper case: how serial numbers and order numbers are compared.
QString asciiKey(const QString& text);

/// True for Han ideographs of every plane.
bool isHan(char32_t codePoint);

/// The Simplified character for a Traditional one; any other character comes back unchanged.
char32_t simplified(char32_t codePoint);

} // namespace sanbao
