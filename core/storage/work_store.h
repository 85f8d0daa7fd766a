// SPDX-License-Identifier: GPL-3.0-or-later
// Standards of work in versions, the steps orders take of them, and what an installation is handed over with.
#pragma once

#include "core/domain/sop/installation.h"
#include "core/domain/sop/work_step.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class WorkStore final
{
public:
    explicit WorkStore(Database& database)
        : m_database(database)
    {
    }

    bool hasTemplates();
    std::vector<SopTemplate> templates();
    qint64 insertTemplate(const SopTemplate& made, Instant at, StaffId by);
    void endTemplate(qint64 id, QDate lastDay);

    /// The template an order works by; 0 for none.
    qint64 templateOf(WorkOrderId order);
    void bind(WorkOrderId order, qint64 templateId, Instant at, StaffId by);
    std::vector<WorkStep> steps(WorkOrderId order);
    qint64 insertStep(const WorkStep& step);
    /// False when it was changed meanwhile.
    bool updateStep(const WorkStep& step);
    /// A picture was added to the order at or after the moment.
    bool hasPhotoSince(WorkOrderId order, Instant since);

    std::optional<InstallationRecord> installation(WorkOrderId order);
    /// False when it was changed meanwhile.
    bool saveInstallation(const InstallationRecord& record);

private:
    Database& m_database;
};

} // namespace sanbao
