// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lot_key.h"

namespace sanbao {

QString lotKey(const QString& text)
{
    QString key;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber())
            key.append(c);
    }
    return key.toUpper();
}

} // namespace sanbao
