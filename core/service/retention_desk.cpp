// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/retention_desk.h"

#include "core/storage/database.h"
#include "core/storage/retention_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

constexpr int kMostMonths = 60;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

bool isMonths(int value)
{
    return value >= 1 && value <= kMostMonths;
}

} // namespace

RetentionQuestion RetentionDesk::usualQuestion() const
{
    RetentionQuestion question;
    question.servedTo = localDay(m_context.clock.now(), m_context.catalogue.zone());
    question.servedFrom = question.servedTo.addYears(-1).addDays(1);
    return question;
}

Done RetentionDesk::check(const RetentionQuestion& question) const
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return permitted;
    std::vector<FieldIssue> issues;
    const QString months = Words::tr("Between 1 and %1 months.").arg(kMostMonths);
    if (!isMonths(question.silentMonths))
        issues.push_back({QStringLiteral("silentMonths"), months});
    if (!isMonths(question.purchaseMonths))
        issues.push_back({QStringLiteral("purchaseMonths"), months});
    if (!question.servedFrom.isValid())
        issues.push_back({QStringLiteral("servedFrom"), Words::tr("Enter the first day.")});
    if (!question.servedTo.isValid() || question.servedTo < question.servedFrom)
        issues.push_back({QStringLiteral("servedTo"), Words::tr("The last day is before the first.")});
    return issues.empty() ? Done() : Done(Failure::invalid(std::move(issues)));
}

Outcome<RetentionReport> RetentionDesk::report(const RetentionQuestion& question)
{
    if (Done checked = check(question); !checked)
        return std::move(checked).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    RetentionStore store(m_context.database, zone);
    return readResult(m_context, store.report(question, localDay(m_context.clock.now(), zone)));
}

} // namespace sanbao
