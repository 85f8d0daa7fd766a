// SPDX-License-Identifier: GPL-3.0-or-later
// Words for people on the closed lists of the domain, in the language of the program. Used by pages, papers and the
// command line, so that one thing has one name everywhere.
#pragma once

#include "core/domain/codes.h"
#include "core/domain/fee_sheet.h"
#include "core/domain/work_order_flow.h"

#include <QString>

namespace sanbao {

QString label(OrderState state);
QString label(ServiceType type);
QString label(Channel channel);
QString label(Priority priority);
QString label(FaultGrade grade);
QString label(PromiseKind kind);
QString label(PromiseState state);
QString label(TimeBase base);
QString label(WaitReason reason);
QString label(ResolveResult result);
QString label(FeeKind kind);
QString label(ServiceTier tier);
QString label(VoucherKind kind);
QString label(PaymentMethod method);
QString label(ComplaintLevel level);
QString label(ComplaintState state);
QString label(SurveyState state);
QString label(SurveyChannel channel);
QString label(Role role);
QString label(UnitLevel level);

/// The step as a command on a button: "Respond", "Schedule a visit".
QString actionLabel(OrderEventKind event);
/// The step as a fact on a timeline: "Responded". Accepts event codes of timeline entries that are not order steps too
/// ("registered", "printed", "survey_answered" …); an unknown code is returned as it is.
QString eventLabel(const QString& eventCode);

/// "This step is not possible now (state: Closed). Possible: reopen, note."
QString refusalText(const FlowRefusal& refusal, OrderState state);

/// "18 min", "3 h", "3 h 05 min", "2 d 4 h" for a positive number of minutes.
QString durationText(qint64 minutes);

} // namespace sanbao
