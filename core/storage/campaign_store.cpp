// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaign_store.h"

#include "core/storage/database.h"

namespace sanbao {

namespace {

SurveyCampaign readCampaign(const Statement& row)
{
    SurveyCampaign campaign;
    campaign.id = row.integer(0);
    campaign.name = row.text(1);
    campaign.from = row.day(2);
    campaign.to = row.day(3);
    campaign.startOn = row.day(4);
    campaign.rule = row.code(5, SamplingRule::All);
    campaign.ruleValue = int(row.integer(6));
    campaign.type = fromCode<ServiceType>(row.text(7));
    campaign.method = row.code(8, SurveyMethod::Phone);
    campaign.targetPercent = int(row.integer(9));
    campaign.repeatMonths = int(row.integer(10));
    campaign.state = row.code(11, CampaignState::Planned);
    campaign.population = row.integer(12);
    campaign.revision = row.integer(13);
    return campaign;
}

QString typeCode(const std::optional<ServiceType>& type)
{
    return type ? codeOf(*type) : QString();
}

} // namespace

qint64 CampaignStore::insert(const SurveyCampaign& campaign, StaffId by)
{
    return m_database
        .statement(
            "INSERT INTO survey_campaign (name, from_on, to_on, start_on, rule, rule_value, service_type, method, "
            "target_percent, repeat_months, state, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(campaign.name, campaign.from, campaign.to, campaign.startOn, campaign.rule, campaign.ruleValue,
              typeCode(campaign.type), campaign.method, campaign.targetPercent, campaign.repeatMonths, campaign.state,
              by)
        .insert();
}

bool CampaignStore::update(const SurveyCampaign& campaign)
{
    Statement change = m_database.statement(
        "UPDATE survey_campaign SET name = ?, from_on = ?, to_on = ?, start_on = ?, rule = ?, rule_value = ?, "
        "service_type = ?, method = ?, target_percent = ?, repeat_months = ?, state = ?, population = ?, "
        "revision = revision + 1 WHERE id = ? AND revision = ?");
    change.with(campaign.name, campaign.from, campaign.to, campaign.startOn, campaign.rule, campaign.ruleValue,
                typeCode(campaign.type), campaign.method, campaign.targetPercent, campaign.repeatMonths, campaign.state,
                campaign.population, campaign.id, campaign.revision);
    return change.run() && change.changes() == 1;
}

void CampaignStore::markDrawn(qint64 id, Instant at)
{
    m_database.statement("UPDATE survey_campaign SET drawn_at = ? WHERE id = ?").with(at, id).run();
}

void CampaignStore::markClosed(qint64 id, Instant at)
{
    m_database.statement("UPDATE survey_campaign SET closed_at = ? WHERE id = ?").with(at, id).run();
}

std::optional<SurveyCampaign> CampaignStore::find(qint64 id)
{
    Statement row = m_database.statement(
        "SELECT id, name, from_on, to_on, start_on, rule, rule_value, service_type, method, target_percent, "
        "repeat_months, state, population, revision FROM survey_campaign WHERE id = ?");
    row.with(id);
    return row.next() ? std::optional<SurveyCampaign>(readCampaign(row)) : std::nullopt;
}

std::vector<CampaignRow> CampaignStore::all(int limit)
{
    Statement rows = m_database.statement(
        "SELECT c.id, c.name, c.from_on, c.to_on, c.start_on, c.rule, c.rule_value, c.service_type, c.method, "
        "c.target_percent, c.repeat_months, c.state, c.population, c.revision, COUNT(s.id), "
        "COALESCE(SUM(CASE WHEN s.state = 'answered' THEN 1 ELSE 0 END), 0), "
        "COALESCE(SUM(CASE WHEN s.state = 'declined' THEN 1 ELSE 0 END), 0), "
        "COALESCE(SUM(CASE WHEN s.state = 'unreachable' THEN 1 ELSE 0 END), 0) "
        "FROM (SELECT * FROM survey_campaign ORDER BY CASE WHEN state = 'closed' THEN 1 ELSE 0 END, "
        "CASE WHEN state = 'closed' THEN NULL ELSE start_on END, start_on DESC, id DESC LIMIT ?) AS c "
        "LEFT JOIN campaign_survey m ON m.campaign_id = c.id LEFT JOIN survey s ON s.id = m.survey_id "
        "GROUP BY c.id, c.name, c.from_on, c.to_on, c.start_on, c.rule, c.rule_value, c.service_type, c.method, "
        "c.target_percent, c.repeat_months, c.state, c.population, c.revision "
        "ORDER BY CASE WHEN c.state = 'closed' THEN 1 ELSE 0 END, "
        "CASE WHEN c.state = 'closed' THEN NULL ELSE c.start_on END, c.start_on DESC, c.id DESC");
    rows.with(limit);
    std::vector<CampaignRow> found;
    while (rows.next())
        found.push_back({readCampaign(rows), rows.integer(14), rows.integer(15), rows.integer(16), rows.integer(17)});
    return found;
}

std::vector<qint64> CampaignStore::population(Instant from, Instant to, const std::optional<ServiceType>& type)
{
    Statement rows = m_database.statement(
        "SELECT s.id FROM survey s JOIN work_order o ON o.id = s.order_id WHERE s.completed_at >= ? "
        "AND s.completed_at < ? AND (? = '' OR o.service_type = ?) ORDER BY s.completed_at, s.id");
    rows.with(from, to, typeCode(type), typeCode(type));
    std::vector<qint64> found;
    while (rows.next())
        found.push_back(rows.integer(0));
    return found;
}

void CampaignStore::addSample(qint64 id, const std::vector<qint64>& surveys)
{
    for (const qint64 survey : surveys)
        m_database.statement("INSERT INTO campaign_survey (campaign_id, survey_id) VALUES (?, ?)")
            .with(id, survey)
            .run();
}

std::vector<qint64> CampaignStore::callFrom(qint64 id, QDate day)
{
    Statement rows = m_database.statement(
        "UPDATE survey SET due_on = ?, revision = revision + 1 WHERE state = 'due' AND attempts = 0 AND id IN "
        "(SELECT survey_id FROM campaign_survey WHERE campaign_id = ?) RETURNING id");
    rows.with(day, id);
    std::vector<qint64> moved;
    while (rows.next())
        moved.push_back(rows.integer(0));
    return moved;
}

std::vector<qint64> CampaignStore::sample(qint64 id)
{
    Statement rows = m_database.statement("SELECT survey_id FROM campaign_survey WHERE campaign_id = ? ORDER BY 1");
    rows.with(id);
    std::vector<qint64> found;
    while (rows.next())
        found.push_back(rows.integer(0));
    return found;
}

std::vector<SignedAnalysis> CampaignStore::analyses(QDate from, QDate to)
{
    Statement rows =
        m_database.statement("SELECT from_on, to_on, conclusion, figures, signed_at, signed_by "
                             "FROM feedback_analysis WHERE from_on >= ? AND from_on <= ? ORDER BY from_on");
    rows.with(from, to);
    std::vector<SignedAnalysis> found;
    while (rows.next())
        found.push_back({rows.day(0), rows.day(1), rows.text(2), rows.text(3), rows.instant(4), rows.id<StaffId>(5)});
    return found;
}

void CampaignStore::sign(const SignedAnalysis& analysis)
{
    m_database
        .statement("INSERT INTO feedback_analysis (from_on, to_on, conclusion, figures, signed_at, signed_by) "
                   "VALUES (?, ?, ?, ?, ?, ?)")
        .with(analysis.from, analysis.to, analysis.conclusion, analysis.figures, analysis.signedAt, analysis.signedBy)
        .run();
}

qint64 CampaignStore::voices(Instant from, Instant to)
{
    Statement row =
        m_database.statement("SELECT (SELECT COUNT(*) FROM survey WHERE answered_at >= ? AND answered_at < ?) + "
                             "(SELECT COUNT(*) FROM feedback WHERE received_at >= ? AND received_at < ?)");
    row.with(from, to, from, to);
    return row.next() ? row.integer(0) : 0;
}

} // namespace sanbao
