// SPDX-License-Identifier: GPL-3.0-or-later
// Whether customers stay: those whose cover ran out and who were not heard of since, and those who bought again after a
// service. Values only; the store counts them.
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <vector>

namespace sanbao {

struct RetentionQuestion
{
    int silentMonths = 6;    ///< 1..60: no contact for so long after the cover ran out
    QDate servedFrom;        ///< first day of the services that are followed
    QDate servedTo;          ///< last day, inclusive
    int purchaseMonths = 12; ///< 1..60: a purchase counts this long after the service
    int listed = 1000;       ///< rows of `atRisk` at most; the counts are complete
};

/// A customer nobody heard of since his last cover ran out.
struct AtRiskRow
{
    CustomerId customer;
    QString name;
    QString phone;
    QDate coveredUntil;  ///< the last of his warranties, contracts and agreements
    QDate lastContactOn; ///< invalid: never
    int orders = 0;
};

struct RetentionReport
{
    RetentionQuestion question;
    QDate asOf;
    qint64 coverEnded = 0; ///< customers without running cover whose last one ended at least `silentMonths` ago
    qint64 atRiskCount = 0;
    std::vector<AtRiskRow> atRisk; ///< the cover that ended last comes first
    qint64 served = 0;             ///< customers with a repair or visit resolved in the period
    qint64 boughtAgain = 0;        ///< of them: bought another product within `purchaseMonths` of a service
    bool provisional = false;      ///< the time to buy again is not over for all of them
};

} // namespace sanbao
