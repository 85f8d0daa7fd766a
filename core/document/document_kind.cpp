// SPDX-License-Identifier: GPL-3.0-or-later
// Names and nature of the papers.
#include "core/document/document_kind.h"

#include "core/document/wording.h"

namespace sanbao {

PaperSubject subjectOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Agreement:
        return PaperSubject::Agreement;
    case DocumentKind::ContractReceipt:
        return PaperSubject::Contract;
    case DocumentKind::Archive:
    case DocumentKind::UnitLabel:
        return PaperSubject::Unit;
    case DocumentKind::Policy:
        return PaperSubject::Policy;
    case DocumentKind::ComplaintAcknowledgement:
    case DocumentKind::ComplaintReply:
        return PaperSubject::Complaint;
    case DocumentKind::ComplaintRegister:
    case DocumentKind::EvaluationReport:
    case DocumentKind::FeedbackRegister:
    case DocumentKind::OrderList:
    case DocumentKind::PromiseSheet:
    case DocumentKind::Standards:
    case DocumentKind::PriceList:
    case DocumentKind::ComplaintProcedure:
    case DocumentKind::ProcessFlow:
    case DocumentKind::DutyMatrix:
    case DocumentKind::ServicePlan:
    case DocumentKind::Voucher:
    case DocumentKind::CashSheet:
    case DocumentKind::DaySheet:
    case DocumentKind::ProcessSheet:
    case DocumentKind::StockSlip:
    case DocumentKind::PurchaseOrder:
        return PaperSubject::Store;
    default:
        return PaperSubject::Order;
    }
}

bool isLabel(DocumentKind kind)
{
    return kind == DocumentKind::OrderLabel || kind == DocumentKind::UnitLabel;
}

bool bindsSomebody(DocumentKind kind)
{
    return kind == DocumentKind::Receipt || kind == DocumentKind::ContractReceipt || kind == DocumentKind::Agreement ||
           kind == DocumentKind::Settlement;
}

namespace {

QString storePaperName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::OrderList:
        return Documents::tr("List of orders");
    case DocumentKind::PromiseSheet:
        return Documents::tr("Our service promise");
    case DocumentKind::Standards:
        return Documents::tr("Service standards");
    case DocumentKind::PriceList:
        return Documents::tr("Service catalogue and price list");
    case DocumentKind::ComplaintProcedure:
        return Documents::tr("Complaint procedure");
    case DocumentKind::ProcessFlow:
        return Documents::tr("Service process");
    case DocumentKind::DutyMatrix:
        return Documents::tr("Duties by process step");
    case DocumentKind::ServicePlan:
        return Documents::tr("After-sales service plan");
    case DocumentKind::ComplaintAcknowledgement:
        return Documents::tr("Acknowledgement of a complaint");
    case DocumentKind::ComplaintReply:
        return Documents::tr("Answer to a complaint");
    case DocumentKind::ComplaintRegister:
        return Documents::tr("Register of complaints");
    case DocumentKind::EvaluationReport:
        return Documents::tr("Satisfaction evaluation");
    case DocumentKind::FeedbackRegister:
        return Documents::tr("Register of feedback");
    case DocumentKind::StockSlip:
        return Documents::tr("Stock document");
    case DocumentKind::PurchaseOrder:
        return Documents::tr("Purchase order");
    default:
        return Documents::tr("Policy");
    }
}

} // namespace

QString documentKindName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Intake:
        return Documents::tr("Intake slip");
    case DocumentKind::Receipt:
        return Documents::tr("Receipt");
    case DocumentKind::Settlement:
        return Documents::tr("Settlement list");
    case DocumentKind::Agreement:
        return Documents::tr("Service agreement");
    case DocumentKind::Order:
        return Documents::tr("Work order");
    case DocumentKind::Archive:
        return Documents::tr("Service and maintenance record");
    case DocumentKind::Dispatch:
        return Documents::tr("Dispatch slip");
    case DocumentKind::Progress:
        return Documents::tr("Progress slip");
    case DocumentKind::Survey:
        return Documents::tr("Satisfaction survey");
    case DocumentKind::Quotation:
        return Documents::tr("Quotation");
    case DocumentKind::Proposal:
        return Documents::tr("Service proposal");
    case DocumentKind::HandOver:
        return Documents::tr("Hand-over record");
    case DocumentKind::Voucher:
        return Documents::tr("Deposit or refund voucher");
    case DocumentKind::CashSheet:
        return Documents::tr("Cash sheet");
    case DocumentKind::OrderLabel:
        return Documents::tr("Order label");
    case DocumentKind::UnitLabel:
        return Documents::tr("Product label");
    case DocumentKind::ContractReceipt:
        return Documents::tr("Receipt of a contract");
    case DocumentKind::DaySheet:
        return Documents::tr("Day sheet");
    case DocumentKind::ProcessSheet:
        return Documents::tr("Process sheet");
    case DocumentKind::Guidance:
        return Documents::tr("Guidance on use");
    default:
        return storePaperName(kind);
    }
}

} // namespace sanbao
