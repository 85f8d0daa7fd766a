// SPDX-License-Identifier: GPL-3.0-or-later
// Whether customers stay: who is at risk of being lost after his cover ran out, and who bought again after a service.
#pragma once

#include "core/domain/retention.h"
#include "core/service/service_context.h"

namespace sanbao {

class RetentionDesk final
{
public:
    explicit RetentionDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    /// The last twelve months of services.
    RetentionQuestion usualQuestion() const;
    /// Denied without the right to read figures; Invalid names "silentMonths", "purchaseMonths", "servedFrom",
    /// "servedTo".
    Done check(const RetentionQuestion& question) const;
    Outcome<RetentionReport> report(const RetentionQuestion& question);

private:
    ServiceContext& m_context;
};

} // namespace sanbao
