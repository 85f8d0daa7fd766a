// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/money_paper.h"

#include "core/document/till_documents.h"
#include "core/service/counter_sale_desk.h"
#include "core/service/labels.h"
#include "core/service/quotation_desk.h"
#include "core/service/till_desk.h"
#include "core/storage/audit_trail.h"
#include "core/storage/fee_store.h"
#include "core/storage/order_store.h"
#include "core/storage/part_sale_store.h"
#include "core/storage/voucher_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

using OrderPaperOf = std::function<Outcome<OrderPaper>(WorkOrderId)>;

Outcome<Document> quotationPaper(ServiceContext& context, WorkOrderId id, const OrderPaperOf& orderPaper)
{
    Outcome<OrderPaper> order = orderPaper(id);
    if (!order)
        return std::move(order).error();
    const std::vector<Quotation> quotations = FeeStore(context.database).quotations(id);
    if (quotations.empty())
        return Failure::of(FailureKind::NotFound, Words::tr("Order %1 has no quotation yet.").arg(order->order.number));
    QuotationPaper paper;
    paper.quotation = quotations.back();
    paper.order = std::move(*order);
    paper.order.fees.clear();
    for (const FeeLine& line : paper.quotation.lines)
        paper.order.fees.push_back({label(line.kind), line});
    paper.issuedByName = context.catalogue.staffName(paper.quotation.issuedBy);
    paper.state = label(paper.quotation.state);
    paper.how = paper.quotation.answeredHow ? label(*paper.quotation.answeredHow) : QString();
    paper.revised = paper.quotation.version > 1;
    return readResult(context, quotationSheet(paper));
}

Outcome<Document> voucherPaper(ServiceContext& context, ReceiptId id, const OrderPaperOf& orderPaper)
{
    VoucherStore vouchers(context.database);
    const std::optional<Receipt> voucher = vouchers.find(id);
    if (!voucher)
        return Failure::of(FailureKind::NotFound, Words::tr("This receipt does not exist."));
    Outcome<OrderPaper> order = orderPaper(voucher->order);
    if (!order)
        return std::move(order).error();
    VoucherPaper paper;
    paper.order = std::move(*order);
    paper.voucher = *voucher;
    for (const Payment& payment : voucher->payments)
        paper.payments.push_back(
            {label(payment.method), payment.amount.isNegative() ? -payment.amount : payment.amount});
    paper.issuedByName = context.catalogue.staffName(voucher->issuedBy);
    paper.approvedByName = context.catalogue.staffName(voucher->approvedBy);
    if (const std::optional<Receipt> refunded = vouchers.find(voucher->refundOf))
        paper.refundedNumber = refunded->number;
    paper.reprint = voucher->printCount;
    return readResult(context, voucherDocument(paper));
}

Outcome<Document> cashPaper(ServiceContext& context, QDate day, const StoreProfile& store, const PrintStamp& stamp)
{
    Outcome<CashSheet> sheet = TillDesk(context).sheet(day);
    if (!sheet)
        return std::move(sheet).error();
    CashPaper paper{store, stamp, std::move(*sheet), {}, {}, {}, {}};
    for (const CashCount& count : paper.sheet.counts)
        paper.rows.push_back({label(count.method), count});
    for (const Receipt& voucher : paper.sheet.vouchers)
        paper.kinds.append(label(voucher.kind));
    paper.closedByName = context.catalogue.staffName(paper.sheet.closedBy);
    paper.auditHead = AuditTrail(context.database).head();
    return readResult(context, cashSheetDocument(paper));
}

constexpr qint64 kEpochJulianDay = 2'440'588;

} // namespace

bool isMoneyPaper(DocumentKind kind)
{
    return kind == DocumentKind::Quotation || kind == DocumentKind::Voucher || kind == DocumentKind::CashSheet;
}

qint64 salePaperId(ReceiptId sale)
{
    return -sale.value;
}

qint64 cashSheetId(QDate day)
{
    return day.toJulianDay() - kEpochJulianDay;
}

Outcome<qint64> moneyPaperId(ServiceContext& context, DocumentKind kind, const QString& number)
{
    const QString wanted = number.trimmed();
    if (kind == DocumentKind::CashSheet) {
        const QDate day = QDate::fromString(wanted, Qt::ISODate);
        if (day.isValid())
            return cashSheetId(day);
        return Failure::of(FailureKind::NotFound, Words::tr("A cash sheet is named by its day, such as 2026-03-02."));
    }
    if (const auto sale = kind == DocumentKind::Voucher ? PartSaleStore(context.database).idOf(wanted) : std::nullopt)
        return salePaperId(*sale);
    if (kind == DocumentKind::Voucher)
        return TillDesk(context).voucher(wanted).transform([](const Receipt& voucher) { return voucher.id.value; });
    const QString orderNumber =
        wanted.contains(QLatin1String("-Q")) ? wanted.section(QStringLiteral("-Q"), 0, 0) : wanted;
    if (const std::optional<WorkOrderId> order = OrderStore(context.database).idOf(orderNumber))
        return order->value;
    return Failure::of(FailureKind::NotFound, Words::tr("There is no order with number %1.").arg(orderNumber));
}

Outcome<Document> moneyPaper(ServiceContext& context, DocumentKind kind, qint64 id, const StoreProfile& store,
                             const PrintStamp& stamp, const OrderPaperOf& order)
{
    if (kind == DocumentKind::Quotation)
        return quotationPaper(context, WorkOrderId(id), order);
    if (kind == DocumentKind::Voucher)
        return id < 0 ? partSalePaper(context, ReceiptId(-id), store, stamp)
                      : voucherPaper(context, ReceiptId(id), order);
    return cashPaper(context, QDate::fromJulianDay(id + kEpochJulianDay), store, stamp);
}

WorkOrderId orderOfMoneyPaper(ServiceContext& context, DocumentKind kind, qint64 id)
{
    if (kind == DocumentKind::Quotation)
        return WorkOrderId(id);
    if (kind != DocumentKind::Voucher)
        return {};
    const std::optional<Receipt> voucher = VoucherStore(context.database).find(ReceiptId(id));
    return voucher ? voucher->order : WorkOrderId();
}

} // namespace sanbao
