// SPDX-License-Identifier: GPL-3.0-or-later
// The life page of one product unit: dates of the unit, orders, timeline entries and agreements merged in date order.
// Everything is read by index ranges of the unit, so that a unit with hundreds of entries opens at once.
#include "core/service/labels.h"
#include "core/service/record_desk.h"
#include "core/service/warranty_answer.h"
#include "core/service/warranty_words.h"
#include "core/storage/agreement_table.h"
#include "core/storage/customer_store.h"
#include "core/storage/plan_store.h"
#include "core/storage/product_store.h"
#include "core/storage/survey_store.h"
#include "core/storage/timeline_store.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kMostOrders = 5000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

LifeKind kindOf(const QString& event)
{
    if (event.startsWith(QLatin1String("survey")))
        return LifeKind::Survey;
    if (event.startsWith(QLatin1String("complaint")))
        return LifeKind::Complaint;
    if (event.startsWith(QLatin1String("plan")))
        return LifeKind::Plan;
    if (event.startsWith(QLatin1String("unit_")))
        return LifeKind::Record;
    return LifeKind::Step;
}

void addMilestones(const ProductUnit& unit, const QTimeZone& zone, std::vector<LifeEvent>& events)
{
    for (const auto& [event, day] :
         {std::pair{"sold", unit.invoicedOn}, std::pair{"delivered", unit.deliveredOn},
          std::pair{"installed", unit.installedOn}, std::pair{"exchanged", unit.exchangedOn}}) {
        if (!day.isValid())
            continue;
        LifeEvent milestone;
        milestone.kind = LifeKind::Milestone;
        milestone.at = startOfDay(day, zone);
        milestone.dayOnly = true;
        milestone.title = eventLabel(QLatin1String(event));
        events.push_back(std::move(milestone));
    }
}

LifeEvent blockOf(const OrderRow& order, const Catalogue& catalogue)
{
    LifeEvent block;
    block.kind = LifeKind::Order;
    block.at = order.registeredAt;
    block.title = label(order.type) + QStringLiteral(" · ") + label(order.state);
    block.text = order.faultText;
    block.actor = catalogue.staffName(order.technician);
    block.order = order.id;
    block.number = order.number;
    block.id = order.id.value;
    return block;
}

LifeEvent agreementEvent(const Agreement& agreement)
{
    LifeEvent event;
    event.kind = LifeKind::Agreement;
    event.at = agreement.issuedAt;
    event.title = eventLabel(QStringLiteral("agreement"));
    event.text =
        Words::tr("%1, %2 to %3")
            .arg(agreement.title, agreement.startsOn.toString(Qt::ISODate), agreement.endsOn.toString(Qt::ISODate));
    event.number = agreement.number;
    event.id = agreement.id.value;
    return event;
}

/// Whole months between the first known day of the unit and today.
std::optional<int> ageInMonths(const ProductUnit& unit, QDate today)
{
    QDate first;
    for (const QDate day : {unit.invoicedOn, unit.deliveredOn, unit.installedOn}) {
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    if (!first.isValid() || first > today)
        return std::nullopt;
    int months = (today.year() - first.year()) * 12 + today.month() - first.month();
    if (first.addMonths(months) > today)
        --months;
    return months;
}

} // namespace

/// Orders stand as blocks; their registration entry is the block itself.
void RecordDesk::addOrders(LifePage& page)
{
    OrderFilter filter;
    filter.scope = OrderScope::All;
    filter.product = page.unit.id;
    const std::vector<OrderRow> orders =
        OrderFinder(m_context.database).page(filter, OrderSort::Oldest, {}, kMostOrders, m_context.clock.now());
    page.orderCount = int(orders.size());
    QHash<qint64, QString> numbers;
    for (const OrderRow& order : orders) {
        numbers.insert(order.id.value, order.number);
        page.events.push_back(blockOf(order, m_context.catalogue));
    }
    ComplaintStore complaints(m_context.database);
    SurveyStore surveys(m_context.database);
    for (const TimelineEntry& entry : TimelineStore(m_context.database).ofProduct(page.unit.id)) {
        if (entry.event == QLatin1String("registered") || entry.event == QLatin1String("agreement"))
            continue;
        LifeEvent event;
        event.kind = kindOf(entry.event);
        event.at = entry.happenedAt;
        event.title = eventLabel(entry.event);
        event.text = entry.note;
        event.actor = m_context.catalogue.staffName(entry.actor);
        event.order = entry.order;
        event.number = numbers.value(entry.order.value);
        if (event.kind == LifeKind::Complaint) {
            event.number = entry.note.section(QLatin1Char(' '), 0, 0);
            event.id = complaints.idOf(event.number).value_or(ComplaintId()).value;
        } else if (event.kind == LifeKind::Survey) {
            event.id = surveys.ofOrder(entry.order).value_or(SurveyId()).value;
        }
        page.events.push_back(std::move(event));
    }
}

Outcome<LifePage> RecordDesk::unit(ProductUnitId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    const std::optional<ProductUnit> unit = ProductStore(m_context.database).find(id);
    if (!unit)
        return m_context.database.takeFailure().value_or(
            Failure::of(FailureKind::NotFound, Words::tr("This product does not exist.")));
    LifePage page;
    page.unit = *unit;
    page.customer = shown(CustomerStore(m_context.database).find(unit->customer).value_or(Customer{}));
    page.label = m_context.catalogue.productLabel(unit->category, unit->brand, unit->model);
    const QDate today = localDay(m_context.clock.now(), m_context.catalogue.zone());
    WarrantyQuestion question;
    question.on = today;
    const WarrantyAnswer answer = answerWarranty(m_context, *unit, question);
    page.warranty = shortTerm(answer.verdict);
    if (answer.verdict.winner)
        page.warrantySource = inLanguage(answer.verdict.winner->source);
    page.ageMonths = ageInMonths(*unit, today);
    page.plans = PlanStore(m_context.database).ofProduct(id);
    for (const MaintenancePlan& plan : page.plans) {
        if (plan.active && (!page.nextDueOn.isValid() || plan.nextDueOn < page.nextDueOn))
            page.nextDueOn = plan.nextDueOn;
    }
    addMilestones(*unit, m_context.catalogue.zone(), page.events);
    addOrders(page);
    for (const Agreement& agreement : AgreementTable(m_context.database).ofCustomer(unit->customer)) {
        if (agreement.product == id)
            page.events.push_back(agreementEvent(agreement));
    }
    std::stable_sort(page.events.begin(), page.events.end(),
                     [](const LifeEvent& a, const LifeEvent& b) { return a.at < b.at; });
    return readResult(m_context, std::move(page));
}

} // namespace sanbao
