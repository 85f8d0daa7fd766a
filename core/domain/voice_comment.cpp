// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/voice_comment.h"

namespace sanbao {

Mood moodOf(std::optional<double> meanGrade)
{
    if (!meanGrade)
        return Mood::Neutral;
    return *meanGrade >= 4.0 ? Mood::Content : *meanGrade < 3.0 ? Mood::Discontent : Mood::Neutral;
}

} // namespace sanbao
