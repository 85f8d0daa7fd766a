// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over the facts fills an accumulator a period and KPI.
#include "core/analytics/kpi_engine.h"

#include "core/analytics/statistics.h"

#include <algorithm>
#include <array>
#include <set>

namespace sanbao {

namespace {

struct Accumulator
{
    KpiTally tally;
    std::vector<qint64> values;

    void take(Kpi kpi, const Contribution& made)
    {
        tally += tallyOf(kpi, made);
        if (made.standing == Standing::Counted && made.value)
            values.push_back(*made.value);
    }
};

struct Job
{
    Kpi kpi;
    KpiClock clock;
    friend bool operator==(const Job&, const Job&) = default;
};

bool isSurveyKpi(Kpi kpi)
{
    return kpi == Kpi::Csat || kpi == Kpi::Nps || kpi == Kpi::SurveyResponseRate || kpi == Kpi::CallbackCompletion;
}

bool isComplaintKpi(Kpi kpi)
{
    return kpi == Kpi::ComplaintRate || kpi == Kpi::ComplaintRateAll || kpi == Kpi::ComplaintHandlingTime;
}

class Evaluation
{
public:
    Evaluation(const KpiQuestion& question, const std::vector<Period>& periods)
        : m_question(question)
        , m_periods(periods)
    {
        for (const Kpi kpi : question.kpis) {
            addJob({kpi, question.clock});
            for (const KpiVariant& variant : definitionOf(kpi).variants)
                addJob({variant.kpi, clockOfVariant(kpi)});
        }
        m_sums.assign(periods.size(), std::vector<Accumulator>(m_jobs.size()));
        m_complainedOrders.resize(periods.size());
    }

    void take(const KpiFacts& facts);
    KpiFigure figure(std::size_t period, Kpi kpi);

private:
    /// The promise itself decides its clock when SLA attainment is taken apart.
    KpiClock clockOfVariant(Kpi kpi) const { return kpi == Kpi::SlaAttainment ? KpiClock::Business : m_question.clock; }
    void addJob(Job job)
    {
        if (std::find(m_jobs.begin(), m_jobs.end(), job) == m_jobs.end())
            m_jobs.push_back(job);
    }
    Accumulator& sum(std::size_t period, Job job)
    {
        const auto place = std::find(m_jobs.begin(), m_jobs.end(), job) - m_jobs.begin();
        return m_sums[period][std::size_t(place)];
    }
    std::optional<std::size_t> periodOf(Instant at) const;
    void put(std::size_t job, const Contribution& made);
    void takeOrder(const OrderFact& order);
    void takeBacklog(const OrderFact& order);
    void takeComplaint(const ComplaintFact& complaint);
    void takeSurvey(const SurveyFact& survey);
    void addVariants(std::size_t period, KpiFigure& figure);

    const KpiQuestion& m_question;
    const std::vector<Period>& m_periods;
    std::vector<Job> m_jobs;
    std::vector<std::vector<Accumulator>> m_sums;
    std::vector<std::set<qint64>> m_complainedOrders;
    std::map<std::size_t, std::array<qint64, 7>> m_ages; ///< by period: six buckets, then overdue
};

std::optional<std::size_t> Evaluation::periodOf(Instant at) const
{
    const auto after = std::upper_bound(m_periods.begin(), m_periods.end(), at,
                                        [](Instant moment, const Period& period) { return moment < period.from; });
    if (after == m_periods.begin() || !std::prev(after)->contains(at))
        return std::nullopt;
    return std::size_t(std::prev(after) - m_periods.begin());
}

void Evaluation::put(std::size_t job, const Contribution& made)
{
    if (made.standing == Standing::Outside)
        return;
    if (const auto period = periodOf(made.cohortAt))
        m_sums[*period][job].take(m_jobs[job].kpi, made);
}

void Evaluation::takeOrder(const OrderFact& order)
{
    if (order.registeredAt > m_question.asOf)
        return;
    const bool allKnown = lastStampOf(order) <= m_question.asOf;
    const OrderFact trimmed = allKnown ? OrderFact() : knownAt(order, m_question.asOf);
    const OrderFact& known = allKnown ? order : trimmed;
    for (std::size_t job = 0; job < m_jobs.size(); ++job) {
        const Kpi kpi = m_jobs[job].kpi;
        if (kpi == Kpi::Backlog)
            takeBacklog(order);
        else if (!isSurveyKpi(kpi))
            put(job, contribution(kpi, known, m_question.asOf, m_jobs[job].clock));
    }
}

constexpr std::array<std::pair<int, const char*>, 6> kAgeBuckets{{{1, "days_0_1"},
                                                                  {3, "days_1_3"},
                                                                  {7, "days_3_7"},
                                                                  {15, "days_7_15"},
                                                                  {30, "days_15_30"},
                                                                  {1 << 20, "days_over_30"}}};

void Evaluation::takeBacklog(const OrderFact& order)
{
    for (std::size_t period = 0; period < m_periods.size(); ++period) {
        const Instant at = snapshotOf(m_periods[period], m_question.asOf);
        if (m_periods[period].from > m_question.asOf || !isOpenAt(order, at))
            continue;
        const qint64 age = at.minutesSince(order.registeredAt);
        Accumulator& all = sum(period, {Kpi::Backlog, m_question.clock});
        ++all.tally.n;
        all.values.push_back(age);
        std::array<qint64, 7>& buckets = m_ages[period];
        std::size_t bucket = 0;
        while (age > kAgeBuckets[bucket].first * 1440)
            ++bucket;
        ++buckets[bucket];
        buckets[6] += order.completionDueAt && *order.completionDueAt < at ? 1 : 0;
    }
}

void Evaluation::takeComplaint(const ComplaintFact& complaint)
{
    if (complaint.receivedAt > m_question.asOf)
        return;
    const ComplaintFact known = knownAt(complaint, m_question.asOf);
    for (std::size_t job = 0; job < m_jobs.size(); ++job) {
        const Contribution made = contribution(m_jobs[job].kpi, known, m_question.asOf);
        put(job, made);
        const auto period = periodOf(made.cohortAt);
        if (m_jobs[job].kpi == Kpi::ComplaintRate && made.standing == Standing::Counted && period &&
            known.order.isValid())
            m_complainedOrders[*period].insert(known.order.value);
    }
}

void Evaluation::takeSurvey(const SurveyFact& survey)
{
    const SurveyFact known = knownAt(survey, m_question.asOf);
    for (std::size_t job = 0; job < m_jobs.size(); ++job) {
        if (isSurveyKpi(m_jobs[job].kpi))
            put(job, contribution(m_jobs[job].kpi, known, m_question.asOf));
    }
}

void Evaluation::take(const KpiFacts& facts)
{
    const auto wanted = [this](bool (*test)(Kpi)) {
        return std::any_of(m_jobs.begin(), m_jobs.end(), [test](const Job& job) { return test(job.kpi); });
    };
    for (const OrderFact& order : facts.orders)
        takeOrder(order);
    if (wanted(isComplaintKpi)) {
        for (const ComplaintFact& complaint : facts.complaints)
            takeComplaint(complaint);
    }
    if (wanted(isSurveyKpi)) {
        for (const SurveyFact& survey : facts.surveys)
            takeSurvey(survey);
    }
}

void Evaluation::addVariants(std::size_t period, KpiFigure& figure)
{
    for (const KpiVariant& variant : definitionOf(figure.kpi).variants) {
        const KpiTally& tally = sum(period, {variant.kpi, clockOfVariant(figure.kpi)}).tally;
        figure.variants.push_back({QLatin1String(variant.code), tally.numerator, tally.n});
    }
    if (figure.kpi == Kpi::ComplaintRate)
        figure.variants.push_back({QStringLiteral("per_order"), qint64(m_complainedOrders[period].size()), figure.n});
    if (figure.kpi != Kpi::Backlog || figure.n == 0)
        return;
    const std::array<qint64, 7>& buckets = m_ages[period];
    for (std::size_t i = 0; i < kAgeBuckets.size(); ++i)
        figure.variants.push_back({QLatin1String(kAgeBuckets[i].second), buckets[i], figure.n});
    figure.variants.push_back({QStringLiteral("overdue"), buckets[6], figure.n});
}

KpiFigure Evaluation::figure(std::size_t period, Kpi kpi)
{
    Accumulator& all = sum(period, {kpi, m_question.clock});
    KpiFigure figure = figureOf(kpi, all.tally, KpiClock::Business); // values are already those of the asked clock
    std::vector<qint64>& values = all.values;
    if (!values.empty() && kpi != Kpi::Nps) {
        figure.mean = meanOf(values);
        figure.median = medianOf(values);
        figure.p90 = nearestRank(values, 90);
        if (definitionOf(kpi).form == KpiForm::Duration)
            figure.value = figure.mean;
    }
    addVariants(period, figure);
    return figure;
}

void setScore(KpiFigure& figure, const KpiTally& tally)
{
    NetPromoter score;
    score.answers = tally.n;
    score.promoters = (tally.calendarSum + tally.numerator) / 2;
    score.detractors = (tally.calendarSum - tally.numerator) / 2;
    figure.value = score.score();
    if (const std::optional<Bounds> bounds = score.interval()) {
        figure.low = bounds->low;
        figure.high = bounds->high;
    }
}

void collect(std::vector<KpiMember>& found, const KpiMember& member, const Contribution& made, const Period& period,
             Side side, bool bothSides)
{
    if (made.standing != Standing::Counted || !period.contains(made.cohortAt))
        return;
    const bool behind = side == Side::Numerator ? made.numerator > 0 || bothSides : made.weight > 0;
    if (behind)
        found.push_back(member);
}

} // namespace

std::vector<std::vector<KpiFigure>> evaluate(const KpiQuestion& question, const KpiFacts& facts,
                                             const std::vector<Period>& periods)
{
    Evaluation evaluation(question, periods);
    evaluation.take(facts);
    std::vector<std::vector<KpiFigure>> rows(periods.size());
    for (std::size_t period = 0; period < periods.size(); ++period) {
        for (const Kpi kpi : question.kpis)
            rows[period].push_back(evaluation.figure(period, kpi));
    }
    return rows;
}

std::vector<KpiFigure> evaluate(const KpiQuestion& question, const KpiFacts& facts, const Period& period)
{
    return evaluate(question, facts, std::vector<Period>{period}).front();
}

std::vector<KpiMember> members(Kpi kpi, const KpiFacts& facts, const Period& period, Instant asOf, KpiClock clock,
                               Side side)
{
    const KpiForm form = definitionOf(kpi).form;
    const bool bothSides = form == KpiForm::Duration || form == KpiForm::Count;
    std::vector<KpiMember> found;
    for (const OrderFact& order : facts.orders) {
        const KpiMember member{MemberKind::Order, order.order.value, order.order};
        if (order.registeredAt > asOf)
            continue;
        if (kpi == Kpi::Backlog) {
            if (period.from <= asOf && isOpenAt(order, snapshotOf(period, asOf)))
                found.push_back(member);
            continue;
        }
        collect(found, member, contribution(kpi, knownAt(order, asOf), asOf, clock), period, side, bothSides);
    }
    for (const ComplaintFact& complaint : facts.complaints) {
        const KpiMember member{MemberKind::Complaint, complaint.complaint.value, complaint.order};
        if (complaint.receivedAt <= asOf)
            collect(found, member, contribution(kpi, knownAt(complaint, asOf), asOf), period, side, bothSides);
    }
    for (const SurveyFact& survey : facts.surveys) {
        const KpiMember member{MemberKind::Survey, survey.survey.value, survey.order};
        collect(found, member, contribution(kpi, knownAt(survey, asOf), asOf), period, side, bothSides);
    }
    return found;
}

KpiFigure figureOf(Kpi kpi, const KpiTally& tally, KpiClock clock)
{
    const KpiDefinition& definition = definitionOf(kpi);
    KpiFigure figure;
    figure.kpi = kpi;
    figure.n = tally.n;
    figure.denominator = tally.n;
    figure.numerator = tally.numerator;
    figure.excluded = tally.excluded;
    figure.open = tally.pending;
    // A mean over finished orders has no window after which it is complete; the open ones are shown beside it instead.
    figure.provisional = definition.form != KpiForm::Duration && tally.pending + tally.unsettled > 0;
    if (tally.n <= 0)
        return figure;
    const qint64 sum = definition.hasClock && clock == KpiClock::Calendar ? tally.calendarSum : tally.valueSum;
    switch (definition.form) {
    case KpiForm::Share:
        figure.value = double(tally.numerator) / double(tally.n);
        if (const std::optional<Bounds> bounds = wilsonInterval(tally.numerator, tally.n)) {
            figure.low = bounds->low;
            figure.high = bounds->high;
        }
        if (kpi == Kpi::Csat)
            figure.mean = double(sum) / double(tally.n);
        break;
    case KpiForm::Duration:
        figure.mean = double(sum) / double(tally.n);
        figure.value = figure.mean;
        figure.numerator = tally.n;
        break;
    case KpiForm::Count:
        figure.value = double(tally.n);
        figure.numerator = tally.n;
        break;
    case KpiForm::Score:
        setScore(figure, tally);
        break;
    }
    return figure;
}

bool isOpenAt(const OrderFact& order, Instant at)
{
    const MaybeInstant finished = finishedAt(order);
    return order.registeredAt <= at && (!finished || *finished > at);
}

Instant snapshotOf(const Period& period, Instant asOf)
{
    return std::min(asOf, Instant(period.to.ms - 1));
}

} // namespace sanbao
