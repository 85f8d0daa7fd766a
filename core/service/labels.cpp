// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/labels.h"

#include <QCoreApplication>

namespace sanbao {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("Labels", text);
}

} // namespace

QString label(OrderState state)
{
    switch (state) {
    case OrderState::Registered:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Registered"));
    case OrderState::Responded:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Responded"));
    case OrderState::Diagnosed:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Diagnosed"));
    case OrderState::Quoted:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Quoted"));
    case OrderState::Scheduled:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Scheduled"));
    case OrderState::OnSite:
        return inWords(QT_TRANSLATE_NOOP("Labels", "On site"));
    case OrderState::InWorkshop:
        return inWords(QT_TRANSLATE_NOOP("Labels", "In workshop"));
    case OrderState::Waiting:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Waiting"));
    case OrderState::Resolved:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Resolved"));
    case OrderState::Accepted:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Accepted"));
    case OrderState::Settled:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Settled"));
    case OrderState::Closed:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Closed"));
    case OrderState::Cancelled:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Cancelled"));
    case OrderState::Reopened:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Reopened"));
    }
    return {};
}

QString label(ServiceType type)
{
    switch (type) {
    case ServiceType::Repair:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Repair"));
    case ServiceType::Installation:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Installation"));
    case ServiceType::Maintenance:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Maintenance"));
    case ServiceType::Upgrade:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Upgrade"));
    case ServiceType::Consultation:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Consultation"));
    case ServiceType::Return:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Return or exchange"));
    }
    return {};
}

QString label(Channel channel)
{
    switch (channel) {
    case Channel::WalkIn:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Walk-in"));
    case Channel::Hotline:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Hotline"));
    case Channel::Wechat:
        return inWords(QT_TRANSLATE_NOOP("Labels", "WeChat"));
    case Channel::Web:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Web"));
    case Channel::App:
        return inWords(QT_TRANSLATE_NOOP("Labels", "App"));
    case Channel::Ecommerce:
        return inWords(QT_TRANSLATE_NOOP("Labels", "E-commerce"));
    case Channel::Mail:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Mail"));
    case Channel::Other:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Other"));
    }
    return {};
}

QString label(Priority priority)
{
    switch (priority) {
    case Priority::Normal:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Normal"));
    case Priority::Premium:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Premium"));
    case Priority::Urgent:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Urgent"));
    }
    return {};
}

QString label(FaultGrade grade)
{
    switch (grade) {
    case FaultGrade::General:
        return inWords(QT_TRANSLATE_NOOP("Labels", "General fault"));
    case FaultGrade::Common:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Common fault"));
    case FaultGrade::Difficult:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Difficult fault"));
    }
    return {};
}

QString label(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::Response:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Response"));
    case PromiseKind::Arrival:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Arrival"));
    case PromiseKind::Completion:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Completion"));
    case PromiseKind::Callback:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Callback"));
    case PromiseKind::ComplaintReply:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Complaint reply"));
    }
    return {};
}

QString label(PromiseState state)
{
    switch (state) {
    case PromiseState::Running:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Running"));
    case PromiseState::Paused:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Paused"));
    case PromiseState::Met:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Kept"));
    case PromiseState::Missed:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Missed"));
    case PromiseState::Cancelled:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Dropped"));
    }
    return {};
}

QString label(TimeBase base)
{
    return base == TimeBase::Business ? inWords(QT_TRANSLATE_NOOP("Labels", "Business time"))
                                      : inWords(QT_TRANSLATE_NOOP("Labels", "Around the clock"));
}

QString label(WaitReason reason)
{
    switch (reason) {
    case WaitReason::Customer:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Customer absent or asks for later"));
    case WaitReason::Decision:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Customer decides"));
    case WaitReason::Parts:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Waiting for parts"));
    case WaitReason::ForceMajeure:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Force majeure"));
    case WaitReason::Other:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Other reason (the clock keeps running)"));
    }
    return {};
}

QString label(ResolveResult result)
{
    switch (result) {
    case ResolveResult::Fixed:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Fixed"));
    case ResolveResult::Remote:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Solved remotely"));
    case ResolveResult::NoFault:
        return inWords(QT_TRANSLATE_NOOP("Labels", "No fault found"));
    case ResolveResult::Unrepairable:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Cannot be repaired"));
    case ResolveResult::Exchanged:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Exchanged"));
    case ResolveResult::Returned:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Returned and refunded"));
    case ResolveResult::Declined:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Customer declined the repair"));
    }
    return {};
}

QString label(FeeKind kind)
{
    switch (kind) {
    case FeeKind::Visit:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Visit fee"));
    case FeeKind::Labour:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Labour"));
    case FeeKind::Part:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Part"));
    case FeeKind::Material:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Material"));
    case FeeKind::Other:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Other"));
    }
    return {};
}

QString label(ServiceTier tier)
{
    switch (tier) {
    case ServiceTier::Basic:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Basic"));
    case ServiceTier::ValueAdded:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Value-added"));
    case ServiceTier::Customised:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Customised"));
    }
    return {};
}

QString label(VoucherKind kind)
{
    switch (kind) {
    case VoucherKind::Settlement:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Settlement"));
    case VoucherKind::Contract:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Contract"));
    case VoucherKind::Deposit:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Deposit"));
    case VoucherKind::Refund:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Refund"));
    }
    return {};
}

QString label(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Cash"));
    case PaymentMethod::Wechat:
        return inWords(QT_TRANSLATE_NOOP("Labels", "WeChat Pay"));
    case PaymentMethod::Alipay:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Alipay"));
    case PaymentMethod::Card:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Bank card"));
    case PaymentMethod::Transfer:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Bank transfer"));
    case PaymentMethod::Other:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Other"));
    }
    return {};
}

QString label(ComplaintLevel level)
{
    switch (level) {
    case ComplaintLevel::L1:
        return inWords(QT_TRANSLATE_NOOP("Labels", "L1 counter"));
    case ComplaintLevel::L2:
        return inWords(QT_TRANSLATE_NOOP("Labels", "L2 manager"));
    case ComplaintLevel::L3:
        return inWords(QT_TRANSLATE_NOOP("Labels", "L3 serious"));
    }
    return {};
}

QString label(ComplaintState state)
{
    switch (state) {
    case ComplaintState::Open:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Open"));
    case ComplaintState::Acknowledged:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Acknowledged"));
    case ComplaintState::Proposed:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Remedy offered"));
    case ComplaintState::Closed:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Closed"));
    }
    return {};
}

QString label(SurveyState state)
{
    switch (state) {
    case SurveyState::Due:
        return inWords(QT_TRANSLATE_NOOP("Labels", "To call"));
    case SurveyState::Answered:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Answered"));
    case SurveyState::Declined:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Declined"));
    case SurveyState::Unreachable:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Not reached"));
    }
    return {};
}

QString label(SurveyChannel channel)
{
    switch (channel) {
    case SurveyChannel::Phone:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Phone"));
    case SurveyChannel::Counter:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Counter"));
    case SurveyChannel::Paper:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Paper"));
    case SurveyChannel::Import:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Import"));
    }
    return {};
}

QString label(Role role)
{
    switch (role) {
    case Role::Counter:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Counter clerk"));
    case Role::Technician:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Technician"));
    case Role::Dispatcher:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Dispatcher"));
    case Role::Manager:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Manager"));
    case Role::Admin:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Administrator"));
    case Role::Auditor:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Auditor"));
    }
    return {};
}

QString label(UnitLevel level)
{
    switch (level) {
    case UnitLevel::Headquarters:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Headquarters"));
    case UnitLevel::Region:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Region"));
    case UnitLevel::Store:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Store"));
    case UnitLevel::ServicePoint:
        return inWords(QT_TRANSLATE_NOOP("Labels", "Service point"));
    }
    return {};
}

} // namespace sanbao
