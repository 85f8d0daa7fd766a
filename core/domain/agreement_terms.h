// SPDX-License-Identifier: GPL-3.0-or-later
// What an agreement binds beyond its printed text: kind, state, the services it covers, the targets and prices that
// orders under it get, the visits it includes. Pure values and the arithmetic of terms, refunds and renewals.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/money.h"
#include "core/domain/codes.h"
#include "core/domain/pause_set.h"

#include <QDate>
#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

enum class ContractKind { Service, Maintenance, Warranty, ValueAdded };
enum class AgreementState { Running, Cancelled, Voided };
enum class SignatureMethod { Screen, Paper };
enum class SigningDevice { Pen, Touch, Mouse, Paper };

template <> struct Codes<ContractKind>
{
    static constexpr CodeTable<ContractKind, 4> table{{{ContractKind::Service, "service"},
                                                       {ContractKind::Maintenance, "maintenance"},
                                                       {ContractKind::Warranty, "warranty"},
                                                       {ContractKind::ValueAdded, "value_added"}}};
};
template <> struct Codes<AgreementState>
{
    static constexpr CodeTable<AgreementState, 3> table{{{AgreementState::Running, "running"},
                                                         {AgreementState::Cancelled, "cancelled"},
                                                         {AgreementState::Voided, "voided"}}};
};
template <> struct Codes<SignatureMethod>
{
    static constexpr CodeTable<SignatureMethod, 2> table{
        {{SignatureMethod::Screen, "screen"}, {SignatureMethod::Paper, "paper"}}};
};
template <> struct Codes<SigningDevice>
{
    static constexpr CodeTable<SigningDevice, 4> table{{{SigningDevice::Pen, "pen"},
                                                        {SigningDevice::Touch, "touch"},
                                                        {SigningDevice::Mouse, "mouse"},
                                                        {SigningDevice::Paper, "paper"}}};
};

using PackageId = Id<struct PackageTag>;

struct AgreedTarget
{
    ServiceType type = ServiceType::Repair;
    PromiseKind kind = PromiseKind::Response;
    int minutes = 0;
    TimeBase base = TimeBase::Business;
    PauseSet pausedBy;
    friend bool operator==(const AgreedTarget&, const AgreedTarget&) = default;
};

struct AgreedPrice
{
    QString code;
    QString name;
    QString unitName;
    FeeKind kind = FeeKind::Labour;
    Money price;
    friend bool operator==(const AgreedPrice&, const AgreedPrice&) = default;
};

struct AgreementTerms
{
    ContractKind kind = ContractKind::Service;
    AgreementState state = AgreementState::Running;
    std::vector<ServiceType> services;
    QString scopeNote;
    QString clauses; ///< which clauses were picked, in order, see clausePicksText()
    PackageId package;
    int visits = 0; ///< included visits; each is used up by closing one order
    AgreementId renewedFrom;
    QDate endedOn; ///< of a cancelled or voided agreement: its last day
    QString endReason;
    Money refund;
    MaybeInstant voidAskedAt;
    StaffId voidAskedBy;
    StaffId approvedBy;
    qint64 revision = 0;
    std::vector<AgreedTarget> targets;
    std::vector<AgreedPrice> prices;
};

/// Strokes of a pen on a field of height 1; x runs to the field's width divided by its height.
using InkStroke = std::vector<QPointF>;
using InkDrawing = std::vector<InkStroke>;

struct AgreementSignature
{
    SignatureMethod method = SignatureMethod::Screen;
    SigningDevice device = SigningDevice::Mouse;
    QString signer;
    QDate signedOn;
    Instant signedAt;
    StaffId recordedBy;
    QString operatorName;
    InkDrawing ink;
    bool termsExplained = false;
    QByteArray documentHash; ///< of the frozen paper that was signed
    QByteArray seal;         ///< over all of the above
};

/// "12,500 30,410;…": thousandths of the field's height, points with a blank, strokes with a semicolon between.
QString inkText(const InkDrawing& ink);
InkDrawing inkOf(const QString& text);
/// Enough ink to be a signature and not a slip of the pen: two strokes' worth of way.
bool isSignature(const InkDrawing& ink);

QString servicesText(const std::vector<ServiceType>& services);
std::vector<ServiceType> servicesOf(const QString& text);

struct AgreementSpan
{
    QDate from;
    QDate to; ///< inclusive
    friend bool operator==(const AgreementSpan&, const AgreementSpan&) = default;
};
/// The term that follows: it begins the day after the last one, or today when that has passed, and lasts as long. Whole
/// months stay whole months.
AgreementSpan nextTerm(const AgreementSpan& term, QDate today);
/// A term of that many months from its first day.
AgreementSpan termOfMonths(QDate from, int months);
bool overlap(const AgreementSpan& a, const AgreementSpan& b);

/// What is given back for the visits not used; rounded half away from zero to the fen. Without visits the days left
/// from `on` count, the day itself included.
Money refundFor(Money price, int visits, int used, const AgreementSpan& term, QDate on);
/// What the unused visits are worth: the part of the price still owed as service.
Money obligationOf(Money price, int visits, int used);

} // namespace sanbao
