// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/campaign_desk.h"

#include "core/base/text_fold.h"
#include "core/service/feedback_desk.h"
#include "core/service/steering.h"
#include "core/service/survey_result_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

constexpr int kMostCampaigns = 200;
constexpr int kYear = 12;
constexpr int kMaxText = 4000;
const QString kMonthsKey = QStringLiteral("feedback.analysis.months");
const QString kDaysKey = QStringLiteral("feedback.analysis.days");

int settingOf(ServiceContext& context, const QString& key, int usual, int least, int most)
{
    bool valid = false;
    const int kept = SettingStore(context.database).value(key).value_or(QString()).toInt(&valid);
    return valid && kept >= least && kept <= most ? kept : usual;
}

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("The campaign was changed meanwhile. Look at it again and repeat."));
}

} // namespace

QDate CampaignDesk::today() const
{
    return localDay(m_context.clock.now(), m_context.catalogue.zone());
}

bool CampaignDesk::isDue(const SurveyCampaign& campaign) const
{
    return campaign.state == CampaignState::Planned && campaign.startOn <= today();
}

Outcome<std::vector<CampaignRow>> CampaignDesk::all()
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, CampaignStore(m_context.database).all(kMostCampaigns));
}

Outcome<qint64> CampaignDesk::countDue()
{
    const Outcome<std::vector<CampaignRow>> rows = all();
    if (!rows)
        return rows.error();
    return qint64(
        std::count_if(rows->begin(), rows->end(), [this](const CampaignRow& row) { return isDue(row.campaign); }));
}

Outcome<SurveyCampaign> CampaignDesk::plan(const SurveyCampaign& wanted)
{
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    SurveyCampaign campaign = wanted;
    campaign.name = cleanText(wanted.name);
    campaign.state = CampaignState::Planned;
    if (std::vector<FieldIssue> issues = campaignIssues(campaign); !issues.empty())
        return Failure::invalid(std::move(issues));
    CampaignStore store(m_context.database);
    if (campaign.id == 0) {
        campaign.id = store.insert(campaign, m_context.session.staff);
    } else {
        const std::optional<SurveyCampaign> before = store.find(campaign.id);
        if (!before || before->state != CampaignState::Planned || !store.update(campaign))
            return m_context.database.takeFailure().value_or(changedMeanwhile());
        campaign.revision += 1;
    }
    work.audit(QStringLiteral("campaign.planned"), EntityKind::Survey, 0,
               {{QStringLiteral("campaign"), campaign.id},
                {QStringLiteral("name"), campaign.name},
                {QStringLiteral("from"), campaign.from.toString(Qt::ISODate)},
                {QStringLiteral("to"), campaign.to.toString(Qt::ISODate)},
                {QStringLiteral("rule"), codeOf(campaign.rule)},
                {QStringLiteral("value"), campaign.ruleValue}});
    work.touch(EntityKind::Survey, 0);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return campaign;
}

Outcome<CampaignRow> CampaignDesk::draw(qint64 id, qint64 revision)
{
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    CampaignStore store(m_context.database);
    std::optional<SurveyCampaign> campaign = store.find(id);
    if (!campaign || campaign->revision != revision || campaign->state != CampaignState::Planned)
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    if (campaign->to >= today())
        return Failure::invalid(QStringLiteral("to"),
                                Words::tr("The days of this campaign are not over yet; it can be drawn from %1 on.")
                                    .arg(campaign->to.addDays(1).toString(Qt::ISODate)));
    const QTimeZone& zone = m_context.catalogue.zone();
    const std::vector<qint64> population =
        store.population(startOfDay(campaign->from, zone), startOfDay(campaign->to.addDays(1), zone), campaign->type);
    const std::vector<qint64> sample = sampleOf(population, campaign->rule, campaign->ruleValue, quint32(id));
    if (sample.empty())
        return Failure::invalid(QStringLiteral("from"),
                                Words::tr("No order closed in these days is left to ask about."));
    campaign->state = CampaignState::Running;
    campaign->population = qint64(population.size());
    if (!store.update(*campaign))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    campaign->revision += 1;
    store.markDrawn(id, work.now());
    store.addSample(id, sample);
    for (const qint64 survey : store.callFrom(id, today()))
        work.touch(EntityKind::Survey, survey);
    work.audit(QStringLiteral("campaign.drawn"), EntityKind::Survey, 0,
               {{QStringLiteral("campaign"), id},
                {QStringLiteral("population"), campaign->population},
                {QStringLiteral("sample"), qint64(sample.size())}});
    work.touch(EntityKind::Survey, 0);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    const Outcome<std::vector<CampaignRow>> rows = all();
    if (!rows)
        return rows.error();
    for (const CampaignRow& row : *rows) {
        if (row.campaign.id == id)
            return row;
    }
    return CampaignRow{*campaign, qint64(sample.size()), 0, 0, 0};
}

Outcome<SurveyCampaign> CampaignDesk::close(qint64 id, qint64 revision)
{
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    CampaignStore store(m_context.database);
    std::optional<SurveyCampaign> campaign = store.find(id);
    if (!campaign || campaign->revision != revision || campaign->state == CampaignState::Closed)
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    campaign->state = CampaignState::Closed;
    if (!store.update(*campaign))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    campaign->revision += 1;
    store.markClosed(id, work.now());
    if (campaign->repeatMonths > 0)
        store.insert(nextCampaign(*campaign), m_context.session.staff);
    work.audit(QStringLiteral("campaign.closed"), EntityKind::Survey, 0, {{QStringLiteral("campaign"), id}});
    work.touch(EntityKind::Survey, 0);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *campaign;
}

Outcome<std::vector<qint64>> CampaignDesk::sample(qint64 id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, CampaignStore(m_context.database).sample(id));
}

int CampaignDesk::periodMonths()
{
    const int months = settingOf(m_context, kMonthsKey, 1, 1, kYear);
    return kYear % months == 0 ? months : 1;
}

int CampaignDesk::daysToSign()
{
    return settingOf(m_context, kDaysKey, 10, 0, 60);
}

Done CampaignDesk::savePeriod(int months, int days)
{
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return ready;
    if (months < 1 || months > kYear || kYear % months != 0)
        return Failure::invalid(QStringLiteral("months"), Words::tr("A period is 1, 2, 3, 4, 6 or 12 months long."));
    if (days < 0 || days > 60)
        return Failure::invalid(QStringLiteral("days"), Words::tr("Give 0 to 60 days."));
    SettingStore settings(m_context.database);
    settings.set(kMonthsKey, QString::number(months));
    settings.set(kDaysKey, QString::number(days));
    work.audit(QStringLiteral("feedback.analysis.period"), EntityKind::Setting, 0,
               {{QStringLiteral("months"), months}, {QStringLiteral("days"), days}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

AnalysisPeriod CampaignDesk::periodFrom(QDate from)
{
    AnalysisPeriod period{from, from.addMonths(periodMonths()).addDays(-1), {}, AnalysisState::Due, 0, {}};
    period.dueOn = period.to.addDays(daysToSign());
    if (today() > period.dueOn)
        period.state = AnalysisState::Overdue;
    const QTimeZone& zone = m_context.catalogue.zone();
    CampaignStore store(m_context.database);
    period.voices = store.voices(startOfDay(period.from, zone), startOfDay(period.to.addDays(1), zone));
    const std::vector<SignedAnalysis> signs = store.analyses(from, from);
    if (!signs.empty()) {
        period.sign = signs.front();
        period.state = AnalysisState::Signed;
    }
    return period;
}

Outcome<std::vector<AnalysisPeriod>> CampaignDesk::analyses()
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const int months = periodMonths();
    const QDate day = today();
    const QDate running(day.year(), ((day.month() - 1) / months) * months + 1, 1);
    std::vector<AnalysisPeriod> periods;
    for (int back = months; back <= kYear; back += months) {
        AnalysisPeriod period = periodFrom(running.addMonths(-back));
        if (back == months || period.voices > 0 || period.sign)
            periods.push_back(std::move(period));
    }
    return readResult(m_context, std::move(periods));
}

Outcome<qint64> CampaignDesk::countOverdue()
{
    const Outcome<std::vector<AnalysisPeriod>> periods = analyses();
    if (!periods)
        return periods.error();
    return qint64(std::count_if(periods->begin(), periods->end(),
                                [](const AnalysisPeriod& period) { return period.state == AnalysisState::Overdue; }));
}

Done CampaignDesk::sign(QDate from, const QString& conclusion)
{
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return ready;
    const QString text = cleanText(conclusion);
    if (text.isEmpty() || text.size() > kMaxText)
        return Failure::invalid(QStringLiteral("conclusion"),
                                Words::tr("Write down what follows from it, in up to %1 characters.").arg(kMaxText));
    const AnalysisPeriod period = periodFrom(from);
    if (period.sign)
        return Failure::of(FailureKind::Conflict, Words::tr("This period is signed already."));
    if (period.to >= today())
        return Failure::of(FailureKind::Conflict, Words::tr("This period is not over yet."));
    const Outcome<SurveyResult> result = SurveyResultDesk(m_context).result(period.from, period.to);
    if (!result)
        return result.error();
    QJsonObject figures{
        {QStringLiteral("answers"), result->answered},          {QStringLiteral("satisfied"), result->csat.satisfied},
        {QStringLiteral("graded"), result->csat.answers},       {QStringLiteral("promoters"), result->nps.promoters},
        {QStringLiteral("detractors"), result->nps.detractors}, {QStringLiteral("recommend"), result->nps.answers}};
    if (const Outcome<FeedbackReport> feedback = FeedbackDesk(m_context).report(period.from, period.to))
        figures.insert(QStringLiteral("feedback"), feedback->items);
    CampaignStore(m_context.database)
        .sign({period.from, period.to, text, QString::fromUtf8(QJsonDocument(figures).toJson(QJsonDocument::Compact)),
               work.now(), m_context.session.staff});
    work.audit(QStringLiteral("feedback.analysis.signed"), EntityKind::Survey, 0,
               {{QStringLiteral("from"), period.from.toString(Qt::ISODate)},
                {QStringLiteral("to"), period.to.toString(Qt::ISODate)},
                {QStringLiteral("conclusion"), text},
                {QStringLiteral("figures"), figures}});
    work.touch(EntityKind::Survey, 0);
    return work.commit();
}

QString label(SurveyMethod method)
{
    switch (method) {
    case SurveyMethod::Phone:
        return Words::tr("Telephone");
    case SurveyMethod::Counter:
        return Words::tr("At the counter");
    case SurveyMethod::Paper:
        return Words::tr("Paper form");
    case SurveyMethod::Online:
        return Words::tr("Online rating");
    case SurveyMethod::Visit:
        return Words::tr("Field visit");
    case SurveyMethod::Interview:
        return Words::tr("Interview");
    case SurveyMethod::Import:
        break;
    }
    return Words::tr("Taken in from a table");
}

QString label(SamplingRule rule)
{
    switch (rule) {
    case SamplingRule::All:
        return Words::tr("All of them");
    case SamplingRule::Every:
        return Words::tr("Each n-th");
    case SamplingRule::Number:
        break;
    }
    return Words::tr("So many, by lot");
}

QString label(CampaignState state)
{
    switch (state) {
    case CampaignState::Planned:
        return Words::tr("planned");
    case CampaignState::Running:
        return Words::tr("running");
    case CampaignState::Closed:
        break;
    }
    return Words::tr("finished");
}

QString label(AnalysisState state)
{
    switch (state) {
    case AnalysisState::Signed:
        return Words::tr("signed");
    case AnalysisState::Due:
        return Words::tr("due");
    case AnalysisState::Overdue:
        break;
    }
    return Words::tr("overdue");
}

QString ruleWords(const SurveyCampaign& campaign)
{
    switch (campaign.rule) {
    case SamplingRule::All:
        return Words::tr("all");
    case SamplingRule::Every:
        return Words::tr("1 of every %1").arg(campaign.ruleValue);
    case SamplingRule::Number:
        break;
    }
    return Words::tr("%1 by lot").arg(campaign.ruleValue);
}

} // namespace sanbao
