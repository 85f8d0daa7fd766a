// SPDX-License-Identifier: GPL-3.0-or-later
// The number a paper or a record gets: the next one of its series, behind the letters that tell where it comes from.
#pragma once

#include "core/service/service_context.h"
#include "core/storage/number_series.h"

namespace sanbao {

/// "CX-A000012" for the prefix "CX-A" and six digits. Every `scope` of a series counts from 1.
inline QString runningNumber(ServiceContext& context, const QString& series, const QString& scope,
                             const QString& prefix, int digits)
{
    const qint64 running = NumberSeries(context.database).next(series, scope);
    return prefix + QString::number(running).rightJustified(digits, QLatin1Char('0'));
}

} // namespace sanbao
