// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/survey_campaign.h"

#include <QCoreApplication>

#include <algorithm>
#include <random>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

constexpr int kMostDays = 3 * 366;
constexpr int kMaxName = 100;

QDate monthsLater(QDate day, int months)
{
    // The last day of a month stays the last day.
    const QDate moved = day.addMonths(months);
    return day.day() == day.daysInMonth() ? QDate(moved.year(), moved.month(), moved.daysInMonth()) : moved;
}

} // namespace

std::vector<FieldIssue> campaignIssues(const SurveyCampaign& campaign)
{
    std::vector<FieldIssue> issues;
    const auto add = [&issues](const char* field, const QString& text) {
        issues.push_back({QLatin1String(field), text});
    };
    if (campaign.name.isEmpty() || campaign.name.size() > kMaxName)
        add("name", Words::tr("Give the campaign a name of up to %1 characters.").arg(kMaxName));
    if (!campaign.from.isValid())
        add("from", Words::tr("Say from which day of closing orders are taken."));
    if (!campaign.to.isValid() || (campaign.from.isValid() && campaign.to < campaign.from))
        add("to", Words::tr("The last day lies before the first day."));
    else if (campaign.from.isValid() && campaign.from.daysTo(campaign.to) > kMostDays)
        add("to", Words::tr("A campaign covers three years at most."));
    if (!campaign.startOn.isValid() || (campaign.to.isValid() && campaign.startOn <= campaign.to))
        add("start", Words::tr("It starts after the last day of its orders."));
    if (campaign.rule != SamplingRule::All && (campaign.ruleValue < 1 || campaign.ruleValue > 100'000))
        add("value", Words::tr("Give a number from 1 to 100000."));
    if (campaign.targetPercent < 1 || campaign.targetPercent > 100)
        add("target", Words::tr("The expected rate lies between 1 and 100 %."));
    if (campaign.repeatMonths < 0 || campaign.repeatMonths > 24)
        add("repeat", Words::tr("It is repeated after 1 to 24 months, or not at all."));
    return issues;
}

std::vector<qint64> sampleOf(const std::vector<qint64>& ids, SamplingRule rule, int value, quint32 seed)
{
    if (rule == SamplingRule::All || value < 1)
        return ids;
    std::vector<qint64> sample;
    if (rule == SamplingRule::Every) {
        for (std::size_t at = std::size_t(value) - 1; at < ids.size(); at += std::size_t(value))
            sample.push_back(ids[at]);
        return sample;
    }
    // Drawing without putting back (selection sampling): every set of that size is equally likely.
    std::mt19937 lot(seed);
    std::size_t wanted = std::min(std::size_t(value), ids.size());
    for (std::size_t at = 0; at < ids.size() && wanted > 0; ++at) {
        const double chance = double(wanted) / double(ids.size() - at);
        if (double(lot()) / 4294967296.0 < chance) {
            sample.push_back(ids[at]);
            --wanted;
        }
    }
    return sample;
}

SurveyCampaign nextCampaign(const SurveyCampaign& campaign)
{
    SurveyCampaign next = campaign;
    next.id = 0;
    next.revision = 0;
    next.population = 0;
    next.state = CampaignState::Planned;
    next.from = campaign.from.addMonths(campaign.repeatMonths);
    next.to = monthsLater(campaign.to, campaign.repeatMonths);
    next.startOn = monthsLater(campaign.startOn, campaign.repeatMonths);
    return next;
}

} // namespace sanbao
