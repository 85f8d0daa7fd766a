// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong, why, and what helps, as coded trees of a product; what was diagnosed on an order, and where its grade
// sends it: a general fault is tried remotely, a common one goes to a field engineer, a difficult one to the experts.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

enum class NodeKind { Symptom, Cause, Action };

template <> struct Codes<NodeKind>
{
    static constexpr CodeTable<NodeKind, 3> table{
        {{NodeKind::Symptom, "symptom"}, {NodeKind::Cause, "cause"}, {NodeKind::Action, "action"}}};
};

enum class FaultRoute { Remote, OnSite, Expert };

template <> struct Codes<FaultRoute>
{
    static constexpr CodeTable<FaultRoute, 3> table{
        {{FaultRoute::Remote, "remote"}, {FaultRoute::OnSite, "on_site"}, {FaultRoute::Expert, "expert"}}};
};

/// The four technical services.
enum class SupportKind { Consultation, Diagnosis, Guidance, RemoteAssistance };
template <> struct Codes<SupportKind>
{
    static constexpr CodeTable<SupportKind, 4> table{{{SupportKind::Consultation, "consultation"},
                                                      {SupportKind::Diagnosis, "diagnosis"},
                                                      {SupportKind::Guidance, "guidance"},
                                                      {SupportKind::RemoteAssistance, "remote_assistance"}}};
};

struct DiagnosisNode
{
    qint64 id = 0;
    qint64 parent = 0;   ///< cause of a symptom, action of a cause
    CategoryId category; ///< invalid: every product
    NodeKind kind = NodeKind::Symptom;
    QString code;
    QString nameZh;
    QString nameEn;
    std::optional<FaultGrade> grade; ///< of a symptom or cause
    bool active = true;
    qint64 revision = 0;
};

struct OrderDiagnosis
{
    qint64 id = 0;
    WorkOrderId order;
    qint64 symptom = 0;
    qint64 cause = 0;
    qint64 action = 0;
    QString finding;
    QString method;
    int confidence = 50; ///< percent
    FaultGrade grade = FaultGrade::Common;
    FaultRoute route = FaultRoute::OnSite;
    QString routeReason; ///< why it goes elsewhere than its grade says
    Instant startedAt;
    Instant endedAt;
    StaffId by;
    bool isConfirmed = false;
    bool isWrong = false; ///< the confirmed cause was another one
};

struct RemoteAttempt
{
    qint64 id = 0;
    WorkOrderId order;
    QString medium;
    int minutes = 0;
    bool isSolved = false;
    QString note;
    Instant at;
    StaffId by;
    SupportKind kind = SupportKind::RemoteAssistance;
};

/// Technical services of one kind in a time.
struct SupportTime
{
    SupportKind kind = SupportKind::RemoteAssistance;
    int count = 0;
    qint64 minutes = 0;
};

struct Escalation
{
    qint64 id = 0;
    WorkOrderId order;
    int fromTier = 1;
    int toTier = 2;
    StaffId to;
    QString reason;
    Instant at;
    StaffId by;
    Instant dueAt;
    MaybeInstant answeredAt;
};

FaultRoute routeFor(FaultGrade grade);

/// A symptom stands by itself; causes and actions stand by themselves (for every parent) or under one of the kind
/// before theirs and of the same product, or of every one.
bool fitsUnder(const DiagnosisNode& child, const DiagnosisNode* parent);

/// True when the cause that was confirmed in the end is another one than was diagnosed.
bool isMisdiagnosis(const OrderDiagnosis& diagnosis, qint64 confirmedCause);

/// Minutes an escalation may wait for its answer: the higher the tier, the shorter.
int escalationLimit(int toTier);

} // namespace sanbao
