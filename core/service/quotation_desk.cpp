// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/quotation_desk.h"

#include "core/base/text_fold.h"
#include "core/service/order_desk.h"
#include "core/service/order_entry.h"
#include "core/service/process_desk.h"
#include "core/service/unit_of_work.h"
#include "core/storage/fee_store.h"
#include "core/storage/order_store.h"
#include "core/storage/voucher_store.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sanbao {

namespace {

constexpr int kUsualDays = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Quotations)
};

} // namespace

QString label(QuotationState state)
{
    switch (state) {
    case QuotationState::Issued:
        return Words::tr("Waits for the answer");
    case QuotationState::Consented:
        return Words::tr("Agreed");
    case QuotationState::Refused:
        return Words::tr("Declined");
    case QuotationState::Superseded:
        return Words::tr("Superseded");
    }
    return {};
}

QString label(ConsentWay way)
{
    switch (way) {
    case ConsentWay::Signature:
        return Words::tr("Signature");
    case ConsentWay::InPerson:
        return Words::tr("In person");
    case ConsentWay::Phone:
        return Words::tr("By phone");
    case ConsentWay::Wechat:
        return Words::tr("By WeChat");
    case ConsentWay::Sms:
        return Words::tr("By text message");
    case ConsentWay::Other:
        return Words::tr("Another way");
    }
    return {};
}

Outcome<std::vector<Quotation>> QuotationDesk::ofOrder(WorkOrderId order)
{
    return readResult(m_context, FeeStore(m_context.database).quotations(order));
}

QDate QuotationDesk::usualEnd() const
{
    return localDay(m_context.clock.now(), m_context.catalogue.zone()).addDays(kUsualDays);
}

Outcome<Quotation> QuotationDesk::draft(WorkOrderId order, QDate validUntil, Instant now)
{
    FeeStore fees(m_context.database);
    Quotation fresh;
    fresh.order = order;
    fresh.lines = fees.lines(order);
    if (fresh.lines.empty())
        return Failure::invalid(QStringLiteral("fees"),
                                Words::tr("Enter the fees first: a quotation is made of them."));
    if (VoucherStore(m_context.database).settlementOf(order))
        return Failure::of(FailureKind::Conflict, Words::tr("The order is settled already."));
    if (!validUntil.isValid() || validUntil < localDay(now, m_context.catalogue.zone()))
        return Failure::invalid(QStringLiteral("validUntil"), Words::tr("The quotation has to hold at least today."));
    for (const Quotation& earlier : fees.quotations(order))
        fresh.version = std::max(fresh.version, earlier.version + 1);
    fresh.issuedAt = now;
    fresh.issuedBy = m_context.session.staff;
    fresh.validUntil = validUntil;
    fresh.total = totalsOf(fresh.lines).due;
    for (const FeeLine& line : fresh.lines)
        fresh.listVersion = std::max(fresh.listVersion, line.listVersion);
    for (const PriceList& list : m_context.catalogue.priceLists()) {
        if (list.version == fresh.listVersion)
            fresh.listFrom = list.from;
    }
    return fresh;
}

Outcome<Quotation> QuotationDesk::issue(WorkOrderId id, qint64 revision, QDate validUntil)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(id);
    if (!order)
        return Failure::of(FailureKind::NotFound, Words::tr("This order does not exist."));
    Outcome<Quotation> quotation = draft(id, validUntil, work.now());
    if (!quotation)
        return quotation;
    quotation->number = QStringLiteral("%1-Q%2").arg(order->number).arg(quotation->version);
    FeeStore fees(m_context.database);
    for (Quotation earlier : fees.quotations(id)) {
        earlier.state = QuotationState::Superseded;
        fees.updateAnswer(earlier);
    }
    quotation->id = fees.insertQuotation(*quotation);
    const std::vector<OrderEventKind> allowed = usedSteps(m_context, *order, allowedEvents(*order));
    const QString story = Words::tr("%1: %2 yuan, valid until %3")
                              .arg(quotation->number, quotation->total.grouped(), validUntil.toString(Qt::ISODate));
    if (std::find(allowed.begin(), allowed.end(), OrderEventKind::Quote) != allowed.end()) {
        OrderEvent event;
        event.kind = OrderEventKind::Quote;
        event.note = story;
        if (Outcome<WorkOrder> quoted = OrderDesk(m_context).act(id, revision, event); !quoted)
            return std::move(quoted).error();
    } else {
        work.tell(orderEntry(*order, QStringLiteral("quotation"), story));
    }
    work.audit(QStringLiteral("quotation.issued"), EntityKind::WorkOrder, id.value,
               {{QStringLiteral("number"), quotation->number}, {QStringLiteral("total"), quotation->total.plain()}});
    work.touch(EntityKind::WorkOrder, id.value);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return quotation;
}

Done QuotationDesk::answer(qint64 id, const QuotationAnswer& answer)
{
    UnitOfWork work(m_context, Permission::RespondOrder);
    if (Done ready = work.begin(); !ready)
        return ready;
    FeeStore fees(m_context.database);
    std::optional<Quotation> quotation = fees.quotation(id);
    if (!quotation)
        return Failure::of(FailureKind::NotFound, Words::tr("This quotation does not exist."));
    const Instant at = answer.at.value_or(work.now());
    if (quotation->state != QuotationState::Issued)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("Quotation %1 is not open for an answer any more.").arg(quotation->number));
    if (localDay(at, m_context.catalogue.zone()) > quotation->validUntil)
        return Failure::of(FailureKind::Conflict,
                           Words::tr("Quotation %1 was valid until %2: issue a new one.")
                               .arg(quotation->number, quotation->validUntil.toString(Qt::ISODate)));
    std::vector<FieldIssue> issues;
    if (cleanText(answer.who).isEmpty())
        issues.push_back({QStringLiteral("who"), Words::tr("Say who answered.")});
    if (at < quotation->issuedAt || at > work.now())
        issues.push_back({QStringLiteral("at"), Words::tr("The answer lies between the quotation and now.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    quotation->state = answer.consented ? QuotationState::Consented : QuotationState::Refused;
    quotation->answeredBy = cleanText(answer.who);
    quotation->answeredHow = answer.how;
    quotation->answeredAt = at;
    quotation->answerNote = cleanText(answer.note);
    fees.updateAnswer(*quotation);
    const std::optional<WorkOrder> order = OrderStore(m_context.database).find(quotation->order);
    TimelineEntry entry =
        orderEntry(order.value_or(WorkOrder{}), QStringLiteral("quotation_") + codeOf(quotation->state),
                   QStringList{quotation->number, quotation->total.grouped(), quotation->answeredBy, label(answer.how),
                               quotation->answerNote}
                       .filter(QRegularExpression(QStringLiteral(".")))
                       .join(QStringLiteral(" · ")));
    entry.happenedAt = at;
    work.tell(entry);
    work.audit(QStringLiteral("quotation.") + codeOf(quotation->state), EntityKind::WorkOrder, quotation->order.value,
               {{QStringLiteral("number"), quotation->number},
                {QStringLiteral("by"), quotation->answeredBy},
                {QStringLiteral("how"), codeOf(answer.how)},
                {QStringLiteral("at"), at.ms}});
    work.touch(EntityKind::WorkOrder, quotation->order.value);
    return work.commit();
}

} // namespace sanbao
