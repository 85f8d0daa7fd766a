// SPDX-License-Identifier: GPL-3.0-or-later
// What a page may use: the services of the open store, the way to ask a question, and the way to print. Built once by
// app/station and passed to every page factory by reference; it outlives all pages.
#pragma once

namespace sanbao {

class Workplace;
class Prompt;
class PrintCentre;

struct PageContext
{
    Workplace& workplace;
    Prompt& prompt;
    PrintCentre& printing;
};

} // namespace sanbao
