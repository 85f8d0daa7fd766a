// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scan_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace sanbao {

namespace {

bool isFullWidth(QChar c)
{
    return c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E;
}

} // namespace

QString scannedText(const QString& raw)
{
    // ISO/IEC 15424: a right bracket, a letter for the kind of symbol and one modifier stand before the code.
    static const QRegularExpression mark(QStringLiteral("^\\][A-Za-z][0-9A-Za-z]"));
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x1f\\x7f]+"));
    QString text = raw;
    text.remove(control);
    text = text.trimmed();
    const bool onlyCode = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return isFullWidth(c) || (c.unicode() > 0x20 && c.unicode() < 0x7f);
    });
    if (!onlyCode)
        return text;
    for (QChar& c : text) {
        if (isFullWidth(c))
            c = QChar(char16_t(c.unicode() - 0xFEE0));
    }
    return text.remove(mark);
}

} // namespace sanbao
