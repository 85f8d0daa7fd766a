// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dispatch/proposal.h"

#include "core/domain/dispatch/assignment.h"

#include <algorithm>
#include <map>

namespace sanbao {

namespace {

constexpr int kNotSkilled = 400;
constexpr int kTierMissing = 150;
constexpr int kTierToSpare = 10;
constexpr int kOutsideArea = 120;
constexpr int kFullDay = 100;
constexpr int kHour = 4;
constexpr int kAfterPromise = 200;
constexpr int kPartner = 40;
constexpr int kPointElsewhere = 80;
constexpr int kPartsInStore = 15;
constexpr int kPartsElsewhere = 30;
constexpr int kPartsMissing = 60;
constexpr int kLeftInPool = 1000000;
constexpr int kQuarter = 15;
constexpr int kLongestStep = 240;

Instant minutesAfter(Instant at, qint64 minutes)
{
    return Instant(at.ms + minutes * 60000);
}

Instant onQuarter(Instant at)
{
    constexpr qint64 step = kQuarter * 60000;
    return Instant((at.ms + step - 1) / step * step);
}

/// Codes of what the order needs, by the way each part comes to the visit.
struct PartsOnTheWay
{
    QStringList atHand;
    QStringList inStore;
    QStringList elsewhere;
    QStringList missing;
    int points() const
    {
        return (inStore.isEmpty() ? 0 : kPartsInStore) + (elsewhere.isEmpty() ? 0 : kPartsElsewhere) +
               (missing.isEmpty() ? 0 : kPartsMissing);
    }
};

PartsOnTheWay partsFor(const VisitNeed& need, const Technician& technician, const DispatchPlan& plan)
{
    PartsOnTheWay way;
    const auto known = plan.parts.find(need.order);
    if (known == plan.parts.end())
        return way;
    for (const NeededPart& part : known->second) {
        QStringList& list = part.carriers.count(technician.staff) > 0 ? way.atHand
                            : part.isInStore                          ? way.inStore
                            : part.carriers.empty()                   ? way.missing
                                                                      : way.elsewhere;
        list.append(part.code);
    }
    return way;
}

/// What a technician is for an order at any time.
struct Ability
{
    PartsOnTheWay parts;
    int points = 0;
    bool sound = true;
    bool skilled = true;
    bool covered = true;
    int spareTiers = 0;
    QString district; ///< that his service point looks after
    bool elsewhere = false;
};

/// True when some service point looks after the address: then its people go before the others.
bool hasPoint(const VisitNeed& need, const DispatchPlan& plan)
{
    return std::any_of(plan.technicians.begin(), plan.technicians.end(), [&need](const Technician& technician) {
        return !pointAreaOf(technician, need.address).isEmpty();
    });
}

Ability abilityOf(const VisitNeed& need, const Technician& technician, const DispatchPlan& plan, bool pointKnown)
{
    Ability ability;
    ability.parts = partsFor(need, technician, plan);
    ability.district = pointKnown ? pointAreaOf(technician, need.address) : QString();
    ability.elsewhere = pointKnown && ability.district.isEmpty();
    ability.skilled = hasSkill(technician, need.category);
    ability.covered = coversArea(technician, need.address);
    ability.spareTiers = technician.tier - tierOf(need);
    ability.sound = ability.skilled && ability.covered && ability.spareTiers >= 0;
    ability.points = (ability.skilled ? 0 : kNotSkilled) + (ability.covered ? 0 : kOutsideArea) +
                     (ability.spareTiers < 0 ? -ability.spareTiers * kTierMissing : ability.spareTiers * kTierToSpare) +
                     (technician.kind == TechnicianKind::Partner ? kPartner : 0) +
                     (ability.elsewhere ? kPointElsewhere : 0) + ability.parts.points();
    return ability;
}

int loadPercent(int planned, const Technician& technician)
{
    return planned * 100 / std::max(1, technician.dailyMinutes);
}

int minutesUntil(Instant from, Instant now)
{
    return int(std::max<qint64>(0, from.minutesSince(now)));
}

bool isLate(const VisitNeed& need, Instant from)
{
    return need.dueAt && from > *need.dueAt;
}

/// The points of a moment; with those of the ability they are the cost.
int timePoints(const VisitNeed& need, const Technician& technician, Instant from, int planned, Instant now)
{
    return std::min(loadPercent(planned, technician), 100) * kFullDay / 100 + minutesUntil(from, now) * kHour / 60 +
           (isLate(need, from) ? kAfterPromise : 0);
}

Proposal described(const VisitNeed& need, const Technician& technician, const Ability& ability, Interval slot,
                   int planned, Instant now)
{
    Proposal proposal;
    proposal.technician = technician.staff;
    proposal.slot = slot;
    proposal.isSound = ability.sound;
    const auto add = [&proposal](ProposalReason reason, int amount, int points, const QString& words = {}) {
        proposal.reasons.push_back({reason, amount, points, words});
        proposal.cost += points;
    };
    add(ability.skilled ? ProposalReason::Skilled : ProposalReason::NotSkilled, 0, ability.skilled ? 0 : kNotSkilled);
    if (ability.spareTiers < 0)
        add(ProposalReason::TierTooLow, technician.tier, -ability.spareTiers * kTierMissing);
    else
        add(ability.spareTiers > 0 ? ProposalReason::TierToSpare : ProposalReason::TierFits, technician.tier,
            ability.spareTiers * kTierToSpare);
    add(ability.covered ? ProposalReason::AreaCovered : ProposalReason::OutsideArea, 0,
        ability.covered ? 0 : kOutsideArea);
    const int percent = loadPercent(planned, technician);
    add(ProposalReason::Load, percent, std::min(percent, 100) * kFullDay / 100);
    const int wait = minutesUntil(slot.from, now);
    add(ProposalReason::Soon, wait, wait * kHour / 60);
    if (isLate(need, slot.from))
        add(ProposalReason::AfterPromise, int(slot.from.minutesSince(*need.dueAt)), kAfterPromise);
    if (technician.kind == TechnicianKind::Partner)
        add(ProposalReason::Partner, 0, kPartner);
    if (!ability.district.isEmpty())
        add(ProposalReason::PointCovers, 0, 0, technician.point + QStringLiteral(" → ") + ability.district);
    else if (ability.elsewhere)
        add(ProposalReason::PointElsewhere, 0, kPointElsewhere);
    const auto addParts = [&add](ProposalReason reason, const QStringList& codes, int points) {
        if (!codes.isEmpty())
            add(reason, int(codes.size()), points, codes.join(QStringLiteral(", ")));
    };
    addParts(ProposalReason::PartsAtHand, ability.parts.atHand, 0);
    addParts(ProposalReason::PartsInStore, ability.parts.inStore, kPartsInStore);
    addParts(ProposalReason::PartsElsewhere, ability.parts.elsewhere, kPartsElsewhere);
    addParts(ProposalReason::PartsMissing, ability.parts.missing, kPartsMissing);
    return proposal;
}

} // namespace

Proposal proposalFor(const VisitNeed& need, const Technician& technician, Interval slot, const DispatchPlan& plan,
                     const QTimeZone& zone, Instant now)
{
    return described(need, technician, abilityOf(need, technician, plan, hasPoint(need, plan)), slot,
                     plannedMinutes(technician.staff, localDay(slot.from, zone), plan.visits, zone), now);
}

std::optional<Interval> earliestSlot(const VisitNeed& need, const Technician& technician, const DispatchPlan& plan,
                                     const BusinessCalendar& calendar)
{
    Interval within = plan.horizon;
    if (need.window)
        within = {std::max(within.from, need.window->from), std::min(within.to, need.window->to)};
    if (within.to <= within.from)
        return std::nullopt;
    std::map<QDate, int> planned;
    for (const Interval& span : freeSpans(technician, within, plan.visits, calendar)) {
        const Instant from = onQuarter(span.from);
        if (minutesAfter(from, need.minutes) > span.to)
            continue;
        const QDate day = localDay(from, calendar.zone());
        const auto known = planned.find(day);
        const int taken = known != planned.end() ? known->second
                                                 : plannedMinutes(technician.staff, day, plan.visits, calendar.zone());
        planned.emplace(day, taken);
        if (taken + need.minutes <= technician.dailyMinutes)
            return Interval{from, minutesAfter(from, need.minutes)};
    }
    return std::nullopt;
}

std::vector<Proposal> proposalsFor(const VisitNeed& need, const DispatchPlan& plan, const BusinessCalendar& calendar,
                                   Instant now)
{
    std::vector<Proposal> proposals;
    for (const Technician& technician : plan.technicians) {
        if (const std::optional<Interval> slot = earliestSlot(need, technician, plan, calendar))
            proposals.push_back(proposalFor(need, technician, *slot, plan, calendar.zone(), now));
    }
    std::stable_sort(proposals.begin(), proposals.end(),
                     [](const Proposal& first, const Proposal& second) { return first.cost < second.cost; });
    return proposals;
}

std::vector<OfferedWindow> windowsFor(const VisitNeed& need, const DispatchPlan& plan, const BusinessCalendar& calendar,
                                      int windowMinutes)
{
    std::vector<OfferedWindow> offered;
    const QDate last = localDay(plan.horizon.to, calendar.zone());
    for (QDate day = localDay(plan.horizon.from, calendar.zone()); day <= last; day = day.addDays(1)) {
        for (const OpenSpan& span : calendar.spansOn(day)) {
            for (int minute = span.fromMinute; minute + need.minutes <= span.toMinute; minute += windowMinutes) {
                OfferedWindow offer;
                offer.window = {atWallTime(day, minute, calendar.zone()),
                                atWallTime(day, std::min(span.toMinute, minute + windowMinutes), calendar.zone())};
                VisitNeed inside = need;
                inside.window = offer.window;
                for (const Technician& technician : plan.technicians) {
                    const bool able = hasSkill(technician, need.category) && technician.tier >= tierOf(need) &&
                                      coversArea(technician, need.address);
                    offer.technicians += able && earliestSlot(inside, technician, plan, calendar) ? 1 : 0;
                }
                if (offer.technicians > 0)
                    offered.push_back(offer);
            }
        }
    }
    return offered;
}

namespace {

/// A piece of somebody's free time that one order of the pool may take.
struct Opening
{
    std::size_t technician = 0;
    Instant from;
    int planned = 0; ///< minutes of the day that were planned before
};

/// Cuts the free time into pieces long enough for any order of the pool, within what each can do in a day.
std::vector<Opening> openingsOf(const DispatchPlan& plan, const BusinessCalendar& calendar, int minutes)
{
    std::vector<Opening> openings;
    for (std::size_t i = 0; i < plan.technicians.size(); ++i) {
        const Technician& technician = plan.technicians[i];
        std::map<QDate, std::pair<int, int>> days; // planned before, and with the pieces cut so far
        for (const Interval& span : freeSpans(technician, plan.horizon, plan.visits, calendar)) {
            const QDate day = localDay(span.from, calendar.zone());
            if (!days.count(day)) {
                const int planned = plannedMinutes(technician.staff, day, plan.visits, calendar.zone());
                days[day] = {planned, planned};
            }
            std::pair<int, int>& taken = days[day];
            Instant from = onQuarter(span.from);
            for (; minutesAfter(from, minutes) <= span.to; from = minutesAfter(from, minutes)) {
                if (taken.second + minutes > technician.dailyMinutes)
                    break;
                taken.second += minutes;
                openings.push_back({i, from, taken.first});
            }
        }
    }
    return openings;
}

std::vector<int> costLine(const VisitNeed& need, const DispatchPlan& plan, const std::vector<Opening>& openings,
                          std::size_t spare, Instant now)
{
    std::vector<Ability> abilities;
    const bool pointKnown = hasPoint(need, plan);
    for (const Technician& technician : plan.technicians)
        abilities.push_back(abilityOf(need, technician, plan, pointKnown));
    std::vector<int> line(openings.size() + spare, kLeftInPool);
    for (std::size_t column = 0; column < openings.size(); ++column) {
        const Opening& opening = openings[column];
        const Ability& ability = abilities[opening.technician];
        const bool inWindow = !need.window || (opening.from >= need.window->from &&
                                               minutesAfter(opening.from, need.minutes) <= need.window->to);
        if (ability.sound && inWindow)
            line[column] = ability.points +
                           timePoints(need, plan.technicians[opening.technician], opening.from, opening.planned, now);
    }
    return line;
}

} // namespace

PoolPlan planPool(const std::vector<VisitNeed>& pool, const DispatchPlan& plan, const BusinessCalendar& calendar,
                  Instant now)
{
    PoolPlan result;
    int longest = kQuarter;
    for (const VisitNeed& need : pool)
        longest = std::max(longest, std::min(need.minutes, kLongestStep));
    const std::vector<Opening> openings = openingsOf(plan, calendar, (longest + kQuarter - 1) / kQuarter * kQuarter);
    std::vector<std::vector<int>> cost;
    for (const VisitNeed& need : pool)
        cost.push_back(need.minutes <= longest ? costLine(need, plan, openings, pool.size(), now)
                                               : std::vector<int>(openings.size() + pool.size(), kLeftInPool));
    const std::vector<int> chosen = cheapestAssignment(cost);
    for (std::size_t row = 0; row < pool.size(); ++row) {
        const std::size_t column = std::size_t(chosen[row]);
        if (column >= openings.size() || cost[row][column] >= kLeftInPool) {
            result.left.push_back(pool[row].order);
            continue;
        }
        const Opening& opening = openings[column];
        const Interval slot{opening.from, minutesAfter(opening.from, pool[row].minutes)};
        const Technician& technician = plan.technicians[opening.technician];
        const Ability ability = abilityOf(pool[row], technician, plan, hasPoint(pool[row], plan));
        result.placed.emplace_back(pool[row].order,
                                   described(pool[row], technician, ability, slot, opening.planned, now));
        result.cost += result.placed.back().second.cost;
    }
    return result;
}

} // namespace sanbao
