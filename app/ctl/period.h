// SPDX-License-Identifier: GPL-3.0-or-later
// A period given by --from and --to, and shares as scripts and people read them.
#pragma once

#include "app/ctl/session.h"

#include <QJsonValue>

namespace sanbao::ctl {

struct Period
{
    QDate from;
    QDate to;
};

inline Outcome<Period> periodOf(const Invocation& run)
{
    const Outcome<QDate> from = run.day("from");
    if (!from)
        return from.error();
    const Outcome<QDate> to = run.day("to");
    if (!to)
        return to.error();
    return Period{*from, *to};
}

inline QString share(qint64 part, qint64 whole)
{
    return whole == 0 ? QStringLiteral("–") : QStringLiteral("%1 %").arg(double(part) * 100 / double(whole), 0, 'f', 1);
}

inline QJsonValue ratio(qint64 part, qint64 whole)
{
    return whole == 0 ? QJsonValue() : QJsonValue(double(part) / double(whole));
}

} // namespace sanbao::ctl
