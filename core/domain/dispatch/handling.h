// SPDX-License-Identifier: GPL-3.0-or-later
// What a fault class asks for: where it is handled, by whom, how long the visit is, and which parts go along. It fills
// the plan of every order with this fault; people may still decide otherwise.
#pragma once

#include "core/domain/sop/diagnosis.h"

#include <vector>

namespace sanbao {

struct HandlingPart
{
    qint64 part = 0;
    qint64 quantity = 1000; ///< thousandths
};

struct HandlingStandard
{
    FaultCodeId fault;
    FaultRoute route = FaultRoute::OnSite;
    int tier = 2;
    int minutes = 90;
    QString note;
    std::vector<HandlingPart> parts;
    qint64 revision = -1; ///< negative: there is none yet
};

} // namespace sanbao
