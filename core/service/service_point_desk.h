// SPDX-License-Identifier: GPL-3.0-or-later
// The service points of the store: which districts they look after, and which technicians work from them.
#pragma once

#include "core/service/service_context.h"
#include "core/storage/service_point_store.h"

namespace sanbao {

class ServicePointDesk final
{
public:
    explicit ServicePointDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// The store comes first.
    Outcome<std::vector<ServicePoint>> points();
    /// An invalid id adds a point. Who is taken off a point works from the store again. Invalid names "name", "areas".
    Outcome<ServicePoint> save(const ServicePoint& point);

private:
    ServiceContext& m_context;
};

} // namespace sanbao
