// SPDX-License-Identifier: GPL-3.0-or-later
// The archive behind units and closed orders: readings typed or read from a table, amendments in place of changes, the
// lock with its day of destruction, and the outlook on a product's life.
#pragma once

#include "core/service/service_context.h"
#include "core/storage/archive_store.h"

class QIODevice;

namespace sanbao {

class UnitOfWork;

struct ReplacedPart
{
    QString name;
    QDate day;
};

struct UnitOutlook
{
    std::optional<LifeOutlook> life; ///< empty when age or expected life is not known
    std::vector<ReplacedPart> mainParts;
    std::vector<UnitReading> readings; ///< the newest first
};

class ArchiveDesk final
{
public:
    explicit ArchiveDesk(ServiceContext& context)
        : m_context(context)
    {
    }

    Outcome<UnitOutlook> outlook(ProductUnitId unit);
    /// Invalid names "kind", "value", "takenAt".
    Outcome<UnitReading> addReading(const UnitReading& reading);
    /// A table with the columns serial, kind, value, unit and taken_at (names in the first row). All of it or nothing:
    /// Invalid names "lines.N" with what is wrong there. Readings that are known already are left out.
    Outcome<int> importReadings(QIODevice& table, const QString& name);

    Outcome<std::vector<OrderAmendment>> amendments(WorkOrderId order);
    /// Only for closed orders. Invalid names "body", "reason".
    Outcome<OrderAmendment> amend(WorkOrderId order, const QString& body, const QString& reason);

    Outcome<std::vector<RetentionClass>> classes();
    Outcome<std::optional<ArchivedOrder>> archived(WorkOrderId order);
    /// Locks a closed order: it is not reopened any more. Conflict when it is open or archived already.
    Outcome<ArchivedOrder> archive(WorkOrderId order, const QString& retention);
    /// Records whose time is over on that day.
    Outcome<std::vector<std::pair<WorkOrderId, QString>>> toDestroy(QDate on);

private:
    std::vector<FieldIssue> check(const UnitReading& reading);
    QString readLine(const struct ReadingColumns& columns, const QStringList& fields, UnitReading& reading);
    void tell(UnitOfWork& work, WorkOrderId order, const char* event, const QString& note);

    ServiceContext& m_context;
};

/// Whether a closed order may be opened again; a Conflict that says since when it is locked otherwise.
Done requireNotArchived(ServiceContext& context, WorkOrderId order);

} // namespace sanbao
