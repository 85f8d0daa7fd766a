// SPDX-License-Identifier: GPL-3.0-or-later
// Every closed list of the domain with the short text code that is stored, imported and exported. Words for people are
// put on them in core/service/labels.h. A code never changes once released; new ones are appended.
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace sanbao {

enum class OrderState {
    Registered,
    Responded,
    Diagnosed,
    Quoted,
    Scheduled,
    OnSite,
    InWorkshop,
    Waiting,
    Resolved,
    Accepted,
    Settled,
    Closed,
    Cancelled,
    Reopened
};
enum class OrderEventKind {
    Respond,
    Diagnose,
    Quote,
    Schedule,
    Arrive,
    TakeIn,
    Wait,
    Resume,
    Resolve,
    Accept,
    Settle,
    Close,
    Cancel,
    Reopen,
    Note
};
enum class ServiceType { Repair, Installation, Maintenance, Upgrade, Consultation, Return };
enum class Channel { WalkIn, Hotline, Wechat, Web, App, Ecommerce, Mail, Other };
enum class Priority { Normal, Premium, Urgent };
enum class FaultGrade { General, Common, Difficult };
enum class PromiseKind { Response, Arrival, Completion, Callback, ComplaintReply };
enum class PromiseState { Running, Paused, Met, Missed, Cancelled };
enum class TimeBase { Business, Calendar };
enum class WaitReason { Customer, Decision, Parts, ForceMajeure, Other };
enum class ResolveResult { Fixed, Remote, NoFault, Unrepairable, Exchanged, Returned, Declined };
enum class ServiceTier { Basic, ValueAdded, Customised };
enum class FeeKind { Visit, Labour, Part, Material, Other };
enum class PaymentMethod { Cash, Wechat, Alipay, Card, Transfer, Other };
enum class ComplaintLevel { L1, L2, L3 };
enum class ComplaintState { Open, Acknowledged, Proposed, Closed };
enum class SurveyState { Due, Answered, Declined, Unreachable };
enum class SurveyChannel { Phone, Counter, Paper, Import };
enum class Role { Counter, Technician, Dispatcher, Manager, Admin, Auditor };
enum class UnitLevel { Headquarters, Region, Store, ServicePoint };

/// Specialised for every enum above: all values with their stored codes, in the order they are offered to people.
template <class E> struct Codes;

template <class E, std::size_t N> using CodeTable = std::array<std::pair<E, const char*>, N>;

template <> struct Codes<OrderState>
{
    static constexpr CodeTable<OrderState, 14> table{{{OrderState::Registered, "registered"},
                                                      {OrderState::Responded, "responded"},
                                                      {OrderState::Diagnosed, "diagnosed"},
                                                      {OrderState::Quoted, "quoted"},
                                                      {OrderState::Scheduled, "scheduled"},
                                                      {OrderState::OnSite, "on_site"},
                                                      {OrderState::InWorkshop, "in_workshop"},
                                                      {OrderState::Waiting, "waiting"},
                                                      {OrderState::Resolved, "resolved"},
                                                      {OrderState::Accepted, "accepted"},
                                                      {OrderState::Settled, "settled"},
                                                      {OrderState::Closed, "closed"},
                                                      {OrderState::Cancelled, "cancelled"},
                                                      {OrderState::Reopened, "reopened"}}};
};
template <> struct Codes<OrderEventKind>
{
    static constexpr CodeTable<OrderEventKind, 15> table{{{OrderEventKind::Respond, "respond"},
                                                          {OrderEventKind::Diagnose, "diagnose"},
                                                          {OrderEventKind::Quote, "quote"},
                                                          {OrderEventKind::Schedule, "schedule"},
                                                          {OrderEventKind::Arrive, "arrive"},
                                                          {OrderEventKind::TakeIn, "take_in"},
                                                          {OrderEventKind::Wait, "wait"},
                                                          {OrderEventKind::Resume, "resume"},
                                                          {OrderEventKind::Resolve, "resolve"},
                                                          {OrderEventKind::Accept, "accept"},
                                                          {OrderEventKind::Settle, "settle"},
                                                          {OrderEventKind::Close, "close"},
                                                          {OrderEventKind::Cancel, "cancel"},
                                                          {OrderEventKind::Reopen, "reopen"},
                                                          {OrderEventKind::Note, "note"}}};
};
template <> struct Codes<ServiceType>
{
    static constexpr CodeTable<ServiceType, 6> table{{{ServiceType::Repair, "repair"},
                                                      {ServiceType::Installation, "installation"},
                                                      {ServiceType::Maintenance, "maintenance"},
                                                      {ServiceType::Upgrade, "upgrade"},
                                                      {ServiceType::Consultation, "consultation"},
                                                      {ServiceType::Return, "return"}}};
};
template <> struct Codes<Channel>
{
    static constexpr CodeTable<Channel, 8> table{{{Channel::WalkIn, "walk_in"},
                                                  {Channel::Hotline, "hotline"},
                                                  {Channel::Wechat, "wechat"},
                                                  {Channel::Web, "web"},
                                                  {Channel::App, "app"},
                                                  {Channel::Ecommerce, "ecommerce"},
                                                  {Channel::Mail, "mail"},
                                                  {Channel::Other, "other"}}};
};
template <> struct Codes<Priority>
{
    static constexpr CodeTable<Priority, 3> table{
        {{Priority::Normal, "normal"}, {Priority::Premium, "premium"}, {Priority::Urgent, "urgent"}}};
};
template <> struct Codes<FaultGrade>
{
    static constexpr CodeTable<FaultGrade, 3> table{
        {{FaultGrade::General, "general"}, {FaultGrade::Common, "common"}, {FaultGrade::Difficult, "difficult"}}};
};
template <> struct Codes<PromiseKind>
{
    static constexpr CodeTable<PromiseKind, 5> table{{{PromiseKind::Response, "response"},
                                                      {PromiseKind::Arrival, "arrival"},
                                                      {PromiseKind::Completion, "completion"},
                                                      {PromiseKind::Callback, "callback"},
                                                      {PromiseKind::ComplaintReply, "complaint_reply"}}};
};
template <> struct Codes<PromiseState>
{
    static constexpr CodeTable<PromiseState, 5> table{{{PromiseState::Running, "running"},
                                                       {PromiseState::Paused, "paused"},
                                                       {PromiseState::Met, "met"},
                                                       {PromiseState::Missed, "missed"},
                                                       {PromiseState::Cancelled, "cancelled"}}};
};
template <> struct Codes<TimeBase>
{
    static constexpr CodeTable<TimeBase, 2> table{{{TimeBase::Business, "business"}, {TimeBase::Calendar, "calendar"}}};
};
template <> struct Codes<WaitReason>
{
    static constexpr CodeTable<WaitReason, 5> table{{{WaitReason::Customer, "customer"},
                                                     {WaitReason::Decision, "decision"},
                                                     {WaitReason::Parts, "parts"},
                                                     {WaitReason::ForceMajeure, "force_majeure"},
                                                     {WaitReason::Other, "other"}}};
};
template <> struct Codes<ResolveResult>
{
    static constexpr CodeTable<ResolveResult, 7> table{{{ResolveResult::Fixed, "fixed"},
                                                        {ResolveResult::Remote, "remote"},
                                                        {ResolveResult::NoFault, "no_fault"},
                                                        {ResolveResult::Unrepairable, "unrepairable"},
                                                        {ResolveResult::Exchanged, "exchanged"},
                                                        {ResolveResult::Returned, "returned"},
                                                        {ResolveResult::Declined, "declined"}}};
};
template <> struct Codes<ServiceTier>
{
    static constexpr CodeTable<ServiceTier, 3> table{{{ServiceTier::Basic, "basic"},
                                                      {ServiceTier::ValueAdded, "value_added"},
                                                      {ServiceTier::Customised, "customised"}}};
};
template <> struct Codes<FeeKind>
{
    static constexpr CodeTable<FeeKind, 5> table{{{FeeKind::Visit, "visit"},
                                                  {FeeKind::Labour, "labour"},
                                                  {FeeKind::Part, "part"},
                                                  {FeeKind::Material, "material"},
                                                  {FeeKind::Other, "other"}}};
};
template <> struct Codes<PaymentMethod>
{
    static constexpr CodeTable<PaymentMethod, 6> table{{{PaymentMethod::Cash, "cash"},
                                                        {PaymentMethod::Wechat, "wechat"},
                                                        {PaymentMethod::Alipay, "alipay"},
                                                        {PaymentMethod::Card, "card"},
                                                        {PaymentMethod::Transfer, "transfer"},
                                                        {PaymentMethod::Other, "other"}}};
};
template <> struct Codes<ComplaintLevel>
{
    static constexpr CodeTable<ComplaintLevel, 3> table{
        {{ComplaintLevel::L1, "L1"}, {ComplaintLevel::L2, "L2"}, {ComplaintLevel::L3, "L3"}}};
};
template <> struct Codes<ComplaintState>
{
    static constexpr CodeTable<ComplaintState, 4> table{{{ComplaintState::Open, "open"},
                                                         {ComplaintState::Acknowledged, "acknowledged"},
                                                         {ComplaintState::Proposed, "proposed"},
                                                         {ComplaintState::Closed, "closed"}}};
};
template <> struct Codes<SurveyState>
{
    static constexpr CodeTable<SurveyState, 4> table{{{SurveyState::Due, "due"},
                                                      {SurveyState::Answered, "answered"},
                                                      {SurveyState::Declined, "declined"},
                                                      {SurveyState::Unreachable, "unreachable"}}};
};
template <> struct Codes<SurveyChannel>
{
    static constexpr CodeTable<SurveyChannel, 4> table{{{SurveyChannel::Phone, "phone"},
                                                        {SurveyChannel::Counter, "counter"},
                                                        {SurveyChannel::Paper, "paper"},
                                                        {SurveyChannel::Import, "import"}}};
};
template <> struct Codes<Role>
{
    static constexpr CodeTable<Role, 6> table{{{Role::Counter, "counter"},
                                               {Role::Technician, "technician"},
                                               {Role::Dispatcher, "dispatcher"},
                                               {Role::Manager, "manager"},
                                               {Role::Admin, "admin"},
                                               {Role::Auditor, "auditor"}}};
};
template <> struct Codes<UnitLevel>
{
    static constexpr CodeTable<UnitLevel, 4> table{{{UnitLevel::Headquarters, "headquarters"},
                                                    {UnitLevel::Region, "region"},
                                                    {UnitLevel::Store, "store"},
                                                    {UnitLevel::ServicePoint, "service_point"}}};
};

template <class E> QString codeOf(E value)
{
    for (const auto& [item, code] : Codes<E>::table) {
        if (item == value)
            return QString::fromLatin1(code);
    }
    return {};
}

template <class E> std::optional<E> fromCode(QStringView code)
{
    for (const auto& [item, text] : Codes<E>::table) {
        if (code == QLatin1String(text))
            return item;
    }
    return std::nullopt;
}

} // namespace sanbao
