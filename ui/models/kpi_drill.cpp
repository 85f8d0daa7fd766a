// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kpi_drill.h"

#include "ui/shell/page.h"

#include <QCoreApplication>

#include <set>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KpiDrill)
};

} // namespace

void openMembers(Page& page, const Outcome<std::vector<KpiMember>>& members, const QString& title)
{
    if (!members) {
        Q_EMIT page.messageRequested(Tone::Error, members.error().message);
        return;
    }
    QVariantList orders;
    std::vector<qint64> complaints; ///< about no order
    std::set<qint64> seen;
    for (const KpiMember& member : *members) {
        if (member.order.isValid() && seen.insert(member.order.value).second)
            orders.append(member.order.value);
        else if (!member.order.isValid() && member.kind == MemberKind::Complaint)
            complaints.push_back(member.id);
    }
    if (!orders.isEmpty()) {
        Q_EMIT page.openRequested(
            {QStringLiteral("orders"), 0, {{QStringLiteral("ids"), orders}, {QStringLiteral("title"), title}}});
        if (!complaints.empty())
            Q_EMIT page.messageRequested(
                Tone::Info,
                Words::tr("Complaints about no order also count in this figure: %1.").arg(complaints.size()));
    } else if (complaints.size() == 1) {
        Q_EMIT page.openRequested({QStringLiteral("complaint"), complaints.front(), {}});
    } else if (!complaints.empty()) {
        Q_EMIT page.openRequested(
            {QStringLiteral("complaints"), 0, {{QStringLiteral("scope"), QStringLiteral("all")}}});
    } else {
        Q_EMIT page.messageRequested(Tone::Info, Words::tr("No orders are behind this figure."));
    }
}

} // namespace sanbao
