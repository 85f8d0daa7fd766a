// SPDX-License-Identifier: GPL-3.0-or-later
// One small function per family of KPIs; the switch at the end of each kind of fact assigns them.
#include "core/analytics/kpi_rules.h"

#include "core/analytics/statistics.h"

#include <algorithm>

namespace sanbao {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 24 * 60 * kMinute;

Contribution inCohort(const MaybeInstant& cohortAt, Standing standing)
{
    Contribution made;
    if (cohortAt) {
        made.cohortAt = *cohortAt;
        made.standing = standing;
    }
    return made;
}

Contribution counted(Instant cohortAt, bool hit)
{
    Contribution made = inCohort(cohortAt, Standing::Counted);
    made.numerator = hit ? 1 : 0;
    return made;
}

Contribution pendingUntil(Instant cohortAt, MaybeInstant changesAt)
{
    Contribution made = inCohort(cohortAt, Standing::Pending);
    made.changesAt = changesAt;
    return made;
}

/// Counted orders that a later event within `days` may turn are unsettled until the window has passed.
void settleAfter(Contribution& made, Instant start, int days, Instant asOf)
{
    const Instant end(start.ms + days * kDay);
    made.unsettled = asOf <= end;
    if (made.unsettled)
        made.changesAt = Instant(end.ms + 1);
}

Contribution measured(const MaybeInstant& cohortAt, const std::optional<qint64>& minutes, bool mayStillCome)
{
    if (!minutes)
        return mayStillCome ? inCohort(cohortAt, Standing::Pending) : Contribution();
    Contribution made = inCohort(cohortAt, Standing::Counted);
    made.value = minutes;
    return made;
}

bool isOver(const OrderFact& order)
{
    return finishedAt(order).has_value();
}

bool repeatedWithin(const OrderFact& order, int days)
{
    return order.repeatedAt && order.resolvedAt && order.repeatedAt->ms - order.resolvedAt->ms <= days * kDay;
}

/// A promise: a stamp, its due time, and the minutes that were promised.
struct Target
{
    MaybeInstant metAt;
    MaybeInstant dueAt;
    std::optional<qint64> minutes;
    bool pauses = true; ///< its due time moves while the order waits
};

Contribution attainment(const OrderFact& order, const Target& target, Instant asOf, KpiClock clock)
{
    if (!target.dueAt)
        return {};
    Instant due = *target.dueAt;
    const bool aroundTheClock = clock == KpiClock::Calendar && target.minutes;
    if (aroundTheClock)
        due = Instant(order.registeredAt.ms + *target.minutes * kMinute);
    if (target.metAt)
        return counted(order.registeredAt, *target.metAt <= due);
    // While the promise stands still it cannot be missed, unless it was before the pause began.
    if (!aroundTheClock && target.pauses && order.pausedAt && *order.pausedAt <= due)
        return pendingUntil(order.registeredAt, {});
    if (asOf > due)
        return counted(order.registeredAt, false);
    return pendingUntil(order.registeredAt, Instant(due.ms + 1));
}

Target responseTarget(const OrderFact& order)
{
    return {order.firstResponseAt, order.responseDueAt, order.responseTargetMinutes, false};
}

Target arrivalTarget(const OrderFact& order)
{
    return {order.arrivedAt, order.arrivalDueAt, order.arrivalTargetMinutes, true};
}

Target completionTarget(const OrderFact& order)
{
    return {order.resolvedAt, order.completionDueAt, order.completionTargetMinutes, true};
}

Contribution everyPromise(const OrderFact& order, Instant asOf)
{
    Contribution all = counted(order.registeredAt, true);
    bool any = false;
    bool waiting = false;
    for (const Target& target : {responseTarget(order), arrivalTarget(order), completionTarget(order)}) {
        const Contribution one = attainment(order, target, asOf, KpiClock::Business);
        any = any || one.standing != Standing::Outside;
        if (one.standing == Standing::Counted && one.numerator == 0)
            return counted(order.registeredAt, false);
        if (one.standing == Standing::Pending) {
            waiting = true;
            if (one.changesAt && (!all.changesAt || *one.changesAt < *all.changesAt))
                all.changesAt = one.changesAt;
        }
    }
    if (!any)
        return {};
    return waiting ? pendingUntil(order.registeredAt, all.changesAt) : all;
}

/// `netMinutes` empty: the gross time counts. Both kinds judge open orders by their gross age.
Contribution within24Hours(const OrderFact& order, const std::optional<qint64>& netMinutes, Instant asOf)
{
    const Instant limit(order.registeredAt.ms + kDay);
    if (order.resolvedAt)
        return counted(order.registeredAt, netMinutes ? *netMinutes <= 24 * 60 : *order.resolvedAt <= limit);
    if (asOf > limit)
        return counted(order.registeredAt, false);
    return pendingUntil(order.registeredAt, Instant(limit.ms + 1));
}

Contribution resolutionRate(const OrderFact& order)
{
    Contribution made = counted(order.registeredAt, order.resolvedAt.has_value());
    made.unsettled = !isOver(order);
    return made;
}

Contribution intakeRule(Kpi kpi, const OrderFact& order, Instant asOf, KpiClock clock)
{
    const bool business = clock == KpiClock::Business;
    const MaybeInstant start = order.registeredAt;
    const auto sinceStart = [&order](const MaybeInstant& stamp) {
        return stamp ? std::optional<qint64>(stamp->minutesSince(order.registeredAt)) : std::nullopt;
    };
    const bool open = !isOver(order);
    switch (kpi) {
    case Kpi::FirstResponseTime:
        return measured(start, business ? order.responseBusiness : sinceStart(order.firstResponseAt), open);
    case Kpi::ArrivalTime:
        return measured(start, business ? order.arrivalBusiness : sinceStart(order.arrivedAt), open);
    case Kpi::ResolutionTime:
        return measured(start, business ? order.firstResolutionBusinessNet : order.firstResolutionCalendarNet, open);
    case Kpi::TotalResolutionTime:
        return measured(start, business ? order.resolutionBusinessNet : order.resolutionCalendarNet, open);
    case Kpi::ResponseAttainment:
        return attainment(order, responseTarget(order), asOf, clock);
    case Kpi::ArrivalAttainment:
        return attainment(order, arrivalTarget(order), asOf, clock);
    case Kpi::CompletionAttainment:
        return attainment(order, completionTarget(order), asOf, KpiClock::Business);
    case Kpi::SlaAttainment:
        return everyPromise(order, asOf);
    case Kpi::ResolvedWithin24h:
        return within24Hours(order, {}, asOf);
    case Kpi::ResolvedWithin24hNet:
        return within24Hours(order, order.resolutionCalendarNet, asOf);
    case Kpi::ResolvedWithin24hNetCustomer:
        return within24Hours(order, order.resolutionCalendarNetCustomer, asOf);
    case Kpi::ResolutionRate:
        return resolutionRate(order);
    default:
        return {};
    }
}

Contribution firstTimeFix(const OrderFact& order, bool strict, Instant asOf)
{
    if (order.visits < 1 || order.result == ResolveResult::Remote)
        return {};
    const bool once = order.visits == 1 && order.result == ResolveResult::Fixed;
    const bool repeated = repeatedWithin(order, kRepeatWindowDays);
    Contribution made = counted(*order.resolvedAt, once && !(strict && repeated));
    if (strict && made.numerator == 1 && order.type == ServiceType::Repair)
        settleAfter(made, *order.resolvedAt, kRepeatWindowDays, asOf);
    return made;
}

Contribution repeatRepair(const OrderFact& order, int days, Instant asOf)
{
    const bool repaired = !order.result || order.result == ResolveResult::Fixed ||
                          order.result == ResolveResult::Remote || order.result == ResolveResult::NoFault;
    if (order.type != ServiceType::Repair || !repaired)
        return {};
    Contribution made = counted(*order.resolvedAt, repeatedWithin(order, days));
    if (made.numerator == 0)
        settleAfter(made, *order.resolvedAt, days, asOf);
    return made;
}

bool isFixed(const OrderFact& order)
{
    return !order.result || order.result == ResolveResult::Fixed || order.result == ResolveResult::Remote;
}

Contribution repairSuccess(const OrderFact& order, Instant asOf)
{
    if (order.type != ServiceType::Repair)
        return {};
    Contribution made = counted(*order.resolvedAt, isFixed(order) && !repeatedWithin(order, kRepeatWindowDays));
    if (made.numerator == 1)
        settleAfter(made, *order.resolvedAt, kRepeatWindowDays, asOf);
    return made;
}

Contribution faultHandling(const OrderFact& order)
{
    const bool attempted = order.result != ResolveResult::NoFault && order.result != ResolveResult::Declined;
    if (order.type != ServiceType::Repair || !attempted)
        return {};
    return counted(*order.resolvedAt, isFixed(order));
}

Contribution completionRule(Kpi kpi, const OrderFact& order, Instant asOf, KpiClock clock)
{
    const Instant end = *order.resolvedAt;
    switch (kpi) {
    case Kpi::ComplaintRate:
    case Kpi::ComplaintRateAll:
        return counted(end, false);
    case Kpi::TimeToRepair:
        return measured(end, clock == KpiClock::Business ? order.handsOnBusinessNet : order.handsOnCalendarNet, false);
    case Kpi::FirstTimeFixRate:
        return firstTimeFix(order, true, asOf);
    case Kpi::FirstTimeFixSimple:
        return firstTimeFix(order, false, asOf);
    case Kpi::RepeatRepairRate:
        return repeatRepair(order, kRepeatWindowDays, asOf);
    case Kpi::RepeatRepair60:
        return repeatRepair(order, 60, asOf);
    case Kpi::RepeatRepair90:
        return repeatRepair(order, 90, asOf);
    case Kpi::RepairSuccessRate:
        return repairSuccess(order, asOf);
    case Kpi::FaultHandlingSuccess:
        return faultHandling(order);
    case Kpi::DiagnosisAccuracy:
        return order.diagnosisRight ? counted(end, *order.diagnosisRight) : Contribution();
    case Kpi::RemoteSolveRate:
        return order.type == ServiceType::Repair ? counted(end, order.result == ResolveResult::Remote) : Contribution();
    default:
        return {};
    }
}

bool isIntakeRule(Kpi kpi)
{
    return definitionOf(kpi).cohort == KpiCohort::Intake && kpi != Kpi::IntakeVolume;
}

bool isSurveyRule(Kpi kpi)
{
    return kpi == Kpi::Csat || kpi == Kpi::Nps || kpi == Kpi::SurveyResponseRate || kpi == Kpi::CallbackCompletion;
}

/// A survey nobody answered yet: it waits until its window has passed, then `after` says what it is.
Contribution unanswered(const SurveyFact& survey, Instant asOf, const Contribution& after)
{
    const Instant end(survey.completedAt->ms + kSurveyWindowDays * kDay);
    return asOf <= end ? pendingUntil(*survey.completedAt, Instant(end.ms + 1)) : after;
}

} // namespace

bool isExcluded(const OrderFact& order)
{
    const bool cancelledUnanswered = order.cancelledAt && !order.firstResponseAt;
    const bool consultedOnly = order.type == ServiceType::Consultation && !order.arrivedAt;
    return cancelledUnanswered || consultedOnly;
}

Contribution returnedWithin(const OrderFact& order, int days, Instant asOf)
{
    const OrderFact known = knownAt(order, asOf);
    return known.resolvedAt && !isExcluded(known) ? repeatRepair(known, days, asOf) : Contribution();
}

Contribution contribution(Kpi kpi, const OrderFact& order, Instant asOf, KpiClock clock)
{
    switch (kpi) {
    case Kpi::IntakeVolume:
        return counted(order.registeredAt, false);
    case Kpi::FinishedVolume:
        return inCohort(finishedAt(order), Standing::Counted);
    case Kpi::Backlog:
    case Kpi::ComplaintHandlingTime:
        return {};
    default:
        break;
    }
    if (isSurveyRule(kpi) || !isRecorded(kpi))
        return {};
    if (isIntakeRule(kpi)) {
        return isExcluded(order) ? inCohort(order.registeredAt, Standing::Excluded)
                                 : intakeRule(kpi, order, asOf, clock);
    }
    const MaybeInstant cohortAt = kpi == Kpi::ReopenRate ? order.closedAt : order.resolvedAt;
    if (!cohortAt)
        return {};
    if (isExcluded(order))
        return inCohort(cohortAt, Standing::Excluded);
    return kpi == Kpi::ReopenRate ? counted(*cohortAt, order.reopenCount > 0) : completionRule(kpi, order, asOf, clock);
}

Contribution contribution(Kpi kpi, const ComplaintFact& complaint, Instant)
{
    if (kpi == Kpi::ComplaintHandlingTime) {
        const auto minutes = complaint.closedAt
                                 ? std::optional<qint64>(complaint.closedAt->minutesSince(complaint.receivedAt))
                                 : std::nullopt;
        return measured(complaint.receivedAt, minutes, true);
    }
    const bool valid = complaint.justified.value_or(true);
    if (kpi != Kpi::ComplaintRateAll && (kpi != Kpi::ComplaintRate || !valid))
        return {};
    Contribution made = counted(complaint.receivedAt, true);
    made.weight = 0;
    return made;
}

Contribution contribution(Kpi kpi, const SurveyFact& survey, Instant asOf)
{
    if (!survey.completedAt || !isSurveyRule(kpi))
        return {};
    const Instant cohortAt = *survey.completedAt;
    const bool answered = survey.state == SurveyState::Answered;
    if (kpi == Kpi::CallbackCompletion) {
        if (survey.state != SurveyState::Due)
            return counted(cohortAt, true);
        return asOf >= survey.dueAt ? counted(cohortAt, false) : pendingUntil(cohortAt, survey.dueAt);
    }
    if (kpi == Kpi::SurveyResponseRate) {
        return survey.state == SurveyState::Due ? unanswered(survey, asOf, counted(cohortAt, false))
                                                : counted(cohortAt, answered);
    }
    if (!answered)
        return survey.state == SurveyState::Due ? unanswered(survey, asOf, {}) : Contribution();
    const std::optional<int> answer = kpi == Kpi::Csat ? survey.satisfaction : survey.recommend;
    if (!answer)
        return {};
    Contribution made = counted(cohortAt, kpi == Kpi::Csat && *answer >= 4);
    made.numerator = kpi == Kpi::Nps ? promoterSign(*answer) : made.numerator;
    made.value = *answer;
    return made;
}

} // namespace sanbao
