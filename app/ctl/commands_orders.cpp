// SPDX-License-Identifier: GPL-3.0-or-later
// intake, order show, order list and order do.
#include "app/ctl/console.h"
#include "app/ctl/order_event_input.h"
#include "app/ctl/session.h"
#include "core/service/labels.h"
#include "core/service/order_json.h"
#include "core/service/process_desk.h"
#include "core/service/survey_desk.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <limits>

namespace sanbao::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

constexpr int kPage = 500;

QString wallTime(const MaybeInstant& at, const QTimeZone& zone)
{
    return at ? inZone(*at, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QStringLiteral("–");
}

int intake(Invocation& run)
{
    const Outcome<QJsonObject> document = readJson(run.positional(0));
    if (!document)
        return refuse(document.error());
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    const QTimeZone& zone = (*place)->catalogue().zone();
    const Outcome<IntakeRequest> request = IntakeRequest::fromJson(*document, zone);
    if (!request)
        return refuse(request.error());
    const Outcome<IntakeAnswer> answer = (*place)->intake().accept(*request);
    if (!answer)
        return refuse(answer.error());
    if (run.json()) {
        printJson(toJson(*answer, zone));
        return kDone;
    }
    QList<QStringList> pairs{{Words::tr("Order"), answer->number}};
    for (const Promise& promise : answer->promises)
        pairs.append({label(promise.kind), wallTime(promise.dueAt, zone)});
    printPairs(pairs);
    return kDone;
}

Outcome<OrderView> viewOf(Workplace& place, const QString& number)
{
    const Outcome<WorkOrderId> id = place.orders().idOf(number);
    if (!id)
        return id.error();
    return place.orders().open(*id);
}

void showText(const OrderView& view, const Catalogue& catalogue)
{
    const WorkOrder& order = view.order;
    const QTimeZone& zone = catalogue.zone();
    printPairs({{Words::tr("Order"), order.number},
                {Words::tr("State"), label(order.state)},
                {Words::tr("Type"), label(order.type)},
                {Words::tr("Customer"), order.contactName + QLatin1Char(' ') + order.contactPhone},
                {Words::tr("Product"), view.productLabel},
                {Words::tr("Fault"), order.faultText},
                {Words::tr("Registered"), wallTime(order.registeredAt, zone)},
                {Words::tr("To pay"), view.totals.due.grouped()}});
    printLine(QString());
    QList<QStringList> promises;
    for (const Promise& promise : order.promises)
        promises.append({label(promise.kind), wallTime(promise.dueAt, zone), label(promise.state)});
    printTable({Words::tr("Promise"), Words::tr("Due"), Words::tr("State")}, promises);
    printLine(QString());
    QList<QStringList> timeline;
    for (const TimelineEntry& entry : view.timeline)
        timeline.append(
            {wallTime(entry.happenedAt, zone), eventLabel(entry.event), catalogue.staffName(entry.actor), entry.note});
    printTable({Words::tr("When"), Words::tr("What"), Words::tr("Who"), Words::tr("Note")}, timeline);
}

int show(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    const Outcome<OrderView> view = viewOf(**place, run.positional(0));
    if (!view)
        return refuse(view.error());
    const Catalogue& catalogue = (*place)->catalogue();
    if (!run.json()) {
        showText(*view, catalogue);
        return kDone;
    }
    QJsonObject document = toJson(*view, catalogue);
    const Outcome<CustomerView> customer = (*place)->records().customer(view->order.customer);
    const Outcome<std::optional<Survey>> survey = (*place)->surveys().ofOrder(view->order.id);
    if (customer && survey)
        addAfterCare(document, *view, *customer, *survey, catalogue.zone());
    printJson(document);
    return kDone;
}

template <class E> Done choose(const Invocation& run, const char* name, std::optional<E>& target)
{
    if (!run.has(name))
        return {};
    target = fromCode<E>(run.option(name));
    if (target)
        return {};
    QStringList codes;
    for (const auto& [item, code] : Codes<E>::table)
        codes.append(QLatin1String(code));
    const QString text = Words::tr("--%1 does not know \"%2\". Possible: %3.")
                             .arg(QLatin1String(name), run.option(name), codes.join(QStringLiteral(", ")));
    return Failure::invalid(QLatin1String(name), text);
}

Outcome<OrderFilter> filterOf(const Invocation& run, const Catalogue& catalogue)
{
    OrderFilter filter;
    filter.scope = run.has("open") ? OrderScope::Open : run.has("closed") ? OrderScope::Closed : OrderScope::All;
    filter.overdueOnly = run.has("overdue");
    for (Done chosen : {choose(run, "state", filter.state), choose(run, "type", filter.type)}) {
        if (!chosen)
            return std::move(chosen).error();
    }
    if (run.has("technician")) {
        const StaffMember* member = catalogue.memberByLogin(run.option("technician"));
        if (!member)
            return Failure::invalid(QStringLiteral("technician"),
                                    Words::tr("There is no user with the login \"%1\".").arg(run.option("technician")));
        filter.technician = member->id;
    }
    if (run.has("from")) {
        const Outcome<QDate> from = run.day("from");
        if (!from)
            return from.error();
        filter.from = startOfDay(*from, catalogue.zone());
    }
    if (run.has("to")) {
        const Outcome<QDate> to = run.day("to");
        if (!to)
            return to.error();
        filter.until = startOfDay(to->addDays(1), catalogue.zone());
    }
    return filter;
}

/// Pages of the list until `limit` rows are taken; each page goes to `take` at once, so that a list of any length fits.
template <class Take> Done eachRow(Workplace& place, const OrderFilter& filter, qint64 limit, const Take& take)
{
    std::optional<OrderRow> last;
    for (qint64 left = limit; left > 0;) {
        const int wanted = int(std::min<qint64>(kPage, left));
        Outcome<std::vector<OrderRow>> rows = place.orders().page(filter, OrderSort::Newest, last, wanted);
        if (!rows)
            return std::move(rows).error();
        for (const OrderRow& row : *rows)
            take(row);
        if (int(rows->size()) < wanted)
            return {};
        last = rows->back();
        left -= qint64(rows->size());
    }
    return {};
}

int listJson(Workplace& place, const OrderFilter& filter, qint64 limit)
{
    QString separator = QStringLiteral("[\n");
    const Done listed = eachRow(place, filter, limit, [&](const OrderRow& row) {
        const QJsonDocument document(toJson(row, place.catalogue()));
        print(separator + QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
        separator = QStringLiteral(",\n");
    });
    if (!listed)
        return refuse(listed.error());
    print(separator.startsWith(QLatin1Char('[')) ? QStringLiteral("[]\n") : QStringLiteral("\n]\n"));
    return kDone;
}

int list(Invocation& run)
{
    Outcome<Workplace*> place = run.open(OpenMode::ReadOnly);
    if (!place)
        return refuse(place.error());
    const Outcome<OrderFilter> filter = filterOf(run, (*place)->catalogue());
    const Outcome<qint64> limit = run.number("limit", run.json() ? std::numeric_limits<qint64>::max() : 50, 1,
                                             std::numeric_limits<qint64>::max());
    if (!filter || !limit)
        return refuse(filter ? limit.error() : filter.error());
    if (run.json())
        return listJson(**place, *filter, *limit);
    QList<QStringList> rows;
    const QTimeZone& zone = (*place)->catalogue().zone();
    const Done listed = eachRow(**place, *filter, *limit, [&](const OrderRow& row) {
        rows.append({row.number, label(row.state), label(row.type), row.contactName, row.productLabel,
                     wallTime(row.registeredAt, zone), wallTime(row.nextDueAt, zone)});
    });
    if (!listed)
        return refuse(listed.error());
    printTable({Words::tr("Order"), Words::tr("State"), Words::tr("Type"), Words::tr("Customer"), Words::tr("Product"),
                Words::tr("Registered"), Words::tr("Next due")},
               rows);
    return kDone;
}

QString allowedText(const OrderView& view)
{
    QStringList codes;
    for (const OrderEventKind kind : view.allowed)
        codes.append(codeOf(kind));
    return codes.join(QStringLiteral(", "));
}

Outcome<OrderView> settle(Workplace& place, const OrderView& view, OrderEventInput& input)
{
    if (input.paysAll)
        input.payments.front().amount = view.totals.due;
    const MaybeInstant at = input.event.at == Instant() ? MaybeInstant() : MaybeInstant(input.event.at);
    const Outcome<Receipt> receipt = place.orders().settle(view.order.id, view.order.revision, input.payments, at);
    if (!receipt)
        return receipt.error();
    return place.orders().open(view.order.id);
}

Outcome<OrderView> act(Workplace& place, const OrderView& view, OrderEventInput& input)
{
    if (input.event.kind == OrderEventKind::Settle)
        return settle(place, view, input);
    // A script that sends somebody without saying the class means the plainest one.
    if (input.event.kind == OrderEventKind::Schedule && !input.event.grade &&
        !gradeOfFault(place.context(), view.order))
        input.event.grade = FaultGrade::General;
    const Outcome<WorkOrder> next = place.orders().act(view.order.id, view.order.revision, input.event);
    if (!next)
        return next.error();
    return place.orders().open(view.order.id);
}

int perform(Invocation& run)
{
    const std::optional<OrderEventKind> kind = fromCode<OrderEventKind>(run.positional(1));
    Outcome<Workplace*> place = run.open(OpenMode::ReadWrite);
    if (!place)
        return refuse(place.error());
    const Outcome<OrderView> view = viewOf(**place, run.positional(0));
    if (!view)
        return refuse(view.error());
    const bool isAllowed = kind && std::find(view->allowed.begin(), view->allowed.end(), *kind) != view->allowed.end();
    if (!isAllowed) {
        return refuse(Failure::of(FailureKind::Conflict,
                                  Words::tr("\"%1\" is not possible now (state: %2). Possible: %3.")
                                      .arg(run.positional(1), label(view->order.state), allowedText(*view))));
    }
    Outcome<OrderEventInput> input = readOrderEvent(run, *kind, view->order, (*place)->catalogue());
    if (!input)
        return refuse(input.error());
    const Outcome<OrderView> after = act(**place, *view, *input);
    if (!after)
        return refuse(after.error());
    if (run.json())
        printJson(toJson(*after, (*place)->catalogue()));
    else
        printLine(Words::tr("%1: %2").arg(after->order.number, label(after->order.state)));
    return kDone;
}

std::vector<Option> filterOptions()
{
    return {{QStringLiteral("open"), QString(), Words::tr("Only orders that are not finished.")},
            {QStringLiteral("closed"), QString(), Words::tr("Only finished orders.")},
            {QStringLiteral("overdue"), QString(), Words::tr("Only open orders with a missed clock.")},
            {QStringLiteral("state"), QStringLiteral("STATE"), Words::tr("Only orders in this state.")},
            {QStringLiteral("type"), QStringLiteral("TYPE"), Words::tr("Only this type of service.")},
            {QStringLiteral("technician"), QStringLiteral("USER"), Words::tr("Only orders of this technician.")},
            {QStringLiteral("from"), QStringLiteral("DAY"), Words::tr("Registered on this day or later.")},
            {QStringLiteral("to"), QStringLiteral("DAY"), Words::tr("Registered on this day or earlier.")},
            {QStringLiteral("limit"), QStringLiteral("N"), Words::tr("At most so many; as a table 50 when left out.")}};
}

} // namespace

std::vector<Command> orderCommands()
{
    return {
        {{QStringLiteral("intake")},
         QStringLiteral("REQUEST.json"),
         Words::tr("Logs one repair request as the intake page does."),
         {},
         1,
         1,
         intake,
         Words::tr(
             "The request: "
             "{\"customer\":{\"name\",\"phone\",\"address\"},\"product\":{\"category\",\"brand\",\"model\",\"serial\","
             "\"invoiced\",\"installed\"},\"fault\",\"type\",\"channel\",\"priority\",\"note\"}; phone, category and "
             "fault are "
             "needed. A file name of - reads standard input.")},
        {{QStringLiteral("order"), QStringLiteral("show")},
         QStringLiteral("NUMBER"),
         Words::tr("One order with timeline, promises, parts and fees."),
         {},
         1,
         1,
         show,
         QString()},
        {{QStringLiteral("order"), QStringLiteral("list")},
         QString(),
         Words::tr("Orders, the newest first."),
         filterOptions(),
         0,
         0,
         list,
         QString()},
        {{QStringLiteral("order"), QStringLiteral("do")},
         QStringLiteral("NUMBER EVENT"),
         Words::tr("One step in the life of an order."),
         {{QStringLiteral("at"), QStringLiteral("INSTANT"), Words::tr("When it happened; now when left out.")},
          {QStringLiteral("note"), QStringLiteral("TEXT"), Words::tr("Words for the timeline.")},
          {QStringLiteral("set"), QStringLiteral("KEY=VALUE"),
           Words::tr("A fact of the step; may be given several times.")}},
         2,
         2,
         perform,
         Words::tr("Events: %1")
                 .arg(QStringLiteral(
                     "respond, diagnose, quote, schedule, arrive, take_in, wait, resume, resolve, accept, "
                     "settle, close, cancel, reopen, note")) +
             QLatin1Char('\n') + Words::tr("Keys of --set: %1").arg(orderEventKeys())}};
}

} // namespace sanbao::ctl
