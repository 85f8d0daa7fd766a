// SPDX-License-Identifier: GPL-3.0-or-later
// Large blocks, above all pictures of pages, go back to the system as soon as they are free instead of leaving holes
// that the process keeps.
#pragma once

namespace sanbao {

/// Once, at the start. Does nothing where the C library has no such setting.
void returnMemoryEarly();

} // namespace sanbao
