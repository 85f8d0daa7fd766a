// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/review_desk.h"

#include "core/base/text_fold.h"
#include "core/document/review_documents.h"
#include "core/service/alert_desk.h"
#include "core/service/complaint_desk.h"
#include "core/service/kpi_amount.h"
#include "core/service/labels.h"
#include "core/service/order_desk.h"
#include "core/service/steering.h"
#include "core/service/unit_of_work.h"
#include "core/storage/audit_trail.h"
#include "core/storage/review_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

constexpr std::size_t kWorst = 10;
constexpr std::size_t kMostComplaints = 40;
constexpr int kMostHealth = 500;
constexpr qint64 kDay = 86'400'000;

/// How bad an order went, and the words for it.
struct Trouble
{
    double weight = 0;
    QStringList words;

    void add(double more, const QString& why)
    {
        weight += more;
        words << why;
    }
};

std::map<qint64, Trouble> troublesOf(const KpiFacts& facts, const Period& span, Instant asOf)
{
    std::map<qint64, Trouble> troubles;
    for (const OrderFact& order : facts.orders) {
        const bool ours = span.contains(order.registeredAt) || (order.resolvedAt && span.contains(*order.resolvedAt));
        if (!ours || isExcluded(order))
            continue;
        Trouble& trouble = troubles[order.order.value];
        const Instant end = order.resolvedAt.value_or(std::min(asOf, span.to));
        if (order.completionDueAt && end > *order.completionDueAt) {
            const double days = double(end.ms - order.completionDueAt->ms) / kDay;
            trouble.add(1 + std::min(days, 30.0) / 5,
                        Words::tr("%1 after the promise").arg(durationText(end.minutesSince(*order.completionDueAt))));
        }
        if (order.reopenCount > 0)
            trouble.add(2, Words::tr("reopened"));
        if (order.repeatedAt && order.resolvedAt && order.repeatedAt->ms - order.resolvedAt->ms <= 30 * kDay)
            trouble.add(2, Words::tr("came back within 30 days"));
        if (order.visits > 2)
            trouble.add(1, Words::tr("%1 visits").arg(order.visits));
    }
    for (const ComplaintFact& complaint : facts.complaints) {
        if (complaint.order.isValid() && span.contains(complaint.receivedAt))
            troubles[complaint.order.value].add(4, Words::tr("complaint"));
    }
    for (const SurveyFact& survey : facts.surveys) {
        if (survey.satisfaction && *survey.satisfaction <= 2 && survey.completedAt &&
            span.contains(*survey.completedAt))
            troubles[survey.order.value].add(4 - *survey.satisfaction, Words::tr("grade %1").arg(*survey.satisfaction));
    }
    std::erase_if(troubles, [](const auto& entry) { return entry.second.weight <= 0; });
    return troubles;
}

QString stateOf(const ReviewAction& action, QDate today)
{
    if (action.doneAt)
        return Words::tr("done");
    return action.dueOn.isValid() && action.dueOn < today ? Words::tr("overdue") : Words::tr("open");
}

std::optional<double> shown(const KpiFigure& figure)
{
    return definitionOf(figure.kpi).form == KpiForm::Duration && figure.median ? figure.median : figure.value;
}

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict, Words::tr("Somebody else changed this review meanwhile. Open it again."));
}

} // namespace

QString healthName(const QString& code)
{
    if (code == QLatin1String("no_owner"))
        return Words::tr("Open orders without a technician");
    if (code == QLatin1String("overdue"))
        return Words::tr("Open orders past a promise");
    if (code == QLatin1String("no_survey"))
        return Words::tr("Closed orders without a survey");
    return Words::tr("Repairs without cause or action on record");
}

void ReviewDesk::addFigures(Review& review)
{
    KpiRoom room(m_context);
    const QTimeZone& zone = m_context.catalogue.zone();
    KpiReader reader(m_context.database, zone);
    std::vector<Kpi> kpis;
    for (const KpiDefinition& definition : kpiCatalog())
        kpis.push_back(definition.kpi);
    const auto figuresOf = [&](const KpiPeriod& period) {
        const Period span = period.instants(zone);
        return evaluate({kpis, review.asOf, KpiClock::Business}, reader.facts(span, review.asOf), span);
    };
    const std::vector<KpiFigure> now = figuresOf(review.month);
    const std::vector<KpiFigure> before = figuresOf(review.month.before());
    const std::vector<KpiFigure> lastYear = figuresOf(review.month.before(12));
    const std::vector<ReportedFigure> reported = AlertDesk(m_context).reported(review.month.firstMonth());
    for (std::size_t i = 0; i < kpis.size(); ++i) {
        ReviewFigure figure{now[i], before[i], lastYear[i], {}, {}, room.target(kpis[i])};
        for (const ReportedFigure& old : reported) {
            if (old.kpi != kpiId(kpis[i]))
                continue;
            figure.reportedAt = old.reportedAt;
            if (old.value != shown(now[i]))
                figure.reported = old.value;
        }
        review.figures.push_back(std::move(figure));
    }
}

void ReviewDesk::addWorst(Review& review)
{
    const QTimeZone& zone = m_context.catalogue.zone();
    const Period span = review.month.instants(zone);
    const KpiFacts facts = KpiReader(m_context.database, zone).facts(span, review.asOf);
    std::vector<std::pair<qint64, Trouble>> troubles;
    for (auto& [order, trouble] : troublesOf(facts, span, review.asOf))
        troubles.emplace_back(order, trouble);
    std::stable_sort(troubles.begin(), troubles.end(),
                     [](const auto& a, const auto& b) { return a.second.weight > b.second.weight; });
    if (troubles.size() > kWorst)
        troubles.resize(kWorst);
    OrderFilter filter;
    for (const auto& [order, trouble] : troubles)
        filter.ids.push_back(WorkOrderId(order));
    if (filter.ids.empty())
        return;
    const auto rows = OrderDesk(m_context).page(filter, OrderSort::Newest, std::nullopt, int(kWorst));
    for (const auto& [order, trouble] : troubles) {
        for (const OrderRow& row : rows.value_or(std::vector<OrderRow>())) {
            if (row.id.value == order)
                review.worst.push_back({row, trouble.words.join(QStringLiteral(", "))});
        }
    }
}

void ReviewDesk::addComplaints(Review& review)
{
    const QTimeZone& zone = m_context.catalogue.zone();
    const Period span = review.month.instants(zone);
    ComplaintDesk desk(m_context);
    for (const ComplaintFact& fact : KpiStore(m_context.database).complaints(span.from, span.to)) {
        const Outcome<ComplaintView> view = desk.open(fact.complaint);
        if (!view)
            continue;
        const Complaint& complaint = view->complaint;
        review.complaints.push_back({complaint.id, complaint.number, localDay(complaint.receivedAt, zone),
                                     complaint.claim, label(complaint.state)});
        if (review.complaints.size() >= kMostComplaints)
            break;
    }
}

Outcome<Review> ReviewDesk::prepare(int month, const ReviewProgress& progress)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    const QTimeZone& zone = m_context.catalogue.zone();
    const QDate first(month / 100, month % 100, 1);
    Review review;
    review.asOf = m_context.clock.now();
    if (!first.isValid() || first > localDay(review.asOf, zone))
        return Failure::invalid(QStringLiteral("month"), Words::tr("Choose a month that has begun."));
    review.month = KpiPeriod::containing(PeriodKind::Month, first);
    ReviewStore store(m_context.database);
    const Period span = review.month.instants(zone);
    const std::vector<std::function<void()>> steps{
        [&] { addFigures(review); }, [&] { addWorst(review); }, [&] { addComplaints(review); },
        [&] { review.alerts = AlertDesk(m_context).ofMonth(month).value_or(std::vector<KpiAlert>()); },
        [&] {
            review.health = store.health(span.from, span.to, review.asOf, kMostHealth);
            review.actions = store.actions(month);
            review.pack = store.pack(month);
            review.auditHead = AuditTrail(m_context.database).head();
        }};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        steps[i]();
        if (progress && !progress(int(i) + 1, int(steps.size())))
            return Failure::of(FailureKind::Unavailable, Words::tr("The review was stopped."));
    }
    return readResult(m_context, std::move(review));
}

Document ReviewDesk::document(const Review& review)
{
    const OrgUnit& unit = m_context.catalogue.unit();
    const QTimeZone& zone = m_context.catalogue.zone();
    const QDate today = localDay(m_context.clock.now(), zone);
    ReviewPaper paper;
    paper.store.code = unit.code;
    paper.store.name = unit.name;
    paper.store.hotline = unit.hotline;
    paper.store.address = unit.address;
    paper.store.zone = zone;
    paper.stamp = {review.asOf, m_context.session.name};
    paper.month = review.month.title();
    for (const ReviewFigure& figure : review.figures) {
        if (figure.now.n == 0 && figure.before.n == 0 && figure.lastYear.n == 0)
            continue;
        const Kpi kpi = figure.now.kpi;
        const bool down = definitionOf(kpi).direction == KpiDirection::LowerIsBetter;
        const std::optional<double> value = shown(figure.now);
        const auto comment = review.pack.comments.find(kpiId(kpi));
        const bool missed = figure.target && value && (down ? *value > *figure.target : *value < *figure.target);
        paper.figures.push_back(
            {kpiName(kpi), figureText(figure.now), figureText(figure.before), figureText(figure.lastYear),
             figure.reported ? amountText(kpi, *figure.reported) : QString(),
             figure.target ? (down ? QStringLiteral("≤ ") : QStringLiteral("≥ ")) + amountText(kpi, *figure.target)
                           : QString(),
             QString::number(figure.now.n), comment == review.pack.comments.end() ? QString() : comment->second,
             missed});
    }
    for (const WorstOrder& worst : review.worst)
        paper.worst.push_back(
            {worst.row.number, worst.row.productLabel + QLatin1Char('\n') + worst.row.faultText, worst.why});
    for (const ReviewComplaint& complaint : review.complaints)
        paper.complaints.push_back(
            {complaint.number, complaint.receivedOn.toString(Qt::ISODate), complaint.claim, complaint.state});
    AlertDesk alerts(m_context);
    for (const KpiAlert& alert : review.alerts)
        paper.alerts.push_back(
            {alerts.subjectName(alert.subject), alerts.sentence(alert),
             QStringLiteral("%1 · %2").arg(alertLevelName(alert.level), alertStateName(alert.state))});
    for (const ReviewAction& action : review.actions)
        paper.actions.push_back({action.what, m_context.catalogue.staffName(action.owner),
                                 action.dueOn.toString(Qt::ISODate), stateOf(action, today)});
    for (const HealthCount& count : review.health)
        paper.health.push_back({healthName(count.code), QString::number(count.orders.size())});
    paper.minutes = review.pack.minutes;
    paper.decisions = review.pack.decisions;
    paper.auditHead = review.auditHead;
    return reviewDocument(paper);
}

Outcome<ReviewPack> ReviewDesk::save(const ReviewPack& pack)
{
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    ReviewPack kept = pack;
    kept.minutes = cleanText(pack.minutes);
    kept.decisions = cleanText(pack.decisions);
    for (auto& [kpi, text] : kept.comments)
        text = cleanText(text);
    kept.preparedAt = work.now();
    kept.preparedBy = m_context.session.staff;
    if (!ReviewStore(m_context.database).save(kept))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    work.audit(QStringLiteral("review.saved"), EntityKind::Setting, kept.month,
               {{QStringLiteral("month"), kept.month}, {QStringLiteral("decisions"), kept.decisions}});
    work.touch(EntityKind::Setting, kept.month);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    kept.revision += pack.stored ? 1 : 0;
    kept.stored = true;
    return kept;
}

Outcome<ReviewAction> ReviewDesk::addAction(int month, const QString& what, StaffId owner, QDate due)
{
    ReviewAction action;
    action.month = month;
    action.what = cleanText(what);
    action.owner = owner;
    action.dueOn = due;
    if (action.what.isEmpty())
        return Failure::invalid(QStringLiteral("what"), Words::tr("Say what is to be done."));
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    ReviewStore store(m_context.database);
    ReviewPack pack = store.pack(month);
    if (!pack.stored) {
        pack.preparedAt = work.now();
        pack.preparedBy = m_context.session.staff;
        store.save(pack);
    }
    action.id = store.insert(action);
    work.audit(QStringLiteral("review.action"), EntityKind::Setting, action.id.value,
               {{QStringLiteral("month"), month}, {QStringLiteral("what"), action.what}});
    work.touch(EntityKind::Setting, action.id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return action;
}

Outcome<ReviewAction> ReviewDesk::finish(ReviewActionId id, qint64 revision, const QString& outcome)
{
    if (cleanText(outcome).isEmpty())
        return Failure::invalid(QStringLiteral("outcome"), Words::tr("Say what came of it."));
    UnitOfWork work(m_context, kSteersStore);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    ReviewStore store(m_context.database);
    std::optional<ReviewAction> action = store.action(id);
    if (!action)
        return Failure::of(FailureKind::NotFound, Words::tr("This action does not exist."));
    action->revision = revision;
    action->doneAt = work.now();
    action->outcome = cleanText(outcome);
    if (!store.update(*action))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    ++action->revision;
    work.audit(QStringLiteral("review.action_done"), EntityKind::Setting, id.value,
               {{QStringLiteral("outcome"), action->outcome}});
    work.touch(EntityKind::Setting, id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *action;
}

} // namespace sanbao
