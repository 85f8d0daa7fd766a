// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/benefit_desk.h"

#include "core/storage/benefit_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

constexpr int kLongestDays = 5 * 366;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Benefit)
};

} // namespace

Outcome<BenefitReport> BenefitDesk::compare(QDate from, QDate until)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadCost); !permitted)
        return std::move(permitted).error();
    if (!from.isValid() || !until.isValid() || until < from || from.daysTo(until) > kLongestDays)
        return Failure::invalid(QStringLiteral("from"), Words::tr("Choose a period of at most five years."));
    const QTimeZone& zone = m_context.catalogue.zone();
    BenefitStore store(m_context.database);
    const auto side = [&](QDate first, QDate last) {
        return store.side(first, last, startOfDay(first, zone), startOfDay(last.addDays(1), zone));
    };
    const auto [firstBefore, lastBefore] = periodBefore(from, until);
    BenefitReport report;
    report.before = side(firstBefore, lastBefore);
    report.after = side(from, until);
    const BenefitSide& a = report.before;
    const BenefitSide& b = report.after;
    report.complaints = shareDifference(a.complaints, a.orders, b.complaints, b.orders);
    report.repeats = shareDifference(a.repeats, a.orders, b.repeats, b.orders);
    report.retained = shareDifference(a.retained, a.customers, b.retained, b.customers);
    return readResult(m_context, report);
}

} // namespace sanbao
