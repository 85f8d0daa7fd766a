// SPDX-License-Identifier: GPL-3.0-or-later
// What happens around the orders of a demo: offers, work under way, things in the workshop, returns, plans, the till,
// and notes between people. A fixed small number of each, however many orders there are.
#pragma once

#include "core/service/workplace.h"

namespace sanbao {

/// Offers, quotations, remote help, work under way, the workshop, loaners, returns and hand-overs.
Done writeDemoShop(Workplace& place, ManualClock& clock, Instant asOf);
/// Plans by season and usage, customer groups, contacts, papers, closed days of the till, and notes for the inbox.
Done writeDemoCounter(Workplace& place, ManualClock& clock, Instant asOf);

/// A demo leaves out what the rules of its store refuse; only a broken file ends it.
template <class Result> Done unlessRefused(const Result& result)
{
    if (result)
        return {};
    const FailureKind kind = result.error().kind;
    const bool isRefused = kind == FailureKind::Invalid || kind == FailureKind::NotFound ||
                           kind == FailureKind::Conflict || kind == FailureKind::Denied;
    return isRefused ? Done() : Done(result.error());
}

} // namespace sanbao
