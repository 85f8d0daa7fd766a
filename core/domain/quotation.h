// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer was told a job will cost, until when that holds, and his answer. Chargeable work is done up to the
// sum he agreed to; a revised quotation supersedes the one before and needs his consent again.
#pragma once

#include "core/domain/fee_sheet.h"

#include <optional>
#include <vector>

namespace sanbao {

enum class QuotationState { Issued, Consented, Refused, Superseded };
template <> struct Codes<QuotationState>
{
    static constexpr CodeTable<QuotationState, 4> table{{{QuotationState::Issued, "issued"},
                                                         {QuotationState::Consented, "consented"},
                                                         {QuotationState::Refused, "refused"},
                                                         {QuotationState::Superseded, "superseded"}}};
};

enum class ConsentWay { Signature, InPerson, Phone, Wechat, Sms, Other };
template <> struct Codes<ConsentWay>
{
    static constexpr CodeTable<ConsentWay, 6> table{{{ConsentWay::Signature, "signature"},
                                                     {ConsentWay::InPerson, "in_person"},
                                                     {ConsentWay::Phone, "phone"},
                                                     {ConsentWay::Wechat, "wechat"},
                                                     {ConsentWay::Sms, "sms"},
                                                     {ConsentWay::Other, "other"}}};
};

struct Quotation
{
    qint64 id = 0;
    QString number; ///< the order's number with -Q1, -Q2 …
    WorkOrderId order;
    int version = 1;
    QuotationState state = QuotationState::Issued;
    Instant issuedAt;
    StaffId issuedBy;
    QDate validUntil; ///< last day
    Money total;
    int listVersion = 0; ///< the price list its prices are from; 0 when it has no listed line
    QDate listFrom;
    QString answeredBy;
    std::optional<ConsentWay> answeredHow;
    MaybeInstant answeredAt;
    QString answerNote;
    std::vector<FeeLine> lines;

    /// Consent stays once given, also when a revised quotation was issued afterwards.
    bool isConsented() const { return answeredAt && state != QuotationState::Refused && answeredHow.has_value(); }
};

/// What the customer agreed to at last: the total of the newest consented quotation, 0 when there is none.
Money consentedSum(const std::vector<Quotation>& quotations);

/// How far `due` goes beyond the consent; empty when nothing was quoted or it does not.
std::optional<Money> beyondConsent(const std::vector<Quotation>& quotations, Money due);

} // namespace sanbao
