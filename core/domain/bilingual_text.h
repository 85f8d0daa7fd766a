// SPDX-License-Identifier: GPL-3.0-or-later
// A name or sentence kept with data in both languages of the program.
#pragma once

#include <QString>

namespace sanbao {

struct BilingualText
{
    QString zh;
    QString en;
    bool isComplete() const { return !zh.trimmed().isEmpty() && !en.trimmed().isEmpty(); }
    bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }
    friend bool operator==(const BilingualText&, const BilingualText&) = default;
};

} // namespace sanbao
