// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/process/hands_on.h"

#include <algorithm>

namespace sanbao {

HandsOnState handsOnState(const std::vector<WorkSpan>& spans)
{
    if (spans.empty())
        return HandsOnState::NotStarted;
    const WorkSpan& last = spans.back();
    if (!last.until)
        return HandsOnState::Working;
    return last.end == SpanEnd::Pause ? HandsOnState::Paused : HandsOnState::Finished;
}

std::vector<HandsOnStep> possibleSteps(HandsOnState state)
{
    switch (state) {
    case HandsOnState::NotStarted:
    case HandsOnState::Finished:
        return {HandsOnStep::Start};
    case HandsOnState::Working:
        return {HandsOnStep::Pause, HandsOnStep::Finish};
    case HandsOnState::Paused:
        return {HandsOnStep::Resume, HandsOnStep::Finish};
    }
    return {};
}

qint64 handsOnMinutes(const std::vector<WorkSpan>& spans, Instant now)
{
    qint64 milliseconds = 0;
    for (const WorkSpan& span : spans)
        milliseconds += std::max<qint64>(0, span.until.value_or(now).ms - span.from.ms);
    constexpr qint64 kMinute = 60000;
    return milliseconds / kMinute;
}

} // namespace sanbao
