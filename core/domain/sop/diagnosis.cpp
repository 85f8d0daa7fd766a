// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/diagnosis.h"

namespace sanbao {

FaultRoute routeFor(FaultGrade grade)
{
    switch (grade) {
    case FaultGrade::General:
        return FaultRoute::Remote;
    case FaultGrade::Common:
        return FaultRoute::OnSite;
    case FaultGrade::Difficult:
        return FaultRoute::Expert;
    }
    return FaultRoute::OnSite;
}

bool fitsUnder(const DiagnosisNode& child, const DiagnosisNode* parent)
{
    if (child.kind == NodeKind::Symptom)
        return !parent;
    if (!parent)
        return true;
    if ((child.category.isValid() && parent->category.isValid() && child.category != parent->category))
        return false;
    return parent->kind == (child.kind == NodeKind::Cause ? NodeKind::Symptom : NodeKind::Cause);
}

bool isMisdiagnosis(const OrderDiagnosis& diagnosis, qint64 confirmedCause)
{
    return diagnosis.cause != 0 && confirmedCause != 0 && diagnosis.cause != confirmedCause;
}

int escalationLimit(int toTier)
{
    constexpr int kExpertMinutes = 120;
    constexpr int kTrainedMinutes = 240;
    return toTier >= 3 ? kExpertMinutes : kTrainedMinutes;
}

} // namespace sanbao
