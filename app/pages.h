// SPDX-License-Identifier: GPL-3.0-or-later
// The list of all pages: the only place that knows every one of them.
#pragma once

#include "ui/shell/page_context.h"
#include "ui/shell/page_registry.h"

namespace sanbao {

class Appearance;

/// What single pages may use beyond the common context.
struct PageExtras
{
    Appearance& appearance;
    std::function<void()> openOtherFile;
};

PageRegistry makePages(PageContext& context, const PageExtras& extras);

} // namespace sanbao
