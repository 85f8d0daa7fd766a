// SPDX-License-Identifier: GPL-3.0-or-later
// A survey campaign: which orders' customers are asked, by which rule of sampling, from which day, and how many of them
// are expected to answer.
#pragma once

#include "core/base/outcome.h"
#include "core/domain/survey_method.h"

#include <QDate>

#include <optional>
#include <vector>

namespace sanbao {

enum class SamplingRule {
    All,
    Every, ///< each n-th, in the order of the orders' closing
    Number ///< so many, drawn by lot
};
enum class CampaignState { Planned, Running, Closed };

struct SurveyCampaign
{
    qint64 id = 0;
    QString name;
    QDate from; ///< orders closed from this day
    QDate to;   ///< to this day, inclusive
    QDate startOn;
    SamplingRule rule = SamplingRule::All;
    int ruleValue = 1;
    std::optional<ServiceType> type; ///< empty: every kind of service
    SurveyMethod method = SurveyMethod::Phone;
    int targetPercent = 60;
    int repeatMonths = 0; ///< 0: once
    CampaignState state = CampaignState::Planned;
    qint64 population = 0; ///< surveys the rule chose from
    qint64 revision = 0;
};

/// With what came of it so far.
struct CampaignRow
{
    SurveyCampaign campaign;
    qint64 sampled = 0;
    qint64 answered = 0;
    qint64 declined = 0;
    qint64 unreachable = 0;
    /// Answered of the sampled, 0..1; empty before anybody was asked.
    std::optional<double> responseRate() const
    {
        return sampled > 0 ? std::optional<double>(double(answered) / double(sampled)) : std::nullopt;
    }
};

/// Fields "name", "from", "to", "start", "value", "target", "repeat".
std::vector<FieldIssue> campaignIssues(const SurveyCampaign& campaign);

/// The sample of `ids`, in their order. A lot is drawn from `seed`, so that the same draw gives the same sample.
std::vector<qint64> sampleOf(const std::vector<qint64>& ids, SamplingRule rule, int value, quint32 seed);

/// The same campaign one repetition later: days and start moved by its months.
SurveyCampaign nextCampaign(const SurveyCampaign& campaign);

template <> struct Codes<SamplingRule>
{
    static constexpr CodeTable<SamplingRule, 3> table{
        {{SamplingRule::All, "all"}, {SamplingRule::Every, "every"}, {SamplingRule::Number, "number"}}};
};
template <> struct Codes<CampaignState>
{
    static constexpr CodeTable<CampaignState, 3> table{
        {{CampaignState::Planned, "planned"}, {CampaignState::Running, "running"}, {CampaignState::Closed, "closed"}}};
};

} // namespace sanbao
