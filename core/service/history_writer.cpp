// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/history_writer.h"

#include "core/service/comment_desk.h"
#include "core/service/complaint_file_desk.h"
#include "core/service/demo_words.h"
#include "core/service/kpi_ledger.h"
#include "core/service/till_book.h"
#include "core/storage/complaint_file_store.h"
#include "core/storage/complaint_store.h"
#include "core/storage/customer_store.h"
#include "core/storage/fee_store.h"
#include "core/storage/number_series.h"
#include "core/storage/order_store.h"
#include "core/storage/plan_store.h"
#include "core/storage/product_store.h"
#include "core/storage/search_index.h"
#include "core/storage/survey_store.h"
#include "core/storage/voucher_store.h"

#include <QUuid>

namespace sanbao {

HistoryWriter::HistoryWriter(ServiceContext& context, Options options)
    : m_context(context)
    , m_options(std::move(options))
{
    if (!m_options.newUid)
        m_options.newUid = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
}

QString HistoryWriter::nextNumber(const QString& series, const QString& scope, int digits)
{
    const qint64 running = NumberSeries(m_context.database).next(series, scope);
    return QString::number(running).rightJustified(digits, QLatin1Char('0'));
}

CustomerId HistoryWriter::addCustomer(Customer customer)
{
    customer.uid = m_options.newUid();
    const CustomerId id = CustomerStore(m_context.database).insert(customer);
    SearchIndex(m_context.database)
        .add(id.value, SearchIndex::customerKeys(customer.name, customer.phone, customer.address));
    return id;
}

ProductUnitId HistoryWriter::addUnit(ProductUnit unit)
{
    unit.uid = m_options.newUid();
    const ProductUnitId id = ProductStore(m_context.database).insert(unit);
    SearchIndex(m_context.database).add(id.value, SearchIndex::unitKeys(unit.serial, unit.brand, unit.model));
    return id;
}

PlanId HistoryWriter::addPlan(const MaintenancePlan& plan)
{
    return PlanStore(m_context.database).insert(plan);
}

WorkOrderId HistoryWriter::addOrder(OrderHistory history)
{
    WorkOrder& order = history.story.order();
    const QDate day = localDay(order.registeredAt, m_context.catalogue.zone());
    const QString scope = m_context.catalogue.unit().code + QLatin1Char('-') + day.toString(QStringLiteral("yyMMdd"));
    order.number = scope + QLatin1Char('-') + nextNumber(QStringLiteral("order"), scope, 4);
    order.uid = m_options.newUid();
    order.unit = m_context.catalogue.unit().id;
    order.id = OrderStore(m_context.database).insert(order, history.productLabel);
    SearchIndex(m_context.database).add(order.id.value, SearchIndex::orderKeys(order.number, order.externalRef));
    CustomerStore(m_context.database).countOrder(order.customer);
    writeTimeline(history);
    const Money paid = writeFees(history);
    OrderFact fact = factOf(order, m_context.catalogue.calendar());
    fact.amountFen = paid.fen();
    writeFact(fact);
    writeAfterCare(history, fact);
    return order.id;
}

void HistoryWriter::writeTimeline(const OrderHistory& history)
{
    for (const TimelineEntry& entry : history.story.entries())
        append(history.story.order(), entry);
}

void HistoryWriter::tell(const WorkOrder& order, Instant at, StaffId actor, const QString& event, const QString& note)
{
    TimelineEntry entry;
    entry.happenedAt = at;
    entry.actor = actor;
    entry.event = event;
    entry.note = note;
    append(order, std::move(entry));
}

void HistoryWriter::append(const WorkOrder& order, TimelineEntry entry)
{
    entry.order = order.id;
    entry.product = order.product;
    entry.customer = order.customer;
    entry.enteredAt = m_options.enteredAt.value_or(entry.happenedAt);
    TimelineStore(m_context.database).append(entry);
}

/// Stores the fee lines and, once the story was settled, the receipt; answers what was paid.
Money HistoryWriter::writeFees(const OrderHistory& history)
{
    const WorkOrder& order = history.story.order();
    FeeStore fees(m_context.database);
    if (!history.fees.empty())
        fees.replaceLines(order.id, history.fees);
    const TimelineEntry* settled = nullptr;
    for (const TimelineEntry& entry : history.story.entries()) {
        if (entry.event == codeOf(OrderEventKind::Settle))
            settled = &entry;
    }
    if (!settled)
        return {};
    Receipt receipt;
    receipt.number = nextVoucherNumber(m_context, settled->happenedAt);
    receipt.order = order.id;
    receipt.total = totalsOf(history.fees).due;
    receipt.payments = history.payments;
    receipt.issuedAt = settled->happenedAt;
    receipt.issuedBy = settled->actor;
    receipt.due = receipt.total;
    receipt.day = localDay(receipt.issuedAt, m_context.catalogue.zone());
    VoucherStore(m_context.database).insert(receipt, m_context.catalogue.unit().id);
    return receipt.total;
}

void HistoryWriter::writeAfterCare(const OrderHistory& history, const OrderFact& fact)
{
    const WorkOrder& order = history.story.order();
    if (history.survey && order.closedAt)
        writeSurvey(order, *history.survey, fact);
    for (const Complaint& complaint : history.complaints)
        writeComplaint(order, complaint, fact);
}

void HistoryWriter::writeSurvey(const WorkOrder& order, Survey survey, const OrderFact& fact)
{
    SurveyStore surveys(m_context.database);
    survey.order = order.id;
    survey.customer = order.customer;
    survey.id = surveys.insert(survey, *order.closedAt);
    if (survey.state != SurveyState::Due || survey.attempts > 0)
        surveys.update(survey);
    if (survey.answeredAt)
        tell(order, *survey.answeredAt, survey.interviewer, QStringLiteral("survey_") + codeOf(survey.state),
             survey.comment);
    keepComment(m_context, survey, order.category);
    writeFact(factOf(survey, fact, m_context.catalogue.zone()));
}

void HistoryWriter::writeComplaint(const WorkOrder& order, Complaint complaint, const OrderFact& fact)
{
    const QDate day = localDay(complaint.receivedAt, m_context.catalogue.zone());
    const QString scope =
        m_context.catalogue.unit().code + QStringLiteral("-T") + day.toString(QStringLiteral("yyMMdd"));
    complaint.number = scope + QLatin1Char('-') + nextNumber(QStringLiteral("complaint"), scope, 4);
    complaint.unit = order.unit;
    complaint.order = order.id;
    complaint.customer = order.customer;
    complaint.id = ComplaintStore(m_context.database).insert(complaint);
    ComplaintDetail detail;
    detail.complaint = complaint.id;
    detail.team = customerServiceTeam();
    detail.cause = complaint.closedAt ? demoCause(complaint.claim) : QString();
    ComplaintFileStore(m_context.database).save(detail);
    SearchIndex(m_context.database).add(complaint.id.value, SearchIndex::complaintKeys(complaint.number));
    const QString story = complaint.number + QStringLiteral(" · ");
    tell(order, complaint.receivedAt, complaint.owner, QStringLiteral("complaint"), story + complaint.claim);
    if (complaint.closedAt)
        tell(order, *complaint.closedAt, complaint.owner, QStringLiteral("complaint_closed"), story + complaint.remedy);
    writeFact(factOf(complaint, fact));
}

template <class Fact> void HistoryWriter::writeFact(const Fact& fact)
{
    KpiLedger ledger(m_context.database, m_context.catalogue.zone());
    if (m_options.deferSums)
        ledger.writeFactDeferred(fact);
    else
        ledger.writeFact(fact);
}

} // namespace sanbao
