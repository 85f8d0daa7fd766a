// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the text of a PDF the text that was printed. Qt writes, for each glyph, the lowest character that has it, so a
// reader would copy the Kangxi radical ⽂ for 文 and find no 工单; and it rounds the page to whole points. What is true
// is appended as an incremental update, which every PDF reader honours; the original bytes stay untouched.
#pragma once

#include <QByteArray>
#include <QRawFont>
#include <QSizeF>

#include <vector>

namespace sanbao {

/// One font of the document and its characters in the order of their first use.
struct FontUse
{
    QRawFont font;
    std::vector<char32_t> characters;
};

/// `pageSizesMm` holds one exact size for each page.
QByteArray withTrueText(const QByteArray& pdf, const std::vector<FontUse>& fonts,
                        const std::vector<QSizeF>& pageSizesMm);

} // namespace sanbao
