// SPDX-License-Identifier: GPL-3.0-or-later
// The tones complaint levels and states are shown in.
#pragma once

#include "core/domain/codes.h"
#include "ui/style/theme.h"

namespace sanbao {

ChipTone toneOf(ComplaintLevel level);
ChipTone toneOf(ComplaintState state);

} // namespace sanbao
