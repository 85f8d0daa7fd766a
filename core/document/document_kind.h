// SPDX-License-Identifier: GPL-3.0-or-later
// The papers a service center hands out, with the codes used on the command line and in settings.
#pragma once

#include "core/domain/codes.h"

namespace sanbao {

enum class DocumentKind {
    Intake,
    Receipt,
    Settlement,
    Agreement,
    Order,
    Archive,
    Dispatch,
    Progress,
    Survey,
    OrderLabel,
    UnitLabel,
    OrderList,
    PromiseSheet,
    Standards,
    PriceList,
    ComplaintProcedure,
    ProcessFlow,
    DutyMatrix,
    ServicePlan,
    Policy,
    Quotation,
    Voucher,
    CashSheet,
    ContractReceipt,
    DaySheet,
    ProcessSheet,
    Guidance,
    ComplaintAcknowledgement,
    ComplaintReply,
    ComplaintRegister,
    EvaluationReport,
    Proposal,
    HandOver,
    FeedbackRegister,
    StockSlip,
    PurchaseOrder
};

template <> struct Codes<DocumentKind>
{
    static constexpr CodeTable<DocumentKind, 36> table{
        {{DocumentKind::Intake, "intake"},
         {DocumentKind::Receipt, "receipt"},
         {DocumentKind::Settlement, "settlement"},
         {DocumentKind::Agreement, "agreement"},
         {DocumentKind::Order, "order"},
         {DocumentKind::Archive, "archive"},
         {DocumentKind::Dispatch, "dispatch"},
         {DocumentKind::Progress, "progress"},
         {DocumentKind::Survey, "survey"},
         {DocumentKind::OrderLabel, "order_label"},
         {DocumentKind::UnitLabel, "unit_label"},
         {DocumentKind::OrderList, "order_list"},
         {DocumentKind::PromiseSheet, "promise_sheet"},
         {DocumentKind::Standards, "standards"},
         {DocumentKind::PriceList, "price_list"},
         {DocumentKind::ComplaintProcedure, "complaint_procedure"},
         {DocumentKind::ProcessFlow, "process_flow"},
         {DocumentKind::DutyMatrix, "duty_matrix"},
         {DocumentKind::ServicePlan, "service_plan"},
         {DocumentKind::Policy, "policy"},
         {DocumentKind::Quotation, "quotation"},
         {DocumentKind::Voucher, "voucher"},
         {DocumentKind::CashSheet, "cash_sheet"},
         {DocumentKind::ContractReceipt, "contract_receipt"},
         {DocumentKind::DaySheet, "day_sheet"},
         {DocumentKind::ProcessSheet, "process_sheet"},
         {DocumentKind::Guidance, "guidance"},
         {DocumentKind::ComplaintAcknowledgement, "complaint_acknowledgement"},
         {DocumentKind::ComplaintReply, "complaint_reply"},
         {DocumentKind::ComplaintRegister, "complaint_register"},
         {DocumentKind::EvaluationReport, "evaluation_report"},
         {DocumentKind::Proposal, "proposal"},
         {DocumentKind::HandOver, "hand_over"},
         {DocumentKind::FeedbackRegister, "feedback_register"},
         {DocumentKind::StockSlip, "stock_slip"},
         {DocumentKind::PurchaseOrder, "purchase_order"}}};
};

/// What a paper is about; decides which number names it and what may be noted on it.
enum class PaperSubject { Order, Agreement, Contract, Unit, Policy, Store, Complaint };
PaperSubject subjectOf(DocumentKind kind);

/// A label is stuck on a thing: it has its own small papers.
bool isLabel(DocumentKind kind);

/// Papers that bind somebody: the PDF as it was issued is kept.
bool bindsSomebody(DocumentKind kind);

/// Translated name of the paper, as printed in its title: "Intake slip", "Receipt" …
QString documentKindName(DocumentKind kind);

} // namespace sanbao
