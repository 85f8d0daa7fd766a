// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators of the quality score as rows, and what an action of the review came from.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/domain/quality_indicator.h"

#include <optional>
#include <vector>

namespace sanbao {

class Database;

class QualityStore final
{
public:
    explicit QualityStore(Database& database)
        : m_database(database)
    {
    }

    std::vector<QualityIndicator> indicators();
    void insert(const QualityIndicator& indicator);
    /// False when the revision is no longer the stored one, or on an error.
    bool update(const QualityIndicator& indicator);

    void link(qint64 action, ActionSourceKind kind, qint64 source, WorkOrderId order, Instant at, StaffId by);
    void unlink(qint64 action, ActionSourceKind kind, qint64 source);
    /// What an action came from, in the order it was linked.
    std::vector<ActionSource> sourcesOf(qint64 action);
    /// Actions that came of this order, or of a survey, complaint or feedback of it.
    std::vector<LinkedAction> actionsOfOrder(WorkOrderId order);
    std::vector<LinkedAction> actionsOf(ActionSourceKind kind, qint64 source);
    bool hasAction(qint64 action);
    /// The newest first.
    std::vector<LinkedAction> actions(int limit);

private:
    Database& m_database;
};

} // namespace sanbao
