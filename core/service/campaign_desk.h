// SPDX-License-Identifier: GPL-3.0-or-later
// Survey campaigns and the analysis that falls due each period: what is planned, drawn and closed, how many of those
// asked have answered, and which month nobody has looked at yet.
#pragma once

#include "core/domain/survey_campaign.h"
#include "core/service/service_context.h"
#include "core/storage/campaign_store.h"

#include <vector>

namespace sanbao {

enum class AnalysisState { Signed, Due, Overdue };

/// One period of the feedback analysis.
struct AnalysisPeriod
{
    QDate from;
    QDate to;
    QDate dueOn; ///< to be signed until then
    AnalysisState state = AnalysisState::Due;
    qint64 voices = 0; ///< answers and feedback of the period
    std::optional<SignedAnalysis> sign;
};

class CampaignDesk final
{
public:
    explicit CampaignDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// Planned and running ones by start, then closed ones.
    Outcome<std::vector<CampaignRow>> all();
    /// Campaigns whose day has come and that nobody has started.
    Outcome<qint64> countDue();
    bool isDue(const SurveyCampaign& campaign) const;
    /// For whoever may close complaints: the manager. Invalid names the fields of campaignIssues().
    Outcome<SurveyCampaign> plan(const SurveyCampaign& wanted);
    /// Draws the sample: its surveys are called from today on. Conflict unless it is planned; Invalid names "from" when
    /// no order was closed in its days.
    Outcome<CampaignRow> draw(qint64 id, qint64 revision);
    /// Closes it; one that is repeated is planned anew.
    Outcome<SurveyCampaign> close(qint64 id, qint64 revision);
    Outcome<std::vector<qint64>> sample(qint64 id);

    /// The periods of the last year, the newest first: the last one that is over, and every earlier one in which
    /// anybody said anything or that was signed.
    Outcome<std::vector<AnalysisPeriod>> analyses();
    Outcome<qint64> countOverdue();
    /// Months of one period; 1 unless the store says otherwise.
    int periodMonths();
    /// Days after a period until its analysis is overdue.
    int daysToSign();
    /// Invalid names "months" or "days".
    Done savePeriod(int months, int days);
    /// For the manager. Invalid names "conclusion"; Conflict when it is signed already or the period is not over.
    Done sign(QDate from, const QString& conclusion);

private:
    QDate today() const;
    AnalysisPeriod periodFrom(QDate from);

    ServiceContext& m_context;
};

QString label(SurveyMethod method);
QString label(SamplingRule rule);
QString label(CampaignState state);
QString label(AnalysisState state);
/// "every 5th", "50 by lot", "all".
QString ruleWords(const SurveyCampaign& campaign);

} // namespace sanbao
