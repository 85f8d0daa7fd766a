// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/complaint_file.h"

#include <algorithm>

namespace sanbao {

AuthorityDates authorityDates(QDate receivedOn, const std::vector<AuthorityLimit>& limits,
                              const BusinessCalendar& calendar)
{
    AuthorityDates dates;
    if (!receivedOn.isValid())
        return dates;
    for (const AuthorityLimit& limit : limits) {
        const QDate due = calendar.addWorkingDays(receivedOn, limit.workingDays);
        if (limit.code == QLatin1String("reply"))
            dates.replyDueOn = due;
        else if (limit.code == QLatin1String("mediation"))
            dates.mediationDueOn = due;
    }
    return dates;
}

std::vector<ParetoRow> paretoOf(std::vector<CauseCount> counts)
{
    std::erase_if(counts, [](const CauseCount& cause) { return cause.count <= 0; });
    std::sort(counts.begin(), counts.end(), [](const CauseCount& a, const CauseCount& b) {
        return a.count != b.count ? a.count > b.count : a.code < b.code;
    });
    qint64 all = 0;
    for (const CauseCount& cause : counts)
        all += cause.count;
    std::vector<ParetoRow> rows;
    qint64 sum = 0;
    for (const CauseCount& cause : counts) {
        sum += cause.count;
        rows.push_back(
            {cause.code, cause.name, cause.count, double(cause.count) / double(all), double(sum) / double(all)});
    }
    return rows;
}

} // namespace sanbao
