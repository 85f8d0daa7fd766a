// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of this store: gathers what a document needs, and remembers that it was printed. Printing is a fact of the
// order's story; a receipt counts its prints, so that every copy after the first is marked as one.
#pragma once

#include "core/document/document_data.h"
#include "core/document/document_kind.h"
#include "core/document/documents.h"
#include "core/service/paper_text_desk.h"
#include "core/service/service_context.h"

namespace sanbao {

struct AgreementText;
class UnitOfWork;

class PaperDesk final
{
public:
    explicit PaperDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// `number` is what stands on the paper: an order number for most kinds (also for the receipt), the agreement's
    /// number, and for the archive the unit's serial number or the number of one of its orders.
    Outcome<Document> build(DocumentKind kind, const QString& number);
    /// The same by row: an order, an agreement, or for the archive a product unit.
    Outcome<Document> build(DocumentKind kind, qint64 id);
    /// With texts that are still being typed in place of the saved ones.
    Outcome<Document> buildWith(const PaperDraft& texts, DocumentKind kind, qint64 id);

    /// An agreement that is still being drawn up, as it would look.
    Document draftAgreement(const AgreementText& text);

    /// To be called after the paper came out. Timeline, audit and the receipt's count in one transaction.
    Done notePrinted(DocumentKind kind, qint64 id, const QString& paper);
    /// Row of the thing `number` names, see build().
    Outcome<qint64> idOf(DocumentKind kind, const QString& number);

    /// Code of the paper last chosen for this kind, or its usual one.
    QString paperFor(DocumentKind kind);
    Done rememberPaper(DocumentKind kind, const QString& paper);

private:
    Outcome<Document> plain(DocumentKind kind, qint64 id);
    StoreProfile store();
    PrintStamp stamp() const;
    Outcome<OrderPaper> orderPaper(WorkOrderId id);
    Outcome<Document> orderDocument(DocumentKind kind, WorkOrderId id);
    Outcome<Document> receipt(WorkOrderId id);
    Outcome<Document> agreement(AgreementId id);
    Outcome<Document> archive(ProductUnitId id);
    Outcome<Document> policy(qint64 id);
    Outcome<Document> unitLabel(ProductUnitId id);
    Outcome<ProductUnit> unit(ProductUnitId id);
    Outcome<Document> survey(WorkOrderId id);
    PaperVisit visitOf(const WorkOrder& order);
    void countReceipt(UnitOfWork& work, WorkOrderId order);

    ServiceContext& m_context;
};

} // namespace sanbao
