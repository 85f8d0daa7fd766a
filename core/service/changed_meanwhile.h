// SPDX-License-Identifier: GPL-3.0-or-later
// What is said when somebody else saved first: the same words wherever the same thing was changed.
#pragma once

#include "core/base/outcome.h"

namespace sanbao {

/// Record: any row; Part: a part of an order; Case: a remedy or return; Work: the work on an order.
enum class Changed { Record, Part, Case, Work };

Failure changedMeanwhile(Changed what = Changed::Record);

} // namespace sanbao
