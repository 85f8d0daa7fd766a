// SPDX-License-Identifier: GPL-3.0-or-later
// Hands-on time of an order: work is started, paused, resumed and finished; what counts is the sum of the stretches in
// which somebody worked. A clock that was set back counts as no time.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>
#include <vector>

namespace sanbao {

enum class SpanEnd { Pause, Finish };
template <> struct Codes<SpanEnd>
{
    static constexpr CodeTable<SpanEnd, 2> table{{{SpanEnd::Pause, "pause"}, {SpanEnd::Finish, "finish"}}};
};

struct WorkSpan
{
    qint64 id = 0;
    WorkOrderId order;
    StaffId staff;
    Instant from;
    MaybeInstant until; ///< empty while the work runs
    std::optional<SpanEnd> end;
    QString note; ///< why it was paused
};

enum class HandsOnState { NotStarted, Working, Paused, Finished };
enum class HandsOnStep { Start, Pause, Resume, Finish };
template <> struct Codes<HandsOnStep>
{
    static constexpr CodeTable<HandsOnStep, 4> table{{{HandsOnStep::Start, "work_started"},
                                                      {HandsOnStep::Pause, "work_paused"},
                                                      {HandsOnStep::Resume, "work_resumed"},
                                                      {HandsOnStep::Finish, "work_finished"}}};
};

HandsOnState handsOnState(const std::vector<WorkSpan>& spans);
/// Finished work may be started again: an order comes back.
std::vector<HandsOnStep> possibleSteps(HandsOnState state);
/// Whole minutes of all stretches, rounded down once; a running one counts until `now`.
qint64 handsOnMinutes(const std::vector<WorkSpan>& spans, Instant now);

} // namespace sanbao
