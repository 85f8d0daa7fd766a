// SPDX-License-Identifier: GPL-3.0-or-later
// What printing leaves behind: the line on the timeline, the count of a receipt's prints, the paper chosen last.
#include "core/service/agreement_desk.h"
#include "core/service/contract_receipts.h"
#include "core/service/money_paper.h"
#include "core/service/paper_choice.h"
#include "core/service/paper_desk.h"
#include "core/service/stock_papers.h"
#include "core/service/unit_of_work.h"
#include "core/storage/order_store.h"
#include "core/storage/part_sale_store.h"
#include "core/storage/setting_store.h"
#include "core/storage/voucher_store.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

class Papers
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

/// Papers that belong to no order, unit or agreement.
bool isSheet(DocumentKind kind)
{
    return kind == DocumentKind::CashSheet || kind == DocumentKind::DaySheet || kind == DocumentKind::ProcessSheet;
}

QString paperKey(DocumentKind kind)
{
    return QStringLiteral("paper.") + codeOf(kind);
}

} // namespace

Done PaperDesk::notePrinted(DocumentKind kind, qint64 id, const QString& paper)
{
    UnitOfWork work(m_context, Permission::Print);
    if (Done ready = work.begin(); !ready)
        return ready;
    TimelineEntry entry;
    EntityKind entity = EntityKind::WorkOrder;
    const bool sale = kind == DocumentKind::Voucher && id < 0;
    if (subjectOf(kind) == PaperSubject::Agreement) {
        const Outcome<Agreement> agreement = AgreementDesk(m_context).open(AgreementId(id));
        if (!agreement)
            return agreement.error();
        entity = EntityKind::Agreement;
        entry.order = agreement->order;
        entry.product = agreement->product;
        entry.customer = agreement->customer;
    } else if (kind == DocumentKind::ContractReceipt) {
        entity = EntityKind::Agreement;
        const Outcome<AgreementLineItem> line = countContractReceipt(m_context, ReceiptId(id));
        if (!line)
            return line.error();
        entry.product = line->agreement.product;
        entry.customer = line->agreement.customer;
    } else if (subjectOf(kind) == PaperSubject::Unit) {
        entity = EntityKind::ProductUnit;
        entry.product = ProductUnitId(id);
    } else if (sale) {
        entity = EntityKind::Receipt;
        PartSaleStore(m_context.database).countPrint(ReceiptId(-id));
    } else if (isStockPaper(kind)) {
        entity = EntityKind::StockDocument;
    } else if (isSheet(kind)) {
        entity = EntityKind::Setting;
    } else if (const std::optional<WorkOrder> order =
                   OrderStore(m_context.database)
                       .find(isMoneyPaper(kind) ? orderOfMoneyPaper(m_context, kind, id) : WorkOrderId(id))) {
        entry.order = order->id;
        entry.product = order->product;
        entry.customer = order->customer;
    } else {
        return Failure::of(FailureKind::NotFound, Papers::tr("This order does not exist."));
    }
    if (kind == DocumentKind::Receipt)
        countReceipt(work, WorkOrderId(id));
    if (kind == DocumentKind::Voucher && !sale)
        VoucherStore(m_context.database).countPrint(ReceiptId(id));
    entry.event = QStringLiteral("printed");
    entry.note = QStringLiteral("%1 (%2)").arg(documentKindName(kind), paper);
    if (!sale && !isSheet(kind) && !isStockPaper(kind))
        work.tell(entry);
    work.audit(QStringLiteral("printed"), entity, id,
               {{QStringLiteral("document"), codeOf(kind)}, {QStringLiteral("paper"), paper}});
    work.touch(entity, id);
    return work.commit();
}

void PaperDesk::countReceipt(UnitOfWork& work, WorkOrderId order)
{
    VoucherStore vouchers(m_context.database);
    if (const std::optional<Receipt> receipt = vouchers.settlementOf(order)) {
        vouchers.countPrint(receipt->id);
        work.touch(EntityKind::Receipt, receipt->id.value);
    }
}

QString PaperDesk::paperFor(DocumentKind kind)
{
    return SettingStore(m_context.database).value(paperKey(kind)).value_or(usualPaper(kind));
}

Done PaperDesk::rememberPaper(DocumentKind kind, const QString& paper)
{
    if (paperFor(kind) == paper)
        return {};
    UnitOfWork work(m_context, Permission::Print);
    if (Done ready = work.begin(); !ready)
        return ready;
    SettingStore(m_context.database).set(paperKey(kind), paper);
    work.audit(QStringLiteral("setting.changed"), EntityKind::Setting, 0,
               {{QStringLiteral("key"), paperKey(kind)}, {QStringLiteral("value"), paper}});
    return work.commit();
}

} // namespace sanbao
