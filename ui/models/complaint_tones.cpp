// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/complaint_tones.h"

namespace sanbao {

ChipTone toneOf(ComplaintLevel level)
{
    switch (level) {
    case ComplaintLevel::L1:
        return ChipTone::Neutral;
    case ComplaintLevel::L2:
        return ChipTone::Warn;
    case ComplaintLevel::L3:
        return ChipTone::Bad;
    }
    return ChipTone::Neutral;
}

ChipTone toneOf(ComplaintState state)
{
    switch (state) {
    case ComplaintState::Open:
        return ChipTone::Warn;
    case ComplaintState::Acknowledged:
    case ComplaintState::Proposed:
        return ChipTone::Accent;
    case ComplaintState::Closed:
        return ChipTone::Ok;
    }
    return ChipTone::Neutral;
}

} // namespace sanbao
