// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/callback_desk.h"

#include "core/base/text_fold.h"
#include "core/domain/masking.h"
#include "core/service/kpi_ledger.h"
#include "core/service/unit_of_work.h"
#include "core/storage/call_store.h"
#include "core/storage/care_store.h"
#include "core/storage/contact_store.h"
#include "core/storage/customer_store.h"
#include "core/storage/order_store.h"
#include "core/storage/setting_store.h"
#include "core/storage/survey_store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMaxNote = 2000;
constexpr char kGreetingKey[] = "callback.greeting";

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Callbacks)
};

QDate todayOf(const ServiceContext& context)
{
    return localDay(context.clock.now(), context.catalogue.zone());
}

QString sentence(const CallItem& item)
{
    switch (item.reason) {
    case CallReason::Survey:
        return Words::tr("Order %1: does everything work? Then ask the questions of the survey.").arg(item.orderNumber);
    case CallReason::LowGrade:
        return item.text + QLatin1Char(' ') + Words::tr("Listen first, then say what we will do and by when.");
    case CallReason::WarrantyEnd:
    case CallReason::PackageEnd:
        return item.text + QLatin1Char(' ') + Words::tr("Ask whether a check-up or a renewal is wanted.");
    default:
        return item.text;
    }
}

} // namespace

std::optional<Failure> calledAlready(ServiceContext& context, qint64 key, QDate today)
{
    const std::optional<CallAttempt> earlier = CallStore(context.database).onDay(key, today);
    if (!earlier)
        return std::nullopt;
    return Failure::of(
        FailureKind::Conflict,
        Words::tr("This household was called today at %1 by %2. Nobody is called twice on one day; it comes up again "
                  "tomorrow.")
            .arg(inZone(earlier->at, context.catalogue.zone()).toString(QStringLiteral("HH:mm")),
                 context.catalogue.staffName(earlier->staff)));
}

void noteCall(ServiceContext& context, CustomerId customer, Instant at, CallOutcome outcome, const QString& note,
              QDate next)
{
    CallStore calls(context.database);
    const qint64 key = calls.keyOf(customer);
    const QDate day = localDay(at, context.catalogue.zone());
    if (calls.onDay(key, day))
        return;
    CallAttempt call;
    call.customer = customer;
    call.household = key % 2 == 1 ? key / 2 : 0;
    call.day = day;
    call.at = at;
    call.outcome = outcome;
    call.note = note;
    call.nextOn = next;
    call.staff = context.session.staff;
    calls.insert(call);
}

Outcome<std::vector<CallRow>> CallbackDesk::due(QDate until, const std::optional<CallRow>& after, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::vector<CallRow> rows = CallStore(m_context.database).due(until, todayOf(m_context), after, limit);
    for (CallRow& row : rows) {
        if (!m_context.may(Permission::EditCustomer))
            row.phone = maskPhone(row.phone);
    }
    return readResult(m_context, std::move(rows));
}

Outcome<CallCounts> CallbackDesk::counts()
{
    return readResult(m_context, CallStore(m_context.database).counts(todayOf(m_context)));
}

Outcome<CallRow> CallbackDesk::ofCustomer(CustomerId customer)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    CallStore calls(m_context.database);
    const std::optional<Customer> found = CustomerStore(m_context.database).find(customer);
    CallRow row;
    row.key = calls.keyOf(customer);
    row.customer = customer;
    row.items = calls.items(row.key, todayOf(m_context));
    if (!found || row.items.empty())
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("Nothing is due for this customer today.")));
    row.name = found->name;
    row.phone = m_context.may(Permission::EditCustomer) ? found->phone : maskPhone(found->phone);
    row.calledToday = calls.onDay(row.key, todayOf(m_context)).has_value();
    row.dueOn = callDay(row.items.front().dueOn, todayOf(m_context), row.calledToday);
    for (const CallItem& item : row.items)
        row.attempts = std::max(row.attempts, item.attempts);
    return readResult(m_context, std::move(row));
}

Outcome<std::vector<CallAttempt>> CallbackDesk::history(qint64 key, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, CallStore(m_context.database).history(key, limit));
}

QString CallbackDesk::greeting()
{
    return SettingStore(m_context.database).value(QLatin1String(kGreetingKey)).value_or(QString());
}

Done CallbackDesk::saveGreeting(const QString& text)
{
    UnitOfWork work(m_context, Permission::ManageSettings);
    if (Done ready = work.begin(); !ready)
        return ready;
    const QString clean = cleanText(text);
    if (clean.size() > kMaxNote)
        return Failure::invalid(QStringLiteral("greeting"), Words::tr("The text is longer than 2000 characters."));
    SettingStore(m_context.database).set(QLatin1String(kGreetingKey), clean);
    work.audit(QStringLiteral("callback.greeting"), EntityKind::Setting, 0, {{QStringLiteral("text"), clean}});
    work.touch(EntityKind::Setting, 0);
    return work.commit();
}

QString CallbackDesk::script(const CallRow& row)
{
    QString hello = greeting();
    if (hello.isEmpty())
        hello = Words::tr("Hello, this is %1 of %2. Is it convenient to talk for two minutes?")
                    .arg(m_context.session.name, m_context.catalogue.unit().name);
    QStringList lines{hello};
    for (const CallItem& item : row.items)
        lines.append(QStringLiteral("• ") + sentence(item));
    return lines.join(QLatin1Char('\n'));
}

void CallbackDesk::takeUp(UnitOfWork& work, const CallResult& result, const std::vector<CallItem>& items, QDate next)
{
    CallStore calls(m_context.database);
    CareStore care(m_context.database);
    for (const CallItem& item : items) {
        if (item.reason == CallReason::Survey) {
            if (wasReached(result.outcome))
                continue;
            SurveyStore surveys(m_context.database);
            std::optional<Survey> survey = surveys.find(SurveyId(item.id));
            if (!survey)
                continue;
            survey->attempts += 1;
            survey->dueOn = next;
            surveys.update(*survey);
            KpiLedger(m_context.database, m_context.catalogue.zone()).writeSurvey(*survey);
            work.touch(EntityKind::Survey, item.id);
        } else if (!wasReached(result.outcome)) {
            calls.countTaskAttempt(item.id, next);
        } else if (std::optional<CareTask> task = care.find(item.id)) {
            task->state = result.outcome == CallOutcome::Declined ? CareState::Dropped : CareState::Finished;
            task->result = cleanText(result.note);
            task->doneAt = work.now();
            task->doneBy = m_context.session.staff;
            care.update(*task);
        }
    }
}

Outcome<CallAttempt> CallbackDesk::record(const CallResult& result)
{
    UnitOfWork work(m_context, Permission::TakeSurvey);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const QDate today = localDay(work.now(), m_context.catalogue.zone());
    if (std::optional<Failure> refusal = calledAlready(m_context, result.key, today))
        return std::move(*refusal);
    const std::vector<CallItem> items = CallStore(m_context.database).items(result.key, today);
    const auto isTask = [](const CallItem& item) { return item.reason != CallReason::Survey; };
    std::vector<FieldIssue> issues;
    const QString note = cleanText(result.note);
    if (result.outcome == CallOutcome::Reached && note.isEmpty() && std::any_of(items.begin(), items.end(), isTask))
        issues.push_back({QStringLiteral("note"), Words::tr("Write down what came of it.")});
    if (note.size() > kMaxNote)
        issues.push_back({QStringLiteral("note"), Words::tr("The text is longer than 2000 characters.")});
    const std::optional<QDate> next = nextTry(today, result.again);
    if (!wasReached(result.outcome) && !next)
        issues.push_back(
            {QStringLiteral("again"), Words::tr("Choose a day after today: nobody is called twice on one day.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    const QDate again = wasReached(result.outcome) ? QDate() : *next;
    takeUp(work, result, items, again);
    noteCall(m_context, result.customer, work.now(), result.outcome, note, again);
    Contact contact;
    contact.customer = result.customer;
    contact.kind = ContactKind::Call;
    contact.direction = ContactDirection::Out;
    contact.channel = Channel::Hotline;
    contact.body = note.isEmpty() ? label(result.outcome) : label(result.outcome) + QStringLiteral(" · ") + note;
    contact.happenedAt = work.now();
    contact.enteredAt = work.now();
    contact.staff = m_context.session.staff;
    ContactStore(m_context.database).insert(contact);
    QJsonArray taken;
    for (const CallItem& item : items)
        taken.append(QStringLiteral("%1:%2").arg(codeOf(item.reason), QString::number(item.id)));
    work.audit(QStringLiteral("callback.called"), EntityKind::Customer, result.customer.value,
               {{QStringLiteral("outcome"), codeOf(result.outcome)},
                {QStringLiteral("note"), note},
                {QStringLiteral("again"), again.toString(Qt::ISODate)},
                {QStringLiteral("items"), taken}});
    work.touch(EntityKind::Customer, result.customer.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return CallStore(m_context.database).onDay(result.key, today).value_or(CallAttempt{});
}

Outcome<CallRates> CallbackDesk::rates(QDate from, QDate to)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadKpi); !permitted)
        return std::move(permitted).error();
    const SurveyTally tally = SurveyStore(m_context.database).tally(from, to);
    return readResult(m_context, CallRates{tally.due, tally.called, tally.answered, tally.declined, tally.unreachable});
}

QString label(CallReason reason)
{
    switch (reason) {
    case CallReason::Survey:
        return Words::tr("Survey");
    case CallReason::AfterCare:
        return Words::tr("After-care");
    case CallReason::GroupCall:
        return Words::tr("Periodic call");
    case CallReason::LowGrade:
        return Words::tr("Low grade");
    case CallReason::PackageEnd:
        return Words::tr("Package ends");
    case CallReason::WarrantyEnd:
        return Words::tr("Warranty ends");
    case CallReason::NextAction:
        break;
    }
    return Words::tr("Promised call");
}

QString label(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Reached:
        return Words::tr("Reached");
    case CallOutcome::NoAnswer:
        return Words::tr("No answer");
    case CallOutcome::Busy:
        return Words::tr("Busy");
    case CallOutcome::CallLater:
        return Words::tr("Asked to call later");
    case CallOutcome::WrongNumber:
        return Words::tr("Wrong number");
    case CallOutcome::Declined:
        break;
    }
    return Words::tr("Does not want to be called");
}

} // namespace sanbao
