// SPDX-License-Identifier: GPL-3.0-or-later
// The register behind the board: what technicians and partners can do, where they go, when they are away, and the
// vehicles and tools that orders take along.
#pragma once

#include "core/domain/dispatch/visit.h"
#include "core/service/service_context.h"

namespace sanbao {

class TechnicianDesk final
{
public:
    explicit TechnicianDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// With the absences of the time.
    Outcome<std::vector<Technician>> technicians(Interval time);
    /// An invalid id adds a partner to the staff. Invalid names "name", "tier", "dailyMinutes", "company".
    Outcome<Technician> save(const Technician& technician);
    /// Invalid names "absence". Visits in that time are not moved; the board shows them.
    Outcome<Absence> addAbsence(const Absence& absence);
    Done removeAbsence(qint64 id);

    Outcome<std::vector<ServiceResource>> resources();
    /// Invalid names "resource".
    Outcome<ServiceResource> saveResource(const ServiceResource& resource);

private:
    ServiceContext& m_context;
};

} // namespace sanbao
