// SPDX-License-Identifier: GPL-3.0-or-later
// How each role has its dashboard arranged. Everybody who reads figures arranges that of the own role; those who run
// the store arrange every role's.
#pragma once

#include "core/domain/dashboard_layout.h"
#include "core/service/service_context.h"

namespace sanbao {

class DashboardDesk final
{
public:
    explicit DashboardDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// All a role may see, in catalogue order.
    static DashboardLayout shipped(Role role);
    /// The roles the acting user may arrange; the own one is first.
    std::vector<Role> roles() const;
    /// Denied without the permission to read figures.
    Outcome<DashboardLayout> layout(Role role);
    /// A layout that equals the shipped one is not kept. Invalid names "figures" when nothing would be left to see.
    Done arrange(Role role, const DashboardLayout& layout);

private:
    ServiceContext& m_context;
};

} // namespace sanbao
