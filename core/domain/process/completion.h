// SPDX-License-Identifier: GPL-3.0-or-later
// The end of an order towards the customer: who confirmed the work and by which means, or why nobody did; who was told
// the result; and what was handed over, tested, with or without the old parts.
#pragma once

#include "core/domain/agreement_terms.h"
#include "core/domain/codes.h"

#include <QStringList>

#include <vector>

namespace sanbao {

enum class ConfirmWay { Name, Signature, Code, Absent };
template <> struct Codes<ConfirmWay>
{
    static constexpr CodeTable<ConfirmWay, 4> table{{{ConfirmWay::Name, "name"},
                                                     {ConfirmWay::Signature, "signature"},
                                                     {ConfirmWay::Code, "code"},
                                                     {ConfirmWay::Absent, "absent"}}};
};

/// Consent: to what was proposed, before the work.
enum class ConfirmPurpose { Completion, Installation, HandOver, Consent };
template <> struct Codes<ConfirmPurpose>
{
    static constexpr CodeTable<ConfirmPurpose, 4> table{{{ConfirmPurpose::Completion, "completion"},
                                                         {ConfirmPurpose::Installation, "installation"},
                                                         {ConfirmPurpose::HandOver, "hand_over"},
                                                         {ConfirmPurpose::Consent, "consent"}}};
};

struct Confirmation
{
    WorkOrderId order;
    ConfirmPurpose purpose = ConfirmPurpose::Completion;
    ConfirmWay way = ConfirmWay::Name;
    QString name;
    QString code;   ///< as the customer said it; checked, not stored
    QString reason; ///< why nobody confirmed
    SigningDevice device = SigningDevice::Mouse;
    InkDrawing ink;
    Instant at;
    StaffId recordedBy;
    QByteArray seal; ///< over order, way, name, moment and ink
};

enum class ConfirmGap { NameMissing, ReasonMissing, InkMissing, CodeMissing, CodeWrong };
std::vector<ConfirmGap> gapsOf(const Confirmation& confirmation, const QString& expectedCode);

/// Six digits that stand on the customer's slip; the same for an order for ever, and not to be guessed from its number.
QString confirmationCode(const QString& orderUid);
QByteArray sealOf(const Confirmation& confirmation, const QString& orderUid);

enum class ToldWay { InPerson, Phone, Message, Wechat, Mail };
template <> struct Codes<ToldWay>
{
    static constexpr CodeTable<ToldWay, 5> table{{{ToldWay::InPerson, "in_person"},
                                                  {ToldWay::Phone, "phone"},
                                                  {ToldWay::Message, "message"},
                                                  {ToldWay::Wechat, "wechat"},
                                                  {ToldWay::Mail, "mail"}}};
};

/// The result told to the customer.
struct ToldResult
{
    WorkOrderId order;
    QString to;
    ToldWay way = ToldWay::Phone;
    QString note;
    Instant at;
    StaffId by;
};

enum class HandOverTest { Passed, Failed, NotNeeded };
template <> struct Codes<HandOverTest>
{
    static constexpr CodeTable<HandOverTest, 3> table{
        {{HandOverTest::Passed, "passed"}, {HandOverTest::Failed, "failed"}, {HandOverTest::NotNeeded, "not_needed"}}};
};

enum class OldParts { None, Returned, Waived, Kept };
template <> struct Codes<OldParts>
{
    static constexpr CodeTable<OldParts, 4> table{{{OldParts::None, "none"},
                                                   {OldParts::Returned, "returned"},
                                                   {OldParts::Waived, "waived"},
                                                   {OldParts::Kept, "kept"}}};
};

struct HandOver
{
    WorkOrderId order;
    QStringList items; ///< what the customer got back
    HandOverTest test = HandOverTest::Passed;
    QString testNote;
    OldParts oldParts = OldParts::None;
    QString oldPartsNote;
    QString receivedBy;
    Instant at;
    StaffId by;
    qint64 revision = -1; ///< -1: not stored yet
};

enum class HandOverGap {
    ItemsMissing,
    TestNoteMissing,     ///< a failed test, or one that was not needed, says why
    OldPartsNoteMissing, ///< parts that were exchanged and kept here need the customer's waiver or a reason
    OldPartsUnsaid,      ///< parts were exchanged: say what became of the old ones
    ReceiverMissing
};
/// `partsExchanged`: the order used parts.
std::vector<HandOverGap> gapsOf(const HandOver& made, bool partsExchanged);

} // namespace sanbao
