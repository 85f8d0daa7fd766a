// SPDX-License-Identifier: GPL-3.0-or-later
// Survey campaigns and their samples, and who signed which period's analysis.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/survey_campaign.h"

namespace sanbao {

class Database;

struct SignedAnalysis
{
    QDate from;
    QDate to;
    QString conclusion;
    QString figures;
    Instant signedAt;
    StaffId signedBy;
};

class CampaignStore final
{
public:
    explicit CampaignStore(Database& database)
        : m_database(database)
    {
    }

    qint64 insert(const SurveyCampaign& campaign, StaffId by);
    /// False when the revision is no longer the stored one, or on an error.
    bool update(const SurveyCampaign& campaign);
    void markDrawn(qint64 id, Instant at);
    void markClosed(qint64 id, Instant at);
    std::optional<SurveyCampaign> find(qint64 id);
    /// Planned and running ones by start, then closed ones, the newest first; at most `limit`.
    std::vector<CampaignRow> all(int limit);
    /// Surveys of orders closed in the days, in the order of closing.
    std::vector<qint64> population(Instant from, Instant to, const std::optional<ServiceType>& type);
    void addSample(qint64 id, const std::vector<qint64>& surveys);
    /// Surveys of the sample nobody was asked for yet are called from the day on. Answers their ids.
    std::vector<qint64> callFrom(qint64 id, QDate day);
    std::vector<qint64> sample(qint64 id);

    std::vector<SignedAnalysis> analyses(QDate from, QDate to);
    void sign(const SignedAnalysis& analysis);
    /// Answers given and feedback received in the period.
    qint64 voices(Instant from, Instant to);

private:
    Database& m_database;
};

} // namespace sanbao
