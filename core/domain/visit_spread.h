// SPDX-License-Identifier: GPL-3.0-or-later
// Many maintenance visits over several days: areas stay together, what is due first comes first, a day takes only so
// many, and nobody is sent on a day the store is closed.
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <functional>
#include <vector>

namespace sanbao {

/// District and street of an address; the address up to its first number when no district can be made out.
QString visitArea(const QString& address);

struct SpreadVisit
{
    PlanId plan;
    QString customer;
    QString area;
    QDate dueOn;
    QDate day; ///< proposed
};

/// `isOpen` says whether the store works on a day. A day that is full ends an area's visits, the rest follow on the
/// next.
std::vector<SpreadVisit> spreadVisits(std::vector<SpreadVisit> visits, QDate from, int perDay,
                                      const std::function<bool(QDate)>& isOpen);

} // namespace sanbao
