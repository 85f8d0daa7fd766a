// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/counter_sale_desk.h"

#include "core/base/text_fold.h"
#include "core/document/part_documents.h"
#include "core/domain/phone.h"
#include "core/domain/price_list.h"
#include "core/domain/till.h"
#include "core/service/labels.h"
#include "core/service/stock_desk.h"
#include "core/service/stock_words.h"
#include "core/service/till_book.h"
#include "core/service/unit_of_work.h"
#include "core/storage/part_sale_store.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace sanbao {

namespace {

constexpr int kMaxName = 100;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CounterSale)
};

Failure noSale()
{
    return Failure::of(FailureKind::NotFound, Words::tr("This sale does not exist."));
}

/// The price of the wish belongs to every lot its pieces were taken from.
void setPrices(std::vector<SaleLine>& moved, const std::vector<SaleLine>& wished)
{
    for (SaleLine& line : moved) {
        for (const SaleLine& wish : wished) {
            const bool sameLot = wish.lotCode.isEmpty() || asciiKey(wish.lotCode) == asciiKey(line.lotCode);
            if (wish.part == line.part && wish.condition == line.condition && sameLot)
                line.price = wish.price;
        }
    }
}

} // namespace

Money CounterSaleDesk::priceOf(const Part& part) const
{
    const PriceItem* item = itemIn(m_context.catalogue.prices(), part.priceCode);
    return item ? item->price : part.price;
}

Money CounterSaleDesk::toPay(const std::vector<SaleLine>& lines)
{
    const Money due = dueOf(lines);
    return due + roundingOf(due, roundingRule(m_context));
}

std::vector<FieldIssue> CounterSaleDesk::check(const SaleWish& wish)
{
    std::vector<FieldIssue> issues;
    if (wish.buyer.size() > kMaxName)
        issues.push_back({QStringLiteral("buyer"), Words::tr("At most 100 characters.")});
    if (!wish.phone.isEmpty() && !parsePhone(wish.phone))
        issues.push_back({QStringLiteral("phone"), parsePhone(wish.phone).error().message});
    PartStore parts(m_context.database);
    for (std::size_t i = 0; i < wish.lines.size(); ++i) {
        const QString field = QStringLiteral("lines.%1").arg(i);
        const std::optional<Part> part = parts.find(wish.lines[i].part);
        if (wish.lines[i].price.isNegative())
            issues.push_back({field, Words::tr("The price may not be negative.")});
        else if (part && wish.lines[i].condition == PartCondition::New && wish.lines[i].price < priceOf(*part) &&
                 !m_context.may(Permission::WaiveFee))
            issues.push_back({field, Words::tr("%1 is sold for %2 yuan: only a manager may sell it for less.")
                                         .arg(part->code, priceOf(*part).grouped())});
    }
    return issues;
}

Outcome<CounterSale> CounterSaleDesk::book(UnitOfWork& work, CounterSale sale, const QString& action)
{
    sale.issuedAt = work.now();
    sale.issuedBy = m_context.session.staff;
    sale.day = localDay(sale.issuedAt, m_context.catalogue.zone());
    if (Done open = requireOpenDay(m_context, sale.day); !open)
        return std::move(open).error();
    sale.number = nextVoucherNumber(m_context, sale.issuedAt);
    sale.id = PartSaleStore(m_context.database).insert(sale, m_context.catalogue.unit().id);
    work.audit(action, EntityKind::Receipt, sale.id.value,
               {{QStringLiteral("number"), sale.number},
                {QStringLiteral("total"), sale.total.plain()},
                {QStringLiteral("document"), sale.document.value},
                {QStringLiteral("reason"), sale.reason}});
    work.touch(EntityKind::Receipt, sale.id.value, true);
    if (Done committed = work.commit(); !committed)
        return std::move(committed).error();
    return sale;
}

Outcome<CounterSale> CounterSaleDesk::sell(const SaleWish& typed)
{
    UnitOfWork work(m_context, Permission::SettleOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    SaleWish wish = typed;
    wish.buyer = cleanText(typed.buyer);
    wish.phone = cleanText(typed.phone);
    if (std::vector<FieldIssue> issues = check(wish); !issues.empty())
        return Failure::invalid(std::move(issues));
    StockSlip slip;
    slip.kind = StockKind::Sale;
    slip.from = wish.from;
    slip.reference = wish.buyer;
    for (const SaleLine& line : wish.lines)
        slip.lines.push_back({line.part, line.lotCode, line.condition, line.quantity, {}});
    Outcome<StockDocument> document = bookSlip(m_context, work, std::move(slip));
    if (!document)
        return std::move(document).error();
    PartSaleStore store(m_context.database);
    CounterSale sale;
    sale.document = document->id;
    sale.buyer = wish.buyer;
    sale.phone = wish.phone;
    sale.method = wish.method;
    sale.lines = store.moved(document->id);
    setPrices(sale.lines, wish.lines);
    sale.due = dueOf(sale.lines);
    sale.rounding = roundingOf(sale.due, roundingRule(m_context));
    sale.total = sale.due + sale.rounding;
    return book(work, std::move(sale), QStringLiteral("parts.sold"));
}

Outcome<CounterSale> CounterSaleDesk::takeBack(const TakeBack& wish)
{
    UnitOfWork work(m_context, Permission::SettleOrder);
    if (Done ready = work.begin(); !ready)
        return std::move(ready).error();
    PartSaleStore store(m_context.database);
    const std::optional<CounterSale> sold = store.find(wish.sale);
    if (!sold)
        return m_context.database.takeFailure().value_or(noSale());
    if (sold->isBack() || sold->takenBackBy.isValid())
        return Failure::of(FailureKind::Conflict, Words::tr("The parts of %1 came back already.").arg(sold->number));
    std::vector<FieldIssue> issues;
    const QString reason = cleanText(wish.reason);
    if (reason.isEmpty())
        issues.push_back({QStringLiteral("reason"), Words::tr("Say why the parts come back.")});
    const StaffMember* approver = m_context.catalogue.member(wish.approver);
    if (!approver || !approver->active || !isPermitted(approver->role, Permission::ApproveRefund))
        issues.push_back({QStringLiteral("approver"), Words::tr("Money is given back with the consent of a manager.")});
    if (!issues.empty())
        return Failure::invalid(std::move(issues));
    StockSlip slip;
    slip.kind = StockKind::Return;
    slip.to = wish.to;
    slip.reference = sold->number;
    slip.reason = reason;
    for (const SaleLine& line : sold->lines)
        slip.lines.push_back({line.part, line.lotCode, line.condition, line.quantity, {}});
    Outcome<StockDocument> document = bookSlip(m_context, work, std::move(slip));
    if (!document)
        return std::move(document).error();
    CounterSale back = *sold;
    back.document = document->id;
    back.refundOf = sold->id;
    back.due = -sold->due;
    back.rounding = -sold->rounding;
    back.total = -sold->total;
    back.printCount = 0;
    back.reason = reason;
    back.approvedBy = wish.approver;
    return book(work, std::move(back), QStringLiteral("parts.taken_back"));
}

Outcome<CounterSale> CounterSaleDesk::open(ReceiptId id)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    std::optional<CounterSale> sale = PartSaleStore(m_context.database).find(id);
    if (!sale)
        return m_context.database.takeFailure().value_or(noSale());
    return readResult(m_context, std::move(*sale));
}

Outcome<std::vector<CounterSale>> CounterSaleDesk::list(qint64 before, int limit)
{
    if (Done permitted = requirePermission(m_context, Permission::ReadOrders); !permitted)
        return std::move(permitted).error();
    return readResult(m_context, PartSaleStore(m_context.database).list(before, limit));
}

Outcome<Document> partSalePaper(ServiceContext& context, ReceiptId id, const StoreProfile& store,
                                const PrintStamp& stamp)
{
    PartSaleStore sales(context.database);
    std::optional<CounterSale> sale = sales.find(id);
    if (!sale)
        return context.database.takeFailure().value_or(noSale());
    PartSalePaper paper;
    paper.store = store;
    paper.stamp = stamp;
    for (const SaleLine& line : sale->lines)
        paper.origins.push_back(originWords(line.supplier, line.lotCode, line.condition));
    paper.method = label(sale->method);
    paper.issuedByName = context.catalogue.staffName(sale->issuedBy);
    paper.approvedByName = context.catalogue.staffName(sale->approvedBy);
    if (const std::optional<CounterSale> sold = sales.find(sale->refundOf))
        paper.refundedNumber = sold->number;
    paper.sale = std::move(*sale);
    return readResult(context, partSaleReceipt(paper));
}

} // namespace sanbao
