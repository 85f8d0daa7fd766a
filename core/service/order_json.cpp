// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/order_json.h"

namespace sanbao {

namespace {

QJsonValue moment(const MaybeInstant& at, const QTimeZone& zone)
{
    return at ? QJsonValue(isoWithOffset(*at, zone)) : QJsonValue(QJsonValue::Null);
}

QJsonValue dayValue(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

template <class E> QJsonValue codeValue(const std::optional<E>& value)
{
    return value ? QJsonValue(codeOf(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonObject warrantyJson(const WarrantyTerm& warranty)
{
    const char* status = warranty.status == WarrantyStatus::In    ? "in"
                         : warranty.status == WarrantyStatus::Out ? "out"
                                                                  : "unknown";
    return {{QStringLiteral("status"), QLatin1String(status)},
            {QStringLiteral("start"), dayValue(warranty.start)},
            {QStringLiteral("end"), dayValue(warranty.end)}};
}

QJsonArray promisesJson(const std::vector<Promise>& promises, const QTimeZone& zone)
{
    QJsonArray array;
    for (const Promise& promise : promises) {
        array.append(QJsonObject{{QStringLiteral("kind"), codeOf(promise.kind)},
                                 {QStringLiteral("due"), isoWithOffset(promise.dueAt, zone)},
                                 {QStringLiteral("state"), codeOf(promise.state)},
                                 {QStringLiteral("met"), moment(promise.metAt, zone)},
                                 {QStringLiteral("target_minutes"), promise.targetMinutes},
                                 {QStringLiteral("clock"), codeOf(promise.base)}});
    }
    return array;
}

QJsonArray pausesJson(const std::vector<Pause>& pauses, const QTimeZone& zone)
{
    QJsonArray array;
    for (const Pause& pause : pauses) {
        array.append(QJsonObject{{QStringLiteral("reason"), codeOf(pause.reason)},
                                 {QStringLiteral("from"), isoWithOffset(pause.from, zone)},
                                 {QStringLiteral("until"), moment(pause.until, zone)}});
    }
    return array;
}

QJsonArray timelineJson(const std::vector<TimelineEntry>& timeline, const Catalogue& catalogue)
{
    QJsonArray array;
    for (const TimelineEntry& entry : timeline) {
        array.append(QJsonObject{{QStringLiteral("at"), isoWithOffset(entry.happenedAt, catalogue.zone())},
                                 {QStringLiteral("entered"), isoWithOffset(entry.enteredAt, catalogue.zone())},
                                 {QStringLiteral("event"), entry.event},
                                 {QStringLiteral("actor"), catalogue.staffName(entry.actor)},
                                 {QStringLiteral("from"), entry.fromState},
                                 {QStringLiteral("to"), entry.toState},
                                 {QStringLiteral("note"), entry.note},
                                 {QStringLiteral("source"), entry.source}});
    }
    return array;
}

QJsonObject lineJson(const FeeLine& line)
{
    return {{QStringLiteral("kind"), codeOf(line.kind)},
            {QStringLiteral("code"), line.itemCode},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("quantity"), double(line.quantityMilli) / 1000},
            {QStringLiteral("price"), line.unitPrice.plain()},
            {QStringLiteral("waived"), line.waivedAmount().plain()},
            {QStringLiteral("waiver_reason"), line.waiverReason},
            {QStringLiteral("amount"), line.amount().plain()}};
}

void addFees(QJsonObject& order, const OrderView& view, const QTimeZone& zone)
{
    QJsonArray lines;
    QJsonArray parts;
    for (const FeeLine& line : view.fees) {
        lines.append(lineJson(line));
        if (line.kind == FeeKind::Part)
            parts.append(lineJson(line));
    }
    order.insert(QStringLiteral("parts"), parts);
    order.insert(QStringLiteral("fees"), QJsonObject{{QStringLiteral("lines"), lines},
                                                     {QStringLiteral("list"), view.totals.list.plain()},
                                                     {QStringLiteral("waived"), view.totals.waived.plain()},
                                                     {QStringLiteral("due"), view.totals.due.plain()}});
    if (!view.receipt)
        return;
    QJsonArray payments;
    for (const Payment& payment : view.receipt->payments)
        payments.append(QJsonObject{{QStringLiteral("method"), codeOf(payment.method)},
                                    {QStringLiteral("amount"), payment.amount.plain()}});
    order.insert(QStringLiteral("receipt"),
                 QJsonObject{{QStringLiteral("receipt_number"), view.receipt->number},
                             {QStringLiteral("total"), view.receipt->total.plain()},
                             {QStringLiteral("issued"), isoWithOffset(view.receipt->issuedAt, zone)},
                             {QStringLiteral("payments"), payments}});
}

QJsonObject productJson(const OrderView& view, const Catalogue& catalogue)
{
    const Category* category = catalogue.category(view.order.category);
    const ProductUnit unit = view.product.value_or(ProductUnit{});
    return {{QStringLiteral("category"), category ? category->code : QString()},
            {QStringLiteral("label"), view.productLabel},
            {QStringLiteral("brand"), unit.brand},
            {QStringLiteral("model"), unit.model},
            {QStringLiteral("serial"), unit.serial},
            {QStringLiteral("invoiced"), dayValue(unit.invoicedOn)},
            {QStringLiteral("installed"), dayValue(unit.installedOn)}};
}

void addStamps(QJsonObject& object, const WorkOrder& order, const QTimeZone& zone)
{
    const std::pair<const char*, MaybeInstant> stamps[] = {
        {"registered", order.registeredAt}, {"first_response", order.firstResponseAt},
        {"arrived", order.arrivedAt},       {"first_resolved", order.firstResolvedAt},
        {"resolved", order.resolvedAt},     {"accepted", order.acceptedAt},
        {"closed", order.closedAt},         {"cancelled", order.cancelledAt}};
    for (const auto& [key, at] : stamps)
        object.insert(QLatin1String(key), moment(at, zone));
    object.insert(QStringLiteral("appointment"),
                  QJsonObject{{QStringLiteral("from"), moment(order.appointmentFrom, zone)},
                              {QStringLiteral("to"), moment(order.appointmentTo, zone)}});
}

void addWork(QJsonObject& object, const WorkOrder& order, const Catalogue& catalogue)
{
    const FaultCode* fault = catalogue.fault(order.faultCode);
    const StaffMember* technician = catalogue.member(order.technician);
    object.insert(QStringLiteral("fault"), order.faultText);
    object.insert(QStringLiteral("fault_code"), fault ? fault->code : QString());
    object.insert(QStringLiteral("grade"), codeValue(order.grade));
    object.insert(QStringLiteral("technician"), technician ? technician->login : QString());
    object.insert(QStringLiteral("accessories"), order.accessories);
    object.insert(QStringLiteral("wish"), order.wish);
    object.insert(QStringLiteral("diagnosed_cause"), order.diagnosedCause);
    object.insert(QStringLiteral("confirmed_cause"), order.confirmedCause);
    object.insert(QStringLiteral("action"), order.action);
    object.insert(QStringLiteral("result"), codeValue(order.result));
    object.insert(QStringLiteral("accepted_by"), order.acceptedBy);
    object.insert(QStringLiteral("cancel_reason"), order.cancelReason);
    object.insert(QStringLiteral("visits"), order.visits);
    object.insert(QStringLiteral("reopened"), order.reopenCount);
}

} // namespace

QJsonObject toJson(const IntakeAnswer& answer, const QTimeZone& zone)
{
    QJsonArray promises;
    for (const Promise& promise : answer.promises)
        promises.append(QJsonObject{{QStringLiteral("kind"), codeOf(promise.kind)},
                                    {QStringLiteral("due"), isoWithOffset(promise.dueAt, zone)}});
    return {{QStringLiteral("number"), answer.number},
            {QStringLiteral("warranty"), answer.verdict},
            {QStringLiteral("promises"), promises}};
}

QJsonObject toJson(const OrderView& view, const Catalogue& catalogue)
{
    const WorkOrder& order = view.order;
    const QTimeZone& zone = catalogue.zone();
    QJsonArray allowed;
    for (const OrderEventKind kind : view.allowed)
        allowed.append(codeOf(kind));
    QJsonObject object{{QStringLiteral("number"), order.number},
                       {QStringLiteral("external_ref"), order.externalRef},
                       {QStringLiteral("state"), codeOf(order.state)},
                       {QStringLiteral("waiting_for"), codeValue(order.waitReason)},
                       {QStringLiteral("type"), codeOf(order.type)},
                       {QStringLiteral("channel"), codeOf(order.channel)},
                       {QStringLiteral("priority"), codeOf(order.priority)},
                       {QStringLiteral("service_level"), order.serviceLevel},
                       {QStringLiteral("customer"), QJsonObject{{QStringLiteral("name"), order.contactName},
                                                                {QStringLiteral("phone"), order.contactPhone},
                                                                {QStringLiteral("address"), order.contactAddress}}},
                       {QStringLiteral("product"), productJson(view, catalogue)},
                       {QStringLiteral("warranty"), warrantyJson(view.warranty)},
                       {QStringLiteral("promises"), promisesJson(order.promises, zone)},
                       {QStringLiteral("pauses"), pausesJson(order.pauses, zone)},
                       {QStringLiteral("timeline"), timelineJson(view.timeline, catalogue)},
                       {QStringLiteral("allowed"), allowed}};
    addStamps(object, order, zone);
    addWork(object, order, catalogue);
    addFees(object, view, zone);
    return object;
}

void addAfterCare(QJsonObject& order, const OrderView& view, const CustomerView& customer,
                  const std::optional<Survey>& survey, const QTimeZone& zone)
{
    QJsonArray agreements;
    for (const AgreementLine& line : customer.agreements) {
        agreements.append(QJsonObject{{QStringLiteral("agreement_number"), line.number},
                                      {QStringLiteral("title"), line.title},
                                      {QStringLiteral("from"), dayValue(line.startsOn)},
                                      {QStringLiteral("to"), dayValue(line.endsOn)},
                                      {QStringLiteral("price"), line.price.plain()}});
    }
    order.insert(QStringLiteral("agreements"), agreements);
    QJsonArray complaints;
    for (const ComplaintRow& row : customer.complaints) {
        if (row.order != view.order.id)
            continue;
        complaints.append(QJsonObject{{QStringLiteral("complaint_number"), row.number},
                                      {QStringLiteral("level"), codeOf(row.level)},
                                      {QStringLiteral("state"), codeOf(row.state)},
                                      {QStringLiteral("received"), isoWithOffset(row.receivedAt, zone)},
                                      {QStringLiteral("closed"), moment(row.closedAt, zone)}});
    }
    order.insert(QStringLiteral("complaints"), complaints);
    if (!survey)
        return;
    const std::optional<double> score = survey->meanScore();
    order.insert(QStringLiteral("survey"),
                 QJsonObject{{QStringLiteral("state"), codeOf(survey->state)},
                             {QStringLiteral("due"), dayValue(survey->dueOn)},
                             {QStringLiteral("answered"), moment(survey->answeredAt, zone)},
                             {QStringLiteral("mean_grade"), score ? QJsonValue(*score) : QJsonValue(QJsonValue::Null)},
                             {QStringLiteral("recommend"),
                              survey->recommend ? QJsonValue(*survey->recommend) : QJsonValue(QJsonValue::Null)}});
}

QJsonObject toJson(const OrderRow& row, const Catalogue& catalogue)
{
    const StaffMember* technician = catalogue.member(row.technician);
    const QTimeZone& zone = catalogue.zone();
    return {{QStringLiteral("number"), row.number},
            {QStringLiteral("state"), codeOf(row.state)},
            {QStringLiteral("waiting_for"), codeValue(row.waitReason)},
            {QStringLiteral("type"), codeOf(row.type)},
            {QStringLiteral("channel"), codeOf(row.channel)},
            {QStringLiteral("priority"), codeOf(row.priority)},
            {QStringLiteral("customer"), row.contactName},
            {QStringLiteral("phone"), row.contactPhone},
            {QStringLiteral("product"), row.productLabel},
            {QStringLiteral("fault"), row.faultText},
            {QStringLiteral("technician"), technician ? technician->login : QString()},
            {QStringLiteral("registered"), isoWithOffset(row.registeredAt, zone)},
            {QStringLiteral("resolved"), moment(row.resolvedAt, zone)},
            {QStringLiteral("closed"), moment(row.closedAt, zone)},
            {QStringLiteral("next_due"), moment(row.nextDueAt, zone)},
            {QStringLiteral("next_due_kind"), codeValue(row.nextDueKind)},
            {QStringLiteral("in_warranty"), row.inWarranty}};
}

QJsonObject searchJson(const QString& query, const std::vector<SearchHit>& hits)
{
    QJsonArray groups;
    QJsonArray members;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const SearchHit& hit = hits[i];
        members.append(QJsonObject{{QStringLiteral("kind"), codeOf(hit.kind)},
                                   {QStringLiteral("id"), hit.id},
                                   {QStringLiteral("label"), hit.label},
                                   {QStringLiteral("detail"), hit.detail},
                                   {QStringLiteral("reason"), codeOf(hit.reason)}});
        if (i + 1 < hits.size() && hits[i + 1].kind == hit.kind)
            continue;
        groups.append(QJsonObject{{QStringLiteral("kind"), codeOf(hit.kind)}, {QStringLiteral("hits"), members}});
        members = {};
    }
    return {{QStringLiteral("query"), query}, {QStringLiteral("groups"), groups}};
}

} // namespace sanbao
