// SPDX-License-Identifier: GPL-3.0-or-later
// The process of each service type, the kinds of service the counter offers, and the standards of repair depth.
#pragma once

#include "core/domain/process/order_service.h"
#include "core/domain/process/process_step.h"

namespace sanbao {

class Database;

class ProcessStore final
{
public:
    explicit ProcessStore(Database& database)
        : m_database(database)
    {
    }

    std::vector<ProcessStep> steps();
    std::vector<ProcessStep> stepsOf(ServiceType type);
    ProcessStep step(ServiceType type, OrderState state);
    /// False when it was changed meanwhile.
    bool save(const ProcessStep& step);

    std::vector<ServiceKind> kinds();
    std::optional<ServiceKind> kind(const QString& code);
    bool save(const ServiceKind& kind);

    std::vector<DepthStandard> depths();
    bool save(const DepthStandard& standard);

private:
    std::vector<ProcessStep> read(class Statement& rows);

    Database& m_database;
};

} // namespace sanbao
