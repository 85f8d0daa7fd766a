// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memory_use.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace sanbao {

void returnMemoryEarly()
{
#ifdef __GLIBC__
    constexpr int kLarge = 128 * 1024; ///< bytes
    mallopt(M_MMAP_THRESHOLD, kLarge);
    mallopt(M_TRIM_THRESHOLD, kLarge);
    mallopt(M_ARENA_MAX, 2);
#endif
}

} // namespace sanbao
