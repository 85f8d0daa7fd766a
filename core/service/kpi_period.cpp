// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar arithmetic of periods.
#include "core/service/kpi_period.h"

#include <QLocale>

namespace sanbao {

namespace {

int monthsIn(PeriodKind kind)
{
    if (kind == PeriodKind::Quarter)
        return 3;
    return kind == PeriodKind::Year ? 12 : 1;
}

} // namespace

KpiPeriod KpiPeriod::containing(PeriodKind kind, QDate day)
{
    if (kind == PeriodKind::Custom)
        return ofDays(day, day);
    const int months = monthsIn(kind);
    const int first = (day.month() - 1) / months * months + 1;
    KpiPeriod period;
    period.kind = kind;
    period.from = QDate(day.year(), first, 1);
    period.to = period.from.addMonths(months).addDays(-1);
    return period;
}

KpiPeriod KpiPeriod::ofDays(QDate from, QDate to)
{
    KpiPeriod period;
    period.kind = PeriodKind::Custom;
    period.from = from;
    period.to = to;
    return period;
}

KpiPeriod KpiPeriod::before(int steps) const
{
    if (kind == PeriodKind::Custom) {
        const qint64 days = from.daysTo(to) + 1;
        return ofDays(from.addDays(-days * steps), to.addDays(-days * steps));
    }
    return containing(kind, from.addMonths(-monthsIn(kind) * steps));
}

std::vector<KpiPeriod> KpiPeriod::trend(int count) const
{
    std::vector<KpiPeriod> periods;
    for (int i = count - 1; i >= 0; --i)
        periods.push_back(before(i));
    return periods;
}

Period KpiPeriod::instants(const QTimeZone& zone) const
{
    return {startOfDay(from, zone), startOfDay(to.addDays(1), zone)};
}

bool KpiPeriod::isWholeMonths() const
{
    return from.day() == 1 && to.addDays(1).day() == 1;
}

QString KpiPeriod::title() const
{
    switch (kind) {
    case PeriodKind::Month:
        return from.toString(QStringLiteral("yyyy-MM"));
    case PeriodKind::Quarter:
        return QStringLiteral("%1 Q%2").arg(from.year()).arg((from.month() + 2) / 3);
    case PeriodKind::Year:
        return QString::number(from.year());
    case PeriodKind::Custom:
        break;
    }
    return from == to ? from.toString(Qt::ISODate)
                      : QStringLiteral("%1 – %2").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
}

QString KpiPeriod::shortTitle() const
{
    switch (kind) {
    case PeriodKind::Month:
        return QLocale().standaloneMonthName(from.month(), QLocale::ShortFormat);
    case PeriodKind::Quarter:
        return QStringLiteral("%1 Q%2").arg(from.toString(QStringLiteral("yy"))).arg((from.month() + 2) / 3);
    case PeriodKind::Year:
        return QString::number(from.year());
    case PeriodKind::Custom:
        break;
    }
    return from.toString(QStringLiteral("MM-dd"));
}

} // namespace sanbao
