// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a technician's work when he leaves: planned visits go back to the pool with the reason on their
// timeline; work that has begun has to be finished or planned for somebody else first, so that no order stays behind
// with a name nobody looks under.
#pragma once

#include "core/service/service_context.h"

#include <QStringList>

#include <vector>

namespace sanbao {

/// Numbers of open orders that stand in somebody's name.
struct OpenWork
{
    QStringList planned; ///< a visit lies ahead
    QStringList begun;   ///< he is there, has it in the workshop, or it waits
};

class LeavingDesk final
{
public:
    explicit LeavingDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<OpenWork> openWorkOf(StaffId technician);
    /// Invalid names "active" when work has begun; nothing is changed then.
    Done handBack(StaffId technician);

private:
    ServiceContext& m_context;
};

} // namespace sanbao
