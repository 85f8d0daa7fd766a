// SPDX-License-Identifier: GPL-3.0-or-later
// Derives the KPI rows of complaints and surveys.
#include "core/domain/care_fact.h"

#include <cmath>

namespace sanbao {

namespace {

std::optional<int> satisfactionOf(const Survey& survey)
{
    if (survey.state != SurveyState::Answered)
        return std::nullopt;
    const auto overall = survey.grades.find(QLatin1String(kOverallItem));
    if (overall != survey.grades.end())
        return overall->second;
    const std::optional<double> mean = survey.meanScore();
    return mean ? std::optional<int>(int(std::lround(*mean))) : std::nullopt;
}

} // namespace

FactScope scopeOf(const OrderFact& order)
{
    FactScope scope;
    scope.unit = order.unit;
    scope.category = order.category;
    scope.product = order.product;
    scope.technician = order.technician;
    scope.type = order.type;
    scope.channel = order.channel;
    scope.serviceLevel = order.serviceLevel;
    return scope;
}

ComplaintFact factOf(const Complaint& complaint, const OrderFact& about)
{
    ComplaintFact fact;
    fact.complaint = complaint.id;
    fact.order = complaint.order;
    if (about.order.isValid())
        fact.scope = scopeOf(about);
    fact.scope.unit = complaint.unit;
    fact.receivedAt = complaint.receivedAt;
    fact.closedAt = complaint.closedAt;
    fact.justified = complaint.justified;
    return fact;
}

SurveyFact factOf(const Survey& survey, const OrderFact& about, const QTimeZone& zone)
{
    SurveyFact fact;
    fact.survey = survey.id;
    fact.order = survey.order;
    fact.scope = scopeOf(about);
    fact.completedAt = about.resolvedAt;
    fact.dueAt = startOfDay(survey.dueOn.addDays(1), zone);
    fact.state = survey.state;
    fact.satisfaction = satisfactionOf(survey);
    if (survey.state == SurveyState::Answered)
        fact.recommend = survey.recommend;
    fact.answeredAt = survey.answeredAt;
    fact.attempts = survey.attempts;
    return fact;
}

} // namespace sanbao
