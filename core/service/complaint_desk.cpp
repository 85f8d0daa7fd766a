// SPDX-License-Identifier: GPL-3.0-or-later
// Every step writes the complaint, its timeline entry, its audit row and its KPI row in one transaction. A timeline
// note starts with the complaint's number: that is how its history is found among the entries of the order or the
// customer.
#include "core/service/complaint_desk.h"

#include "core/base/text_fold.h"
#include "core/service/complaint_file_desk.h"
#include "core/service/kpi_ledger.h"
#include "core/service/labels.h"
#include "core/service/running_number.h"
#include "core/service/unit_of_work.h"
#include "core/storage/complaint_file_store.h"
#include "core/storage/customer_store.h"
#include "core/storage/order_finder.h"
#include "core/storage/order_store.h"
#include "core/storage/search_index.h"
#include "core/storage/setting_store.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <functional>
#include <tuple>

namespace sanbao {

namespace {

constexpr int kMaxTextLength = 2000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Complaints)
};

Failure missing()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This complaint does not exist."));
}

Failure changedMeanwhile()
{
    return Failure::of(FailureKind::Conflict,
                       Words::tr("The complaint was changed meanwhile. It has been reloaded; check it and try again."));
}

FieldIssue tooLong(const char* field)
{
    return {QLatin1String(field), Words::tr("The text is longer than 2000 characters.")};
}

QString separator()
{
    return QStringLiteral(" · ");
}

/// What is still missing for closing, field by field.
std::vector<FieldIssue> closingIssues(const Complaint& complaint)
{
    std::vector<FieldIssue> issues;
    const auto need = [&issues](bool given, const char* field, const char* text) {
        if (!given)
            issues.push_back({QLatin1String(field), Words::tr(text)});
    };
    need(!complaint.claim.isEmpty(), "claim",
         QT_TRANSLATE_NOOP("Complaints", "Say what the customer complains about."));
    need(!complaint.finding.isEmpty(), "finding", QT_TRANSLATE_NOOP("Complaints", "Write down what was found out."));
    need(complaint.justified.has_value(), "justified",
         QT_TRANSLATE_NOOP("Complaints", "Say whether the complaint is justified."));
    need(!complaint.remedy.isEmpty(), "remedy",
         QT_TRANSLATE_NOOP("Complaints", "Write down what was offered to the customer."));
    need(complaint.customerAccepted.has_value(), "accepted",
         QT_TRANSLATE_NOOP("Complaints", "Say whether the customer accepted the remedy."));
    need(!complaint.cause.isEmpty(), "cause",
         QT_TRANSLATE_NOOP("Complaints", "Name the cause, so that it can be prevented."));
    return issues;
}

} // namespace

/// One change of a stored complaint.
struct ComplaintDesk::Step
{
    QString event;
    QString note;
    std::function<std::vector<FieldIssue>(Complaint&)> change; ///< issues refuse the step
};

ComplaintRule ComplaintDesk::rule(ComplaintLevel level)
{
    ComplaintRule rule;
    rule.level = level;
    rule.limitDays = level == ComplaintLevel::L2 ? 3 : 1;
    rule.responsible = level == ComplaintLevel::L1 ? Role::Counter : Role::Manager;
    rule.escalateTo = level == ComplaintLevel::L1 ? Role::Manager : Role::Admin;
    bool valid = false;
    SettingStore settings(m_context.database);
    const int days =
        settings.value(QStringLiteral("complaint.limit.") + codeOf(level)).value_or(QString()).toInt(&valid);
    if (valid && days > 0)
        rule.limitDays = days;
    return rule;
}

Instant ComplaintDesk::dueAt(Instant receivedAt, ComplaintLevel level)
{
    const QDateTime due = inZone(receivedAt, m_context.catalogue.zone()).addDays(rule(level).limitDays);
    return Instant(due.toMSecsSinceEpoch());
}

std::vector<FieldIssue> ComplaintDesk::check(const NewComplaint& request)
{
    std::vector<FieldIssue> issues;
    const QString claim = cleanText(request.claim);
    if (claim.isEmpty())
        issues.push_back({QStringLiteral("claim"), Words::tr("Say what the customer complains about.")});
    if (claim.size() > kMaxTextLength)
        issues.push_back(tooLong("claim"));
    if (request.order.isValid()) {
        if (!OrderFinder(m_context.database).row(request.order))
            issues.push_back({QStringLiteral("order"), Words::tr("This order does not exist.")});
    } else if (!CustomerStore(m_context.database).find(request.customer)) {
        issues.push_back(
            {QStringLiteral("customer"), Words::tr("Choose the customer or the order the complaint is about.")});
    }
    if (request.receivedAt && *request.receivedAt > m_context.clock.now())
        issues.push_back({QStringLiteral("received"), Words::tr("The moment of receipt lies in the future.")});
    return issues;
}

Complaint ComplaintDesk::draft(const NewComplaint& request, Instant now)
{
    Complaint complaint;
    complaint.unit = m_context.catalogue.unit().id;
    complaint.order = request.order;
    complaint.customer = request.customer;
    if (request.order.isValid()) {
        if (const std::optional<WorkOrder> order = OrderStore(m_context.database).find(request.order))
            complaint.customer = order->customer;
    }
    complaint.level = request.level;
    complaint.claim = cleanText(request.claim);
    complaint.receivedAt = request.receivedAt.value_or(now);
    complaint.dueAt = dueAt(complaint.receivedAt, complaint.level);
    complaint.owner = request.owner.isValid() ? request.owner : m_context.session.staff;
    const QDate day = localDay(complaint.receivedAt, m_context.catalogue.zone());
    const QString scope =
        m_context.catalogue.unit().code + QStringLiteral("-T") + day.toString(QStringLiteral("yyMMdd"));
    complaint.number = runningNumber(m_context, QStringLiteral("complaint"), scope, scope + QLatin1Char('-'), 4);
    return complaint;
}

Outcome<Complaint> ComplaintDesk::log(const NewComplaint& request)
{
    UnitOfWork work(m_context, Permission::LogComplaint);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    if (std::vector<FieldIssue> issues = check(request); !issues.empty())
        return Failure::invalid(std::move(issues));
    Complaint complaint = draft(request, work.now());
    complaint.id = ComplaintStore(m_context.database).insert(complaint);
    openComplaintFile(m_context, complaint.id);
    SearchIndex(m_context.database).add(complaint.id.value, SearchIndex::complaintKeys(complaint.number));
    tell(work, complaint, QStringLiteral("complaint"), label(complaint.level) + separator() + complaint.claim,
         complaint.receivedAt);
    KpiLedger(m_context.database, m_context.catalogue.zone()).writeComplaint(complaint);
    work.audit(QStringLiteral("complaint.logged"), EntityKind::Complaint, complaint.id.value,
               {{QStringLiteral("number"), complaint.number},
                {QStringLiteral("level"), codeOf(complaint.level)},
                {QStringLiteral("claim"), complaint.claim},
                {QStringLiteral("received_at"), complaint.receivedAt.ms}});
    work.touch(EntityKind::Complaint, complaint.id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return complaint;
}

void ComplaintDesk::tell(UnitOfWork& work, const Complaint& complaint, const QString& event, const QString& note,
                         MaybeInstant at)
{
    TimelineEntry entry;
    entry.order = complaint.order;
    entry.customer = complaint.customer;
    if (complaint.order.isValid()) {
        if (const std::optional<WorkOrder> order = OrderStore(m_context.database).find(complaint.order))
            entry.product = order->product;
        work.touch(EntityKind::WorkOrder, complaint.order.value);
    }
    entry.happenedAt = at.value_or(work.now());
    entry.event = event;
    entry.note = note.isEmpty() ? complaint.number : complaint.number + separator() + note;
    work.tell(entry);
}

Outcome<Complaint> ComplaintDesk::take(Permission permission, ComplaintId id, qint64 revision, const Step& step)
{
    UnitOfWork work(m_context, permission);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    ComplaintStore complaints(m_context.database);
    std::optional<Complaint> complaint = complaints.find(id);
    if (!complaint)
        return m_context.database.takeFailure().value_or(missing());
    if (complaint->revision != revision)
        return changedMeanwhile();
    if (complaint->state == ComplaintState::Closed)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("Complaint %1 is closed and can no longer change.").arg(complaint->number));
    if (std::vector<FieldIssue> issues = step.change(*complaint); !issues.empty())
        return Failure::invalid(std::move(issues));
    if (!complaints.update(*complaint))
        return m_context.database.takeFailure().value_or(changedMeanwhile());
    complaint->revision += 1;
    tell(work, *complaint, step.event, step.note);
    KpiLedger(m_context.database, m_context.catalogue.zone()).writeComplaint(*complaint);
    QString action = step.event;
    work.audit(action.replace(QLatin1Char('_'), QLatin1Char('.')), EntityKind::Complaint, id.value,
               {{QStringLiteral("number"), complaint->number},
                {QStringLiteral("level"), codeOf(complaint->level)},
                {QStringLiteral("state"), codeOf(complaint->state)},
                {QStringLiteral("note"), step.note}});
    work.touch(EntityKind::Complaint, id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return *complaint;
}

Outcome<Complaint> ComplaintDesk::changeLevel(ComplaintId id, qint64 revision, ComplaintLevel level,
                                              const QString& reason)
{
    const QString why = cleanText(reason);
    if (why.isEmpty())
        return Failure::invalid(QStringLiteral("reason"), Words::tr("Say why the level changes."));
    const std::optional<Complaint> before = ComplaintStore(m_context.database).find(id);
    const QString from = before ? label(before->level) : QString();
    Step step{QStringLiteral("complaint_level"), from + QStringLiteral(" → ") + label(level) + separator() + why, {}};
    step.change = [this, level](Complaint& complaint) {
        complaint.level = level;
        complaint.dueAt = dueAt(complaint.receivedAt, level);
        return std::vector<FieldIssue>{};
    };
    return take(Permission::LogComplaint, id, revision, step);
}

Outcome<Complaint> ComplaintDesk::acknowledge(ComplaintId id, qint64 revision, const QString& note)
{
    Step step{QStringLiteral("complaint_acknowledged"), cleanText(note), {}};
    step.change = [this](Complaint& complaint) {
        if (complaint.state == ComplaintState::Open)
            complaint.state = ComplaintState::Acknowledged;
        stamp(complaint, ComplaintStage::Acknowledged);
        return std::vector<FieldIssue>{};
    };
    return take(Permission::LogComplaint, id, revision, step);
}

Outcome<Complaint> ComplaintDesk::offerRemedy(ComplaintId id, qint64 revision, const QString& remedy)
{
    const QString offer = cleanText(remedy);
    Step step{QStringLiteral("complaint_remedy"), offer, {}};
    step.change = [this, &offer](Complaint& complaint) {
        std::vector<FieldIssue> issues;
        if (offer.isEmpty())
            issues.push_back({QStringLiteral("remedy"), Words::tr("Write down what was offered to the customer.")});
        else if (offer.size() > kMaxTextLength)
            issues.push_back(tooLong("remedy"));
        complaint.remedy = offer;
        complaint.state = ComplaintState::Proposed;
        stamp(complaint, ComplaintStage::Proposed);
        return issues;
    };
    return take(Permission::LogComplaint, id, revision, step);
}

void ComplaintDesk::stamp(const Complaint& complaint, ComplaintStage stage)
{
    ComplaintFileStore(m_context.database).stamp(complaint.id, stage, m_context.clock.now());
}

/// The stages whose facts are known by now.
void ComplaintDesk::stampKnown(const Complaint& complaint)
{
    if (!complaint.finding.isEmpty() && complaint.justified)
        stamp(complaint, ComplaintStage::Investigated);
    if (!complaint.remedy.isEmpty())
        stamp(complaint, ComplaintStage::Proposed);
    if (complaint.customerAccepted)
        stamp(complaint, ComplaintStage::Agreed);
}

Outcome<Complaint> ComplaintDesk::progress(ComplaintId id, qint64 revision, const ComplaintClosing& typed)
{
    const QString finding = cleanText(typed.finding);
    const QString remedy = cleanText(typed.remedy);
    const QString cause = cleanText(typed.cause);
    QStringList told{finding, remedy, cause};
    told.removeAll(QString());
    Step step{QStringLiteral("complaint_progress"), told.join(separator()), {}};
    step.change = [&](Complaint& complaint) {
        std::vector<FieldIssue> issues;
        if (told.isEmpty() && !typed.justified && !typed.customerAccepted)
            issues.push_back({QStringLiteral("progress"), Words::tr("There is nothing new to keep yet.")});
        for (const auto& [field, text, member] :
             {std::tuple{"finding", &finding, &Complaint::finding}, std::tuple{"remedy", &remedy, &Complaint::remedy},
              std::tuple{"cause", &cause, &Complaint::cause}}) {
            if (text->size() > kMaxTextLength)
                issues.push_back(tooLong(field));
            if (!text->isEmpty())
                complaint.*member = *text;
        }
        if (typed.justified)
            complaint.justified = typed.justified;
        if (typed.customerAccepted)
            complaint.customerAccepted = typed.customerAccepted;
        if (!complaint.remedy.isEmpty())
            complaint.state = ComplaintState::Proposed;
        stampKnown(complaint);
        return issues;
    };
    return take(Permission::LogComplaint, id, revision, step);
}

Outcome<Complaint> ComplaintDesk::assign(ComplaintId id, qint64 revision, StaffId owner)
{
    Step step{QStringLiteral("complaint_assigned"), m_context.catalogue.staffName(owner), {}};
    step.change = [this, owner](Complaint& complaint) {
        std::vector<FieldIssue> issues;
        const StaffMember* member = m_context.catalogue.member(owner);
        if (!member || !member->active)
            issues.push_back({QStringLiteral("owner"), Words::tr("Choose who takes care of the complaint.")});
        complaint.owner = owner;
        return issues;
    };
    return take(Permission::LogComplaint, id, revision, step);
}

Outcome<Complaint> ComplaintDesk::close(ComplaintId id, qint64 revision, const ComplaintClosing& closing)
{
    const QString cause = cleanText(closing.cause);
    Step step{QStringLiteral("complaint_closed"), cause, {}};
    step.change = [this, &closing, &cause](Complaint& complaint) {
        if (const QString claim = cleanText(closing.claim); !claim.isEmpty())
            complaint.claim = claim;
        if (const QString remedy = cleanText(closing.remedy); !remedy.isEmpty())
            complaint.remedy = remedy;
        complaint.finding = cleanText(closing.finding);
        complaint.justified = closing.justified;
        complaint.customerAccepted = closing.customerAccepted;
        complaint.cause = cause;
        std::vector<FieldIssue> issues = closingIssues(complaint);
        for (const auto& [field, text] :
             {std::pair{"claim", &complaint.claim}, std::pair{"finding", &complaint.finding},
              std::pair{"remedy", &complaint.remedy}, std::pair{"cause", &complaint.cause}}) {
            if (text->size() > kMaxTextLength)
                issues.push_back(tooLong(field));
        }
        complaint.state = ComplaintState::Closed;
        complaint.closedAt = m_context.clock.now();
        stampKnown(complaint);
        return issues;
    };
    return take(Permission::CloseComplaint, id, revision, step);
}

Outcome<std::vector<ComplaintRow>> ComplaintDesk::page(ComplaintScope scope, const std::optional<ComplaintRow>& after,
                                                       int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, ComplaintStore(m_context.database).page(scope, after, limit));
}

Outcome<ComplaintCounts> ComplaintDesk::counts()
{
    return readResult(m_context, ComplaintStore(m_context.database).counts(m_context.clock.now()));
}

Outcome<ComplaintView> ComplaintDesk::open(ComplaintId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<Complaint> complaint = ComplaintStore(m_context.database).find(id);
    if (!complaint)
        return m_context.database.takeFailure().value_or(missing());
    ComplaintView view;
    view.complaint = *complaint;
    view.customer = CustomerStore(m_context.database).find(complaint->customer).value_or(Customer{});
    TimelineStore timeline(m_context.database);
    std::vector<TimelineEntry> entries;
    if (complaint->order.isValid()) {
        OrderStore orders(m_context.database);
        if (const std::optional<WorkOrder> order = orders.find(complaint->order)) {
            view.orderNumber = order->number;
            view.product = order->product;
        }
        view.productLabel = orders.productLabel(complaint->order);
        entries = timeline.ofOrder(complaint->order);
    } else {
        entries = timeline.ofCustomer(complaint->customer);
    }
    for (TimelineEntry& entry : entries) {
        if (entry.event.startsWith(QLatin1String("complaint")) && entry.note.startsWith(complaint->number))
            view.history.push_back(std::move(entry));
    }
    return readResult(m_context, std::move(view));
}

Outcome<std::vector<ComplaintRow>> ComplaintDesk::ofOrder(WorkOrderId order)
{
    return readResult(m_context, ComplaintStore(m_context.database).ofOrder(order));
}

Outcome<std::vector<ComplaintRow>> ComplaintDesk::ofCustomer(CustomerId customer, int limit)
{
    return readResult(m_context, ComplaintStore(m_context.database).ofCustomer(customer, limit));
}

Outcome<ComplaintId> ComplaintDesk::idOf(const QString& number)
{
    const std::optional<ComplaintId> id = ComplaintStore(m_context.database).idOf(number.trimmed());
    if (!id)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("There is no complaint with number %1.").arg(number)));
    return *id;
}

} // namespace sanbao
