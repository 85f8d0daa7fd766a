// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/target_text.h"

#include "core/service/labels.h"

#include <QCoreApplication>

namespace sanbao {

QString targetText(int minutes, TimeBase base)
{
    const bool wholeHours = minutes >= 60 && minutes % 60 == 0;
    const QString length =
        wholeHours ? QCoreApplication::translate("Papers", "%1 h").arg(minutes / 60) : durationText(minutes);
    if (base == TimeBase::Calendar)
        return length;
    return QCoreApplication::translate("Papers", "%1 (%2)").arg(length, label(base));
}

} // namespace sanbao
